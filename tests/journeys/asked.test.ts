import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { newPhone } from './hands/fresh.ts'
import { arrive } from './hands/officer.ts'
import { quickOfficer } from './hands/quick.ts'
import { look, stage } from './hands/stage.ts'

/** What may be said and need not be: since when, the claim line by line, that somebody reads no messages; and what takes two people. */
const town = stage()
let [resident, clerk, admin, other] = [] as unknown as Device[] as [Device, Device, Device, Device]
beforeAll(async () => { [resident, clerk, admin, other] = [await town.device(phone), await town.device(desktop), await town.device(desktop), await town.device(desktop)] })

describe('since when it goes on', () => {
  test('stands before filing as left open, is said from there in two taps, and is asked of nobody on the way', async () => {
    const { page } = resident
    await page.goto('/')
    await page.locator('#story').fill('老板欠我 8600 元工资，三个月没发，厚街陈屋的厂')
    await page.getByRole('button', { name: '看看怎么办' }).click()
    await page.waitForURL(/at=understood/)
    await page.goto('/?at=review')
    const line = page.locator('.summary > div', { hasText: '从什么时候开始的' })
    expect(await line.innerText()).toContain('没填')
    await line.getByRole('link').click()
    await page.getByRole('heading', { name: '从什么时候开始的？' }).waitFor()
    await look(resident, 'since when, asked')
    await page.getByText('一年以内').click()
    await page.getByRole('button', { name: '下一步' }).click()
    await page.waitForURL(/at=review/)
    expect(await line.innerText()).toContain('一年以内')
    await look(resident, 'since when, said')
  })
})

describe('at the window', () => {
  test('the claim is cut into lines from the story, and who reads no messages stands in the queue', async () => {
    const { page } = clerk
    await arrive(page, 'houjie.window1')
    await page.goto('/desk/window')
    await page.getByLabel('经过').first().fill('2026年8月10日我把货送到，货款12300元一直没给。')
    await page.getByText('更多：从什么时候开始').click()
    await page.getByRole('button', { name: '从经过里摘出逐条的主张' }).click()
    expect(await page.getByLabel('一句话').first().inputValue()).toContain('货款12300元')
    await look(clerk, 'the claim cut into lines at the window')
    const quick = await quickOfficer(town.url, 'houjie.window1')
    await quick.open('dispute', {
      story: '欠货款', claim: '付清', area: '441900/441900122', type: 'contract',
      parties: [{ side: 'applicant', form: 'natural', name: '黎伯年', phone: newPhone(), needs: { aids: ['by-hand'], language: 'hakka' } }, { side: 'respondent', form: 'natural', name: '袁军', phone: newPhone() }],
    })
    await page.goto('/desk/matters?kind=dispute&queue=to-tell')
    await page.getByRole('heading', { name: '须电话、寄信或上门告知' }).waitFor()
    await look(clerk, 'the queue of those who read no messages')
    await page.locator('.lines a', { hasText: '黎**' }).first().click()
    await page.getByText('要打电话或寄信告知').first().waitFor()
    await look(clerk, 'what is to be told')
  })
})

describe('a second factor', () => {
  test('is asked off by one administrator and comes off by another, who sees that it was asked', async () => {
    const holder = await quickOfficer(town.url, 'houjie.window2')
    await setUp(holder)
    await arrive(admin.page, 'shi.guanli1')
    await openPerson(admin, 'houjie.window2')
    await admin.page.getByRole('button', { name: '申请取下动态口令' }).click()
    await admin.page.getByText('要另一位管理员同意才生效').waitFor()
    await look(admin, 'a second factor, asked off')
    await arrive(other.page, 'houjie.guanli1')
    await openPerson(other, 'houjie.window2')
    await other.page.getByText('申请取下这个账号的动态口令').waitFor()
    await look(other, 'a second factor, to be agreed to')
    await other.page.getByRole('button', { name: '核实过，同意取下' }).click()
    await other.page.getByText('申请取下这个账号的动态口令').waitFor({ state: 'hidden' })
  })
})

const openPerson = async ({ page }: Device, login: string): Promise<void> => {
  await page.goto('/desk/admin')
  await page.getByLabel('姓名或账号').fill(login)
  await page.locator('.admin-line', { hasText: login }).click()
  await page.getByRole('heading', { name: '账号安全' }).waitFor()
}

/** The holder sets up one-time codes through HTTP. */
const setUp = async (holder: Awaited<ReturnType<typeof quickOfficer>>): Promise<void> => {
  const cookie = holder.cookies().map((one) => `${one.name}=${one.value}`).join('; ')
  const { csrf } = await holder.get<{ csrf: string }>('/api/session')
  const call = async <T>(method: string, body: object): Promise<T | undefined> => {
    const answer = await fetch(`${town.url}/api/session/otp`, { method, headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect(answer.ok, String(answer.status)).toBe(true)
    return answer.status === 204 ? undefined : (await answer.json()) as T
  }
  const { secret = '' } = (await call<{ secret: string }>('POST', {})) ?? {}
  await call('PUT', { otp: new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30, algorithm: 'SHA1' }).generate() })
}
