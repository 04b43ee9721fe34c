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
