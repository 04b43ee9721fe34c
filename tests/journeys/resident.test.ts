import { beforeAll, describe, expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { arrive, takeAct } from './hands/officer.ts'
import { answerQuestions, enter, isDone, prove, takeStep } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)

describe('a resident with a phone of 360 px', () => {
  const number = newPhone()
  const story = '我在大朗镇一家毛衫厂做缝盘工，七月到九月的工资一共一万一千四百元，老板说等客户回款再发，到现在一分钱也没有给。'
  let device: Device
  let code = ''
  beforeAll(async () => { device = await town.device(phone) })

  test('tells a quarrel in plain words and sees what is understood, what the law says, and which doors are open', async () => {
    const { page } = device
    await page.goto('/')
    await look(device, 'the first page')
    await page.getByLabel('发生了什么事').fill(story)
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).waitFor()
    const told = await page.getByRole('main').innerText()
    for (const known of ['劳动争议', '¥11,400.00', '大朗', '有哪些办法', '可以直接申请劳动仲裁']) expect(told).toContain(known)
    await look(device, 'understood')
  })

  test('answers only what the story did not say, looks it over, and files it with a code sent to the phone', async () => {
    const { page } = device
    await page.getByRole('button', { name: '在这里申请' }).click()
    await page.locator('.asked').waitFor()
    await look(device, 'a question')
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '把三个月工资付清' }, '您怎么称呼？': { 姓名: '覃小梅' }, '和谁有纠纷？': { 对方: [{ 类型: '单位', 姓名: '东莞市顺兴毛衫厂' }] },
      '事情发生在哪里？': { 镇街: '大朗镇' },
    })
    const review = await page.locator('.summary').innerText()
    for (const known of [story, '覃小梅', '东莞市顺兴毛衫厂', '¥11,400.00']) expect(review).toContain(known)
    await look(device, 'the review')
    await prove(device, number)
    code = await page.locator('p.code').innerText()
    expect(code).toMatch(/^DG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
    await look(device, 'filed')
  })

  test('sees the matter with its clock, and whoever holds the code and four digits sees how far it is and no names', async () => {
    await device.page.getByRole('link', { name: '看我的事' }).click()
    await device.page.getByRole('heading', { name: '走到哪了' }).waitFor()
    await look(device, 'my matter')
    const stranger = await town.device(phone)
    const { page } = stranger
    stranger.expectComplaint('status of 404')
    await page.goto('/track')
    await page.getByLabel('案件码').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByLabel('后四位').fill('0000')
    await page.getByRole('main').getByRole('button').click()
    await page.getByRole('alert').waitFor()
    await look(stranger, 'wrong digits')
    await page.getByLabel('后四位').fill(number.slice(-4))
    await page.getByRole('main').getByRole('button').click()
    await page.getByRole('heading', { name: '走到哪了' }).waitFor()
    const told = await page.getByRole('main').innerText()
    expect(told).toContain(code)
    for (const hidden of ['覃小梅', '顺兴', number]) expect(told).not.toContain(hidden)
    await look(stranger, 'tracked')
    await stranger.close()
  })

  test('goes to court from the phone whenever they want', async () => {
    const { page } = device
    await page.getByRole('link', { name: '我要立案' }).click()
    await page.getByRole('heading', { level: 1, name: '我要立案' }).waitFor()
    await look(device, 'to court')
    await page.getByRole('button', { name: '我要立案' }).click()
    await page.getByRole('alert').filter({ hasText: '请先打勾' }).waitFor()
    await page.getByLabel('我看清楚了').check()
    await page.getByRole('button', { name: '我要立案' }).click()
    await isDone(page, '我要立案')
    await page.getByText('立案审查').first().waitFor()
    await look(device, 'with the court')
  })
})

describe('the other side', () => {
  test('one no ends mediation, and the door to the court stands open', async () => {
    const one = await staff.preparing()
    const device = await town.device(phone)
    const { page } = device
    await enter(device, one.phones.huang)
    const about = page.locator('.card', { hasText: '这是一件什么事' })
    const known = async (): Promise<void> => { for (const said of ['周** 登记的，把您写成了对方', '邻里', '¥3,000.00', '社区']) expect(await about.innerText()).toContain(said) }
    await page.goto(`/my/${one.id}`)
    await about.waitFor()
    await known()
    await page.getByRole('heading', { name: '这里说的对方，是您吗？' }).waitFor()
    await about.getByText('看对方讲的经过和诉求').click()
    expect(await about.innerText(), 'one tap away').toContain('天花板泡烂')
    await takeStep(page, one.id, '我同意 / 不同意调解')
    await known()
    await page.getByRole('button', { name: '我不同意' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('调解就到此结束')
    await look(device, 'a no')
    await page.getByRole('button', { name: '确定不同意' }).click()
    await isDone(page, '我不同意')
    await page.getByText('法院').first().waitFor()
    await look(device, 'declined')
    const other = await (await staff.party(one, 'zhou')).get<{ stage: string; outcome: string }>(`/api/matters/${one.id}`)
    expect([other.stage, other.outcome]).toEqual(['concluded', 'declined'])
    await device.close()
  })

  test('“not me” from the link of the message freezes it; the head of the centre finds it forged and voids it', async () => {
    const one = await staff.preparing()
    const device = await town.device(phone)
    const { page } = device
    await page.goto(`/inbox?to=${one.phones.huang}`)
    await look(device, 'the inbox')
    await page.getByRole('link', { name: '打开短信里的链接' }).first().click()
    await page.getByText(one.code).waitFor()
    await look(device, 'the link')
    await page.getByRole('link', { name: '不是我' }).click()
    await prove(device, one.phones.huang)
    await page.getByRole('heading', { level: 1, name: '不是我' }).waitFor()
    await look(device, 'not me')
    await page.getByLabel('我看清楚了').check()
    await page.getByRole('button', { name: '不是我' }).click()
    await page.getByText('这件事已经停下').waitFor()
    await look(device, 'frozen')

    const head = await town.device(desktop)
    await arrive(head.page, 'houjie.zhuren1')
    await head.page.goto(`/desk/matters/${one.id}`)
    await head.page.locator('.col-now .notice.brick').waitFor()
    await look(head, 'frozen at the desk')
    await takeAct(head.page, '核实不是本人（冒名或写错了人），作废', { 怎么核实的: '打电话核实，对方没有收到过通知，号码不是本人的。' })
    await head.page.locator('.col-now h2', { hasText: '已办结' }).first().waitFor()
    await look(head, 'void')
    await Promise.all([device.close(), head.close()])
  })
})
