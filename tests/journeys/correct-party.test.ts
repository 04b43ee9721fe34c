import { beforeAll, expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import type { Case, Staff } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { answer } from './hands/answers.ts'
import { arrive, drawer } from './hands/officer.ts'
import { enter } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

/** The window finds a slip of the pen and puts it right; the party sees it on their own page, and who was entered by mistake sees nothing any more. */
const town = stage()
let staff: Staff
let one: Case
let [window, huang, right] = [] as unknown as Device[] as [Device, Device, Device]
const rightNumber = newPhone()

beforeAll(async () => {
  staff = staffOf(town.url)
  one = await staff.registered();
  [window, huang, right] = [await town.device(desktop), await town.device(phone), await town.device(phone)]
})

test('accepting, asking for more and refusing stand together, and the refusal is found at once', async () => {
  const { page } = window
  await arrive(page, 'houjie.window1')
  await page.goto(`/desk/matters/${one.id}`)
  const first = page.locator('.acts-block > .acts')
  await first.getByRole('button', { name: '受理', exact: true }).waitFor()
  expect(await first.getByRole('button').allInnerTexts()).toEqual(['受理', '要求补正', '不予受理'])
  await look(window, 'what the window decides')
})

test('the window opens it at the party, is told what would be asked again, and puts a character right', async () => {
  const { page } = window
  await page.locator('.parties > li').filter({ hasText: '黄**' }).getByRole('button', { name: '更正信息' }).click()
  const form = drawer(page, '更正当事人信息')
  await form.locator('form').waitFor()
  await form.getByText('黄**').first().waitFor()
  expect(await form.innerText()).toContain('现在还没有人答复过')
  await look(window, 'the form of a correction')
  await answer(form, { 姓名或名称改成: '黄志刚', 核对了什么: '居民身份证', 理由: '身份证上是“刚”' })
  await form.getByRole('button', { name: '更正当事人信息', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByText('信息更正过：').waitFor()
  await look(window, 'put right')
})

test('the party reads on their own page that it was put right, with the right name', async () => {
  await enter(huang, one.phones.huang)
  await huang.page.goto(`/my/${one.id}`)
  await huang.page.getByText('黄志刚').first().waitFor()
  await huang.page.getByText(/登记信息 .* 更正过/).waitFor()
  await look(huang, 'a party whose data were put right')
})

test('another phone is another person: the first sees nothing any more, the right one is asked whether it is theirs', async () => {
  const { page } = window
  await page.locator('.parties > li').filter({ hasText: '黄**' }).getByRole('button', { name: '更正信息' }).click()
  const form = drawer(page, '更正当事人信息')
  await form.locator('form').waitFor()
  await answer(form, { 手机号改成: rightNumber, 核对了什么: '当面或者回拨核对过手机号', 理由: '原来的号码打错了两位' })
  await form.getByRole('button', { name: '更正当事人信息', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
  await page.locator('.parties').getByText(`${rightNumber.slice(0, 3)}****${rightNumber.slice(-4)}`).waitFor()
  huang.expectComplaint('404')
  await huang.page.goto(`/my/${one.id}`)
  await huang.page.getByRole('main').getByRole('link').first().waitFor()
  expect(await huang.page.getByRole('main').innerText()).not.toContain(one.code)
  await look(huang, 'who was entered by mistake')
  await enter(right, rightNumber)
  await right.page.goto(`/my/${one.id}`)
  await right.page.getByRole('link', { name: '不是我' }).first().waitFor()
  await look(right, 'the right person')
})
