import type { Random } from '../random.ts'
import { party, person, type Sides, type Step } from './step.ts'
import type { Words } from './words.ts'

/** Everything the parts of a path draw on. */
export interface Scene {
  readonly random: Random
  readonly words: Words
  readonly sides: Sides
  /** Days since the matter was opened. */
  readonly age: number
}

/** 登记之后 → 签收: the matter finds its mediator. */
export function intake(scene: Scene, door: Step['door'] = 0): Step[] {
  const { random, words, sides } = scene
  return [
    ...(random.chance(0.25) ? [{ by: party(0), act: 'own', after: random.int(1, 12), may: true } as const] : []),
    ...(random.chance(0.07) ? supplement(words) : []),
    { by: 'window', act: 'accept', after: random.weighted([[0.3, 6], [2, 4], [9, 2], [50, 0.4]] as const) },
    // Routing is a matter of the same day.
    { by: 'dispatcher', act: 'route', after: random.weighted([[0.3, 6], [1.5, 4], [5, 2], [30, 0.4]] as const), door, sameDay: true },
    { by: 'mediator', act: 'sign-for', after: random.weighted([[2, 5], [7, 4], [20, 2], [60, 0.4]] as const), with: { mediator: '@mediator' } },
    ...(random.chance(0.15) ? [{ by: 'mediator', act: 'notify', after: 1, with: { person: person(sides.all[0] ?? 0), way: random.pick(['call', 'onsite', 'phone']) } } as const] : []),
    ...contacts(scene),
  ]
}

function supplement(words: Words): Step[] {
  return [
    { by: 'window', act: 'ask-supplement', after: 1, with: { what: words.common('supplement') } },
    { by: party(0), act: 'supply', after: words.random.int(6, 90), with: { what: words.common('supplied') }, may: true },
  ]
}

function contacts({ random, words, sides }: Scene): Step[] {
  const missed = random.chance(0.12)
  if (!missed && random.chance(0.5)) return []
  return [
    ...(missed ? [{ by: 'mediator', act: 'contact', after: random.int(2, 20), with: { person: person(sides.respondent), way: 'call', reached: false, words: words.common('contactMissed') } } as const] : []),
    { by: 'mediator', act: 'contact', after: random.int(2, 26), with: { person: person(sides.respondent), way: random.pick(['call', 'call', 'doorstep']), reached: true, words: words.common('contactReached') } },
  ]
}

/** 意愿与选定: everybody says yes, the mediator takes the case. */
export function consents({ random, sides }: Scene): Step[] {
  const answers = random.shuffled(sides.all).map((at): Step => (random.chance(0.6)
    ? { by: party(at), act: 'consent', after: random.int(1, 18), with: { yes: true } }
    : { by: 'mediator', act: 'record-consent', after: random.int(1, 14), with: { person: person(at), yes: true, way: random.pick(['call', 'onsite', 'doorstep']) } }))
  const take: Step = { by: 'mediator', act: 'take-case', after: 1, with: {}, may: true }
  return random.chance(0.5) ? [take, ...answers] : [...answers, take]
}

/** 逐条答复: the claim as lines, answered by the other side; where the story gives none, or an officer has to put them, it is left out. */
export function lineByLine({ sides, age }: Scene): Step[] {
  // Counted and not drawn: the rest of the path stays as it was.
  return age % 3 === 0 ? [
    { by: party(sides.applicants[0] ?? 0), act: 'list-statements', after: 2, with: { lines: '@lines' }, may: true },
    { by: party(sides.respondent), act: 'answer-statements', after: 5, with: { replies: '@replies' }, may: true },
  ] : []
}

export function session({ random, words, sides }: Scene, no: number, after: number): Step {
  const way = random.weighted([['onsite', 7], ['video', 2], ['doorstep', 1], ['call', 1]] as const)
  return {
    by: 'mediator', act: 'hold-session', after,
    with: {
      on: '@day+0', way, ...(way === 'onsite' ? { place: words.common('places') } : {}), present: sides.all.map((at) => ({ person: person(at) })),
      summary: words.of(no === 1 ? 'first' : 'later'), agreed: words.several('agreed', no === 1 ? random.int(0, 2) : random.int(2, 3)), open: words.several('open', no === 1 ? 2 : random.int(0, 1)),
    },
  }
}

export function talks(scene: Scene, count: number): Step[] {
  const { random, words, age } = scene
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((no) => [
    session(scene, no, no === 1 ? random.int(20, 90) : random.int(48, 130)),
    ...(no === 1 && age % 12 === 5 ? [{
      by: 'mediator', act: 'record-inquiry', after: 2,
      with: { whom: '罗秋菊', whoIs: '在场的人', on: '@day+0', place: '村（社区）居委会', words: '问：当时的情况您清楚吗？\n答：我在场，双方说的经过基本属实，细节以他们自己的为准。' }, may: true,
    } as const] : []),
    ...(random.chance(0.12) ? [{ by: 'mediator', act: 'private-note', after: 1, with: { words: words.common('privateNotes') } } as const] : []),
    ...(random.chance(0.1) ? [{ by: 'mediator', act: 'note', after: 1, with: { words: words.common('notes') } } as const] : []),
  ])
}

