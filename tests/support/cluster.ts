import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../src/gateway/database/start.ts'
import { makeTemplate, type Server } from './database.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest asks for a merged interface
  interface ProvidedContext { databases: Server }
}

/**
 * Once a run: a PostgreSQL for the tests (the embedded one in a temporary folder, or the server that TEST_DATABASE_URL names) with
 * a template database that is migrated once and cloned for each test file.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && given !== '') {
    const { server, drop } = await makeTemplate(given)
    project.provide('databases', server)
    return drop
  }
  const folder = mkdtempSync(join(tmpdir(), 'fengyuan-tests-'))
  const database = await startDatabase({ dataDir: folder, durable: false, tunables: { max_connections: '100' } })
  const { server } = await makeTemplate(database.superUrl, { owner: database.ownerUrl, app: database.appUrl })
  project.provide('databases', server)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
