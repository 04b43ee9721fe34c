import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { asRows, asText } from '../base/value.ts'
import type { ControlProps } from './control.ts'

/** Few choices are rows to tap, many are a list to open. */
const few = 8

export const ChoiceControl = ({ field, value, onChange, path, id }: ControlProps) => {
  const say = useSay()
  const options = Object.entries(field.options ?? {})
  if (options.length > few) {
    return (
      <select id={id} className="input" name={path} value={asText(value)} aria-label={say(field.label)} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{say(fields.choose)}</option>
        {options.map(([key, phrase]) => <option key={key} value={key}>{say(phrase)}</option>)}
      </select>
    )
  }
  return (
    <div className="options">
      {options.map(([key, phrase]) => (
        <label key={key} className="option">
          <input type="radio" name={path} value={key} checked={value === key} onChange={() => onChange(key)} />
          <span>{say(phrase)}</span>
        </label>
      ))}
    </div>
  )
}

export const ChoicesControl = ({ field, value, onChange, path }: ControlProps) => {
  const say = useSay()
  const chosen = asRows(value)
  const toggle = (key: string): void => onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <div className="options">
      {Object.entries(field.options ?? {}).map(([key, phrase]) => (
        <label key={key} className="option">
          <input type="checkbox" name={path} value={key} checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>{say(phrase)}</span>
        </label>
      ))}
    </div>
  )
}

/** Marks side by side, large enough for any thumb; none is given beforehand, and one that was can be taken back. */
export const MarksControl = ({ field, value, onChange, path, marks }: ControlProps & { readonly marks: readonly number[] }) => {
  const say = useSay()
  return (
    <>
      <div className="options marks-row">
        {marks.map((mark) => (
          <label key={mark} className="option">
            <input type="radio" name={path} value={mark} checked={value === mark} onChange={() => onChange(mark)} />
            <span>{mark}</span>
          </label>
        ))}
      </div>
      {!field.required && value !== undefined && <button type="button" className="tool" onClick={() => onChange(undefined)}>{say(fields.noMark)}</button>}
    </>
  )
}

/** Yes or no, neither chosen beforehand: silence is not an answer. */
export const YesControl = ({ value, onChange, path }: ControlProps) => {
  const say = useSay()
  return (
    <div className="options two">
      {([true, false] as const).map((one) => (
        <label key={String(one)} className="option">
          <input type="radio" name={path} checked={value === one} onChange={() => onChange(one)} />
          <span>{say(one ? fields.yes : fields.no)}</span>
        </label>
      ))}
    </div>
  )
}
