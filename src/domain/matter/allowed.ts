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
export const allowedActs = <S extends MatterState>(kind: Kind<S>, state: S, actor: Actor, worldAs: (role: Role) => World): readonly Allowed[] =>
  [...inOrder(dueNow(kind, state, actor), actsFrom(kind, state.stage)), ...awaited(kind, state)].flatMap((name) => {
    const act = kind.acts[name]
    const way = act && wayTo(reachOf(actor, name, kind.grants), placed(state))
    if (!act || !way || act.offered?.(state, actor) === false) return []
    const hindrance = hindranceOf(kind, state, act, name, worldAs(way.role))
    const start = hindrance ? undefined : act.start?.(state, worldAs(way.role))
    const note = act.note?.(state)
    const help = note ?? act.help
    const now = dueNow(kind, state, actor).includes(name)
    return [{
      act: name, label: (act.rests?.(state, actor) && act.again) || (act.called?.(state) ?? act.words), tone: toneOf(kind, state, actor, name, act), form: fieldsHere(act, state),
      ...(now ? { now } : {}), ...(help ? { help } : {}), ...(note ? { noted: true } : {}), ...(start ? { start } : {}), ...(hindrance ? { not: explain(hindrance.refused) } : {}),
    }]
  })

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

const dueNow = <S extends MatterState>(kind: Kind<S>, state: S, actor: Actor): readonly string[] => nowIn(kind, state).filter((name) => !kind.acts[name]?.rests?.(state, actor))

const toneOf = <S extends MatterState>(kind: Kind<S>, state: S, actor: Actor, name: string, act: Act<S>): Allowed['tone'] => {
  // What asks twice asks twice also where it is one of the answers that are waited for.
  if (dueNow(kind, state, actor).includes(name)) return act.tone === 'danger' ? 'danger' : 'main'
  return act.rests?.(state, actor) && (act.again || !nowIn(kind, state).includes(name)) ? 'quiet' : (act.tone ?? 'plain')
}

/** What is to be done now comes first. */
const inOrder = (first: readonly string[], all: readonly string[]): readonly string[] => [...first.filter((name) => all.includes(name)), ...all.filter((name) => !first.includes(name))]

/** Acts of the next stage that are named already, with what they wait for. */
const awaited = <S extends MatterState>(kind: Kind<S>, state: S): readonly string[] =>
  Object.keys(kind.acts).filter((name) => kind.awaited?.(state, name) && !actsFrom(kind, state.stage).includes(name))
