import type { Words } from '../kernel/words.ts'
import { explain } from '../kernel/fault.ts'
import type { Actor } from '../people/actor.ts'
import { reachOf, wayTo } from '../people/reach.ts'
import type { Role } from '../words/roles.ts'
import { fieldsOf } from './form.ts'
import type { Field } from './form.ts'
import type { Act, Kind, World } from './kind.ts'
import { actsFrom } from './next.ts'
import { hindranceOf } from './perform.ts'
import { placed } from './placed.ts'
import type { MatterState } from './state.ts'

export interface Allowed {
  readonly act: string
  readonly label: Words
  readonly help?: Words
  /** `help` speaks of this matter alone. */
  readonly noted?: true
  readonly tone: 'main' | NonNullable<Act<MatterState>['tone']>
  /** It is one of the answers that the stage waits for: it stands with the others, whatever its tone. */
  readonly now?: true
  readonly form: readonly Field[]
  /** What is filled in beforehand. */
  readonly start?: Readonly<Record<string, unknown>>
  /** Present: not yet possible, and why. */
  readonly not?: Words
}

/** What this actor may do with this matter now. What they may never do is not in the list; what they may not yet do carries its reason. */
export const allowedActs = <S extends MatterState>(kind: Kind<S>, state: S, actor: Actor, worldAs: (role: Role) => World): readonly Allowed[] => {
  const row = placed(state)
  const from = actsFrom(kind, state.stage)
  const due = [...from.filter((name) => kind.acts[name]?.first?.(state)), ...nowIn(kind, state).filter((name) => !kind.acts[name]?.rests?.(state, actor))]
  const worlds = new Map<Role, World>()
  const worldOf = (role: Role): World => {
    const world = worlds.get(role) ?? worldAs(role)
    worlds.set(role, world)
    return world
  }
  return [...inOrder(due, from), ...awaited(kind, state, from)].flatMap((name) => {
    const act = kind.acts[name]
    const way = act && wayTo(reachOf(actor, name, kind.grants), row)
    if (!act || !way || act.offered?.(state, actor) === false) return []
    const hindrance = hindranceOf(kind, state, act, name, worldOf(way.role))
    const start = hindrance ? undefined : act.start?.(state, worldOf(way.role))
    const note = act.note?.(state)
    const help = note ?? act.help
    const rests = act.rests?.(state, actor) === true
    const now = due.includes(name)
    return [{
      act: name, label: (rests && act.again) || (act.called?.(state) ?? act.words), tone: toneOf(kind, state, name, act, now, rests), form: fieldsHere(act, state),
      ...(now ? { now } : {}), ...(help ? { help } : {}), ...(note ? { noted: true } : {}), ...(start ? { start } : {}), ...(hindrance ? { not: explain(hindrance.refused) } : {}),
    }]
  })
}

/** The fields, with what this matter adds to them; where it adds nothing they are the same ones for everybody, and are written only once. */
const fieldsHere = <S extends MatterState>(act: Act<S>, state: S): readonly Field[] => {
  const fields = fieldsOf(act.form)
  const here = act.here?.(state) ?? {}
  return fields.some((field) => here[field.name]) ? fields.map((field) => fieldHere(field, here[field.name])) : fields
}

const fieldHere = (field: Field, here: { readonly help?: Words; readonly required?: true; readonly without?: readonly string[] } | undefined): Field => {
  if (!here) return field
  const { without, ...more } = here
  return { ...field, ...more, ...(without && field.options ? { options: Object.fromEntries(Object.entries(field.options).filter(([name]) => !without.includes(name))) } : {}) }
}

const nowIn = <S extends MatterState>(kind: Kind<S>, state: S): readonly string[] => kind.stages[state.stage]?.now ?? []

const toneOf = <S extends MatterState>(kind: Kind<S>, state: S, name: string, act: Act<S>, now: boolean, rests: boolean): Allowed['tone'] => {
  // What asks twice asks twice also where it is one of the answers that are waited for.
  if (now) return act.tone === 'danger' ? 'danger' : 'main'
  return rests && (act.again || !nowIn(kind, state).includes(name)) ? 'quiet' : (act.tone ?? 'plain')
}

/** What is to be done now comes first. */
const inOrder = (first: readonly string[], all: readonly string[]): readonly string[] => [...first.filter((name) => all.includes(name)), ...all.filter((name) => !first.includes(name))]

/** Acts of the next stage that are named already, with what they wait for. */
const awaited = <S extends MatterState>(kind: Kind<S>, state: S, from: readonly string[]): readonly string[] =>
  Object.keys(kind.acts).filter((name) => kind.awaited?.(state, name) && !from.includes(name))
