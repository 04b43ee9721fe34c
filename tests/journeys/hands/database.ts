import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { DATABASE, OWNER } from '../../../src/gateway/database/cluster.ts'
import { findSecrets } from '../../../src/gateway/database/secrets.ts'
import { ownTown } from './town.ts'

/** On the town's own database, as its owner: only time is ever changed there. */
export const onTown = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client(owner())
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const owner = (): ConstructorParameters<typeof Client>[0] => {
  const { external, folder } = ownTown()
  if (external) return { connectionString: external.database }
  const secrets = findSecrets(folder)
  if (!secrets) throw new Error('the town has no database of its own')
  return { host: '127.0.0.1', port: secrets.port, user: OWNER, password: secrets.owner, database: DATABASE }
}

/** Takes the town's database away until `back` is called: the embedded server is stopped, from another's server the line is cut. */
export const takeAway = async (): Promise<{ back(): Promise<void> }> => {
  const { external, folder } = ownTown()
  return external ? cut(external.line) : stopIn(join(folder, 'postgres'))
}

const cut = async (line: string): Promise<{ back(): Promise<void> }> => {
  const turn = async (way: 'cut' | 'join'): Promise<void> => { await fetch(`${line}/${way}`, { method: 'POST' }) }
  await turn('cut')
  return { back: () => turn('join') }
}

/** A server without its settings cannot be started again, though the program tries. */
const stopIn = (cluster: string): { back(): Promise<void> } => {
  const settings = join(cluster, 'postgresql.conf')
  renameSync(settings, `${settings}.away`)
  process.kill(Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
  return { back: async () => renameSync(`${settings}.away`, settings) }
}
