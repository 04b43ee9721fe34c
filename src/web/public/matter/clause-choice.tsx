import type { MatterView, Promised } from '../../../contract/matter.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import type { Value } from '../base/value.ts'
import { openPromises } from './clauses.ts'

const dayIn = (text: string, language: 'zh' | 'en'): string => {
  const day = parseDay(text)
  return day ? formatDay(day, language) : text
}

interface Props {
  readonly view: MatterView
  readonly act: string
  readonly value: Value
  readonly fault: Words | undefined
  readonly onChange: (no: number) => void
}

/** All of it, or a part: who is asked whether they had it must know how much is spoken of. */
const claimedAs = ({ amount, paid, claimedAmount }: Promised): Words =>
  (amount !== undefined && claimedAmount !== undefined && claimedAmount < amount - paid ? fill(acting.claimedPart, { amount: formatFen(fen(claimedAmount)) }) : acting.claimed)

/** Which promise is meant: chosen from the agreement, not typed as a number. */
export const ClauseChoice = ({ view, act, value, fault, onChange }: Props) => {
  const say = useSay()
  const language = useLanguage()
  const open = openPromises(view, act)
  return (
    <fieldset className={fault ? 'field wrong' : 'field'}>
      <legend className="label">{say(acting.which)}</legend>
      {open.length === 0 && <p className="help">{say(acting.noClause)}</p>}
      <div className="options">
        {open.map((one) => (
          <label key={one.no} className="option">
            <input type="radio" name="no" checked={value === one.no} onChange={() => onChange(one.no)} />
            <span>
              {one.no}. {one.what}{one.amount === undefined ? '' : ` ${formatFen(fen(one.amount))}`}
              <small>
                {say(fill(acting.byDay, { day: dayIn(one.due, language) }))}
                {one.amount !== undefined && one.paid > 0 && ` · ${say(fill(acting.partPaid, { paid: formatFen(fen(one.paid)), open: formatFen(fen(one.amount - one.paid)) }))}`}
                {one.claimed !== undefined && ` · ${say(claimedAs(one))}`}
              </small>
            </span>
          </label>
        ))}
      </div>
      {fault && <p className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
    </fieldset>
  )
}
