import { expect, test } from 'vitest'
import { actors, people, places, Walk } from '../../../tests/support/world.ts'
import { dispute } from '../kinds/dispute/dispute.ts'
import { allowedActs } from './allowed.ts'

const acts = (claim: string) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, {
    story: '欠钱', claim, area: places.xintang, type: 'contract',
    parties: [
      { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
      { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
    ],
  })
  return allowedActs(dispute, walk.state, actors.window, () => walk.world(actors.window, 'window'))
}

test('a form to which the matter adds nothing is the same one for everybody: an answer writes it once', () => {
  const [one, other] = [acts('付清'), acts('付清货款五千元')]
  expect(one.length).toBeGreaterThan(3)
  const plain = one.filter(({ act }) => dispute.acts[act]?.here === undefined)
  expect(plain.map(({ form }) => form)).not.toEqual([])
  for (const { act, form } of plain) expect(other.find((it) => it.act === act)?.form, act).toBe(form)
})
