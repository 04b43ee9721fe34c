import { beforeAll, describe, expect, test } from 'vitest'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { arrive, openAct } from './hands/officer.ts'
import { answerQuestions, prove } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()

describe('who objects to what an authority did to them', () => {
  const number = newPhone()
  let device: Device
  let code = ''
  beforeAll(async () => { device = await town.device(phone) })

  test('is told why nobody mediates it, and of reconsideration with its sixty days before any other way', async () => {
    const { page } = device
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill('我在厚街镇开小店，收到城管的行政处罚决定书，罚款两千元，我不服')
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('heading', { name: '人民调解定不了' }).waitFor()
    const told = await page.getByRole('main').innerText()
    expect(told.indexOf('60 日内申请')).toBeGreaterThan(-1)
    expect(told).not.toContain('建议先走这条路')
    expect((await page.locator('section > .card h3').allInnerTexts())[0]).toBe('行政复议')
    await look(device, 'reconsideration first')
  })

  test('may still hand it to the window, whose screening has the ground beforehand', async () => {
    const { page } = device
    await page.getByRole('button', { name: '请窗口帮我看' }).click()
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '取消罚款' }, '您怎么称呼？': { 姓名: '谢少芬' }, '和谁有纠纷？': { 对方: [{ 类型: '单位', 姓名: '镇城管' }] }, '事情发生在哪里？': { 镇街: '厚街镇' },
    })
    await prove(device, number)
    code = await page.locator('p.code').innerText()
    const clerk = await town.device(desktop)
    await arrive(clerk.page, 'houjie.window1')
    await clerk.page.goto(`/desk/matters/${code}`)
    await clerk.page.getByText('先看这里').waitFor()
    expect((await clerk.page.locator('.acts-block .acts button').allInnerTexts())[0]).toBe('不予受理')
    const form = await openAct(clerk.page, '受理')
    expect(await form.getByLabel('行政争议').isChecked()).toBe(true)
    await look(clerk, 'screening with its ground')
    await clerk.close()
  })
})
