import type { DisputeTypeId, FlagId, OriginId } from '../../cities/shapes.ts'
import type { Day } from '../../src/domain/kernel/day.ts'
import type { Random } from '../random.ts'
import { castOf, plainEnglish, type Cast } from './cast.ts'
import { veiledCompany, type Company } from './companies.ts'
import { familyNameOf, inventPerson, inventPhone, type Natural } from './people.ts'
import type { Place } from './places.ts'
import { shells, trafficShells, type Shell } from './shells.ts'
import { ownVoices, type NotedVoice, type OwnVoice, type Situation, type Telling, type Voice } from './situation.ts'
import { situations } from './types/index.ts'
import { weave } from './weave.ts'

export interface StoryPerson {
  readonly role: 'applicant' | 'respondent'
  readonly form: 'natural' | 'company'
  readonly name: string
  /** As people call them: a company without its legal form. */
  readonly called: string
  readonly phone: string
  readonly gender?: 'f' | 'm'
  readonly age?: number
  readonly idNumber?: string
}

/** A dispute as it first reaches somebody, with what an officer would enter beside it. */
export interface Story {
  readonly situation: string
  readonly type: DisputeTypeId
  readonly cause: { readonly code: string; readonly name: string }
  readonly flags: readonly FlagId[]
  readonly text: string
  readonly voice: Voice
  readonly language: 'zh' | 'yue' | 'en'
  readonly origin: OriginId
  /** What the quarrel is about, in a word or two. */
  readonly what: { readonly zh: string; readonly en: string }
  /** 李某与某制衣厂 · 欠薪 · ¥8,600 · 厚街 */
  readonly title: { readonly zh: string; readonly en: string }
  readonly claim: string
  readonly amountFen?: number
  readonly headcount: number
  readonly people: readonly StoryPerson[]
  readonly place: Place
}

/** How the sixteen types share a year's intake of such a city; not a published figure. */
const typeWeights: readonly (readonly [DisputeTypeId, number])[] = [
  ['labour', 19], ['contract', 11], ['family', 10], ['consumer', 9], ['neighbour', 8], ['housing', 8], ['traffic', 7], ['finance', 7], ['property', 6],
  ['tort', 6], ['business', 3], ['expropriation', 2], ['medical', 2], ['environment', 3], ['ip', 2], ['other', 3],
]

/**
 * Tells one dispute. The same stream of chance gives the same story.
 * @param on day on which it is told; days in the text look back from it
 */
export function tellStory(random: Random, asked: { readonly place: Place; readonly on: Day; readonly type?: DisputeTypeId; readonly origin?: OriginId; readonly situation?: string }): Story {
  const situation = chooseSituation(random, asked.type, asked.situation)
  const origin = asked.origin ?? random.weighted(situation.origins)
  const voice = voiceFor(random, situation, origin)
  const told = chooseTelling(random, situation, voice)
  const cast = castOf(random, situation, asked.place, asked.on, { voice, elder: voice === 'elder' && !told.proxy })
  const text = tell(random, situation, cast, told)
  // A sum that the text does not name is not known yet: it is neither asked for nor put into the title.
  const amount = cast.saidSum() ? cast.money['sum'] : undefined
  const claims = situation.claim.filter((claim) => amount || !claim.includes('{sum}'))
  const claim = claims.length ? weave(random, random.pick(claims), (name) => (name === 'o' ? '对方' : cast.slot(name))) : '协商解决，数额当面谈'
  const what = { zh: situation.what[0], en: situation.what[1] }
  return {
    situation: situation.id, type: situation.type, cause: { code: situation.cause[0], name: situation.cause[1] },
    flags: [...new Set([...(situation.flags ?? []), ...told.flags, ...flagsOf(cast)])],
    text: voice === 'typed' ? typedBy(random, text) : text, voice, language: voice === 'english' ? 'en' : voice === 'yue' ? 'yue' : 'zh', origin, what,
    title: titleOf(cast, what, asked.place, amount), claim, ...(amount ? { amountFen: amount } : {}), headcount: cast.heads, people: peopleOf(random, cast, asked.on), place: asked.place,
  }
}

function chooseSituation(random: Random, type: DisputeTypeId | undefined, id: string | undefined): Situation {
  if (id) {
    const found = situations.find((s) => s.id === id)
    if (!found) throw new Error(`no situation ${id}`)
    return found
  }
  const of = type ?? random.weighted(typeWeights)
  return random.weighted(situations.filter((s) => s.type === of).map((s) => [s, s.weight ?? 1] as const))
}

const ownFor: Readonly<Partial<Record<OriginId, readonly (readonly [Voice, number])[]>>> = {
  online: [['typed', 10], ['yue', 1.2], ['elder', 0.4], ['english', 1]],
  window: [['clerk', 6], ['spoken', 3], ['elder', 2]],
  // Half of what the line passes on is the caller's own words, typed into the mini-program or taken down as they said it.
  hotline: [['hotline', 5], ['spoken', 3.5], ['typed', 2], ['yue', 1]],
  petition: [['petition', 6], ['elder', 4]],
}

