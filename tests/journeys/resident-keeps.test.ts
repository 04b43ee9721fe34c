import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownPhone } from '../web-public/look.ts'
import { startMock } from '../web-public/mock/server.ts'
import type { MockServer } from '../web-public/mock/server.ts'
import { caseAt, phones } from '../web-public/mock/stages.ts'
import { ownBrowser } from './hands/browser.ts'
import { ownTown } from './hands/town.ts'

const browser = ownBrowser()
let mock: MockServer
beforeAll(async () => {
  mock = await startMock(ownTown().pages)
})
afterAll(() => mock.close())

const story = '我在厚街新塘社区一家制衣厂做了三个月，老板欠我8600元工资，打电话也不接。'
const understood = async (page: Page, told = story): Promise<void> => {
  await page.goto(mock.url)
  await page.fill('#story', told)
  await page.click('button[type=submit]')
  await page.waitForSelector('.facts')
}
/** Answers what is asked until the review is there. */
const answered = async (page: Page): Promise<void> => {
  await understood(page)
  await page.click('.do .btn.main')
  await page.fill('#f-claim', '把工资付清')
  await page.click('.asked button[type=submit]')
  await page.fill('#f-me-name', '李建国')
  await page.click('.asked button[type=submit]')
  await page.check('input[name="other.0.form"][value=company]')
  await page.fill('#f-other-0-name', '东莞市锦程制衣有限公司')
  await page.click('.asked button[type=submit]')
  await page.waitForSelector('.summary')
}
const prove = async (page: Page, phone: string): Promise<void> => {
  await page.fill('#proof-phone', phone)
  await page.click('.proof button[type=submit]')
  await page.fill('#proof-code', '246810')
  await page.click('.proof button[type=submit]')
}
const signIn = async (page: Page, phone: string): Promise<void> => {
  await page.goto(`${mock.url}/my`)
  await prove(page, phone)
  await page.waitForSelector('.signed-in')
}
const count = () => mock.town.cases.size

