import { dayFromNow, newPhone } from './fresh.ts'
import { quickOfficer, quickResident } from './quick.ts'
import type { Quick } from './quick.ts'

/** A dispute of 厚街, brought quickly to where a journey wants to look at it. */
export interface Case {
  readonly id: string
  readonly code: string
  readonly phones: { readonly zhou: string; readonly huang: string }
  /** Ids of the two parties. */
  readonly zhou: string
  readonly huang: string
}

/** The people of 厚街 who bring it there; each signs in once. */
export interface Staff {
  registered(more?: object): Promise<Case>
  accepted(more?: object): Promise<Case>
  routed(): Promise<Case>
  preparing(): Promise<Case>
  mediating(): Promise<Case>
  signing(): Promise<Case>
  agreed(): Promise<Case>
  confirming(): Promise<Case>
  performing(): Promise<Case>
  officer(login: string): Promise<Quick>
  party(one: Case, who: 'zhou' | 'huang'): Promise<Quick>
}

const names = { zhou: '周桂芳', huang: '黄志强' } as const

export const staffOf = (url: string): Staff => {
  const known = new Map<string, Promise<Quick>>()
  const once = (key: string, make: () => Promise<Quick>): Promise<Quick> => {
    const made = known.get(key) ?? make()
    known.set(key, made)
    return made
  }
  const officer = (login: string): Promise<Quick> => once(login, () => quickOfficer(url, login))
  const party = (one: Case, who: 'zhou' | 'huang'): Promise<Quick> => once(one.phones[who], () => quickResident(url, one.phones[who], names[who]))
  const both = async (one: Case, act: string, payload: (who: 'zhou' | 'huang') => object): Promise<void> => {
    for (const who of ['zhou', 'huang'] as const) await (await party(one, who)).act(one.id, act, payload(who))
  }
  const mine = async (): Promise<{ account: string; body: string }> => {
    const { account, posts } = await (await officer('houjie.mediator1')).get<{ account: string; posts: { body: { id: string } }[] }>('/api/session')
    return { account, body: posts[0]?.body.id ?? '' }
  }

  const registered: Staff['registered'] = async (more = {}) => {
    const phones = { zhou: newPhone(), huang: newPhone() }
    const window = await officer('houjie.window1')
    const { id, code } = await window.open('dispute', {
      story: '楼上洗手间防水坏了，楼下客厅天花板泡烂，修了两次没修好，双方为谁出钱吵了几次。', claim: '修好并赔偿三千元', type: 'neighbour', amount: 300_000, area: '441900/441900122/441900122011',
      parties: [{ side: 'applicant', form: 'natural', name: names.zhou, phone: phones.zhou }, { side: 'respondent', form: 'natural', name: names.huang, phone: phones.huang }], ...more,
    })
    const { parties } = await window.get<{ parties: { person: string; side: string }[] }>(`/api/matters/${id}`)
    const idOf = (side: string): string => parties.find((one) => one.side === side)?.person ?? ''
    return { id, code, phones, zhou: idOf('applicant'), huang: idOf('respondent') }
  }
  const accepted: Staff['accepted'] = async (more) => {
    const one = await registered(more)
    await (await officer('houjie.window1')).act(one.id, 'accept')
    return one
  }
  const routed: Staff['routed'] = async () => {
    const one = await accepted()
    await (await officer('houjie.fenliu1')).act(one.id, 'route', { body: (await mine()).body, channel: 'people', reason: '发生地在厚街' })
    return one
  }
  const preparing: Staff['preparing'] = async () => {
    const one = await routed()
    await (await officer('houjie.mediator1')).act(one.id, 'sign-for', { mediator: (await mine()).account })
    return one
  }
  const mediating: Staff['mediating'] = async () => {
    const one = await preparing()
    await both(one, 'consent', () => ({ yes: true }))
    return one
  }
  const signing: Staff['signing'] = async () => {
    const one = await mediating()
    const clause = { obligor: one.huang, obligee: one.zhou, what: '赔偿', how: '转账到周桂芳的银行账户', breach: '每日加付万分之五' }
    await (await officer('houjie.mediator1')).act(one.id, 'draft-agreement', {
      facts: '漏水属实，双方对损失无争议。', clauses: [{ ...clause, amount: 150_000, due: dayFromNow(20) }, { ...clause, amount: 150_000, due: dayFromNow(50) }],
    })
    return one
  }
  const agreed: Staff['agreed'] = async () => {
    const one = await signing()
    await both(one, 'sign', (who) => ({ name: names[who] }))
    await (await officer('houjie.mediator1')).act(one.id, 'seal-agreement')
    return one
  }
  const confirming: Staff['confirming'] = async () => {
    const one = await agreed()
    await both(one, 'wish-confirmation', () => ({ yes: true }))
    return one
  }
  const performing: Staff['performing'] = async () => {
    const one = await confirming()
    const judge = await officer('fayuan2.faguan1')
    await judge.act(one.id, 'accept-confirmation', { caseNo: '（2026）粤1972诉前调确88号' })
    await judge.act(one.id, 'ask-confirmation', { present: [{ person: one.zhou }, { person: one.huang }], words: '双方到场，自愿、真实' })
    await judge.act(one.id, 'confirm', { no: '（2026）粤1972诉前调确88号' })
    return one
  }
  return { registered, accepted, routed, preparing, mediating, signing, agreed, confirming, performing, officer, party }
}
