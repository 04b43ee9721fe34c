import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { newPhone } from './hands/fresh.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { arrive, takeAct } from './hands/officer.ts'
import { enter } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

/** 首接负责: the window of one town takes in what happened in another; that one returns it once, accepts it, and the first keeps the receipt. */
const town = stage()
const people = { luo: { name: '罗小梅', phone: newPhone() }, deng: { name: '邓志辉', phone: newPhone() } } as const
const matter = { id: '', code: '' }
const story = '我在虎门镇龙泉社区一家制衣厂做了半年，厂里欠了我两个月工资一万二千元，老板说没有钱，一直不给。'
const stageOf = (page: Page) => page.locator('.col-now h2').first()
const queued = (page: Page) => page.getByRole('main').locator('.lines', { hasText: matter.code })

let [receiver, other, small] = [] as unknown as Device[] as [Device, Device, Device]
beforeAll(async () => { [receiver, other, small] = [await town.device(desktop), await town.device(desktop), await town.device(phone)] })

describe('whoever comes to the wrong town is sent nowhere', () => {
  test('while the reading is away nothing is lost; it is tried again by itself and on a click', async () => {
    const { page } = receiver
    await arrive(page, 'houjie.window1')
    await page.goto('/desk/window')
    for (const complaint of ['status of 503', 'ERR_FAILED']) receiver.expectComplaint(complaint)
    await page.route('**/api/triage', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', status: 503, code: 'unavailable', title: '暂时不能用', detail: '请稍后再试' }) }))
    await answer(page.locator('.window-form'), { 经过: story })
    await page.getByText('分析暂时用不了').waitFor()
    await look(receiver, 'reading away')
    await page.getByRole('button', { name: '现在再试' }).click()
    await page.getByText('分析暂时用不了').waitFor()
    expect(await page.getByLabel('经过').first().inputValue()).toBe(story)
    await page.unroute('**/api/triage')
    // Nobody types and nobody clicks: it comes by itself.
    await page.getByText('分析暂时用不了').waitFor({ state: 'detached', timeout: 15_000 })
    await page.locator('.heard .takes').first().waitFor()
    expect(await page.getByLabel('经过').first().inputValue()).toBe(story)
  })

  test('the clerk registers it all the same, reads that it is taken in, and the receipt says who decides by when', async () => {
    const { page } = receiver
    const form = page.locator('.window-form')
    await answer(form, {
      当事人: [{ 身份: '申请人', 类型: '个人', 姓名: people.luo.name, 手机号: people.luo.phone }, { 身份: '对方', 类型: '个人', 姓名: people.deng.name, 手机号: people.deng.phone }],
      想要什么结果: '付清工资', 发生在哪里: '虎门镇', 纠纷类型: '劳动争议',
    })
    await page.getByText('照样登记，由您中心代收').waitFor()
    await look(receiver, 'taking in for another town')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    matter.code = await page.locator('.receipt-code').innerText()
    await page.locator('#search').fill(matter.code)
    await page.locator('.found li', { hasText: matter.code }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.receipt').getByText('由谁接手').waitFor()
    const receipt = await page.locator('.receipt').innerText()
    for (const word of ['登记单位', '厚街镇综治中心', '虎门镇综治中心', '接手']) expect(receipt).toContain(word)
    await look(receiver, 'receipt of what was taken in')
  })

  test('a mediator who registers for another town reads who has it now, and gives the person a receipt', async () => {
    const device = await town.device(phone)
    const { page } = device
    await arrive(page, 'houjie.mediator1')
    await page.goto('/desk/open/dispute')
    const form = page.locator('form.act-form')
    // Both sides stand there to be filled in, and what courts ask is folded.
    await form.getByRole('radio', { name: '对方' }).nth(1).waitFor()
    expect(await form.locator('fieldset.form-row, fieldset.row-card').count()).toBe(2)
    expect(await form.getByLabel('法院案号').isVisible()).toBe(false)
    await look(device, 'what a mediator is asked')
    await answer(form, {
      经过: '厂里欠了我两个月工资，一直不给。', 想要什么结果: '付清工资', 发生在哪里: '长安镇', 纠纷类型: '劳动争议',
      当事人: [{ 姓名: '罗小芳', 手机号: newPhone() }, { 姓名: '邓志光' }],
    })
    await form.getByText('照样登记，由您中心代收').waitFor()
    await form.getByRole('button', { name: '登记', exact: true }).click()
    await page.locator('.receipt-code').waitFor()
    const receipt = await page.locator('.receipt').innerText()
    for (const word of ['首接单位', '厚街镇综治中心', '由谁接手', '长安镇综治中心', '已交厚街镇综治中心']) expect(receipt).toContain(word)
    expect(await page.evaluate<number>('scrollY'), 'the code is what they came for').toBe(0)
    await look(device, 'registered for another town by a mediator')
    await page.getByRole('button', { name: '再登记一件' }).click()
    await form.waitFor()
    expect(await page.getByLabel('经过').first().inputValue()).toBe('')
    // It is on none of their lists, and the code, the day and whom to ask stay with them.
    const [code = ''] = /DG-\w{4}-\w{4}-\w/.exec(receipt) ?? []
    await page.goto('/desk/receipts')
    await page.getByRole('heading', { name: '登记回执' }).waitFor()
    const kept = page.getByRole('main').locator('li', { hasText: code })
    await kept.getByText('问厚街镇综治中心').waitFor()
    expect(await kept.innerText()).not.toMatch(/长安|罗|邓|工资|劳动/)
    await look(device, 'receipts of what a mediator registered')
    device.expectComplaint('status of 404')
    await page.goto(`/desk/matters?q=${code}`)
    await page.getByRole('main').getByRole('link', { name: '您登记的，问厚街镇综治中心' }).waitFor()
    await look(device, 'what a mediator registered is no miss')
    // A hazard is the centre's as well: nobody came with it, so there is no receipt to take home.
    await page.goto('/desk/open/hazard')
    await form.getByLabel('看到什么').selectOption({ index: 1 })
    await answer(form, { 情况: '河堤上有裂缝', 在哪里: '厚街镇' })
    await form.getByRole('button', { name: '报上去' }).click()
    await page.getByText(/^已登记 DG-/).first().waitFor()
    expect(await page.getByRole('main').innerText()).toContain('没有什么要您再做的')
    await look(device, 'a hazard reported by a mediator')
    await device.close()
  })

  test('it waits in the queue of what was taken in, on a phone too', async () => {
    const { page } = small
    await arrive(page, 'houjie.window1')
    await page.goto('/desk/matters?kind=dispute&queue=received')
    await queued(page).waitFor()
    await look(small, 'taken in on a phone')
    await receiver.page.goto('/desk/matters?kind=dispute&queue=received')
    await queued(receiver.page).waitFor()
    await look(receiver, 'taken in')
    await receiver.page.goto(`/desk/matters?q=${matter.code}`)
    await queued(receiver.page).waitFor()
    expect(await receiver.page.locator('.head-count').count(), 'what no list counts no number counts').toBe(0)
    await look(receiver, 'found by its code')
    await receiver.page.getByRole('link', { name: matter.code }).click()
    await stageOf(receiver.page).filter({ hasText: '待受理' }).waitFor()
    matter.id = new URL(receiver.page.url()).pathname.split('/').at(-1) ?? ''
    expect(await receiver.page.getByRole('main').innerText()).toContain('首接单位')
    await look(receiver, 'a matter taken in')
  })

  test('the person reads who has it and by when, and that nobody sends them on', async () => {
    const device = await town.device(phone)
    await enter(device, people.luo.phone)
    await device.page.goto(`/my/${matter.code}`)
    await device.page.getByText('等发生地的综治中心接手').first().waitFor()
    await device.page.getByText('虎门镇综治中心').first().waitFor()
    await look(device, 'the person whose matter was taken in')
  })

  test('the other town sees from where it comes, and returns it with its reason', async () => {
    const { page } = other
    other.expectComplaint('status of 404')
    await arrive(page, 'humen.window1')
    await page.goto('/desk/matters?kind=dispute&queue=to-review')
    await queued(page).getByText('收自 厚街镇综治中心').waitFor()
    await look(other, 'from another window')
    await page.goto(`/desk/matters/${matter.id}`)
    await takeAct(page, '不属本辖区，退回首接单位', { 为什么不归本辖区: '没有查到这家厂，请问清地址' })
    // Who returned it does not keep it, and reads where it is.
    await page.getByText('已办好，这件不在您这里了').waitFor()
    expect(await page.getByRole('main').innerText()).toContain('现在在厚街镇综治中心')
    await look(other, 'returned to its first receiver')
  })

  test('the first receiver asks the person, completes it and sends it on', async () => {
    const { page } = receiver
    await page.goto(`/desk/matters/${matter.id}`)
    await stageOf(page).filter({ hasText: '待改送' }).waitFor()
    await look(receiver, 'came back')
    await takeAct(page, '改送', { 应当归哪里: '虎门镇', 理由: '来人带来了厂牌，厂在虎门' })
    await stageOf(page).filter({ hasText: '待受理' }).waitFor()
  })

  test('the other town accepts: it is theirs, and the first keeps the receipt and nothing else', async () => {
    await other.page.goto(`/desk/matters/${matter.id}`)
    await takeAct(other.page, '受理')
    await stageOf(other.page).filter({ hasText: '待分流' }).waitFor()
    await look(other, 'taken over')
    const { page } = receiver
    receiver.expectComplaint('status of 404')
    await page.goto(`/desk/matters/${matter.id}`)
    await page.getByText('没有找到，或您无权查看').waitFor()
    await page.goto('/desk/matters?kind=dispute&queue=received')
    // Where one looks things up.
    await page.getByRole('navigation').getByRole('link', { name: '代收回执', exact: true }).waitFor()
    await page.getByRole('link', { name: '已接手的：代收回执' }).click()
    await page.getByText(matter.code).waitFor()
    const receipts = await page.getByRole('main').innerText()
    expect(receipts).toContain('现归 虎门镇综治中心')
    for (const word of ['罗', '工资', '劳动']) expect(receipts).not.toContain(word)
    await look(receiver, 'receipts')
    await page.getByRole('main').getByLabel('案件码').fill('DG-0000-0000-0')
    await page.getByRole('main').getByRole('button', { name: '查找' }).click()
    await page.getByText('没有这个案件码的回执').waitFor()
    await look(receiver, 'no such receipt')
    await page.goto(`/desk/matters?q=${matter.code}`)
    // What the box says the list says too: one line that leads to the receipt.
    await page.getByRole('link', { name: '本中心代收，现归虎门镇综治中心' }).waitFor()
    await look(receiver, 'the list says where it is')
    await page.getByRole('searchbox', { name: /案件码/ }).first().fill(matter.code)
    await page.locator('.found').getByRole('link', { name: '本中心代收，现归虎门镇综治中心' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: '本中心代收，现归虎门镇综治中心' }).click()
    await page.getByText('现归 虎门镇综治中心').waitFor()
    await small.page.goto('/desk/receipts')
    await small.page.getByText(matter.code).waitFor()
    await look(small, 'receipts on a phone')
  })
})
