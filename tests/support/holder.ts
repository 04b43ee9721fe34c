import { startDatabase, type Wish } from '../../src/gateway/database/start.ts'

/**
 * A process of its own that holds a database, for tests that kill it: prints one line of JSON when the database serves, and stops
 * cleanly on SIGTERM.
 */
const wish = JSON.parse(process.argv[2] ?? '{}') as Wish
try {
  const database = await startDatabase(wish)
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)))
  process.stdout.write(`${JSON.stringify({ holder: process.pid, ...database })}\n`)
  setInterval(() => {}, 60_000)
} catch (fault) {
  process.stdout.write(`${JSON.stringify({ fault: String(fault) })}\n`)
  process.exit(3)
}
