import { useEffect, useRef, useState } from 'react'
import type { ActDone } from '../../../contract/matter.ts'
import type { Field } from '../../../contract/form.ts'
import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError } from '../../parts/api.ts'
import { dropDraft, findDraft, freshKey, keepDraft } from '../../parts/form/draft.ts'
import { readForm } from '../../parts/form/payload.ts'
import { blank } from '../../parts/form/typed.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { queryClient } from '../ask/client.ts'
import { discardFor, sendOrKeep } from '../../parts/outbox.ts'

interface Ask {
  readonly fields: readonly Field[]
  /** Name of the draft on this device. */
  readonly draft: string
  readonly account: string
  readonly path: string
  readonly what: Words
  readonly where: string
  readonly version?: number | undefined
  readonly initial?: TypedForm | undefined
  /**
   * For a form that is filled in again and again: where one that could not be sent is laid aside, by its key. The next one begins blank and is
   * not taken for it.
   */
  readonly aside?: ((key: string) => { readonly draft: string; readonly where: string }) | undefined
  done(answer: ActDone): void
  kept(problem: Problem): void
  stale?(): void
}

const keepAfterMs = 300

/**
 * One form from first key to answer: the draft on the device, the check, the sending under one key, what the server refused, and
 * the conflict with somebody who was faster. The draft leaves only when the server has answered.
 */
export const useForm = ({ fields, draft, account, path, what, where, version, initial, aside, done, kept, stale }: Ask) => {
  const [found] = useState(() => findDraft(draft))
  const [typed, setTyped] = useState<TypedForm>(() => found?.typed ?? { ...blank(fields), ...initial })
  const [key, setKey] = useState(() => found?.key ?? freshKey())
  const [savedAt, setSavedAt] = useState<number | undefined>(found?.at)
  const [faults, setFaults] = useState<ReadonlyMap<string, Words>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const seen = useRef(version)
  const touched = useRef(false)

  useEffect(() => {
    if (!touched.current) return
    const timer = setTimeout(() => setSavedAt(keepDraft(draft, typed, key)?.at), keepAfterMs)
    return () => clearTimeout(timer)
  }, [draft, typed, key])

  // What is typed and a file that arrives may change it in the same moment: each adds what it changed to what the other left, drawn already or not.
  const latest = useRef(typed)
  const put = (next: TypedForm): void => {
    latest.current = next
    setTyped(next)
  }
  const change = (next: TypedForm): void => {
    touched.current = true
    put({ ...latest.current, ...Object.fromEntries(Object.entries(next).filter(([name, value]) => typed[name] !== value)) })
    if (faults.size > 0) setFaults(new Map([...faults].filter(([at]) => at !== changedPath(typed, next, at))))
  }
  const startAgain = (): void => {
    dropDraft(draft)
    touched.current = false
    put({ ...blank(fields), ...initial })
    setKey(freshKey())
    setSavedAt(undefined)
    setFaults(new Map())
    setProblem(undefined)
  }
  /** The payload, or undefined after the faults have been marked. */
  const read = (): Readonly<Record<string, unknown>> | undefined => {
    const result = readForm(fields, typed)
    if ('payload' in result) return result.payload
    setFaults(new Map(result.faults.map((fault) => [fault.path, fault.words])))
    return undefined
  }
  const mark = (at: string, fault: Words): void => setFaults(new Map([[at, fault]]))
  const send = async (): Promise<void> => {
    const payload = read()
    if (!payload || busy) return
    const place = aside?.(key) ?? { draft, where }
    keepDraft(draft, typed, key)
    discardFor(place.draft)
    setBusy(true)
    setProblem(undefined)
    try {
      const headers = { 'idempotency-key': key, ...(seen.current === undefined ? {} : { 'if-match': `"${seen.current}"` }) }
      const result = await sendOrKeep<ActDone>({ account, path, body: payload, headers, what, ...place })
      if ('kept' in result) {
        if (aside) {
          startAgain()
          keepDraft(place.draft, typed, key)
        }
        kept(result.kept)
        return
      }
      for (const name of [draft, place.draft]) dropDraft(name)
      touched.current = false
      done(result.answer)
    } catch (error) {
      refused(error)
    } finally {
      setBusy(false)
    }
  }
  const refused = (error: unknown): void => {
    if (!(error instanceof ApiError)) throw error
    setProblem(error.problem)
    setFaults(new Map((error.problem.fields ?? []).map((field) => [field.path, field.words])))
    // Refused is answered: what is sent next is a new submission.
    setKey(freshKey())
    if (error.problem.code === 'stale') stale?.()
    // The session ended meanwhile: the frame leads to signing in and back here, where the draft waits.
    if (error.problem.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] })
  }
  /** The person has looked at what changed and means it still: the version they now know. */
  const acknowledge = (now: number): void => { seen.current = now; setProblem(undefined) }
  return { typed, change, faults, problem, busy, savedAt, restored: found !== undefined, send, read, mark, startAgain, acknowledge }
}

/** A fault goes away when its own field was changed, and stays while others are. */
const changedPath = (before: TypedForm, after: TypedForm, path: string): string | undefined => {
  const [first = ''] = path.split('.')
  return before[first] === after[first] ? undefined : path
}
