import { useQuery } from '@tanstack/react-query'
import type { Words } from '../../../domain/kernel/words.ts'
import { same } from '../../parts/say.ts'
import { allAreas, areaPick } from '../ask/choices.ts'

/** Says a place by its path. */
export const useAreaWords = (): ((path: string) => Words) => {
  const { data } = useQuery({ queryKey: ['area-words'], queryFn: allAreas, staleTime: 3_600_000 })
  return (path) => {
    const area = data?.find((one) => one.path === path)
    return area && data ? areaPick(area, data).words : same(path)
  }
}
