/** A phrase that a person reads, in both languages of the product. Chinese is written first; English is complete. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Words

export const words = (zh: string, en: string): Words => ({ zh, en })

/** Fills `{name}` slots; a slot without a value stays visible, so that a missing value is seen and not hidden. */
export const fill = (phrase: Words, values: Readonly<Record<string, string | number>>): Words => ({
  zh: fillText(phrase.zh, values),
  en: fillText(phrase.en, values),
})

export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
