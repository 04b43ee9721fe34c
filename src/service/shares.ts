import type { Kind, Queue } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { isOfBodies } from '../domain/people/grants.ts'
import { reachOf } from '../domain/people/reach.ts'
import type { Share } from '../store/list-wish.ts'

/** The stages in which a matter of this kind is still open. */
export const liveOf = (kind: Kind): readonly string[] => Object.keys(kind.stages).filter((stage) => kind.stages[stage]?.end !== true)

/** What an actor may see of one kind, in these stages; undefined when that is nothing. */
export const shareOf = (kind: Kind, actor: Actor, act: 'list' | 'read' | 'export', stages: readonly string[] | undefined, queue?: Queue): Share | undefined => {
  // A queue is work: what was answered, or asked of another, waits for somebody else.
  // What one's body took in for another lies in a queue of its own: a list that is reached in two ways is slow for everybody.
  const reach = queue?.received ? reachOf(actor, 'hold', kind.grants).filter((way) => queue.roles.includes(way.role))
    : reachOf(actor, act, kind.grants).filter((way) => way.by !== 'received' && (queue === undefined || (queue.roles.includes(way.role) && (way.by === 'body' || kind.grants[act]?.[way.role] !== 'answered'))))
  const wanted = Object.keys(kind.stages).filter((stage) =>
    (stages === undefined || stages.includes(stage)) && (queue?.filter.stage === undefined || queue.filter.stage.includes(stage))
    // What is late is work: an ended stage has no day by which somebody must act.
    && (queue?.filter.late !== true || kind.stages[stage]?.end !== true))
  if (reach.length === 0 || wanted.length === 0) return undefined
  const ended = wanted.filter((stage) => kind.stages[stage]?.end === true)
  return { kind: kind.name, reach, live: wanted.filter((stage) => !ended.includes(stage)), ended, all: wanted.length === Object.keys(kind.stages).length, ofBodies: isOfBodies(kind.grants) }
}
