import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demonstrationPassword } from '../../src/prepare-city.ts'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)

/** What has the focus: its words, whether one sees that it has it, and whether nothing lies over it. */
interface Stop { readonly words: string; readonly seen: boolean; readonly free: boolean }
const here = (page: Page): Promise<Stop> => page.evaluate<Stop>(`(() => {
  const one = document.activeElement
  if (one === document.body) return { words: '', seen: true, free: true }
  // A choice is drawn by its label, which shows the focus for it.
  const drawn = [one, one.closest('label'), one.parentElement].filter(Boolean)
  const marked = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
  const box = one.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20))
  return {
    words: ((one.getAttribute('aria-label') ?? one.innerText ?? '') + ' ' + (one.labels?.[0]?.innerText ?? '')).trim().slice(0, 60) || one.tagName,
    seen: drawn.some((each) => marked(getComputedStyle(each))),
    free: top !== null && (one.contains(top) || top.contains(one) || top.closest('label')?.contains(one) === true),
  }
})()`)

/** Goes on with Tab until the focus is on something with these words. Every stop on the way must be seen and lie free. */
const tabTo = async (page: Page, words: RegExp, most = 60): Promise<void> => {
  const way: string[] = []
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab')
    const stop = await here(page)
    // After the last stop the focus goes out to the browser and comes in again.
    if (stop.words === '') continue
    way.push(stop.words)
    expect(stop.seen, `the focus shows on “${stop.words}”`).toBe(true)
    expect(stop.free, `nothing lies over “${stop.words}”`).toBe(true)
    if (words.test(stop.words)) return
  }
  throw new Error(`no ${String(words)} on the way: ${way.join(' → ')}`)
}

const signInByKeys = async (page: Page, login: string): Promise<void> => {
  await page.goto('/desk/sign-in')
  await page.getByLabel('账号').waitFor()
  await tabTo(page, /账号/)
  await page.keyboard.type(login)
  await tabTo(page, /^密码/)
  await page.keyboard.type(demonstrationPassword)
  await page.keyboard.press('Enter')
  await page.locator('.frame main h1').waitFor()
}

test('a dispatcher works through the queue without a mouse: arrows choose, Enter sends it, E changes the way, O opens it', async () => {
  const [one, two] = [await staff.accepted(), await staff.accepted()]
  const device = await town.device(desktop)
  const { page } = device
  await signInByKeys(page, 'houjie.fenliu1')
  await page.getByRole('option', { name: one.code }).waitFor()
  // The list is what one came for: it has the focus from the start.
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('listbox')
  expect((await here(page)).seen).toBe(true)
  const at = () => page.getByRole('option', { selected: true }).innerText()
  await page.keyboard.press('Home')
  for (let n = 0; n < 50 && !(await at()).includes(one.code); n += 1) await page.keyboard.press('ArrowDown')
  expect(await at()).toContain(one.code)
  await page.locator('.split-detail .doors').waitFor()
  await look(device, 'dispatch by keys')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: one.code }).waitFor({ state: 'detached' })
  await page.keyboard.press('Home')
  for (let n = 0; n < 50 && !(await at()).includes(two.code); n += 1) await page.keyboard.press('ArrowDown')
  await page.locator('.split-detail .doors').waitFor()
  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: '分流' }).locator('form').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: '分流' }).waitFor({ state: 'hidden' })
  await expect.poll(async () => page.evaluate('document.activeElement.getAttribute("role")')).toBe('listbox')
  await page.keyboard.press('o')
  await page.locator('.matter-head', { hasText: two.code }).waitFor()
  await device.close()
})

test('a mediator fills a form and sends it with Ctrl and Enter; Escape closes it, and the focus is back where it was', async () => {
  const one = await staff.mediating()
  const device = await town.device(desktop)
  const { page } = device
  await signInByKeys(page, 'houjie.mediator1')
  await page.keyboard.press('/')
  expect((await here(page)).words).toMatch(/查找事项/)
  await page.keyboard.type(one.code)
  await page.keyboard.press('Enter')
  await page.getByText(one.code).first().waitFor()
  await page.goto(`/desk/matters/${one.id}`)
  await page.locator('.acts-block').waitFor()
  await tabTo(page, /更多可做/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^记录联系/)
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: '记录联系' })
  await form.locator('form').waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'hidden' })
  await expect.poll(async () => (await here(page)).words).toMatch(/^记录联系/)
  await page.keyboard.press('Enter')
  await form.locator('form').waitFor()
  await tabTo(page, /周/)
  await page.keyboard.press('Space')
  await tabTo(page, /手机自行确认/)
  await page.keyboard.press('ArrowDown')
  expect(await form.getByRole('radio', { name: '电话' }).isChecked()).toBe(true)
  await tabTo(page, /^是$/)
  await page.keyboard.press('Space')
  await tabTo(page, /情况/)
  await page.keyboard.type('约好周三下午')
  await look(device, 'a form by keys')
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'hidden' })
  await page.locator('.col-story').getByText('联系上了').waitFor()
  await device.close()
})

test('a resident tells a quarrel by keys alone, past the way to skip', async () => {
  const device = await town.device(phone)
  const { page } = device
  await page.goto('/')
  await page.getByLabel('发生了什么事').waitFor()
  await tabTo(page, /跳到正文/)
  await page.keyboard.press('Enter')
  await tabTo(page, /发生了什么事/)
  await page.keyboard.type('隔壁装修把我家墙震裂了，找他他说不关他的事。')
  await tabTo(page, /看看怎么办/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '在这里申请' }).waitFor()
  await tabTo(page, /在这里申请/)
  await page.keyboard.press('Enter')
  await page.locator('.asked').waitFor()
  await look(device, 'a question by keys')
  await device.close()
})
