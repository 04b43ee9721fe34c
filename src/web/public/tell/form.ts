import type { Field } from '../../../contract/form.ts'
import { useLoad } from '../base/load.ts'
import type { Loaded } from '../base/load.ts'

/** The questions of filing a dispute, as the server has them. */
export const useOpeningForm = (): readonly [Loaded<readonly Field[]>, () => void] => useLoad<readonly Field[]>('/api/kinds/dispute/form')
