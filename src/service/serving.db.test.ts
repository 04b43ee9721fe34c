import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { makeHamlet, officerOf } from '../../tests/support/hamlet.ts'
import type { Hamlet } from '../../tests/support/hamlet.ts'
import { places, resident } from '../../tests/support/village.ts'
import { act } from './act.ts'
import { openMatter } from './open-matter.ts'
import { reveal } from './reveal.ts'

let hamlet: Hamlet
beforeAll(async () => { hamlet = await makeHamlet() })
afterAll(async () => { await hamlet.leave() })

const good = <T>(answer: T | Refused): T => {
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
  return answer
}
const where = '新塘八巷 3 号'

describe('an address for service', () => {
  test('goes sealed into the register, is shown to who serves papers with a look on record, and stands nowhere else', async () => {
    const clerk = officerOf('window', 'north')
    const { id } = good(await openMatter(hamlet.context, { actor: clerk, kind: 'dispute', key: 'open', payload: {
      story: '漏水', claim: '修好', area: places.northA, type: 'neighbour',
      parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: '13800138080' }, { side: 'respondent', form: 'natural', name: '黄志强', phone: '13800138081' }],
    } }))
    const [row] = await hamlet.db.rows<{ state: { parties: { person: PersonId; name: string }[] } }>({ text: 'select state from matters where id = $1' }, [id])
    const [li, huang] = row?.state.parties.map((party) => party.person) ?? []
    if (!li || !huang) throw new Error('two parties')
    const said = { address: where, electronic: true }
    good(await act(hamlet.context, { actor: resident(li, '李建国'), matter: id, act: 'confirm-address', payload: said, key: 'address' }))
    for (const table of ['facts', 'matters', 'matter_words', 'outbox', 'acts', 'people']) {
      const [dump] = await hamlet.db.rows<{ all: string }>({ text: `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t` })
      expect(dump?.all.includes('八巷'), table).toBe(false)
    }
    const look = (person: PersonId) => reveal(hamlet.context, { actor: clerk, matter: id, person, what: 'address', why: 'service' })
    expect(good(await look(li))).toEqual({ what: 'address', value: where })
    expect(good(await look(huang)).value, 'Huang has not said where he is').not.toBe(where)
    expect(await hamlet.db.rows({ text: 'select id from people' }), 'nobody new was entered').toHaveLength(2)
  })
})
