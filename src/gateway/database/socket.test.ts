import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clearSockets, hostOf, takesSockets } from './socket.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-socket-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the server is asked through the socket in its folder where there is one, else through the loopback', () => {
  writeFileSync(join(folder, '.s.PGSQL.5000'), '')
  expect(decodeURIComponent(new URL(`postgres://a:b@${hostOf(folder, 5000)}:5000/c`).hostname)).toBe(folder)
  expect(hostOf(folder, 5001)).toBe('127.0.0.1')
})

test('a folder that has a path too long for a socket, or is not there, takes none; the trial leaves nothing behind', async () => {
  expect(await takesSockets(folder)).toBe(process.platform !== 'win32')
  expect(await takesSockets(join(folder, 'nowhere'))).toBe(false)
  expect(await takesSockets(join(folder, 'x'.repeat(100)))).toBe(false)
  expect(readdirSync(folder)).toEqual(['.s.PGSQL.5000'])
})

test('what a killed server left is taken away, and nothing else', () => {
  writeFileSync(join(folder, '.s.PGSQL.5000.lock'), '')
  writeFileSync(join(folder, 'PG_VERSION'), '18')
  clearSockets(folder)
  expect(readdirSync(folder)).toEqual(['PG_VERSION'])
})
