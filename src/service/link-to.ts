import { fill } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { House } from './house.ts'

/** Where a message about a matter leads: a short address that gives nothing away, and asks who is there. */
export const linkTo = (code: string): string => `/i/${code}`

/** The words of a message as they leave the house: with the address at which the city is reached. */
export const withLink = ({ publicUrl }: Pick<House, 'publicUrl'>, text: Words, code: string): Words => fill(text, { link: `${publicUrl}${linkTo(code)}` })
