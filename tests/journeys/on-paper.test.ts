import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { look, stage } from './hands/stage.ts'

/** What leaves the house on paper. */
const town = stage()
const staff = staffOf(town.url)

const officerAt = async (login: string, path: string, language: 'zh' | 'en' = 'zh'): Promise<Device> => {
  const device = await town.device(desktop, { language })
  await town.goOnAs(device, await staff.officer(login))
  await device.page.goto(path)
  return device
}
const sheets = async (page: Page): Promise<number> => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

test('the agreement for signatures by hand is masked until the mediator shows the names, and each party can see that they did', async () => {
  const one = await staff.signing()
  const mediator = await officerAt('houjie.mediator1', `/desk/matters/${one.id}`)
  const { page } = mediator
  await page.getByRole('link', { name: '打印出来，在纸上签' }).click()
  const paper = page.locator('.to-sign')
  await paper.getByText('姓名已遮盖，不作签字用').waitFor()
  expect(await paper.innerText()).toContain('黄** 对 周**')
  await look(mediator, 'to sign masked')
  await page.getByRole('button', { name: '显示完整姓名' }).click()
  await paper.getByText('姓名已遮盖').waitFor({ state: 'detached' })
  for (const known of ['黄志强 对 周桂芳', '¥1,500.00', '签名、盖章或者按指印', '见证人签名', '调解组织印章', '《人民调解法》第29条']) expect(await paper.innerText()).toContain(known)
  await look(mediator, 'to sign in full')
  expect(await sheets(page), 'a text and its signatures are one sheet').toBe(1)
  const huang = await staff.party(one, 'huang')
  const { looks } = await huang.get<{ looks: readonly { what: { zh: string }; why: { zh: string } }[] }>(`/api/matters/${one.id}`)
  expect(looks.map((each) => `${each.what.zh} ${each.why.zh}`)).toEqual(['姓名 打印协议书，当面签字'])
  await (await staff.party(one, 'zhou')).act(one.id, 'sign', { name: '周桂芳' })
  await page.reload()
  await paper.getByText('已签：手机自行确认').waitFor()
  expect(await paper.getByText('签名、盖章或者按指印', { exact: true }).count(), 'who has signed is not asked again').toBe(1)
})

test('who may look but not reveal prints no names, and to the court a draft is not there', async () => {
  const one = await staff.signing()
  const supervisor = await officerAt('shi.duban1', `/desk/matters/${one.id}/to-sign`, 'en')
  await supervisor.page.getByText('Your post may not see full names').waitFor()
  expect(await supervisor.page.locator('.to-sign').innerText()).not.toContain('黄志强')
  expect(await supervisor.page.getByRole('button', { name: 'Show full names' }).count()).toBe(0)
  await look(supervisor, 'to sign for a supervisor')
  await expect((await staff.officer('fayuan2.faguan1')).get(`/api/matters/${one.id}/to-sign`)).rejects.toThrow('404')
  await expect((await staff.officer('houjie.mediator1')).get(`/api/matters/${(await staff.mediating()).id}/to-sign`), 'before anything is drafted').rejects.toThrow('404')
})

test('on a phone in large type the paper fits too', async () => {
  const one = await staff.signing()
  const device = await town.device(phone, { large: true, language: 'en' })
  await town.goOnAs(device, await staff.officer('houjie.mediator1'))
  await device.page.goto(`/desk/matters/${one.id}/to-sign`)
  await device.page.locator('.to-sign').waitFor()
  await look(device, 'to sign on a phone')
})

