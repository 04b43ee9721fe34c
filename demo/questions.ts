import { addDays, dayOf, type Moment } from '../src/domain/kernel/day.ts'
import { isRefused } from '../src/domain/kernel/fault.ts'
import { Drive } from './drive.ts'
import type { Hands } from './hands.ts'
import { hoursAfter, officeTime } from './hours.ts'
import type { Random } from './random.ts'

const asked = [
  ['口头约定的违约金是本金的一半，一方说太高，调解中可以建议调到多少？', '《民法典》第585条', '可以请求人民法院适当减少，一般以实际损失为基础；建议请各方把损失列出来再谈。'],
  ['没有书面合同，只有微信聊天和转账，能不能作为欠款的依据？', '《民事诉讼法》第66条', '可以作为证据，注意保存原始载体，并请双方当面核对账目后写成对账单。'],
  ['双方想约定以一套未过户的房子抵债，协议里怎样写才不会确认不了？', '《民诉法解释》第355条', '涉及物权确认的不在司法确认范围，可以只写金钱给付，抵债另行办理登记。'],
] as const

/** Every so many disputes in mediation has a question to the court; most are answered within two days. */
const each = 3

/** The question of a mediator out of this dispute, at rest where it stands now; undefined where none is asked. */
export async function questionOf(from: Drive, no: number, hands: Hands, random: Random, now: Moment): Promise<Drive | undefined> {
  if (from.kind.name !== 'dispute' || from.state.stage !== 'mediating' || !from.state.assignee || no % each !== 0) return undefined
  const kind = from.stable.context.kinds['question']
  const [question, point, answer] = asked[Math.floor(no / each) % asked.length] ?? asked[0]
  const last = from.acts.at(-1)?.at ?? now
  const at = officeTime(random, hoursAfter(last, random.int(1, 20)), from.stable.edition.calendar)
  const mediator = hands.actor(random, 'mediator', from.state, from.state.area, undefined)
  if (!kind || !mediator || at > now) return undefined
  const opened = await from.act(mediator, 'ask-judge', { question, point, wishedBy: addDays(dayOf(at), 4) }, at)
  from.untilNow(now)
  const [opening] = isRefused(opened) ? [] : opened
  const drive = new Drive(from.stable, kind)
  if (!opening || drive.openedBy(from, opening, mediator, at, 'mediator')) return undefined
  const answered = officeTime(random, hoursAfter(at, random.int(2, 44)), from.stable.edition.calendar)
  const judge = hands.actor(random, 'judge', drive.state, drive.state.area, undefined)
  if (judge && answered <= now && random.chance(0.8)) await drive.act(judge, 'answer', { words: answer, cite: point }, answered)
  drive.untilNow(now)
  return drive
}
