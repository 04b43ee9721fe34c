import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownPhone, misfits, violations } from '../web-public/look.ts'
import { lettersTo, officerOf, provePhone } from '../web-public/program.ts'
import type { Desk } from '../web-public/program.ts'
import { ownBrowser } from './hands/browser.ts'
import { ownTown } from './hands/town.ts'

const base = ownTown().url
const browser = ownBrowser()

const story = '我在厚街一家制衣厂做了三个月，老板何伟欠我8600元工资，打电话也不接。'

/** Tells it, answers what is asked, proves the phone. Gives the id and code of the matter. */
const filedBy = async (page: Page, phone: string, other: string): Promise<{ id: string; code: string }> => {
  await page.goto(base)
  await page.fill('#story', story)
  await page.click('button[type=submit]')
  await page.waitForSelector('.facts')
  await page.click('.do .btn.main')
  while (!page.url().includes('at=review')) {
    const at = page.url()
    await page.waitForSelector('.asked')
    if (await page.$('#f-claim')) await page.fill('#f-claim', '把工资付清')
    if (await page.$('#f-me-name')) await page.fill('#f-me-name', '李建国')
    if (await page.$('#f-other-0-name')) {
      await page.check('input[name="other.0.form"][value=natural]')
      await page.fill('#f-other-0-name', '何伟')
      await page.fill('#f-other-0-phone', other)
    }
    if (await page.$('#f-type')) await page.selectOption('#f-type', 'labour')
    if (at.includes('q=area')) await page.selectOption('#f-area', { label: '厚街镇' })
    await page.click('.asked button[type=submit]')
    await page.waitForURL((url) => url.href !== at)
  }
  await page.waitForSelector('.summary')
  await provePhone(page, base, phone)
  await page.waitForSelector('.code')
  const code = await page.textContent('.code') ?? ''
  await page.click('.do .btn.main')
  await page.waitForSelector('.matter')
  return { id: /\/my\/([^?]+)/.exec(page.url())?.[1] ?? '', code }
}

const sound = async (page: Page, what: string): Promise<void> => {
  expect(await violations(page), what).toEqual([])
  expect(await misfits(page), what).toEqual([])
}

const doing = async (page: Page, id: string, act: string): Promise<void> => {
  await page.goto(`${base}/my/${id}?do=${act}`)
  await page.waitForSelector('main h1')
}

