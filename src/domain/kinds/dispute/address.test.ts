import { describe, expect, test } from 'vitest'
import { actors, book, factory, idFor, li, people, places, resident, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const third = { person: idFor<'person'>(204), side: 'third', form: 'natural', name: '黄志强' }
const home = { address: '厚街镇新塘社区八巷 3 号', electronic: true }
const opened = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties: [...parties, third] })
  return walk
}
const panel = ({ state }: ReturnType<typeof opened>) => dispute.panels(state, book).find((one) => one.name === 'service')?.lines.map((one) => one.value.zh) ?? []
const inFile = ({ state }: ReturnType<typeof opened>) => dispute.papers.find((one) => one.name === 'address')?.present(state)

describe('送达地址确认 (在线调解规则 art. 17, 在线诉讼规则 arts. 29, 31)', () => {
  test('each confirms their own, with what follows told first; electronic service is agreed to expressly', () => {
    const help = dispute.acts['confirm-address']?.help
    for (const word of ['就是送达', '后果由您承担', '第17条']) expect(help?.zh).toContain(word)
    const walk = opened()
    expect(walk.act(li, 'confirm-address', { ...home, receiver: '李小红' })).toBe('registered')
    walk.act(factory, 'confirm-address', { ...home, electronic: false })
    expect(panel(walk)).toEqual([expect.stringMatching(/李.*同意电子送达，代收人 李小红/), expect.stringMatching(/不同意电子送达/)])
    expect(walk.act(li, 'confirm-address', { address: home.address }), 'silence is no consent').toMatch(/^invalid/)
  })

  test('where it is stands in no fact: the other side reads that it was confirmed, and nothing else', () => {
    const walk = opened()
    walk.act(li, 'confirm-address', home)
    walk.act(actors.window, 'record-address', { person: people.factory, ...home, files: ['00000000-0000-7000-8000-0000000000f1'] })
    expect(JSON.stringify([walk.facts, walk.state])).not.toContain('八巷')
  })

  test('on paper it needs the signed form, and whose address it is is told', () => {
    const walk = opened()
    expect(walk.act(actors.window, 'record-address', { person: people.factory, ...home, files: [] })).toBe('incomplete')
    walk.act(actors.window, 'record-address', { person: people.factory, ...home, files: ['00000000-0000-7000-8000-0000000000f1'] })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'address-in-your-name', to: { person: people.factory } })
  })

  test('it is in the file once both sides have confirmed; who moves confirms anew, and a third party may too', () => {
    const walk = opened()
    walk.act(li, 'confirm-address', home)
    expect(inFile(walk)).toBe(false)
    walk.act(factory, 'confirm-address', home)
    expect(inFile(walk)).toBe(true)
    expect(walk.at('2026-03-09').act(li, 'confirm-address', { ...home, electronic: false })).toBe('registered')
    expect(walk.state.addresses?.[people.li]).toEqual({ electronic: false, receiver: undefined, on: '2026-03-09' })
    expect(walk.act(resident(third.person, third.name), 'confirm-address', home)).toBe('registered')
  })
})
