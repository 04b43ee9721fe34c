import { Secret, TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import type { Staff } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import { arrive, drawer } from './hands/officer.ts'
import { look, stage } from './hands/stage.ts'

/** What each finds on their own desk: the thing to do first, each way once, and the next case at once. */
const town = stage()
let staff: Staff
beforeAll(() => { staff = staffOf(town.url) })

test.each(['houjie.window1', 'houjie.zhuren1', 'houjie.renshe1', 'houjie.mediator1', 'fayuan2.faguan1'])('on the desk of %s no two ways bear the same name', async (login) => {
  const device = await town.device(desktop)
  await arrive(device.page, login)
  const nav = device.page.locator('.nav-side')
  await nav.getByRole('heading', { name: '查阅' }).waitFor()
  const names = await nav.locator('a > span:first-child, a:not(:has(span))').allTextContents()
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  await device.close()
})

test('who signs out is told so, not that their time was up, and leaves no way back to where they were', async () => {
  const device = await town.device(phone)
  const { page } = device
  await arrive(page, 'houjie.window1')
  await page.locator('header .person').click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('您已退出登录').waitFor()
  expect(page.url()).not.toContain('next')
  expect(await page.getByRole('main').innerText()).not.toContain('过期')
  await look(device, 'signed out')
  await device.close()
})

test('a grid worker begins at the report, with the place of the village filled in, and finds it again at home', async () => {
  const device = await town.device(phone)
  const { page } = device
  await arrive(page, 'houjie.grid1')
  await page.getByRole('heading', { level: 1, name: '随手报' }).waitFor()
  await look(device, 'a grid worker at home')
  await page.getByRole('link', { name: '报隐患' }).click()
  await page.getByRole('heading', { level: 1, name: '报隐患' }).waitFor()
  expect(await page.getByRole('combobox', { name: '在哪里' }).inputValue()).toBe('陈屋社区')
  await page.getByLabel('看到什么').selectOption({ index: 1 })
  await page.getByLabel('情况').fill('三号楼楼道堆满杂物，两家人吵了起来')
  await look(device, 'a hazard to report')
  await page.getByRole('button', { name: '报上去' }).click()
  await page.locator('.col-now').waitFor()
  await page.goto('/desk')
  await page.locator('.lines').getByText('三号楼楼道堆满杂物').waitFor()
  await device.close()
})

test('without a signal a grid worker reports two things one after the other; both can be looked at again, and with a signal both arrive', async () => {
  const device = await town.device(phone, { fresh: true })
  const { page, context } = device
  device.expectComplaint('ERR_INTERNET_DISCONNECTED')
  await arrive(page, 'houjie.grid1')
  await page.getByRole('link', { name: '报隐患' }).waitFor()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('link', { name: '报隐患' }).click()
  const told = ['两户为走廊晾衣服争执，有人报了警', '五号楼顶楼漏水，楼下住户堵门']
  for (const words of told) {
    await page.getByLabel('看到什么').selectOption({ index: 1 })
    expect(await page.getByLabel('情况').inputValue(), 'the next one begins blank').toBe('')
    expect(await page.getByRole('combobox', { name: '在哪里' }).inputValue()).toBe('陈屋社区')
    await page.getByLabel('情况').fill(words)
    await page.getByRole('button', { name: '报上去' }).click()
    await page.getByText('已放进待发箱').last().waitFor()
  }
  await look(device, 'two reports wait')
  await page.getByRole('button', { name: /待发箱/ }).click()
  expect(await page.locator('.outbox li').count()).toBe(2)
  await page.locator('.outbox li').first().getByRole('link').click()
  await page.waitForURL('**/open/hazard?draft=*')
  expect(await page.getByLabel('情况').inputValue()).toBe(told[0])
  await context.setOffline(false)
  // Whoever may not read what they registered hears of its code here or nowhere.
  await page.getByText(/已补发成功，案件码 DG-/).first().waitFor()
  await page.getByRole('button', { name: /待发箱/ }).waitFor({ state: 'detached' })
  await page.goto('/desk')
  for (const words of told) await page.locator('.lines').getByText(words.slice(0, 12)).waitFor()
  await device.close()
})

test.each([phone, desktop])('an auditor at %i px begins at what an audit may look into, each number with its list, and is offered nothing to do', async (width) => {
  await staff.registered()
  const device = await town.device(width)
  const { page } = device
  await arrive(page, 'shi.shenji1')
  await page.getByRole('heading', { level: 1, name: '审计' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/desk/audit')
  for (const part of ['按类查阅', '夜间核对', '城市资料的改动']) await page.getByRole('heading', { name: part }).waitFor()
  const open = page.getByRole('row', { name: /^纠纷/ }).getByRole('link').first()
  const said = await open.evaluate((link) => Number(link.lastChild?.textContent))
  expect(said).toBeGreaterThan(0)
  await look(device, 'an auditor at home')
  await open.click()
  await page.getByText(said > 1_000 ? '共 1000 件以上' : `共 ${said} 件`).waitFor()
  expect(await page.getByRole('link', { name: '新登记' }).count()).toBe(0)
  await device.close()
})

test('a post that sees no case reads what that means, and is offered no search', async () => {
  const device = await town.device(phone)
  await town.goOnAs(device, await staff.officer('shi.caiwu1'))
  await device.page.goto('/desk')
  await device.page.getByText('案件内容不对财务岗位开放').waitFor()
  expect(await device.page.getByRole('searchbox').count()).toBe(0)
  await look(device, 'finance at home')
  await device.close()
})

test('one-time codes that their holder turned on come off again by a present code, on the own page', async () => {
  const device = await town.device(phone)
  const { page } = device
  await town.goOnAs(device, await staff.officer('chashan.window1'))
  await page.goto('/desk/me')
  const card = page.locator('section', { has: page.getByRole('heading', { name: '动态口令' }) })
  await card.getByRole('button', { name: '开始设置' }).click()
  const secret = Secret.fromBase32((await card.locator('.secret').innerText()).replaceAll(' ', ''))
  const code = (ahead: number): string => new TOTP({ secret, digits: 6, period: 30, algorithm: 'SHA1' }).generate({ timestamp: Date.now() + ahead })
  const first = code(0)
  await card.getByLabel('输入验证器显示的六位数字').fill(first)
  await card.getByRole('button', { name: '启用' }).click()
  await card.getByText('已启用').waitFor()

  await card.getByRole('button', { name: '取下动态口令' }).click()
  await card.getByText('请填写').waitFor()
  await card.getByLabel('现在的动态口令').fill('12')
  await card.getByRole('button', { name: '取下动态口令' }).click()
  await card.getByText('动态口令是六位数字').waitFor()
  device.expectComplaint('401')
  // Used already when they were turned on.
  await card.getByLabel('现在的动态口令').fill(first)
  await card.getByRole('button', { name: '取下动态口令' }).click()
  await card.getByText('动态口令不对，或这一个已经用过').waitFor()
  await look(device, 'one-time codes refused')
  // The clock of an authenticator may be half a minute ahead: a code counts once.
  await card.getByLabel('现在的动态口令').fill(code(30_000))
  await card.getByRole('button', { name: '取下动态口令' }).click()
  await card.getByRole('button', { name: '开始设置' }).waitFor()
  expect(await card.getByText('已启用').count()).toBe(0)
  await device.close()
})

test('a judge confirms without a mouse, and the next case stands in its place', async () => {
  const judge = await staff.officer('fayuan2.faguan1')
  const cases = [await staff.confirming(), await staff.confirming()]
  for (const [at, one] of cases.entries()) {
    await judge.act(one.id, 'accept-confirmation', { caseNo: `（2026）粤1972诉前调确${300 + at}号` })
    await judge.act(one.id, 'ask-confirmation', { present: [{ person: one.zhou }, { person: one.huang }], words: '双方到场，自愿、真实' })
  }
  const device = await town.device(desktop)
  const { page } = device
  await town.goOnAs(device, judge)
  await page.goto('/desk/court')
  const list = page.getByRole('listbox')
  await list.locator(`[data-row="${cases[1]?.id}"]`).waitFor()
  // Other journeys leave cases of their own in the list: this one is chosen, and arrows come back to it.
  const ids = await list.getByRole('option').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
  const first = cases[0]?.id ?? ''
  const at = ids.indexOf(first)
  const next = ids[at + 1] ?? ids[at - 1]
  await list.locator(`[data-row="${first}"]`).click()
  for (const key of at > 0 ? ['ArrowUp', 'ArrowDown'] : ['ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
  const detail = page.locator('.split-detail .peek', { hasText: cases[0]?.code ?? '' })
  await detail.getByRole('button', { name: '裁定有效' }).first().waitFor()
  await page.keyboard.press('Enter')
  const form = drawer(page, '裁定有效')
  await form.locator('form').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => list.getByRole('option').count()).toBe(ids.length - 1)
  expect(await list.locator(`[data-row="${first}"]`).count()).toBe(0)
  expect(await list.locator('[aria-selected=true]').getAttribute('data-row')).toBe(next)
  await expect.poll(() => page.evaluate<string | null>('document.activeElement.getAttribute("role")'), { message: 'arrows go on at once' }).toBe('listbox')
  await device.close()
})
