import { createHmac } from 'node:crypto'
import type { MessageGateway, Parcel } from './port.ts'

export interface WebhookWish {
  /** Where the city's own sender of text messages listens. */
  readonly url: string
  /** Signs each call; both sides know it. */
  readonly secret: string
  /** Milliseconds after which a call is given up and tried again later. */
  readonly patience?: number
}

/**
 * Hands messages to the city's own sender by HTTP: `POST` with `{id, phone | account, zh, en}`, the header `X-Fengyuan-Signature: sha256=…` over
 * `timestamp.body` and `X-Fengyuan-Timestamp` (seconds). `id` is the same for each try, so that a repetition is sent once. Any 2xx takes over.
 */
export const messagesWebhook = ({ url, secret, patience = 10_000 }: WebhookWish, now: () => number = Date.now): MessageGateway => ({
  deliver: async (parcel: Parcel) => {
    const body = JSON.stringify({ id: parcel.id, ...parcel.to, ...parcel.text })
    const timestamp = Math.floor(now() / 1000)
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
    const answer = await fetch(url, {
      method: 'POST', body, signal: AbortSignal.timeout(patience), redirect: 'error',
      headers: { 'content-type': 'application/json', 'x-fengyuan-timestamp': String(timestamp), 'x-fengyuan-signature': `sha256=${signature}` },
    })
    await answer.body?.cancel()
    // The answer's words may hold a number: only its status goes into the outbox.
    if (!answer.ok) throw new Error(`the message gateway answered ${answer.status}`)
  },
})
