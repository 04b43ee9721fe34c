import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { emptyDatabase } from './database.ts'
import { lineTo, switchOf } from './line.ts'
import { startProgram } from './program.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest asks for a merged interface
  interface ProvidedContext { towns: readonly Town[] }
}

/** The real program at work for the journeys: an empty city with all its people. */
export interface Town {
  readonly url: string
  /** Its data folder, where the embedded database says who it is. */
  readonly folder: string
  /** Folder of the built pages. */
  readonly pages: string
  /** Where it works on a server of somebody else's: its database there, as owner, and the switch of the line by which it is reached. */
  readonly external?: { readonly database: string; readonly line: string }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** As many files of journeys walk at once as there are towns: see `maxWorkers` in vitest.config.ts. */
export const townsAtOnce = 2

/** Once a run: the pages as they are served, and for each worker the program as `npm start` runs it, on a free port and a folder that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = spawn(process.execPath, ['bin/web.mjs'], { cwd: root, stdio: ['ignore', 2, 2] })
  const [code] = await once(build, 'exit') as [number]
  if (code !== 0) throw new Error(`the pages could not be built (exit code ${code})`)
  const towns = await Promise.all(Array.from({ length: townsAtOnce }, raise))
  project.provide('towns', towns.map(({ town }) => town))
  return async () => {
    await Promise.all(towns.map(({ leave }) => leave()))
  }
}

interface Raised { readonly town: Town; leave(): Promise<void> }

/**
 * The port is known beforehand, so that the links of messages lead here; every device has an address of its own, as in a city.
 * On the embedded database, or on one of its own on the server that TEST_DATABASE_URL names.
 */
const raise = async (): Promise<Raised> => {
  const folder = mkdtempSync(join(tmpdir(), 'fengyuan-journeys-'))
  const given = process.env['TEST_DATABASE_URL']
  const ground = given ? await layGround(given) : undefined
  const program = await startProgram({
    PORT: String(await freePort()), DATA_DIR: folder, DEMO_MATTERS: '0', TRUST_PROXY: 'yes', LOG_LEVEL: 'error', ...(ground ? { DATABASE_URL: ground.url } : {}),
  })
  return {
    town: { url: program.url, folder, pages: join(root, 'dist', 'web'), ...(ground ? { external: ground.external } : {}) }, leave: async () => {
      await program.stop()
      await ground?.clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An empty database on another's server, and a line there that a journey may cut: the server itself is not ours to stop. */
const layGround = async (server: string): Promise<{ url: string; external: NonNullable<Town['external']>; clear(): Promise<void> }> => {
  const database = await emptyDatabase(server)
  const line = await lineTo(database.url)
  const turn = await switchOf(line)
  return {
    url: line.url, external: { database: database.url, line: turn.url }, clear: async () => {
      await turn.close()
      await line.close()
      await database.drop()
    },
  }
}

const freePort = (): Promise<number> => new Promise((done, fail) => {
  const probe = createServer().once('error', fail)
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => done(port))
  })
})
