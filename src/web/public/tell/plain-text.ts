import type { Language, Words } from '../../../domain/kernel/words.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import { fill } from '../base/fill.ts'
import { safety, tell, understood } from '../../words/public-tell.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { alarmOf } from './alarm.ts'
import { nextDoor } from './next-door.ts'
import { namedType } from './read.ts'

/** The answer as text to keep or to send on. */
export const asPlainText = (answer: TriageAnswer, type: string | undefined, story: string, language: Language): string => {
  const say = (phrase: Words): string => phrase[language]
  const door = nextDoor(answer)
  const alarm = alarmOf(answer)
  const safe = alarm ? [say(safety.title), ...(alarm.self ? [say(safety.self)] : []), say(tell.danger), ''] : []
  const law = answer.law.map((one) => `· ${say(one.words)}（${say(one.cite)}）`)
  const named = namedType(answer, type)
  const ways = answer.ways.map((one) =>
    `· ${say(one.words)}\n${one.when ? `  ${say(understood.when)}：${say(one.when)}\n` : ''}  ${say(understood.time)}：${say(one.time)}\n  ${say(understood.cost)}：${say(one.cost)}\n  ${say(understood.effect)}：${say(one.effect)}（${say(one.cite)}）`)
  return [
    ...safe,
    ...(answer.against ? [say(understood.against), `${say(understood.againstWhy)}（${say(understood.againstCite)}）`, ''] : []),
    named ? say(fill(understood.title, { type: named })) : say(type === unsureType ? understood.notSure : understood.unsure),
    ...(law.length > 0 ? ['', say(understood.lawTitle), ...law] : []),
    ...(ways.length > 0 ? ['', say(understood.waysTitle), ...ways] : []),
    '', say(door.title), `${say(door.why)}（${say(door.cite)}）`,
    '', `${say(tell.story)}`, story.trim(),
    '', say(understood.limits),
  ].join('\n')
}
