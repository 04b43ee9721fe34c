import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError } from '../../parts/api.ts'
import { same } from '../../parts/say.ts'

/** What went wrong, in the server's words where it has some. */
export const wordsOf = (error: unknown): Words => (error instanceof ApiError ? error.problem.words : same(String(error)))
