import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { demonstrationPassword } from '../../src/prepare-city.ts'
import { phone } from './hands/device.ts'
import { look, stage } from './hands/stage.ts'

const town = stage()
const kilobytes = 250
const beforeSignIn = 160

/** The answer as it comes over the line, compressed as an old phone can read it. */
const overTheLine = (url: string): Promise<{ bytes: number; answer: IncomingMessage }> => new Promise((done, fail) => {
  request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    let bytes = 0
    answer.on('data', (part: Buffer) => { bytes += part.length })
    answer.on('end', () => done({ bytes, answer }))
  }).on('error', fail).end()
})

test(`the first page comes with at most ${kilobytes} KB, everything on it compressed, and nothing from elsewhere`, async () => {
  const device = await town.device(phone, { fresh: true })
  const { page } = device
  const asked = new Set<string>()
  page.on('request', (one) => asked.add(one.url()))
  await page.goto('/')
  await page.getByLabel('发生了什么事').waitFor()
  await page.waitForLoadState('networkidle')
  let sum = 0
  for (const url of asked) {
    expect(new URL(url).origin).toBe(town.url)
    const { bytes, answer } = await overTheLine(url)
    if (bytes > 1500 && !/image|font/.test(answer.headers['content-type'] ?? '')) expect(answer.headers['content-encoding'], url).toBe('gzip')
    sum += bytes
  }
  expect(sum / 1024).toBeLessThanOrEqual(kilobytes)
  expect(asked.size).toBeLessThanOrEqual(12)
  await device.close()
})

test(`the form to sign in at the desk comes with at most ${beforeSignIn} KB, and needs nothing that is used only behind it`, async () => {
  const html = await (await fetch(`${town.url}/desk/sign-in`, { headers: { accept: 'text/html' } })).text()
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(1)
  const sizes = await Promise.all(named.map(async (path) => (await overTheLine(town.url + path)).bytes))
  expect(sizes.reduce((sum, one) => sum + one, 0) / 1024).toBeLessThanOrEqual(beforeSignIn)
  const device = await town.device(phone, { fresh: true })
  const { page } = device
  device.expectComplaint('ERR_FAILED')
  await page.route('**/assets/*.js', (route) => (named.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()))
  await page.goto('/desk/window')
  await page.getByLabel('账号').waitFor()
  await page.unroute('**/assets/*.js')
  // What did not come while the password was typed is asked for again.
  await page.getByLabel('账号').fill('houjie.window1')
  await page.getByLabel(/^密码$/).fill(demonstrationPassword)
  await page.getByRole('button', { name: /^登录$/ }).click()
  await page.locator('.frame main h1').waitFor()
  await device.close()
})

test('both pages forbid what they do not need, and keep to it', async () => {
  for (const path of ['/', '/desk']) {
    const { headers } = await fetch(town.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of [`default-src 'none'`, `script-src 'self'`, `base-uri 'none'`, `frame-ancestors 'none'`]) expect(policy, path).toContain(rule)
    expect(policy.match(/script-src[^;]*/)?.[0] ?? policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const device = await town.device(phone)
  await device.page.goto('/')
  await look(device, 'with the policy')
  // Somebody else's script does not run even when it stands in the page.
  device.expectComplaint('Content Security Policy')
  await device.page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "theirs"' }))`)
  expect(await device.page.title()).not.toBe('theirs')
  await device.close()
})
