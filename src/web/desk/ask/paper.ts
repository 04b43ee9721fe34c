import { useQuery } from '@tanstack/react-query'
import type { ApplicationPaper, CoversPaper, InquiryPaper, PaperToSign } from '../../../contract/paper.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'

/** Under the key of its matter, so that it is read again whenever the matter is. */
export const usePaperToSign = (id: string) => useQuery({
  queryKey: ['matter', id, 'to-sign'],
  queryFn: ({ signal }) => call<PaperToSign>(`/api/matters/${id}/to-sign`, { signal }),
})

/** One record of what somebody said, by its number. */
export const useInquiry = (id: string, no: string) => useQuery({
  queryKey: ['matter', id, 'inquiries', no],
  queryFn: ({ signal }) => call<InquiryPaper>(`/api/matters/${id}/inquiries/${no}`, { signal }),
})

/** The joint application to the court. */
export const useApplication = (id: string) => useQuery({
  queryKey: ['matter', id, 'application'],
  queryFn: ({ signal }) => call<ApplicationPaper>(`/api/matters/${id}/application`, { signal }),
})

/** Covers and contents of the archived file. */
export const useCovers = (id: string) => useQuery({
  queryKey: ['matter', id, 'covers'],
  queryFn: ({ signal }) => call<CoversPaper>(`/api/matters/${id}/covers`, { signal }),
})

/** Shows the names of these parties to this officer for the day, a look for each on record. What went wrong, in words. */
export const revealNames = async (matter: string, people: readonly string[], why: 'signing' | 'court' | 'paper'): Promise<Words | undefined> => {
  try {
    for (const person of people) await call(`/api/matters/${matter}/reveal`, { method: 'POST', body: { person, what: 'name', why } })
    return undefined
  } catch (error) {
    return error instanceof ApiError ? error.problem.words : { zh: String(error), en: String(error) }
  }
}
