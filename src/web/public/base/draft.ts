import type { z } from 'zod'
import type { TriageAnswer as TriageShape } from '../../../contract/triage.ts'
import { newKey } from '../../parts/api.ts'
import { cell } from './cell.ts'
import { forgetDevice, keptOnDevice, readDevice, storedAs, writeDevice } from './device.ts'
import { isSameStory } from './same-story.ts'
import type { Values } from './value.ts'

export type TriageAnswer = z.infer<typeof TriageShape>

/** A dispute that is being told. It lives on this device only, until it is filed. */
export interface Draft {
  readonly story: string
  /** What was understood, of which texts and for which type the person chose: when one changes it is understood anew. */
  readonly understood?: { readonly of: string; readonly claim?: string | undefined; readonly type?: string | undefined; readonly answer: TriageAnswer } | undefined
  readonly answers: Values
  /** Questions that the person passed over. */
  readonly passed: readonly string[]
  readonly name: string
  readonly phone: string
  /** One key for one submission, kept until it is answered: sending twice counts once. */
  readonly key: string
}

/** Where the telling lies that all windows share; one that was told beside it lies under this name and a point. */
const shared = 'draft.dispute'
const fresh = (): Draft => ({ story: '', answers: {}, passed: [], name: '', phone: '', key: newKey() })
const read = (place: string): Draft => ({ ...fresh(), ...readDevice<Draft>(place) })

/** Which telling this window holds, through a reload. */
const held = {
  place: (): string => {
    try {
      return sessionStorage.getItem(shared) ?? shared
    } catch {
      return shared
    }
  },
  hold: (place: string): void => {
    try {
      sessionStorage.setItem(shared, place)
    } catch {
      // Then it is held as long as the page.
    }
  },
}

let place = readDevice<Draft>(held.place()) ? held.place() : shared
const current = cell<Draft>(read(place))
/** False when the device refused to keep the draft (storage full or forbidden). */
const safe = cell(true)
/** What another window tells since, when it is another story than this window's. */
const elsewhere = cell<string | undefined>(undefined)

export const useDraft = (): Draft => current.use()
export const getDraft = (): Draft => current.get()
export const useDraftSafe = (): boolean => safe.use()
export const useElsewhere = (): string | undefined => elsewhere.use()

const hold = (next: string): void => {
  place = next
  held.hold(next)
}

/** As it was read: what was typed over it since belongs to another story. */
const asRead = (draft: Draft): Draft => ({ ...draft, story: draft.understood?.of ?? draft.story })

const isAtStart = (): boolean => location.pathname === '/' && !['understood', 'ask', 'review'].includes(new URLSearchParams(location.search).get('at') ?? '')

// The same telling may be open in another window: both go on with what was written last. What was cleared there because it was
// filed stays here under its key, so that filing it once more counts once. Another story in its place is not taken over: what this
// window holds is answers to its own, and goes to a place of its own.
addEventListener('storage', (event) => {
  if (event.key === storedAs(shared) && place !== shared) {
    if (elsewhere.get() !== undefined) elsewhere.set(read(shared).story.trim() || undefined)
    return
  }
  if (event.key !== storedAs(place) || event.newValue === null) return
  const [mine, theirs] = [current.get(), read(place)]
  if (place !== shared || isAtStart() || isSameStory(mine.understood?.of ?? '', theirs.story)) {
    current.set(theirs)
    return
  }
  const own = asRead(mine)
  hold(`${shared}.${own.key}`)
  current.set(own)
  safe.set(writeDevice(place, own))
  elsewhere.set(theirs.story)
})

/** Every change is on the device before the next keystroke. */
export const changeDraft = (change: Partial<Draft>): void => {
  current.set({ ...current.get(), ...change })
  safe.set(writeDevice(place, current.get()))
}

export const answer = (question: string, value: Values[string]): void => {
  const { answers, passed } = current.get()
  changeDraft({ answers: { ...answers, [question]: value }, passed: passed.filter((one) => one !== question) })
}

/** This one is done with; the window goes back to what all windows share. */
export const clearDraft = (): void => {
  forgetDevice(place)
  elsewhere.set(undefined)
  hold(shared)
  current.set(read(shared))
}

export const hasDraft = (draft: Draft): boolean => draft.story.trim() !== '' || Object.keys(draft.answers).length > 0

/** Whether another story was typed over one for which there are answers. */
export const isAnotherStory = ({ story, understood, answers }: Draft): boolean =>
  understood !== undefined && Object.values(answers).some((one) => one !== undefined) && !isSameStory(understood.of, story)

/** What is typed is a matter of its own: the one before it is put aside with its answers, and this one begins without. */
export const tellAnother = (): void => {
  const before = current.get()
  const next = { ...fresh(), story: before.story }
  // Another window may have put it there already, and gone on with it.
  if (place !== shared) writeDevice(place, asRead(before))
  else if (!readDevice(`${shared}.${before.key}`)) writeDevice(`${shared}.${before.key}`, asRead(before))
  if (place !== shared) hold(`${shared}.${next.key}`)
  current.set(next)
  safe.set(writeDevice(place, next))
}

/** What is being told on this device beside what this window holds. */
export const findOthers = (): readonly { readonly place: string; readonly story: string }[] =>
  keptOnDevice().filter((one) => one !== place && (one === shared || one.startsWith(`${shared}.`)))
    .map((one) => ({ place: one, story: read(one).story.trim() })).filter((one) => one.story !== '')

/** Goes on with another telling of this device; this window's stays where it is. */
export const takeUp = (other: string = shared): void => {
  hold(other)
  elsewhere.set(undefined)
  current.set(read(other))
}

/** Two matters: each goes on by itself, and is filed under a key of its own. */
export const keepBoth = (): void => {
  elsewhere.set(undefined)
  changeDraft({ key: newKey() })
}
