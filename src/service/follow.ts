import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Reach } from '../domain/people/reach.ts'
import type { Context } from './context.ts'
import type { Happening } from './happenings.ts'

/** What a follower is told: that something happened in a matter they may see. What it was they read like anybody. */
export interface Told {
  readonly id: string
  readonly kind: string
  readonly stage: string
  readonly version: number
}

/** Tells `listener` what happens in matters that the actor may list; nothing of any other. @returns how to stop */
export const follow = (context: Context, actor: Actor, listener: (told: Told) => void): (() => void) => {
  const reaches = new Map<string, Reach>(Object.values(context.kinds).map((kind) => [kind.name, [...reachOf(actor, 'list', kind.grants), ...reachOf(actor, 'hold', kind.grants)]]))
  return context.happenings.listen((one: Happening) => {
    if (one.city !== actor.city || !wayTo(reaches.get(one.kind) ?? [], one.placed)) return
    listener({ id: one.matter, kind: one.kind, stage: one.stage, version: one.version })
  })
}
