import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownPhone, misfits, turnTo, violations, widths } from '../web-public/look.ts'
import type { Watched } from '../web-public/look.ts'
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

const to = (path: string) => async (page: Page): Promise<void> => { await page.goto(mock.url + path) }
const tellStory = (story: string) => async (page: Page): Promise<void> => {
  await page.goto(mock.url)
  await page.fill('#story', story)
  await page.click('button[type=submit]')
}
const signIn = async (page: Page, phone: string): Promise<void> => {
  await page.goto(`${mock.url}/my`)
  await page.fill('#proof-phone', phone)
  await page.click('.proof button[type=submit]')
  await page.fill('#proof-code', '246810')
  await page.click('.proof button[type=submit]')
  await page.waitForSelector('.signed-in')
}
const wages = '我在厚街新塘社区一家制衣厂做了三个月，老板欠我8600元工资，打电话也不接。'

interface Scene { readonly name: string; readonly go: (page: Page) => Promise<void>; readonly until: string; readonly fresh?: boolean }

const open: readonly Scene[] = [
  { name: 'the start', go: to('/'), until: '#story' },
  { name: 'the start, sent empty', go: async (page) => { await page.goto(mock.url); await page.click('button[type=submit]') }, until: '.fault' },
  { name: 'understood', go: tellStory(wages), until: '.facts' },
  { name: 'understood: violence', go: tellStory('我老公喝酒就打我，孩子也看见了，我很害怕'), until: '.alarm' },
  { name: 'not sure', go: tellStory('他欠我钱'), until: '.options' },
  { name: 'a question', go: async (page) => { await tellStory(wages)(page); await page.waitForSelector('.facts'); await page.goto(`${mock.url}/?at=ask&q=other`) }, until: '.asked' },
  { name: 'the place', go: async (page) => { await tellStory(wages)(page); await page.waitForSelector('.facts'); await page.goto(`${mock.url}/?at=ask&q=area`) }, until: '.asked select' },
  { name: 'the review', go: async (page) => { await tellStory(wages)(page); await page.waitForSelector('.facts'); await page.goto(`${mock.url}/?at=review`) }, until: '.summary' },
  { name: 'the receipt', go: to('/?at=filed&id=x&code=DG-7K3Q-9F2M-4'), until: '.code' },
  { name: 'tracking', go: to('/track'), until: '#track-code' },
  { name: 'tracking, wrong code', go: async (page) => { await page.goto(`${mock.url}/track`); await page.fill('#track-code', 'DG-123'); await page.click('button[type=submit]') }, until: '.fault' },
  { name: 'a message’s link', go: async (page) => { await page.goto(`${mock.url}/i/${caseAt(mock.town, 'preparing').state.code}`) }, until: '.do' },
  { name: 'a broken link', go: to('/i/DG-1'), until: '.state' },
  { name: 'checking a person', go: to('/check?name=%E9%99%88%E7%8E%89%E5%85%B0'), until: '.roster' },
  { name: 'checking nobody', go: to('/check?name=%E5%BC%A0%E4%B8%89'), until: '.note.bad' },
  { name: 'help', go: async (page) => { await page.goto(`${mock.url}/help`); await page.selectOption('#help-town', { index: 1 }) }, until: '#help-town' },
  { name: 'the inbox', go: to(`/inbox?to=${phones.li}`), until: 'h1' },
  { name: 'signing in', go: to('/my'), until: '.proof' },
  { name: 'the filing form on paper', go: to('/paper/filing'), until: '.sheet' },
  { name: 'the answer on paper', go: to('/paper/consent'), until: '.sheet' },
  { name: 'the address for service on paper', go: to('/paper/address'), until: '.sheet' },
  { name: 'nowhere', go: to('/nowhere'), until: '.state' },
  { name: 'no network', go: async (page) => { await page.goto(`${mock.url}/help`); await page.waitForSelector('#help-town'); await page.context().setOffline(true); await page.click('a[href="/paper/filing"]') }, until: '.strip, .state', fresh: true },
]

const own: readonly { readonly stage: string; readonly acts: readonly string[] }[] = [
  { stage: 'registered', acts: ['own', 'withdraw'] }, { stage: 'preparing', acts: ['consent', 'not-me', 'file-suit', 'object'] }, { stage: 'session', acts: ['agree-extension', 'decline', 'add-evidence'] },
  { stage: 'signing', acts: ['sign'] }, { stage: 'agreed', acts: ['wish-confirmation'] }, { stage: 'performing', acts: ['say-received', 'say-paid'] }, { stage: 'breached', acts: ['enforce'] },
  { stage: 'frozen', acts: [] }, { stage: 'refused', acts: [] },
]

