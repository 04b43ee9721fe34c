import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letIn, officerAt, overflow, settled, smallTargets, turnEnglish, violations } from '../web/browse.ts'
import { MockDesk } from '../web/mock/server.ts'
import { ownBrowser } from './hands/browser.ts'
import { ownTown } from './hands/town.ts'

const browser = ownBrowser()
let desk: MockDesk
let at: string

beforeAll(async () => {
  desk = new MockDesk(ownTown().pages)
  at = await desk.listen()
})
afterAll(() => desk.close())

const screens: Readonly<Record<string, readonly string[]>> = {
  '': ['/desk/sign-in', '/desk/sign-in?problem=oidc-failed', '/desk/welcome'],
  'houjie.window1': ['/desk/window', '/desk/me'],
  'houjie.fenliu1': ['/desk/dispatch', '/desk/matters', '/desk/matters?q=没有这样的事', '/desk/matters/DG-9CE9-29VX-W', '/desk/open/hazard', '/desk/open/request', '/desk/nowhere'],
  'houjie.zhuren1': ['/desk/dispatch'],
  'houjie.mediator1': ['/desk/mediation', '/desk/matters/DG-9150-54Q7-5', '/desk/matters/DG-9150-54Q7-5?act=draft-agreement', '/desk/matters/DG-9150-54Q7-5?act=hold-session', '/desk/matters/DG-AAAA-AAAA-A'],
  'fayuan2.faguan1': ['/desk/court', '/desk/court?tab=file'],
  'houjie.renshe1': ['/desk/unit', '/desk/unit?tab=late'],
  'shi.duban1': ['/desk/watch'],
  'shi.guanli1': ['/desk/admin', '/desk/admin?tab=bodies', '/desk/admin?tab=areas', '/desk/admin?tab=holidays', '/desk/admin?tab=changes'],
}

/**
 * The layout in all four, where the page itself is told to speak English, and on the phone in large type; the rules of WCAG here once, wide:
 * narrow, large and in English `every-page` asks them of the same pages on the real program.
 */
const ways = [{ name: 'desktop', width: 1440, axe: true, large: false }, { name: 'phone', width: 360, axe: false, large: true }]

describe.each(ways)('$name, Chinese and English', ({ width, axe, large }) => {
  // One desk at which they sit one after the other: what is looked at is only read, and a browser that has read the pages once draws them sooner.
  let seat: Awaited<ReturnType<typeof officerAt>>
  beforeAll(async () => { seat = await officerAt(browser(), at, undefined, { width }) })
  afterAll(() => seat.close())

  test.each(Object.entries(screens))('what “%s” sees has no violation of A or AA, nothing wider than the window, and targets of 44 px', async (login, paths) => {
    const { context, page, complaints } = seat
    await letIn(context, login)
    complaints.length = 0
    const found: Record<string, unknown> = {}
    const look = async (name: string, withAxe: boolean): Promise<void> => {
      const wrong = [...(withAxe ? await violations(page) : []), ...await smallTargets(page), ...(await overflow(page) > 0 ? [`${await overflow(page)} px too wide`] : []), ...complaints.splice(0)]
      if (wrong.length > 0) found[name] = wrong
    }
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      if (path.includes('?act=')) await page.waitForSelector('.act-form')
      await look(path, axe)
      await turnEnglish(page, large)
      await look(`${path} in English`, false)
      // The next page is opened in Chinese again.
      await page.evaluate('localStorage.clear()')
    }
    expect(found).toEqual({})
  })
})

test.each([
  ['oidc-off', '没有接入统一身份认证', '账号和密码登录'], ['oidc-failed', '没有完成', '请再试一次'], ['oidc-unknown', '还没有账号', '管理员开通'],
] as const)('who comes back from the identity system with “%s” reads what happened and the next step', async (code, what, next) => {
  const { page, close } = await officerAt(browser(), at, undefined)
  await page.goto(`/desk/sign-in?problem=${code}`)
  await settled(page)
  const said = await page.textContent('#content [role=alert]')
  expect(said).toContain(what)
  expect(said).toContain(next)
  await close()
})

test('a problem that somebody made up in the address is not repeated on the sign-in page', async () => {
  const { page, close } = await officerAt(browser(), at, undefined)
  for (const code of ['您的账号被冻结', 'toString', 'not-signed-in']) {
    await page.goto(`/desk/sign-in?problem=${code}`)
    await settled(page)
    expect(await page.locator('#content .fault').count()).toBe(0)
    expect(await page.textContent('#content')).not.toContain(code)
  }
  await close()
})

