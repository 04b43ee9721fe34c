import { stat } from 'node:fs/promises'
import { backup } from './archive/backup.ts'
import { openRecord, say } from './open-record.ts'

/** `npm run backup -- FILE`: the whole system into one archive; prints its root hash. */
const file = process.argv[2]
if (file === undefined || file.startsWith('-')) {
  say('用法：npm run backup -- 文件.tar.gz · usage: npm run backup -- FILE.tar.gz')
  process.exit(2)
}
const record = await openRecord()
try {
  const begun = performance.now()
  const manifest = await backup(record, file, say)
  const { size } = await stat(file)
  const large = `${(size / 1_048_576).toFixed(1)} MB`
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`✓ ${file}：${large}，${seconds} 秒。SECRET_KEY 不在其中，请另行保管（没有设置过的，是数据目录里的 secret.key）：没有它，证件号和电话无法恢复。`)
  say(`✓ ${file}: ${large}, ${seconds} s. SECRET_KEY is not in it: keep it elsewhere (never set, it is secret.key in the data folder); without it numbers and phones cannot be read.`)
  process.stdout.write(`${manifest.root}\n`)
} finally {
  await record.close()
}
