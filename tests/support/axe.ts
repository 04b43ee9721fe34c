import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CDPSession, Page } from 'playwright-core'

/** In letters of one byte, which the browser takes over and reads in half the time. */
const source = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')
  .replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const lines = new WeakMap<Page, Promise<CDPSession>>()
/** Straight to the page's engine: it keeps what it has compiled for the next time, which it does not for what is evaluated on the usual way. */
const lineTo = (page: Page): Promise<CDPSession> => {
  const line = lines.get(page) ?? page.context().newCDPSession(page)
  lines.set(page, line)
  return line
}

interface Found { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/**
 * Violations of WCAG 2.2, levels A and AA, each with the first places where it is. Run in the page itself and for violations only: a fifth of
 * the time that the library's own driver takes, which opens a second page each time.
 */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await (await lineTo(page)).send('Runtime.evaluate', { expression: source })
  const found = await page.evaluate<Found[]>(`axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ${JSON.stringify(levels)} } }).then((all) => all.violations)`)
  // What the menu at the foot of a phone covers at this moment is only scrolled, not too small.
  const scrolled = (id: string, node: Found['nodes'][number]): boolean => id === 'target-size' && node.failureSummary?.includes('partially obscured') === true
  return found.flatMap(({ id, nodes }) => {
    const left = nodes.filter((node) => !scrolled(id, node))
    return left.length === 0 ? [] : [`${id}: ${left.slice(0, 3).map((node) => `${node.html} — ${node.failureSummary ?? ''}`).join(' | ')}`]
  })
}
