import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'

const squeeze = promisify(gzip)

/** Smaller answers leave as they are; the one that carries a session's token is far below. */
const least = 4_096

/** Long JSON answers leave compressed: a list of places costs a slow phone 20 KB and not 100. Pages bring their own twins. */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isJson(payload, reply) || payload.length < least || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) || reply.hasHeader('content-encoding')) return payload
    const bytes = await squeeze(payload, { level: 4 })
    void reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length')
    return bytes
  })
}

/** A text, or the bytes of one: those of a file are left as they are. */
const isJson = (payload: unknown, reply: FastifyReply): payload is string | Buffer =>
  typeof payload === 'string' || (Buffer.isBuffer(payload) && String(reply.getHeader('content-type')).startsWith('application/json'))
