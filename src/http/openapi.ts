import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Field, Allowed } from '../contract/form.ts'
import { MatterLine, MatterView, Clock, FactView, PartyView, Panel } from '../contract/matter.ts'
import { Problem } from '../contract/problem.ts'
import { Session } from '../contract/session.ts'
import { Words } from '../contract/words.ts'
import type { Kinds } from '../service/context.ts'
import type { Access } from './access.ts'
import { withKinds } from './openapi-kinds.ts'
import type { Document } from './openapi-kinds.ts'

/** Shapes with a name of their own in the description; the rest stands where it is used. */
const named = { Words, Field, Allowed, Problem, Session, MatterLine, MatterView, Clock, FactView, PartyView, Panel }


const problemResponse = { description: 'Problem details (RFC 9457), words in the asked language', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }

/** `/api/openapi.json`: every route, who may knock at it, what it takes and answers. Must be registered before the routes. */
export const describeApi = async (app: FastifyInstance, kinds: Kinds, publicUrl: string): Promise<void> => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema as z.ZodType, { id })
  // `unrepresentable: any`: a field that the door transforms (a day, an amount) is described by what is sent.
  const zodToJsonConfig = { unrepresentable: 'any', target: 'draft-2020-12' } as const
  const toJson = createJsonSchemaTransform({ schemaRegistry: registry, zodToJsonConfig })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '枫源 Fengyuan', version: '1',
        description: 'Prevents quarrels and settles them before they become lawsuits. Every change of a matter goes through one route, `POST /api/matters/{id}/acts/{act}`. Errors are problem details with a stable `code`.',
      },
      servers: [{ url: publicUrl }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'fengyuan', description: 'From POST /api/session; what changes something also carries `X-CSRF-Token` from GET /api/session.' },
          token: { type: 'oauth2', description: 'Machine clients.', flows: { clientCredentials: { tokenUrl: '/api/oauth/token', scopes: {} } } },
        },
      },
    },
    transform: (given) => {
      const { schema, url } = toJson(given)
      return { schema: withSecurity(schema, given.route.config?.access), url }
    },
    transformObject: (given) => withKinds(withProblems(createJsonSchemaTransformObject({ schemaRegistry: registry, zodToJsonConfig })(given) as Document), kinds),
  })
}

const withSecurity = (schema: FastifySchema, access: Access | undefined): FastifySchema => ({
  ...schema,
  security: access === undefined || access === 'anyone' ? [{}] : [{ session: [] }, { token: [] }],
  ...(access === undefined ? {} : { 'x-access': access }),
})

const withProblems = (document: Document): Document => {
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) operation.responses = { ...operation.responses, default: problemResponse }
  }
  return document
}
