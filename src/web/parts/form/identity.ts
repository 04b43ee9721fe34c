import type { Day } from '../../../domain/kernel/day.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { checkIdentity } from '../../../domain/law/identity.ts'

/**
 * What is plainly wrong with a number, before it is sent. Only numbers of 18 characters can be told here: they are an identity
 * card's or a company's code; passports and permits are looked at by the server, which knows what kind was meant.
 */
export const numberFault = (text: string, today: Day): Words | undefined => {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  if ([...plain].length !== 18) return undefined
  if ('ok' in checkIdentity('credit-code', plain, today)) return undefined
  const checked = checkIdentity('resident', plain, today)
  return 'wrong' in checked ? checked.words : undefined
}
