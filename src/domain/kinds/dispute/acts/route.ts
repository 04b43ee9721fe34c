import { above } from '../../../kernel/area.ts'
import { tierOf } from '../../../kernel/area.ts'
import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { Day } from '../../../kernel/day.ts'
import type { BodyId } from '../../../kernel/id.ts'
import { named, words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { channelTakes, findChannel } from '../../../law/channels.ts'
import { citesWords } from '../../../law/cite.ts'
import { fateOf } from '../../../law/term-events.ts'
import type { DisputeType } from '../../../words/dispute-types.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message, World } from '../../../matter/kind.ts'
import type { Channel } from '../../../words/channels.ts'
import { channels } from '../../../words/channels.ts'
import { act, whyField } from '../act.ts'
import { disclosedTo, disclosure } from '../disclosure.ts'
import { fact } from '../facts.ts'
import { centreAbove } from '../landing.ts'
import { firstOf } from '../screening.ts'
import { headDecides, returnsBeforeDecision } from '../state.ts'
import type { DisputeState } from '../state.ts'
import { conflictOf } from '../conflict.ts'
import { handlers } from '../../../words/body-kinds.ts'

const routeForm = form.form({
  body: form.body({ label: words('送到哪里', 'To which body'), among: handlers }),
  channel: form.choice(channels, { label: words('渠道', 'Channel') }),
  reason: form.text({ label: words('为什么去那里', 'Why there'), help: words('当事人会看到这句话', 'The parties read this sentence'), max: 500 }),
  reasonEn: form.given(form.text({ label: words('为什么去那里（英文）', 'Why there, in English'), help: words('采纳建议时，系统已有两种文字；人工写的只有一种', 'A suggestion has its reason in both languages; what a person writes has one'), max: 500 })),
  rule: form.given(form.text({ label: words('规则', 'Rule'), max: 40 })),
  taken: form.given(form.yes({ label: words('采纳建议', 'Suggestion taken') })),
})

/** A liaison can sign for a matter, and only a mediator can mediate it: where there is none its term would run out unheard. */
const wallAt = (body: BodyId, world: World): Refused | undefined =>
  (world.city.accountsOf(body).some((one) => one.active && one.roles.includes('mediator')) ? undefined : refuse('incomplete', {
    what: words('一个有调解员的单位：这个单位还没有调解员账号，请选别的单位，或请管理员添加', 'a body with a mediator: this one has none yet; choose another, or ask the administrator to add one'),
  }))

/** Doors that are a court’s own: who comes to them was sent by it, before filing or after. */
const ofCourt: readonly Channel[] = ['delegated', 'entrusted', 'in-house']
/** Through which of them a court sends; a filed case stays the court’s, whoever mediates it (特邀调解规定 art. 20). */
const sentBy = (state: DisputeState, channel: Channel): boolean =>
  (state.track === 'entrusted' ? channel === 'entrusted' || channel === 'in-house' : state.track === 'delegated' ? channel !== 'entrusted' : !ofCourt.includes(channel))
const otherDoor = {
  entrusted: words('已立案的由法院委托，渠道只能是法院委托调解或法院专职调解（《特邀调解规定》第20条）', 'A filed case is entrusted by the court and keeps a door of the court (Provisions on Invited Mediation, art. 20)'),
  delegated: words('还没有立案，法院不能委托，请选委派或别的渠道', 'It is not filed, so the court cannot entrust it; choose delegation or another door'),
  voluntary: words('法院没有委派、委托这一件，请选别的渠道', 'No court sent this; choose another door'),
} as const

/** Why a door does not take a type of dispute on a day, with the article; undefined when it does. */
export const notTaken = (channel: Channel, type: DisputeType, on: Day): Words | undefined => {
  if (channelTakes(channel, type, on)) return undefined
  const rule = findChannel(channel, on)
  if (!rule?.excludesWords) return words('这个渠道现在还没有依据', 'No law opens this door yet')
  const [first] = rule.cites
  const cite = citesWords([first])
  return words(`${rule.excludesWords.zh}（${cite.zh}）`, `${rule.excludesWords.en} (${cite.en})`)
}

/** A door takes what its law lets it take: no family, labour or consumer dispute in commercial mediation (商事调解条例 art. 2). */
const closedDoor = (state: DisputeState, channel: Channel, world: World): Refused | undefined => {
  const closed = (said: Words) => refuse('invalid', { count: 1 }, [{ path: 'channel', words: said }])
  if (!sentBy(state, channel)) return closed(otherDoor[state.track])
  const misfit = state.typeUnsure ? undefined : notTaken(channel, state.type as DisputeType, world.today)
  return misfit && closed(misfit)
}

const route = (state: DisputeState, payload: ReturnType<typeof routeForm.parse>, world: World, final: boolean): Decision => {
  const body = world.city.body(payload.body)
  if (!body?.active) return refuse('unknown-body')
  const wall = wallAt(body.id, world) ?? closedDoor(state, payload.channel as Channel, world)
  if (wall) return wall
  return {
    facts: [fact('routed', { body: body.id, channel: payload.channel as Channel, reason: payload.reason, reasonEn: payload.reasonEn, rule: payload.rule, taken: payload.taken ?? false, final })],
    messages: [
      { to: { role: 'mediator', body: body.id }, letter: 'routed-to-you', values: { code: state.code, title: state.title } },
      ...toApplicants(state, 'routed', { body: body.name, reason: named({ zh: payload.reason, en: payload.reasonEn }) }),
    ],
  }
}

/** 分流, 签收, 退回: where a dispute arose, there it is mediated. */
export const routeActs = {
  route: act({
    words: words('分流', 'Route'), form: routeForm,
    ready: (state) => (!headDecides(state) ? undefined : state.returns.length >= returnsBeforeDecision
      ? refuse('third-return') : refuse('not-possible', { what: words('退回后一个工作日没有主办单位，由中心主任裁定去向', 'for a working day after the return no body led it: the head of the centre decides where it goes') })),
    decide: (state, payload, world) => route(state, payload, world, false),
  }),
  'decide-route': act({
    words: words('主任裁定去向', 'Decide where it stays'), form: routeForm,
    ready: (state) => (headDecides(state)
      ? undefined : refuse('not-possible', { what: words(`退回满 ${returnsBeforeDecision} 次，或者退回后一个工作日没有主办单位，才需裁定`, `${returnsBeforeDecision} returns come first, or a working day without a leading body`) })),
    decide: (state, payload, world) => route(state, payload, world, true),
  }),
  'lapse-owner': act({
    words: words('没有主办单位', 'No body leads it'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state) => ({
      facts: [fact('owner-lapsed', {})],
      messages: [{ to: { role: 'centre-head', body: state.centre }, letter: 'owner-wanted', values: { code: state.code } }],
    }),
  }),
  'sign-for': act({
    words: words('签收', 'Sign for it'),
    help: words('第一次签收起算调解期限；退回、移交后再签收的接着算', 'The term of mediation starts with the first sign-for; after a return or a transfer it goes on'),
    form: form.form({
      mediator: form.maybe(form.account({ label: words('调解员', 'Mediator'), help: words('由您自己调解的，选您自己；留空就是还没有定，各方同意调解后再选', 'Choose yourself if you mediate; empty means not settled: it is chosen once all agree to mediation'), among: ['mediator'] })),
      disclosed: form.maybe(form.text({ label: disclosure, help: words('上面选了您自己，才由您在这里披露；请别人调解的，由其接受时披露', 'Only where you chose yourself above; anybody else discloses when they take the case'), max: 1_000 })),
    }),
    // A mediator who signs for it mostly means to mediate; whoever leaves the choice to the parties empties the field.
    start: (state, world) => {
      const { actor } = world
      const mine = actor.kind === 'officer' && actor.posts.some((post) => post.role === 'mediator' && post.body === state.body)
      return mine && !conflictOf(state, actor.account, world) ? { mediator: actor.account } : {}
    },
    decide: (state, { mediator: chosen, disclosed }, world) => {
      const hindrance = chosen && conflictOf(state, chosen, world)
      if (hindrance) return hindrance
      // Nobody accepts or discloses for another: who names themselves has taken the case with that, everybody else is asked.
      const own = chosen !== undefined && world.actor.kind === 'officer' && world.actor.account === chosen
      if (disclosed && !own) {
        return refuse('invalid', { count: 1 }, [{ path: 'disclosed', words: words('由调解员自己披露；您不是这件的调解员，请留空', 'The mediator discloses it; you are not the mediator here, so leave this empty') }])
      }
      return {
        facts: [
          fact('signed-for', { mediator: chosen }),
          ...(chosen ? [fact('mediator-chosen', { account: chosen, how: own ? 'body' : 'designated' })] : []),
          ...(own ? [fact('mediator-took', { disclosed })] : []),
        ],
        messages: [
          ...state.parties.filter((party) => party.phone).map((party) => ({ to: { person: party.person }, letter: party.side === 'applicant' ? 'consent-asked-applicant' : 'consent-asked', values: { code: state.code, first: firstSaid(state) } })),
          ...disclosedTo(state, disclosed),
          ...(chosen && !own ? [{ to: { account: chosen }, letter: 'chosen', values: { code: state.code } }] : []),
        ],
      }
    },
  }),
  return: act({
    words: words('退回', 'Return'),
    form: form.form({
      reason: form.long({ label: words('退回理由', 'Why it is not ours'), max: 1_000 }),
      door: form.text({ label: words('应当去哪里', 'Where it should go'), max: 300 }),
    }),
    ready: (state) => (state.settledRoute ? refuse('third-return') : undefined),
    decide: (state, payload, world) => ({
      facts: [fact('returned', { reason: payload.reason, door: payload.door, to: state.centre, term: fateOf('returned', world.today) })],
      messages: [
        { to: { role: state.returns.length + 1 >= returnsBeforeDecision ? 'centre-head' : 'dispatcher', body: state.centre }, letter: 'returned', values: { code: state.code, reason: payload.reason } },
        ...toApplicants(state, 'returned-party'),
      ],
    }),
  }),
  escalate: act({
    words: words('上提一级', 'Escalate'), form: form.form({ why: whyField }),
    ready: (state, world) => (centreUp(state, world) ? undefined : refuse('already-done', { what: words('已在市级', 'already with the city') })),
    decide: (state, payload, world) => {
      const centre = centreUp(state, world)
      if (!centre) return refuse('unknown-body')
      return {
        facts: [fact('escalated', { centre: centre.id, level: tierOf(centre.area), why: payload.why, term: fateOf('escalated', world.today) })],
        messages: [{ to: { role: 'dispatcher', body: centre.id }, letter: 'escalated', values: { code: state.code, why: payload.why } }, ...toApplicants(state, 'escalated-party', { body: centre.name })],
      }
    },
  }),
  transfer: act({
    words: words('移交主办', 'Transfer the lead'), tone: 'quiet',
    form: form.form({ body: form.body({ label: words('新的主办单位', 'New lead'), among: handlers }), why: whyField }),
    decide: (state, payload, world) => {
      const body = world.city.body(payload.body)
      if (!body?.active || body.id === state.body) return refuse('unknown-body')
      const wall = wallAt(body.id, world)
      if (wall) return wall
      return {
        facts: [fact('transferred', { body: body.id as BodyId, why: payload.why, term: fateOf('transferred', world.today) })],
        messages: [{ to: { role: 'mediator', body: body.id }, letter: 'routed-to-you', values: { code: state.code, title: state.title } }],
      }
    },
  }),
}

/** The law's own wish that this be mediated first, where it has one, as a sentence of the letter that asks. */
/** Whoever asked for it is told where it went, and so also that it left there: three letters of the same arrival explain nothing. */
const toApplicants = (state: DisputeState, letter: string, more: Message['values'] = {}): readonly Message[] =>
  state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter, values: { code: state.code, ...more } }))

export const firstSaid = (state: DisputeState): Words => {
  const first = firstOf(state)
  return first ? words(`${first.zh}。`, `${first.en}. `) : words('', '')
}

const centreUp = (state: DisputeState, world: World) => {
  const now = world.city.body(state.centre)
  return now && centreAbove(above(now.area), world.city)
}
