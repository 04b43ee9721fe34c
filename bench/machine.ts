import type { Figure } from './figures.ts'
import { figure } from './figures.ts'

const steps = 1_000_000

/** One dependent step after the other through so many numbers: nothing but the memory's answer is waited for. @returns nanoseconds a step */
const chase = (numbers: number): number => {
  const next = new Int32Array(numbers)
  // A walk that comes by everywhere in no order that a processor could guess: odd factor, power of two.
  for (let at = 0; at < numbers; at += 1) next[at] = (Math.imul(at, 1_664_525) + 1_013_904_223) & (numbers - 1)
  let at = 0
  const begun = performance.now()
  for (let step = 0; step < steps; step += 1) at = next[at] ?? 0
  const nanoseconds = (performance.now() - begun) * 1e6 / steps
  if (at < 0) throw new Error('the walk left its numbers')
  return nanoseconds
}

const text = JSON.stringify(Array.from({ length: 2_000 }, (_, no) => ({ no, words: { zh: `拖欠工资${no}`, en: `wages owed ${no}` } })))

/**
 * What the machine itself can do just now, without program or database: figures of two days are only worth comparing when these are alike. A
 * virtual machine whose neighbours fill the memory answers several times more slowly with the same processor.
 */
export const machineFigures = (when: 'before' | 'after'): readonly Figure[] => {
  chase(1 << 12)
  const begun = performance.now()
  for (let round = 0; round < 100; round += 1) JSON.parse(text)
  const parsed = text.length * 100 / 1_048_576 / ((performance.now() - begun) / 1000)
  return [
    figure({ name: `machine.memory.${when}`, value: chase(1 << 26), unit: 'ns a read anywhere in 256 MB', n: steps }),
    figure({ name: `machine.cache.${when}`, value: chase(1 << 12), unit: 'ns a read in 16 KB', n: steps }),
    figure({ name: `machine.json.${when}`, value: parsed, unit: 'MB/s parsed', n: 100 }),
  ]
}
