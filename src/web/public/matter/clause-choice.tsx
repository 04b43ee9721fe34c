import type { MatterView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import type { Value } from '../base/value.ts'
import { clausesOf } from './clauses.ts'

interface Props {
  readonly view: MatterView
  readonly value: Value
  readonly fault: Words | undefined
  readonly onChange: (no: number) => void
}

/** Which promise is meant: chosen from the agreement, not typed as a number. */
export const ClauseChoice = ({ view, value, fault, onChange }: Props) => {
  const say = useSay()
  const open = clausesOf(view).filter((one) => !one.kept)
  return (
    <fieldset className={fault ? 'field wrong' : 'field'}>
      <legend className="label">{say(acting.which)}</legend>
      {open.length === 0 && <p className="help">{say(acting.noClause)}</p>}
      <div className="options">
        {open.map((one) => (
          <label key={one.no} className="option">
            <input type="radio" name="no" checked={value === one.no} onChange={() => onChange(one.no)} />
            <span>{one.no}. {say(one.words)}</span>
          </label>
        ))}
      </div>
      {fault && <p className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
    </fieldset>
  )
}
