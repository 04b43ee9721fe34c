import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { clearLeftovers } from '../../src/gateway/database/leftovers.ts'
import { findHolder } from '../../src/gateway/database/lock.ts'
import { startDatabase } from '../../src/gateway/database/start.ts'
import { fillCity } from './city.ts'
import { makeTemplates, type Server } from './database.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest asks for a merged interface
  interface ProvidedContext { databases: Server }
}

/**
 * Once a run: a PostgreSQL for the tests (the embedded one in a temporary folder, or the server that TEST_DATABASE_URL names) with
 * template databases that are migrated and filled once and cloned for each test file.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && given !== '') {
    const { server, drop } = await makeTemplates(given, fillCity)
    project.provide('databases', server)
    return drop
  }
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  const database = await startDatabase({ dataDir: folder, durable: false, tunables: { max_connections: '100' } })
  const { server } = await makeTemplates(database.superUrl, fillCity, { owner: database.ownerUrl, app: database.appUrl })
  project.provide('databases', server)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const PREFIX = 'fengyuan-tests-'

/** A run that was killed leaves its server at work: the next one stops it and takes its folder away. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    // A young one without a holder is just being made by another run.
    const isYoung = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000
    if (isYoung || findHolder(join(folder, 'running.lock')) !== undefined) continue
    await clearLeftovers(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}
