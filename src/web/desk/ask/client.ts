import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../../parts/api.ts'
import { isUnanswered } from '../../parts/outbox.ts'

/** Milliseconds after which what had no answer is asked once more. */
const again = 5_000

/** When a query is asked again by itself: soon while it had no answer, because its words say so; else every `usual` milliseconds. */
export const soonOr = (usual: number | false) => ({ state: { error } }: { readonly state: { readonly error: unknown } }): number | false => (isUnanswered(error) ? again : usual)

/** What was read stays readable when the network goes; what was refused is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: true,
      // Left out, `networkMode: always` would switch it off.
      refetchOnReconnect: 'always',
      retry: (failures, error) => failures < 1 && isUnanswered(error),
      retryDelay: 800,
      refetchInterval: soonOr(false),
    },
  },
})

/** The session ended while the page was open: ask who is here, and the frame sends them to sign in. */
queryClient.getQueryCache().subscribe((event) => {
  const error = event.type === 'updated' && event.action.type === 'error' ? event.action.error : undefined
  if (error instanceof ApiError && error.problem.status === 401 && event.query.queryKey[0] !== 'session') void queryClient.invalidateQueries({ queryKey: ['session'] })
})
