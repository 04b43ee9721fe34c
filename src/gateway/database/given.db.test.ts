import { expect, inject, test } from 'vitest'
import { freshDatabase, withDatabase } from '../../../tests/support/database.ts'
import { DatabaseFault } from './fault.ts'
import { checkGiven, unfit } from './given.ts'

const faultOf = async (url: string): Promise<DatabaseFault> => {
  const fault: unknown = await checkGiven(url).then(() => undefined, (error: unknown) => error)
  if (!(fault instanceof DatabaseFault)) throw new Error(`no fault in words: ${String(fault)}`)
  return fault
}

test('a database that its user owns will do', async () => {
  const { url, drop } = await freshDatabase()
  await expect(checkGiven(url)).resolves.toBeUndefined()
  await drop()
})

test('one that is not there, a password that is not right, a server that is not there: each is said in words with what to do, and no password', async () => {
  const { ownerUrl } = inject('databases')
  const [missing, locked, gone] = [withDatabase(ownerUrl, 'fengyuan_nowhere'), new URL(ownerUrl), new URL(ownerUrl)]
  locked.password = 'not-the-password'
  gone.port = '1'
  const faults = await Promise.all([missing, locked.href, gone.href].map(faultOf))
  expect(faults[0]?.zh).toContain('CREATE DATABASE fengyuan_nowhere OWNER')
  expect(faults[1]?.en).toContain('does not let the user')
  expect(faults[2]?.en).toMatch(/cannot be reached .*(ECONNREFUSED|ENOENT)/)
  for (const fault of faults) expect(`${fault.zh} ${fault.en}`).not.toMatch(new RegExp(`not-the-password|${new URL(ownerUrl).password || 'not-the-password'}`))
})

test.each([
  ['a server before 15', { version: 14 }, '15'], ['an encoding without Chinese', { encoding: 'LATIN1' }, "ENCODING 'UTF8'"],
  ['a standby', { writes: false }, 'primary'], ['a user who may not make tables', { may: false }, 'ALTER DATABASE town OWNER TO clerk'],
] as const)('%s is refused before anything is written', (_, wrong, word) => {
  const good = { version: 15, encoding: 'UTF8', may: true, writes: true }
  const name = { database: 'town', user: 'clerk' }
  expect(unfit(good, name)).toBeUndefined()
  expect(unfit({ ...good, ...wrong }, name)?.en).toContain(word)
})