describe('telling a dispute', () => {
  test('from the first word to the case code; what the story says is not asked again', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await answered(page)
    const asked = await page.textContent('.summary')
    for (const known of ['劳动争议', '¥8,600.00', '厚街镇 新塘社区', '拖欠工资']) expect(asked).toContain(known)
    await prove(page, '13700001111')
    await page.waitForSelector('.code')
    expect(await page.textContent('.code')).toMatch(/^DG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
    await page.goto(mock.url)
    expect(await page.inputValue('#story'), 'the draft has done its work').toBe('')
    await close()
  })

  test('every keystroke is kept through a reload, and back clears nothing', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await page.goto(mock.url)
    await page.locator('#story').pressSequentially('邻居𠮷先生家漏水😟')
    await page.reload()
    expect(await page.inputValue('#story')).toBe('邻居𠮷先生家漏水😟')
    await answered(page)
    await page.goBack()
    expect(await page.inputValue('#f-other-0-name')).toBe('东莞市锦程制衣有限公司')
    await page.goBack()
    expect(await page.inputValue('#f-me-name')).toBe('李建国')
    await close()
  })

  test('without a line the story is kept, that is said, and it goes on when the line is back', async () => {
    const { page, close } = await ownPhone(browser(), 360, { fresh: true })
    await page.goto(mock.url)
    await page.waitForSelector('#story')
    await page.context().setOffline(true)
    await page.fill('#story', story)
    await page.click('button[type=submit]')
    await page.waitForSelector('.note.bad')
    expect(await page.textContent('main')).toContain('您填写的内容还在')
    expect(await page.inputValue('#story')).toBe(story)
    await page.context().setOffline(false)
    await page.click('button[type=submit]')
    await page.waitForSelector('.facts')
    await close()
  })

  test('an answer that was lost on the way: the dispute is filed once, and its code is shown', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await answered(page)
    const before = count()
    const keys: string[] = []
    let letGo = (): void => undefined
    const held = new Promise<void>((done) => { letGo = done })
    await page.route('**/api/matters/dispute', async (route) => {
      keys.push((await route.request().allHeaders())['idempotency-key'] ?? '')
      if (keys.length === 1) await route.abort('connectionreset')
      else {
        await held
        await route.continue()
      }
    })
    await prove(page, '13700002222')
    await page.waitForSelector('.strips .strip')
    expect(await page.textContent('.strips')).toContain('还没送出')
    expect(count()).toBe(before)
    await page.click('.strips button:first-of-type')
    // Until the server has answered it stays there, and says that it is under way.
    await page.waitForSelector('.strips .strip [aria-busy=true]')
    expect(await page.textContent('.strips .strip')).toMatch(/还没送出.*正在再送/)
    expect(await page.locator('.strips button').count(), 'what is under way is neither sent twice nor called back').toBe(0)
    letGo()
    await page.waitForSelector('.code')
    await page.waitForSelector('.strips .strip', { state: 'detached' })
    expect(new Set(keys).size, 'one submission, one key').toBe(1)
    expect(count()).toBe(before + 1)
    await close()
  })

  test('a double tap on “file” makes one dispute', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, '13700003333')
    await answered(page)
    const before = count()
    await page.locator('.do .btn.main').last().dblclick()
    await page.waitForSelector('.code')
    expect(count()).toBe(before + 1)
    await close()
  })

  test('what the server finds wrong is marked at its question, and mended there', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, '13700004444')
    await answered(page)
    await page.route('**/api/matters/dispute', (route) => route.fulfill({
      status: 422, contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'x', title: 'x', status: 422, code: 'invalid', detail: 'x', words: { zh: '有 1 处需要修改，请看标出的地方。', en: 'x' }, fields: [{ path: 'parties.1.name', words: { zh: '对方名称太长', en: 'too long' } }] }),
    }))
    await page.locator('.do .btn.main').last().click()
    await page.waitForSelector('.summary .wrong')
    expect(await page.textContent('.summary .wrong')).toContain('对方名称太长')
    await page.click('.summary .wrong a')
    expect(await page.textContent('#f-other-0-name-fault')).toContain('对方名称太长')
    await page.fill('#f-other-0-name', '锦程厂')
    await page.unroute('**/api/matters/dispute')
    await page.click('.asked button[type=submit]')
    await page.locator('.do .btn.main').last().click()
    await page.waitForSelector('.code')
    await close()
  })

  test('violence: safety stands first, the number to call is one tap away, and leaving leaves nothing behind', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await page.route('https://www.weather.com.cn/**', (route) => route.fulfill({ body: 'weather' }))
    await page.goto(mock.url)
    await page.fill('#story', '我老公喝酒就打我，孩子也看见了，我很害怕')
    await page.waitForSelector('.tool.exit')
    await page.click('button[type=submit]')
    await page.waitForSelector('.alarm')
    expect(await page.getAttribute('.alarm .btn.danger', 'href')).toBe('tel:110')
    expect(await page.textContent('.alarm')).toContain('人身安全保护令')
    await page.click('.tool.exit')
    await page.waitForURL('https://www.weather.com.cn/')
    await page.goto(mock.url)
    expect(await page.inputValue('#story')).toBe('')
    await close()
  })

  test('leaving leaves in every window of this browser, whatever stands there', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    const weather = 'https://www.weather.com.cn/'
    await page.context().route(`${weather}**`, (route) => route.fulfill({ body: 'weather' }))
    const [home, telling] = [await page.context().newPage(), await page.context().newPage()]
    await home.goto(`${mock.url}/help`)
    await home.waitForSelector('h1')
    await telling.goto(mock.url)
    await telling.fill('#story', '我老公喝酒就打我')
    await page.goto(mock.url)
    await page.click('.tool.exit')
    for (const one of [page, home, telling]) await one.waitForURL(weather)
    await telling.goto(mock.url)
    expect(await telling.inputValue('#story')).toBe('')
    expect(await telling.evaluate('Object.keys(localStorage).filter((name) => /leaving|draft/.test(name))'), 'nor that somebody left').toEqual([])
    await close()
  })

  test('a story of more than 40,000 characters is kept and its length told; nothing is sent', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await page.goto(mock.url)
    await page.fill('#story', '长'.repeat(40_001))
    await page.waitForSelector('.fault')
    expect(await page.textContent('.fault')).toContain('40001')
    await page.click('button[type=submit]')
    expect(new URL(page.url()).search).toBe('')
    await close()
  })

  test('HTML in a story stays text', async () => {
    const { page, complaints, close } = await ownPhone(browser(), 360)
    await understood(page, `<img src=x onerror="document.title='hacked'">老板欠我8600元工资${story}`)
    await page.goto(`${mock.url}/?at=review`)
    await page.waitForSelector('.summary')
    expect(await page.textContent('.summary .story')).toContain('<img src=x')
    expect(await page.title()).not.toBe('hacked')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('one’s own matter', () => {
  test('rights are shown before the answer; a no says what it means before it counts', async () => {
    const one = caseAt(mock.town, 'preparing')
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, phones.li)
    await page.goto(`${mock.url}/my/${one.state.id}`)
    await page.click('.asked-acts .btn.main')
    await page.waitForSelector('#rights')
    await page.click('button:has-text("我不同意")')
    expect(await page.textContent('[role=alert]')).toContain('调解就到此结束')
    expect(one.state.stage).toBe('preparing')
    await page.click('button:has-text("再想想")')
    await page.click('button:has-text("我同意")')
    await page.waitForSelector('.note.good')
    expect(Object.values(one.state.consents).map((each) => each.yes)).toEqual([true])
    await close()
  })

  test('both parties sign on their phones, with the agreement before their eyes', async () => {
    const one = caseAt(mock.town, 'signing')
    for (const [phone, name] of [[phones.li, '李建国'], [phones.factory, '东莞市锦程制衣有限公司']] as const) {
      const { page, close } = await ownPhone(browser(), 360)
      await signIn(page, phone)
      await page.goto(`${mock.url}/my/${one.state.id}?do=sign`)
      expect(await page.textContent('#agreement')).toContain('¥4,208.00')
      await page.fill('#f-name', name)
      await page.click('form button[type=submit]')
      expect(await page.textContent('[role=alert]')).toContain('请先打勾')
      await page.check('input[type=checkbox]')
      await page.click('form button[type=submit]')
      await page.waitForSelector('.note.good')
      await close()
    }
    expect(Object.keys(one.state.agreement?.signed ?? {})).toHaveLength(2)
  })

  test('a step taken without a line waits, says so, and is done once when the line is back', async () => {
    const one = caseAt(mock.town, 'preparing')
    const { page, close } = await ownPhone(browser(), 360, { fresh: true })
    await signIn(page, phones.li)
    await page.goto(`${mock.url}/my/${one.state.id}?do=consent`)
    await page.waitForSelector('#rights')
    await page.context().setOffline(true)
    await page.click('button:has-text("我同意")')
    // Not the strip that the line is gone: the one of what waits.
    await page.waitForSelector('.strips .strip b')
    expect(Object.keys(one.state.consents)).toHaveLength(0)
    await page.context().setOffline(false)
    await page.waitForSelector('.strips .strip b', { state: 'detached' })
    expect(Object.keys(one.state.consents)).toHaveLength(1)
    await close()
  })

  test('“not me” stops everything at once', async () => {
    const one = caseAt(mock.town, 'preparing')
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, phones.factory)
    await page.goto(`${mock.url}/i/${one.state.code}`)
    await page.click('.btn.danger')
    await page.check('input[type=checkbox]')
    await page.click('form .btn.danger')
    await page.waitForSelector('.note.bad')
    expect(one.state.frozen).toBeDefined()
    await close()
  })

  test('the promise that was kept is chosen from the agreement and not typed', async () => {
    const one = caseAt(mock.town, 'performing')
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, phones.li)
    await page.goto(`${mock.url}/my/${one.state.id}?do=say-received`)
    await page.waitForSelector('input[name=no]')
    expect(await page.locator('input[name=no]').count(), 'what is kept is not asked again').toBe(2)
    await page.locator('input[name=no]').first().check()
    await page.fill('#f-on', '2026-12-05')
    await page.fill('#f-amount', '4,208')
    await page.click('form button[type=submit]')
    await page.waitForSelector('.note.good')
    expect(one.state.pledges.filter((pledge) => pledge.kept)).toHaveLength(2)
    await close()
  })

  test('somebody else’s matter is not found, and the way to go on is shown', async () => {
    const one = caseAt(mock.town, 'preparing')
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, '13700009999')
    await page.goto(`${mock.url}/my/${one.state.id}`)
    await page.waitForSelector('.state-title')
    expect(await page.textContent('main')).toContain('没有找到，或者您看不了')
    await close()
  })

  test('while the server is away what was seen stays in sight, and it is asked again by itself', async () => {
    const one = caseAt(mock.town, 'preparing')
    const { page, close } = await ownPhone(browser(), 360)
    await signIn(page, phones.li)
    let away = true
    await page.route('**/api/matters/*', (route) => (away ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ code: 'unavailable', status: 503, words: { zh: '系统暂时连不上数据库', en: 'away' } }) }) : route.continue()))
    await page.goto(`${mock.url}/my/${one.state.id}`)
    await page.waitForSelector('.state-title')
    expect(await page.textContent('main')).toContain('系统暂时忙不过来')
    away = false
    await page.waitForSelector('.matter', { timeout: 15_000 })
    await close()
  })
})

