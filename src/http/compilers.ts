import type { FastifyInstance } from 'fastify'
import { createSerializerCompiler } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { MatterView } from '../contract/matter.ts'
import { FaultError } from '../domain/kernel/fault.ts'
import { formFaults } from '../service/form-faults.ts'
import { matterBytes } from './matter-bytes.ts'

/** Parse at the door, once. What comes in wrong is refused with a mark at each field. */
export const compileShapes = (app: FastifyInstance, checkAnswers: boolean): void => {
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data: unknown) => {
    const outcome = schema.safeParse(data, { reportInput: true })
    return outcome.success ? { value: outcome.data } : { error: new FaultError(formFaults(outcome.error).refused) }
  })
  // The compiler has seen that an answer has its shape; parsing a hundred lines again costs more than finding them. Tests do it.
  const check = createSerializerCompiler()
  app.setSerializerCompiler<z.ZodType>((route) => {
    if (checkAnswers) return check(route)
    // Fastify sends bytes as it sends a text; its type knows of texts alone.
    return route.schema === MatterView ? (matterBytes as unknown as typeof JSON.stringify) : JSON.stringify
  })
}
