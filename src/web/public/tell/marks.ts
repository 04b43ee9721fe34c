import { cell } from '../base/cell.ts'
import { noFaults } from '../fields/control.ts'
import type { Faults } from '../fields/control.ts'

/** What the server marked as wrong in the last try to file, by place in the talk; cleared where it is mended. */
export const marks = cell<Faults>(noFaults)

export const unmark = (question: string): void => {
  const rest = [...marks.get()].filter(([path]) => path !== question && !path.startsWith(`${question}.`))
  marks.set(new Map(rest))
}
