// Builds the web pages into dist/web when they are missing or anything that goes into them has changed since.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { giveUp, hashOf, prepare, root, runTo, step } from './prepare.mjs'

/** @param {string} node path of the Node executable that builds */
export async function buildWeb(node) {
  if (!existsSync(join(root, 'vite.config.ts'))) return
  const stamp = join(root, 'dist', 'web', '.built-from')
  const sources = hashOf(['src/web', 'src/domain', 'src/contract', 'vite.config.ts', 'scripts/compress-web.ts', 'scripts/first-load.ts', 'package-lock.json', 'tsconfig.base.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  await step('构建网页', 'building the web pages', async () => {
    // What is served is the libraries' production build, also when a test run started this.
    const env = { ...process.env, NODE_ENV: 'production' }
    const code = await runTo(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { env, stdio: ['ignore', 2, 2] })
    if (code !== 0) giveUp(`网页构建失败（退出码 ${code}），原因见上文。`, `Building the web pages failed (exit code ${code}); the reason is printed above.`)
  })
  writeFileSync(stamp, sources)
}

// `npm run web`
if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb(await prepare())
