import type { ReactNode } from 'react'
import type { MatterPage } from '../../../contract/matter.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { useSay } from '../../parts/language.ts'
import { partsWords } from '../../words/parts.ts'
import { MatterRow } from './MatterLine.tsx'

interface ListProps {
  readonly data: MatterPage | undefined
  readonly error: unknown
  readonly empty: ReactNode
  readonly showStage?: boolean
  retry(): void
}

/** A list of matters in each of its states. What was read stays in sight when a later reading fails, and says so. */
export const MatterList = ({ data, error, empty, showStage = true, retry }: ListProps) => {
  const say = useSay()
  if (!data) return error ? <Failed error={error} retry={retry} /> : <Loading lines={6} />
  if (data.items.length === 0) return empty
  return (
    <>
      {Boolean(error) && <p className="note"><span aria-hidden="true">◆ </span>{say(partsWords.states.stale)}</p>}
      <ul className="lines">{data.items.map((line) => <MatterRow key={line.id} line={line} showStage={showStage} />)}</ul>
    </>
  )
}
