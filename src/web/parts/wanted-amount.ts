import type { TriageAnswer } from '../../contract/triage.ts'

/** The sum that may be filled in: the one that is wanted, else the only one that the story names. Of several none: that is asked, not guessed. */
export const wantedAmount = ({ amounts }: Pick<TriageAnswer, 'amounts'>): number | undefined => {
  const wanted = amounts.filter((one) => one.from === 'claim' || one.from === 'both')
  const [only, ...more] = wanted.length > 0 ? wanted : amounts
  return more.length === 0 ? only?.fen : undefined
}
