import { beforeAll, describe, expect, test } from 'vitest'
import { newPhone } from './hands/fresh.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { arrive, takeAct } from './hands/officer.ts'
import { look, stage } from './hands/stage.ts'

/** Somebody comes to the counter: a name and Enter, the slip in the hand, then received, understood, and registered without saying it twice. */
const town = stage()
const number = newPhone()
let [clerk, head] = [] as unknown as Device[] as [Device, Device]
beforeAll(async () => { [clerk, head] = [await town.device(desktop), await town.device(phone)] })

describe('at the counter', () => {
  test('a name and Enter give a number, and the slip says who answers for it', async () => {
    const { page } = clerk
    await arrive(page, 'houjie.window1')
    await page.goto('/desk/visits')
    await page.getByText('现在没有人等候').waitFor()
    await look(clerk, 'an empty counter')
    await page.locator('.visit-form').getByLabel('姓名').first().fill('欧阳秀兰')
    await page.locator('.visit-form').getByLabel('手机号').first().fill(number)
    await page.locator('.visit-form').getByLabel('手机号').first().press('Enter')
    // Until the book of the day is read again the slip has the visit's own title.
    await expect.poll(() => page.locator('.receipt-code').innerText()).toBe('1 号')
    expect(await page.locator('.receipt').innerText()).toContain('首问人')
    await look(clerk, 'the slip')
    await page.getByRole('button', { name: '登记下一位' }).click()
  })

  test('the next one brings a helper and uses no mobile phone; what helps them is folded until it is wanted', async () => {
    const { page } = clerk
    const form = page.locator('.visit-form')
    await form.getByLabel('姓名', { exact: false }).first().fill('黎伯')
    await form.getByLabel('来办什么事').fill('隔壁建房挡了采光')
    await form.getByText('同来的人、需要的帮助').click()
    await form.getByText('是否需要帮助').click()
    await form.getByRole('checkbox', { name: '只用纸和电话' }).check()
    await form.getByRole('radio', { name: '客家话' }).check()
    await look(clerk, 'what helps')
    await form.getByRole('button', { name: '登记取号' }).click()
    // Until the book of the day is read again the slip has the visit's own title.
    await expect.poll(() => page.locator('.receipt-code').innerText()).toBe('2 号')
    await page.getByRole('button', { name: '登记下一位' }).click()
    expect(await page.locator('.visits li').count()).toBe(2)
  })

  test('who is received is not asked again: one step makes the dispute, with what was told and what helps them', async () => {
    const { page } = clerk
    await page.locator('.visits li', { hasText: '2 号' }).getByRole('button', { name: '接待' }).click()
    await page.locator('.col-now h2').first().filter({ hasText: '接待中' }).waitFor()
    await takeAct(page, '登记为纠纷', { 想要什么结果: '不要挡光', 对方: [{ 类型: '个人', 姓名: '袁军' }], 纠纷类型: '邻里' })
    await page.locator('.col-now h2').first().filter({ hasText: '已办' }).waitFor()
    await look(clerk, 'a visit that became a dispute')
    await page.locator('.col-side .plain-links a').first().click()
    await page.getByRole('heading', { name: /黎\* 与 袁\*/ }).waitFor()
    const told = await page.getByRole('main').innerText()
    for (const word of ['隔壁建房挡了采光', '客家话', '只用纸和电话']) expect(told).toContain(word)
    await look(clerk, 'the dispute of a visitor')
  })

  test('the head sees on a phone who still waits and what the day came to', async () => {
    const { page } = head
    await arrive(page, 'houjie.zhuren1')
    await page.goto('/desk/visits')
    await page.getByText('今天来访 2 次').waitFor()
    expect(await page.locator('.visit-today').innerText()).toContain('登记为纠纷 1')
    expect(await page.locator('.visits li', { hasText: '1 号' }).innerText()).toContain('欧阳**'.slice(0, 2))
    await look(head, 'the counter on a phone')
  })
})
