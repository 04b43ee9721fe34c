import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffOf } from './hands/cases.ts'
import type { Case } from './hands/cases.ts'
import { desktop, faultsOf, phone } from './hands/device.ts'
import type { Device, DeviceWish } from './hands/device.ts'
import type { Quick } from './hands/quick.ts'
import { stage } from './hands/stage.ts'

/**
 * Every address of both pages on the real program, each stage of a matter as its party sees it, and each step it offers. The journeys
 * look at phones and desktops in Chinese; here they are in English, and in large type where there is least room.
 */
const town = stage()
const staff = staffOf(town.url)
const stages = ['registered', 'preparing', 'mediating', 'signing', 'agreed', 'confirming', 'performing'] as const
const cases = {} as Record<(typeof stages)[number], Case>
beforeAll(async () => {
  for (const one of stages) cases[one] = await staff[one]()
})

const ways: readonly { readonly name: string; readonly how: Partial<DeviceWish> & { width: number } }[] = [
  { name: 'a phone, in large type, in English', how: { width: phone, language: 'en', large: true } },
  { name: 'a desktop, in Chinese', how: { width: desktop } },
]

const walk = async (device: Device, paths: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const path of paths) {
    await device.page.goto(path)
    await device.page.locator('main h1, main .state-title').first().waitFor()
    // Until nothing is being loaded any more.
    await device.page.locator('.state progress, .loading').first().waitFor({ state: 'detached' })
    found.push(...(await faultsOf(device, path)))
  }
  return found
}

/** One device that goes from hand to hand: a browser that has read the pages once draws them sooner. What somebody expected to hear of it is not carried on. */
const handedOn = (how: Partial<DeviceWish> & { width: number }): ((next: Quick) => Promise<Device>) => {
  let device: Device
  beforeAll(async () => { device = await town.device(how.width, how) })
  afterAll(() => device.close())
  return async (next) => {
    await device.context.clearCookies()
    await town.goOnAs(device, next)
    return device
  }
}

describe.each(ways)('on $name', ({ how }) => {
  const given = handedOn(how)

  test('every page that is open to all', async () => {
    const device = await town.device(how.width, how)
    device.expectComplaint('status of 404')
    expect(await walk(device, ['/', '/track', '/my', '/check', '/check?name=王桂英', '/help', '/inbox', `/i/${cases.preparing.code}`, '/i/DG-1', '/paper/filing', '/paper/consent', '/paper/address', '/paper/answers', '/paper/issues', '/paper/application', '/nowhere', '/desk/sign-in', '/desk/sign-in?problem=oidc-failed', '/desk/welcome'])).toEqual([])
    await device.close()
  })

  test.each(stages)('a matter that is %s, as its party sees it, and every step it offers', async (name) => {
    const one = cases[name]
    const party = await staff.party(one, 'zhou')
    const device = await given(party)
    const { allowed } = await party.get<{ allowed: { act: string; not?: object }[] }>(`/api/matters/${one.id}`)
    // Steps are looked at once, where there is least room.
    const steps = how.large ? allowed.filter((act) => !act.not).map((act) => `/my/${one.id}?do=${act.act}`) : []
    expect(await walk(device, [...(name === 'registered' ? ['/my'] : []), `/my/${one.id}`, ...steps])).toEqual([])
  })
})

const desks: Readonly<Record<string, () => readonly string[]>> = {
  'houjie.window1': () => ['/desk/window', '/desk/visits', '/desk/me', '/desk/matters', `/desk/matters/${cases.registered.id}`, '/desk/matters?kind=hazard', '/desk/matters?q=没有这样的事'],
  'houjie.fenliu1': () => ['/desk/dispatch', '/desk/open/hazard', '/desk/open/request'],
  'houjie.mediator1': () => ['/desk/mediation', `/desk/matters/${cases.mediating.id}`, `/desk/matters/${cases.mediating.id}?act=hold-session`, `/desk/matters/${cases.mediating.id}?act=draft-agreement`],
  'houjie.zhuren1': () => ['/desk/watch', `/desk/matters/${cases.performing.id}`],
  'fayuan2.faguan1': () => ['/desk/court', '/desk/court?tab=file', `/desk/matters/${cases.confirming.id}`],
  'houjie.renshe1': () => ['/desk/unit', '/desk/unit?tab=late', '/desk/nowhere'],
  'houjie.grid1': () => ['/desk/field', '/desk/open/hazard', '/desk/open/dispute'],
  'shi.lingdao1': () => ['/desk/watch'],
  'shi.caiwu1': () => ['/desk/matters'],
  'shi.shenji1': () => ['/desk/audit'],
  'shi.guanli1': () => ['/desk/admin', '/desk/admin?tab=bodies', '/desk/admin?tab=areas', '/desk/admin?tab=holidays', '/desk/admin?tab=changes'],
}

describe('at the desk', () => {
  const given = handedOn({ width: phone, language: 'en', large: true })

  test.each(Object.keys(desks))('every page of %s, on a phone, in large type, in English', async (login) => {
    expect(await walk(await given(await staff.officer(login)), desks[login]?.() ?? [])).toEqual([])
  })
})
