import { randomBytes } from 'node:crypto'

/** A short name for one request, in answers and in the log. */
export const newTrace = (): string => randomBytes(6).toString('base64url')
