import type { Track } from '../../src/domain/kinds/dispute/outcomes.ts'
import type { Random } from '../random.ts'
import type { Story } from '../stories/tell.ts'
import { afterwards, confirmed, consents, filed, inWriting, intake, kept, lineByLine, notConfirmed, orally, talks, type Scene } from './parts.ts'
import { party, person, sidesOf, type Step } from './step.ts'
import { strike, Words } from './words.ts'

/** The ways a dispute can go. Each is told to its end; a matter younger than its path stands where it has come to today. */
export const pathNames = [
  'oral', 'written', 'confirmed', 'instalments', 'enforced', 'cured', 'broken', 'reopened', 'visited-not-kept', 'partial', 'dismissed', 'refused', 'turned-away', 'declined', 'failed', 'expired',
  'withdrawn', 'bounced', 'frozen', 'forged', 'suit', 'police', 'appraised', 'extended', 'objected', 'escalated', 'stalled', 'lost',
] as const
export type PathName = (typeof pathNames)[number]

/** How many of a hundred voluntary disputes go which way: a plan, near to what such a city reports (three in five settled of what ends). */
const usual: readonly (readonly [PathName, number])[] = [
  ['oral', 21], ['written', 15], ['confirmed', 6], ['instalments', 6.5], ['enforced', 1.4], ['cured', 2.4], ['broken', 1.6], ['reopened', 1.2], ['visited-not-kept', 0.8], ['partial', 1.6],
  ['dismissed', 0.8], ['declined', 7.5], ['failed', 8.5], ['expired', 3.5], ['withdrawn', 6], ['turned-away', 2.5], ['bounced', 1.6], ['frozen', 0.9], ['forged', 0.7], ['suit', 3], ['appraised', 2],
  ['extended', 2.5], ['objected', 1.4], ['escalated', 2.2], ['stalled', 2.4], ['lost', 1.1],
]

/** @param age days since it was opened: only what is new can be waiting for somebody's first step */
export function choosePath(random: Random, story: Story, age: number): PathName {
  const path = wayOf(random, story)
  if (age <= 3 && path !== 'refused' && path !== 'police' && random.chance(0.55)) return 'stalled'
  // A broken promise that nobody follows up for months would be a scandal, not a demonstration.
  if (path === 'broken' && age > 60) return 'cured'
  // Nobody bargains over violence: what has waited so long was handed to the police.
  return path === 'stalled' && age > 14 ? (story.flags.includes('domestic-violence') ? 'police' : 'oral') : path
}

function wayOf(random: Random, story: Story): PathName {
  if (story.type === 'other') return story.situation === 'fraud' || story.situation === 'theft' ? random.pick(['police', 'refused'] as const) : random.pick(['refused', 'refused', 'withdrawn'] as const)
  if (story.flags.includes('domestic-violence')) return random.weighted([['police', 6], ['withdrawn', 1], ['stalled', 3]] as const)
  if (story.origin === 'court') return random.weighted([['written', 4], ['confirmed', 3], ['instalments', 3], ['failed', 4], ['declined', 2], ['expired', 3], ['extended', 2], ['suit', 1]] as const)
  const drawn = random.weighted(usual)
  // Whoever filed it with a phone of their own is the person named.
  const path = drawn === 'forged' && story.origin === 'online' ? 'withdrawn' : drawn
  const inParts = ['instalments', 'enforced', 'cured', 'broken', 'reopened', 'visited-not-kept'].includes(path)
  return inParts && story.amountFen === undefined ? 'written' : path
}

