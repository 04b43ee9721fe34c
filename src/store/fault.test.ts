import { connect } from 'node:net'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isGone } from './fault.ts'

const missing = '/nowhere/.s.PGSQL.1'

test('a server whose socket is not there is gone, and comes again; a file that is not there is another matter', async () => {
  const noServer = await new Promise((done) => { connect(missing).once('error', done) })
  expect(isGone(noServer)).toBe(true)
  expect(isGone(await readFile(missing).catch((error: unknown) => error))).toBe(false)
})
