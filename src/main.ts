import cluster from 'node:cluster'
import { DatabaseFault } from './gateway/database/fault.ts'
import { run } from './run.ts'
import { readSettings, SettingsFault } from './settings.ts'
import { runWorker } from './workers.ts'

try {
  const settings = readSettings()
  if (cluster.isWorker) runWorker(settings)
  else await run(settings)
} catch (error) {
  if (error instanceof SettingsFault) process.stderr.write(`\n✗ 设置有误，请更正后再启动：\n✗ Settings to correct before the next start:\n\n${error.message}\n`)
  else if (error instanceof DatabaseFault) process.stderr.write(`\n✗ ${error.zh}\n✗ ${error.en}\n`)
  else process.stderr.write(`\n✗ 启动失败 · the start failed\n${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}
