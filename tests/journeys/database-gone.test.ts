import { expect, test } from 'vitest'
import { answer } from './hands/answers.ts'
import { staffOf } from './hands/cases.ts'
import { takeAway } from './hands/database.ts'
import { desktop, phone } from './hands/device.ts'
import { arrive, openAct } from './hands/officer.ts'
import { enter } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()

test('the database is gone: everybody is told in words, what they typed is kept, and when it is back everything goes on by itself', async () => {
  const one = await staffOf(town.url).mediating()
  const [resident, mediator, reader] = [await town.device(phone), await town.device(desktop), await town.device(desktop)]
  for (const device of [resident, mediator, reader]) device.expectComplaint('status of 503')
  await enter(resident, one.phones.zhou)
  await arrive(mediator.page, 'houjie.mediator1')
  await arrive(reader.page, 'houjie.fenliu1')
  await mediator.page.goto(`/desk/matters/${one.id}`)
  const note = await openAct(mediator.page, '记一笔')
  await answer(note, { 内容: '双方约定周六上午再谈' })

  const gone = await takeAway()
  try {
    await expect.poll(async () => (await fetch(`${town.url}/readyz`)).status, { timeout: 20_000 }).toBe(503)
    expect((await fetch(`${town.url}/healthz`)).status, 'the program itself lives').toBe(200)
    await note.getByRole('button', { name: '记一笔' }).click()
    await note.waitFor({ state: 'hidden' })
    await mediator.page.getByRole('button', { name: '待发箱 1' }).waitFor()
    await look(mediator, 'in the outbox')
    await reader.page.goto('/desk/matters')
    await reader.page.getByText('稍后会自动重试').first().waitFor()
    // The page itself needs no database; what it asks for does.
    await resident.page.goto(`/my/${one.id}`)
    await resident.page.getByText('系统暂时忙不过来').waitFor()
    await look(resident, 'busy')
    await resident.page.goto('/')
    await resident.page.getByLabel('发生了什么事').fill('楼上漏水')
    await look(resident, 'told while busy')
  } finally {
    await gone.back()
  }

  await resident.page.goto(`/my/${one.id}`)
  await resident.page.getByRole('heading', { name: '走到哪了' }).waitFor({ timeout: 60_000 })
  // What could not be read is asked for again by itself, as its words promise: nobody presses anything.
  await reader.page.getByText('稍后会自动重试').first().waitFor({ state: 'detached', timeout: 60_000 })
  // Sent again by itself within half a minute, once.
  await mediator.page.getByRole('button', { name: '待发箱 1' }).waitFor({ state: 'detached', timeout: 60_000 })
  await mediator.page.locator('.col-story').getByText('双方约定周六上午再谈').waitFor()
  expect(await mediator.page.locator('.col-story').getByText('双方约定周六上午再谈').count()).toBe(1)
  await look(mediator, 'the database is back')
})
