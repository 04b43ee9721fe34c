import { formatDay } from '../../kernel/day.ts'
import type { AreaPath } from '../../kernel/area.ts'
import type { PersonId } from '../../kernel/id.ts'
import { formatFen } from '../../kernel/money.ts'
import type { Words } from '../../kernel/words.ts'
import { counting, named, words } from '../../kernel/words.ts'
import type { CityBook } from '../../people/city-book.ts'
import { conflicts } from '../../people/firewall.ts'
import { handWays } from '../../matter/common.ts'
import type { CommonFacts } from '../../matter/common.ts'
import type { Reader } from '../../matter/kind.ts'
import type { Told } from '../../matter/state.ts'
import { maskedName } from '../../people/masks.ts'
import { hands } from '../../law/agreement-form.ts'
import { interruptions } from '../../law/limitation.ts'
import { channels } from '../../words/channels.ts'
import { meetings, ways } from '../../words/origins.ts'
import { seenThings } from '../../words/seen.ts'
import { answers, correctables } from './answered.ts'
import { doorInEnglish } from './ending.ts'
import type { DisputeFacts } from './facts.ts'
import { signedHow } from './inquiries.ts'
import { courtBecause, outcomes, rulings, suitEnds } from './outcomes.ts'
import { sinceWords } from './since.ts'
import { nameOf, shownName } from './state.ts'
import type { DisputeState } from './state.ts'

const met = { ...ways, ...meetings }

type Told_ = { [K in keyof DisputeFacts]: (data: DisputeFacts[K], who: Who) => Words | undefined }
interface Who {
  readonly party: (person: string) => string
  readonly body: (id: string) => Words
  readonly account: (id: string) => string
  readonly place: (path: AreaPath) => Words
}

const said = (text: string | undefined): Words | undefined => (text ? words(text, text) : undefined)
const yesNo = (yes: boolean) => (yes ? words('同意', 'agrees') : words('不同意', 'does not agree'))

