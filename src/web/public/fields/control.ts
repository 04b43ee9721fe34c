import { createContext } from 'react'
import type { ComponentType } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { MatterView, PartyView, Stated } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import type { Value } from '../base/value.ts'

/** Path of a place in the form (`parties.0.phone`) → what is wrong there. */
export type Faults = ReadonlyMap<string, Words>

export const noFaults: Faults = new Map()

/** A place that is said to be wrong, as it is drawn. */
export const markedPlace = '.field.wrong'

export interface FieldProps {
  readonly field: Field
  readonly value: Value
  readonly onChange: (next: Value) => void
  readonly path: string
  readonly faults: Faults
  /** The page's heading already asks; the label is only for those who hear the page. */
  readonly quiet?: boolean
}

export interface ControlProps {
  readonly field: Field
  readonly value: Value
  readonly onChange: (next: Value) => void
  readonly path: string
  readonly faults: Faults
  /** Id of the element to label, and of what describes it. */
  readonly id: string
  readonly describedBy: string | undefined
  /** Draws a member of a group: given from above, because a group is itself a field. */
  readonly draw: ComponentType<FieldProps>
}

/** The matter in which a form is filled in: its parties can be chosen, its files added. */
export interface Around {
  readonly matter?: string
  /** The body that handles it: whose mediators can be asked for. */
  readonly body?: string
  readonly parties: readonly PartyView[]
  /** The sentences of the claim, where they are answered. */
  readonly statements?: readonly Stated[] | undefined
  /** What it holds already, by name. */
  readonly files?: MatterView['files']
}

export const AroundForm = createContext<Around>({ parties: [] })

export const idOf = (path: string): string => `f-${path.split('.').join('-')}`
