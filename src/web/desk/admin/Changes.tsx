import { useInfiniteQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { CityChanges as Shape } from '../../../contract/admin.ts'
import { call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { same } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { adminWords } from '../../words/desk-admin.ts'
import { search } from '../ask/matters.ts'

const w = adminWords.change
type Page = z.infer<typeof Shape>

/** Who changed the city, newest first. */
export const Changes = () => {
  const say = useSay()
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['admin', 'changes'], initialPageParam: '', getNextPageParam: (page: Page) => page.next,
    queryFn: ({ pageParam, signal }) => call<Page>(`/api/admin/changes?${search({ cursor: pageParam })}`, { signal }),
  })
  const rows = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <section className="card flush">
        {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading /> : rows.length === 0 ? <Empty title={say(w.empty)} /> : (
          <ul className="lines">{rows.map((row) => (
            <li key={row.at + row.thing}><div><b>{say(w.done[row.change] ?? same(row.change))}</b> {row.name ? <>{say(row.name)} <small className="code">{row.thing.split('/').at(-1)}</small></> : row.thing}<small className="block"><MomentText at={row.at} near /> · {row.who}</small></div><Chip>{say(w.what[row.what])}</Chip></li>
          ))}</ul>
        )}
      </section>
      {hasNextPage && <button type="button" className="btn" onClick={() => void fetchNextPage()}>{say(adminWords.more)}</button>}
    </>
  )
}
