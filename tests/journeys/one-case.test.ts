import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { dayFromNow, newPhone } from './hands/fresh.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { arrive, drawer, openAct, takeAct } from './hands/officer.ts'
import { enter, isDone, takeStep } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

/** One dispute through every pair of hands, each on a device of their own, by what is written on the screen. */
const town = stage()
const people = { zhou: { name: '周桂芳', phone: newPhone() }, huang: { name: '黄志强', phone: newPhone() } } as const
let [window, mediator, judge, zhou, huang] = [] as unknown as Device[] as [Device, Device, Device, Device, Device]
/** The matter: its id in addresses, its code for people. */
const matter = { id: '', code: '' }
const stageOf = (page: Page) => page.locator('.col-now h2').first()

beforeAll(async () => {
  [window, mediator, judge] = [await town.device(desktop), await town.device(desktop), await town.device(desktop)];
  [zhou, huang] = [await town.device(phone), await town.device(phone)]
})

describe('one dispute, from the window to the kept promise', () => {
  test('the window clerk registers it while both sides are told apart, and hands out a receipt', async () => {
    const { page } = window
    await arrive(page, 'houjie.window1')
    await look(window, 'window')
    const form = page.locator('.window-form')
    await answer(form, { 经过: '我去年在厚街镇新塘社区给黄老板的木器厂送板材，一共三车货，对过账，还欠四万八千元货款，说好今年六月结清，到现在没有付，电话也不接。' })
    // What was told is understood and filled in; the clerk only adds the people.
    await page.getByRole('combobox', { name: '发生在哪里' }).and(page.locator('[value*="新塘"]')).waitFor()
    await answer(form, {
      当事人: [
        { 身份: '申请人', 类型: '个人', 姓名: people.zhou.name, 手机号: people.zhou.phone, 证件号码: '441900198802140020' },
        { 身份: '对方', 类型: '个人', 姓名: people.huang.name, 手机号: people.huang.phone },
      ],
      想要什么结果: '付清货款四万八千元',
    })
    expect(await page.getByLabel('涉及金额').inputValue()).toBe('48,000.00')
    await look(window, 'window filled')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    matter.code = await page.locator('.receipt-code').innerText()
    expect(matter.code).toMatch(/^DG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
    await look(window, 'receipt')
    await page.getByRole('link', { name: '打开案件' }).click()
    await stageOf(page).filter({ hasText: '待受理' }).waitFor()
    matter.id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  })

  test('the clerk accepts it, and the road shows it', async () => {
    await takeAct(window.page, '受理')
    await stageOf(window.page).filter({ hasText: '待分流' }).waitFor()
    await look(window, 'accepted')
  })

  test('the dispatcher sees where it belongs and why, and takes the suggestion with Enter', async () => {
    const dispatcher = await town.device(desktop)
    const { page } = dispatcher
    await arrive(page, 'houjie.fenliu1')
    await page.getByRole('option', { name: matter.code }).click()
    await page.locator('.doors .door[data-best]').waitFor()
    expect(await page.locator('.doors').innerText()).toContain('规则')
    await look(dispatcher, 'dispatch')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: matter.code }).waitFor({ state: 'detached' })
    await look(dispatcher, 'dispatched')
    await dispatcher.close()
  })

  test('the mediator of that body signs for it; from then on the term of the law runs', async () => {
    const { page } = mediator
    await arrive(page, 'houjie.mediator1')
    await look(mediator, 'mediation')
    await page.getByRole('link', { name: matter.code }).click()
    await takeAct(page, '签收', { 调解员: '王桂英' })
    await stageOf(page).filter({ hasText: '调解前准备' }).waitFor()
    expect(await page.locator('.col-now').innerText()).toContain('调解期限')
    await look(mediator, 'signed for')
  })

  test('both parties say yes on two phones, after reading their rights', async () => {
    for (const [who, device] of [['zhou', zhou], ['huang', huang]] as const) {
      const { page } = device
      await enter(device, people[who].phone)
      await page.goto(`/my/${matter.code}`)
      await page.locator('.asked-acts').waitFor()
      await look(device, `asked ${who}`)
      await page.locator('.asked-acts .btn.main').click()
      await page.locator('#rights').waitFor()
      await look(device, `rights ${who}`)
      await page.getByRole('button', { name: '我同意', exact: true }).click()
      await isDone(page, '我同意')
    }
    await look(huang, 'consented')
    await stageOf(mediator.page).filter({ hasText: '调解中' }).waitFor()
  })

  test('the mediator records a session and drafts two instalments', async () => {
    const { page } = mediator
    const session = await openAct(page, '记一次调解')
    await answer(session, {
      日期: dayFromNow(0), 方式: '现场', 地点: '厚街镇综治中心第二调解室', 到场的当事人: [{ 到场: '周' }, { 到场: '黄' }],
      经过: '双方当面核对送货单三张，金额无争议。黄提出分两期付，周同意。', 已经谈拢的: [{ 已一致: '欠款四万八千元，分两期付清' }],
    })
    await look(mediator, 'a session')
    await session.getByRole('button', { name: '记一次调解' }).click()
    await session.waitFor({ state: 'hidden' })
    const draft = await openAct(page, '起草协议书')
    const clause = { 谁来做: '黄', 对谁: '周', 做什么: '支付货款', 怎么付: '转账到周桂芳的银行账户', 做不到怎么办: '未付部分全部到期，按同期贷款市场报价利率计息' }
    await answer(draft, {
      主要事实: '双方存在板材买卖关系，黄志强尚欠周桂芳货款四万八千元，双方对账无异议。',
      约定: [{ ...clause, 金额: '28000', 最晚哪天: dayFromNow(20) }, { ...clause, 金额: '20,000', 最晚哪天: dayFromNow(50) }],
    })
    await look(mediator, 'a draft')
    await draft.getByRole('button', { name: '起草协议书' }).click()
    await draft.waitFor({ state: 'hidden' })
    await stageOf(page).filter({ hasText: '待签协议' }).waitFor()
    await look(mediator, 'to be signed')
  })

  test('both sign on their phones with the clauses before their eyes; the mediator seals; it is in effect', async () => {
    for (const [who, device] of [['zhou', zhou], ['huang', huang]] as const) {
      const { page } = device
      await takeStep(page, matter.id, '签字', { 写下您的姓名: people[who].name })
      expect(await page.locator('#agreement').innerText()).toContain('¥28,000.00')
      await look(device, `signing ${who}`)
      await page.getByLabel('我看清楚了').check()
      await page.getByRole('button', { name: '签字' }).click()
      await isDone(page, '签字')
    }
    // Seen by itself on the mediator's screen: nobody seals what is not signed by all.
    await mediator.page.locator('.col-now').getByText('还没签').first().waitFor({ state: 'detached' })
    await takeAct(mediator.page, '调解员签名盖章')
    await stageOf(mediator.page).filter({ hasText: '协议生效' }).waitFor()
    await look(mediator, 'in effect')
  })

  test('both ask the court to confirm it; the judge takes it and confirms', async () => {
    for (const device of [zhou, huang]) {
      await takeStep(device.page, matter.id, '要不要请法院确认')
      await look(device, 'confirmation?')
      await device.page.getByRole('button', { name: '我要申请' }).click()
      await isDone(device.page, '我要申请')
    }
    const { page } = judge
    await arrive(page, 'fayuan2.faguan1')
    await page.getByRole('option', { name: matter.code }).click()
    await page.locator('.peek', { hasText: matter.code }).waitFor()
    await look(judge, 'court')
    await takeAct(page, '受理确认申请', { 案号: '（2026）粤1972诉前调确9001号' })
    await takeAct(page, '询问核实', { 到场的当事人: [{ 到场: '周' }, { 到场: '黄' }], 询问笔录: '双方到场，说协议是自愿签的，钱按两期付。' })
    await takeAct(page, '裁定有效', { 案号: '（2026）粤1972诉前调确9001号' })
    await page.getByRole('option', { name: matter.code }).waitFor({ state: 'detached' })
    await look(judge, 'confirmed')
  })

  test('the creditor says that each instalment came, and the call-backs begin', async () => {
    for (const clause of ['1', '2']) {
      await takeStep(zhou.page, matter.id, '我收到了', { 哪一条: clause })
      await look(zhou, `received ${clause}`)
      await zhou.page.getByRole('button', { name: '我收到了' }).click()
      await isDone(zhou.page, '我收到了')
    }
    await zhou.page.getByText('2/2 已做到').waitFor()
    await look(zhou, 'kept')
    await window.page.goto(`/desk/matters/${matter.id}`)
    await stageOf(window.page).filter({ hasText: '回访' }).waitFor()
    await takeAct(window.page, '登记回访', { 约定的都做到了: true, '是否被好好对待': '5', 又有新的矛盾: false, 原话: '钱都收到了，谢谢。' })
    await look(window, 'called back')
    expect(drawer(window.page, '登记回访')).toBeDefined()
  })
})
