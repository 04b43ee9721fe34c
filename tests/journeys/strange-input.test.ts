import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatDay } from '../../src/domain/kernel/day.ts'
import type { Day } from '../../src/domain/kernel/day.ts'
import { staffOf } from './hands/cases.ts'
import { desktop, phone } from './hands/device.ts'
import type { Device } from './hands/device.ts'
import { dayFromNow, newPhone } from './hands/fresh.ts'
import { openAct, signIn } from './hands/officer.ts'
import { enter } from './hands/resident.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const staff = staffOf(town.url)
const officerAt = async (login: string, path: string, more: Parameters<typeof town.device>[1] = {}): Promise<Device> => {
  const device = await town.device(desktop, more)
  await town.goOnAs(device, await staff.officer(login))
  await device.page.goto(path)
  await device.page.locator('.frame main h1').waitFor()
  return device
}

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengyuan-files-'))
  const made = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  let huge = ''
  beforeAll(() => {
    huge = made('全程录像.mp4', '')
    truncateSync(huge, 2 * 1024 ** 3)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('on the phone: two gigabytes and a program in disguise are told at once with what to do; two good ones arrive, and a reload keeps them and the words', async () => {
    const one = await staff.registered()
    const device = await town.device(phone)
    device.expectComplaint('status of 415')
    await town.goOnAs(device, await staff.party(one, 'zhou'))
    const { page } = device
    await page.goto(`/my/${one.id}?do=add-evidence`)
    const pick = page.locator('input[type=file]')
    await pick.setInputFiles(huge)
    await page.getByText('文件太大，上限 50 MB。请压缩一下，或分成几个再传').waitFor()
    await pick.setInputFiles(made('合同.pdf', 'MZ\u0090\u0000 this is a program'.padEnd(400, 'x')))
    await page.getByText('请换成图片、PDF、Word 或录音再传').waitFor()
    expect(await page.getByRole('button', { name: '再传一次' }).count(), 'the same file would be refused again').toBe(0)
    await pick.setInputFiles([made('漏水1.png', picture), made('漏水2.png', picture)])
    await page.getByLabel('说明').fill('天花板的照片')
    for (const name of ['漏水1.png', '漏水2.png']) await page.getByText(`已传好：${name}`).waitFor()
    expect(await page.getByLabel('说明').inputValue(), 'what arrives takes nothing back').toBe('天花板的照片')
    await look(device, 'files on the phone')
    await page.reload()
    for (const name of ['漏水1.png', '漏水2.png']) await page.getByText(`已传好：${name}`).waitFor()
    expect(await page.getByLabel('说明').inputValue()).toBe('天花板的照片')
    await page.getByRole('button', { name: '交证据' }).click()
    await page.locator('output.note.good').waitFor()
    await page.getByRole('link', { name: '漏水2.png' }).waitFor()
    await device.close()
  })

  test('at the desk, in English: the same, and what is typed while a file is on its way stays', async () => {
    const one = await staff.registered()
    const device = await officerAt('houjie.window1', `/desk/matters/${one.id}`, { language: 'en' })
    device.expectComplaint('status of 415')
    const { page } = device
    const form = await openAct(page, 'Add evidence')
    const pick = form.locator('input[type=file]')
    await pick.setInputFiles(huge)
    await form.getByText('The file is too large; the limit is 50 MB. Compress or split it').waitFor()
    await pick.setInputFiles(made('page.png', '<html><script>alert(1)</script></html>'))
    await form.getByText('Send a picture, PDF, Word or sound instead').waitFor()
    let arrive = (): void => undefined
    const held = new Promise<void>((done) => { arrive = done })
    await page.route('**/files', async (route) => { await held; await route.continue() })
    await pick.setInputFiles(made('ceiling.png', picture))
    await form.getByLabel('Note').fill('天花板')
    await form.getByRole('button', { name: 'Add evidence' }).click()
    await form.getByText('A file is still on its way; please wait.').waitFor()
    await look(device, 'files at the desk')
    arrive()
    await form.getByText('Uploaded').waitFor()
    expect(await form.getByLabel('Note').inputValue()).toBe('天花板')
    await form.getByRole('button', { name: 'Add evidence' }).click()
    await form.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'ceiling.png' }).waitFor()
    await device.close()
  })
})

