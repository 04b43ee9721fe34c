import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** A request under way has this long; a restart must not wait for the slowest phone of the city. */
const mostMs = 10_000

/**
 * Closing waits for the requests under way and for nothing else. A connection that a browser keeps for later, or opened for what it
 * might ask, is cut at once; one that is in use is cut when it has its answer. (Node's own closing waits for the second kind.)
 */
export const closeSoon = (app: FastifyInstance): void => {
  const resting = new Set<Socket>()
  let closing = false
  const rest = (socket: Socket): void => {
    if (closing) socket.end()
    else resting.add(socket)
  }
  app.server.on('connection', (socket) => {
    rest(socket)
    socket.once('close', () => { resting.delete(socket) })
  })
  app.server.on('request', (request, response) => {
    resting.delete(request.socket)
    response.once('close', () => { if (!request.socket.destroyed) rest(request.socket) })
  })
  app.addHook('preClose', async () => {
    closing = true
    for (const socket of resting) socket.destroy()
    const end = setTimeout(() => { app.server.closeAllConnections() }, mostMs)
    app.server.once('close', () => { clearTimeout(end) })
    end.unref()
  })
}
