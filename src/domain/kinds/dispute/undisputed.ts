import type { PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import { cite, citesWords } from '../../law/cite.ts'
import type { Panel, ToSign } from '../../matter/kind.ts'
import { ways } from '../../words/origins.ts'
import { mediatorsOf, principals } from './state.ts'
import type { DisputeState, Sheet } from './state.ts'

/** Who has not confirmed a sheet yet. A side that comes in later is asked too: until then it binds nobody. */
export const unconfirmed = (state: DisputeState, sheet: Sheet): readonly PersonId[] =>
  principals(state).filter((person) => sheet.confirmed[person] === undefined)

/** Sheets that each side has confirmed in writing: they cross to the court, and nothing else that was said does (特邀调解规定 art. 22, 在线调解规则 arts. 18, 22). */
export const undisputed = (state: DisputeState): readonly Sheet[] => (state.undisputed ?? []).filter((sheet) => unconfirmed(state, sheet).length === 0)

/** What still waits for somebody. */
export const toConfirm = (state: DisputeState): readonly Sheet[] => (state.undisputed ?? []).filter((sheet) => unconfirmed(state, sheet).length > 0)

const name = words('无争议事实', 'Undisputed facts')
const note = words('为达成协议作出的让步不在其中，也不得作为对其不利的依据', 'Concessions made to settle are not among them and may not be held against anybody')
const cites = citesWords([cite('TY', '22'), cite('OM', '18')])
const noted = { label: words('说明', 'Note'), value: words(`${note.zh}（${cites.zh}）`, `${note.en} (${cites.en})`) }

const pointsOf = (sheets: readonly Sheet[]): Panel['lines'] => sheets.flatMap((sheet) => sheet.points)
  .map((point, at) => ({ label: words(`第 ${at + 1} 点`, `Point ${at + 1}`), value: words(point, point) }))

/** What both sides accept, for everybody; what waits for a confirmation lies on the table and is not for the court. */
export const undisputedPanels = (state: DisputeState, called: (person: PersonId) => string): readonly Panel[] => {
  const [done, open] = [undisputed(state), toConfirm(state)]
  const waiting = [...new Set(open.flatMap((sheet) => unconfirmed(state, sheet)))]
  return [
    { name: 'undisputed', words: name, lines: done.length ? [...pointsOf(done), noted] : [] },
    {
      name: 'undisputed-open', table: true, words: words('无争议事实，等各方确认', 'Undisputed facts, to be confirmed'),
      lines: open.length ? [
        ...pointsOf(open),
        ...waiting.map((person) => ({ label: words('等确认', 'To be confirmed by'), value: words(called(person), called(person)), tone: 'warn' as const })),
        noted,
      ] : [],
    },
  ]
}

/** The sheet for signatures by hand; undefined while nothing waits. */
export const undisputedToSign = (state: DisputeState): ToSign | undefined => {
  const open = toConfirm(state)
  if (open.length === 0) return undefined
  return {
    text: { name: 'undisputed', table: true, words: words('无争议事实记载', 'Record of undisputed facts'), lines: pointsOf(open) },
    effect: [words('各方确认上列事实，可以转给人民法院', 'The parties confirm these facts, and they may go to the court'), note], cite: cites, mediators: mediatorsOf(state),
    signers: principals(state).map((person) => {
      const signed = open.every((sheet) => sheet.confirmed[person]) ? open[0]?.confirmed[person] : undefined
      return { person, signed: signed && { way: ways[signed.way], on: signed.on } }
    }),
  }
}
