import { expect, test } from 'vitest'
import { applicationWords } from './application.ts'
import { deskWords } from './desk.ts'
import { adminWords } from './desk-admin.ts'
import { coversWords } from './desk-covers.ts'
import { discloseWords } from './desk-disclose.ts'
import { formWords } from './desk-form.ts'
import { inquiryWords } from './desk-inquiry.ts'
import { meWords } from './desk-me.ts'
import * as screens from './desk-screens.ts'
import { oidcProblems } from './desk-sign-in.ts'
import { toSignWords } from './desk-to-sign.ts'
import { windowWords } from './desk-window.ts'
import { partsWords } from './parts.ts'

interface Phrase { readonly path: string; readonly zh: string; readonly en: string }

const phrases = (tree: unknown, path: string): readonly Phrase[] => {
  if (typeof tree !== 'object' || tree === null) return []
  const one = tree as { zh?: unknown; en?: unknown }
  if (typeof one.zh === 'string' || typeof one.en === 'string') return [{ path, zh: String(one.zh ?? ''), en: String(one.en ?? '') }]
  return Object.entries(tree).flatMap(([name, member]) => phrases(member, `${path}.${name}`))
}
const all = phrases({ applicationWords, coversWords, deskWords, adminWords, discloseWords, formWords, inquiryWords, meWords, screens, oidcProblems, toSignWords, windowWords, partsWords }, 'words')
const slots = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].toSorted()

test('every phrase of the desk is there in both languages', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((one) => one.zh.trim() === '' || one.en.trim() === '')).toEqual([])
})

test('Chinese and English have the same slots', () => {
  // English may say "tried once" for one; its form for many carries the number.
  expect(all.filter((one) => slots(one.zh).join() !== slots(one.en).join()).map((one) => one.path)).toEqual([])
})

test('English has no Chinese in it, but for the name of the other language', () => {
  expect(all.filter((one) => /\p{Script=Han}/u.test(one.en)).map((one) => one.path)).toEqual(['words.deskWords.header.language', 'words.adminWords.area.example'])
})
