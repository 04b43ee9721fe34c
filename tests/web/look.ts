import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { buildDesk } from './build.ts'
import { MockDesk } from './mock/server.ts'

/**
 * Looks at the desk: pictures of its screens at two widths. `node tests/web/look.ts FOLDER login=path[?width][#step] …`.
 * A step is the name of a script below that is run before the picture.
 */
const [folder = '/tmp/desk-look', ...asked] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
// DESK_AT names a running server, with DESK_PASSWORD; without it the desk is built and served over its own mock.
const running = process.env['DESK_AT']
if (!running && !process.env['NO_BUILD']) await buildDesk(`${folder}/pages`)
const desk = running ? undefined : new MockDesk(`${folder}/pages`)
const at = running ?? (await desk?.listen()) ?? ''
const browser = await launchBrowser()
const said: string[] = []

export const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto(`${at}/desk/sign-in`)
  await page.fill('#account', login)
  await page.fill('#password', process.env['DESK_PASSWORD'] ?? 'fengyuan')
  await page.click('button[type=submit]')
  if (!running && login.includes('guanli')) {
    await page.fill('#otp', '123456')
    await page.click('button[type=submit]')
  }
  await page.waitForSelector('.frame')
}

const widths = (process.env['WIDTHS'] ?? '1440,360').split(',').map(Number)
for (const width of widths) {
  for (const one of asked) {
    const cut = one.indexOf('=')
    const [login, rest] = [one.slice(0, cut), one.slice(cut + 1)]
    const [path = '', step] = rest.split('#')
    const context = await browser.newContext({ viewport: { width, height: width > 600 ? 1000 : 780 }, locale: 'zh-CN' })
    const page = await context.newPage()
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') said.push(`${one}: ${message.text()}`) })
    page.on('pageerror', (error) => said.push(`${one}: ${error.message}`))
    if (process.env['EN']) await page.addInitScript("localStorage.setItem('fengyuan.language', 'en')")
    if (process.env['LARGE']) await page.addInitScript("localStorage.setItem('fengyuan.large', 'yes')")
    if (login !== '') await signIn(page, login)
    await page.goto(`${at}/desk${path}`)
    await page.waitForTimeout(700)
    if (step) for (const act of step.split(';')) {
      const [verb = '', what = '', value = ''] = act.split('~')
      if (verb === 'click') await page.click(what)
      else if (verb === 'fill') await page.fill(what, value)
      else if (verb === 'press') await page.keyboard.press(what)
      else if (verb === 'offline') await context.setOffline(true)
      await page.waitForTimeout(450)
    }
    const name = `${one.replaceAll(/[^\w.]+/g, '-').slice(0, 70)}-${width}.png`
    await page.screenshot({ path: `${folder}/${name}`, fullPage: !process.env['FOLD'] })
    const wide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    if (wide > 0) said.push(`${one} at ${width}: ${wide} px too wide`)
    await context.close()
  }
}
await browser.close()
desk?.close()
console.log([...new Set(said)].join('\n') || 'no complaint')
