import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/**
 * Flags for a browser without a screen in a container, that speaks to nobody but the pages it is sent to. Its scripts are not optimised while
 * they run: a page lives for seconds here, and what is compiled again for speed costs more than it saves (a fifth of all time).
 */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--js-flags=--no-opt,--no-maglev']

/** A real browser. `npm test` names it in CHROMIUM; who starts it closes it. */
export function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell'
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: install it or name it in CHROMIUM`)
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...more] })
}
