import type { MatterView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'

export interface ClauseLine {
  readonly no: number
  readonly words: Words
  readonly kept: boolean
}

/** The numbered promises of the agreement, as the agreement's panel tells them. */
export const clausesOf = (view: MatterView): readonly ClauseLine[] => {
  const panel = view.panels.find((one) => one.name === 'agreement')
  return (panel?.lines ?? []).flatMap((line) => {
    const no = /^Clause (\d+)$/.exec(line.label.en)?.[1]
    return no === undefined ? [] : [{ no: Number(no), words: line.value, kept: line.tone === 'good' }]
  })
}