test('two people on two phones: told, consented to, agreed, signed, asked to be confirmed, with evidence and a message that leads home', async () => {
  const [li, he] = [await ownPhone(browser(), 360), await ownPhone(browser(), 360)]
  const { id, code } = await filedBy(li.page, '13822220001', '13922220002')
  await sound(li.page, 'just filed')

  const desks: Record<'window' | 'dispatcher' | 'mediator', Desk> = {
    window: await officerOf(base, 'houjie.window1'), dispatcher: await officerOf(base, 'houjie.fenliu1'), mediator: await officerOf(base, 'houjie.mediator1'),
  }
  expect(await desks.window.act(id, 'accept')).toBe('accepted')
  expect(await desks.dispatcher.act(id, 'route', { body: desks.mediator.body, channel: 'people', reason: '事情发生在厚街，就近调解' })).toBe('routed')
  expect(await desks.mediator.act(id, 'sign-for', { mediator: desks.mediator.account })).toBe('preparing')
  // Seen on the open page without a touch.
  await li.page.waitForSelector('.asked-acts .btn.main')

  const link = (await lettersTo(base, '13922220002')).map((one) => one.link).find(Boolean)
  expect(link).toBe(`/i/${code}`)
  await he.page.goto(base + (link ?? ''))
  await he.page.click('.btn.main')
  await he.page.waitForSelector('.proof')
  await provePhone(he.page, base, '13922220002')
  await he.page.waitForSelector('.matter')
  await sound(he.page, 'the other side')
  for (const one of [li, he]) {
    await doing(one.page, id, 'consent')
    await one.page.click('button:has-text("我同意")')
    await one.page.waitForSelector('.note.good')
  }

  const view = await desks.mediator.get<{ stage: string; parties: { person: string; side: string }[] }>(`/api/matters/${id}`)
  expect(view.stage).toBe('mediating')
  const person = (side: string) => view.parties.find((one) => one.side === side)?.person
  await doing(li.page, id, 'add-evidence')
  await li.page.setInputFiles('input[type=file]', { name: '欠条.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') })
  await li.page.waitForSelector('.attached .sent:has-text("已传好")')
  await li.page.setInputFiles('input[type=file]', { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('MZ\u0090 a program that calls itself a picture') })
  await li.page.waitForSelector('.uploads .fault')
  await li.page.click('form button[type=submit]')
  await li.page.waitForSelector('.note.good')
  expect(await li.page.textContent('.matter')).toContain('欠条.pdf')

  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
  await desks.mediator.act(id, 'draft-agreement', {
    facts: '欠三个月工资 8,600 元属实', clauses: [10, 40].map((ahead) => ({ obligor: person('respondent'), obligee: person('applicant'), what: '付工资', amount: 430_000, due: day(ahead), how: '转账', breach: '有一期没付，剩下的马上付清' })),
  })
  for (const [one, name] of [[li, '李建国'], [he, '何伟']] as const) {
    await doing(one.page, id, 'sign')
    expect(await one.page.textContent('#agreement')).toContain('¥4,300.00')
    await one.page.fill('#f-name', name)
    await one.page.check('input[type=checkbox]')
    await one.page.click('form button[type=submit]')
    await one.page.waitForSelector('.note.good')
  }
  expect(await desks.mediator.act(id, 'seal-agreement')).toBe('agreed')
  for (const one of [li, he]) {
    await doing(one.page, id, 'wish-confirmation')
    await one.page.click('button:has-text("我要申请")')
    await one.page.waitForSelector('.note.good')
  }
  await li.page.goto(`${base}/my/${id}`)
  await li.page.waitForSelector('.matter')
  expect(await li.page.textContent('.matter')).toContain('司法确认')
  await sound(li.page, 'at the court')
  expect([...li.complaints, ...he.complaints]).toEqual([])
  await Promise.all([li.close(), he.close()])
}, 180_000)

test('with a case code and four digits, and no account, the progress is seen; a wrong digit shows nothing', async () => {
  const { page, close } = await ownPhone(browser(), 360)
  const { code } = await filedBy(page, '13822220003', '13922220004')
  await page.context().clearCookies()
  await page.goto(`${base}/track?code=${code}`)
  await page.fill('#track-phone', '9999')
  await page.click('button[type=submit]')
  await page.waitForSelector('.note.bad')
  await page.fill('#track-phone', '0003')
  await page.click('button[type=submit]')
  await page.waitForSelector('.road')
  await sound(page, 'tracked')
  expect(await page.textContent('main')).not.toContain('李建国')
  await close()
})

test('the roster knows a mediator and does not know a stranger; the help page names the town’s centre', async () => {
  const { page, close } = await ownPhone(browser(), 360)
  const mediator = await officerOf(base, 'houjie.mediator1')
  const { name } = await mediator.get<{ name: string }>('/api/session')
  await page.goto(`${base}/check`)
  await page.fill('#check-name', name)
  await page.click('button[type=submit]')
  await page.waitForSelector('.roster')
  expect(await page.textContent('.roster')).toContain('厚街')
  await page.fill('#check-name', '查无此人')
  await page.click('button[type=submit]')
  await page.waitForSelector('.note.bad')
  await page.goto(`${base}/help`)
  await page.selectOption('#help-town', { label: '厚街镇' })
  await page.waitForSelector('.lines li:has-text("厚街镇综治中心")')
  await sound(page, 'help')
  await close()
})
