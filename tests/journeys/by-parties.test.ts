import { beforeAll, expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { staffOf } from './hands/cases.ts'
import type { Staff } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import { dayFromNow } from './hands/fresh.ts'
import { arrive } from './hands/officer.ts'
import { daysAgo } from './hands/lapse.ts'
import { enter, isDone, takeStep } from './hands/resident.ts'
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
    if (who === 'zhou') expect(await device.page.locator('main').innerText()).toContain('想请的调解员')
  }
  expect(await huang.page.locator('main').innerText()).toContain('王桂英')
  await look(huang, 'the mediator is chosen')
  const { page } = await town.device(desktop)
  await arrive(page, 'houjie.mediator1')
  await page.goto(`${town.url}/desk/matters/${one.id}`)
  await page.locator('.acts-block').getByRole('button', { name: '接受并披露' }).first().waitFor()
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
