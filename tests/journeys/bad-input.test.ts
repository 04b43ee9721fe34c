import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { arrive, openAct, signIn } from './hands/officer.ts'
import { answerQuestions, codeFor, enter, prove } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)
const parties = (one: string, two: string) => [{ 身份: '申请人', 类型: '个人', 姓名: '周桂芳', 手机号: one }, { 身份: '对方', 类型: '个人', 姓名: '黄志强', 手机号: two }]
const registeredBy = async (number: string): Promise<number> => (await (await staff.officer('houjie.window1')).get<unknown[]>(`/api/earlier?phone=${number}`)).length

describe('at the window', () => {
  let device: Device
  beforeAll(async () => {
    device = await town.device(desktop)
    await arrive(device.page, 'houjie.window1')
  })

  test('an identity number with a wrong check digit and a phone that cannot be are told at the field; nothing is sent and nothing is lost', async () => {
    const { page } = device
    const form = page.locator('.window-form')
    await answer(form, { 经过: '楼上卫生间漏水，厨房吊顶塌了一块，找了三次没人管。', 当事人: [{ 身份: '申请人', 类型: '个人', 姓名: '周桂芳', 手机号: '13900', 证件号码: '441900198802140021' }] })
    await page.getByLabel('想要什么结果').click()
    await page.getByText('手机号应为11位').waitFor()
    await page.getByText('校验位不对').waitFor()
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.locator('[data-fault]').first().waitFor()
    await look(device, 'faults at the window')
    await page.reload()
    expect(await page.getByLabel('经过').inputValue()).toContain('厨房吊顶塌了')
    expect(await page.getByLabel('姓名或名称').first().inputValue()).toBe('周桂芳')
    await look(device, 'the draft is back')
    await page.getByRole('button', { name: '清空重填' }).click()
  })

  test('a story of 40,000 characters with emoji, 𠮷 and 㼆 and scraps of HTML and SQL is registered once, whole, by a double click', async () => {
    const { page } = device
    const [one, two] = [newPhone(), newPhone()]
    const start = `𠮷野先生和㼆小姐为漏水吵了😟 <img src=x onerror="document.title='x'"> '; drop table matters; -- `
    const story = start + '漏'.repeat(40_000 - [...start].length)
    await answer(page.locator('.window-form'), { 经过: story, 当事人: parties(one, two), 想要什么结果: '修好', 发生在哪里: '新塘社区', 纠纷类型: '邻里' })
    await page.getByRole('button', { name: '登记', exact: true }).dblclick()
    await page.locator('.receipt-code').waitFor()
    expect(await registeredBy(one)).toBe(1)
    await page.getByRole('link', { name: '打开案件' }).click()
    await page.locator('.about').waitFor()
    const told = await page.locator('.about').innerText()
    expect(told).toContain(start.trim())
    expect(await page.title()).not.toBe('x')
    await look(device, 'a long story')
  })
})

