import { describe, expect, test } from 'vitest'
import { demonstrationPassword } from '../../src/prepare-city.ts'
import { answer } from './hands/answers.ts'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { dayFromNow, newPhone } from './hands/fresh.ts'
import { lapse } from './hands/lapse.ts'
import { openAct } from './hands/officer.ts'
import { answerQuestions, enter } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)

/** A device that hears nothing of what others do, as behind many an office's network: it must be told when it sends. */
const deaf = async (width: number, language: 'zh' | 'en' = 'zh'): Promise<Device> => {
  const device = await town.device(width, { language })
  await device.context.route('**/api/stream', (route) => route.abort())
  for (const expected of ['ERR_FAILED', 'status of 409']) device.expectComplaint(expected)
  return device
}
const officerAt = async (login: string, matter: string, language: 'zh' | 'en' = 'zh'): Promise<Device> => {
  const device = await deaf(desktop, language)
  await town.goOnAs(device, await staff.officer(login))
  await device.page.goto(`/desk/matters/${matter}`)
  await device.page.locator('.matter-head').waitFor()
  return device
}
const partyAt = async (one: Awaited<ReturnType<typeof staff.preparing>>, who: 'zhou' | 'huang', path: string, language: 'zh' | 'en' = 'zh'): Promise<Device> => {
  const device = await deaf(phone, language)
  await town.goOnAs(device, await staff.party(one, who))
  await device.page.goto(path)
  return device
}

describe('a step whose time has not come, or has gone', () => {
  test('mediation that waits for a yes names whose, and the door for who says no', async () => {
    const one = await staff.preparing()
    await (await staff.party(one, 'zhou')).act(one.id, 'consent', { yes: true })
    const mediator = await officerAt('houjie.mediator1', one.id)
    const { page } = mediator
    await page.locator('details.more-acts summary', { hasText: '还不能办' }).click()
    expect(await page.locator('.more-acts li', { hasText: '记一次调解' }).innerText()).toContain('还有当事人没有同意调解：黄**。取得每一方同意后才能开始；不同意的，可以立案。')
    await look(mediator, 'consent is missing')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('.more-acts li', { hasText: 'Record a session' }).innerText()).toContain('Consent is missing from: 黄**')
  })

  test('two officers take it at once: the second sees who did what, and what they typed is still there', async () => {
    const one = await staff.registered()
    const second = await officerAt('houjie.window2', one.id)
    const form = await openAct(second.page, '要求补正')
    await answer(form, { 一次说清还缺什么: '请补交漏水部位的照片和维修单据' })
    await (await staff.officer('houjie.window1')).act(one.id, 'accept')
    await form.getByRole('button', { name: '要求补正' }).click()
    await form.getByText('变化之后，这一步已不能办').first().waitFor()
    const told = await form.innerText()
    for (const known of ['您填写时，这件事有了变化', '李佩仪', '受理', '可以复制']) expect(told).toContain(known)
    expect(await form.getByLabel('一次说清还缺什么').inputValue()).toBe('请补交漏水部位的照片和维修单据')
    await look(second, 'both at once')
  })

  test('two steps in a row on a slow line: one’s own first step is nobody who was faster', async () => {
    const one = await staff.mediating()
    const mediator = await officerAt('houjie.mediator1', one.id)
    const { page } = mediator
    // What the first step changed is not read again before the second is sent.
    const { promise: line, resolve: comesBack } = Promise.withResolvers<void>()
    await page.route(`**/api/matters/${one.id}`, async (route) => {
      await line
      await route.continue()
    })
    const session = { 日期: dayFromNow(0), 方式: '现场', 到场的当事人: [{ 到场: '周' }] }
    for (const words of ['双方各说各的，约定三天后再谈。', '约定的时间提前到了明天。']) {
      const form = await openAct(page, '记一次调解')
      await answer(form, { ...session, 经过: words })
      await form.getByRole('button', { name: '记一次调解' }).click()
      await form.waitFor({ state: 'hidden' })
    }
    comesBack()
    const { facts } = await (await staff.officer('houjie.mediator1')).get<{ facts: { kind: string }[] }>(`/api/matters/${one.id}`)
    expect(facts.filter((fact) => fact.kind === 'session')).toHaveLength(2)
  })

  test('a term that ends while a session is written down: what was written is kept, and the page says what happened', async () => {
    const one = await staff.mediating()
    const mediator = await officerAt('houjie.mediator1', one.id)
    const form = await openAct(mediator.page, '记一次调解')
    await answer(form, { 经过: '双方各让一步，赔偿额还差五百元，约周六再谈。' })
    await lapse(one.id, await staff.officer('houjie.mediator1'))
    await answer(form, { 日期: dayFromNow(0), 方式: '现场', 到场的当事人: [{ 到场: '周' }] })
    await form.getByRole('button', { name: '记一次调解' }).click()
    await form.getByText('这一步已不能办').first().waitFor()
    expect(await form.innerText()).toContain('期限届满')
    expect(await form.getByLabel('经过').inputValue()).toContain('还差五百元')
    await look(mediator, 'the term has ended')
  })

  test('a yes that comes after the other side’s no: it does not count, and the doors are shown', async () => {
    const one = await staff.preparing()
    const zhou = await partyAt(one, 'zhou', `/my/${one.id}?do=consent`)
    await zhou.page.locator('#rights').waitFor()
    await (await staff.party(one, 'huang')).act(one.id, 'consent', { yes: false })
    await zhou.page.getByRole('button', { name: '我同意' }).click()
    await zhou.page.getByText('事情有了变化').waitFor()
    expect(await zhou.page.getByRole('main').innerText()).toContain('不同意调解')
    await look(zhou, 'too late for a yes')
    await zhou.page.getByRole('link', { name: '回到这件事' }).click()
    await zhou.page.getByText('法院').first().waitFor()
    await look(zhou, 'the doors after a no')
  })

  test('papers asked for, and the time ran out while the answer was being written: the answer is shown to be copied', async () => {
    const one = await staff.registered()
    await (await staff.officer('houjie.window1')).act(one.id, 'ask-supplement', { what: '照片' })
    const zhou = await partyAt(one, 'zhou', `/my/${one.id}?do=supply`, 'en')
    await zhou.page.getByLabel('What you supply').fill('照片在手机里，师傅说是防水层破了。')
    await lapse(one.id, await staff.officer('houjie.window1'))
    await zhou.page.getByRole('button', { name: 'Supply what is missing' }).click()
    await zhou.page.getByText('What you had written is still here to copy').waitFor()
    expect(await zhou.page.getByRole('main').innerText()).toContain('师傅说是防水层破了')
    await look(zhou, 'the answer that came too late')
  })
})