test('how large a file may be is what this city has set, on the phone and at the desk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengyuan-files-'))
  const film = join(folder, '录像.mp4')
  writeFileSync(film, '')
  truncateSync(film, 4 * 1024 ** 2)
  const one = await staff.registered()
  for (const [width, path, told] of [[phone, `/my/${one.id}?do=add-evidence`, '每个不超过 3 MB'], [desktop, `/desk/matters/${one.id}?act=add-evidence`, '每个不超过 3 MB']] as const) {
    const device = await town.device(width)
    await town.goOnAs(device, width === phone ? await staff.party(one, 'zhou') : await staff.officer('houjie.window1'))
    // The same program, as it answers where UPLOAD_MB=3 was set.
    await device.context.route('**/api/session', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...await answer.json() as object, uploadBytes: 3 * 1024 ** 2 } })
    })
    await device.page.goto(path)
    await device.page.getByText(told).waitFor()
    await device.page.locator('input[type=file]').setInputFiles(film)
    await device.page.getByText('文件太大，上限 3 MB').waitFor()
    await device.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

describe('scraps of code', () => {
  const bad = `<b onclick="document.title='x'">周</b><script>document.title='x'</script>`
  test('in a name and a story they are letters everywhere: list, search, title, paper, and the party’s own page', async () => {
    const number = newPhone()
    const window = await staff.officer('houjie.window1')
    const { id, code } = await window.open('dispute', {
      story: `'; drop table matters; -- ${bad}`, claim: bad, type: 'neighbour', area: '441900/441900122/441900122011',
      parties: [{ side: 'applicant', form: 'natural', name: `甲${bad}`, phone: number }, { side: 'respondent', form: 'company', name: `乙${bad}公司` }],
    })
    const device = await officerAt('houjie.window1', `/desk/matters/${id}`)
    const { page } = device
    expect(await page.locator('.about').innerText()).toContain(bad)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.about').innerText()).toContain(bad)
    await look(device, 'scraps on paper')
    await page.emulateMedia({ media: 'screen' })
    await page.locator('#search').fill(code)
    await page.locator('.found a').first().waitFor()
    expect(await page.locator('.found').innerText()).toContain(code)
    await page.goto('/desk/matters?q=' + encodeURIComponent(bad))
    await page.locator('.lines').getByText(code).waitFor()
    await look(device, 'scraps in the list')
    expect(await page.locator('main b[onclick], main script').count()).toBe(0)
    await page.goto(`/desk/matters?q=${encodeURIComponent(`' or 1=1 -- `)}`)
    await page.getByText('没有符合条件的').or(page.locator('.state-title')).first().waitFor()
    expect(await page.title()).not.toBe('x')

    const own = await town.device(phone)
    await enter(own, number)
    await own.page.goto(`/my/${id}`)
    await own.page.getByRole('heading', { name: '走到哪了' }).waitFor()
    await own.page.locator('summary', { hasText: '经过和诉求' }).click()
    await own.page.getByText('drop table matters').waitFor()
    expect(await own.page.locator('main b[onclick], main script').count()).toBe(0)
    expect(await own.page.title()).not.toBe('x')
    await look(own, 'scraps on the phone')
    await Promise.all([device.close(), own.close()])
  })
})

describe('an address that leads nowhere', () => {
  test('a page of a list that was never there, and a place that is not of this city, say so and lead back', async () => {
    await staff.registered()
    const device = await officerAt('houjie.window1', '/desk/matters?kind=dispute&cursor=%E6%9E%AB%27%3B--')
    device.expectComplaint('status of 4')
    const { page } = device
    const back = page.getByRole('link', { name: '去掉它，看列表' })
    await page.getByText('这一页的位置已失效，请从第一页开始').waitFor()
    await look(device, 'a far page')
    await back.click()
    await page.locator('.lines').waitFor()
    for (const address of ['area=441900/999999999', 'stage=nowhere&due=never']) {
      await page.goto(`/desk/matters?kind=dispute&${address}`)
      await back.waitFor()
      expect(await page.getByRole('main').innerText()).toMatch(/没有「(441900\/999999999|nowhere)」这一项/)
      await look(device, `an unknown ${address}`)
      await back.click()
      await page.locator('.lines').waitFor()
    }
    await page.goto('/desk/window')
    const area = page.getByRole('combobox', { name: '发生在哪里' })
    await area.click()
    await area.fill('火星镇')
    await page.getByText('没有找到，换一个词试试').waitFor()
    await look(device, 'a place that is not there')
    await device.close()
  })

  test('a code with a slip of the finger is told to be one, in both languages', async () => {
    const device = await town.device(phone, { language: 'en' })
    device.expectComplaint('status of 4')
    const { page } = device
    await page.goto('/track')
    await page.getByLabel('Case code').fill('DG-7K3Q-9F2M-5')
    await page.getByLabel(/last four/i).fill('1234')
    await page.getByRole('main').getByRole('button').first().click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByLabel('Case code').inputValue()).toContain('7K3Q')
    await look(device, 'a slip of the finger')
    await page.goto('/i/DG-7K3Q-9F2M-5')
    await page.locator('main h1, [role=alert]').first().waitFor()
    await look(device, 'a link with a slip')
    await device.close()
  })
})

