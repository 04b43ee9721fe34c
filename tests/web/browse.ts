import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface How { readonly width?: number; readonly language?: 'zh' | 'en'; readonly large?: boolean }

/** An officer's browser, signed in. Contexts end with the browser. */
export const officerAt = async (browser: Browser, at: string, login: string | undefined, how: How = {}): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> => {
  const width = how.width ?? 1440
  const context = await browser.newContext({ viewport: { width, height: width > 600 ? 1000 : 780 }, reducedMotion: 'reduce', baseURL: at })
  if (login) await letIn(context, login)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.addInitScript(`localStorage.setItem('fengyuan.language', '${how.language ?? 'zh'}'); localStorage.setItem('fengyuan.large', '${how.large ? 'yes' : 'no'}')`)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  return { context, page, complaints }
}

/** From here on this browser is somebody else's, or with '' nobody's. */
export const letIn = async (context: BrowserContext, login: string): Promise<void> => {
  await context.clearCookies()
  if (login !== '') await context.request.post('/api/session', { data: { account: login, password: 'fengyuan', otp: '123456' } })
}

/** Waits until the page has drawn what it asked for. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  await page.waitForFunction(`document.querySelector('#content') && !document.querySelector('.loading')`)
}

export { violations } from '../support/axe.ts'

/** Pixels by which the page is wider than its window. */
export const overflow = async (page: Page): Promise<number> => Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))

/** Things to press that are smaller than 44 px in either direction; links inside a sentence do not count (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(`
  [...document.querySelectorAll('button, select, input:not([type=radio]):not([type=checkbox]):not([type=file]), a, summary, label.option')].flatMap((one) => {
    const box = one.getBoundingClientRect()
    if (box.width === 0 || box.width < 2 || getComputedStyle(one).visibility === 'hidden' || one.closest('.unseen, .ant-picker, .skip') || one.matches('.skip, .unseen')) return []
    if (one.tagName === 'A' && getComputedStyle(one).display === 'inline') return []
    return box.height < 43.5 || box.width < 43.5 ? [one.tagName + '.' + one.className + ' "' + (one.textContent ?? '').trim().slice(0, 20) + '" ' + Math.round(box.width) + '×' + Math.round(box.height)] : []
  })`)
