import { useId } from 'react'
import type { ComponentType } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { partsWords } from '../../words/parts.ts'
import { statementWords } from '../../words/statements.ts'
import { inLines } from '../labels.ts'
import { useSay } from '../language.ts'
import { counted, fillFrom, same } from '../say.ts'
import { ChoiceControl, ChoicesControl, MarksControl, PersonControl, YesControl } from './choose.tsx'
import { DayControl } from './day.tsx'
import { FilesControl } from './files.tsx'
import { CountControl, IdentityControl, LongControl, MoneyControl, PhoneControl, TextControl } from './line.tsx'
import { Fold } from './Fold.tsx'
import { LookUpControl } from './look-up.tsx'
import { marksOf } from './marks.ts'
import { RepliesControl } from './replies-control.tsx'
import type { Control } from './source.ts'
import { asForm, asRows, asText, blank, isBlank } from './typed.ts'
import type { Typed, TypedForm } from './typed.ts'

const w = partsWords.form

interface FieldsProps {
  readonly fields: readonly Field[]
  readonly typed: TypedForm
  readonly faults: ReadonlyMap<string, Words>
  readonly at?: string
  change(typed: TypedForm): void
}

/** Draws a form from the server's list of fields: one control for each. The same for every act of every kind. */
export const Fields = ({ fields, typed, faults, at = '', change }: FieldsProps) => (
  <div className="fields">
    {fields.filter((field) => field.given !== true).map((field) => (
      <OneField key={field.name} field={field} path={at + field.name} typed={typed[field.name]} faults={faults}
        change={(next) => change({ ...typed, [field.name]: next })} />
    ))}
  </div>
)

interface OneProps {
  readonly field: Field
  readonly path: string
  readonly typed: Typed
  readonly faults: ReadonlyMap<string, Words>
  change(typed: Typed): void
}

/** Widgets made of several controls: they are labelled as a group. */
const grouped: ReadonlySet<Field['widget']> = new Set(['choice', 'choices', 'yes', 'group', 'list', 'replies', 'files', 'person'])

export const OneField = ({ field, path, typed, faults, change }: OneProps) => {
  const say = useSay()
  const base = useId()
  const id = `f-${path.replaceAll('.', '-')}-${base.replaceAll(/[^\w-]/g, '')}`
  const fault = faults.get(path)
  const helpId = field.help ? `${id}-help` : undefined
  const faultId = fault ? `${id}-fault` : undefined
  const describedBy = [helpId, faultId].filter((one) => one !== undefined).join(' ') || undefined
  const Own: ComponentType<Control> = standard[field.widget]
  const label = <>{say(field.label)}{!field.required && <small className="optional">{say(w.optional)}</small>}</>
  const under = (
    <>
      {field.help && <p id={helpId} className="help">{say(field.help)}</p>}
      {fault && <p id={faultId} className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
    </>
  )
  const marks = marksOf(field)
  const given = { field, id, path, typed, fault, describedBy, faults, change }
  const control = marks ? <MarksControl {...given} marks={marks} /> : <Own {...given} />
  // What may all be left open lies folded, until something is said or wrong in it.
  if (field.widget === 'group' && !field.required) {
    const open = !isBlank(typed) || [...faults.keys()].some((one) => one.startsWith(`${path}.`))
    return <Fold open={open} path={path} label={label}>{field.help && <p id={helpId} className="help">{say(field.help)}</p>}{control}</Fold>
  }
  if (marks || grouped.has(field.widget)) {
    return (
      <fieldset className={`field ask-${field.widget}`} data-path={path} data-fault={fault ? '' : undefined} {...(describedBy ? { 'aria-describedby': describedBy } : {})}>
        <legend>{label}</legend>
        {control}
        {under}
      </fieldset>
    )
  }
  return (
    <div className={`field ask-${field.widget}`} data-path={path} data-fault={fault ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {control}
      {under}
    </div>
  )
}

const GroupControl = ({ field, path, typed, faults, change }: Control) => (
  <Fields fields={field.of ?? []} typed={asForm(typed)} faults={faults} at={`${path}.`} change={change} />
)

const ListControl = ({ field, path, typed, faults, change }: Control) => {
  const say = useSay()
  const rows = asRows(typed)
  const said = inLines.has(field.name) ? w.lines : w
  const set = (at: number, row: TypedForm): void => change(rows.with(at, row))
  return (
    <div className="rows">
      {rows.map((row, at) => (
        // Rows have no name of their own before they are sent; their place is what the server's faults speak of.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={at} className="form-row" aria-label={say(counted(said.row, at + 1))}>
          <Fields fields={field.of ?? []} typed={row} faults={faults} at={`${path}.${at}.`} change={(next) => set(at, next)} />
          {asText(row['from']) !== '' && <p className="help">{say(fillFrom(statementWords.from, { words: same(asText(row['from'])) }))}</p>}
          {(rows.length > 1 || !field.required) && (
            <button type="button" className="btn quiet row-away" onClick={() => change(rows.toSpliced(at, 1))}>
              <span aria-hidden="true">×</span> {say(counted(said.removeRow, at + 1))}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="btn" onClick={() => change([...rows, blank(field.of ?? [])])}><span aria-hidden="true">＋</span> {say(said.addRow)}</button>
    </div>
  )
}

const standard: Readonly<Record<Field['widget'], ComponentType<Control>>> = {
  text: TextControl, long: LongControl, code: TextControl, phone: PhoneControl, identity: IdentityControl, count: CountControl, money: MoneyControl,
  day: DayControl, choice: ChoiceControl, choices: ChoicesControl, yes: YesControl, files: FilesControl, group: GroupControl, list: ListControl, replies: RepliesControl,
  area: LookUpControl, body: LookUpControl, account: LookUpControl, cause: LookUpControl, person: PersonControl,
}
