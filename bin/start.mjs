// `npm start`: install what is missing, build the web once, run the program.
import { prepare, runTo } from './prepare.mjs'
import { buildWeb } from './web.mjs'

const node = await prepare()
await buildWeb(node)
// When this began, so that the program can say how long it took from the command to a served page.
const env = { ...process.env, FENGYUAN_BEGUN: String(Math.round(Date.now() - process.uptime() * 1000)) }
// Without limits V8 takes what the machine has before it tidies up: the serving process stays below 300 MB with these.
const memory = ['--max-semi-space-size=16', '--max-old-space-size=256']
process.exit(await runTo(node, [...memory, 'src/main.ts', ...process.argv.slice(2)], { env }))
