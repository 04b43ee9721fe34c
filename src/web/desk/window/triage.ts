import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TriageAnswer } from '../../../contract/triage.ts'
import { call } from '../../parts/api.ts'
import { allAreas, areaPick } from '../ask/choices.ts'
import { useSettled } from '../parts/use-settled.ts'

/** Fewer characters say nothing. */
const least = 8

/** The story, with what is wanted, as it is understood so far: read again half a second after the last key. Nothing is stored by it. */
export const useTriage = (story: string, wanted: string): { readonly answer: TriageAnswer | undefined; readonly reading: boolean; readonly failed: boolean } => {
  const text = useSettled(story, 500).trim()
  const claim = useSettled(wanted, 500).trim()
  const asked = [...text].length >= least
  const { data, isFetching, isError } = useQuery({
    queryKey: ['triage', text, claim], enabled: asked, staleTime: Infinity, gcTime: 60_000, placeholderData: keepPreviousData, retry: false,
    queryFn: async ({ signal }) => withTown(await call<TriageAnswer>('/api/triage', { method: 'POST', body: claim ? { text, claim } : { text }, signal })),
  })
  return { answer: asked ? data : undefined, reading: asked && isFetching, failed: asked && isError }
}

/** A village is told with its town, as everywhere on the desk. */
const withTown = async (answer: TriageAnswer): Promise<TriageAnswer> => {
  if (!answer.place) return answer
  const areas = await allAreas()
  const area = areas.find((one) => one.path === answer.place?.path)
  return area ? { ...answer, place: { path: area.path, words: areaPick(area, areas).words } } : answer
}
