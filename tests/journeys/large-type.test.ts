import { expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)

test.each([1440, 1366, 1100, 900])('in large type at %i px the middle of a matter is wide enough to be read', async (width) => {
  const mediator = await staff.officer('houjie.mediator1')
  const one = await staff.routed()
  const desk = await town.device(width, { large: true })
  await town.goOnAs(desk, mediator)
  await desk.page.goto(`/desk/matters/${one.id}`)
  const now = desk.page.locator('.col-now')
  await now.locator('h2').first().waitFor()
  expect((await now.boundingBox())?.width).toBeGreaterThan(400)
  await look(desk, `large ${width}`)
})