describe('too many tries', () => {
  test('a code that was guessed five times is worth nothing; a new one is one tap away, and the number stays', async () => {
    const device = await town.device(phone, { language: 'en' })
    device.expectComplaint('status of 4')
    const { page } = device
    const number = newPhone()
    await page.goto('/my')
    await page.getByLabel('Mobile number').fill(number)
    await page.getByRole('button', { name: 'Send the code' }).click()
    for (const guess of ['000001', '000002', '000003', '000004', '000005', '000006']) {
      await page.getByLabel('6-digit code').fill(guess)
      const answered = page.waitForResponse('**/api/session/phone')
      await page.getByRole('button', { name: 'It is me' }).click()
      await answered
    }
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/ask for a new one|Try again in/)
    expect(await page.getByLabel('Mobile number').inputValue()).toBe(number)
    await look(device, 'guessed codes')
    await device.close()
  })

  test('the door that waits says so in English too, and keeps the name', async () => {
    const device = await town.device(desktop, { language: 'en' })
    device.expectComplaint('status of 4')
    const { page } = device
    const told = page.locator('[role=alert]').first()
    for (let guess = 0; guess < 7; guess += 1) {
      await signIn(page, 'changan.window2', `guess ${guess}`)
      await told.locator('.fault').waitFor()
      if ((await told.innerText()).includes('Try again in')) break
    }
    expect(await told.innerText()).toMatch(/Try again in \d+ min, or ask an administrator/)
    expect(await page.getByLabel('Account').inputValue()).toBe('changan.window2')
    await look(device, 'locked in English')
    await device.close()
  })
})

describe('a device that believes to be elsewhere', () => {
  // One that is always behind Beijing, and one where it is another day just now.
  const hour = (new Date().getUTCHours() + 8) % 24
  test.each(['America/New_York', hour < 18 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati'])('in %s days and hours are those of Beijing', async (zone) => {
    const one = await staff.mediating()
    const today = formatDay(dayFromNow(0) as Day, 'zh')
    const at = (await (await staff.officer('houjie.mediator1')).get<{ facts: { at: string; kind: string }[] }>(`/api/matters/${one.id}`)).facts.find((fact) => fact.kind === 'opened')?.at ?? ''
    const clock = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)
    const device = await officerAt('houjie.mediator1', `/desk/matters/${one.id}`, { zone })
    await device.page.locator('.col-story').getByText('登记', { exact: true }).waitFor()
    const told = await device.page.locator('.col-story').innerText()
    for (const known of ['今天，', clock]) expect(told).toContain(known)
    expect(await device.page.locator('.about').innerText()).toContain(today)
    const own = await town.device(phone, { zone })
    await town.goOnAs(own, await staff.party(one, 'zhou'))
    await own.page.goto(`/my/${one.id}`)
    await own.page.getByRole('heading', { name: '走到哪了' }).waitFor()
    const read = await own.page.getByRole('main').innerText()
    for (const known of ['今天，', `${clock} ·`]) expect(read).toContain(known)
    await look(own, `in ${zone}`)
    await Promise.all([device.close(), own.close()])
  })
})
