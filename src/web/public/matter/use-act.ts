import { useRef, useState } from 'react'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import type { Problem } from '../../../contract/problem.ts'
import { newKey } from '../../parts/api.ts'
import { forgetDevice, readDevice, writeDevice } from '../base/device.ts'
import { mayPass, problemIn, refresh } from '../base/load.ts'
import { post, versionKnown } from '../base/outbox.ts'
import { go } from '../base/router.ts'
import { asked, pruned } from '../base/value.ts'
import type { Value, Values } from '../base/value.ts'
import { noFaults } from '../fields/control.ts'
import type { Faults } from '../fields/control.ts'

interface Kept {
  readonly values: Values
  /** Kept with what was typed, so that the same submission keeps its key through a reload. */
  readonly key: string
}

const keptAs = (matter: string, act: string): string => `act.${matter}.${act}`
/** What this device holds of an act that was begun and not sent. */
export const findKept = (matter: string, act: string): Kept | undefined => readDevice<Kept>(keptAs(matter, act))

/** One act being filled in: every change is on the device, one key a submission, and what the server says about it. */
export const useAct = (view: MatterView, act: Allowed, start: Values) => {
  const name = keptAs(view.id, act.act)
  const [kept, setKept] = useState<Kept>(() => findKept(view.id, act.act) ?? { values: start, key: newKey() })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const [faults, setFaults] = useState<Faults>(noFaults)

  // What is typed and a file that arrives may change it in the same moment: each adds to what the other left, drawn already or not.
  const latest = useRef(kept)
  const keep = (next: Kept): void => {
    latest.current = next
    setKept(next)
    writeDevice(name, next)
  }

  const change = (field: string, value: Value): void => {
    keep({ ...latest.current, values: { ...latest.current.values, [field]: value } })
    if ([...faults.keys()].some((path) => path === field || path.startsWith(`${field}.`))) {
      setFaults(new Map([...faults].filter(([path]) => path !== field && !path.startsWith(`${field}.`))))
    }
  }

  /** `label` says what was done where the name of the act would not: which of yes and no. */
  const submit = async (more: Values = {}, label: Words = act.label): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await post({
        key: kept.key, path: `/api/matters/${view.id}/acts/${act.act}`, body: pruned(asked(act.form, { ...kept.values, ...more })), version: versionKnown(view),
        label, from: `/my/${view.id}?do=${act.act}`,
      })
      forgetDevice(name)
      // The page of the matter opens as it now stands; on a slow line it opens first and is brought up to date.
      await Promise.race([refresh(), new Promise((enough) => { setTimeout(enough, 3000) })])
      go(`/my/${view.id}?done=${act.act}`, { replace: true })
      scrollTo(0, 0)
    } catch (error) {
      const found = problemIn(error)
      setProblem(found)
      setFaults(new Map((found.fields ?? []).map((one) => [one.path, one.words])))
      // Refused: nothing is stored under the key, so what is mended goes under a new one.
      if (!mayPass(found)) keep({ ...latest.current, key: newKey() })
      if (found.code === 'stale') void refresh()
    } finally {
      setBusy(false)
    }
  }

  return { values: kept.values, change, submit, busy, problem, faults, setFaults }
}
