import { expect, test } from 'vitest'
import { day } from '../../../domain/kernel/day.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import { waysOpen } from '../../../service/ways-open.ts'
import { nextDoor } from './next-door.ts'

const doorOf = (type: Parameters<typeof waysOpen>[0]) => nextDoor({ ways: [...waysOpen(type, [], day('2026-11-24'))] })

test('a labour dispute is sent to arbitration, which the law puts before a suit, and not to the court', () => {
  expect(doorOf('labour').title.zh).toContain('劳动仲裁')
  expect(doorOf('labour').cite.zh).toContain('《劳动争议调解仲裁法》第5条')
})
test.each(['family', 'contract', 'consumer', 'other'] as const)('%s goes straight to court', (type) => expect(doorOf(type).title.zh).toContain('法院'))
test('where nobody knows the type, arbitration is one case among others and the court stays the door', () => expect(doorOf(unsureType).title.zh).toContain('法院'))
