import { expect, test } from 'vitest'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import type { RouteSuggestion } from '../ask/matters.ts'
import { payloadOf } from './payload.ts'

test('a suggestion that is taken is sent with its reason in both languages, as the act asks for it', () => {
  const route = { body: { id: '00000000-0000-7000-8000-000000000004' }, channel: 'people', reason: { zh: '就近调解', en: 'Mediated nearby' }, rule: 'origin-1' } as RouteSuggestion
  const payload = payloadOf(route, true)
  expect(payload).toMatchObject({ reason: '就近调解', reasonEn: 'Mediated nearby', taken: true })
  expect(dispute.acts['route']?.form.strict().safeParse(payload).success).toBe(true)
})
