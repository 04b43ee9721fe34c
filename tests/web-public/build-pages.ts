import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

export interface Built {
  readonly dist: string
  remove(): Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** Builds the pages into a folder of their own, as `npm run web` would into dist/web. `only` leaves the desk out, where it is not looked at. */
export const buildPages = async (only?: 'public'): Promise<Built> => {
  const dist = await mkdtemp(join(tmpdir(), 'fengyuan-web-'))
  // What is measured and looked at is what is served, not the libraries' development builds that a test run would choose.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: join(root, 'vite.config.ts'), logLevel: 'silent',
    build: { outDir: dist, ...(only ? { rolldownOptions: { input: { public: join(root, 'src/web/index.html') } } } : {}) },
  })
  process.env['NODE_ENV'] = before
  return { dist, remove: () => rm(dist, { recursive: true, force: true }) }
}
