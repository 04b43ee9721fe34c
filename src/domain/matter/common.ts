import type { PersonId } from '../kernel/id.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Risk } from '../words/origins.ts'
import type { Reducer } from './kind.ts'
import type { MatterState } from './state.ts'

/** How somebody is told who reads no messages. */
export const handWays = {
  call: words('打电话', 'By telephone'),
  post: words('寄信', 'By post'),
  doorstep: words('上门', 'At the door'),
  desk: words('本人来窗口', 'They came to the window'),
} as const
export type HandWay = keyof typeof handWays

/** Facts that every kind of matter may have. */
export interface CommonFacts {
  suspended: { readonly reason: string; readonly words?: string | undefined }
  resumed: { readonly words?: string | undefined }
  extended: { readonly clock: string; readonly days: number }
  overdue: { readonly clock: string }
  frozen: { readonly person: PersonId; readonly words?: string | undefined }
  /** `person`: who said “not me” and was found to be the right one; absent in older records, and where it was not so. */
  unfrozen: { readonly finding: string; readonly words: string; readonly person?: PersonId | undefined }
  noted: { readonly words: string }
  rated: { readonly risk: Risk; readonly words: string }
  sealed: { readonly sealed: boolean; readonly words: string }
  /** A message to somebody who reads none; `text` is what it would have said. */
  'to-tell': { readonly person: PersonId; readonly letter: string; readonly text: Words }
  'told-by-hand': { readonly person: PersonId; readonly how: HandWay; readonly words?: string | undefined }
}

type Common = { readonly [K in keyof CommonFacts]: Reducer<MatterState, CommonFacts[K]> }

const reducers: Common = {
  suspended: (state, data, stamp) => ({ ...state, suspended: { reason: data.reason, since: stamp.on } }),
  resumed: (state) => ({ ...state, suspended: undefined, overdue: state.overdue.filter((name) => name !== 'suspension-check') }),
  extended: (state, data) => ({ ...state, extended: { ...state.extended, [data.clock]: (state.extended[data.clock] ?? 0) + data.days } }),
  overdue: (state, data) => ({ ...state, overdue: [...state.overdue, data.clock] }),
  frozen: (state, data, stamp) => ({ ...state, frozen: { by: data.person, at: stamp.at } }),
  unfrozen: (state, { person }, { on }) => ({
    ...state, frozen: undefined, ...(person ? { parties: state.parties.map((party) => (party.person === person ? { ...party, verified: on } : party)) } : {}),
    overdue: state.overdue.filter((name) => name !== 'freeze-check'),
  }),
  noted: (state) => state,
  rated: (state, data) => ({ ...state, risk: data.risk }),
  sealed: (state, data) => ({ ...state, sealed: data.sealed }),
  'to-tell': (state, data, { on }) => ({ ...state, toTell: [...(state.toTell ?? []), { person: data.person, text: data.text, on }] }),
  'told-by-hand': (state, data) => ({ ...state, toTell: state.toTell?.filter((one) => one.person !== data.person) }),
}

export const common: Readonly<Record<string, Reducer<MatterState, never> | undefined>> = reducers

export const commonTells = {
  suspended: words('中止', 'Suspended'),
  resumed: words('恢复', 'Resumed'),
  extended: words('延长期限', 'Term extended'),
  overdue: words('逾期提醒主任', 'Overdue: the head was told'),
  frozen: words('当事人说「不是我」，暂停办理', 'A party said “not me”: frozen'),
  unfrozen: words('核实后恢复', 'Checked and resumed'),
  noted: words('记录', 'Note'),
  rated: words('风险评级', 'Risk rated'),
  sealed: words('保密设置', 'Secrecy set'),
  'to-tell': words('不发短信，请打电话或寄信告知', 'No text message: to be told by telephone or post'),
  'told-by-hand': words('已打电话或寄信告知', 'Told by telephone or post'),
} as const
