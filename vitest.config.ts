import { defineConfig } from 'vitest/config'
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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'cities/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.db.test.ts', 'tests/*/**/*.test.ts'],
          // What does not depend on the server is not asked twice: the embedded server's own tests, and how programs are started.
          exclude: ['tests/journeys/**', '**/node_modules/**', ...(process.env['TEST_DATABASE_URL'] ? ['tests/database/**', 'tests/launch/**'] : [])],
          globalSetup: ['tests/support/cluster.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], globalSetup: ['tests/support/journeys.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: townsAtOnce },
      },
    ],
  },
})
