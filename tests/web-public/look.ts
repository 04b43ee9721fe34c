import type { Browser, Page } from 'playwright-core'
import { openTab } from '../support/tabs.ts'

export const widths = [360, 1440] as const

export interface Watched {
  readonly page: Page
  /** What the browser complained about: errors of scripts, and everything that the content security policy stopped. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** A phone (or desk) of somebody's own: no cookie, no storage. */
export const ownPhone = async (browser: Browser, width: number, { language = 'zh', ...more }: { readonly language?: 'zh' | 'en'; readonly large?: boolean; readonly fresh?: boolean } = {}): Promise<Watched> => {
  const chosen = [...(language === 'en' ? ["localStorage.setItem('fengyuan.language', 'en')"] : []), ...(more.large ? ["localStorage.setItem('fengyuan.public.large', 'true')"] : [])]
  const { page, close } = await openTab(browser, {
    viewport: { width, height: width < 600 ? 740 : 900 }, locale: language === 'zh' ? 'zh-CN' : 'en', reducedMotion: 'reduce', fresh: more.fresh ?? false,
    ...(chosen.length > 0 ? { script: chosen.join(';') } : {}),
  })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => { if (/Content Security Policy|Minified React error/.test(message.text())) complaints.push(message.text()) })
  return { page, complaints, close }
}

/** As when a window is drawn to another width: until it stands so. */
export const turnTo = async (page: Page, width: number): Promise<void> => {
  if (page.viewportSize()?.width === width) return
  await page.setViewportSize({ width, height: width < 600 ? 740 : 900 })
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

export { violations } from '../support/axe.ts'

/** What is wider than the screen, or too small for a finger (44 px, links inside a sentence excepted). */
export const misfits = (page: Page): Promise<string[]> => page.evaluate<string[]>(`(() => {
  const found = []
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen: ' + document.documentElement.scrollWidth)
  for (const one of document.querySelectorAll('button, a[href], select, input:not([type=radio]):not([type=checkbox]), summary, label.option')) {
    const box = one.getBoundingClientRect()
    const inText = one.matches('p a, .help a, .end a, .skip, .law, td a, li > a:not(.btn)') || one.classList.contains('hidden')
    if (box.width > 0 && !inText && (box.height < 43.5 || box.width < 43.5)) found.push('too small: ' + one.outerHTML.slice(0, 90) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))
  }
  return found
})()`)
