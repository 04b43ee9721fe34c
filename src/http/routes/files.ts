import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { FileLine } from '../../contract/file.ts'
import { isRefused } from '../../domain/kernel/fault.ts'
import { words } from '../../domain/kernel/words.ts'
import { idOf } from '../../domain/kernel/id.ts'
import { addFile, getFile } from '../../service/files.ts'
import { findMatterId } from '../../service/find-matter-id.ts'
import { deny, must } from '../problem.ts'
import type { Routes } from '../route.ts'

const tags = ['files']
/** Boundaries and headers of the one part. */
const wrapping = 16_384

export const fileRoutes: Routes = async (app, { house, files, uploadBytes }) => {
  // How large a file may be is measured where it is received; here one part is taken, and no field beside it.
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 2, headerPairs: 50, fileSize: Number.MAX_SAFE_INTEGER } })

  app.post('/api/matters/:id/files', {
    config: { access: 'signed-in', limit: 'files' },
    // Refused by what it announces, before the first byte is read.
    onRequest: async (request) => { checkAnnounced(request, uploadBytes) },
    schema: { tags, summary: 'Give a file to a matter (multipart, one part)', consumes: ['multipart/form-data'], params: z.object({ id: z.string().max(60) }), response: { 200: FileLine } },
  }, async (request) => {
    if (!files) return deny('unavailable')
    if (!request.isMultipart()) return deny('wrong-content', { type: request.headers['content-type'] ?? '—', wanted: 'multipart/form-data' })
    const part = await request.file()
    if (!part) return deny('incomplete', { what: words('文件', 'a file') })
    const matter = await findMatterId(house, request.params.id)
    const done = isRefused(matter) ? matter : await addFile(house, files, { actor: request.visitor.actor, matter, name: part.filename, content: part.file, limit: uploadBytes })
    // What was not read would keep the sender waiting.
    if (isRefused(done)) part.file.resume()
    return must(done)
  })

  app.get('/api/files/:id', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'A file, for who may read its matter', params: z.object({ id: idOf<'file'>() }), response: { 200: z.unknown() } },
  }, async (request, reply) => {
    if (!files) return deny('unavailable')
    const file = must(await getFile(house, files, request.visitor.actor, request.params.id))
    // Always as a download, never as a page of ours: somebody else wrote it.
    return reply
      .type(file.type).header('content-length', String(file.size)).header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox").header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`)
      .send(file.content)
  })
}

const checkAnnounced = (request: FastifyRequest, most: number): void => {
  if (Number(request.headers['content-length'] ?? 0) > most + wrapping) deny('too-large', { limit: `${Math.floor(most / 1_048_576)} MB` })
}
