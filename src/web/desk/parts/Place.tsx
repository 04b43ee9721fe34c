import { useQuery } from '@tanstack/react-query'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { allAreas, areaPick } from '../ask/choices.ts'

/** Where it is, with the town of a village: two towns may have a village of one name. */
export const PlaceText = ({ place }: { place: { readonly path: string; readonly words: Words } }) => {
  const say = useSay()
  const { data } = useQuery({ queryKey: ['area-words'], queryFn: allAreas, staleTime: 3_600_000 })
  const area = data?.find((one) => one.path === place.path)
  return <span>{say(area && data && !place.words.zh.includes('·') ? areaPick(area, data).words : place.words)}</span>
}
