import type { Field } from '../../../contract/form.ts'
import { useSay } from '../../parts/language.ts'
import { fields as fieldWords } from '../../words/public-fields.ts'
import { paper } from '../../words/public-paper.ts'
import { common } from '../../words/public.ts'
import { asRows, asText, asValues, isEmpty } from '../base/value.ts'
import type { Value } from '../base/value.ts'
import { Answer } from '../fields/answer.tsx'

interface Props {
  readonly field: Field
  /** The place in the form, `parties.1.phone`. On the sheet each box has its number (style sheet), so that a scan finds its way back. */
  readonly path: string
  readonly value?: Value
}

/** One question on paper: a box for each way of asking, large enough for a hand that shakes. */
export const PaperBox = ({ field, path, value }: Props) => {
  const say = useSay()
  return (
    <div className="box">
      <p className="box-label">{say(field.label)}{!field.required && <small> {say(common.optional)}</small>}<small className="box-path" data-path={path} aria-hidden="true" /></p>
      <Room field={field} path={path} value={value} />
    </div>
  )
}

const Room = ({ field, path, value }: Props) => {
  const say = useSay()
  switch (field.widget) {
    case 'group': return <div className="box-group">{(field.of ?? []).map((one) => <PaperBox key={one.name} field={one} path={`${path}.${one.name}`} value={asValues(value)[one.name]} />)}</div>
    case 'choice': case 'choices': return <Ticks options={Object.entries(field.options ?? {}).map(([key, phrase]) => ({ label: say(phrase), on: value === key || asRows(value).includes(key) }))} />
    case 'yes': return <Ticks options={[{ label: say(fieldWords.yes), on: value === true }, { label: say(fieldWords.no), on: value === false }]} />
    case 'long': return <div className="lines-room tall">{asText(value)}</div>
    case 'money': return <div className="lines-room">{isEmpty(value) ? <span className="unit-right">{say(paper.yuan)}</span> : <Answer field={field} value={value} />}</div>
    case 'day': return <div className="lines-room">{isEmpty(value) ? say(paper.day) : <Answer field={field} value={value} />}</div>
    default: return <div className="lines-room"><Answer field={field} value={value} /></div>
  }
}

const Ticks = ({ options }: { readonly options: readonly { readonly label: string; readonly on: boolean }[] }) => (
  <ul className="ticks">
    {options.map((one) => <li key={one.label}><span className="tick-box" aria-hidden="true">{one.on ? '✓' : ''}</span>{one.label}</li>)}
  </ul>
)
