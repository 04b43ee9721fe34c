import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settingsPage } from './settings-page.ts'

/** `npm run settings`: writes docs/settings.md from src/settings.ts. */
const folder = fileURLToPath(new URL('../docs', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/settings.md`, settingsPage())
