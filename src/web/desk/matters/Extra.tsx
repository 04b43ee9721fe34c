import { formatDay, isDay } from '../../../domain/kernel/day.ts'
import { outcomes } from '../../../domain/kinds/dispute/outcomes.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, joined, same } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'
import type { Query } from '../ask/matters.ts'

const w = deskWords.list
const dayWords = (phrase: Words, on: string): Words => (isDay(on) ? { zh: counted(phrase, 0, { day: formatDay(on, 'zh') }).zh, en: counted(phrase, 0, { day: formatDay(on, 'en') }).en } : same(on))
const outcomeWords = (names: string): Words => joined(names.split(',').map((name) => (outcomes as Readonly<Record<string, Words>>)[name] ?? (name === 'none' ? deskWords.none : same(name))))

/** Filters that come with a number from elsewhere and have no box of their own: shown, so that nobody is misled, and taken away one by one. */
const extras = (asked: Query, body: Words | undefined, officer: string | undefined): readonly { readonly name: keyof Query; readonly words: Words }[] => [
  ...(asked.body ? [{ name: 'body', words: body ?? w.oneBody } as const] : []),
  ...(asked.assignee ? [{ name: 'assignee', words: officer ? same(officer) : w.oneOfficer } as const] : []),
  ...(asked.from ? [{ name: 'from', words: dayWords(w.from, asked.from) } as const] : []),
  ...(asked.to ? [{ name: 'to', words: dayWords(w.to, asked.to) } as const] : []),
  ...(asked.held ? [{ name: 'held', words: w[asked.held] } as const] : []),
  ...(asked.open ? [{ name: 'open', words: w.onlyOpen } as const] : []),
  ...(asked.town ? [{ name: 'town', words: w.noTown } as const] : []),
  ...(asked.overran ? [{ name: 'overran', words: w.overran } as const] : []),
  ...(asked.outcome ? [{ name: 'outcome', words: fillFrom(w.outcome, { what: outcomeWords(asked.outcome) }) } as const] : []),
]

export const Extra = ({ asked, body, officer, go }: { asked: Query; body: Words | undefined; officer: string | undefined; go: (query: Query) => void }) => {
  const say = useSay()
  const shown = extras(asked, body, officer)
  if (shown.length === 0) return null
  return (
    <p className="extras">{say(w.extra)}{' '}
      {shown.map((one) => <button key={one.name} type="button" className="btn" onClick={() => go({ ...asked, [one.name]: undefined })}>{say(one.words)} <span aria-hidden="true">×</span><span className="unseen">{say(w.remove)}</span></button>)}
    </p>
  )
}
