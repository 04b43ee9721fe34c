import { addDays, dayOf } from '../../../src/domain/kernel/day.ts'
import type { MatterId } from '../../../src/domain/kernel/id.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { committeeIn, officerOf } from '../../support/hamlet.ts'
import { places, resident } from '../../support/village.ts'
import type { Found, Town } from './town.ts'

type One = (found: Found, today: ReturnType<typeof dayOf>) => { readonly actor: Actor; readonly act: string; readonly payload?: unknown }

const party = (found: Found, no: number): Actor => resident(found.state.parties[no]?.person as never, found.state.parties[no]?.name)
const nameOf = (found: Found, no: number): string => found.state.parties[no]?.name ?? ''
const mediator = officerOf('mediator', 'north')
const [dispatcher, assistant, judge] = [officerOf('dispatcher', 'north'), officerOf('judge-assistant', 'city'), officerOf('judge', 'city')]
const caseNo = '(2026)粤1972诉前调确12号'

/** The way of one dispute as it should go, from the window to performance; a run begins somewhere on it, so that its end is tried as often as its beginning. */
const way: readonly One[] = [
  () => ({ actor: dispatcher, act: 'accept' }),
  () => ({ actor: dispatcher, act: 'route', payload: { body: committeeIn('north'), channel: 'people', reason: '就在镇里' } }),
  () => ({ actor: mediator, act: 'sign-for', payload: { mediator: mediator.account } }),
  (found) => ({ actor: party(found, 0), act: 'consent', payload: { yes: true } }),
  (found) => ({ actor: party(found, 1), act: 'consent', payload: { yes: true } }),
  (found, today) => ({ actor: mediator, act: 'hold-session', payload: { on: today, way: 'onsite', present: [{ person: found.state.parties[0]?.person }], summary: '谈了一次' } }),
  (found, today) => ({
    actor: mediator, act: 'draft-agreement', payload: {
      facts: '漏水', clauses: [5, 40].map((days) => ({
        obligor: found.state.parties[1]?.person, obligee: found.state.parties[0]?.person, what: '赔付修理费', amount: 50_000, due: addDays(today, days), how: '转账',
      })),
    },
  }),
  (found) => ({ actor: party(found, 0), act: 'sign', payload: { name: nameOf(found, 0) } }),
  (found) => ({ actor: party(found, 1), act: 'sign', payload: { name: nameOf(found, 1) } }),
  () => ({ actor: mediator, act: 'seal-agreement' }),
  (found) => ({ actor: party(found, 0), act: 'wish-confirmation', payload: { yes: true } }),
  (found) => ({ actor: party(found, 1), act: 'wish-confirmation', payload: { yes: true } }),
  () => ({ actor: assistant, act: 'accept-confirmation', payload: { caseNo } }),
  (found) => ({ actor: judge, act: 'ask-confirmation', payload: { present: [0, 1].map((no) => ({ person: found.state.parties[no]?.person })), words: '双方到场，自愿、真实' } }),
  () => ({ actor: judge, act: 'confirm', payload: { no: caseNo } }),
  (found, today) => ({ actor: party(found, 0), act: 'say-received', payload: { no: 1, on: today, amount: 50_000 } }),
  (found, today) => ({ actor: party(found, 0), act: 'say-received', payload: { no: 2, on: today, amount: 50_000 } }),
]

export const wayLength = way.length

/** Opens a dispute and goes `steps` of its way, so far as it lets itself be gone; `from` another town it is taken in there (首接负责). */
export const begun = async (town: Town, steps: number, from: 'north' | 'south' = 'north'): Promise<MatterId | undefined> => {
  const answer = await town.open({
    actor: officerOf('window', from), kind: 'dispute', key: town.key(),
    payload: {
      story: '楼上漏水', claim: '修好', area: places.north, type: 'neighbour',
      parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: town.phone(31) }, { side: 'respondent', form: 'natural', name: '王小红', phone: town.phone(32) }],
    },
  })
  if (!('done' in answer)) return undefined
  for (const one of way.slice(0, steps)) {
    const found = await town.find(answer.done.id)
    const done = await town.do({ ...one(found, dayOf(town.hamlet.context.now())), matter: found.id, key: town.key(), payload: one(found, dayOf(town.hamlet.context.now())).payload ?? {} })
    if (!('done' in done)) throw new Error(`the plain way stops at ${one(found, dayOf(town.hamlet.context.now())).act}: ${JSON.stringify(done)}`)
  }
  return answer.done.id
}