function voiceFor(random: Random, situation: Situation, origin: OriginId): Voice {
  const rows = ownFor[origin] ?? [[origin as NotedVoice, 1] as const]
  return random.weighted(rows.filter(([voice]) => voice in shells || situation.own[voice as OwnVoice]))
}

/** What is told and how: in the person's own words, in a note for this situation, or a core within one of the common forms. */
interface Told { readonly text: string; readonly flags: readonly FlagId[]; readonly proxy: boolean; readonly shell?: Shell }

function chooseTelling(random: Random, situation: Situation, voice: Voice): Told {
  const noted = situation.noted?.[voice as NotedVoice]
  if (noted) return plain(random.pick(noted))
  if (isOwn(voice)) return plain(random.pick(situation.own[voice] ?? []))
  const forms = situation.type === 'traffic' && voice === 'police' ? trafficShells : shells[voice]
  return { ...plain(random.pick(situation.core)), shell: random.pick(forms.filter((form) => situation.applicant.kind === 'person' || !form.natural)) }
}

const plain = (telling: Telling): Told => (typeof telling === 'string' ? { text: telling, flags: [], proxy: false } : { text: telling.t, flags: telling.flags, proxy: telling.proxy ?? false })
const isOwn = (voice: Voice): voice is OwnVoice => ownVoices.some((own) => own === voice)

function tell(random: Random, situation: Situation, cast: Cast, { text, shell }: Told): string {
  if (!shell) return weave(random, text, cast.slot)
  let named = false
  const fill = (name: string): string | undefined => {
    if (name === 'o') return weave(random, shell.o, cast.slot)
    if (name !== 's') return cast.slot(name)
    const said = named && shell.again ? shell.again : shell.s
    named = true
    return weave(random, said, cast.slot)
  }
  return weave(random, shell.t, (name) => {
    if (name === 'core') return weave(random, text, fill)
    if (name === 'claim') return weave(random, random.pick(situation.claim), fill)
    return fill(name)
  })
}

function flagsOf(cast: Cast): FlagId[] {
  const flags: FlagId[] = []
  if (cast.applicant.form === 'natural' && cast.applicant.age >= 60) flags.push('elder')
  if (cast.heads >= 5) flags.push('group')
  return flags
}

function peopleOf(random: Random, cast: Cast, on: Day): StoryPerson[] {
  const person = (who: Natural | Company, role: StoryPerson['role']): StoryPerson => who.form === 'company'
    ? { role, form: 'company', name: who.name, called: who.short, phone: inventPhone(random) }
    : { role, form: 'natural', name: who.name, called: who.name, phone: who.phone, gender: who.gender, age: who.age, ...(who.idNumber ? { idNumber: who.idNumber } : {}) }
  const others = Array.from({ length: Math.min(cast.heads, 3) - 1 }, () => person(inventPerson(random, on, { age: [20, 55] }), 'applicant'))
  return [person(cast.applicant, 'applicant'), ...others, person(cast.respondent, 'respondent')]
}

function titleOf(cast: Cast, what: Story['what'], { town }: Place, amount: number | undefined): Story['title'] {
  const [a, r] = [veiled(cast.applicant, cast.heads), veiled(cast.respondent, 1)]
  const yuan = (amount ?? 0) / 100
  const sum = yuan ? `¥${String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')}` : undefined
  const place = { zh: town.short, en: plainEnglish(town.en) }
  return { zh: [`${a.zh}与${r.zh}`, what.zh, sum, place.zh].filter(Boolean).join(' · '), en: [`${a.en} v. ${r.en}`, what.en, sum, place.en].filter(Boolean).join(' · ') }
}

function veiled(who: Natural | Company, heads: number): { zh: string; en: string } {
  if (who.form === 'company') return veiledCompany(who.trade)
  const [given, last] = who.name.split(' ')
  if (last) return { zh: `${given} ${last.charAt(0)}.`, en: `${given} ${last.charAt(0)}.` }
  const family = familyNameOf(who.name)
  return heads > 1 ? { zh: `${family}某等${heads}人`, en: `${family}× and ${heads - 1} others` } : { zh: `${family}某`, en: `${family}×` }
}

const slips: readonly (readonly [RegExp, string])[] = [[/账/, '帐'], [/现在/, '现再'], [/做的/, '做得'], [/已经/, '己经'], [/必须/, '必需'], [/一直/, '一只'], [/的时候/, '的时侯'], [/反正/, '反证']]

/** Some people type without stops, and now and then a word goes wrong. */
function typedBy(random: Random, text: string): string {
  let out = text
  if (random.chance(0.16)) out = out.replace(/。$/, '')
  if (random.chance(0.1) && out.length < 90) out = out.replaceAll(/[，。]/g, ' ').trim()
  if (random.chance(0.06)) {
    const slip = slips.find(([right]) => right.test(out))
    if (slip) out = out.replace(slip[0], slip[1])
  }
  return out
}
