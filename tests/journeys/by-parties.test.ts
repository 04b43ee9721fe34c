import { beforeAll, expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { staffOf } from './hands/cases.ts'
import type { Staff } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import { dayFromNow, newPhone } from './hands/fresh.ts'
import { arrive } from './hands/officer.ts'
import { daysAgo } from './hands/lapse.ts'
import { enter, isDone, takeStep } from './hands/resident.ts'
import { quickResident } from './hands/quick.ts'
import { look, stage } from './hands/stage.ts'

/** What the two sides do on their own phones, without an officer in between. */
const town = stage()
let staff: Staff
beforeAll(() => { staff = staffOf(town.url) })

test('both ask for the same mediator: it is that one, who is told and can take the case', async () => {
  const one = await staff.routed()
  const officer = await staff.officer('houjie.mediator1')
  expect(await officer.act(one.id, 'sign-for')).toBe('preparing')
  const [zhou, huang] = [await town.device(phone), await town.device(phone)]
  for (const [who, device] of [['zhou', zhou], ['huang', huang]] as const) {
    await enter(device, one.phones[who])
    await takeStep(device.page, one.id, '选一位调解员')
    await device.page.getByRole('button', { name: /王桂英/ }).click()
    await look(device, `asks for a mediator ${who}`)
    await device.page.getByRole('button', { name: '选一位调解员' }).click()
    await isDone(device.page, '选一位调解员')
    if (who === 'zhou') {
      const choice = await device.page.locator('.card', { hasText: '怎么定' }).innerText()
      for (const known of ['周桂芳', '王桂英', '黄**', '还没有选']) expect(choice).toContain(known)
      const asked = await device.page.locator('.asked-acts').innerText()
      expect(asked, 'what was chosen is not asked for again').not.toContain('选一位调解员')
      expect(asked).toContain('改选调解员')
    }
  }
  expect(await huang.page.locator('main').innerText()).toContain('王桂英')
  await look(huang, 'the mediator is chosen')
  const { page } = await town.device(desktop)
  await arrive(page, 'houjie.mediator1')
  await page.goto(`${town.url}/desk/matters/${one.id}`)
  await page.locator('.acts-block').getByRole('button', { name: '接受并披露' }).first().waitFor()
})

test('of three of one surname each reads at signing all names in full, so that nobody asks which of them is meant', async () => {
  const people = ['周桂芳', '周志强', '周建军'].map((name, at) => ({ side: at === 0 ? 'applicant' : 'respondent', form: 'natural', name, phone: newPhone() }))
  const one = await staff.accepted({ parties: people })
  const mediator = await staff.officer('houjie.mediator1')
  const { account, posts } = await mediator.get<{ account: string; posts: { body: { id: string } }[] }>('/api/session')
  await (await staff.officer('houjie.fenliu1')).act(one.id, 'route', { body: posts[0]?.body.id, channel: 'people', reason: '发生地在厚街' })
  await mediator.act(one.id, 'sign-for', { mediator: account })
  const residents = await Promise.all(people.map(({ phone: number, name }) => quickResident(town.url, number, name)))
  for (const resident of residents) await resident.act(one.id, 'consent', { yes: true })
  const { parties } = await mediator.get<{ parties: readonly { person: string }[] }>(`/api/matters/${one.id}`)
  await mediator.act(one.id, 'draft-agreement', {
    facts: '漏水属实。', clauses: [1, 2].map((at) => ({ obligor: parties[at]?.person, obligee: parties[0]?.person, what: '赔偿', amount: 100_000, due: dayFromNow(20), how: '转账' })),
  })
  for (const [at, resident] of residents.entries()) {
    const device = await town.device(phone)
    await town.goOnAs(device, resident)
    await device.page.goto(`/my/${one.id}?do=sign`)
    await device.page.getByLabel('我看清楚了').waitFor()
    const agreement = await device.page.locator('#agreement').innerText()
    for (const { name } of people) expect(agreement).toContain(name)
    expect(await device.page.locator('main').innerText(), 'a name in full needs no key').not.toContain('就是您')
    await look(device, `signing as number ${at + 1}`)
    await device.close()
  }
})

test('both answer the call-back, each for themselves: it counts, and neither reads the other’s answer', async () => {
  const one = await staff.performing()
  const owed = await staff.party(one, 'zhou')
  const { promises } = await owed.get<{ promises: readonly { no: number; amount?: number; kept?: string }[] }>(`/api/matters/${one.id}`)
  for (const { no, amount } of promises.filter((promise) => promise.kept === undefined)) await owed.act(one.id, 'say-received', { no, on: dayFromNow(0), amount })
  await daysAgo(one.id, 7)
  const [zhou, huang] = [await town.device(phone), await town.device(phone)]
  for (const [who, device] of [['zhou', zhou], ['huang', huang]] as const) {
    await enter(device, one.phones[who])
    await takeStep(device.page, one.id, '答复回访', { 约定的都做到了: true, 又有新的矛盾: false })
    await answer(device.page.locator('main form'), { 还想说的: `${who} 说的话` })
    await look(device, `answers the call-back ${who}`)
    await device.page.getByRole('button', { name: '答复回访' }).click()
    await isDone(device.page, '答复回访')
  }
  await look(huang, 'answered')
  expect(await huang.page.locator('main').innerText()).not.toContain('zhou 说的话')
  const { facts } = await (await staff.officer('houjie.window1')).get<{ facts: readonly { kind: string }[] }>(`/api/matters/${one.id}`)
  expect(facts.map((fact) => fact.kind).filter((kind) => ['visit-answered', 'visited'].includes(kind))).toEqual(['visit-answered', 'visit-answered', 'visited'])
})