describe('a city of 36 towns on the page of its supervisor', () => {
  const towns = Array.from({ length: 36 }, (_, no) => ({ path: `441900/441900${100 + no}`, words: { zh: `第${no + 1}镇`, en: `Town ${no + 1}` } }))
  const watch = { at: '2026-11-24T02:00:00.000Z', open: 720, late: 36, week: 0, frozen: 0, returned: 0, bodies: [], stages: [], stuck: [], towns: towns.map((area, no) => ({ area, open: 20, late: no === 20 ? 36 : 0 })) }
  const card = { name: 'in-limit-rate', title: { zh: '限期内办理率', en: 'In time' }, formula: { zh: '式', en: 'formula' }, base: { zh: '全部', en: 'all' }, unit: 'share' }
  const report = { ...card, kind: 'dispute', value: 0.9, of: 3_600, period: { to: '2026-11-24' }, area: towns[0], cases: '/api/matters', baseCases: '/api/matters',
    rows: towns.map(({ path, words }, no) => ({ by: 'area', key: path, words, value: no === 30 ? 0 : 0.9, of: 100, cases: `/api/matters?area=${path}` })) }

  test.each([360, 1440])('at %i px the worst stand first, all others are folded into their sum, and every one can be reached', async (width) => {
    const { page, close } = await officerAt(browser(), at, 'shi.duban1', { width })
    await page.route('**/api/watch', (route) => route.fulfill({ json: watch }))
    await page.route('**/api/reports', (route) => route.fulfill({ json: [{ ...card, kinds: ['dispute'] }] }))
    await page.route('**/api/reports/in-limit-rate', (route) => route.fulfill({ json: report }))
    await page.goto('/desk/watch')
    await settled(page)
    const table = (title: string) => page.locator('section.card', { has: page.getByRole('heading', { name: title, exact: true }) }).locator('table')
    const cells = (row: ReturnType<typeof table>) => row.locator('th, td').allTextContents()
    const [places, rates] = [table('各镇街'), table('限期内办理率')]
    expect((await cells(places.locator('tbody tr').first()))[0]).toBe('第21镇')
    expect(await places.locator('tbody tr').count()).toBe(8)
    expect((await cells(places.locator('tfoot tr'))).slice(1)).toEqual(['0', '0%', '560'])
    expect((await cells(rates.locator('tbody tr').first()))[0]).toBe('第31镇')
    expect((await cells(rates.locator('tfoot tr'))).slice(1)).toEqual(['90.0%', '280', '2800'])
    await places.getByRole('button').click()
    expect(await places.locator('tbody tr').count()).toBe(36)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await close()
  })
})

test.each([360, 1440])('at %i px a mark from 1 to 5 is given by one touch, and can be taken back', async (width) => {
  const { context, page, close } = await officerAt(browser(), at, 'houjie.window1', { width })
  const { items: [visited] } = await (await context.request.get('/api/matters?kind=dispute&stage=visiting')).json() as { items: { id: string }[] }
  await page.goto(`/desk/matters/${visited?.id}?act=visit`)
  const treated = page.getByRole('group', { name: /是否被好好对待/ })
  await treated.getByRole('radio').first().waitFor()
  expect(await treated.getByRole('radio').count()).toBe(5)
  expect(await treated.getByRole('textbox').count()).toBe(0)
  expect([...await smallTargets(page), ...await violations(page)]).toEqual([])
  await treated.getByText('2', { exact: true }).click()
  await treated.getByRole('button').click()
  expect(await treated.getByRole('radio', { checked: true }).count()).toBe(0)
  await treated.getByText('4', { exact: true }).click()
  for (const [group, answer] of [['约定的都做到了', '是'], ['又有新的矛盾', '否']] as const) await page.getByRole('group', { name: group }).getByText(answer, { exact: true }).click()
  const sent = page.waitForRequest((request) => request.url().endsWith('/acts/visit'))
  await page.locator('.ant-drawer').getByRole('button', { name: '登记回访' }).click()
  expect((await sent).postDataJSON()).toMatchObject({ kept: true, treated: 4, dispute: false })
  await close()
})

