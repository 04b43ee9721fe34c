import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/domain/kernel/day.ts'
import { officerAt, overflow, settled, violations } from '../web/browse.ts'
import { MockDesk } from '../web/mock/server.ts'
import { ownBrowser } from './hands/browser.ts'
import { ownTown } from './hands/town.ts'

const browser = ownBrowser()
let desk: MockDesk
let at: string

beforeAll(async () => {
  desk = new MockDesk(ownTown().pages)
  at = await desk.listen()
})
afterAll(() => desk.close())

const matterOf = (code: string) => {
  const kept = desk.office.find(code)
  if (!kept) throw new Error(`no matter ${code}`)
  return kept
}
const kinds = (code: string) => matterOf(code).facts.map((fact) => fact.kind)
const told = (page: Page, text: string) => page.waitForSelector(`.ant-message >> text=${text}`)
const story = '我在厚街陈屋的制衣厂做了四年，从八月份开始没发工资，一共欠我8600元。'

describe('signing in', () => {
  test('asks for the one-time code only when the account has one, says what was wrong, and leads on to where one was going', async () => {
    const { page, close } = await officerAt(browser(), at, undefined)
    await page.goto('/desk/matters?kind=hazard')
    await page.waitForSelector('#account')
    await page.fill('#account', 'houjie.fenliu1')
    await page.fill('#password', 'wrong')
    await page.click('button[type=submit]')
    expect(await page.textContent('.fault')).toContain('账号、密码或验证码不对')
    expect(await page.isVisible('#otp')).toBe(false)
    await page.fill('#password', 'fengyuan')
    await page.click('button[type=submit]')
    await page.waitForSelector('.lines')
    expect(page.url()).toContain('/desk/matters?kind=hazard')
    await close()

    const admin = await officerAt(browser(), at, undefined)
    await admin.page.goto('/desk')
    await admin.page.fill('#account', 'shi.guanli1')
    await admin.page.fill('#password', 'fengyuan')
    await admin.page.click('button[type=submit]')
    await admin.page.waitForSelector('#otp:focus')
    expect(await admin.page.locator('#account').getAttribute('aria-invalid'), 'the next step is no fault').toBe('false')
    expect(await admin.page.locator('.sign-in .fault').count()).toBe(0)
    await admin.page.fill('#otp', '123456')
    await admin.page.click('button[type=submit]')
    await admin.page.waitForSelector('.frame')
    await admin.close()
  })
})

describe('the frame', () => {
  test('a code typed with / goes straight to its matter, a mistyped one is said to be so', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto('/desk/matters')
    await settled(page)
    await page.locator('body').press('/')
    await page.keyboard.type('dg9150 54q7 6')
    await page.waitForSelector('.found-note >> text=写错')
    await page.fill('#search', 'DG-9150-54Q7-5')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.matter-head')
    expect(page.url()).toContain('DG-9150-54Q7-5')
    await close()
  })

  test('its search says what it is for in words that are not cut, on a phone in large type', async () => {
    for (const [large, language] of [[false, 'zh'], [true, 'zh'], [true, 'en']] as const) {
      const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1', { width: 360, large, language })
      await page.goto('/desk/matters')
      await page.waitForSelector('#search')
      const [needs, has] = await page.evaluate<[number, number]>(`(() => {
        const box = document.querySelector('#search'), style = getComputedStyle(box), pen = document.createElement('canvas').getContext('2d')
        pen.font = style.font
        return [pen.measureText(box.placeholder).width, box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)]
      })()`)
      expect(needs).toBeLessThanOrEqual(has)
      await close()
    }
  })

  test('its search asks for a phone only of those whom one leads to a matter', async () => {
    for (const [account, asked] of [['houjie.fenliu1', true], ['shi.duban1', false], ['shi.shenji1', false]] as const) for (const width of [1280, 360]) {
      const { page, close } = await officerAt(browser(), at, account, { width })
      await page.goto('/desk/matters')
      await page.waitForSelector('#search')
      const said = async () => page.evaluate<string>(`(() => { const box = document.querySelector('#search'); return [box.placeholder, box.ariaLabel, document.querySelector('.found-note')?.textContent].join(' ') })()`)
      await page.fill('#search', '13900009999')
      await page.waitForSelector('.found-note')
      const text = await said()
      expect(/电话/.test(text), `${account} ${width}: ${text}`).toBe(asked)
      expect(text).toContain('姓名')
      await close()
    }
  })

  test('single keys can be switched off', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto('/desk/matters')
    await settled(page)
    await page.locator('body').press('?')
    await page.click('.ant-modal .option')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.ant-modal', { state: 'hidden' })
    await page.locator('body').press('/')
    expect(await page.evaluate('document.activeElement.id')).not.toBe('search')
    await close()
  })
})