describe('on the phone', () => {
  const story = '楼下烧烤店半夜还在放音响，油烟直接排到我家窗口，孩子睡不好，居委来过一次没有用。'
  const toReview = async ({ page }: Device, told = story): Promise<void> => {
    await page.goto('/')
    await page.getByLabel('发生了什么事').fill(told)
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.getByRole('button', { name: '在这里申请' }).click()
    await answerQuestions(page, {
      '您想要什么结果？': { 想要什么结果: '晚上十点后不放音响，油烟改道' }, '您怎么称呼？': { 姓名: '𠮷小㼆' }, '和谁有纠纷？': { 对方: [{ 类型: '单位', 姓名: '老李烧烤店' }] },
      '事情发生在哪里？': { 镇街: '南城街道' }, '这是哪一类事？': { 纠纷类型: '环境' },
    })
  }

  test('a number of another country is asked for with its code; with it the code arrives', async () => {
    const device = await town.device(phone)
    const { page } = device
    await page.goto('/my')
    await page.getByLabel('手机号').fill('6123 4567')
    await page.getByRole('button', { name: '发验证码' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('+852')
    await look(device, 'a foreign number')
    await page.getByLabel('手机号').fill('+852 6123 4567')
    await page.getByRole('button', { name: '发验证码' }).click()
    await page.getByLabel('6 位验证码').fill('000000')
    device.expectComplaint('status of 422')
    device.expectComplaint('status of 401')
    await page.getByRole('button', { name: '确认是我' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('验证码不对')
    await look(device, 'a wrong code')
    await page.getByLabel('6 位验证码').fill(await codeFor(device, '%2B85261234567'))
    await page.getByRole('button', { name: '确认是我' }).click()
    await page.locator('.signed-in').waitFor()
    await device.close()
  })

  test('the line drops in the middle of filing: what was told waits on the phone, and is sent once when the line is back', async () => {
    const number = newPhone()
    const device = await town.device(phone, { fresh: true })
    const { page, context } = device
    await enter(device, number)
    await toReview(device)
    device.expectComplaint('ERR_INTERNET_DISCONNECTED')
    device.expectComplaint('ERR_NETWORK_CHANGED')
    await context.setOffline(true)
    await page.getByRole('button', { name: '交上去' }).click()
    await page.getByText('还没送出').first().waitFor()
    await look(device, 'no line')
    await context.setOffline(false)
    await page.locator('p.code').waitFor()
    await look(device, 'filed when the line was back')
    expect(await (await staff.officer('nancheng.window1').catch(() => staff.officer('shi.duban1'))).get<{ items: unknown[] }>(`/api/matters?q=${number}`).then((found) => found.items.length)).toBe(1)
    await device.close()
  })

  test('a reload keeps every word, and going back never clears; a double tap files once', async () => {
    const number = newPhone()
    const device = await town.device(phone)
    const { page } = device
    await toReview(device)
    await page.reload()
    expect(await page.locator('.summary').innerText()).toContain('𠮷小㼆')
    await page.goBack()
    await page.goBack()
    await page.goForward()
    await page.goto('/')
    expect(await page.getByLabel('发生了什么事').inputValue()).toBe(story)
    await page.goto('/?at=review')
    await prove(device, number)
    await page.locator('p.code').waitFor()
    const first = await page.locator('p.code').innerText()
    await toReview(device, `${story} 又来了。`)
    await page.getByRole('button', { name: '交上去' }).dblclick()
    await page.locator('p.code').filter({ hasNotText: first }).waitFor()
    await page.goto('/my')
    await page.locator('.matter-line').first().waitFor()
    expect(await page.locator('.matter-line').count()).toBe(2)
    await device.close()
  })
})

describe('two officers at once', () => {
  test('the slower one is told who did what, keeps what they typed, and may go on', async () => {
    const one = await staff.mediating()
    const [first, second] = [await town.device(desktop), await town.device(desktop)]
    for (const [device, login] of [[first, 'houjie.mediator1'], [second, 'houjie.zhuren1']] as const) {
      await arrive(device.page, login)
      await device.page.goto(`/desk/matters/${one.id}`)
    }
    const note = await openAct(second.page, '记一笔')
    await answer(note, { 内容: '已提醒双方带齐单据' })
    const contact = await openAct(first.page, '记录联系')
    await answer(contact, { 联系谁: '周', 方式: '电话', 联系上了: true })
    await contact.getByRole('button', { name: '记录联系' }).click()
    await contact.waitFor({ state: 'hidden' })
    second.expectComplaint('status of 409')
    await note.getByRole('button', { name: '记一笔' }).click()
    await note.getByText('您填写时，这件事有了变化').waitFor()
    const told = await note.innerText()
    expect(told).toContain('王桂英')
    expect(await note.getByLabel('内容').inputValue()).toBe('已提醒双方带齐单据')
    await look(second, 'stale')
    await note.getByRole('button', { name: '看过了，仍然提交' }).click()
    await note.waitFor({ state: 'hidden' })
    await second.page.locator('.col-story').getByText('已提醒双方带齐单据').waitFor()
    await Promise.all([first.close(), second.close()])
  })
})

describe('where one may not be', () => {
  test('a matter of another town, a page of another office, and a page that is not there say so and show the way back', async () => {
    const one = await staff.registered()
    const device = await town.device(desktop)
    const { page } = device
    for (const status of ['404', '403']) device.expectComplaint(`status of ${status}`)
    await arrive(page, 'humen.window1')
    await page.goto(`/desk/matters/${one.id}`)
    await page.getByText('没有找到，或您无权查看').waitFor()
    await look(device, 'not yours')
    await page.goto('/desk/admin')
    await page.getByText('您没有查看这里的权限').waitFor()
    expect(await page.getByRole('main').getByRole('button').count(), 'no tools that would be refused').toBe(0)
    await look(device, 'not your office')
    await page.goto('/desk/nowhere')
    await page.getByText('没有这个页面').waitFor()
    await look(device, 'nowhere at the desk')
    await page.goto('/nowhere')
    await page.getByText('没有这一页').waitFor()
    await look(device, 'nowhere')
    await device.close()
  })

  test('somebody who guesses a password is told how long the door waits', async () => {
    const device = await town.device(desktop)
    device.expectComplaint('status of 401')
    device.expectComplaint('status of 429')
    const { page } = device
    for (let guess = 0; guess < 7; guess += 1) {
      await signIn(page, 'changan.window1', `guess ${guess}`)
      await page.getByRole('alert').or(page.locator('[role=alert]')).first().waitFor()
      if ((await page.locator('[role=alert]').first().innerText()).includes('分钟后再试')) break
    }
    expect(await page.locator('[role=alert]').first().innerText()).toMatch(/请在 \d+ 分钟后再试/)
    await look(device, 'locked')
    await device.close()
  })
})
