// `node bin/run.mjs scripts/NAME.ts …`: runs one of our TypeScript programs on a Node that can, installing first if need be.
import { giveUp, prepare, runTo } from './prepare.mjs'

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) giveUp('用法：node bin/run.mjs 脚本.ts [参数]', 'usage: node bin/run.mjs SCRIPT.ts [arguments]')
process.exit(await runTo(await prepare(), [script, ...rest]))