/** The whole way of one dispute, after its opening. */
export function pathOf(random: Random, story: Story, name: PathName, track: Track, age: number): Step[] {
  const how = ['oral'].includes(name) ? 'now' : ['instalments', 'enforced', 'cured', 'broken', 'reopened', 'visited-not-kept', 'extended'].includes(name) ? 'instalments' : 'once'
  const court = ['confirmed', 'instalments', 'enforced', 'dismissed', 'appraised', 'extended'].includes(name)
  const scene: Scene = { random, words: new Words(random, story, strike(random, story, how, court)), sides: sidesOf(story.people), age }
  // A court leaves 7 or 15 days, labour mediation has 15: whoever mediates there does not wait a week between two meetings.
  const pace = track !== 'voluntary' ? 0.3 : story.type === 'labour' ? 0.5 : 1
  // What is settled in a filed case goes into the court's own mediation document; no confirmation is asked for it.
  // Labour mediation has no term to run out: arbitration opens beside it, and one side ends the talks by a word.
  const tired = (): Step[] => [...mediated(scene, 1), { by: party(scene.sides.respondent), act: 'decline', after: 1_000, with: {} }, filed(random)]
  const told = name === 'expired' && story.type === 'labour' && track === 'voluntary' ? tired() : steps[name](scene)
  const own = told.filter((step) => track !== 'entrusted' || !step.act.includes('confirm'))
  return own.map((step) => (pace === 1 || ['archive', 'visit', 'answer-visit'].includes(step.act) ? step : { ...step, after: step.after * pace }))
}

const mediated = (scene: Scene, count: number): Step[] => [...intake(scene), ...consents(scene), ...lineByLine(scene), ...talks(scene, count)]
const overdue = ({ random }: Scene): Step => ({ by: 'mediator', act: '*overdue', after: 0, with: { days: random.int(2, 6) } })
const anew = (s: Scene): Step[] => [
  { by: 'head', act: 'reopen', after: s.random.int(10, 100), with: { why: s.words.common('reopen') }, may: true },
  { by: 'dispatcher', act: 'route', after: 2, door: 'town', in: 'accepted' }, { by: 'mediator', act: 'sign-for', after: 10, with: { mediator: '@mediator' } },
]
const sessions = ({ random }: Scene): number => random.weighted([[1, 5], [2, 4], [3, 1]] as const)

