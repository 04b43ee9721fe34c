import { useQueryClient } from '@tanstack/react-query'
import type { Field } from '../../../contract/form.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { adminWords } from '../../words/desk-admin.ts'
import { useSave } from '../parts/use-save.ts'

/** A form of the administrator: what they had read of the city is read again. */
export const useAdminSave = (fields: readonly Field[], initial: TypedForm) => {
  const client = useQueryClient()
  return useSave(fields, initial, { said: adminWords.saved, refresh: () => client.invalidateQueries({ queryKey: ['admin'] }) })
}
