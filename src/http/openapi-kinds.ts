import { z } from 'zod'
import type { Kinds } from '../service/context.ts'

export type Schema = Record<string, unknown>
export interface Operation extends Schema { responses?: Schema; requestBody?: Schema }
export interface Document extends Schema { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

const toJson = (form: z.ZodObject): Schema => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' })
  return schema
}

const bodyOf = (names: readonly string[]): Schema =>
  ({ required: true, content: { 'application/json': { schema: { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) } } } })

/**
 * What the two general routes take, kind by kind: one shape an act, and beside it the roles that the act is granted to, each with how far
 * the grant reaches.
 */
export const withKinds = (document: Document, kinds: Kinds): Document => {
  const acts = Object.values(kinds).flatMap((kind) => Object.entries(kind.acts).map(([act, { words, form }]) => ({ kind: kind.name, act, words, form, roles: kind.grants[act] ?? {} })))
  for (const { kind, act, form } of acts) document.components.schemas[`Act.${kind}.${act}`] = toJson(form)
  for (const kind of Object.values(kinds)) document.components.schemas[`Open.${kind.name}`] = toJson(kind.open.form)
  const doing = document.paths['/api/matters/{id}/acts/{act}']?.['post']
  if (doing) {
    doing.requestBody = bodyOf(acts.map(({ kind, act }) => `Act.${kind}.${act}`))
    doing['x-acts'] = acts.map(({ kind, act, words, roles }) => ({ kind, act, words, roles }))
  }
  const opening = document.paths['/api/matters/{kind}']?.['post']
  if (opening) {
    opening.requestBody = bodyOf(Object.keys(kinds).map((kind) => `Open.${kind}`))
    opening['x-opens'] = Object.values(kinds).map((kind) => ({ kind: kind.name, roles: kind.grants['open'] ?? {} }))
  }
  return document
}
