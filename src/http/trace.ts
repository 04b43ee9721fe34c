import { randomUUID } from 'node:crypto'

/** A short name for one request, in answers and in the log. (Node draws randomness for many of these at once.) */
export const newTrace = (): string => randomUUID().slice(0, 8)