describe('the dispatcher', () => {
  test('takes the suggestion with Enter and goes on with the next', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto(`/desk/dispatch?at=${matterOf('DG-JPZW-A179-7').state.id}`)
    await page.waitForSelector('.door')
    await page.focus('[role=listbox]')
    await page.keyboard.press('Enter')
    // Pressed again before anybody could have read the next: it is not sent.
    await page.waitForTimeout(250)
    await page.keyboard.press('Enter')
    await told(page, '已送')
    expect(matterOf('DG-JPZW-A179-7').state.stage).toBe('routed')
    expect(matterOf('DG-JPZW-A179-7').facts.at(-1)?.data).toMatchObject({ taken: true })
    await page.waitForSelector('[role=option][aria-selected=true] >> text=DG-6NVE')
    await page.waitForSelector('.route-acts .main:enabled')
    expect(await page.locator('[role=option]').filter({ hasText: 'DG-6NVE' }).count()).toBe(1)
    await page.getByRole('button', { name: '看这一件' }).click()
    await page.waitForURL('**/matters/**')
    await close()
  })

  test('chooses another door with its digit, and the difference is recorded', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto(`/desk/dispatch?at=${matterOf('DG-T724-CTJA-6').state.id}`)
    await page.waitForSelector('.door >> nth=1')
    await page.focus('[role=listbox]')
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await told(page, '已送')
    expect(matterOf('DG-T724-CTJA-6').facts.at(-1)?.data).toMatchObject({ taken: false })
    await close()
  })

  test('may not move what came back three times; the head may, and sees it first', async () => {
    const code = 'DG-GJC0-ETS7-0'
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto(`/desk/dispatch?at=${matterOf(code).state.id}`)
    await page.waitForSelector('.notice >> text=已退回三次')
    expect(await page.isVisible('.route-acts .main')).toBe(false)
    await close()
    const head = await officerAt(browser(), at, 'houjie.zhuren1')
    await head.page.goto('/desk/dispatch')
    await head.page.waitForSelector('.split-group >> text=等您裁定')
    expect(await head.page.textContent('[role=option] >> nth=0')).toContain(code)
    await head.page.waitForSelector('.route-acts .main')
    await head.page.focus('[role=listbox]')
    await head.page.keyboard.press('e')
    await head.page.locator('.act-form [role=combobox]').fill('厚街镇人民调解')
    await head.page.waitForSelector('.act-form [role=option]')
    await head.page.keyboard.press('Enter')
    await head.page.locator('.act-form select').selectOption('people')
    await head.page.locator('.ask-text input').first().fill('由镇调委会牵头，村里配合')
    await head.page.keyboard.press('Control+Enter')
    await told(head.page, '已办理')
    expect(matterOf(code).state.stage).toBe('routed')
    await head.close()
  })
})

describe('the window', () => {
  test('a story becomes a matter: understood while it is told, completed by hand, and taken home on paper', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.window1')
    await page.goto('/desk/window')
    await page.fill('.window-story textarea', story)
    await page.waitForSelector('.heard >> text=劳动争议')
    await page.waitForFunction(`document.querySelector('.window-type select')?.value === 'labour' && document.querySelector('.window-amount input')?.value === '8,600.00'`)
    await page.click('button[type=submit]')
    await page.waitForSelector('.fault')
    const rows = page.locator('.window-parties .form-row')
    await rows.nth(0).locator('input[type=text]').first().fill('李建国')
    await page.waitForSelector('.window-side >> text=DG-9150-54Q7-5')
    await rows.nth(0).locator('input[type=tel]').first().fill('138000022')
    await rows.nth(0).locator('input[type=text]').first().focus()
    await page.waitForSelector('.early >> text=11位')
    await rows.nth(0).locator('input[type=tel]').first().fill('13800002210')
    await rows.nth(1).locator('input[type=text]').first().fill('王老板')
    await page.fill('.window-claim input', '付清工资')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.receipt-code')
    const code = await page.textContent('.receipt-code')
    expect(code).toMatch(/^DG-/)
    expect(matterOf(String(code)).kind.row(matterOf(String(code)).state)).toMatchObject({ type: 'labour', amount: 860_000, flags: ['unpaid-wages'] })
    expect(await page.isVisible('.receipt-qr svg')).toBe(true)
    await close()
  })

  test('what was typed survives a closed page, and can be set aside for the next person', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.window2')
    await page.goto('/desk/window')
    await page.fill('.window-story textarea', '楼上漏水三个月，找物业也没用。')
    await page.waitForSelector('.draft-line')
    await page.reload()
    await page.waitForSelector('.window-story textarea')
    expect(await page.inputValue('.window-story textarea')).toContain('楼上漏水')
    await page.click('text=先放一放')
    await page.waitForFunction(`document.querySelector('.window-story textarea')?.value === ''`)
    await page.click('.kept-drafts button')
    await page.waitForFunction(`document.querySelector('.window-story textarea')?.value.includes('楼上漏水')`)
    await close()
  })
})

