import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsPage } from '../scripts/settings-page.ts'

test('docs/settings.md says what the settings are (`npm run settings` writes it)', () => {
  expect(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage())
})
