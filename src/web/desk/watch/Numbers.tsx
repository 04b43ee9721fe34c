import { Link } from '@tanstack/react-router'
import type { WatchAnswer } from '../../../contract/watch.ts'
import { watchLists } from '../../../contract/watch-lists.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { watchWords as w } from '../../words/desk-screens.ts'
import type { Query } from '../ask/matters.ts'

/** At a glance: each number opens the matters that it counts. */
export const Numbers = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  const numbers = [
    [w.open, data.open, watchLists.open], [w.late, data.late, watchLists.late], [w.week, data.week, watchLists.week], [w.returned, data.returned, watchLists.returned], [w.frozen, data.frozen, watchLists.frozen],
  ] as const satisfies readonly (readonly [Words, number | string, Query])[]
  return (
    <section aria-label={say(w.numbers)}>
      <ul className="numbers">{numbers.map(([words, total, query]) => (
        <li key={words.en}><Link to="/matters" search={query} className="number" data-bad={(words === w.late && total !== 0) || undefined}><b>{words === w.late && total !== 0 ? '▲ ' : ''}{say(counted(w.matters, total))}</b><span>{say(words)}</span></Link></li>
      ))}</ul>
    </section>
  )
}
