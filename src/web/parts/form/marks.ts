import type { Field } from '../../../contract/form.ts'

/** More marks than these are typed. */
const most = 5

/** The marks from 1 on that a person can give, when they are few enough to lie side by side. */
export const marksOf = ({ widget, min, max }: Field): readonly number[] | undefined =>
  (widget === 'count' && min === 1 && max !== undefined && max <= most ? Array.from({ length: max }, (_, at) => at + 1) : undefined)
