import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Chip } from '../../parts/Chip.tsx'
import { DueChip } from '../../parts/Clock.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { DayText, useToday } from '../../parts/when.tsx'
import { mediationWords as w } from '../../words/desk-screens.ts'
import { useMatters } from '../ask/matters.ts'
import { LineMarks, LineText } from '../parts/MatterLine.tsx'
import { todos, verbWords, verbs, whens } from './todo.ts'
import type { Todo, Verb } from './todo.ts'

/** A mediator's day: what is late, what is for today, what comes; each with the thing to do: sign for, call, sit, sign, watch. */
export const Mediation = () => {
  const say = useSay()
  const today = useToday()
  const mine = useMatters({ kind: 'dispute', queue: 'mine', limit: 100 })
  const unsigned = useMatters({ kind: 'dispute', queue: 'unsigned', limit: 50 })
  const [only, setOnly] = useState<Verb>()
  const error = mine.error ?? unsigned.error
  const lines = [...new Map([...(unsigned.data?.items ?? []), ...(mine.data?.items ?? [])].map((line) => [line.id, line])).values()]
  const all = todos(lines, today)
  const shown = only ? all.filter((one) => one.verb === only) : all
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <span className="head-count"><DayText day={today} withWeekday /></span>
        <span className="grow" />
        <Link className="btn quiet" to="/matters" search={{ kind: 'dispute', queue: 'mine' }}>{say(w.mine)}</Link>
      </div>
      {!mine.data || !unsigned.data ? <section className="card">{error ? <Failed error={error} retry={() => { void mine.refetch(); void unsigned.refetch() }} /> : <Loading lines={8} />}</section>
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
  return (
    <li>
      <Link to="/matters/$id" params={{ id: line.id }} className="line todo">
        <span className="todo-verb"><Chip tone={verb === 'promise' ? 'jade' : verb === 'court' ? 'slate' : 'maple'} mark="">{say(verbWords[verb])}</Chip><small>{say(line.stageWords)}</small></span>
        <div className="line-text"><LineText line={line} /><LineMarks line={line} /></div>
        <div className="line-due">{line.due && <DueChip due={line.due} />}</div>
      </Link>
    </li>
  )
}
