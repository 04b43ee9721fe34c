import { dayOf, daysBetween, moment } from '../../../src/domain/kernel/day.ts'
import type { MatterLine, MatterPage } from '../../../src/contract/matter.ts'
import type { z } from 'zod'
import type { ReportAnswer as AnswerShape, ReportList as ListShape } from '../../../src/contract/report.ts'
import type { WatchAnswer } from '../../../src/contract/watch.ts'
import { kinds } from '../../../src/domain/kinds/index.ts'
import type { Actor, Officer } from '../../../src/domain/people/actor.ts'
import { rolesOf } from '../../../src/domain/people/actor.ts'
import { placeWords } from './city.ts'
import type { Kept, Office } from './office.ts'
import { lineOf } from './views.ts'

const today = () => dayOf(moment(new Date().toISOString()))
const left = (line: MatterLine): number => (line.due ? daysBetween(today(), line.due as never) : 999)

const inQueue = (kept: Kept, name: string, actor: Officer): boolean => {
  const filter = kept.kind.queues.find((one) => one.name === name)?.filter
  if (!filter) return false
  const line = lineOf(kept)
  return (!filter.stage || filter.stage.includes(kept.state.stage)) && (!filter.mine || kept.state.assignee === actor.account)
    && (!filter.late || left(line) < 0) && (!filter.held || line.held === filter.held) && (!filter.returned || line.flags.includes('returned'))
}

const fits = (kept: Kept, line: MatterLine, asked: URLSearchParams, actor: Officer): boolean => {
  const held = asked.get('held')
  if (held && line.held !== held) return false
  const is = (name: string, value: string | undefined) => !asked.get(name) || asked.get(name)?.split(',').includes(value ?? '')
  const q = asked.get('q')?.toLowerCase()
  const due = asked.get('due')
  return Boolean(is('kind', line.kind) && is('stage', line.stage) && is('body', line.body.id) && is('assignee', line.assignee?.id) && is('type', line.type)
    && (!asked.get('flag') || line.flags.includes(asked.get('flag') ?? '')) && (!asked.get('area') || line.place.path.startsWith(asked.get('area') ?? ''))
    && (!asked.get('queue') || inQueue(kept, asked.get('queue') ?? '', actor))
    && (!q || `${kept.kind.row(kept.state).search}${line.title.zh}${line.code}`.toLowerCase().includes(q))
    && (!due || (due === 'late' ? left(line) < 0 : due === 'today' ? left(line) === 0 : left(line) >= 0 && left(line) <= 7)))
}

const seen = (office: Office, actor: Actor): Kept[] => [...office.matters.values()].filter((kept) => office.sees(actor, kept, 'list'))

export const pageOf = (office: Office, actor: Officer, asked: URLSearchParams): MatterPage => {
  const all = seen(office, actor).map((kept) => ({ kept, line: lineOf(kept) })).filter((one) => fits(one.kept, one.line, asked, actor)).map((one) => one.line)
  const sort = asked.get('sort') ?? 'due'
  all.sort((a, b) => (sort === 'due' ? left(a) - left(b) : sort === 'newest' ? (a.openedOn < b.openedOn ? 1 : -1) : a.openedOn < b.openedOn ? -1 : 1))
  const from = Number(asked.get('cursor') ?? 0)
  const limit = Number(asked.get('limit') ?? 25)
  return {
    items: all.slice(from, from + limit), total: all.length > 1_000 ? '1000+' : all.length,
    ...(from + limit < all.length ? { next: String(from + limit) } : {}), ...(from > 0 ? { previous: String(Math.max(0, from - limit)) } : {}),
  }
}

export const queuesOf = (office: Office, actor: Officer) => Object.values(kinds).flatMap((kind) => kind.queues
  .filter((queue) => queue.roles.some((role) => rolesOf(actor).includes(role)))
  .map((queue) => ({ kind: kind.name, queue: queue.name, words: queue.words, ...countOf(seen(office, actor).filter((kept) => kept.kind === kind && inQueue(kept, queue.name, actor))) })))

const countOf = (some: readonly Kept[]) => ({ total: some.length, late: some.filter((kept) => left(lineOf(kept)) < 0).length })

export const watchOf = (office: Office, actor: Officer): WatchAnswer => {
  const lines = seen(office, actor).map((kept) => ({ line: lineOf(kept), kept })).filter((one) => !one.kept.kind.stages[one.kept.state.stage]?.end).map((one) => one.line)
  const late = lines.filter((line) => left(line) < 0)
  const by = <T>(key: (line: MatterLine) => string, make: (some: MatterLine[], first: MatterLine) => T): T[] =>
    [...Map.groupBy(lines, key).values()].flatMap((some) => (some[0] ? [make(some, some[0])] : []))
  return {
    at: new Date().toISOString(), open: lines.length, late: late.length, week: lines.filter((line) => left(line) >= 0 && left(line) <= 7).length,
    frozen: lines.filter((line) => line.held === 'frozen').length, returned: lines.filter((line) => line.flags.includes('returned')).length,
    bodies: by((line) => line.body.id, (some, first) => ({
      body: { id: first.body.id, name: first.body.name }, open: some.length, late: some.filter((line) => left(line) < 0).length,
      week: some.filter((line) => left(line) >= 0 && left(line) <= 7).length, worst: Math.max(0, ...some.map((line) => -left(line))),
    })).toSorted((a, b) => b.late - a.late || b.open - a.open),
    towns: by((line) => line.place.path.split('/').slice(0, 2).join('/'), (some, first) => {
      const path = first.place.path.split('/').slice(0, 2).join('/')
      return { area: { path, words: placeWords(path) }, open: some.length, late: some.filter((line) => left(line) < 0).length }
    }),
    stages: by((line) => `${line.kind}.${line.stage}`, (some, first) => ({
      kind: first.kind, kindWords: kinds[first.kind]?.words ?? { zh: '', en: '' }, stage: first.stage, words: first.stageWords, open: some.length, late: some.filter((line) => left(line) < 0).length,
    })),
    stuck: late.toSorted((a, b) => left(a) - left(b)).slice(0, 20),
  }
}

const address = (query: Readonly<Record<string, string>>): string => `/api/matters?${new URLSearchParams(query).toString()}`

export const reportCards: z.infer<typeof ListShape> = [{
  name: 'opened', title: { zh: '登记事项', en: 'Matters opened' }, formula: { zh: '期间内登记的事项数', en: 'matters registered in the period' },
  base: { zh: '首次接触即登记的全部事项', en: 'all matters registered at first contact' }, unit: 'cases', kinds: ['dispute'],
}]

export const openedReport = (office: Office, actor: Officer): z.infer<typeof AnswerShape> => {
  const lines = seen(office, actor).map(lineOf).filter((line) => line.kind === 'dispute')
  const [card] = reportCards
  if (!card) throw new Error('no report')
  return {
    ...card, kind: 'dispute', value: lines.length, period: { to: today() }, area: { path: '441900', words: placeWords('441900') }, cases: address({ kind: 'dispute' }), baseCases: address({ kind: 'dispute' }),
    rows: [...Map.groupBy(lines, (line) => line.place.path.split('/').slice(0, 2).join('/'))].map(([path, some]) => ({ by: 'area' as const, key: path, words: placeWords(path), value: some.length, cases: address({ kind: 'dispute', area: path }) })),
  }
}