test('a page that does not come over the line says so; asked for again it stands there, and what was told is kept', async () => {
  const { page, close } = await ownPhone(browser(), 360, { fresh: true })
  await page.goto(mock.url)
  await page.fill('#story', story)
  await page.route('**/assets/*', (route) => route.abort('connectionreset'))
  await page.locator('a[href="/help"]:visible').first().click()
  await page.getByRole('heading', { name: '这一页没有打开' }).waitFor()
  expect(await page.textContent('main')).toContain('您写的都在')
  await page.unrouteAll()
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.waitForSelector('#help-town')
  await page.goBack()
  expect(await page.inputValue('#story')).toBe(story)
  await close()
})

describe('settings of the reader', () => {
  test('large type and English are kept; everything is in the language chosen', async () => {
    const { page, close } = await ownPhone(browser(), 360)
    await page.goto(mock.url)
    await page.click('button:has-text("大字")')
    await page.click('button:has-text("EN")')
    await page.reload()
    await page.waitForSelector('h1')
    expect(await page.evaluate<string>('getComputedStyle(document.documentElement).fontSize')).toBe('21.6px')
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en')
    const text = await page.evaluate<string>('document.querySelector("main").innerText')
    expect(text).not.toMatch(/[\u4e00-\u9fff]/)
    await close()
  })

  test('a browser that asks for English and for no Chinese begins in English; what is chosen there stays', async () => {
    const context = await browser().newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(mock.url)
    await page.locator('h1', { hasText: 'I have a dispute' }).waitFor()
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en')
    await page.getByRole('button', { name: '中文' }).click()
    await page.reload()
    await page.locator('h1', { hasText: '我遇到了纠纷' }).waitFor()
    await context.close()
  })
})
