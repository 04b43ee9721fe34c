import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** The desk alone, built for journeys into a folder of its own. */
export const buildDesk = async (into: string): Promise<void> => {
  const root = resolve(import.meta.dirname, '../../src/web')
  await build({
    configFile: false, root, plugins: [react()], logLevel: 'warn',
    build: { outDir: into, emptyOutDir: true, rolldownOptions: { input: { desk: resolve(root, 'desk.html') } }, chunkSizeWarningLimit: 900 },
  })
}
