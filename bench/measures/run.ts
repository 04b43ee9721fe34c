/** Times of what went well, in milliseconds, and what did not. */
export interface Ran {
  readonly times: readonly number[]
  readonly seconds: number
  /** Everything that was done, the uncounted beginning too. */
  readonly all: number
  readonly failed: ReadonlyMap<string, number>
}

/**
 * So many users, each doing the next thing as soon as the last is done, for so long. A first part is not counted: caches fill, plans are
 * made. `once` gives undefined when it went well, else what was wrong.
 */
export const run = async (users: number, seconds: number, once: (user: number, round: number) => Promise<string | undefined>): Promise<Ran> => {
  const times: number[] = []
  const failed = new Map<string, number>()
  let all = 0
  const warm = Math.min(5, seconds / 4)
  const begun = performance.now()
  const counted = begun + warm * 1000
  const end = counted + seconds * 1000
  await Promise.all(Array.from({ length: users }, async (_, user) => {
    for (let round = 0; performance.now() < end; round += 1) {
      const started = performance.now()
      const wrong = await once(user, round)
      const now = performance.now()
      all += 1
      if (wrong !== undefined) failed.set(wrong, (failed.get(wrong) ?? 0) + 1)
      else if (started >= counted && now <= end) times.push(now - started)
    }
  }))
  return { times, seconds, all, failed }
}
