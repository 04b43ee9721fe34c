import { addHours, dayOf } from '../domain/kernel/day.ts'
import { actsFrom, leadsOn } from '../domain/matter/next.ts'
import { findWrongCells } from '../store/counts.ts'
import { beat, findLastCheck, findStrays, insertCheck } from '../store/invariants.ts'
import type { Stray } from '../store/invariants.ts'
import { sweepChanges } from '../store/kept-hits.ts'
import { sweepSent } from '../store/outbox.ts'
import { sweepCodes } from '../store/phone-codes.ts'
import { sweepSessions } from '../store/sessions.ts'
import { sweepTries } from '../store/tries.ts'
import type { Context, Kinds } from './context.ts'
import { addRoots } from './day-roots.ts'
import { codeMark } from './code-mark.ts'
import { mend } from './mend.ts'
import { calendarMark, recountClocks } from './recount-clocks.ts'
import { idleSince } from './sessions.ts'

const mostShown = 1_000

/** Stages from which an act of a person, or of the system, leads on: 'kind stage'. */
export const livingStages = (kinds: Kinds): readonly string[] =>
  Object.values(kinds).flatMap((kind) => Object.keys(kind.stages).filter((stage) => actsFrom(kind, stage).some((name) => leadsOn(kind, stage, name) && grantedToSomebody(kind, name))).map((stage) => `${kind.name} ${stage}`))

const grantedToSomebody = (kind: Kinds[string], act: string): boolean => Object.keys(kind.grants[act] ?? {}).length > 0

/** Every open matter has an owner and a clock or a next act; those that have not. Must be empty. */
export const findStrayMatters = (context: Pick<Context, 'db' | 'kinds'>, city: string): Promise<readonly Stray[]> =>
  findStrays(context.db, city, livingStages(context.kinds), mostShown)

/** Once a night: anchors the days that are over, counts open terms again if the holidays changed, tells rows again if
 * the program did, and checks what must hold. @returns what does not */
export const checkNightly = async (context: Context, city: string): Promise<readonly string[]> => {
  await addRoots(context, city)
  const [calendar, code, last] = [await calendarMark(context, city), codeMark(), await findLastCheck(context.db, city)]
  if (last && last.code !== code) await mend({ context, city })
  else if (last?.calendar !== calendar) await recountClocks(context, city)
  const [strays, cells] = await Promise.all([findStrayMatters(context, city), findWrongCells(context.db, city)])
  const findings = [
    ...strays.map((one) => `${one.code} (${one.kind}, ${one.stage}): ${one.why}`),
    ...cells.slice(0, mostShown).map((cell) => `counts ${cell.kind} ${cell.stage} ${cell.area}: kept ${cell.kept}, exact ${cell.exact}`),
  ]
  const at = context.now()
  await insertCheck(context.db, city, { day: dayOf(at), at, findings, calendar, code })
  return findings
}

/** Throws away what has served: ended sessions, old codes and tries, messages sent three months ago. */
export const tidy = async (context: Context, city: string): Promise<void> => {
  const now = context.now()
  await sweepSessions(context.db, city, idleSince(now))
  await sweepCodes(context.db, city, addHours(now, -24))
  await sweepTries(context.db, city, addHours(now, -48))
  await sweepChanges(context.db, city)
  await sweepSent(context.db, city, addHours(now, -24 * 90))
}

/** Says that the jobs live. */
export const sayAlive = (context: Context, city: string): Promise<void> => beat(context.db, city, 'jobs', context.now())

