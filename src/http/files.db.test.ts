import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import { filesOnDisk } from '../gateway/files/disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-files-'))
let door: TestDoor
let clerk: Entered
let matter: string
beforeAll(async () => {
  door = await testDoor({ files: filesOnDisk(folder), uploadBytes: 100_000 })
  clerk = await door.enter('houjie.zhuren1')
  const answer = await door.app.inject({
    method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': randomUUID() },
    payload: { story: '漏水', claim: '修好', area: '441900/441900122', type: 'neighbour', parties: [{ side: 'applicant', form: 'natural', name: '甲' }, { side: 'respondent', form: 'natural', name: '乙' }] },
  })
  matter = answer.json<{ code: string }>().code
})
afterAll(async () => {
  await door.close()
  rmSync(folder, { recursive: true })
})

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const parcel = (name: string, bytes: Buffer, type = 'application/octet-stream') => {
  const mark = 'xxPARTxx'
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`
  return { payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)]), headers: { 'content-type': `multipart/form-data; boundary=${mark}` } }
}
const give = (name: string, bytes: Buffer, who = clerk, to = matter) => {
  const { payload, headers } = parcel(name, bytes)
  return door.app.inject({ method: 'POST', url: `/api/matters/${to}/files`, payload, headers: { ...who.headers, ...headers } })
}

test('a picture is taken by its content and given back as a download, to those who may read the matter', async () => {
  const answer = await give('漏水 照片.png', png)
  expect(answer.json()).toMatchObject({ name: '漏水 照片.png', type: 'image/png', size: png.length })
  const { id } = answer.json<{ id: string }>()
  const back = await door.app.inject({ url: `/api/files/${id}`, headers: clerk.headers })
  expect(back.rawPayload.equals(png)).toBe(true)
  expect(back.headers).toMatchObject({
    'content-type': 'image/png', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('漏水 照片.png')}`, 'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store',
  })
  const far = await door.enter('changan.window1')
  expect((await door.app.inject({ url: `/api/files/${id}`, headers: far.headers })).statusCode).toBe(404)
  expect((await give('x.png', png, far)).statusCode).toBe(404)
})

test('a program that calls itself a picture is not taken', async () => {
  const answer = await give('photo.png', Buffer.from('MZ\u0090\u0000 this is a program'.padEnd(200, 'x'), 'latin1'))
  expect([answer.statusCode, problem(answer).code]).toEqual([415, 'bad-file'])
  expect(problem(await give('page.html', Buffer.from('<script>alert(1)</script>'))).code).toBe('bad-file')
})

test('a file that is too large is refused, whether it says so or not; 2 GB before the first byte', async () => {
  const large = Buffer.concat([png, Buffer.alloc(110_000)])
  expect(problem(await give('large.png', large)).code).toBe('too-large')
  const address = new URL(await door.app.listen({ port: 0, host: '127.0.0.1' }))
  const answer = await new Promise<string>((done) => {
    const socket = connect(Number(address.port), '127.0.0.1', () => {
      socket.write(`POST /api/matters/${matter}/files HTTP/1.1\r\nhost: x\r\ncookie: ${clerk.cookie}\r\nx-csrf-token: ${clerk.headers['x-csrf-token']}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 2147483648\r\n\r\n--b\r\n`)
    })
    let text = ''
    socket.on('data', (bytes) => { text += String(bytes) })
    socket.on('close', () => { done(text) })
  })
  expect(answer).toContain('413')
  expect(answer).toContain('too-large')
})

test('without a file, or not as a form, it says what is wanted', async () => {
  const json = await door.app.inject({ method: 'POST', url: `/api/matters/${matter}/files`, headers: clerk.headers, payload: { file: 'x' } })
  expect(problem(json).code).toBe('wrong-content')
  const empty = await door.app.inject({ method: 'POST', url: `/api/matters/${matter}/files`, headers: { ...clerk.headers, 'content-type': 'multipart/form-data; boundary=b' }, payload: '--b--\r\n' })
  expect(problem(empty).code).toBe('incomplete')
})
