import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A window of somebody's own: no cookie, no storage and no way back to what anybody else saw. */
export interface Tab {
  readonly context: BrowserContext
  readonly page: Page
  close(): Promise<void>
}

export interface TabWish extends Omit<BrowserContextOptions, 'extraHTTPHeaders'> {
  readonly viewport: { readonly width: number; readonly height: number }
  /** Runs before the scripts of every page. */
  readonly script?: string
  /** Never used before: its pages come over the line, as on a first visit. For what must show that something is not there. */
  readonly fresh?: boolean
}

interface Kept { readonly key: string; readonly context: BrowserContext; readonly page: Page }

/** So many stand empty at most; one more, and the oldest is closed. */
const most = 4
const drawers = new WeakMap<Browser, Kept[]>()
const drawerOf = (browser: Browser): Kept[] => {
  const drawer = drawers.get(browser) ?? []
  drawers.set(browser, drawer)
  return drawer
}

/**
 * A tab as it is wished for: one that somebody has left, emptied, or a new one. In the one that was left the browser still holds what it read and
 * compiled of the pages; anew for each tab, that costs more than the pages themselves.
 */
export const openTab = async (browser: Browser, { script, fresh = false, ...how }: TabWish): Promise<Tab> => {
  const drawer = drawerOf(browser)
  const key = JSON.stringify([how, script])
  const at = fresh ? -1 : drawer.findIndex((one) => one.key === key)
  const [{ context, page }] = at === -1 ? [await made(browser, how, script)] : drawer.splice(at, 1) as [Kept]
  let open = true
  return {
    context, page, close: async () => {
      if (!open) return
      open = false
      if (fresh || !(await isEmptied(context, page, how.viewport))) return context.close()
      drawer.push({ key, context, page })
      if (drawer.length > most) await drawer.shift()?.context.close()
    },
  }
}

const made = async (browser: Browser, how: BrowserContextOptions, script: string | undefined): Promise<Omit<Kept, 'key'>> => {
  const context = await browser.newContext(how)
  if (script !== undefined) await context.addInitScript(script)
  return { context, page: await context.newPage() }
}

/** Those that nobody has left are closed. */
export const closeOpen = async (browser: Browser | undefined): Promise<void> => {
  const left = browser ? drawerOf(browser).map((one) => one.context) : []
  await Promise.all(browser?.contexts().filter((one) => !left.includes(one)).map((one) => one.close()) ?? [])
}

/** Of our own pages nothing is left in it; false where that cannot be said. */
const isEmptied = async (context: BrowserContext, page: Page, viewport: TabWish['viewport']): Promise<boolean> => {
  try {
    for (const heard of ['console', 'weberror', 'request', 'dialog', 'page']) context.removeAllListeners(heard)
    for (const heard of ['console', 'pageerror', 'request', 'dialog', 'download', 'popup']) page.removeAllListeners(heard)
    await Promise.all(context.pages().filter((one) => one !== page).map((one) => one.close()))
    await Promise.all([context, page].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })))
    await context.setOffline(false)
    const { hostname, origin } = new URL(page.url())
    if (hostname !== '127.0.0.1') return false
    // An answer without a script: from here on nobody writes anything down.
    await page.goto(`${origin}/api/session`)
    await page.evaluate('localStorage.clear(); sessionStorage.clear()')
    await context.clearCookies()
    const line = await context.newCDPSession(page)
    await line.send('Page.resetNavigationHistory')
    await line.detach()
    await page.mouse.move(-1, -1)
    await page.emulateMedia({ media: null })
    if (page.viewportSize()?.width !== viewport.width || page.viewportSize()?.height !== viewport.height) await page.setViewportSize(viewport)
    return (await context.cookies()).length === 0 && (await page.evaluate('localStorage.length + sessionStorage.length')) === 0
  } catch {
    return false
  }
}
