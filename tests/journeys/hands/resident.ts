import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'
import type { Device } from './device.ts'

/** The newest six digits that were sent to a phone, from where a demonstration shows them; its page itself is looked at in `every-page`. */
export const codeFor = async ({ context }: Device, phone: string): Promise<string> => {
  const letters = await (await context.request.get(`/api/inbox?to=${phone}`)).json() as readonly { readonly words: { readonly zh: string } }[]
  const code = letters.map((letter) => /\d{6}/.exec(letter.words.zh)?.[0]).find(Boolean)
  if (code === undefined) throw new Error(`no code for ${phone}`)
  return code
}

/** Shows that a phone is one's own, wherever the page asks for it. */
export const prove = async (device: Device, phone: string): Promise<void> => {
  const { page } = device
  await page.getByLabel(/手机号|Mobile number/).fill(phone)
  await page.getByRole('button', { name: /发验证码|Send the code/ }).click()
  await page.getByText(/验证码已发到|A code was sent/).waitFor()
  await page.getByLabel(/6 位验证码|6-digit code/).fill(await codeFor(device, phone))
  await page.getByRole('button', { name: /确认是我|It is me/ }).click()
}

/** Signs in on “my matters”. */
export const enter = async (device: Device, phone: string): Promise<void> => {
  await device.page.goto('/my')
  await prove(device, phone)
  await device.page.locator('.signed-in').waitFor()
}

/** Opens a step of one's own matter by its button, fills what it asks and sends it. */
export const takeStep = async (page: Page, matter: string, step: string, answers: Answers = {}): Promise<void> => {
  await page.goto(`/my/${matter}`)
  await page.getByRole('link', { name: step }).first().click()
  await page.getByRole('heading', { level: 1, name: step }).waitFor()
  await answer(page.locator('main form'), answers)
}

/** That the step was taken: the page of the matter says so. */
export const isDone = async (page: Page, step: string): Promise<void> => {
  const told = page.locator('output.note.good')
  await told.waitFor()
  expect(await told.innerText()).toContain(step)
}

/** Answers the questions after the story, until the review is there. */
export const answerQuestions = async (page: Page, byHeading: Readonly<Record<string, Answers>>): Promise<void> => {
  for (;;) {
    await page.locator('.asked h1, .summary').first().waitFor()
    if (await page.locator('.summary').count() > 0) return
    const heading = await page.locator('.asked h1').innerText()
    const answers = byHeading[heading]
    if (answers) {
      await answer(page.locator('.asked'), answers)
      await page.getByRole('button', { name: '下一步' }).click()
    } else {
      await page.getByRole('button', { name: '不清楚，跳过' }).click()
    }
    await page.locator('.asked h1', { hasText: heading }).waitFor({ state: 'detached' })
  }
}
