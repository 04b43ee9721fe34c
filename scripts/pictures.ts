import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../tests/support/browser.ts'
import { startProgram } from '../tests/support/program.ts'
import { demonstrationPassword } from '../src/prepare-city.ts'
import { smallPng } from './pictures/small-png.ts'

/** `npm run pictures`: the two pictures of the README, taken from the demonstration city as the first start loads it. */
const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const data = mkdtempSync(join(tmpdir(), 'fengyuan-pictures-'))
mkdirSync(folder, { recursive: true })
const program = await startProgram({ DATA_DIR: data, LOG_LEVEL: 'error' })
const browser = await launchBrowser()
process.once('exit', () => { program.child.kill('SIGTERM') })

const deviceOf = async (width: number, height: number) => {
  const context = await browser.newContext({ viewport: { width, height }, baseURL: program.url, locale: 'zh-CN', reducedMotion: 'reduce' })
  return context.newPage()
}
type Page = Awaited<ReturnType<typeof deviceOf>>
const keep = async (page: Page, name: string, most: number): Promise<void> => {
  const png = smallPng(await page.screenshot())
  if (png.length > most) throw new Error(`${name} has ${png.length} bytes, at most ${most} are wanted`)
  writeFileSync(join(folder, name), png)
  process.stdout.write(`${name}: ${Math.round(png.length / 1024)} KB\n`)
}
const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto('/desk/sign-in')
  await page.fill('#account', login)
  await page.fill('#password', demonstrationPassword)
  await page.click('button[type=submit]')
  await page.waitForSelector('.frame main h1')
}

const dispatcher = await deviceOf(1440, 900)
await signIn(dispatcher, 'houjie.fenliu1')
// The first one that is this dispatcher's to send: what was returned three times waits for the head.
while (await dispatcher.locator('.split-detail').locator('.notice.amber, .door[data-best]').first().getAttribute('data-best') === null) await dispatcher.keyboard.press('ArrowDown')
await keep(dispatcher, 'dispatch.png', 200 * 1024)

// Somebody who waits for what was promised: who handles it may see their number, for a reason that they can read.
const mediator = await deviceOf(1440, 900)
await signIn(mediator, 'houjie.mediator1')
const { id, number } = await mediator.evaluate<{ id: string; number: string }>(`(async () => {
  const get = async (path) => (await fetch(path)).json()
  const { csrf } = await get('/api/session')
  const { items } = await get('/api/matters?kind=dispute&stage=performing&limit=50')
  for (const { id } of items) {
    const { parties, clocks } = await get('/api/matters/' + id)
    const asked = parties.find((one) => one.side === 'applicant' && one.phone && one.form === 'natural' && one.owned)
    if (!asked || !clocks.some((one) => one.light === 'green')) continue
    const answer = await fetch('/api/matters/' + id + '/reveal', {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify({ person: asked.person, what: 'phone', why: 'contact' }),
    })
    return { id, number: (await answer.json()).value }
  }
  throw new Error('no promise is being kept')
})()`)

const resident = await deviceOf(360, 740)
await resident.goto('/my')
await resident.fill('#proof-phone', number)
await resident.click('.proof button[type=submit]')
await resident.waitForSelector('#proof-code')
const code = await resident.evaluate<string>(`fetch('/api/inbox?to=${number}').then((answer) => answer.json()).then((all) => all.map((one) => /\\d{6}/.exec(one.words.zh)?.[0]).find(Boolean))`)
await resident.fill('#proof-code', code)
await resident.click('.proof button[type=submit]')
await resident.waitForSelector('.signed-in')
await resident.goto(`/my/${id}`)
await resident.waitForSelector('.asked-acts')
await keep(resident, 'resident.png', 120 * 1024)

await browser.close()
await program.stop()
rmSync(data, { recursive: true, force: true })
