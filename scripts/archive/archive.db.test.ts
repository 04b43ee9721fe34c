import { execFileSync } from 'node:child_process'
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefused } from '../../src/domain/kernel/fault.ts'
import { filesOnDisk } from '../../src/gateway/files/disk.ts'
import { act } from '../../src/service/act.ts'
import { addFile } from '../../src/service/files.ts'
import { newContext } from '../../src/service/context.ts'
import { openMatter } from '../../src/service/open-matter.ts'
import { verify } from '../../src/service/verify.ts'
import { openDatabase } from '../../src/store/database.ts'
import { freshDatabase } from '../../tests/support/database.ts'
import { bodyIn, makeVillage, officer, places } from '../../tests/support/village.ts'
import type { Village } from '../../tests/support/village.ts'
import type { Record } from '../open-record.ts'
import { backup } from './backup.ts'
import { readAbout, restore, RestoreFault } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'road-archive-'))
const file = join(folder, 'all.tar.gz')
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
let village: Village
let root: string

beforeAll(async () => {
  village = await makeVillage()
  const files = filesOnDisk(join(folder, 'files'))
  const clerk = officer('window', 'northA')
  for (let no = 0; no < 30; no += 1) {
    const opened = await openMatter(village.context, {
      actor: clerk, kind: 'loan', key: `open ${no}`,
      payload: { book: `第${no}本\t"引号"\\反斜线\n换行 😀`, area: places.northA, body: bodyIn('northA'), parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: `1380013${String(no).padStart(4, '0')}` }] },
    })
    if (isRefused(opened)) throw new Error(JSON.stringify(opened))
    await act(village.context, { actor: clerk, matter: opened.id, act: 'lend', payload: { days: 3 }, key: `lend ${no}` })
    if (no === 0) await addFile(village.context, files, { actor: clerk, matter: opened.id, name: 'a.png', content: Readable.from([png]), limit: 1_000 })
  }
  const record = { context: village.context, files, filesFolder: join(folder, 'files') } as unknown as Record
  root = (await backup(record, file, () => {})).root
})
afterAll(async () => {
  await village.leave()
  rmSync(folder, { recursive: true, force: true })
})

const into = async (archive: string, files = filesOnDisk(mkdtempSync(join(folder, 'restored-')))) => {
  const fresh = await freshDatabase()
  const db = openDatabase({ url: fresh.url, connections: 2 })
  const end = async () => {
    await db.close()
    await fresh.drop()
  }
  try {
    const manifest = await restore({ db, files, file: archive, say: () => {} })
    return { db, files, manifest, end }
  } catch (error) {
    const [row] = await db.rows<{ n: number }>({ text: 'select count(*) as n from facts' })
    expect(row?.n).toBe(0)
    await end()
    throw error
  }
}

test('what is put back verifies, down to the uploads and the numbers of people, and has the root of the backup', async () => {
  const { db, files, manifest, end } = await into(file)
  expect(manifest.root).toBe(root)
  expect(manifest.rows).toMatchObject({ matters: 30, facts: 60, files: 1, people: 30 })
  const wrong: string[] = []
  const sums = await verify({ context: newContext({ ...village.context, db }, village.context.kinds), files, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
  expect(sums).toMatchObject({ matters: 30, facts: 60, people: 30 })
  await expect(restore({ db, files, file, say: () => {} })).rejects.toThrow(/data already/)
  await end()
})

test('any tar opens it', () => {
  const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
  expect(names[0]).toBe('about.json')
  expect(names.at(-1)).toBe('manifest.json')
  expect(names).toContain('tables/facts/000000.copy')
})

test('an archive that was changed, cut off, or is something else is refused, and nothing of it stays', async () => {
  const plain = gunzipSync(readFileSync(file))
  const changed = Buffer.from(plain.toString('latin1').replace('\tlend\t', '\tlens\t'), 'latin1')
  const cases: readonly [string, Buffer, RegExp][] = [
    ['changed.tar.gz', gzipSync(changed), /damaged/],
    ['cut.tar.gz', gzipSync(plain.subarray(0, plain.length - 2_048)), /incomplete|cut off/],
    ['short.tar.gz', readFileSync(file).subarray(0, 3_000), /unexpected end|cut off|incomplete/],
  ]
  for (const [name, bytes, says] of cases) {
    writeFileSync(join(folder, name), bytes)
    await expect(into(join(folder, name))).rejects.toThrow(says)
  }
  writeFileSync(join(folder, 'other.tar.gz'), gzipSync(Buffer.alloc(2_048)))
  await expect(readAbout(join(folder, 'other.tar.gz'))).rejects.toThrow(RestoreFault)
})