const steps: Readonly<Record<PathName, (scene: Scene) => Step[]>> = {
  oral: (s) => [...mediated(s, 1), ...orally(s), ...kept(s), ...afterwards(s)],
  written: (s) => [...mediated(s, sessions(s)), ...inWriting(s), ...notConfirmed(s), ...kept(s), ...afterwards(s)],
  confirmed: (s) => [...mediated(s, sessions(s)), ...inWriting(s), ...confirmed(s), ...kept(s), ...afterwards(s)],
  instalments: (s) => [...mediated(s, 2), ...inWriting(s), ...(s.random.chance(0.7) ? confirmed(s) : notConfirmed(s)), ...kept(s), ...afterwards(s)],
  enforced: (s) => [...mediated(s, 2), ...inWriting(s), ...confirmed(s), overdue(s), { by: party(0), act: 'enforce', after: s.random.int(10, 120), with: {}, may: true }, filed(s.random)],
  broken: (s) => [...mediated(s, 2), ...inWriting(s), ...notConfirmed(s), overdue(s)],
  cured: (s) => [...mediated(s, 2), ...inWriting(s), ...notConfirmed(s), { by: 'mediator', act: '*late', after: 0, with: { days: s.random.int(3, 9) } }, ...kept(s), ...afterwards(s)],
  reopened: (s) => [...mediated(s, 2), ...inWriting(s), ...notConfirmed(s), overdue(s), ...anew(s)],
  'visited-not-kept': (s) => [...mediated(s, 2), ...inWriting(s), ...notConfirmed(s), ...kept(s), { by: 'window', act: 'visit', after: 120, with: { kept: false, no: 1, treated: s.random.int(2, 4), got: 1, dispute: true, words: s.words.common('visitNotKept') }, may: true }, ...anew(s), ...consents(s), ...talks(s, 1), ...orally(s), ...kept(s), ...afterwards(s)],
  partial: (s) => [...mediated(s, 2), ...inWriting(s, true), ...notConfirmed(s), ...kept(s), ...afterwards(s)],
  dismissed: (s) => [...mediated(s, 1), ...inWriting(s), ...confirmed(s).slice(0, -1), { by: 'judge', act: 'dismiss-confirmation', after: 10, with: { ground: 'unclear', words: s.words.common('dismissWords') }, may: true }, { by: 'mediator', act: 'change-agreement', after: s.random.int(20, 90), with: { why: s.words.common('changeWords') }, may: true }, ...[...talks(s, 1), ...inWriting(s)].map((one): Step => ({ ...one, may: true })), ...confirmed(s), ...kept(s), ...afterwards(s)],
  refused: (s) => [{ by: 'window', act: 'refuse', after: s.random.int(1, 14), with: { ground: `@ground:${refusalOf(s)}`, words: s.words.common('refusedWords') } }, filed(s.random)],
  'turned-away': (s) => [{ by: 'window', act: 'refuse', after: s.random.int(1, 9), with: { ground: s.random.pick(['elsewhere', 'no-other-side', 'other-procedure']), words: s.words.common('turnedAway') } }, filed(s.random)],
  declined: (s) => [...intake(s), { by: party(s.sides.respondent), act: 'consent', after: s.random.int(5, 60), with: { yes: false } }, filed(s.random)],
  failed: (s) => [...mediated(s, s.random.int(1, 2)), { by: 'mediator', act: 'fail', after: s.random.int(20, 90), with: { reason: s.random.pick(['wide-gap', 'wide-gap', 'refuses-to-go-on', 'refuses-to-sign', 'unreachable']), words: s.words.common('failed') } }, ...(s.random.chance(0.25) ? suit(s) : []), filed(s.random)],
  expired: (s) => [...mediated(s, s.random.int(1, 2)), { ...filed(s.random), after: 1000 }],
  withdrawn: (s) => [...(s.random.chance(0.5) ? intake(s) : []), { by: party(0), act: 'withdraw', after: s.random.int(5, 120), with: { words: s.words.common('withdrawn') } }, filed(s.random)],
  bounced: (s) => [...bounces(s), ...(s.age > 12 || s.random.chance(0.2) ? [...decided(s), ...consents(s), ...talks(s, 2), ...inWriting(s), ...notConfirmed(s), ...kept(s), ...afterwards(s)] : [])],
  frozen: (s) => [...intake(s), { by: party(s.sides.respondent), act: 'not-me', after: s.random.int(1, 20), with: { words: s.words.common('notMe') } }, ...(s.age > 15 || s.random.chance(0.3) ? [{ by: 'head', act: 'unfreeze', after: s.random.int(10, 60), with: { words: s.words.common('genuine') } } as const, ...consents(s), ...talks(s, 1), ...orally(s), ...kept(s), ...afterwards(s)] : [])],
  forged: (s) => [...intake(s).filter((one) => one.act !== 'own'), { by: party(0), act: 'not-me', after: s.random.int(2, 30), with: { words: s.words.common('notMe') } }, { by: 'head', act: 'void', after: s.random.int(10, 70), with: { words: s.words.common('forged') } }, filed(s.random)],
  suit: (s) => [...mediated(s, 1), ...suit(s), filed(s.random)],
  police: (s) => [{ by: 'dispatcher', act: 'hand-to-police', after: s.random.int(1, 6), with: { words: s.words.common('police') } }, { by: 'dispatcher', act: 'record-referral', after: 12, with: { taken: true, no: `东公受案字〔2026〕${1_000 + s.age}号` } }, filed(s.random)],
  appraised: (s) => [...mediated(s, 1), { by: 'mediator', act: 'suspend', after: 20, with: { reason: s.random.pick(['appraisal', 'appraisal', 'funeral', 'other-case']), agreed: true, words: s.words.common('suspend') }, may: true }, { by: 'mediator', act: 'resume', after: s.random.int(200, 500), with: {}, may: true }, ...talks(s, 1), ...inWriting(s), ...confirmed(s), ...kept(s), ...afterwards(s)],
  extended: (s) => [...mediated(s, 1), { by: 'mediator', act: 'ask-extension', after: 20, with: { days: s.random.int(10, 20), why: s.words.common('extension') }, may: true }, ...s.sides.all.map((at): Step => ({ by: party(at), act: 'agree-extension', after: s.random.int(1, 10), with: {}, may: true })), ...talks(s, 2), ...inWriting(s), ...confirmed(s), ...kept(s), ...afterwards(s)],
  objected: (s) => [...intake(s), { by: party(s.sides.respondent), act: 'object', after: s.random.int(2, 20), with: { reason: s.words.common('objection') } }, ...objection(s), ...consents(s), ...talks(s, 1), ...orally(s), ...kept(s), ...afterwards(s)],
  escalated: (s) => [...intake(s), { by: 'head', act: 'escalate', after: s.random.int(20, 160), with: { why: s.words.common('escalate') }, may: true }, { by: 'dispatcher', act: 'route', after: 4, door: 1, in: 'accepted' }, { by: 'mediator', act: 'sign-for', after: 6, with: { mediator: '@mediator' }, may: true }, ...consents(s).map((one): Step => ({ ...one, may: true })), ...talks(s, 1), ...inWriting(s), ...notConfirmed(s), ...kept(s), ...afterwards(s)],
  stalled: (s) => waiting(s),
  lost: (s) => [...intake(s), { by: 'mediator', act: 'contact', after: 30, with: { person: person(s.sides.respondent), way: 'call', reached: false, words: s.words.common('contactMissed') } }, { by: 'mediator', act: 'fail', after: 60, with: { reason: 'unreachable', words: s.words.common('contactMissed') } }, filed(s.random)],
}

