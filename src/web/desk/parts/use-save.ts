import { App } from 'antd'
import { useState } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'
import { readForm } from '../../parts/form/payload.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { focusFault } from './FormNotices.tsx'

interface After {
  readonly said: Words
  refresh(): Promise<void>
}

/** A form that is no act of a matter: typed, read, saved, with what was refused. Not kept as a draft. */
export const useSave = (fields: readonly Field[], initial: TypedForm, after: After) => {
  const say = useSay()
  const { message } = App.useApp()
  const [typed, setTyped] = useState(initial)
  const [faults, setFaults] = useState<ReadonlyMap<string, Words>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const send = async <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await call<T>(path, { method, ...(body === undefined ? {} : { body }) })
      void message.success(say(after.said))
      await after.refresh()
      return answer
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem(error.problem)
      setFaults(new Map((error.problem.fields ?? []).map((field) => [field.path, field.words])))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  /** The payload; undefined after the faults were marked. */
  const read = (): Readonly<Record<string, unknown>> | undefined => {
    const result = readForm(fields, typed)
    if ('payload' in result) return result.payload
    setFaults(new Map(result.faults.map((fault) => [fault.path, fault.words])))
    focusFault()
    return undefined
  }
  const change = (next: TypedForm): void => { setTyped(next); setFaults(new Map()) }
  return { typed, change, faults, problem, busy, send, read }
}