/**
 * At both widths, the page turned from one to the other: it listens to no width but that of its style sheets. The rules of WCAG are asked
 * where there is least room; wide, in Chinese, `every-page` asks them of the same pages on the real program.
 */
const inspect = async (page: Page, complaints: readonly string[], what: string): Promise<void> => {
  for (const width of widths) {
    await turnTo(page, width)
    if (width < 600) expect(await violations(page), `${what} at ${width}: accessibility`).toEqual([])
    expect(await misfits(page), `${what} at ${width}: fit`).toEqual([])
  }
  expect(complaints, `${what}: complaints`).toEqual([])
}

test.each(open)('$name has no violation of level A or AA, fits at every width, and breaks no policy', async ({ name, go, until, fresh = false }) => {
  const { page, complaints, close } = await ownPhone(browser(), widths[0], { fresh })
  await go(page)
  await page.waitForSelector(until)
  await inspect(page, complaints, name)
  await close()
})

describe('signed in', () => {
  let phone: Watched
  beforeAll(async () => {
    phone = await ownPhone(browser(), widths[0])
    await signIn(phone.page, phones.li)
  })
  afterAll(() => phone.close())

  test.each(own)('a matter in “$stage” and its acts have no violation of level A or AA', async ({ stage, acts }) => {
    const one = caseAt(mock.town, stage)
    const { page, complaints } = phone
    complaints.length = 0
    await page.goto(`${mock.url}/my/${one.state.code}`)
    await page.waitForSelector('.matter')
    await inspect(page, complaints, stage)
    for (const act of acts) {
      await page.goto(`${mock.url}/my/${one.state.id}?do=${act}`)
      await page.waitForSelector('main h1')
      await inspect(page, complaints, act)
    }
  })
})

test('a step that lacks an answer takes who sent it to the first place that lacks one', async () => {
  const { page, close } = await ownPhone(browser(), widths[0])
  await signIn(page, phones.li)
  await page.goto(`${mock.url}/my/${caseAt(mock.town, 'preparing').state.id}?do=confirm-address`)
  const send = page.locator('form .do button[type=submit]')
  await send.scrollIntoViewIfNeeded()
  await send.click()
  await page.waitForSelector('.field.wrong')
  await page.waitForFunction(`(() => { const first = document.querySelector('.field.wrong'), { top } = first.getBoundingClientRect(); return first.contains(document.activeElement) && top >= 0 && top < innerHeight })()`)
  await close()
})

test('letters send people to the number on the page of their matter: it stands there', async () => {
  const { page, close } = await ownPhone(browser(), widths[0])
  await signIn(page, phones.li)
  await page.goto(`${mock.url}/my/${caseAt(mock.town, 'performing').state.id}`)
  await page.waitForSelector('a[href="tel:0769-00001670"]')
  expect(await page.locator('main').innerText()).not.toContain('还没有定调解员')
  await close()
})

test('whoever tells of being beaten is not told that the other side will be asked', async () => {
  const { page, close } = await ownPhone(browser(), widths[0])
  const next = async (story: string): Promise<string> => {
    await tellStory(story)(page)
    await page.waitForSelector('.facts')
    await page.goto(`${mock.url}/?at=review`)
    await page.waitForSelector('.summary')
    return page.locator('section.note ol').innerText()
  }
  expect(await next(wages)).toContain('我们会告诉对方')
  const alone = await next('我老公喝酒就打我，孩子也看见了，我很害怕')
  expect(alone).not.toContain('告诉对方')
  expect(alone).toContain('单独联系您')
  await close()
})

test('what is over waits for no mediator', async () => {
  const { page, close } = await ownPhone(browser(), widths[0])
  await signIn(page, phones.li)
  await page.goto(`${mock.url}/my/${caseAt(mock.town, 'refused').state.id}`)
  await page.waitForSelector('.matter')
  expect(await page.locator('main').innerText()).not.toContain('还没有定调解员')
  await close()
})

test('in large type and in English everything still fits', async () => {
  const one = caseAt(mock.town, 'signing')
  const { page, complaints, close } = await ownPhone(browser(), widths[0], { language: 'en', large: true })
  await signIn(page, phones.li)
  for (const path of ['/', '/my', `/my/${one.state.id}`, `/my/${one.state.id}?do=sign`, '/track', '/check', '/help', '/paper/consent']) {
    await page.goto(mock.url + path)
    await page.waitForSelector('main h1')
    await inspect(page, complaints, path)
  }
  await close()
})
