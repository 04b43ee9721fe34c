import type { Browser } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { closeOpen } from '../../support/tabs.ts'

// oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture wants; this one wants none
const inWorker = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await launchBrowser()
  onCleanup(() => browser.close())
  return browser
})

/**
 * The browser of this worker: started for the first file that asks, closed with the worker. Nobody meets anybody in it, since each device is a
 * context of its own; what a file leaves open is closed after it. Called where a file's hooks are declared, it can be used from its own `beforeAll` on.
 */
export const ownBrowser = (): (() => Browser) => {
  let browser: Browser | undefined
  inWorker.beforeAll(({ browser: own }) => { browser = own })
  afterAll(() => closeOpen(browser))
  return () => {
    if (!browser) throw new Error('the browser is there from beforeAll on')
    return browser
  }
}
