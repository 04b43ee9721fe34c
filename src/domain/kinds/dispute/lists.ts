/** The list without one member. */
export const without = <T>(list: readonly T[], one: T): readonly T[] => list.filter((other) => other !== one)
