import { tierOf } from '../../../kernel/area.ts'
import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { BodyId, MatterId } from '../../../kernel/id.ts'
import { formatFen } from '../../../kernel/money.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import { citesWords } from '../../../law/cite.ts'
import { filingModeOn } from '../../../law/filing-mode.ts'
import { sealedBy } from '../../../law/sealing.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message, World } from '../../../matter/kind.ts'
import { needsOf } from '../../../matter/needs.ts'
import type { Party, SealedParty } from '../../../matter/party.ts'
import { partyFields } from '../../../matter/party.ts'
import type { CityBook } from '../../../people/city-book.ts'
import { maskedName, placeInName } from '../../../people/masks.ts'
import { disputeTypeWords, unsettledType } from '../../../words/dispute-words.ts'
import { flagWords } from '../../../words/dispute-words.ts'
import { origins } from '../../../words/origins.ts'
import { fact } from '../facts.ts'
import { helperAmong } from './needs.ts'
import { grants } from '../grants.ts'
import { statementsField } from './statements.ts'
import { sinceField, sinceOf } from '../since.ts'
import { procedures, tracks } from '../outcomes.ts'
import { askedToSign, receiverFor, takeOverTerm } from '../intake.ts'
import { landing, riskOf } from '../landing.ts'

/** More than these are a group with representatives, or several matters that are linked. */
export const mostParties = 60

export const openForm = form.form({
  story: form.long({ label: words('经过', 'What happened'), help: words('用您自己的话说，想到什么说什么', 'In your own words') }),
  claim: form.text({ label: words('想要什么结果', 'What is wanted'), max: 1_000 }),
  parties: form.list(partyFields, { label: words('当事人', 'Parties'), min: 2, max: mostParties }),
  area: form.area({ label: words('发生在哪里', 'Where it happened') }),
  type: form.orUnknown(form.choice(disputeTypeWords, { label: words('纠纷类型', 'Type of dispute') })),
  typeUnsure: form.given(form.yes({ label: words('当事人说不清楚是哪一类', 'The person does not know the type') })),
  cause: form.maybe(form.cause({ label: words('案由', 'Cause of action') })),
  amount: form.maybe(form.money({ label: words('涉及金额', 'Amount') })),
  headcount: form.maybe(form.count({ label: words('涉及人数', 'People concerned') })),
  flags: form.maybe(form.choices(flagWords, { label: words('需要留意', 'Special concern') })),
  origin: form.maybe(form.choice(origins, { label: words('来源', 'Source') })),
  track: form.maybe(form.choice(tracks, { label: words('程序', 'Track') })),
  procedure: form.maybe(form.choice(procedures, { label: words('审理程序', 'Procedure') })),
  caseNo: form.maybe(form.text({ label: words('法院案号', 'Court case number'), max: 60 })),
  chosen: form.maybe(form.yes({ label: words('当事人书面选择立案前调解', 'The party chose mediation before filing, in writing') })),
  askedOn: form.maybe(form.day({ label: words('最先提出的日子', 'First asked on'), help: words('先在纸上、口头提出过的，填那一天；时效自那天中断（《诉讼时效规定》第12条）', 'Where it was put on paper or by word before, that day: limitation is interrupted from it (Provisions on the Limitation of Actions, art. 12)') })),
  since: sinceField,
  statements: statementsField,
  wants: form.maybe(form.body({ label: words('希望由谁调解', 'Preferred body') })),
})

type Payload = ReturnType<typeof openForm.parse>

