import { partsWords } from '../../words/parts.ts'
import { useSay } from '../language.ts'
import type { Control } from './source.ts'
import { asText, asTexts, isPick } from './typed.ts'
import { LookUpControl } from './look-up.tsx'
import { useFormSource } from './source.ts'

const w = partsWords.form

/** Up to this many answers lie open beside each other; more are folded into the device's own list. */
const openUpTo = 8

export const ChoiceControl = ({ id, field, typed, fault, describedBy, change }: Control) => {
  const say = useSay()
  const options = Object.entries(field.options ?? {})
  if (options.length > openUpTo) {
    return (
      <select id={id} className="input" value={asText(typed)} aria-label={say(field.label)} aria-invalid={fault !== undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})} onChange={(event) => change(event.target.value)}>
        <option value="">{say(w.pick)}</option>
        {options.map(([value, words]) => <option key={value} value={value}>{say(words)}</option>)}
      </select>
    )
  }
  return (
    <div className="options">
      {options.map(([value, words]) => (
        <label key={value} className="option">
          <input type="radio" name={id} value={value} checked={asText(typed) === value} onChange={() => change(value)} />
          <span>{say(words)}</span>
        </label>
      ))}
      {!field.required && asText(typed) !== '' && <button type="button" className="btn quiet" onClick={() => change(undefined)}>{say(w.clear)}</button>}
    </div>
  )
}

export const ChoicesControl = ({ field, typed, change }: Control) => {
  const say = useSay()
  const chosen = asTexts(typed)
  return (
    <div className="options">
      {Object.entries(field.options ?? {}).map(([value, words]) => (
        <label key={value} className="option">
          <input type="checkbox" checked={chosen.includes(value)}
            onChange={(event) => change(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))} />
          <span>{say(words)}</span>
        </label>
      ))}
    </div>
  )
}

/** "No" is an answer too, so both stand there; neither is chosen before somebody has said so. */
export const YesControl = ({ id, typed, change }: Control) => {
  const say = useSay()
  return (
    <div className="options">
      {[true, false].map((value) => (
        <label key={String(value)} className="option">
          <input type="radio" name={id} checked={typed === value} onChange={() => change(value)} />
          <span>{say(value ? w.yes : w.no)}</span>
        </label>
      ))}
    </div>
  )
}

/** Marks side by side: large, and none given before somebody has tapped one. */
export const MarksControl = ({ id, field, typed, marks, change }: Control & { readonly marks: readonly number[] }) => {
  const say = useSay()
  return (
    <div className="options marks-row">
      {marks.map((mark) => (
        <label key={mark} className="option">
          <input type="radio" name={id} value={mark} checked={asText(typed) === String(mark)} onChange={() => change(String(mark))} />
          <span>{mark}</span>
        </label>
      ))}
      {!field.required && asText(typed) !== '' && <button type="button" className="btn quiet" onClick={() => change(undefined)}>{say(w.clear)}</button>}
    </div>
  )
}

/** A few parties lie open beside each other; a crowd is searched. */
export const PersonControl = (control: Control) => {
  const say = useSay()
  const { people } = useFormSource()
  const { id, field, typed, change } = control
  if (!people || people.length > openUpTo) return <LookUpControl {...control} />
  if (people.length === 0) return <p className="help">{say(w.nobody)}</p>
  return (
    <div className="options">
      {people.map((pick) => (
        <label key={pick.value} className="option">
          <input type="radio" name={id} checked={isPick(typed) && typed.value === pick.value} onChange={() => change(pick)} />
          <span>{say(pick.words)}{pick.hint && <small> {say(pick.hint)}</small>}</span>
        </label>
      ))}
      {!field.required && isPick(typed) && <button type="button" className="btn quiet" onClick={() => change(undefined)}>{say(w.clear)}</button>}
    </div>
  )
}
