import { z } from 'zod'

export const FileLine = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.int() })
