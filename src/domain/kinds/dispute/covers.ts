import { dayOf } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { FileId, PersonId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { fileWords } from '../../law/numbering.ts'
import { retentionOn } from '../../law/retention.ts'
import type { FileCovers, FileItem } from '../../matter/papers.ts'
import type { Told } from '../../matter/state.ts'
import type { DisputeFacts } from './facts.ts'
import { outcomes } from './outcomes.ts'
import { lacking, papers } from './papers.ts'
import { mediatorsOf } from './state.ts'
import type { DisputeState } from './state.ts'
import { tells } from './tells.ts'

type Facts = DisputeFacts
type Maker = { [K in keyof Facts]?: (data: Facts[K], at: number) => Pick<FileItem, 'person' | 'on'> & { readonly paper: string; readonly words?: Words; readonly more?: Words } }

const plain = (paper: string, more?: Words) => ({ paper, ...(more ? { more } : {}) })
const nth = (n: number): Words => words(`第 ${n} 次`, `no. ${n}`)
const day = (on: Day | undefined) => (on ? { on } : {})

/** What each fact puts into the file: under which of its parts, on which day, of whom. */
const makers: Maker = {
  opened: () => plain('registration'),
  notified: ({ person }) => ({ ...plain('notice'), person }),
  'agent-named': ({ person }) => ({ ...plain('authority'), person }),
  'address-confirmed': ({ person }) => ({ ...plain('address'), person }),
  inquired: ({ on }, at) => ({ ...plain('inquiry', words(`第 ${at} 份`, `no. ${at}`)), on }),
  'evidence-added': () => plain('evidence'),
  supplied: () => plain('evidence', words('补正', 'supplemented')),
  'claim-recorded': () => plain('evidence', words('主张过权利的', 'of an earlier claim')),
  'took-in': ({ code, evidence }) => plain('evidence', words(`并入的 ${code}，${evidence} 份`, `of ${code}, taken in: ${evidence}`)),
  session: ({ on }, at) => ({ ...plain('record', nth(at)), on }),
  effective: () => plain('agreement'),
  paid: ({ no, on }) => ({ ...plain('payment', words(`第 ${no} 条`, `clause ${no}`)), on }),
  visited: ({ after, on }) => ({ ...plain('visit', words(`${after} 天`, `after ${after} days`)), ...day(on) }),
  'confirmation-applied': () => plain('confirmation', words('申请', 'application')),
  'confirmation-ruled': ({ no }) => plain('confirmation', no ? words(`裁定 ${no}`, `order ${no}`) : words('裁定', 'order')),
}
/** Facts whose files lie with a part that another fact puts in. */
const filedUnder: { readonly [K in keyof Facts]?: string } = { consented: 'notice', signed: 'agreement', 'inquiry-signed': 'inquiry', 'undisputed-confirmed': 'undisputed', 'statements-answered': 'issues', 'paid-claimed': 'payment' }
/** On the covers themselves. */
const noPart: ReadonlySet<string> = new Set(['cover', 'note'])

/** 卷宗: its covers and 卷内目录, once it is archived. */
export const covers = (state: DisputeState, facts: readonly Told[]): FileCovers | undefined => {
  const closing = facts.findLast((one) => one.kind === 'archived')
  if (state.stage !== 'archived' || !state.file || !closing) return undefined
  const archivedOn = dayOf(closing.at)
  const { note } = closing.data as Facts['archived']
  const retention = retentionOn(archivedOn)?.words
  return {
    words: fileWords.find((one) => state.channel && one.channels.includes(state.channel))?.words ?? words('纠纷卷宗', 'File of a dispute'),
    no: state.file, mediators: mediatorsOf(state), openedOn: state.openedOn, ...(state.end ? { closedOn: state.end.on } : {}), archivedOn, archivedBy: closing.by,
    outcome: outcomeOf(state), ...(retention ? { retention } : {}), items: itemsOf(state, facts), ...(note ? { note } : {}), lacking: lacking(state).map((one) => one.words),
  }
}

/** How it ended, and on the way what was agreed. */
const outcomeOf = ({ end, agreement }: DisputeState): Words => {
  const how = end ? outcomes[end.outcome] : words('—', '—')
  if (!agreement?.effectiveOn) return how
  const [zh, en] = agreement.form === 'oral' ? ['口头协议', 'oral agreement'] : ['书面协议', 'written agreement']
  return words(`${agreement.partial ? '部分' : ''}达成${zh}，${how.zh}`, `${agreement.partial ? 'partial ' : ''}${en}; ${how.en.toLowerCase()}`)
}

interface Found { readonly paper: string; readonly item: FileItem }

/** In the order of the file's parts, and in each as it came in; what belongs to none comes last. */
const itemsOf = (state: DisputeState, facts: readonly Told[]): readonly FileItem[] => {
  const found = facts.flatMap((one, at) => itemOf(one, facts.slice(0, at + 1)))
  const under = (paper: string) => found.filter((one) => one.paper === paper).map((one) => one.item)
  const beside = (item: FileItem): boolean => item.fact !== undefined && item.fact in filedUnder
  const inOrder = papers.filter((paper) => !noPart.has(paper.name)).flatMap((paper) => {
    const own = under(paper.name)
    const [first, pages] = [own.filter((item) => !beside(item)), own.filter(beside)]
    // Made from several facts, or shown without one.
    const last = facts.findLast((one) => lastOf[paper.name] === one.kind)
    const made: FileItem = { words: paper.words, files: [], ...(paper.inside ? { inside: true as const } : {}), ...day(last ? dayOf(last.at) : state.papers[paper.name]) }
    return [...(first.length === 0 && paper.present(state) ? [made] : first), ...pages]
  })
  return [...inOrder, ...under('')]
}

const lastOf: Readonly<Record<string, keyof Facts>> = { undisputed: 'undisputed-confirmed', issues: 'statements-answered' }

/** `until`: the facts up to this one, itself included. */
const itemOf = (one: Told, until: readonly Told[]): readonly Found[] => {
  const kind = one.kind as keyof Facts
  const make = makers[kind] as ((data: unknown, at: number) => ReturnType<NonNullable<Maker['opened']>>) | undefined
  const data = one.data as { readonly files?: readonly FileId[] | undefined; readonly person?: PersonId | undefined }
  const files = data.files ?? []
  if (!make && files.length === 0) return []
  const { paper, more, person, on } = make?.(one.data, until.filter((before) => before.kind === one.kind).length) ?? { paper: filedUnder[kind] ?? '', more: undefined, person: data.person, on: undefined }
  const part = papers.find((each) => each.name === paper)
  const called = kind === 'effective' && isOral(until) ? oral : make ? part?.words : tells[kind]
  if (!called) return []
  const item: FileItem = {
    fact: one.kind, ...(part?.inside ? { inside: true as const } : {}), words: more ? words(`${called.zh}（${more.zh}）`, `${called.en} (${more.en})`) : called,
    ...(person ? { person } : {}), on: on ?? dayOf(one.at), by: one.by, files,
  }
  return [{ paper, item }]
}

const oral = words('口头协议登记', 'Record of the oral agreement')
const isOral = (facts: readonly Told[]): boolean => (facts.findLast((one) => one.kind === 'drafted')?.data as Facts['drafted'] | undefined)?.form === 'oral'