/** A dispute begins at first contact, before anybody knows how it will end: that is what makes a success rate honest. */
export const begin = (payload: unknown, world: World, id: MatterId, code: string): Decision => {
  const asked = payload as Omit<Payload, 'parties'> & { parties: readonly SealedParty[] }
  if (!world.city.area(asked.area)) return refuse('unknown-area')
  const sides = new Set(asked.parties.map((party) => party.side))
  if (!sides.has('applicant') || !sides.has('respondent')) return refuse('incomplete', { what: words('申请人和对方各至少一位', 'at least one applicant and one other side') })
  const twice = asked.parties.findIndex((party, row) => asked.parties.some((other, before) => before < row && other.person === party.person))
  if (twice >= 0) return refuse('invalid', { count: 1 }, [{ path: `parties.${twice}.name`, words: words('和前面的当事人是同一个人', 'The same person as a party above.') }])
  for (const [row, party] of asked.parties.entries()) {
    const wrong = helperAmong(asked.parties, party.needs, `parties.${row}.needs.helper.phone`)
    if (wrong) return wrong
  }
  if (asked.askedOn && asked.askedOn > world.today) return refuse('invalid', { count: 1 }, [{ path: 'askedOn', words: words('不能在今天之后', 'It cannot lie after today.') }])
  const track = asked.track ?? 'voluntary'
  // Only the court sends a case, and only an officer who has its letter before them enters one that it sent.
  if (track !== 'voluntary' && world.actor.kind !== 'officer') return refuse('not-allowed')
  if (track === 'entrusted' && !asked.caseNo) return refuse('incomplete', { what: words('法院案号', 'the court case number') })
  const filing = track === 'delegated' && asked.chosen !== true ? registerFirst(courtOf(world, asked.area), world) : undefined
  if (filing) return filing
  const place = landing(asked.area, world)
  if (!place) return refuse('unknown-area')
  const receiver = receiverFor(asked.area, place, world)
  const first = receiver ?? place
  // Whoever does not know the type has named none: what stands in the form beside the mark is not their word, nor is silence a guess.
  const { type = 'other' } = asked
  const unsure = asked.type === undefined || (asked.typeUnsure === true && type === 'other')
  const since = sinceOf(asked.since, world.today)
  const owner = world.actor.kind === 'resident' ? world.actor.person : undefined
  const sealed = sealedBy({ flags: asked.flags ?? [], minorParty: asked.parties.some((party) => party.minor) }, world.today) !== undefined
  const parties = asked.parties.map((party) => located(withNeeds(party), world.city))
  const opened = fact('opened', {
    id, city: world.city.city, code, title: titleOf(parties, unsure ? undefined : type, asked.amount), area: asked.area, body: first.id, ...(receiver ? { to: place.id } : {}),
    level: tierOf(first.area), reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
    court: track === 'voluntary' ? undefined : courtOf(world, asked.area),
    origin: owner ? 'online' : (asked.origin ?? 'window'), track, procedure: asked.procedure, caseNo: asked.caseNo, story: asked.story, claim: asked.claim,
    type, ...(unsure ? { typeUnsure: true as const } : {}), cause: asked.cause, amount: asked.amount, headcount: asked.headcount ?? asked.parties.length, flags: asked.flags ?? [],
    risk: riskOf(asked.flags ?? [], asked.headcount ?? 0), sealed,
    wants: asked.wants, parties, owner, on: world.today, askedOn: world.actor.kind === 'officer' ? asked.askedOn : undefined, ...(since ? { since } : {}),
  })
  // Two-moment confirmation against forged cases: each party in whose name this stands, and who did not do it themselves, is told at once.
  const messages: Message[] = asked.parties.filter((party) => party.person !== owner && party.side === 'applicant' && party.phone)
    .map((party) => (receiver
      ? { to: { person: party.person }, letter: 'taken-in-your-name', values: { code, by: receiver.name, centre: place.name, term: takeOverTerm(world.today) } }
      : { to: { person: party.person }, letter: 'opened-in-your-name', values: { code } }))
  if (receiver) messages.push(askedToSign(place.id, sealed, { code, by: receiver.name, term: takeOverTerm(world.today) }))
  // Whoever may put it line by line for the claimant may do so at once.
  const listed = asked.statements?.length && grants['record-statements']?.[world.role] ? [fact('statements-listed', { lines: asked.statements })] : []
  return { facts: [opened, ...listed], messages }
}

/** A party with what was said of help, and with nothing where nothing was. */
export const withNeeds = ({ needs, ...party }: SealedParty): SealedParty => {
  const kept = needs && needsOf(needs)
  return kept ? { ...party, needs: kept } : party
}

/** An organisation with the place in its name, as the city knows its places on the day on which it is entered. */
export const located = <P extends Pick<Party, 'form' | 'name'>>(party: P, city: CityBook): P => {
  const place = placeInName(party, (text) => city.leadingPlaces(text))
  return place === undefined ? party : { ...party, place }
}

/** Since 2025 a suit that qualifies is registered first; delegation before filing needs the party's own choice, or a dated setting of the court. */
const registerFirst = (court: BodyId | undefined, world: World): Refused | undefined => {
  const card = court && world.city.body(court)
  const { mode, cites } = filingModeOn(court ?? '', world.today, (card?.filing ?? []).map((one) => ({ ...one, court: court ?? '' })))
  if (mode === 'pre-filing-delegation') return undefined
  const cite = citesWords(cites)
  return refuse('incomplete', { what: {
    zh: `当事人书面选择立案前调解；没有选择的，应当先登记立案，再委托调解（${cite.zh}）`,
    en: `the party’s own written choice of mediation before filing; without it the suit is registered first and then entrusted (${cite.en})`,
  } })
}

const courtOf = (world: World, area: Payload['area']) => {
  const post = world.actor.kind === 'officer' ? world.actor.posts.find((one) => one.seat === 'court') : undefined
  return post?.body ?? world.city.courtOf(area)?.id
}

/** `李**与***制衣厂 · 劳动争议 · ¥8,600.00`: enough to recognise a case, not enough to know a person. Without a type it says that one is wanted. */
export const titleOf = (parties: readonly Pick<Party, 'side' | 'form' | 'name' | 'place'>[], type: keyof typeof disputeTypeWords | undefined, amount: Payload['amount']): Words => {
  const side = (name: string, etc: string) => {
    const all = parties.filter((party) => party.side === name)
    const first = all[0]
    return first ? `${maskedName(first)}${all.length > 1 ? etc.replace('{n}', String(all.length)) : ''}` : '—'
  }
  const what = type ? disputeTypeWords[type] : unsettledType
  const sum = amount ? ` · ${formatFen(amount)}` : ''
  return {
    zh: `${side('applicant', '等 {n} 人')} 与 ${side('respondent', '等 {n} 方')} · ${what.zh}${sum}`,
    en: `${side('applicant', ' and others ({n})')} v ${side('respondent', ' and others ({n})')} · ${what.en}${sum}`,
  }
}
