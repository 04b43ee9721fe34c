import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { keyMark } from './archive/backup.ts'
import { readAbout, restore, RestoreFault } from './archive/restore.ts'
import { openRecord, say } from './open-record.ts'

/** `npm run restore -- FILE`: a whole archive into an empty record; prints its root hash, the same that the backup printed. */
const file = process.argv[2]
if (file === undefined || file.startsWith('-')) {
  say('用法：npm run restore -- 文件.tar.gz · usage: npm run restore -- FILE.tar.gz')
  process.exit(2)
}
try {
  const about = await readAbout(file)
  // The tables are first made as the archive had them, then filled, then brought to the present form.
  const record = await openRecord({ upTo: about.migrations })
  try {
    if (about.key !== keyMark(record)) throw new RestoreFault('SECRET_KEY 与备份时的不同：证件号和电话将无法打开。请设置原来的 SECRET_KEY 再恢复（当时没有设置的，是原数据目录里的 secret.key）。', 'SECRET_KEY is not the one of the backup: numbers and phones would not open. Set the old one and restore again (if none was set, it is secret.key in the old data folder).')
    const db = openDatabase({ url: record.ownerUrl, connections: 1, patience: 0, name: 'fengyuan-restore' })
    const manifest = await restore({ db, files: record.files, file, say }).finally(() => db.close())
    await migrate(record.ownerUrl)
    say('✓ 已恢复，建议接着运行 npm run verify。')
    say('✓ Restored. Run npm run verify next.')
    process.stdout.write(`${manifest.root}\n`)
  } finally {
    await record.close()
  }
} catch (error) {
  if (!(error instanceof RestoreFault)) throw error
  say(`✗ ${error.zh}\n✗ ${error.message}`)
  process.exit(1)
}
