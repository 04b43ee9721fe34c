import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { violations } from '../../support/axe.ts'
import { openTab } from '../../support/tabs.ts'
import { newAddress } from './fresh.ts'

/** A person's own device: no cookie and no storage of anybody else. */
export interface Device {
  readonly page: Page
  readonly context: BrowserContext
  readonly width: number
  /** What the browser complained about so far, without what a test expects. */
  complaints(): string[]
  /** From here on complaints that contain these words are expected. */
  expectComplaint(words: string): void
  close(): Promise<void>
}

export interface DeviceWish {
  readonly width: number
  readonly language?: 'zh' | 'en'
  readonly large?: boolean
  /** Where the device believes to be, such as `America/New_York`. */
  readonly zone?: string
  /** See `TabWish`. */
  readonly fresh?: boolean
  readonly baseURL: string
}

export const phone = 360
export const desktop = 1440

export const openDevice = async (browser: Browser, { width, language = 'zh', large = false, zone, fresh = false, baseURL }: DeviceWish): Promise<Device> => {
  // What somebody chose here before is where the pages keep it; put there by the page itself, since a browser would open one more page to do so.
  const chosen = [
    ...(language === 'en' ? [{ name: 'fengyuan.language', value: 'en' }] : []),
    ...(large ? [{ name: 'fengyuan.public.large', value: 'true' }, { name: 'fengyuan.large', value: 'yes' }] : []),
  ]
  const { context, page, close } = await openTab(browser, {
    viewport: { width, height: width < 600 ? 740 : 900 }, locale: language === 'zh' ? 'zh-CN' : 'en-GB', reducedMotion: 'reduce', baseURL, fresh,
    ...(width < 600 ? { hasTouch: true } : {}), ...(zone ? { timezoneId: zone } : {}),
    ...(chosen.length > 0 ? { script: `for (const { name, value } of ${JSON.stringify(chosen)}) if (localStorage.getItem(name) === null) localStorage.setItem(name, value)` } : {}),
  })
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': newAddress() })
  page.setDefaultTimeout(20_000)
  const heard: string[] = []
  const expected: string[] = []
  context.on('weberror', (error) => heard.push(`script: ${error.error().message}`))
  context.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') heard.push(`${message.type()}: ${message.text()} ${message.location().url}`) })
  return {
    page, context, width,
    complaints: () => heard.filter((one) => !expected.some((words) => one.includes(words))),
    expectComplaint: (words) => { expected.push(words) },
    close,
  }
}

/** How many pixels the page is wider than its window. */
export const tooWide = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')

/** Named in PICTURES_TO, a folder gets a picture of every place that is looked at. */
const pictures = process.env['PICTURES_TO']

/** Where `name` is pictured, if pictures are wanted. */
export const picture = async ({ page, width }: Device, name: string, fullPage = true): Promise<void> => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const tall = await page.evaluate<number>('document.documentElement.scrollHeight')
  await page.screenshot({ path: join(pictures, `${name.replaceAll(/[\s/?=&:]+/g, '-')}-${width}.png`), fullPage: fullPage && tall < 12_000 })
}

/** Everything that every page must be in every state: no violation, nothing wider than the window, nothing the browser complains about. */
export const faultsOf = async (device: Device, name: string): Promise<string[]> => {
  const { page } = device
  await settled(page)
  await picture(device, name)
  const wide = await tooWide(page)
  return [...(await violations(page)), ...(wide > 0 ? [`wider than its window by ${wide} px`] : []), ...device.complaints()].map((one) => `${name} at ${device.width}: ${one}`)
}

/** Until fonts are there and nothing moves any more: colours in the middle of a fade would be measured as too pale. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.waitForFunction('document.getAnimations().every((one) => one.playState !== "running" || one.effect.getTiming().iterations === Infinity)')
}
