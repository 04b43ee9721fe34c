import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { findRow } from './dated.ts'
import type { Rule } from './dated.ts'

/** How long a file is kept, as its cover says it. */
export type Retention = Rule<{ readonly words: Words }>

/**
 * 保管期限. People's mediation must keep a file (人民调解法 art. 27), and no text that was read says for how long: whoever keeps the archive writes
 * it in by hand. A city that has a rule of its own gives it a row here.
 */
export const retentions: readonly Retention[] = [
  { name: 'mediation', words: words('法律没有规定，由档案管理单位填写', 'No statute fixes it: whoever keeps the archive writes it in'), cites: [cite('OFFICE', ''), cite('PML', '27', 'V2')], since: day('2011-01-01'), setting: true },
]

export const retentionOn = (on: Retention['since']): Retention | undefined => findRow(retentions, 'mediation', on)
