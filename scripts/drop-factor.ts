import { dropFactorOnMachine } from '../src/service/drop-factor.ts'
import { openRecord, say } from './open-record.ts'

/**
 * `npm run drop-factor -- LOGIN`: takes the second factor off an account, for a city in which no other administrator can agree to it. Whoever runs
 * it has the machine; it is written into the trace, and the holder is told.
 */
const login = process.argv[2]
if (!login) {
  say('✗ 用法：npm run drop-factor -- 账号 · usage: npm run drop-factor -- LOGIN')
  process.exit(2)
}
const record = await openRecord()
const done = await dropFactorOnMachine(record.context, login)
await record.close()
say(done
  ? `✓ ${login} 的动态口令已取下，已退出所有登录，已记入改动记录，已通知本人 · its one-time codes are off, it is signed out everywhere, the trace has it and the holder was told`
  : `✗ 没有 ${login} 这个账号，或者它没有动态口令 · there is no such account, or it has no one-time codes`)
process.exit(done ? 0 : 1)
