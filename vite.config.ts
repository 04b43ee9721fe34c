import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const web = resolve(import.meta.dirname, 'src/web')

/** Two pages from one source: the resident's (light) and the desk of all officers. */
export default defineConfig({
  root: web,
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    rolldownOptions: { input: { public: resolve(web, 'index.html'), desk: resolve(web, 'desk.html') } },
  },
})
