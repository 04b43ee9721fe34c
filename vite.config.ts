import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressWeb } from './scripts/compress-web.ts'
import { firstLoad } from './scripts/first-load.ts'

const web = resolve(import.meta.dirname, 'src/web')

/** Two pages from one source: the resident's (light) and the desk of all officers. */
export default defineConfig({
  root: web,
  // The folder `public/` is source (the resident's page), not files to copy as they are.
  publicDir: false,
  plugins: [react(), compressWeb()],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    // Phones of 2020 and the browsers inside messengers on them.
    target: ['es2020', 'chrome80', 'edge80', 'safari14', 'firefox78'],
    // Nothing becomes a data: address, so the content security policy need not allow one.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { public: resolve(web, 'index.html'), desk: resolve(web, 'desk.html') },
      output: { codeSplitting: { groups: firstLoad(resolve(web, 'public/main.tsx')) } },
    },
  },
})
