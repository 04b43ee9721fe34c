import { Link } from '@tanstack/react-router'
import { ApiError } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom, same } from '../../parts/say.ts'
import { Empty } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import type { Query } from '../ask/matters.ts'

const w = deskWords.list

/** What of the address the server could not take, by name; empty for every other error. */
export const wrongIn = (error: unknown): readonly { readonly path: string; readonly words: { readonly zh: string; readonly en: string } }[] =>
  (error instanceof ApiError && error.problem.code === 'invalid' ? (error.problem.fields ?? []) : [])

/** An old or mistyped address: what is wrong in it, and the same list without that. */
export const WrongAddress = ({ asked, error }: { readonly asked: Query; readonly error: unknown }) => {
  const say = useSay()
  const wrong = wrongIn(error)
  const rest = Object.fromEntries(Object.entries(asked).filter(([name, value]) => value !== undefined && !wrong.some((one) => one.path === name)))
  return (
    <Empty title={say(w.wrongAddress)}>
      {wrong.map(({ path, words }) => {
        const value = asked[path as keyof Query]
        // A place in a list means nothing to a person; what it means that it is gone does.
        return <p key={path}>{say(path === 'cursor' || value === undefined ? words : fillFrom(w.notThere, { what: same(String(value)) }))}</p>
      })}
      <Link className="btn" to="/matters" search={rest as Record<string, string>}>{say(w.withoutWrong)}</Link>
    </Empty>
  )
}
