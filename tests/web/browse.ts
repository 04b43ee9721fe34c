import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openTab } from '../support/tabs.ts'

export interface How { readonly width?: number; readonly language?: 'zh' | 'en'; readonly large?: boolean; readonly fresh?: boolean }

export interface Seat { readonly context: BrowserContext; readonly page: Page; readonly complaints: string[]; close(): Promise<void> }

/** An officer's browser, signed in. */
export const officerAt = async (browser: Browser, at: string, login: string | undefined, { width = 1440, language = 'zh', large = false, fresh = false }: How = {}): Promise<Seat> => {
  const { context, page, close } = await openTab(browser, {
    viewport: { width, height: width > 600 ? 1000 : 780 }, reducedMotion: 'reduce', baseURL: at, fresh,
    script: `if (localStorage.getItem('fengyuan.language') === null) { localStorage.setItem('fengyuan.language', '${language}'); localStorage.setItem('fengyuan.large', '${large ? 'yes' : 'no'}') }`,
  })
  if (login) await letIn(context, login)
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  return { context, page, complaints, close }
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

/** By its own switches, also where they are folded or something lies over them; a page without any as who has chosen English elsewhere sees it. */
export const turnEnglish = async (page: Page, large: boolean): Promise<void> => {
  const switched = await page.evaluate<boolean>(`(() => {
    const own = document.querySelector('.switches')
    for (const one of own?.querySelectorAll('button${large ? '' : '[lang]'}') ?? []) one.click()
    localStorage.setItem('fengyuan.language', 'en')
    localStorage.setItem('fengyuan.large', '${large ? 'yes' : 'no'}')
    return own !== null
  })()`)
  if (!switched) await page.reload()
  await page.waitForFunction(`document.documentElement.lang === 'en' && ('large' in document.documentElement.dataset) === ${large}`)
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  await settled(page)
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
