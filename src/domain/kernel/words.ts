/** A phrase that a person reads, in both languages of the product. Chinese is written first; English is complete. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Words

export const words = (zh: string, en: string): Words => ({ zh, en })

/** A name that somebody wrote, maybe in Chinese alone: nobody is held up by a translation, and the Chinese is shown instead. */
export const named = ({ zh, en }: { readonly zh: string; readonly en?: string | undefined }): Words => words(zh, en?.trim() || zh)

/** Whether a name has no English of its own. What is written in Latin letters anyway needs none. */
export const lacksEnglish = ({ zh, en }: Words): boolean => en === zh && /\p{Script=Han}/u.test(zh)

/** Fills `{name}` slots; a slot without a value stays visible, so that a missing value is seen and not hidden. */
export const fill = (phrase: Words, values: Readonly<Record<string, string | number>>): Words => ({
  zh: fillText(phrase.zh, values),
  en: fillText(phrase.en, values),
})

/** After a number, `{count} place(s)` is read as “1 place” or “3 places”. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text
    .replace(/\{(\w+)\}( [a-z ]+)\(s\)/g, (_, name: string, thing: string) => `{${name}}${thing}${String(values[name]) === '1' ? '' : 's'}`)
    .replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))

/** `1 clause`, `3 clauses`. */
export const counting = (count: number, thing: string): string => fillText(`{count} ${thing}(s)`, { count })

/** How a told text begins, for a title: whole clauses if they fill half of `most`, else as much as there is room for, never half a quotation. */
export const beginningOf = (told: string, most = 24): string => {
  const all = [...told.trim()]
  const bare = (text: string): string => text.replace(/[\s，。；、：,.;:]+$/u, '')
  if (all.length <= most) return bare(all.join(''))
  const room = all.slice(0, most).join('')
  const clauses = /^.*(?=[，。；！？,;!?])/su.exec(room)?.[0] ?? ''
  const quoted = (text: string): string => text.replace(/[“「『][^”」』]*$/u, '')
  return [...clauses].length * 2 >= most && quoted(clauses) === clauses ? bare(clauses) : `${bare(quoted(room))}…`
}