test.each([360, 768, 1440])('at %i px a judge’s page has one scroll, its own; a list longer than the window is turned by its buttons and by the arrows', async (width) => {
  const { page, close } = await officerAt(browser(), at, 'fayuan2.faguan1', { width })
  await page.route('**/api/matters?*queue=to-confirm*', async (route) => {
    const answer = await (await route.fetch()).json() as { items: { id: string }[]; total?: number }
    const items = Array.from({ length: 30 }, (_, no) => ({ ...answer.items[no % answer.items.length], ...(no < answer.items.length ? {} : { id: `00000000-0000-7000-8000-${String(no).padStart(12, '0')}` }) }))
    await route.fulfill({ json: { ...answer, items, total: 30 } })
  })
  await page.goto('/desk/court')
  await settled(page)
  const list = page.getByRole('listbox')
  const last = list.locator('.split-row').last()
  const inSight = (row: Locator) => async (): Promise<boolean> => {
    const [box, frame] = [await row.boundingBox(), await list.boundingBox()]
    return box !== null && frame !== null && box.y >= Math.max(0, frame.y) - 1 && box.y + box.height <= Math.min(1000, frame.y + frame.height) + 1
  }
  // What a wheel or a finger can move, but for the page itself and quotations.
  const scrolls = () => page.evaluate<string[]>(`[...document.querySelectorAll('#content *')].filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1 && !one.matches('.quote')).map((one) => one.className)`)
  expect(await scrolls()).toEqual([])
  expect([...await smallTargets(page), ...await violations(page)]).toEqual([])
  const more = page.getByRole('button', { name: /^下面还有 \d+ 件$|^已到最下面$/ })
  if (width < 1000) {
    expect(await more.count(), 'on a phone the list is the page').toBe(0)
    await close()
    return
  }
  await page.locator('.split-detail .peek').waitFor()
  expect(await more.count()).toBe(1)
  const told = Number(/\d+/.exec(await more.innerText())?.[0])
  expect(told).toBeGreaterThan(5)
  await list.hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate<number>('scrollY'), { message: 'the wheel over the list moves the page' }).toBeGreaterThan(0)
  expect(await list.evaluate((box) => box.scrollTop)).toBe(0)
  while (await more.isEnabled()) {
    const before = await more.innerText()
    await more.click()
    await expect.poll(() => more.innerText()).not.toBe(before)
  }
  await expect.poll(inSight(last), { timeout: 10_000 }).toBe(true)
  expect(await page.getByRole('button', { name: /^上面还有 \d+ 件$/ }).isEnabled()).toBe(true)
  await list.focus()
  await page.keyboard.press('Home')
  await expect.poll(inSight(list.locator('.split-row').first()), { timeout: 10_000 }).toBe(true)
  await page.keyboard.press('End')
  await expect.poll(inSight(last), { timeout: 10_000 }).toBe(true)
  await close()
})

describe('states of a screen', () => {
  const problem = (status: number, code: string) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: code, status, code, detail: code, words: { zh: '现在不行', en: 'Not now' } }) })
  test.each([
    ['an error', (at_: number) => problem(at_, 'internal'), 500, '没有读出来'], ['no permission', (at_: number) => problem(at_, 'not-allowed'), 403, '您没有查看这里的权限'],
    ['nothing found', (at_: number) => problem(at_, 'not-found'), 404, '没有找到，或您无权查看'],
  ] as const)('%s is told in words, with the next step', async (_name, answer, status, words) => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.route('**/api/matters?*', (route) => route.fulfill(answer(status)))
    await page.goto('/desk/matters')
    await page.waitForSelector('.state')
    expect(await page.textContent('.state')).toContain(words)
    expect(await violations(page)).toEqual([])
    await close()
  })

  test('no network is told, what was read stays, and it is read again when the network is back', async () => {
    const { context, page, close } = await officerAt(browser(), at, 'houjie.fenliu1', { fresh: true })
    await page.goto('/desk/matters?kind=dispute')
    await page.waitForSelector('.line')
    await context.setOffline(true)
    await page.waitForSelector('.offline-bar')
    expect(await page.isVisible('.line')).toBe(true)
    await page.click('.nav-side >> text=隐患')
    await page.waitForSelector('.state')
    expect(await page.textContent('.state')).toContain('网络不通')
    expect(await violations(page)).toEqual([])
    await context.setOffline(false)
    await page.waitForSelector('.line')
    await close()
  })

  test('while it loads, grey lines stand where the text will be', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    let go: (() => void) | undefined
    const held = new Promise<void>((resolve) => { go = resolve })
    await page.route('**/api/matters?*', async (route) => { await held; await route.continue() })
    await page.goto('/desk/matters')
    await page.waitForSelector('.loading')
    expect(await violations(page)).toEqual([])
    go?.()
    await page.waitForSelector('.line')
    await close()
  })
})
