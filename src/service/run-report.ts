import { areaPath } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import { dayOf, isDay, yearOf } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf } from '../domain/people/reach.ts'
import { disputeTypes } from '../domain/words/dispute-types.ts'
import { reports } from '../store/reports/index.ts'
import type { Cases, Figure, Report } from '../store/reports/report.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'

export interface ReportQuery {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly area?: string | undefined
  readonly kind?: string | undefined
}

export interface ReportRow {
  readonly by: Figure['by']
  readonly key: string
  readonly words: Words
  readonly value: number
  readonly of?: number | undefined
  /** Address of the list behind the number; none for whoever may count more than they may list. */
  readonly cases?: string
}

export interface ReportAnswer {
  readonly name: string
  readonly title: Words
  readonly formula: Words
  readonly base: Words
  readonly unit: Report['unit']
  readonly kind: string
  /** A count, or a share between 0 and 1; null when there is nothing in the base. */
  readonly value: number | null
  readonly of?: number | undefined
  readonly period: { readonly from?: Day | undefined; readonly to: Day }
  readonly area: { readonly path: string; readonly words: Words }
  readonly cases?: string
  /** The same for the base. */
  readonly baseCases?: string
  readonly rows: readonly ReportRow[]
}

export interface ReportCard { readonly name: string; readonly title: Words; readonly formula: Words; readonly base: Words; readonly unit: Report['unit']; readonly kinds: readonly string[] }

/** Every report that this actor may ask of at least one kind. */
export const listReports = (context: Context, actor: Actor): readonly ReportCard[] =>
  [...reports.values()].flatMap((one) => {
    const kinds = one.kinds.filter((name) => mayCount(context.kinds[name], actor))
    return kinds.length === 0 ? [] : [{ name: one.name, title: one.title, formula: one.formula, base: one.base, unit: one.unit, kinds }]
  })

const mayCount = (kind: Kind | undefined, actor: Actor): boolean => kind !== undefined && reachOf(actor, 'count', kind.grants).length > 0

/** Whether everything that this actor counts stands in a list of theirs too. A city leader counts all and lists nothing. */
const mayList = (kind: Kind, actor: Actor): boolean => {
  const said = (act: 'count' | 'list'): readonly string[] => reachOf(actor, act, kind.grants).map(({ role: _role, ...way }) => JSON.stringify(way))
  const listed = new Set(said('list'))
  return said('count').every((way) => listed.has(way))
}

/** A number with how it was made, and from each number the list of its cases. */
export async function runReport(context: Context, actor: Actor, name: string, query: ReportQuery): Promise<ReportAnswer | Refused> {
  const report = reports.get(name)
  if (!report) return refuse('not-found')
  const edition = await context.books.of(actor.city)
  const faults: FieldFault[] = []
  const kind = context.kinds[query.kind ?? report.kinds[0] ?? '']
  if (!kind || !report.kinds.includes(kind.name)) faults.push({ path: 'kind', words: words(`只能是：${report.kinds.join('、')}`, `must be one of: ${report.kinds.join(', ')}`) })
  for (const day of ['from', 'to'] as const) if (query[day] !== undefined && !isDay(query[day])) faults.push({ path: day, words: words('日期不存在，请按“年-月-日”填写。', 'No such day: write year-month-day.') })
  const area = placeOf(edition, query.area ?? actor.city)
  if (!area) faults.push({ path: 'area', words: words('没有这个地方', 'there is no such place') })
  if (faults.length > 0 || !kind || !area) return refuse('invalid', { count: faults.length }, faults)
  const reach = reachOf(actor, 'count', kind.grants)
  if (reach.length === 0) return refuse('not-allowed')
  const today = dayOf(context.now())
  const from = (query.from ?? (report.unit === 'share' ? `${yearOf(today)}-01-01` : undefined)) as Day | undefined
  const to = query.to as Day | undefined
  const figures = await report.run(context.db, { city: actor.city, kind: kind.name, reach, area: area === actor.city ? undefined : area, from, to, today })
  const asked: Cases = { kind: kind.name, ...(area === actor.city ? {} : { area }), ...(from ? { from } : {}), ...(to ? { to } : {}) }
  return answerOf(report, kind, edition, figures, mayList(kind, actor) ? asked : undefined, area, from, to ?? today)
}

const answerOf = (report: Report, kind: Kind, edition: Edition, figures: readonly Figure[], asked: Cases | undefined, area: AreaPath, from: Day | undefined, to: Day): ReportAnswer => {
  // Groups by stage or by type cover everything once; those by place may hide what lies in none.
  const [first] = figures.filter((one) => one.by !== 'area')
  const whole = figures.filter((one) => one.by === first?.by)
  const n = whole.reduce((sum, one) => sum + one.n, 0)
  const of = whole.reduce((sum, one) => sum + (one.of ?? 0), 0)
  const share = report.unit === 'share'
  const value = (part: number, base: number | undefined): number | null => (share ? (base ? Math.round((part / base) * 10_000) / 10_000 : null) : part)
  return {
    name: report.name, title: report.title, formula: report.formula, base: report.base, unit: report.unit, kind: kind.name,
    value: value(n, of), ...(share ? { of } : {}), period: { ...(from ? { from } : {}), to },
    area: { path: area, words: edition.book.area(area)?.name ?? { zh: area, en: area } },
    ...(asked ? { cases: address({ ...asked, ...report.cases }), baseCases: address(asked) } : {}),
    rows: figures.map((one) => ({
      by: one.by, key: one.key, words: wordsOf(kind, edition, one), value: value(one.n, one.of) ?? 0, ...(share ? { of: one.of } : {}),
      ...(asked ? { cases: address({ ...asked, ...report.cases, ...narrowed(one) }) } : {}),
    })),
  }
}

/** A group's own filter; what has no type yet, or lies in no town of the city, is a group too. */
const narrowed = (one: Figure): Cases => (one.by === 'area' && !one.key.includes('/') ? { town: 'none' } : one.key !== '' ? { [one.by]: one.key } : one.by === 'type' ? { type: 'none' } : {})

const address = (query: Cases): string => `/api/matters?${new URLSearchParams(query).toString()}`

const types = new Map<string, Words>(disputeTypes.map(({ id, zh, en }) => [id, { zh, en }]))

const wordsOf = (kind: Kind, edition: Edition, { by, key }: Figure): Words => {
  if (by === 'stage') return kind.stages[key]?.words ?? { zh: key, en: key }
  if (by === 'area') return edition.book.area(key as AreaPath)?.name ?? { zh: key, en: key }
  return types.get(key) ?? words('未分类', 'Not classified')
}

const placeOf = (edition: Edition, text: string): AreaPath | undefined => (/^\d{6}(\/\d{9}(\/\d{12})?)?$/.test(text) ? edition.book.area(areaPath(text))?.path : undefined)
