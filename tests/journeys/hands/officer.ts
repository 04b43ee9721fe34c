import { vi } from 'vitest'
import { demonstrationPassword } from '../../../src/prepare-city.ts'
import type { Locator, Page } from 'playwright-core'
import { answer } from './answers.ts'
import type { Answers } from './answers.ts'

/** Signs in at the desk and waits for the person's own first screen. */
export const signIn = async (page: Page, login: string, password = demonstrationPassword): Promise<void> => {
  await page.goto('/desk/sign-in')
  await page.getByLabel(/账号|Account/).fill(login)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
}

export const arrive = async (page: Page, login: string): Promise<void> => {
  await signIn(page, login)
  await page.locator('.frame main h1').waitFor()
}

/** The drawer in which an act is filled in. */
export const drawer = (page: Page, act: string): Locator => page.getByRole('dialog', { name: act })

/** Opens an act of the matter on the screen by its button, wherever it is folded. */
export const openAct = async (page: Page, act: string): Promise<Locator> => {
  const main = page.getByRole('main')
  const button = main.getByRole('button', { name: act, exact: true }).first()
  const folded = page.locator('details.more-acts:not([open])', { has: page.getByRole('button', { name: act, exact: true, includeHidden: true }) }).locator('summary').first()
  // The acts of the stage before, or a drawer that is closing, may still stand there for a moment, and what stood folded may come to stand open while one reaches for it.
  await vi.waitFor(async () => {
    if (!(await button.isVisible())) await folded.click({ timeout: 1_000 })
    await button.click({ timeout: 5_000 })
  }, { timeout: 20_000 })
  const form = drawer(page, act)
  await form.locator('form').waitFor()
  return form
}

/** Takes an act: opens it, fills it by its labels, sends it, and waits until it is done. */
export const takeAct = async (page: Page, act: string, answers: Answers = {}): Promise<void> => {
  const form = await openAct(page, act)
  await answer(form, answers)
  const send = form.getByRole('button', { name: act, exact: true })
  const grave = (await send.getAttribute('class'))?.includes('danger')
  await send.click()
  // What cannot be taken back is asked once more.
  if (grave) await form.getByRole('button', { name: '确定提交' }).click()
  await form.waitFor({ state: 'hidden' })
}