/** Waits for somebody's first step. What is new waits at any desk, nearly all of it in time; what is older waits for the mediator. */
const waiting = (scene: Scene): Step[] => {
  const { random, age } = scene
  const first = intake(scene)
  const upTo = (act: string): Step[] => first.slice(0, first.findIndex((one) => one.act === act) + 1)
  const fresh = age <= 3 ? random.chance(0.9) : random.chance(0.5)
  const act = age <= 3 ? random.weighted([['', age <= 1 ? 5 : 0.4], ['accept', 5], ['route', 4], ['sign-for', 4]] as const) : random.weighted([['accept', 1], ['route', 2], ['sign-for', 9]] as const)
  return upTo(act).map((one) => (one.act === act && fresh ? { ...one, fresh: true } : one))
}

const suit = ({ random, sides }: Scene): Step[] => [
  { by: party(sides.applicants[0] ?? 0), act: 'file-suit', after: random.int(20, 100), with: {}, may: true },
  { by: 'assistant', act: 'register-suit', after: random.int(20, 130), with: { caseNo: '@case:民初' }, may: true },
]

const refusalOf = ({ words }: Scene): string => ({ procedure: 'decided', fraud: 'crime', theft: 'crime', fine: 'administrative' })[words.story.situation] ?? 'not-civil'

const objection = ({ random, words }: Scene): Step[] => {
  const upheld = random.chance(0.5)
  return [
    { by: 'head', act: 'decide-objection', after: random.int(4, 30), with: { upheld, words: words.common(upheld ? 'objectionUpheld' : 'objectionDenied') } },
    ...(upheld ? [{ by: 'other-mediator', act: 'choose-mediator', after: 2, with: { account: '@other-mediator', how: 'joint' } } as const] : []),
  ]
}

/** Three doors that send it back; then the head of the centre decides where it stays. */
const bounces = (scene: Scene): Step[] => {
  const accepted = intake(scene).filter((one) => one.act === 'accept')
  const sentBack = (door: number): Step[] => [
    { by: 'dispatcher', act: 'route', after: scene.random.int(1, 5), door },
    { by: 'mediator', act: '*return', after: scene.random.int(4, 30) },
  ]
  return [...accepted, ...sentBack(0), ...sentBack(1), ...sentBack(2)]
}

const decided = (scene: Scene): Step[] => {
  const whole = intake(scene)
  const signed = whole.slice(whole.findIndex((one) => one.act === 'sign-for'))
  return [{ by: 'head', act: 'decide-route', after: scene.random.int(3, 20), door: 'town' }, ...signed]
}
