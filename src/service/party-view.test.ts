import { expect, test } from 'vitest'
import { people } from '../../tests/support/world.ts'
import { needsView } from './party-view.ts'

const party = (needs?: object) => ({ person: people.li, side: 'applicant', form: 'natural', name: '李建国', ...(needs ? { needs } : {}) }) as Parameters<typeof needsView>[0]

test('that somebody is a child or an elder is to be thought of; that they are of age is no help needed', () => {
  expect(needsView(party(), 'elder', false, undefined)?.age?.zh).toContain('60')
  expect(needsView(party(), 'minor', false, undefined)?.age?.zh).toContain('18')
  expect(needsView(party(), 'adult', false, undefined)).toBeUndefined()
  expect(needsView(party({ age: 'adult', aids: ['wheelchair'] }), undefined, false, undefined)).toMatchObject({ aids: [{ zh: expect.any(String) as string }] })
  expect(needsView(party({ age: 'adult', aids: ['wheelchair'] }), undefined, false, undefined)?.age).toBeUndefined()
})
