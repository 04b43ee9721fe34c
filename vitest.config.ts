import { defineConfig } from 'vitest/config'
import HeavyFirst from './tests/support/heavy-first.ts'
import { townsAtOnce } from './tests/support/journeys.ts'

/**
 * Three kinds of tests, each a stage of `npm test`:
 * - unit: beside the code, and tests/*.test.ts; no database
 * - integration: *.db.test.ts beside the code, and folders of tests/; on a real PostgreSQL, a database a file
 * - journeys: tests/journeys; a browser against the whole program, each worker in a town of its own
 * The last two on the embedded database, or on the server that TEST_DATABASE_URL names.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { sequencer: HeavyFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Rules and pictures of them keep nothing between files: read once by each worker, they are checked in a fifth of the time.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'cities/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.db.test.ts', 'tests/*/**/*.test.ts'],
          // What does not depend on the server is not asked twice: the embedded server's own tests, how programs are started, and what the demonstration city's plan holds.
          exclude: ['tests/journeys/**', '**/node_modules/**', ...(process.env['TEST_DATABASE_URL'] ? ['tests/database/**', 'tests/launch/**', 'demo/queues.db.test.ts'] : [])],
          // Some start the whole program or a server several times, with data that is written through to the disk: on a machine with much else to do that takes its time.
          testTimeout: 90_000,
          // Each file has a database of its own; the program's code is read once by each worker.
          isolate: false,
          globalSetup: ['tests/support/cluster.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // Each worker has a town and a browser for all of its files; each device in it is a context of its own.
          isolate: false,
          globalSetup: ['tests/support/journeys.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: townsAtOnce,
        },
      },
    ],
  },
})
