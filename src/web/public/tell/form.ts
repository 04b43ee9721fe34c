import type { Field } from '../../../contract/form.ts'
import { useLoad } from '../base/load.ts'
import type { Loaded } from '../base/load.ts'

/** The questions of filing a dispute, as the server has them. */
export const useOpeningForm = (): readonly [Loaded<readonly Field[]>, () => void] => {
  const [loaded, again] = useLoad<FormAnswer>('/api/kinds/dispute/form')
  if (loaded.data === undefined) return [loaded as Loaded<readonly Field[]>, again]
  return [{ ...loaded, data: fieldsIn(loaded.data) } as Loaded<readonly Field[]>, again]
}

type FormAnswer = readonly Field[] | { readonly fields: readonly Field[] }

const fieldsIn = (answer: FormAnswer): readonly Field[] => ('fields' in answer ? answer.fields : answer)
