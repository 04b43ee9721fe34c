import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { messagesWebhook } from './webhook.ts'

const closing: (() => void)[] = []
afterEach(() => { for (const close of closing.splice(0)) close() })

/** The other side, really listening on loopback. */
const sender = async (status: number) => {
  const got: { body: string; headers: Record<string, unknown> }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString() })
    request.on('end', () => {
      got.push({ body, headers: request.headers })
      response.writeHead(status).end('secret words of the other side')
    })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  closing.push(() => server.close())
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send` }
}

const parcel = { id: 'p1', to: { phone: '13800138000' }, text: { zh: '您好', en: 'Hello' } }

test('a message arrives whole, and its signature proves who sent it', async () => {
  const { got, url } = await sender(202)
  await messagesWebhook({ url, secret: 'shared' }, () => 1_700_000_000_123).deliver(parcel)
  expect(JSON.parse(got[0]?.body ?? '')).toEqual({ id: 'p1', phone: '13800138000', zh: '您好', en: 'Hello' })
  expect(got[0]?.headers['x-fengyuan-signature']).toBe(`sha256=${createHmac('sha256', 'shared').update(`1700000000.${got[0]?.body}`).digest('hex')}`)
})

test('a refusal is an error that names the status and nothing of the answer', async () => {
  const { url } = await sender(500)
  await expect(messagesWebhook({ url, secret: 'shared' }).deliver(parcel)).rejects.toThrow(/^the message gateway answered 500$/)
})

test('a sender that is not there is an error too, so that the outbox tries again', async () => {
  await expect(messagesWebhook({ url: 'http://127.0.0.1:9/send', secret: 'shared', patience: 2_000 }).deliver(parcel)).rejects.toThrow()
})