/** What a fact says beyond the name of its kind; names are masked, private words stay where they are. */
const sentences: Partial<Told_> = {
  // What it is stands at the party, for those who may read it.
  'needs-told': (data, who) => said(who.party(data.person)),
  'party-corrected': (data, who) => {
    const told = (language: 'zh' | 'en') => (mark: string, all: readonly Words[]) => all.map((one) => one[language]).join(mark)
    const whose = data.changed.includes('name') || !data.same ? `${maskedName(data.was)} → ${who.party(data.to.person)}` : who.party(data.to.person)
    const [what, again] = [data.changed.map((one) => correctables[one]), data.again.map((one) => answers[one])]
    return words(
      `${whose} · 更正了${told('zh')('、', what) || '当事人'} · 核对：${seenThings[data.seen].zh} · ${data.same ? '是同一个人，以前答复的都算数' : `换了人${again.length > 0 ? `，重新问：${told('zh')('、', again)}` : ''}`}`,
      `${whose} · put right: ${told('en')(', ', what) || 'the party'} · seen: ${seenThings[data.seen].en} · ${data.same ? 'the same person; what they answered stands' : `somebody else${again.length > 0 ? `; asked again: ${told('en')(', ', again)}` : ''}`}`,
    )
  },
  corrected: (data) => said(data.why),
  'supplement-asked': (data) => said(data.what),
  supplied: (data) => said(data.what),
  opened: (data, who) => (data.to ? words(`${who.body(data.body).zh}代收，由${who.body(data.to).zh}接手`, `Taken in by ${who.body(data.body).en} for ${who.body(data.to).en}`) : undefined),
  'taken-over': (data, who) => words(`${who.body(data.centre).zh}${data.decided ? '（市综治中心主任裁定）' : ''}`, `${who.body(data.centre).en}${data.decided ? ' (decided by the head of the city’s centre)' : ''}`),
  'intake-returned': (data, who) => {
    const place = data.place && who.place(data.place)
    return place && words(`应去：${place.zh}`, `Should go to: ${place.en}`)
  },
  'sent-on': (data, who) => who.body(data.to),
  'intake-decided': (data, who) => who.body(data.to),
  accepted: (data) => (data.deemed ? words('逾期未审查，系统视为受理', 'not reviewed in time: deemed accepted') : undefined),
  routed: (data, who) => {
    const body = who.body(data.body)
    const by = data.taken ? words('建议被采纳', 'suggestion taken') : words('人工决定', 'decided by a person')
    const why = named({ zh: data.reason, en: data.reasonEn })
    return words(`${body.zh} · ${channels[data.channel].zh} · ${by.zh}。${why.zh}`, `${body.en} · ${channels[data.channel].en} · ${by.en}. ${why.en}`)
  },
  'signed-for': (data, who) => (data.mediator ? words(`调解员 ${who.account(data.mediator)}`, `Mediator ${who.account(data.mediator)}`) : undefined),
  returned: (data) => words(`${data.reason} 应去：${data.door}`, `${data.reason} Should go to: ${data.door}`),
  escalated: (data, who) => words(`${who.body(data.centre).zh}。${data.why}`, `${who.body(data.centre).en}. ${data.why}`),
  transferred: (data, who) => words(`${who.body(data.body).zh}。${data.why}`, `${who.body(data.body).en}. ${data.why}`),
  'sent-back': (data, who) => words(`${who.body(data.from).zh}（${channels[data.channel].zh}）：${data.why.zh}`, `${who.body(data.from).en} (${channels[data.channel].en}): ${data.why.en}`),
  'referral-answered': (data) => words(
    `${data.taken ? '已接收' : '不接收，回到综治中心'}${data.no ? ` · ${data.no}` : ''}${data.words ? ` · ${data.words}` : ''}`, `${data.taken ? 'Taken' : 'Refused: back to the centre'}${data.no ? ` · ${data.no}` : ''}${data.words ? ` · ${data.words}` : ''}`,
  ),
  'arbitration-opened': (data, who) => (data.where ? who.body(data.where) : undefined),
  notified: (data, who) => words(`${who.party(data.person)}，${ways[data.way].zh}`, `${who.party(data.person)}, ${ways[data.way].en}`),
  contacted: (data, who) => words(
    `${who.party(data.person)}，${ways[data.way].zh}，${data.reached ? '联系上了' : '未联系上'}`,
    `${who.party(data.person)}, ${ways[data.way].en}, ${data.reached ? 'reached' : 'not reached'}`,
  ),
  consented: (data, who) => words(`${who.party(data.person)} ${yesNo(data.yes).zh}调解 · ${ways[data.way].zh}`, `${who.party(data.person)} ${yesNo(data.yes).en} to mediation · ${ways[data.way].en}`),
  'mediator-preferred': (data, who) => words(`${who.party(data.person)} 想请 ${who.account(data.account)}`, `${who.party(data.person)} asks for ${who.account(data.account)}`),
  'mediator-chosen': (data, who) => words(who.account(data.account), who.account(data.account)),
  'mediator-took': (data) => (data.disclosed ? words(`披露：${data.disclosed}`, `Disclosed: ${data.disclosed}`) : words('无需披露', 'nothing to disclose')),
  'relation-disclosed': (data, who) => words(`${who.account(data.account)}：${conflicts[data.conflict].zh}`, `${who.account(data.account)}: ${conflicts[data.conflict].en}`),
  'relation-waived': (data, who) => said(who.party(data.person)),
  'mediator-joined': (data, who) => said(who.account(data.account)),
  'agent-named': (data, who) => words(
    `${who.party(data.person)} · ${data.special ? '特别授权，可以和解、签协议' : '一般授权'}`, `${who.party(data.person)} · ${data.special ? 'with special power to settle and sign' : 'general power'}`,
  ),
  'mediator-declined': (data) => said(data.reason),
  'objection-decided': (data) => words(`${data.upheld ? '更换' : '不更换'}。${data.words}`, `${data.upheld ? 'Replaced' : 'Not replaced'}. ${data.words}`),
  session: (data) => words(
    `${met[data.way].zh} · 到场 ${data.present.length} 方，已一致 ${data.agreed.length} 点，未决 ${data.open.length} 点`,
    `${met[data.way].en} · ${data.present.length} present, ${counting(data.agreed.length, 'point')} agreed, ${data.open.length} open`,
  ),
  inquired: (data, who) => words(
    `${formatDay(data.on, 'zh')} · ${data.place} · ${data.person ? who.party(data.person) : (data.whoIs ?? '其他人')}`, `${formatDay(data.on, 'en')} · ${data.place} · ${data.person ? who.party(data.person) : (data.whoIs ?? 'somebody else')}`,
  ),
  'inquiry-signed': (data) => words(`第 ${data.no} 份 · ${signedHow[data.how].zh}`, `No. ${data.no} · ${signedHow[data.how].en}`),
  'extension-asked': (data) => words(`${data.days} 天。${data.why}`, `${data.days} days. ${data.why}`),
  'extension-agreed': (data, who) => words(who.party(data.person), who.party(data.person)),
  drafted: (data) => words(`${data.form === 'oral' ? '口头' : '书面'} · ${data.clauses.length} 条${data.partial ? ' · 部分达成' : ''}`, `${data.form} · ${counting(data.clauses.length, 'clause')}${data.partial ? ' · in part' : ''}`),
  redrafted: (data) => said(data.why),
  signed: (data, who) => words(`${who.party(data.person)} · ${ways[data.way].zh}${data.hand ? ` · ${hands[data.hand].zh}` : ''}${data.witness ? ` · 见证人 ${data.witness}` : ''}`, `${who.party(data.person)} · ${ways[data.way].en}${data.hand ? ` · ${hands[data.hand].en.toLowerCase()}` : ''}${data.witness ? ` · witness ${data.witness}` : ''}`),
  'confirmation-wished': (data, who) => words(`${who.party(data.person)} ${data.yes ? '申请' : '不申请'}`, `${who.party(data.person)} ${data.yes ? 'asks for it' : 'does not ask'}`),
  'court-chosen': (data, who) => words(`${who.party(data.person)} · ${courtBecause[data.because].zh}`, `${who.party(data.person)} · ${courtBecause[data.because].en}`),
  'confirmation-applied': (data, who) => {
    const court = who.body(data.court)
    const because = data.because && courtBecause[data.because]
    return because ? words(`${court.zh}（${because.zh}）`, `${court.en} (${because.en})`) : court
  },
  'confirmation-papers-asked': (data) => said(data.what),
  'confirmation-leaving': (data, who) => said(who.party(data.person)),
  'ruling-objected': (data, who) => said(`${data.person ? who.party(data.person) : '利害关系人'}：${data.words}`),
  'ruling-objection-decided': (data) => words(`${data.upheld ? '异议成立，撤销确认裁定' : '异议不成立'}。${data.words}`, `${data.upheld ? 'Upheld: revoked' : 'Not upheld'}. ${data.words}`),
  'confirmation-accepted': (data) => said(data.caseNo),
  'confirmation-ruled': (data) => {
    const tail = [data.no, data.ground].filter(Boolean).join(' ')
    return words(`${rulings[data.result].zh} ${tail}`.trim(), `${rulings[data.result].en} ${tail}`.trim())
  },
  paid: (data) => words(
    `第 ${data.no} 条 · ${formatDay(data.on, 'zh')}${data.amount === undefined ? '' : ` · ${formatFen(data.amount)}`} · ${data.by === 'obligee' ? '收到的一方已确认' : '有凭证'}`,
    `Clause ${data.no} · ${formatDay(data.on, 'en')}${data.amount === undefined ? '' : ` · ${formatFen(data.amount)}`} · ${data.by === 'obligee' ? 'the other side confirmed that it came' : 'with proof'}`,
  ),
  'paid-claimed': (data) => words(
    `第 ${data.no} 条${data.amount === undefined ? '' : ` · ${formatFen(data.amount)}`}，等对方确认`, `Clause ${data.no}${data.amount === undefined ? '' : ` · ${formatFen(data.amount)}`}; the other side is asked`),
  breached: (data) => words(`第 ${data.no} 条`, `Clause ${data.no}`),
  visited: (data) => {
    const odd = [
      ...(data.early ? [words(`提前 ${data.early} 天`, `${data.early} day(s) early`)] : []), ...(data.sameDay ? [words('与上一次同一天', 'same day as the one before')] : []),
    ]
    const tail = (language: 'zh' | 'en') => (odd.length === 0 ? '' : ` · ${odd.map((one) => one[language]).join(language === 'zh' ? '，' : ', ')}${data.why ? (language === 'zh' ? `：${data.why}` : `: ${data.why}`) : ''}`)
    const broken = (language: 'zh' | 'en') => {
      if (!data.broken) return ''
      const sum = data.broken.open === undefined ? undefined : formatFen(data.broken.open)
      return language === 'zh' ? `：第 ${data.broken.no} 条${sum ? `还差 ${sum}` : ''}` : `: clause ${data.broken.no}${sum ? `, ${sum} open` : ''}`
    }
    return words(
      `${data.after} 天回访${data.on ? ` · ${formatDay(data.on, 'zh')}` : ''} · ${data.kept ? '都做到了' : '没有都做到'}${broken('zh')}${data.dispute ? ' · 有新矛盾' : ''}${tail('zh')}`,
      `after ${data.after} days${data.on ? ` · held on ${formatDay(data.on, 'en')}` : ''} · ${data.kept ? 'all kept' : 'not all kept'}${broken('en')}${data.dispute ? ' · a new dispute' : ''}${tail('en')}`,
    )
  },
  'visit-asked': (data, who) => {
    const whom = (mark: string) => data.people.map((person) => who.party(person)).join(mark)
    return words(
      `${data.after} 天回访 · ${whom('、') || '没有能发短信的号码，由工作人员回访'}`,
      `after ${data.after} days · ${whom(', ') || 'no number to write to: an officer calls back'}`,
    )
  },
  'visit-answered': (data, who) => words(
    `${who.party(data.person)} · ${data.after} 天回访 · ${data.kept ? '都做到了' : '没有都做到'}${data.dispute ? ' · 有新矛盾' : ''}`,
    `${who.party(data.person)} · after ${data.after} days · ${data.kept ? 'all kept' : 'not all kept'}${data.dispute ? ' · a new dispute' : ''}`,
  ),
  'suit-asked': (data, who) => who.body(data.court),
  'suit-registered': (data) => said(data.caseNo),
  ended: (data) => {
    const door = { zh: data.doors, en: data.doorsEn ?? (data.doors && doorInEnglish(data.doors)) }
    const tail = (language: 'zh' | 'en') => [data.cite?.[language], data.words, door[language]].filter(Boolean).join(' ')
    return words(`${outcomes[data.outcome].zh}。${tail('zh')}`, `${outcomes[data.outcome].en}. ${tail('en')}`)
  },
  left: (data, who) => words(`${who.party(data.person)} ${data.words ?? ''}`.trim(), `${who.party(data.person)} ${data.words ?? ''}`.trim()),
  merged: (data, who) => {
    if (!data.moved || !data.body) return said(data.code)
    const body = who.body(data.body)
    return words(
      `并入 ${data.code}，由${body.zh}一起办。跟过去的：时效中断 ${data.moved.claims} 次${data.moved.evidence ? `，证据 ${data.moved.evidence} 份，在主件里也看得到` : ''}`,
      `into ${data.code}, handled by ${body.en}. Along went: ${counting(data.moved.claims, 'interruption')} of limitation${data.moved.evidence ? `; ${counting(data.moved.evidence, 'piece')} of evidence are read in that file too` : ''}`,
    )
  },
  'took-in': (data) => {
    const days = (language: 'zh' | 'en') => data.claims.map((one) => formatDay(one.on, language)).join(language === 'zh' ? '、' : ', ')
    return words(`${data.code}：时效自 ${days('zh')} 中断，一并记入；证据 ${data.evidence} 份，列在本件材料里`, `${data.code}: its interruptions of limitation (${days('en')}) are entered here; ${counting(data.evidence, 'piece')} of evidence are read in this file`)
  },
  reopened: (data) => said(data.why),
  // Which matter it is stands among the links, for those who may know of it.
  linked: (data) => said(data.why),
  'evidence-added': (data) => words(`${data.files.length} 个文件 ${data.words ?? ''}`.trim(), `${counting(data.files.length, 'file')} ${data.words ?? ''}`.trim()),
  'judge-asked': (data, who) => who.body(data.court),
  'assist-asked': (data, who) => who.body(data.body),
  'suit-closed': (data) => words(`${suitEnds[data.how].zh} ${data.no ?? ''}`.trim(), `${suitEnds[data.how].en} ${data.no ?? ''}`.trim()),
  'suit-papers-asked': (data) => said(data.what),
  'statements-listed': (data) => words(`${data.lines.length} 条`, counting(data.lines.length, 'line')),
  // What was answered is not for everybody who reads the story; it stands in the panels, which know their reader.
  'statements-answered': (data, who) => words(`${who.party(data.person)} · ${ways[data.way].zh}`, `${who.party(data.person)} · ${ways[data.way].en}`),
  'undisputed-listed': (data) => words(`${data.points.length} 点，等各方确认`, `${counting(data.points.length, 'point')}; each side is to confirm`),
  'mediator-disclosed': (data, who) => words(`${who.account(data.account)} · ${data.disclosed}`, `${who.account(data.account)} · ${data.disclosed}`),
  'mediator-left': (data, who) => words(`${who.account(data.account)} · ${data.why}`, `${who.account(data.account)} · ${data.why}`),
  'since-told': (data) => sinceWords(data.since),
  'claim-recorded': (data) => words(`${formatDay(data.on, 'zh')} ${interruptions[data.how].words.zh}`, `${formatDay(data.on, 'en')}: ${interruptions[data.how].words.en}`),
  'address-confirmed': (data, who) => words(
    `${who.party(data.person)} · ${ways[data.way].zh} · ${data.electronic ? '同意' : '不同意'}电子送达`, `${who.party(data.person)} · ${ways[data.way].en} · ${data.electronic ? 'consents' : 'does not consent'} to electronic service`,
  ),
  'undisputed-contested': (data, who) => said(who.party(data.person)),
  'undisputed-confirmed': (data, who) => words(`${who.party(data.person)} · ${ways[data.way].zh}`, `${who.party(data.person)} · ${ways[data.way].en}`),
  archived: (data) => said([data.no, data.note].filter(Boolean).join(' · ')),
}

