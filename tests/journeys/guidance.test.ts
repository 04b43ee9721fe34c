import { beforeAll, expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { arrive, takeAct } from './hands/officer.ts'
import { look, stage } from './hands/stage.ts'

/** A mediator is not sure of the law: the court of the place answers, by name, and the answer lies beside the case. */
const town = stage()
const staff = staffOf(town.url)
const question = '没有书面合同，只有送货单和聊天记录，能不能作为欠款的依据？'
let [mediator, judge] = [] as unknown as Device[] as [Device, Device]
let id = ''
beforeAll(async () => {
  id = (await staff.mediating()).id
  mediator = await town.device(desktop)
  judge = await town.device(phone)
})

test('the mediator asks from the case page', async () => {
  const { page } = mediator
  await arrive(page, 'houjie.mediator1')
  await page.goto(`/desk/matters/${id}`)
  await takeAct(page, '请教法官', { 问题: question, 涉及哪条法律: '《民事诉讼法》第66条' })
  await page.locator('.col-side .plain-links').getByText('请教法官').waitFor()
  await look(mediator, 'a case with a question')
})

test('the judge finds it in a queue of its own, sees the question and nothing of the case, and answers', async () => {
  const { page } = judge
  await arrive(page, 'fayuan2.faguan1')
  await page.goto('/desk/court?tab=questions')
  await page.getByText(/没有书面合同/).first().click()
  await page.getByRole('heading', { name: '问题' }).waitFor()
  await look(judge, 'a question on a phone')
  expect(await page.getByRole('main').innerText()).not.toContain('周桂芳')
  await takeAct(page, '答复', { 答复: '可以作为证据，请当面核对账目后写成对账单。' })
  await page.getByText('没有待答复的问题').waitFor()
})

test('the mediator reads who answered, what, and after how long', async () => {
  const { page } = mediator
  await page.goto(`/desk/matters/${id}`)
  await page.locator('.col-side .plain-links a', { hasText: '请教法官' }).click()
  await page.getByText('可以作为证据').first().waitFor()
  const told = await page.getByRole('main').innerText()
  for (const word of ['答复法官', '用时', '不是裁判']) expect(told).toContain(word)
  await look(mediator, 'an answer')
})
