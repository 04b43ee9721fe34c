import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Flags for a browser without a screen in a container, that speaks to nobody but the pages it is sent to. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']

/** A real browser for journeys. `npm test` names it in CHROMIUM; close it in afterAll. */
export function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell'
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: install it or name it in CHROMIUM`)
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...more] })
}
