import type { Moment } from '../domain/kernel/day.ts'
import { fill } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import { canonical } from '../domain/kernel/canonical.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind, Message } from '../domain/matter/kind.ts'
import type { Done } from '../domain/matter/perform.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Countable } from '../store/counts.ts'
import { matterRow } from '../store/matter-row.ts'
import { listOf, wordsRow, wordsSource } from '../store/words-row.ts'
import type { MatterWrite } from '../store/write.ts'
import { chained, chainStart } from './chain.ts'
import type { Context } from './context.ts'
import type { Sealed } from './seal-people.ts'

/** How the matter stood before; undefined when it begins. */
export interface Before {
  readonly state: MatterState
  readonly version: number
  readonly head: Uint8Array
  readonly clocks: readonly ClockRow[]
}

export interface Deed {
  readonly id: string
  readonly name: string
  readonly actor: Actor
  readonly digest: Buffer
  readonly at: Moment
}

/** What a decision leaves behind, as rows. Parts that did not change are left out: the store does not touch them. */
export const writeOf = (context: Context, kind: Kind, before: Before | undefined, done: Done, deed: Deed, { people, corrected, letters = [] }: Omit<Sealed, 'payload'>): MatterWrite => {
  const { state } = done
  const { facts, head } = chained(before?.head ?? chainStart, state.id, done.facts, deed.name, deed.id)
  const version = facts.at(-1)?.seq ?? 0
  const [now, earlier] = [kind.row(state), before && kind.row(before.state)]
  const links = now.links
  const linksBefore = earlier?.links ?? []
  const newLinks = links.filter((one) => !linksBefore.includes(one))
  const parties = state.parties.map(({ person, side }) => ({ person, side }))
  const partiesBefore = before?.state.parties.map(({ person, side }) => ({ person, side }))
  return {
    before: before?.version,
    row: matterRow(kind, state, done.clocks, version, deed.at),
    head, facts,
    act: { id: deed.id, name: deed.name, actor: actorKey(deed.actor), digest: deed.digest, at: deed.at },
    clocks: clockChanges(before?.clocks ?? [], done.clocks),
    ...(partiesBefore && canonical(partiesBefore) === canonical(parties) ? {} : { parties }),
    ...(newLinks.length > 0 ? { links: newLinks } : {}),
    ...(now.number && canonical(now.number) !== canonical(earlier?.number ?? null) ? { number: now.number } : {}),
    ...(before && wordsSource(kind, state) === wordsSource(kind, before.state) ? {} : wordsFor(kind, before?.state, state)),
    people, ...(corrected ? { corrected } : {}),
    outbox: [...done.messages.map((message) => letterOf(kind, state, message)), ...letters].map((payload) => ({ id: context.newId(deed.at), topic: 'message', payload })),
  }
}

/** The row of words, and the list in which it lay when that is another one. */
const wordsFor = (kind: Kind, before: MatterState | undefined, state: MatterState): Pick<MatterWrite, 'words' | 'unlisted'> => {
  const [words, was] = [wordsRow(kind, state), before && listOf(kind, before)]
  return { words, ...(was === undefined || was === words.list ? {} : { unlisted: [was] }) }
}

export const countable = (state: MatterState): Countable => ({ kind: state.kind, stage: state.stage, area: state.area, body: state.body, sealed: state.sealed })

/** Who did it, as the list of acts keeps it. */
export const actorKey = (actor: Actor): string => {
  switch (actor.kind) {
    case 'officer': return `officer:${actor.account}`
    case 'resident': case 'bearer': return `${actor.kind}:${actor.person}`
    case 'system': return `system:${actor.job}`
    case 'guest': return 'guest'
  }
}

const keyOf = (row: ClockRow): string => `${row.name}\n${row.key}`

/** Rows to write and rows to remove: a clock that runs on unchanged is not touched. */
export const clockChanges = (before: readonly ClockRow[], after: readonly ClockRow[]): MatterWrite['clocks'] => {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Set(after.map(keyOf))
  return {
    put: after.filter((row) => canonical(row) !== canonical(old.get(keyOf(row)) ?? null)),
    gone: before.filter((row) => !now.has(keyOf(row))),
  }
}

/** What the outbox keeps of a message: the text is fixed now, the address is looked up when it is sent. */
export interface Letter {
  readonly to: Message['to']
  readonly letter: string
  readonly text: Words
  readonly kind: string
  readonly code: string
}

const letterOf = (kind: Kind, state: MatterState, message: Message): Letter => {
  const template = kind.letters[message.letter]
  if (!template) throw new Error(`${kind.name} has no letter "${message.letter}"`)
  const values = (language: keyof Words): Record<string, string | number> =>
    Object.fromEntries(Object.entries(message.values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]))
  return { to: message.to, letter: message.letter, text: { zh: fill(template, values('zh')).zh, en: fill(template, values('en')).en }, kind: kind.name, code: state.code }
}
