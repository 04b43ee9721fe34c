import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acting } from './negative/acting.ts'
import { afterwards } from './negative/afterwards.ts'
import { askedOf } from './negative/asked.ts'
import { answered } from './negative/answered.ts'
import { existence } from './negative/existence.ts'
import { files } from './negative/files.ts'
import { claimLines } from './negative/lines.ts'
import { needed } from './negative/needs.ts'
import { kept } from './negative/kept.ts'
import { outOfSight } from './negative/out-of-sight.ts'
import { printed } from './negative/papers.ts'
import { parties } from './negative/parties.ts'
import { corrected } from './negative/corrected.ts'
import { questions } from './negative/questions.ts'
import { received } from './negative/received.ts'
import { relations } from './negative/relations.ts'
import { reveals } from './negative/reveals.ts'
import { Scene } from './negative/scene.ts'
import { sealed } from './negative/sealed.ts'
import { sessions } from './negative/sessions.ts'
import { ownWords } from './negative/told.ts'
import { typed } from './negative/typed.ts'
import { visits } from './negative/visits.ts'

/**
 * What must not succeed, one numbered sentence each. The numbers are for talking about them; a case that was settled keeps its number.
 */
const chapters = { 'that it is there at all': existence, 'what is sealed': sealed, 'what parties see and do': parties, 'what nobody may do': acting, 'who is let in': sessions, 'what is typed': typed, files, 'what is masked': reveals, 'what one is to a party': relations, 'what a unit has answered': answered, 'what is told in one’s own words': ownWords, 'what helps a party': needed, 'who came to the counter': visits, 'what a judge is asked': questions, 'what is kept from parties': kept, 'the claim line by line': claimLines, 'how people are reached and heard': askedOf, 'what is printed': printed, 'who was entered by mistake': corrected, 'what is taken in for another': received, 'what goes out of sight': outOfSight, 'who has nothing to do with it any more': afterwards }

let scene: Scene
beforeAll(async () => { scene = await Scene.set() }, 60_000)
afterAll(() => scene.leave())

describe.each(Object.entries(chapters))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.no, one.says, one] as const))('%s %s', async (_no, _says, one) => { await one.holds(scene) })
})

test('no number is given twice', () => {
  const numbers = Object.values(chapters).flat().map((one) => one.no)
  expect(numbers).toEqual([...new Set(numbers)])
})