describe('the clocks of a matter', () => {
  test('each that ends in a year without holiday data says so, not the first alone', async () => {
    const kept = [...desk.office.matters.values()].find((one) => one.kind.name === 'dispute' && one.clocks.length > 1 && one.clocks.every((row) => !row.inside))
    if (!kept) throw new Error('no matter with two clocks')
    kept.clocks = kept.clocks.map((row) => ({ ...row, due: day('2027-01-04'), warnings: [{ code: 'no-holiday-data', year: 2027 }] }))
    for (const width of [1440, 360]) {
      const { page, close } = await officerAt(browser(), at, 'houjie.zhuren1', { width })
      await page.goto(`/desk/matters/${kept.state.code}`)
      await page.waitForSelector('.clocks-more')
      expect(await page.locator('.clock-text .clock-warning').allTextContents()).toEqual([expect.stringContaining('2027年的节假日安排尚未载入')])
      const others = page.locator('.clocks-more li')
      expect(await others.locator('.clock-warning').count()).toBe(await others.count())
      expect(await overflow(page)).toBe(0)
      await close()
    }
  })
})

describe('an act', () => {
  test('keeps what was typed when the form is closed', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1')
    await page.goto('/desk/matters/DG-DXGS-0BMS-1?act=note')
    await page.fill('.act-form textarea', '申请人明天带合同来')
    await page.waitForSelector('.draft-line')
    await page.click('.form-foot >> text=取消')
    await page.waitForSelector('.act-form', { state: 'hidden' })
    await page.goto('/desk/matters/DG-DXGS-0BMS-1?act=note')
    await page.waitForSelector('.act-form textarea')
    expect(await page.inputValue('.act-form textarea')).toBe('申请人明天带合同来')
    await page.keyboard.press('Tab')
    await page.click('.act-form button[type=submit]')
    await told(page, '已办理')
    expect(kinds('DG-DXGS-0BMS-1').at(-1)).toBe('noted')
    await close()
  })

  test('marks every place that needs a correction and goes to the first', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1')
    await page.goto('/desk/matters/DG-DXGS-0BMS-1?act=draft-agreement')
    await page.waitForSelector('.act-form')
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('[data-fault]')
    expect(await page.locator('[data-fault]').count()).toBeGreaterThan(3)
    // It goes there with the next drawing of the page.
    await page.waitForFunction(`document.activeElement?.closest('[data-path]')?.dataset.path === 'facts'`)
    await close()
  })

  test('refused as a whole brings the reason into sight of who sent it from the foot of a long form, and hands it the keyboard', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1', { width: 1280 })
    await page.goto('/desk/matters/DG-DXGS-0BMS-1?act=hold-session')
    await page.waitForSelector('.act-form')
    await page.fill('.act-form input[type=date]', '2099-01-31')
    await page.click('[data-path=way] .option >> nth=0')
    await page.click('[data-path="present.0.person"] .option >> nth=0')
    await page.fill('[data-path=summary] textarea', '双方都到了，谈了两个小时。')
    const send = page.locator('.act-form button[type=submit]')
    await send.scrollIntoViewIfNeeded()
    await send.click()
    const refused = page.locator('.act-form [role=alert]', { hasText: '不能在今天之后' })
    await refused.waitFor()
    await page.waitForFunction(`(() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return document.activeElement.matches('[role=alert]') && top >= 0 && bottom <= innerHeight })()`)
    await close()
  })

  test('that somebody else was faster with shows what changed and keeps what was typed', async () => {
    const code = 'DG-9150-54Q7-5'
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1')
    await page.goto(`/desk/matters/${code}?act=note`)
    await page.waitForSelector('.act-form textarea')
    const other = await officerAt(browser(), at, 'houjie.zhuren1')
    await other.page.goto(`/desk/matters/${code}?act=note`)
    await other.page.fill('.act-form textarea', '已与人社联系')
    await other.page.click('.act-form button[type=submit]')
    await told(other.page, '已办理')
    await other.close()
    await page.fill('.act-form textarea', '厂方同意分三期')
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('.notice.amber >> text=方伯平')
    expect(await page.inputValue('.act-form textarea')).toBe('厂方同意分三期')
    await page.click('text=看过了，仍然提交')
    await told(page, '已办理')
    expect(matterOf(code).facts.filter((fact) => fact.kind === 'noted')).toHaveLength(2)
    await close()
  })

  test('sent without a network waits in the outbox, says why, and goes out by itself, once', async () => {
    const code = 'DG-BJSA-T526-F'
    const { context, page, close } = await officerAt(browser(), at, 'houjie.mediator1', { fresh: true })
    await page.goto(`/desk/matters/${code}?act=note`)
    await page.fill('.act-form textarea', '对方电话改为下午打')
    await context.setOffline(true)
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('.outbox-button')
    await page.click('.outbox-button')
    expect(await page.textContent('.outbox')).toContain('网络不通')
    await context.setOffline(false)
    await page.waitForSelector('.outbox li', { state: 'detached' })
    expect(matterOf(code).facts.filter((fact) => fact.kind === 'noted')).toHaveLength(1)
    await close()
  })

  test('that the server refuses from the outbox stays there with the reason and the way to it', async () => {
    const code = 'DG-ZBSX-20D7-M'
    const { context, page, close } = await officerAt(browser(), at, 'houjie.mediator1', { fresh: true })
    await page.goto(`/desk/matters/${code}?act=note`)
    await page.fill('.act-form textarea', '一')
    await context.setOffline(true)
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('.outbox-button')
    const other = await officerAt(browser(), at, 'houjie.zhuren1')
    await other.page.goto(`/desk/matters/${code}?act=note`)
    await other.page.fill('.act-form textarea', '二')
    await other.page.click('.act-form button[type=submit]')
    await told(other.page, '已办理')
    await other.close()
    await context.setOffline(false)
    await page.click('.outbox-button')
    await page.waitForSelector('.outbox >> text=没有被接受')
    expect(await page.textContent('.outbox-why')).toContain('更新过')
    await page.click('.outbox >> text=打开处理')
    await page.waitForSelector('.act-form textarea')
    expect(await page.inputValue('.act-form textarea')).toBe('一')
    await close()
  })

  test('that cannot be done yet stands there with its reason; a grave one is asked twice', async () => {
    const { page, close } = await officerAt(browser(), at, 'fayuan2.faguan1')
    await page.goto('/desk/matters/DG-8VVR-AJVB-H')
    await page.click('text=还不能办')
    expect(await page.textContent('.more-acts[open]')).toContain('先受理')
    await page.goto('/desk/matters/DG-8VVR-AJVB-H?act=refuse-confirmation')
    await page.click('.option >> nth=0')
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('.sure')
    expect(matterOf('DG-8VVR-AJVB-H').state.stage).toBe('confirming')
    await page.click('.sure .danger')
    await told(page, '已办理')
    expect(matterOf('DG-8VVR-AJVB-H').state.stage).toBe('performing')
    await close()
  })
})

