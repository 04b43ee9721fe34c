import { createContext, useContext } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { Stated } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import type { FileRef, Pick, Typed } from './typed.ts'

export type LookUp = 'area' | 'body' | 'account' | 'cause' | 'person'

/** What a form needs from the page around it: where look-ups are asked, where files go. */
export interface FormSource {
  find(lookUp: LookUp, ask: { readonly q: string; readonly among: readonly string[] }, signal: AbortSignal): Promise<readonly Pick[]>
  /** The matter's parties, where there is a matter. */
  readonly people?: readonly Pick[] | undefined
  /** The sentences of the claim, where they are answered. */
  readonly statements?: readonly Stated[] | undefined
  /** Absent where there is no matter yet to which a file could belong. */
  readonly upload?: ((file: File, progress: (percent: number) => void, signal: AbortSignal) => Promise<FileRef>) | undefined
  /** Paths at which files are on their way: a form that is sent before they have arrived would go without them. */
  readonly underWay?: Set<string> | undefined
}

/** What every control is given. `id` ties it to its label; `describedBy` to its help and its fault. */
export interface Control {
  readonly field: Field
  readonly id: string
  readonly path: string
  readonly typed: Typed
  readonly fault?: Words | undefined
  readonly describedBy?: string | undefined
  readonly faults: ReadonlyMap<string, Words>
  change(typed: Typed): void
}

export const FormSourceContext = createContext<FormSource>({ find: () => Promise.resolve([]) })
export const useFormSource = (): FormSource => useContext(FormSourceContext)
