import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Chip } from '../../parts/Chip.tsx'
import { DueChip } from '../../parts/Clock.tsx'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, same } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { DayText, useToday } from '../../parts/when.tsx'
import { mediationWords as w } from '../../words/desk-screens.ts'
import { useMatters } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { LineMarks, LineText } from '../parts/MatterLine.tsx'
import { todos, verbWords, verbs, whens } from './todo.ts'
import type { Todo, Verb } from './todo.ts'

/** Everything that waits for a mediator, by the lists in which it stands; all that the side bar counts as late is in one of them. */
const useWaiting = () => {
  const account = accountOf(useOfficer())
  return {
    mine: useMatters({ kind: 'dispute', queue: 'mine', limit: 100 }),
    unsigned: useMatters({ kind: 'dispute', queue: 'unsigned', limit: 50 }),
    visiting: useMatters({ kind: 'dispute', stage: 'visiting', assignee: account, limit: 100 }),
    archive: useMatters({ kind: 'dispute', queue: 'to-archive', limit: 100 }),
    late: useMatters({ kind: 'dispute', queue: 'late', limit: 100 }),
    tell: useMatters({ kind: 'dispute', queue: 'to-tell', limit: 100 }),
    replied: useMatters({ kind: 'request', queue: 'answered', limit: 100 }),
  }
}

/** A mediator's day: what is late, what is for today, what comes; each with the thing to do: sign for, call, sit, sign, watch. */
export const Mediation = () => {
  const say = useSay()
  const today = useToday()
  const account = accountOf(useOfficer())
  const waiting = useWaiting()
  const lists = Object.values(waiting)
  const ready = lists.every((one) => one.data !== undefined)
  const [only, setOnly] = useState<Verb>()
  const error = lists.find((one) => one.error && !one.data)?.error
  const all = todos(lists.flatMap((one) => one.data?.items ?? []), today, new Set(waiting.tell.data?.items.map((line) => line.id)), account)
  const shown = only ? all.filter((one) => one.verb === only) : all
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <span className="head-count"><DayText day={today} withWeekday /></span>
        <span className="grow" />
        <Link className="btn quiet" to="/matters" search={{ kind: 'dispute', queue: 'mine' }}>{say(w.mine)}</Link>
      </div>
      {!ready ? <section className="card">{error ? <Failed error={error} retry={() => { for (const one of lists) void one.refetch() }} /> : <Loading lines={8} />}</section>
        : all.length === 0 ? <section className="card"><Empty title={say(w.emptyMine)}>{say(w.emptyHelp)}</Empty></section> : (
          <>
            <fieldset className="verb-bar" aria-label={say(w.show)}>
              <button type="button" className="btn" aria-pressed={only === undefined} onClick={() => setOnly(undefined)}>{say(counted(w.all, all.length))}</button>
              {verbs.map((verb) => {
                const n = all.filter((one) => one.verb === verb).length
                return n > 0 && <button key={verb} type="button" className="btn" aria-pressed={only === verb} onClick={() => setOnly(only === verb ? undefined : verb)}>{say(verbWords[verb])} {n}</button>
              })}
            </fieldset>
            {whens.map((when) => {
              const some = shown.filter((one) => one.when === when)
              return some.length > 0 && (
                <section key={when} className="card flush" aria-labelledby={`when-${when}`}>
                  <h2 id={`when-${when}`} className="group-head" data-when={when}>{when === 'late' && <span aria-hidden="true">▲ </span>}{say(w[when])} <small>{some.length}</small></h2>
                  <ul className="lines">{some.map((one) => <TodoRow key={one.line.id} todo={one} />)}</ul>
                </section>
              )
            })}
          </>
        )}
    </>
  )
}

const TodoRow = ({ todo: { line, verb } }: { todo: Todo }) => {
  const say = useSay()
  const account = accountOf(useOfficer())
  return (
    <li>
      <Link to="/matters/$id" params={{ id: line.id }} className="line todo">
        <span className="todo-verb"><Chip tone={verb === 'promise' ? 'jade' : verb === 'court' || verb === 'visited' ? 'slate' : 'maple'} mark="">{say(verbWords[verb])}</Chip><small>{say(line.stageWords)}</small></span>
        <div className="line-text"><LineText line={line} /><LineMarks line={line} />{line.assignee && line.assignee.id !== account && <small>{say(fillFrom(w.colleague, { who: same(line.assignee.name) }))}</small>}</div>
        <div className="line-due">{line.due && <DueChip due={line.due} />}</div>
      </Link>
    </li>
  )
}
