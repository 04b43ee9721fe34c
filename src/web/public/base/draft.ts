import type { z } from 'zod'
import type { TriageAnswer as TriageShape } from '../../../contract/triage.ts'
import { newKey } from '../../parts/api.ts'
import { cell } from './cell.ts'
import { forgetDevice, readDevice, storedAs, writeDevice } from './device.ts'
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

const name = 'draft.dispute'
const fresh = (): Draft => ({ story: '', answers: {}, passed: [], name: '', phone: '', key: newKey() })

const current = cell<Draft>({ ...fresh(), ...readDevice<Draft>(name) })
/** False when the device refused to keep the draft (storage full or forbidden). */
const safe = cell(true)

export const useDraft = (): Draft => current.use()
export const getDraft = (): Draft => current.get()
export const useDraftSafe = (): boolean => safe.use()

// The same telling may be open in another window: both go on with what was written last. What was cleared there because it was
// filed stays here under its key, so that filing it once more counts once.
addEventListener('storage', (event) => {
  if (event.key !== storedAs(name) || event.newValue === null) return
  current.set({ ...fresh(), ...readDevice<Draft>(name) })
})

/** Every change is on the device before the next keystroke. */
export const changeDraft = (change: Partial<Draft>): void => {
  current.set({ ...current.get(), ...change })
  safe.set(writeDevice(name, current.get()))
}

export const answer = (question: string, value: Values[string]): void => {
  const { answers, passed } = current.get()
  changeDraft({ answers: { ...answers, [question]: value }, passed: passed.filter((one) => one !== question) })
}

export const clearDraft = (): void => {
  current.set(fresh())
  forgetDevice(name)
}

export const hasDraft = (draft: Draft): boolean => draft.story.trim() !== '' || Object.keys(draft.answers).length > 0
