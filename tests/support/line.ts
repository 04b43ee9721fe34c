import { createServer as createDoor } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A line to a server that can be cut and joined again: for what a program does while its database is gone. */
export interface Line {
  /** The same address, by way of this line. */
  readonly url: string
  cut(): Promise<void>
  join(): Promise<void>
  close(): Promise<void>
}

export async function lineTo(url: string): Promise<Line> {
  const goal = new URL(url)
  const open = new Set<Socket>()
  const server = createServer((here) => {
    const host = decodeURIComponent(goal.hostname)
    const there = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${goal.port}`) : connect(Number(goal.port), host)
    for (const socket of [here, there]) {
      open.add(socket)
      socket.on('close', () => { open.delete(socket) })
      socket.on('error', () => {})
    }
    here.on('close', () => { there.destroy() })
    there.on('close', () => { here.destroy() })
    here.pipe(there)
    there.pipe(here)
  })
  const listen = (port: number): Promise<void> => new Promise((done) => { server.listen(port, '127.0.0.1', done) })
  const stop = (): Promise<void> => new Promise((done) => {
    server.close(() => { done() })
    for (const socket of open) socket.destroy()
  })
  await listen(0)
  const { port } = server.address() as AddressInfo
  const by = new URL(url)
  by.hostname = '127.0.0.1'
  by.port = String(port)
  return { url: by.href, cut: stop, join: () => listen(port), close: () => (server.listening ? stop() : Promise.resolve()) }
}

/** A switch for who stands in another process than the line: `POST /cut` and `POST /join`, answered when it is done. */
export async function switchOf(line: Line): Promise<{ url: string, close(): Promise<void> }> {
  const turn = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    await (request.url === '/cut' ? line.cut() : line.join())
    answer.end()
  }
  const door = createDoor((request, answer) => { void turn(request, answer) })
  await new Promise<void>((done) => { door.listen(0, '127.0.0.1', done) })
  const { port } = door.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => { door.close(() => { done() }) }) }
}
