import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { statementWords } from '../../words/statements.ts'
import { inLines } from '../../parts/labels.ts'
import { asRows, asText, asValues } from '../base/value.ts'
import type { ControlProps } from './control.ts'

export const GroupControl = ({ field, value, onChange, path, faults, draw: Draw }: ControlProps) => {
  const now = asValues(value)
  return (
    <div className="group">
      {(field.of ?? []).filter((one) => one.given !== true).map((one) => (
        <Draw
          key={one.name} field={one} value={now[one.name]} path={path ? `${path}.${one.name}` : one.name} faults={faults}
          onChange={(next) => onChange({ ...now, [one.name]: next })}
        />
      ))}
    </div>
  )
}

/** Rows of the same questions; one row is open from the start when at least one is needed. */
export const ListControl = ({ field, value, onChange, path, faults, draw }: ControlProps) => {
  const say = useSay()
  const rows = asRows(value)
  const said = inLines.has(field.name) ? fields.lines : fields
  const shown = rows.length === 0 && field.required ? [{}] : rows
  return (
    <div className="rows">
      {shown.map((row, index) => (
        // Rows have no name of their own; their place is what the server's marks refer to.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="card row-card">
          {shown.length > 1 && <legend className="sub">{say(fill(said.row, { number: index + 1 }))}</legend>}
          <GroupControl
            field={field} value={row} path={`${path}.${index}`} faults={faults} id="" describedBy={undefined} draw={draw}
            onChange={(next) => onChange(shown.map((one, at) => (at === index ? next : one)))}
          />
          {asText(asValues(row)['from']) !== '' && <p className="help">{say(fill(statementWords.from, { words: asText(asValues(row)['from']) }))}</p>}
          {shown.length > 1 && (
            <button type="button" className="tool" onClick={() => onChange(shown.filter((_, at) => at !== index))}>{say(fill(said.remove, { number: index + 1 }))}</button>
          )}
        </fieldset>
      ))}
      <button type="button" className="btn" onClick={() => onChange([...shown, {}])}>{say(said.add)}</button>
    </div>
  )
}
