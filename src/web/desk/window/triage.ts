import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TriageAnswer } from '../../../contract/triage.ts'
import { ApiError, call } from '../../parts/api.ts'
import { isUnanswered } from '../../parts/outbox.ts'
import { allAreas, areaPick } from '../ask/choices.ts'
import { useSettled } from '../parts/use-settled.ts'

/** Fewer characters say nothing. */
const least = 8
/** Milliseconds after which a reading that failed is tried again, as the rest of the desk does. */
const soon = 5_000
/** What the server has understood and refused it refuses again; everything else may go by. */
const isRefusal = (error: unknown): boolean => error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500 && !isUnanswered(error)

/** Once it fails it is asked again until it answers. */
const again = ({ state: { error } }: { readonly state: { readonly error: unknown } }): number | false => (error === null || isRefusal(error) ? false : soon)

/** The story, with what is wanted, as it is understood so far: read again half a second after the last key. Nothing is stored by it. */
export const useTriage = (story: string, wanted: string): { readonly answer: TriageAnswer | undefined; readonly reading: boolean; readonly failed: boolean; readonly again: () => void } => {
  const text = useSettled(story, 500).trim()
  const claim = useSettled(wanted, 500).trim()
  const asked = [...text].length >= least
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['triage', text, claim], enabled: asked, staleTime: Infinity, gcTime: 60_000, placeholderData: keepPreviousData, retry: false,
    // The story may be written already, and nobody would type on only to be read.
    refetchInterval: again,
    queryFn: async ({ signal }) => withTown(await call<TriageAnswer>('/api/triage', { method: 'POST', body: claim ? { text, claim } : { text }, signal })),
  })
  return { answer: asked ? data : undefined, reading: asked && isFetching, failed: asked && isError, again: () => void refetch() }
}

/** A village is told with its town, as everywhere on the desk. */
const withTown = async (answer: TriageAnswer): Promise<TriageAnswer> => {
  if (!answer.place) return answer
  const areas = await allAreas()
  const area = areas.find((one) => one.path === answer.place?.path)
  return area ? { ...answer, place: { path: area.path, words: areaPick(area, areas).words } } : answer
}
