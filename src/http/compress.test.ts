import { gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { MatterView } from '../contract/matter.ts'
import { compileShapes } from './compilers.ts'
import { compressAnswers } from './compress.ts'

const long = '当事人说“第二天再来”。'.repeat(400)
const matter = { id: 'a', title: { zh: long, en: long }, allowed: [{ act: 'note', form: [{ name: 'words' }] }] }

const app = fastify()
compressAnswers(app)
// As it runs for people: answers are not parsed again.
compileShapes(app, false)
app.get('/matter', { schema: { response: { 200: MatterView } } }, async () => matter as never)
app.get('/other', async () => ({ long }))
app.get('/short', async () => ({ short: '好' }))
app.get('/file', async (_, reply) => reply.type('application/pdf').send(Buffer.from(long)))
afterAll(() => app.close())

const get = (url: string, encoding: string) => app.inject({ url, headers: { 'accept-encoding': encoding } })

test.each([['/matter', matter], ['/other', { long }]])('a long answer of JSON leaves compressed to whoever takes it, and is the same: %s', async (url, whole) => {
  const [packed, plain] = [await get(url, 'br, gzip'), await get(url, 'identity')]
  expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual(['gzip', 'accept-encoding'])
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 5)
  expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toEqual(whole)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(Number(plain.headers['content-length'])).toBe(plain.rawPayload.length)
  expect(plain.json()).toEqual(whole)
})

test('a short one, and a file, leave as they are', async () => {
  expect((await get('/short', 'gzip')).json()).toEqual({ short: '好' })
  const file = await get('/file', 'gzip')
  expect(file.headers['content-encoding']).toBeUndefined()
  expect(file.rawPayload.toString()).toBe(long)
})
