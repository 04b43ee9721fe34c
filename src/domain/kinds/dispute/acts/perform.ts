import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import { formatDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import { fen, formatFen } from '../../../kernel/money.ts'
import type { Fen } from '../../../kernel/money.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Message, World } from '../../../matter/kind.ts'
import { act, self } from '../act.ts'
import { fact } from '../facts.ts'
import { nextPledge } from '../clocks.ts'
import { enforceUntil } from '../enforcing.ts'
import { enforceable, openOf } from '../state.ts'
import type { DisputeState, Pledge } from '../state.ts'

const pledgeFields = {
  no: form.count({ label: words('第几条', 'Clause no.') }),
  on: form.day({ label: words('哪天', 'On which day') }),
  amount: form.maybe(form.money({ label: words('金额', 'Amount'), help: words('不填，就是这一条还差的全部', 'Empty means all that is still open of this clause') })),
} as const
const bookedFields = {
  ...pledgeFields,
  amount: form.maybe(form.money({ label: words('金额', 'Amount'), help: words('不填，就是这一条还差的全部；对方说付了一部分、还没确认的，就是那一部分', 'Empty means all that is still open of this clause; where a part is said to be paid and not confirmed yet, that part') })),
} as const

interface Said { readonly no: number; readonly on: Day; readonly amount?: Fen | undefined }

/**
 * The clause that is spoken of, and the fact as it is booked: an empty amount is what is still open, and to whoever confirms it
 * what the other side said they paid. More than is owed is refused: whoever got more than the clause says means another clause,
 * or money that this agreement knows nothing of.
 */
const openPledge = <P extends Said>(state: DisputeState, said: P, today: Day, confirms?: 'confirms'): { readonly pledge: Pledge; readonly said: P } | Refused => {
  const { no, on } = said
  const pledge = state.pledges.find((one) => one.no === no)
  if (!pledge) return refuse('incomplete', { what: words('协议里有的条号', 'the number of a clause in the agreement') })
  if (pledge.kept) return refuse('already-done', { what: words(`第 ${no} 条已履行`, `clause ${no} is kept`) })
  if (on > today) return refuse('incomplete', { what: words('不晚于今天的日期', 'a day that is not in the future') })
  const open = openOf(pledge)
  if (open === undefined) return { pledge, said }
  if (said.amount !== undefined && said.amount > open) return refuse('not-possible', { what: words(`第 ${no} 条还差 ${formatFen(open)}，不能登记比这更多的金额`, `${formatFen(open)} of clause ${no} is still open; more than that cannot be booked`) })
  return { pledge, said: { ...said, amount: said.amount ?? (confirms && pledge.claimedAmount) ?? open } }
}

/** How much was booked, and what of the clause that leaves open: a part is not announced as done. */
const booked = (pledge: Pledge, { amount }: Said): Words => {
  const open = openOf(pledge)
  if (amount === undefined || open === undefined) return words('已做到', 'it is done')
  return amount < open
    ? words(`付了 ${formatFen(amount)}，还差 ${formatFen(fen(open - amount))}`, `${formatFen(amount)} was paid, ${formatFen(fen(open - amount))} is still open`)
    : words(`付了 ${formatFen(amount)}，这一条已全部付清`, `${formatFen(amount)} was paid, the clause is paid in full`)
}

/** Today, and the clause that waits for its confirmation, with what was said to be paid; where only one is open, that one. */
const startOf = (mine: readonly Pledge[], today: Day): Readonly<Record<string, unknown>> => {
  const open = mine.filter((pledge) => !pledge.kept)
  const meant = open.find((pledge) => pledge.claimed) ?? (open.length === 1 ? open[0] : undefined)
  return { on: today, ...(meant ? { no: meant.no, ...(meant.claimedAmount === undefined ? {} : { amount: meant.claimedAmount }) } : {}) }
}

/** What the other side is asked to confirm: how much, where it is money, or they confirm another sum than was meant. */
const spoken = ({ amount }: Said): Words => (amount === undefined ? words('已做到', 'it is done') : words(`付了 ${formatFen(amount)}`, `${formatFen(amount)} was paid`))

/** Only who is owed can say that they had it, only who owes that they did it; when nothing of theirs is open there is nothing to say. */
const owes = (state: DisputeState, world: World, side: 'obligee' | 'obligor'): Refused | undefined => {
  const me = self(state, world)
  if (isRefused(me)) return me
  return state.pledges.some((pledge) => !pledge.kept && pledge[side] === me) ? undefined : refuse('incomplete', {
    what: side === 'obligee' ? words('没有等您确认的承诺', 'nothing is promised to you that is still open') : words('没有等您履行的承诺', 'you have promised nothing that is still open'),
  })
}

/** Nothing is broken, and nothing enforced, before its own day has passed. */
export const notLate = (pledge: Pledge, today: Day): Refused | undefined => (pledge.due < today ? undefined
  : refuse('not-possible', { what: words(`第 ${pledge.no} 条 ${formatDay(pledge.due, 'zh')} 到期，今天还没有过期`, `clause ${pledge.no} is due on ${formatDay(pledge.due, 'en')}; it is not late today`) }))

/** What of a clause is missing, in a sentence: of money how much, so that a part that came is not told as nothing. */
const missingOf = (pledge: Pledge): Words => {
  const open = openOf(pledge)
  return open === undefined ? words('还没有做到', 'it is not done') : words(`还差 ${formatFen(open)}`, `${formatFen(open)} is still open`)
}

/** Who is owed learns that it is late, and whether it can be enforced. */
export const breachedTo = (state: DisputeState, pledge: Pledge): Message => {
  const until = enforceUntil(state)
  return until && enforceable(state).some((one) => one.no === pledge.no)
    ? { to: { person: pledge.obligee }, letter: 'breached-enforceable', values: { code: state.code, no: pledge.no, until } }
    : { to: { person: pledge.obligee }, letter: 'breached-owed', values: { code: state.code, no: pledge.no, open: missingOf(pledge) } }
}

/** 履行, 违约: a promise is kept when the other side says so or a paper shows it. */
export const performActs = {
  'record-payment': act({
    words: words('登记履行（有凭证）', 'Record performance (with proof)'),
    form: form.form({
      ...bookedFields,
      way: form.maybe(form.text({ label: words('凭证', 'Proof'), help: words('写明是什么凭证，或者在下面传照片：两样至少要有一样', 'Say what proves it, or add its picture below: one of the two is needed'), max: 200 })),
      files: form.maybe(form.files({ label: words('凭证照片', 'Picture of the proof') })),
    }),
    start: (state, world) => startOf(state.pledges, world.today),
    decide: (state, payload, world) => {
      const found = openPledge(state, payload, world.today, 'confirms')
      if (isRefused(found)) return found
      const { pledge, said } = found
      if (!payload.way && !payload.files?.length) {
        const what = words('凭证（写明或拍照）', 'proof, in words or as a picture')
        return refuse('incomplete', { what }, [{ path: 'way', words: words('写明凭证，或者传照片', 'Say what proves it, or add its picture') }])
      }
      return {
        facts: [fact('paid', { ...said, by: 'proof' })],
        messages: [{ to: { person: pledge.obligee }, letter: 'paid-recorded', values: { code: state.code, no: payload.no, what: booked(pledge, said) } }],
      }
    },
  }),
  'say-received': act({
    words: words('我收到了', 'I have had it'), form: form.form(bookedFields),
    start: (state, world) => startOf(state.pledges.filter((pledge) => pledge.obligee === self(state, world)), world.today),
    ready: (state, world) => owes(state, world, 'obligee'),
    decide: (state, payload, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      const found = openPledge(state, payload, world.today, 'confirms')
      if (isRefused(found)) return found
      const { pledge, said } = found
      if (pledge.obligee !== me) return refuse('not-possible', { what: words('应当由收到的一方来说', 'the one who is owed must say it') })
      return {
        facts: [fact('paid', { ...said, by: 'obligee' })],
        messages: [{ to: { person: pledge.obligor }, letter: 'received', values: { code: state.code, no: payload.no, what: booked(pledge, said) } }],
      }
    },
  }),
  'say-paid': act({
    words: words('我做到了', 'I have done it'),
    ready: (state, world) => owes(state, world, 'obligor'),
    form: form.form({ ...pledgeFields, files: form.maybe(form.files({ label: words('凭证照片', 'Picture of the proof') })) }),
    decide: (state, payload, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      const found = openPledge(state, payload, world.today)
      if (isRefused(found)) return found
      const { pledge, said } = found
      if (pledge.obligor !== me) return refuse('not-possible', { what: words('应当由承诺的一方来说', 'the one who promised must say it') })
      return {
        facts: [fact('paid-claimed', said)],
        messages: [{ to: { person: pledge.obligee }, letter: 'received-asked', values: { code: state.code, no: payload.no, what: spoken(said) } }],
      }
    },
  }),
  breach: act({
    words: words('到期未履行', 'Not done in time'), tone: 'danger', form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    ready: (state, world) => {
      const pledge = nextPledge(state)
      return pledge ? notLate(pledge, world.today) : refuse('already-done', { what: words('都已履行', 'all is kept') })
    },
    decide: (state) => {
      const pledge = nextPledge(state)
      if (!pledge) return refuse('already-done', { what: words('都已履行', 'all is kept') })
      return {
        facts: [fact('breached', { no: pledge.no })],
        messages: [
          { to: { person: pledge.obligor }, letter: 'breached-owing', values: { code: state.code, no: pledge.no, open: missingOf(pledge) } },
          breachedTo(state, pledge),
          ...(state.assignee ? [{ to: { account: state.assignee }, letter: 'breached', values: { code: state.code, no: pledge.no } }] : []),
        ],
      }
    },
  }),
}
