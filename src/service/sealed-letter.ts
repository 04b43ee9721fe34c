import type { Words } from '../domain/kernel/words.ts'
import type { Waiting } from '../store/outbox.ts'
import type { Context } from './context.ts'

/** As the outbox keeps a message whose text is a secret (a sign-in code), or whose number stands in no entry of the register any more. */
export interface SealedLetter {
  readonly phone: string
  readonly sealed: string
}

const purpose = 'message'

export const sealLetter = ({ vault }: Pick<Context, 'vault'>, phone: string, text: Words): SealedLetter =>
  ({ phone: vault.seal(purpose, phone).toString('base64'), sealed: vault.seal(purpose, JSON.stringify(text)).toString('base64') })

export const openLetter = ({ vault }: Pick<Context, 'vault'>, one: Pick<Waiting, 'payload'>): { readonly phone: string; readonly text: Words } => {
  const { phone, sealed } = one.payload as unknown as SealedLetter
  const open = (text: string): string => vault.open(purpose, Buffer.from(text, 'base64'))
  return { phone: open(phone), text: JSON.parse(open(sealed)) as Words }
}
