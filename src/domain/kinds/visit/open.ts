import { refuse } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import * as form from '../../matter/form.ts'
import type { Decision, Message, World } from '../../matter/kind.ts'
import { needsField, needsOf } from '../../matter/needs.ts'
import type { Needs } from '../../matter/needs.ts'
import { maskName } from '../../people/masks.ts'
import type { BodyCard } from '../../people/city-book.ts'
import type { BodyId, MatterId, PersonId } from '../../kernel/id.ts'
import { fact, moods } from './state.ts'
import type { Mood } from './state.ts'

const mood = form.choice(moods, { label: words('情绪', 'Mood'), help: words('不选就是平静；选“有危险”，马上通知中心主任', 'Left open it is calm; “at risk” tells the head of the centre at once') })

/** A name is enough: whoever waits is on the list before the rest is asked. */
export const openForm = form.form({
  name: form.text({ label: words('姓名', 'Name'), max: 60 }),
  phone: form.maybe(form.phone({ label: words('手机号', 'Mobile phone') })),
  about: form.maybe(form.long({ label: words('来办什么事', 'What they come for'), max: 5_000 })),
  mood: form.maybe(mood),
  companions: form.maybe(form.count({ label: words('同来几人', 'How many came along'), max: 99 })),
  needs: needsField,
})
export const moodField = mood

/** The centre whose counter the actor sits at, under the role in which they act. */
const counterOf = ({ actor, role, city }: World): BodyCard | undefined => {
  const post = actor.kind === 'officer' ? actor.posts.find((one) => one.role === role) : undefined
  const body = post && city.body(post.body)
  return body?.active ? body : undefined
}

/** Numbers of the day run at each centre by itself: `2026-03-02 <body> visit`. */
export const seriesOf = (world: World): { readonly series: string } | undefined => {
  const body = counterOf(world)
  return body && { series: `${world.today} ${body.id} visit` }
}

/** The head is told at once, wherever it was noticed. */
export const alarm = (body: BodyId, number: number, code: string, now: Mood): readonly Message[] =>
  (now === 'at-risk' ? [{ to: { role: 'centre-head', body }, letter: 'at-risk', values: { code, number } }] : [])

interface Asked { readonly name: string; readonly person: PersonId; readonly phone?: string; readonly about?: string; readonly mood?: Mood; readonly companions?: number; readonly needs?: Needs }

export const begin = (payload: unknown, world: World, id: MatterId, code: string): Decision => {
  const asked = payload as Asked
  const body = counterOf(world)
  if (!body) return refuse('unknown-body')
  const number = world.number?.next ?? 1
  const needs = asked.needs && needsOf(asked.needs)
  if (needs?.helper?.person === asked.person) return refuse('invalid', { count: 1 }, [{ path: 'needs.helper.phone', words: words('协助人不能是来访人本人', 'The helper cannot be the visitor.') }])
  const name = maskName(asked.name)
  const now = asked.mood ?? 'calm'
  return {
    facts: [fact('opened', {
      id, city: world.city.city, code, title: words(`${number} 号来访 · ${name}`, `Visit no. ${number} · ${name}`), area: body.area, body: body.id, number,
      visitor: { person: asked.person, side: 'visitor', form: 'natural', name: asked.name, ...(asked.phone ? { phone: asked.phone } : {}), ...(needs ? { needs } : {}) },
      companions: asked.companions ?? 0, mood: now, about: asked.about, reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
    })],
    messages: alarm(body.id, number, code, now),
  }
}
