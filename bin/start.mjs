// `npm start`: install what is missing, build the web once, run the program.
import { prepare, runTo } from './prepare.mjs'
import { buildWeb } from './web.mjs'

const node = await prepare()
await buildWeb(node)
// When this began, so that the program can say how long it took from the command to a served page.
const env = { ...process.env, FENGYUAN_BEGUN: String(Math.round(Date.now() - process.uptime() * 1000)) }
<<<<<<< HEAD
// Without limits V8 takes what the machine has before it tidies up: the serving process stays below 300 MB with these.
const memory = ['--max-semi-space-size=16', '--max-old-space-size=256']
process.exit(await runTo(node, [...memory, 'src/main.ts', ...process.argv.slice(2)], { env }))

/** Builds dist/web when it is missing or any file that goes into it has changed since. */
async function buildWeb() {
  if (!existsSync(join(root, 'vite.config.ts'))) return
  const stamp = join(root, 'dist', 'web', '.built-from')
  const sources = hashOf(['src/web', 'src/domain', 'src/contract', 'vite.config.ts', 'scripts/compress-web.ts', 'package-lock.json', 'tsconfig.base.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  await step('构建网页', 'building the web pages', async () => {
    const code = await runTo(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
    if (code !== 0) giveUp(`网页构建失败（退出码 ${code}），原因见上文。`, `Building the web pages failed (exit code ${code}); the reason is printed above.`)
  })
  writeFileSync(stamp, sources)
}
=======
process.exit(await runTo(node, ['src/main.ts', ...process.argv.slice(2)], { env }))
>>>>>>> journeys
