import { PassThrough } from 'node:stream'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { answerErrors } from './errors.ts'
import { limitRates, limits } from './limits.ts'
import { logging } from './log.ts'

const door = async () => {
  const lines: string[] = []
  const sink = new PassThrough()
  sink.on('data', (line) => { lines.push(String(line)) })
  const app = fastify({ logger: logging('warn', sink) ?? false })
  answerErrors(app)
  // A socket that is closed knows no address any more.
  app.addHook('onRequest', async (request) => { if (request.headers['x-gone']) Object.defineProperty(request, 'ip', { value: undefined }) })
  await limitRates(app)
  let served = 0
  app.get('/limited', { config: { limit: 'track' } }, async () => ({ served: ++served }))
  return { app, lines, served: () => served }
}

test('a request whose client has gone is not served, and nobody is woken by it', async () => {
  const { app, lines, served } = await door()
  const answer = await app.inject({ url: '/limited', headers: { 'x-gone': '1' } })
  expect(answer.statusCode).toBeLessThan(500)
  expect(served()).toBe(0)
  expect(lines).toEqual([])
})

test('an IPv6 network counts as one visitor, another network as another', async () => {
  const { app } = await door()
  const ask = async (remoteAddress: string) => (await app.inject({ url: '/limited', remoteAddress })).statusCode
  for (let at = 0; at < limits.track; at += 1) expect(await ask(`2001:db8:0:1::${at.toString(16)}`)).toBe(200)
  expect(await ask('2001:db8:0:1::ffff')).toBe(429)
  expect(await ask('2001:db8:0:2::1')).toBe(200)
})
