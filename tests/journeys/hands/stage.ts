import { afterEach, beforeEach, expect } from 'vitest'
import { ownBrowser } from './browser.ts'
import { faultsOf, openDevice, picture } from './device.ts'
import type { Device, DeviceWish } from './device.ts'
import type { Quick } from './quick.ts'
import { ownTown } from './town.ts'

/** Where a file of journeys plays: its devices. One that is opened in a test ends with it, one that is opened before all stays for all. */
export const stage = () => {
  const { url } = ownTown()
  const open: Device[] = []
  const browser = ownBrowser()
  let staying = 0
  beforeEach(() => { staying = open.length })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const [at, one] of open.entries()) if (!one.page.isClosed()) await picture(one, `failed ${at}`, false)
    // A page that nobody looks at any more still asks and draws.
    await Promise.all(open.splice(staying).map((one) => one.close()))
  })
  return {
    url,
    /** Goes on, in this device's browser, as somebody who has signed in through HTTP. */
    goOnAs: async (device: Device, who: Quick): Promise<void> => { await device.context.addCookies(who.cookies().map((one) => ({ ...one, url }))) },
    device: async (width: number, more: Partial<DeviceWish> = {}): Promise<Device> => {
      const made = await openDevice(browser(), { width, baseURL: url, ...more })
      open.push(made)
      return made
    },
  }
}

/** Looks at the page as it stands: see `faultsOf`. */
export const look = async (device: Device, name: string): Promise<void> => {
  expect(await faultsOf(device, name)).toEqual([])
}
