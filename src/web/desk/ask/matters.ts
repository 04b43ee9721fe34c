import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { z } from 'zod'
import type { Kinds as KindsShape, QueueCounts, RouteSuggestion as RouteShape } from '../../../contract/city.ts'
import type { ActDone, MatterPage, MatterQuery, MatterView } from '../../../contract/matter.ts'
import { call } from '../../parts/api.ts'

export type Query = z.infer<typeof MatterQuery>
export type QueueCount = z.infer<typeof QueueCounts>[number]
export type Kinds = z.infer<typeof KindsShape>
export type RouteSuggestion = z.infer<typeof RouteShape>

/** A query as an address: only what is set, in one order, so that equal questions are one. */
export const search = (query: object): string => {
  const set = Object.entries(query).filter((pair): pair is [string, string | number] => pair[1] !== undefined && pair[1] !== '')
  return new URLSearchParams(set.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, String(value)])).toString()
}

export const useMatters = (query: Query, enabled = true) => useQuery({
  queryKey: ['matters', search(query)],
  queryFn: ({ signal }) => call<MatterPage>(`/api/matters?${search(query)}`, { signal }),
  placeholderData: keepPreviousData,
  enabled,
})

export const useMatter = (id: string | undefined) => useQuery({
  queryKey: ['matter', id],
  queryFn: ({ signal }) => call<MatterView>(`/api/matters/${id}`, { signal }),
  enabled: id !== undefined,
})

/** Several matters at once, as far as they have come. */
export const useMatterList = (ids: readonly string[]): readonly MatterView[] => useQueries({
  queries: ids.map((id) => ({ queryKey: ['matter', id], queryFn: ({ signal }: { signal: AbortSignal }) => call<MatterView>(`/api/matters/${id}`, { signal }), staleTime: 60_000 })),
}).flatMap((one) => one.data ?? [])

export const useRoutes = (id: string | undefined) => useQuery({
  queryKey: ['routes', id],
  queryFn: ({ signal }) => call<RouteSuggestion[]>(`/api/matters/${id}/routes`, { signal }),
  enabled: id !== undefined,
})

export const useQueues = () => useQuery({ queryKey: ['queues'], queryFn: ({ signal }) => call<QueueCount[]>('/api/queues', { signal }), refetchInterval: 60_000 })
export const useKinds = () => useQuery({ queryKey: ['kinds'], queryFn: ({ signal }) => call<Kinds>('/api/kinds', { signal }), staleTime: 3_600_000 })

/** Whether one's own desk takes in for other centres: then its receipts are those of the centre. */
export const useTakesIn = (): boolean => useKinds().data?.some((kind) => kind.queues.some((mine) => mine.name === 'received')) === true

/**
 * After something was done: everything that could look different is read again. `own` is what one's own act left the matter at: until it has been
 * read again, the page knows at least that, so that the next act is not held up as if somebody else had been faster.
 */
export const useRefresh = () => {
  const client = useQueryClient()
  return useCallback(async (own?: Pick<ActDone, 'id' | 'version'>): Promise<void> => {
    if (own) client.setQueriesData<MatterView>({ queryKey: ['matter'] }, (held) => (held && held.id === own.id && held.version < own.version ? { ...held, version: own.version } : held))
    await Promise.all([
      // By id or by code, a matter may be held under either.
      client.invalidateQueries({ queryKey: ['matter'] }),
      client.invalidateQueries({ queryKey: ['matters'] }),
      client.invalidateQueries({ queryKey: ['queues'] }),
      client.invalidateQueries({ queryKey: ['watch'] }),
    ])
  }, [client])
}

/** The server tells what concerns me; lists and the open matter are read again, at most once in two seconds. */
export const useStream = (signedIn: boolean): void => {
  const client = useQueryClient()
  useEffect(() => {
    if (!signedIn) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined
        for (const name of ['queues', 'matters', 'matter', 'watch']) void client.invalidateQueries({ queryKey: [name] })
      }, 2_000)
    }
    const stream = new EventSource('/api/stream')
    stream.addEventListener('message', refresh)
    stream.addEventListener('matter', refresh)
    return () => { stream.close(); clearTimeout(timer) }
  }, [signedIn, client])
}
