import type { Browser, Page } from 'playwright-core'

export const widths = [360, 1440] as const

export interface Watched {
  readonly page: Page
  /** What the browser complained about: errors of scripts, and everything that the content security policy stopped. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** A phone (or desk) of its own: no cookie, no storage. */
export const freshPhone = async (browser: Browser, width: number, language: 'zh' | 'en' = 'zh'): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 740 : 900 }, locale: language === 'zh' ? 'zh-CN' : 'en', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => { if (/Content Security Policy|Minified React error/.test(message.text())) complaints.push(message.text()) })
  if (language === 'en') await page.addInitScript("localStorage.setItem('fengyuan.language', 'en')")
  return { page, complaints, close: () => context.close() }
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
