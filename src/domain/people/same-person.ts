/** What of somebody's entry would be put right, and what it held before. */
export interface Correction {
  readonly had: { readonly phone: boolean; readonly idNumber: boolean }
  /** Given anew and otherwise than it stood there. */
  readonly changed: { readonly name: boolean; readonly phone: boolean; readonly idNumber: boolean }
  /** Of the name more than half is another: no slip, where nothing but a phone holds the two together. */
  readonly renamed: boolean
  /** The officer says that it is somebody else, whatever the numbers are. */
  readonly other: boolean
  /** The new identity number is on record as that of somebody with another name. */
  readonly taken: boolean
}

/**
 * Whether a correction is a slip of the pen in the entry of the same person. An identity number that stays decides; a phone that stays does not where the
 * name is another altogether, or name and number both change, because families and firms share phones. Where nothing holds the two together it is somebody else: what was answered in the
 * first name is asked again rather than laid into a stranger's mouth.
 */
export const staysSame = ({ had, changed, renamed, other, taken }: Correction): boolean => {
  if (other || taken) return false
  if (had.idNumber && !changed.idNumber) return true
  if (had.phone) return !changed.phone && !renamed && !(changed.name && changed.idNumber)
  // Known by name alone: nobody can have answered by a phone or a paper.
  return had.idNumber ? !changed.name && !changed.phone : !(changed.name && (changed.phone || changed.idNumber))
}

/** Whether less than half of the longer name's characters are left in the other. */
export const isRenamed = (before: string, after: string): boolean => {
  const [one, other] = [before, after].map((name) => [...name.normalize('NFKC').replaceAll(/[\s·.]/g, '').toLowerCase()])
  if (!one || !other) return false
  const left = [...other]
  const shared = one.filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shared.length * 2 < Math.max(one.length, other.length)
}