describe('in the middle', () => {
  test('a reload and a step back at the desk: every word is there, and it is sent once by a double click', async () => {
    const one = await staff.mediating()
    const device = await officerAt('houjie.mediator1', one.id)
    const { page } = device
    const form = await openAct(page, '记一笔')
    await answer(form, { 内容: '𠮷先生改约周六😀' })
    await form.getByText('草稿已存在这台设备上').waitFor()
    await page.reload()
    await form.getByText('已恢复您上次没有发出的内容').waitFor()
    expect(await form.getByLabel('内容').inputValue()).toBe('𠮷先生改约周六😀')
    await page.goto('/desk/matters')
    await page.goBack()
    expect(await form.getByLabel('内容').inputValue()).toBe('𠮷先生改约周六😀')
    await form.getByRole('button', { name: '记一笔' }).dblclick()
    await form.waitFor({ state: 'hidden' })
    await page.locator('.col-story').getByText('𠮷先生改约周六😀').waitFor()
    expect(await page.locator('.col-story').getByText('𠮷先生改约周六😀').count()).toBe(1)
  })

  test('signed out in another window: the act is kept, and after signing in again it is sent from where it stood', async () => {
    const one = await staff.mediating()
    const device = await town.device(desktop)
      device.expectComplaint('status of 401')
    const { page } = device
    const login = async (): Promise<void> => {
      await page.getByLabel('账号').fill('houjie.mediator1')
      await page.getByLabel('密码', { exact: true }).fill(demonstrationPassword)
      await page.getByRole('button', { name: '登录' }).click()
    }
    await page.goto('/desk/sign-in')
    await login()
    await page.locator('.frame main h1').waitFor()
    await page.goto(`/desk/matters/${one.id}?act=note`)
    const form = page.getByRole('dialog', { name: '记一笔' })
    await answer(form, { 内容: '当事人来电改期' })
    await form.getByText('草稿已存在这台设备上').waitFor()
    await device.context.clearCookies()
    await form.getByRole('button', { name: '记一笔' }).click()
    await page.getByRole('heading', { name: '登录' }).waitFor()
    await look(device, 'the session is over')
    await login()
    await form.waitFor()
    expect(await form.getByLabel('内容').inputValue()).toBe('当事人来电改期')
    await form.getByRole('button', { name: '记一笔' }).click()
    await page.locator('.col-story').getByText('当事人来电改期').waitFor()
  })

  test('filing in two windows: both hold the same words; filed in one, the other can neither file it twice nor lose what is new', async () => {
    const device = await town.device(phone)
    device.expectComplaint('status of 409')
    device.expectComplaint('status of 422')
    await enter(device, newPhone())
    const { page } = device
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill('邻居装修半夜敲墙，说了三次都不听。')
    const other = await device.context.newPage()
    await other.goto('/')
    expect(await other.getByLabel('发生了什么事').inputValue()).toContain('半夜敲墙')
    await other.getByLabel('发生了什么事').fill('邻居装修半夜敲墙，说了三次都不听，还骂人。')
    await expect.poll(() => page.getByLabel('发生了什么事').inputValue()).toContain('还骂人')
    // What lies behind is drawn once a second; a person works in the window in front.
    await page.bringToFront()
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).click()
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '晚上不施工' }, '您怎么称呼？': { 姓名: '周桂芳' }, '和谁有纠纷？': { 对方: [{ 类型: '个人', 姓名: '黄志强' }] }, '事情发生在哪里？': { 镇街: '南城街道' }, '这是哪一类事？': { 纠纷类型: '邻里' },
    })
    await other.goto('/?at=review')
    await other.getByRole('button', { name: '交上去' }).waitFor()
    await page.getByRole('button', { name: '交上去' }).click()
    await page.locator('p.code').waitFor()
    const code = await page.locator('p.code').innerText()
    await other.getByRole('button', { name: '交上去' }).click()
    await other.locator('p.code').waitFor()
    expect(await other.locator('p.code').innerText(), 'the same again is the same matter').toBe(code)
  })

  test('another story in the second window: each window keeps its own with its answers, says so, and both can be filed', async () => {
    const device = await town.device(phone)
    await enter(device, newPhone())
    const { page } = device
    const answers = (claim: string, other: string, kind: string) => ({
      '您想要什么结果？': { 想要什么结果: claim }, '您怎么称呼？': { 姓名: '周桂芳' }, '和谁有纠纷？': { 对方: [{ 类型: '个人', 姓名: other }] }, '事情发生在哪里？': { 镇街: '南城街道' }, '这是哪一类事？': { 纠纷类型: kind },
    })
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill('楼上漏水把我家天花板泡坏了，物业看过两次也没人管。')
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).click()
    await answerQuestions(page, answers('修好天花板', '黄志强', '邻里'))
    const other = await device.context.newPage()
    await other.goto('/')
    await other.getByLabel('发生了什么事').fill('老板拖欠三个月工资八千六百元，电话不接。')
    await page.bringToFront()
    await page.getByRole('alert').filter({ hasText: '另一个窗口里写成了另一件事' }).waitFor()
    await look(device, 'another story elsewhere')
    const mine = await page.locator('.summary').innerText()
    for (const known of ['天花板泡坏', '修好天花板', '黄志强']) expect(mine).toContain(known)
    expect(mine).not.toContain('工资')
    await page.reload()
    expect(await page.locator('.summary').innerText(), 'through a reload').toContain('修好天花板')
    await other.bringToFront()
    await other.getByRole('button', { name: '看看怎么办' }).click()
    await look({ ...device, page: other }, 'another story here')
    await other.getByRole('button', { name: '是另一件事' }).click()
    await other.getByRole('button', { name: '在这里申请' }).click()
    await other.locator('.asked h1').waitFor()
    await other.goto('/?at=review')
    await other.locator('.summary').waitFor()
    expect(await other.locator('.summary').innerText()).not.toMatch(/天花板|黄志强|周桂芳/)
    await page.bringToFront()
    await page.getByRole('button', { name: '交上去' }).click()
    await page.locator('p.code').waitFor()
    await other.bringToFront()
    await other.reload()
    expect(await other.locator('.summary').innerText(), 'filing one leaves the other').toContain('工资')
  })

  test('what was changed in the other window after filing is not lost: it is filed as a matter of its own, if it is one', async () => {
    const device = await town.device(phone)
    device.expectComplaint('status of 409')
    device.expectComplaint('status of 422')
    await enter(device, newPhone())
    const { page } = device
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill('楼下饭店油烟直排，窗户不敢开。')
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).click()
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '装好油烟管道' }, '您怎么称呼？': { 姓名: '周桂芳' }, '和谁有纠纷？': { 对方: [{ 类型: '单位', 姓名: '老李饭店' }] }, '事情发生在哪里？': { 镇街: '南城街道' }, '这是哪一类事？': { 纠纷类型: '环境' },
    })
    const other = await device.context.newPage()
    await other.goto('/?at=ask&q=claim&from=review')
    await other.getByLabel('想要什么结果').waitFor()
    await page.getByRole('button', { name: '交上去' }).click()
    await page.locator('p.code').waitFor()
    const first = await page.locator('p.code').innerText()
    await other.getByLabel('想要什么结果').fill('另外，隔壁洗车店的污水也要治')
    await other.getByRole('button', { name: '下一步' }).click()
    await other.getByRole('button', { name: '交上去' }).click()
    await other.getByRole('alert').filter({ hasText: '已经在另一个窗口交上了' }).waitFor()
    expect(await other.getByRole('main').innerText()).toContain('洗车店的污水')
    await look({ ...device, page: other }, 'filed in another window')
    await other.getByRole('button', { name: '这是另一件事，再交一件' }).click()
    await other.getByRole('button', { name: '交上去' }).click()
    await other.locator('p.code').waitFor()
    expect(await other.locator('p.code').innerText()).not.toBe(first)
  })
})
