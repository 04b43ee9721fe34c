import { expect, test } from 'vitest'
import { day } from '../../../domain/kernel/day.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import { waysOpen } from '../../../service/ways-open.ts'
import { nextDoor } from './next-door.ts'

test('against an authority the court next door is that of an administrative suit', () => {
  const door = nextDoor({ ways: [...waysOpen('labour', [], day('2026-11-24'), true)], against: '不服处罚决定' })
  expect(door.title.zh).toContain('行政官司')
  expect(door.cite.zh).toContain('第127条第1项')
})

const doorOf = (type: Parameters<typeof waysOpen>[0]) => nextDoor({ ways: [...waysOpen(type, [], day('2026-11-24'))] })

test('a labour dispute is sent to arbitration, which the law puts before a suit, and not to the court', () => {
  expect(doorOf('labour').title.zh).toContain('劳动仲裁')
  expect(doorOf('labour').cite.zh).toContain('《劳动争议调解仲裁法》第5条')
})
test.each(['family', 'contract', 'consumer', 'other'] as const)('%s goes straight to court', (type) => expect(doorOf(type).title.zh).toContain('法院'))
test('where nobody knows the type, arbitration is one case among others and the court stays the door', () => expect(doorOf(unsureType).title.zh).toContain('法院'))
