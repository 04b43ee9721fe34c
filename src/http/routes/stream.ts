import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Actor } from '../../domain/people/actor.ts'
import type { Context } from '../../service/context.ts'
import { follow } from '../../service/follow.ts'
import { findVisitor } from '../../service/sessions.ts'
import { countStreams } from '../metrics.ts'
import { deny } from '../problem.ts'
import { secretOf } from '../request.ts'
import type { Routes } from '../route.ts'

const beatMs = 25_000
/** Tabs and devices of one person; beyond that something is wrong. */
const most = 12
/** A reader who does not read is let go. */
const backlogBytes = 262_144

/** Server-sent events of what concerns me: which matter changed, never what is in it. */
export const streamRoutes: Routes = (app, { house }) => {
  const open = new Set<ServerResponse>()
  const holders = new Map<string, number>()
  app.addHook('preClose', async () => { for (const one of open) one.end() })

  app.get('/api/stream', {
    config: { access: 'signed-in' }, schema: { tags: ['matters'], summary: 'Server-sent events: `matter` {id, kind, stage, version} of what I may see', produces: ['text/event-stream'], response: { 200: z.string() } },
  }, async (request, reply) => {
    const { session, actor } = request.visitor
    const secret = secretOf(request, house.publicUrl)
    const holder = String(session?.account ?? session?.person)
    if ((holders.get(holder) ?? 0) >= most) return deny('too-many', { seconds: 30 })
    holders.set(holder, (holders.get(holder) ?? 0) + 1)
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { ...(reply.getHeaders() as OutgoingHttpHeaders), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    raw.write('retry: 3000\nevent: hello\ndata: {}\n\n')
    open.add(raw)
    countStreams(1)
    const say = (text: string): void => {
      // Ended, but not yet read to its end by a slow reader: a word behind the end would bring the whole process down.
      if (raw.writableEnded) return
      if (raw.writableLength > backlogBytes) raw.destroy()
      else raw.write(text)
    }
    const stop = follow(house, actor, (told) => { say(`event: matter\ndata: ${JSON.stringify(told)}\n\n`) })
    // A session that ended, or a post that was lost, ends the stream; the page asks anew with what is left.
    const beat = setInterval(() => {
      void isStill(house, secret, actor).then((still) => (still ? say(': \n\n') : raw.end()))
    }, beatMs)
    raw.on('close', () => {
      clearInterval(beat)
      stop()
      open.delete(raw)
      countStreams(-1)
      const left = (holders.get(holder) ?? 1) - 1
      if (left > 0) holders.set(holder, left)
      else holders.delete(holder)
    })
    return reply
  })
}

/** Whether the secret still stands for the same actor. While the database is gone nobody knows better. */
const isStill = async (house: Context, secret: string | undefined, actor: Actor): Promise<boolean> => {
  const now = await findVisitor(house, secret, { touch: false }).catch(() => undefined)
  return now === undefined || JSON.stringify(now.actor) === JSON.stringify(actor)
}
