import type { Locator, Page } from 'playwright-core'

type Scope = Page | Locator
/** What a person answers, by the label in front of their eyes. A list of rows is an array. */
export type Answer = string | boolean | readonly Answers[]
export interface Answers { readonly [label: string]: Answer }

const starts = (label: string): RegExp => new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\（）]/g, String.raw`\$&`)}`)

/** Fills a form as a person would: finds each question by its label and answers with whatever control stands there. */
export const answer = async (scope: Scope, answers: Answers): Promise<void> => {
  for (const [label, value] of Object.entries(answers)) await one(scope, label, value)
}

const one = async (scope: Scope, label: string, value: Answer): Promise<void> => {
  const group = scope.getByRole('group', { name: starts(label) }).first()
  const single = scope.getByLabel(starts(label)).and(scope.locator('input, textarea, select')).first()
  await group.or(single).first().waitFor()
  if (typeof value === 'object') return rows(group, value)
  const words = value === true ? /^(是|Yes)/ : value === false ? /^(不是|否|不|No)/ : starts(value)
  if (await group.count() > 0) {
    const choices = group.getByRole('radio', { name: words }).or(group.getByRole('checkbox', { name: words }))
    if (await choices.count() > 0) return choices.first().check()
    const folded = group.locator('select, input[role=combobox]').first()
    if (await folded.count() > 0) return into(scope, folded, String(value))
  }
  await into(scope, single, String(value))
}

const rows = async (group: Locator, values: readonly Answers[]): Promise<void> => {
  const row = group.locator('fieldset.form-row, fieldset.row-card')
  for (const [at, answers] of values.entries()) {
    if (await row.count() <= at) await group.getByRole('button', { name: /添加|再加|Add/ }).last().click()
    await answer(row.nth(at), answers)
  }
}

const into = async (scope: Scope, control: Locator, text: string): Promise<void> => {
  const is = async (selector: string): Promise<boolean> => await control.and(scope.locator(selector)).count() > 0
  if (await is('select')) {
    await control.selectOption({ label: text })
  } else if (await is('[role=combobox]')) {
    await control.click()
    await control.fill(text)
    await scope.getByRole('option', { name: text }).first().click()
  } else {
    await control.fill(text)
  }
}
