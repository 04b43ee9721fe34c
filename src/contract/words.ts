import { z } from 'zod'

/** A phrase in both languages. */
export const Words = z.object({ zh: z.string(), en: z.string() })
