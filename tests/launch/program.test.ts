import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workingIn } from '../../src/gateway/database/living.ts'
import { startProgram } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-program-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A start is what is tried here, not the loading of a city's year. */
const wish = { DATA_DIR: folder, DEMO_MATTERS: '0' }

const wordsOf = (start: Promise<unknown>) => start.then(() => 'it started', (fault: unknown) => String(fault))
const healthOf = async (url: string) => (await fetch(`${url}/healthz`)).status

test('the program serves, is refused a second time on the same data, and stops cleanly', async () => {
  const program = await startProgram(wish)
  expect(await healthOf(program.url)).toBe(200)
  const refusal = await wordsOf(startProgram(wish))
  expect(refusal).toContain(`进程 ${String(program.child.pid)}`)
  expect(refusal).toContain('src/main.ts')
  expect(refusal).toContain('DATA_DIR')
  expect(refusal).not.toMatch(/\n\s+at /)
  expect(await program.stop()).toBe(0)
  expect(workingIn(join(folder, 'postgres'))).toEqual([])
}, 120_000)

test('after kill -9 of the program, and then of everything, it serves again', async () => {
  for (const everything of [false, true]) {
    const program = await startProgram(wish)
    program.child.kill('SIGKILL')
    if (everything) for (const pid of workingIn(join(folder, 'postgres'))) process.kill(pid, 'SIGKILL')
    await once(program.child, 'exit')
  }
  const again = await startProgram(wish)
  expect(await healthOf(again.url)).toBe(200)
  expect(await again.stop()).toBe(0)
}, 120_000)

test('production without its key does not start, and says what to set', async () => {
  const words = await wordsOf(startProgram({ DATA_DIR: folder, MODE: 'production' }))
  expect(words).toMatch(/SECRET_KEY/)
  expect(words).toMatch(/openssl rand/)
  expect(words).not.toMatch(/\n\s+at /)
})
