import { formatDay } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { hands } from '../../law/agreement-form.ts'
import type { RecordPaper } from '../../matter/kind.ts'
import type { Told } from '../../matter/state.ts'
import type { DisputeFacts } from './facts.ts'

/** How somebody who was asked set their name to what they said, or that they did not. */
export const signedHow = { ...hands, refused: words('没有签', 'Did not sign') } as const

const same = (text: string): Words => words(text, text)
const line = (label: Words, value: Words | undefined) => (value ? [{ label, value }] : [])

/** The inquiry records of a matter from its facts, in order: what is printed, read back and signed page by page. */
export const inquiriesOf = (facts: readonly Told[]): readonly RecordPaper[] => {
  const signed = new Map(facts.filter((one) => one.kind === 'inquiry-signed').map((one) => {
    const data = one.data as DisputeFacts['inquiry-signed']
    return [data.no, data] as const
  }))
  return facts.filter((one) => one.kind === 'inquired').map(({ data }, at) => {
    const one = data as DisputeFacts['inquired']
    const end = signed.get(at + 1)
    return {
      no: at + 1, words: words('调查记录', 'Inquiry record'), on: one.on, asker: one.asker as AccountId, ...(one.person ? { person: one.person } : {}), ...(one.whom ? { whom: one.whom } : {}),
      lines: [
        ...line(words('时间', 'When'), words(`${formatDay(one.on, 'zh')}${one.time ? ` ${one.time}` : ''}`, `${formatDay(one.on, 'en')}${one.time ? `, ${one.time}` : ''}`)),
        ...line(words('地点', 'Where'), same(one.place)),
        ...line(words('身份、关系', 'Who they are'), one.whoIs ? same(one.whoIs) : undefined),
        ...line(words('记录人', 'Written by'), one.recorder ? same(one.recorder) : undefined),
        ...line(words('内容', 'What was said'), same(one.words)),
      ],
      ...(end ? { signed: { how: signedHow[end.how], refused: end.how === 'refused', ...(end.why ? { why: end.why } : {}) } } : {}),
    }
  })
}