test('the application for confirmation: masked for the mediator until the names are shown, in full for a party who prints it at home, and the court reads it once both have applied', async () => {
  const one = await staff.agreed()
  const mediator = await officerAt('houjie.mediator1', `/desk/matters/${one.id}`)
  await mediator.page.getByRole('link', { name: '打印司法确认申请书' }).click()
  const paper = mediator.page.locator('.to-sign')
  await paper.getByText('姓名已遮盖，不作签字用').waitFor()
  expect(await paper.innerText()).not.toContain('黄志强')
  await look(mediator, 'application masked')
  await mediator.page.getByRole('button', { name: '显示完整姓名' }).click()
  await paper.getByText('姓名已遮盖').waitFor({ state: 'detached' })
  for (const known of ['请求依法确认', '黄志强 对 周桂芳', '没有恶意串通', '东莞市第二人民法院', one.code, '签名或者盖章', '财产权利证明', '《民诉法解释》第354条']) expect(await paper.innerText()).toContain(known)
  await look(mediator, 'application in full')
  expect(await sheets(mediator.page), 'a simple one is one sheet').toBe(1)
  const zhou = await town.device(phone)
  await town.goOnAs(zhou, await staff.party(one, 'zhou'))
  await zhou.page.goto(`/my/${one.id}`)
  await zhou.page.getByRole('link', { name: '打印司法确认申请书' }).first().click()
  await zhou.page.locator('.to-sign').getByText('黄志强 对 周桂芳').first().waitFor()
  await zhou.page.getByText('过了这一天法院不再受理').waitFor()
  await look(zhou, 'application at home')
  const judge = await staff.officer('fayuan2.faguan1')
  await expect(judge.get(`/api/matters/${one.id}/application`)).rejects.toThrow('404')
  for (const who of ['zhou', 'huang'] as const) await (await staff.party(one, who)).act(one.id, 'wish-confirmation', { yes: true })
  const court = await officerAt('fayuan2.faguan1', `/desk/matters/${one.id}/application`, 'en')
  await court.page.locator('.to-sign').getByText('Has asked').first().waitFor()
  await look(court, 'application at the court')
})

test('who has nothing to apply for prints none', async () => {
  const one = await staff.mediating()
  const device = await town.device(phone)
  device.expectComplaint('404')
  await town.goOnAs(device, await staff.party(one, 'zhou'))
  await device.page.goto(`/paper/application?code=${one.code}`)
  await device.page.getByText('现在没有司法确认申请书可以打印').waitFor()
  await look(device, 'no application')
  const stranger = await town.device(phone, { language: 'en' })
  await stranger.page.goto(`/paper/application?code=${one.code}`)
  await stranger.page.getByText('See your matters with the phone you gave').waitFor()
})

test('an archived file has a cover, its contents and a back, a sheet each', async () => {
  const one = await staff.registered()
  const window = await staff.officer('houjie.window1')
  await window.act(one.id, 'refuse', { ground: 'administrative', words: '这是对行政处罚不服' })
  await window.act(one.id, 'archive', { note: '当事人当场取回了照片' })
  const device = await officerAt('houjie.window1', `/desk/matters/${one.id}`)
  await device.page.getByRole('link', { name: '打印卷宗封面、目录、备考表' }).click()
  const paper = device.page.locator('.covers')
  await paper.waitFor()
  expect(await paper.innerText()).toMatch(/（\d{4}）厚街.*调字第\d+号/)
  for (const known of ['周** 与 黄**', '不予受理', '法律没有规定', '申请书或受理登记表', '当事人当场取回了照片', '检查人']) expect(await paper.innerText()).toContain(known)
  await look(device, 'covers masked')
  expect(await sheets(device.page)).toBe(3)
  await device.page.getByRole('button', { name: '显示完整姓名' }).click()
  await paper.getByText('申请人 周桂芳、被申请人 黄志强').waitFor()
  const small = await town.device(phone, { large: true, language: 'en' })
  await town.goOnAs(small, await staff.officer('houjie.zhuren1'))
  await small.page.goto(`/desk/matters/${one.id}/covers`)
  await small.page.locator('.covers').waitFor()
  await look(small, 'covers on a phone')
})

test.each(['zh', 'en'] as const)('a form that is filled in by hand is one sheet, so that nothing of it is lost (%s)', async (language) => {
  const one = await staff.preparing()
  const device = await town.device(desktop, { language })
  for (const form of ['consent', 'address']) {
    for (const code of ['', `?code=${one.code}`]) {
      await device.page.goto(`/paper/${form}${code}`)
      await device.page.locator('.sheet-foot').waitFor()
      expect(await sheets(device.page), `${form}${code}`).toBe(1)
    }
  }
})