describe('what is masked', () => {
  test('is shown for a reason, for a while, and covered again', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1')
    await page.goto('/desk/matters/DG-DXGS-0BMS-1')
    await page.waitForSelector('.parties')
    expect(await page.textContent('.parties')).not.toContain('苏敏怡')
    await page.click('.reveal >> nth=0')
    await page.click('.ant-modal-footer .ant-btn-primary')
    expect(await page.textContent('.ant-modal .fault')).toContain('请选择原因')
    await page.click('.ant-modal >> text=联系当事人')
    await page.click('.ant-modal-footer .ant-btn-primary')
    await page.waitForSelector('.parties >> text=苏敏怡')
    await page.click('.parties >> text=遮盖')
    await page.waitForFunction(`!document.querySelector('.parties').textContent.includes('苏敏怡')`)
    await close()
  })
})

describe('what one is to a party', () => {
  const code = 'DG-DXGS-0BMS-1'

  test('is declared beside the party, with what follows in sight, and stands there from then on', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.mediator1', { width: 360 })
    await page.goto(`/desk/matters/${code}`)
    await page.click('.parties li >> nth=0 >> text=声明与其有关系')
    await page.waitForSelector('.act-form >> text=您都不能当调解员')
    expect(await page.isChecked('.act-form [data-path=person] input >> nth=0')).toBe(true)
    expect(await page.textContent('.act-form')).not.toContain('每个人都生效')
    await page.click('.act-form button[type=submit]')
    await page.waitForSelector('[data-fault][data-path=conflict]')
    await page.click('.act-form >> text=我所在的机构')
    await page.waitForSelector('.act-form >> text=每个人都生效')
    await page.fill('.act-form input[type=date]', '2030-01-31')
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.click('.act-form button[type=submit]')
    await told(page, '已声明')
    expect(await page.textContent('.parties li >> nth=0 >> .apart')).toContain('2030年1月31日')
    await close()
  })

  test('is not asked of those who could never mediate', async () => {
    const { page, close } = await officerAt(browser(), at, 'houjie.fenliu1')
    await page.goto(`/desk/matters/${code}`)
    await page.waitForSelector('.parties >> text=查看完整信息')
    expect(await page.isVisible('text=声明与其有关系')).toBe(false)
    await close()
  })
})
