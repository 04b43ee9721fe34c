import { useQuery } from '@tanstack/react-query'
import type { MatterView } from '../../../contract/matter.ts'
import type { Receipt, ReceiptPage } from '../../../contract/receipt.ts'
import { checkCode } from '../../../domain/law/matter-code.ts'
import { call } from '../../parts/api.ts'
import { search, useMatter } from '../ask/matters.ts'

/** What a typed case code leads to where no list has it. */
export interface Named {
  readonly matter?: MatterView | undefined
  readonly receipt?: Receipt | undefined
  /** It is still being looked for. */
  readonly looking: boolean
}

/**
 * What one's centre took in for another lies in no list but its own queue, and its code opens it; once another has signed, and of what one only registered,
 * there is the receipt. `on`: the lists were asked and have nothing.
 */
export const useNamed = (typed: string, on: boolean): Named => {
  const code = checkCode(typed)
  const named = on && 'ok' in code ? code.ok : undefined
  const matter = useMatter(named)
  const none = named !== undefined && matter.data === undefined && !matter.isFetching
  const receipts = useQuery({
    queryKey: ['matters', 'receipts', named, 'first'], enabled: none,
    queryFn: ({ signal }) => call<ReceiptPage>(`/api/receipts?${search({ q: named })}`, { signal }),
  })
  return {
    ...(named === undefined ? {} : { matter: matter.data, receipt: none ? receipts.data?.items[0] : undefined }),
    looking: named !== undefined && (matter.isFetching || (none && receipts.isFetching)),
  }
}
