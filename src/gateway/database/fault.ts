/** A reason why the database cannot be had, in words for the person at the console; `message` is the English of it. */
export class DatabaseFault extends Error {
  readonly zh: string
  readonly en: string

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options)
    this.name = 'DatabaseFault'
    this.zh = zh
    this.en = en
  }
}
