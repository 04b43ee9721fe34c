import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { faultsOf, openDevice, picture } from './device.ts'
import type { Device, DeviceWish } from './device.ts'
import type { Quick } from './quick.ts'
import { ownTown } from './town.ts'

/** One browser for a file of journeys; devices are opened in it and closed after the file at the latest. */
export const stage = () => {
  const { url } = ownTown()
  const open: Device[] = []
  let browser: Browser
  beforeAll(async () => { browser = await launchBrowser() })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const [at, one] of open.entries()) if (!one.page.isClosed()) await picture(one, `failed ${at}`, false)
  })
  afterAll(async () => {
    await Promise.all(open.map((one) => one.close()))
    await browser.close()
  })
  return {
    url,
    /** Goes on, in this device's browser, as somebody who has signed in through HTTP. */
    goOnAs: async (device: Device, who: Quick): Promise<void> => { await device.context.addCookies(who.cookies().map((one) => ({ ...one, url }))) },
    device: async (width: number, more: Partial<DeviceWish> = {}): Promise<Device> => {
      const made = await openDevice(browser, { width, baseURL: url, ...more })
      open.push(made)
      return made
    },
  }
}

/** Looks at the page as it stands: see `faultsOf`. */
export const look = async (device: Device, name: string): Promise<void> => {
  expect(await faultsOf(device, name)).toEqual([])
}
