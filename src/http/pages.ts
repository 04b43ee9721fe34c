import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerUnknown } from './errors.ts'

/** Addresses of the resident's page; the page itself knows what to show at each. */
const publicPages = ['/', '/tell', '/track', '/my', '/my/:id', '/i/:code', '/check', '/help', '/paper/:form']
const deskPages = ['/desk', '/desk/*', '/wall']

/**
 * The two pages and what they are made of. Names of assets carry a hash of their content: they are kept for a year; the pages are
 * asked for anew each time, and cost nothing when they have not changed. Compressed twins were made by the build.
 */
export const servePages = async (app: FastifyInstance, folder: string, withInbox: boolean): Promise<void> => {
  await app.register(staticFiles, {
    root: folder, wildcard: false, index: false, preCompressed: true, globIgnore: ['**/*.html', '**/*.br', '**/*.gz'], cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const page = (file: string) => async (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile(file)
  for (const url of [...publicPages, ...(withInbox ? ['/inbox'] : [])]) app.get(url, { schema: { hide: true } }, page('index.html'))
  for (const url of deskPages) app.get(url, { schema: { hide: true } }, page('desk.html'))
  app.setNotFoundHandler((request, reply) => {
    // Somebody who mistyped an address in a browser gets the page, which says so; a program gets a problem.
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    return wantsPage ? reply.code(404).sendFile('index.html') : answerUnknown(request, reply)
  })
}
