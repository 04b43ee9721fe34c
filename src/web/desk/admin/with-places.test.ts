import { expect, test } from 'vitest'
import { withPlaces } from './with-places.ts'

const pick = (name: string) => ({ value: name, words: { zh: name, en: name } })
const centre = { ...pick('centre'), place: pick('town') }

test('who names a body gets its own area, until another is chosen by hand', () => {
  const named = withPlaces({ posts: [{}] }, { name: '黎', posts: [{ role: 'window', body: centre }] })
  expect(named).toEqual({ name: '黎', posts: [{ role: 'window', body: centre, area: pick('town') }] })
  const own = { ...named, posts: [{ role: 'window', body: centre, area: pick('village') }] }
  expect(withPlaces(named, own)).toEqual(own)
  expect(withPlaces(own, { ...own, posts: [{ role: 'window', body: { ...pick('court'), place: pick('city') }, area: pick('village') }] })['posts']).toMatchObject([{ area: pick('city') }])
})