export const summary = (fact: Told, state: DisputeState, city: CityBook, knows: (person: PersonId) => boolean = () => false): Words | undefined => {
  const who: Who = {
    party: (person) => (knows(person as PersonId) ? nameOf(state, person as PersonId) : shownName(state, person)),
    body: (id) => city.body(id as never)?.name ?? words('—', '—'),
    account: (id) => city.account(id as never)?.name ?? '—',
    place: (path) => city.area(path)?.name ?? words('—', '—'),
  }
  if (fact.kind === 'told-by-hand') {
    const { person, how } = fact.data as CommonFacts['told-by-hand']
    return words(`${who.party(person)} · ${handWays[how].zh}`, `${who.party(person)} · ${handWays[how].en}`)
  }
  if (fact.kind === 'to-tell') return (fact.data as CommonFacts['to-tell']).text
  const sentence = sentences[fact.kind as keyof DisputeFacts] as ((data: unknown, who: Who) => Words | undefined) | undefined
  return sentence?.(fact.data, who)
}

/**
 * What was said. A session belongs to those who were in it and to who handles the matter; a private talk to the mediator who heard it, not
 * to whoever takes over; notes and ratings to officers, and a note always to its author. Nothing of it crosses to the court.
 */
export const told = (fact: Told, reader: Reader): Words | undefined => {
  const own = reader.account !== undefined && reader.account === fact.by.id
  if (own && (fact.kind === 'noted' || fact.kind === 'private-note')) return said((fact.data as { words: string }).words)
  // The court's own record of its questions, and both were there.
  if (fact.kind === 'confirmation-asked') return reader.as === 'officer' ? undefined : said((fact.data as DisputeFacts['confirmation-asked']).words)
  if (reader.as === 'court') return undefined
  if (fact.kind === 'undisputed-contested') return said((fact.data as DisputeFacts['undisputed-contested']).words)
  if (fact.kind === 'session') return said((fact.data as DisputeFacts['session']).summary)
  if (reader.as !== 'officer') return undefined
  if (fact.kind === 'party-corrected') return numbersOf(fact.data as DisputeFacts['party-corrected'])
  // Why one centre gave it back to another is between the two of them.
  if (fact.kind === 'intake-returned') return said((fact.data as DisputeFacts['intake-returned']).reason)
  if (fact.kind === 'sent-on' || fact.kind === 'intake-decided') return said((fact.data as DisputeFacts['sent-on']).why)
  if (fact.kind === 'inquired') return said((fact.data as DisputeFacts['inquired']).words)
  if (fact.kind === 'visit-answered') return said((fact.data as DisputeFacts['visit-answered']).words)
  if (fact.kind === 'noted' || fact.kind === 'rated' || fact.kind === 'police-told') return said((fact.data as { words: string }).words)
  return undefined
}

/** Why, and the numbers that changed, as masks: what the first of them was is nobody's to learn who had no part in the mistake. */
const numbersOf = ({ was, to, why }: DisputeFacts['party-corrected']): Words => {
  const changed = (before: string | undefined, after: string | undefined): string[] => (before === after ? [] : [`${before ?? '—'} → ${after ?? '—'}`])
  return said([why, ...changed(was.phone, to.phone), ...changed(was.idNumber, to.idNumber)].join('\n')) ?? words(why, why)
}
