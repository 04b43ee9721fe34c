import type { Happenings } from '../service/happenings.ts'

/** Long enough to gather what happens together, short enough that nobody waits for a code. */
const gatherMs = 250
/** What was promised by another process, or beside the road of matters (a sign-in code), is found by looking. */
const lookMs = 2_000

/** Sends shortly after something was promised, one run at a time. Returns how to stop: it waits for the run under way. */
export const sendSoon = (happenings: Happenings, send: () => Promise<unknown>, onError: (error: unknown) => void): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> | undefined
  let more = false
  let stopped = false
  const start = (): void => {
    timer = undefined
    more = false
    running = send().catch(onError).finally(() => {
      running = undefined
      if (more) soon()
    })
  }
  const soon = (): void => {
    if (stopped) return
    more = true
    if (!timer && !running) timer = setTimeout(start, gatherMs)
  }
  const looking = setInterval(soon, lookMs).unref()
  const stopListening = happenings.listen((happening) => { if (happening.promised) soon() })
  return async () => {
    stopped = true
    stopListening()
    clearInterval(looking)
    clearTimeout(timer)
    await running
  }
}
