import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

export interface Desk {
  readonly account: string
  readonly body: string
  get<T>(path: string): Promise<T>
  /** The new stage. @throws with the problem, when it was refused */
  act(matter: string, name: string, payload?: object): Promise<string>
}

/** An officer of the demonstration city, through HTTP. */
export const officerOf = async (base: string, login: string): Promise<Desk> => {
  const answer = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: login, password: 'fengyuan-demo' }) })
  const session = await answer.json() as { account: string; csrf: string; posts: { body: { id: string } }[] }
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  return {
    account: session.account,
    body: session.posts[0]?.body.id ?? '',
    get: async <T>(path: string) => (await fetch(base + path, { headers: { cookie } })).json() as Promise<T>,
    act: async (matter, name, payload = {}) => {
      const done = await fetch(`${base}/api/matters/${matter}/acts/${name}`, {
        method: 'POST', headers: { cookie, 'x-csrf-token': session.csrf, 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(payload),
      })
      const told = await done.json() as { stage?: string; detail?: string }
      if (!told.stage) throw new Error(`${login} ${name}: ${told.detail ?? done.status}`)
      return told.stage
    },
  }
}

interface Letter { readonly words: { readonly zh: string }; readonly link?: string }

/** What the stand-in for SMS shows for a phone, the newest first. */
export const lettersTo = async (base: string, phone: string): Promise<readonly Letter[]> =>
  (await fetch(`${base}/api/inbox?to=${encodeURIComponent(phone)}`)).json() as Promise<readonly Letter[]>

/** Gives a phone and the code that was sent to it. */
export const provePhone = async (page: Page, base: string, phone: string): Promise<void> => {
  await page.fill('#proof-phone', phone)
  await page.click('.proof button[type=submit]')
  await page.waitForSelector('#proof-code')
  const code = (await lettersTo(base, phone)).map((one) => /\d{6}/.exec(one.words.zh)?.[0]).find(Boolean)
  await page.fill('#proof-code', code ?? '')
  await page.click('.proof button[type=submit]')
}
