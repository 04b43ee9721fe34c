import { FaultError } from '../domain/kernel/fault.ts'

/** What PostgreSQL said, as far as we act on it. */
interface Said {
  readonly code?: string
  readonly constraint?: string
  readonly message?: string
  readonly syscall?: string
}

const said = (error: unknown): Said => (typeof error === 'object' && error !== null ? (error as Said) : {})

// Class 08: connection; 57P: the server is going or coming; 53300: no room for another connection; 25006: a standby that cannot write.
const gone = /^(08...|57P0[1-5]|53300|25006|ECONNREFUSED|ECONNRESET|ENOTFOUND|EHOSTUNREACH|EPIPE|ETIMEDOUT)$/
const goneWords = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/

/** The database cannot be reached: a matter of waiting. */
export const isGone = (error: unknown): boolean => {
  const { code, message, syscall } = said(error)
  // A server that is down has taken its socket away.
  return (code !== undefined && (gone.test(code) || (code === 'ENOENT' && syscall === 'connect'))) || (code === undefined && message !== undefined && goneWords.test(message))
}

/** This connection was cut; another one may do. */
export const isCut = (error: unknown): boolean => {
  const { code, message } = said(error)
  return ['57P01', '57P02', 'ECONNRESET', 'EPIPE'].includes(code ?? '') || (code === undefined && message !== undefined && goneWords.test(message))
}

/** Two transactions stood in each other's way; the loser may try again. */
export const isClash = (error: unknown): boolean => ['40001', '40P01'].includes(said(error).code ?? '')

/** Name of the unique index that was violated; undefined when it was another error. */
export const takenKey = (error: unknown): string | undefined => (said(error).code === '23505' ? said(error).constraint : undefined)

/** A character that no text of the database can hold (NUL, half a character): it was not made fit before, and cannot be what is sought. */
const unkept = (error: unknown): boolean => ['22021', '22P05'].includes(said(error).code ?? '')

/** What the rest of the house sees: `unavailable` for a database that is gone, `unreadable` for what it cannot hold, everything else as it came. */
export const asFault = (error: unknown): unknown => {
  const code = isGone(error) ? 'unavailable' : unkept(error) ? 'unreadable' : undefined
  if (!code) return error
  const fault = new FaultError({ code, values: {} })
  fault.cause = error
  return fault
}
