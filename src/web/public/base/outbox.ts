import type { ActDone } from '../../../contract/matter.ts'
import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { cell } from './cell.ts'
import { readDevice, writeDevice } from './device.ts'
import { mayPass, problemIn, refresh } from './load.ts'
import { getSession, knownSession, send } from './session.ts'

/** Something that a person has sent and that has not been answered yet. */
export interface Parcel {
  /** The idempotency key: however often it is sent, it counts once. */
  readonly key: string
  readonly path: string
  readonly body: unknown
  readonly version?: number | undefined
  readonly label: Words
  /** The page where it was filled in. */
  readonly from: string
  readonly problem?: Problem | undefined
  /** On its way just now: not answered, not failed. */
  readonly sending?: true | undefined
  /** Who sent it: on a phone that is passed on, nobody sends for somebody else. */
  readonly person?: string | undefined
}

// What was under way when the page was left is not any more.
const current = cell<readonly Parcel[]>((readDevice<Parcel[]>('outbox') ?? []).map(({ sending: _sending, ...one }) => one))
const arrived = cell<{ readonly parcel: Parcel; readonly done: ActDone } | undefined>(undefined)

/** The last parcel that was answered, so that a page can show the new state. */
export const useArrived = () => arrived.use()

/**
 * The version at which this device knows a matter: as it was read, or as the person's own last step left it, which on a slow line is not read
 * again at once. One's own step is nobody who was faster.
 */
export const versionKnown = ({ id, version }: { readonly id: string; readonly version: number }): number => {
  const done = arrived.get()?.done
  return done && done.id === id && !done.repeated ? Math.max(version, done.version) : version
}

const keep = (parcels: readonly Parcel[]): void => {
  current.set(parcels)
  writeDevice('outbox', parcels)
}

/** What lies there for this person; another's waits until they are back. */
export const useOwnOutbox = (person: string | undefined): readonly Parcel[] => current.use().filter((one) => one.person === person)

export const dropParcel = (key: string): void => keep(current.get().filter((one) => one.key !== key))

/**
 * Sends a parcel. It lies in the outbox until the server has answered; it stays there only when a later try can help.
 * @throws ApiError as the server answered, or `offline`.
 */
export const post = async (given: Parcel): Promise<ActDone> => {
  const lying = current.get()
  const before = lying.find((one) => one.key === given.key)
  // What waits stays where it lies, with its reason, until there is an answer: else it would seem to have gone.
  const parcel: Parcel = { ...given, person: given.person ?? knownSession()?.person, problem: given.problem ?? before?.problem, sending: true }
  keep(before ? lying.map((one) => (one === before ? parcel : one)) : [...lying, parcel])
  try {
    const done = await send<ActDone>(parcel.path, {
      method: 'POST', body: parcel.body,
      headers: { 'idempotency-key': parcel.key, ...(parcel.version === undefined ? {} : { 'if-match': `"${parcel.version}"` }) },
    })
    dropParcel(parcel.key)
    arrived.set({ parcel, done })
    return done
  } catch (error) {
    const problem = problemIn(error)
    // A refusal of what was sent from a form is told there; of what lay here it is told here.
    if (mayPass(problem) || given.problem) keep(current.get().map((one) => (one.key === parcel.key ? { ...one, problem, sending: undefined } : one)))
    else dropParcel(parcel.key)
    throw error
  }
}

/** Tries again what lies in the outbox; a refusal is kept with its words, so that the person sees why. */
export const retry = async (): Promise<void> => {
  if (current.get().length === 0) return
  const me = await getSession().catch(() => undefined)
  for (const parcel of current.get()) {
    if (parcel.person !== me?.person || parcel.sending || (parcel.problem && !mayPass(parcel.problem))) continue
    try {
      await post(parcel)
      void refresh()
    } catch (error) {
      if (mayPass(problemIn(error))) return
    }
  }
}

const quietly = (): void => { void retry() }

/** From the start of the page: when the line is back, and every half minute while something waits. */
export const watchOutbox = (): void => {
  addEventListener('online', quietly)
  setInterval(() => { if (current.get().some((one) => one.problem && mayPass(one.problem))) quietly() }, 30_000)
  quietly()
}