/** The clauses of the deal: payments first, then at most two things to be done. */
function clauses({ random, words, sides }: Scene): Readonly<Record<string, unknown>>[] {
  const { deal } = words
  const applicant = sides.applicants[0] ?? 0
  const [pays, how, breach] = [words.of('pay'), words.common('how'), words.common('breachOn')]
  const [payer, paid] = words.payer() === 'A' ? [applicant, sides.respondent] : [sides.respondent, applicant]
  const pay = deal.parts.map((part, at) => ({
    obligor: person(payer), obligee: person(paid), what: deal.parts.length > 1 ? `第${'一二三四'.charAt(at)}期：${pays}` : pays,
    amount: part.amount, due: `@day+${part.due}`, how, breach,
  }))
  const does = words.does().slice(0, pay.length ? random.int(0, 1) : random.int(1, 2)).map(([by, what]) => {
    const [obligor, obligee] = by === 'A' ? [applicant, sides.respondent] : [sides.respondent, applicant]
    return { obligor: person(obligor), obligee: person(obligee), what, due: `@day+${deal.wait + random.int(2, 20)}` }
  })
  return [...pay, ...does]
}

/** By word of mouth where the law of the door lets them; behind the others the same is written and signed on the spot. */
export function orally(scene: Scene): Step[] {
  const said = { facts: scene.words.of('facts'), clauses: clauses(scene) }
  return [
    { by: 'mediator', act: 'settle-orally', after: 1, with: said, may: true },
    { by: 'mediator', act: 'draft-agreement', after: 0, with: { ...said, costs: '各自负担' }, in: 'mediating' },
    ...scene.sides.all.map((at): Step => ({ by: party(at), act: 'sign', after: 0, with: { name: `@name:${at}` }, in: 'signing' })),
    { by: 'mediator', act: 'seal-agreement', after: 0, with: {}, in: 'signing' },
  ]
}

export function inWriting(scene: Scene, partial = false): Step[] {
  const { random, sides, words } = scene
  return [
    { by: 'mediator', act: 'draft-agreement', after: random.int(1, 20), with: { facts: words.of('facts'), clauses: clauses(scene), costs: '各自负担', ...(partial ? { partial: true, openPoints: words.of('open') } : {}) } },
    ...random.shuffled(sides.all).map((at): Step => ({ by: party(at), act: 'sign', after: random.int(1, 16), with: { name: `@name:${at}` } })),
    { by: 'mediator', act: 'seal-agreement', after: 1, with: {} },
  ]
}

/** 司法确认: both ask, the court takes it, examines and rules. What came through a door that knows no confirmation goes on without. */
export function confirmed(scene: Scene): Step[] {
  const { random, sides, words } = scene
  const steps: Step[] = [
    ...sides.all.map((at): Step => ({ by: party(at), act: 'wish-confirmation', after: random.int(1, 40), with: { yes: true } })),
    { by: 'assistant', act: 'accept-confirmation', after: random.int(10, 60), with: { caseNo: '@case:诉前调确' } },
    { by: random.pick(['judge', 'assistant'] as const), act: 'ask-confirmation', after: random.int(20, 120), with: { present: sides.all.map((at) => ({ person: person(at) })), words: words.common('confirmAsk') } },
    { by: 'judge', act: 'confirm', after: random.int(4, 90), with: { no: '@accepted' } },
  ]
  return steps.map((step) => ({ ...step, may: true }))
}

export function notConfirmed({ random, sides }: Scene): Step[] {
  return random.chance(0.6) ? [{ by: party(random.pick(sides.all)), act: 'wish-confirmation', after: random.int(4, 120), with: { yes: false }, may: true }] : []
}

/** Every pledge kept on its day or before: `@due-1` waits for the day before the pledge's own. */
export function kept({ random }: Scene): Step[] {
  return [{ by: 'mediator', act: '*keep', after: 0, with: { early: random.int(0, 2) } }]
}

/** 回访 7/30/90, by somebody else than the mediator or answered by the parties themselves, then 归档. */
export function afterwards({ random, words, sides }: Scene): Step[] {
  const call = (after: number, said: string): Step => ({
    by: 'window', act: 'visit', after, with: { kept: true, treated: random.int(3, 5), got: random.int(2, 5), dispute: said === words.story.claim, words: said }, may: true,
  })
  // They can answer from the fourth day on; each call lies within the seven days before it is due.
  const answers = sides.all.map((at, no): Step => ({
    by: party(at), act: 'answer-visit', after: no === 0 ? random.int(100, 120) : random.int(1, 7), with: { kept: true, treated: random.int(3, 5), got: random.int(2, 5), dispute: false }, may: true,
  }))
  // Some are made late, as anywhere: by some days, once in a while by weeks.
  const hours = (from: number, to: number): number => random.int(from, to) + (random.chance(0.12) ? random.int(150, 480) : 0)
  return [
    { by: 'window', act: '*performed', after: 0 },
    ...(random.chance(0.3) ? answers : [call(hours(100, 150), words.common('visitKept'))]), call(hours(480, 540), words.common('visitKept')), call(hours(1415, 1440), words.common('visitKept')),
    filed(random),
  ]
}

export function filed(random: Random): Step {
  return { by: 'window', act: 'archive', after: random.int(20, 300), with: { no: '@file', note: '@file-note' }, may: true }
}
