import { beforeAll, describe, expect, test } from 'vitest'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { arrive, takeAct } from './hands/officer.ts'
import { answerQuestions, prove } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()

describe('who does not know what kind of dispute it is', () => {
  const number = newPhone()
  let device: Device
  let code = ''
  beforeAll(async () => { device = await town.device(phone) })

  test('says so, and is shown what holds for every kind, each way with the case for which it is open', async () => {
    const { page } = device
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill('他答应的事一直没有做，我去厚街镇宝屯社区找了好几次，每次都说再等等，我也不知道该找谁。')
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).waitFor()
    const choose = page.getByRole('button', { name: '不是这类？换一个' })
    if (await choose.isVisible()) await choose.click()
    await look(device, 'the kinds to choose from')
    await page.getByRole('button', { name: '不清楚', exact: true }).click()
    await page.getByRole('heading', { name: '不清楚是哪一类，也没关系' }).waitFor()
    await page.getByText('什么时候用').first().waitFor()
    const told = await page.getByRole('main').innerText()
    for (const known of ['人民调解', '劳动仲裁', '诉讼', '12345', '双方书面约好仲裁', '三年内']) expect(told).toContain(known)
    expect(told).not.toContain('听起来是')
    await look(device, 'what holds for every kind')
  })

  test('is not asked again, sees it in the review, and files it', async () => {
    const { page } = device
    await page.getByRole('button', { name: '在这里申请' }).click()
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '把答应的事做完' }, '您怎么称呼？': { 姓名: '谢少芬' }, '和谁有纠纷？': { 对方: [{ 类型: '个人', 姓名: '卢国强' }] }, '事情发生在哪里？': { 镇街: '厚街镇' },
    })
    expect(await page.locator('.summary').innerText()).toMatch(/类型\s*不清楚/)
    await look(device, 'the review without a kind')
    await prove(device, number)
    code = await page.locator('p.code').innerText()
  })

  test('the clerk sees that the person did not know, and settles the kind', async () => {
    const clerk = await town.device(desktop)
    await arrive(clerk.page, 'houjie.window1')
    await clerk.page.goto(`/desk/matters/${code}`)
    await clerk.page.getByText('当事人说不清楚，由工作人员核定').waitFor()
    expect(await clerk.page.getByRole('main').innerText()).toContain('类型待定')
    await look(clerk, 'a matter whose kind is open')
    await takeAct(clerk.page, '更正登记', { 纠纷类型: '合同', 理由: '看了经过，是合同没有履行' })
    await clerk.page.getByText('当事人说不清楚，由工作人员核定').waitFor({ state: 'detached' })
    expect(await clerk.page.getByRole('main').innerText()).not.toContain('类型待定')
    await clerk.close()
  })
})
