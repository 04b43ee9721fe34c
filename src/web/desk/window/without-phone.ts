import { asForm, asRows, asText } from '../../parts/form/typed.ts'
import type { TypedForm } from '../../parts/form/typed.ts'

/** Who came (the applicants) and left no phone: they cannot follow their matter by themselves, since the page asks for its last four digits. */
export const withoutPhone = (typed: TypedForm): boolean => {
  const came = asRows(typed['parties']).map(asForm).filter((row) => row['side'] === 'applicant' && asText(row['name']).trim() !== '')
  return came.length > 0 && came.every((row) => asText(row['phone']).trim() === '')
}
