import type { ComponentType } from 'react'
import type { Widget } from '../../../contract/form.ts'
import type { z } from 'zod'
import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { AreaControl } from './area.tsx'
import { Fold } from '../../parts/form/Fold.tsx'
import { marksOf } from '../../parts/form/marks.ts'
import { ChoiceControl, ChoicesControl, MarksControl, YesControl } from './choice.tsx'
import { isEmpty } from '../base/value.ts'
import { idOf } from './control.ts'
import type { ControlProps, FieldProps } from './control.ts'
import { FilesControl } from './files.tsx'
import { GroupControl, ListControl } from './group.tsx'
import { LookupControl, PersonControl } from './lookup.tsx'
import { CountControl, DayControl, MoneyControl } from './number.tsx'
import { RepliesControl } from './replies.tsx'
import { CodeControl, IdentityControl, LongControl, PhoneControl, TextControl } from './text.tsx'

/** One control for each widget; the compiler asks for a control when the contract gains a widget. */
const controls: Readonly<Record<z.infer<typeof Widget>, ComponentType<ControlProps>>> = {
  text: TextControl, long: LongControl, choice: ChoiceControl, choices: ChoicesControl, yes: YesControl, count: CountControl,
  money: MoneyControl, day: DayControl, area: AreaControl, body: LookupControl, account: LookupControl, person: PersonControl,
  phone: PhoneControl, identity: IdentityControl, cause: LookupControl, code: CodeControl, files: FilesControl,
  group: GroupControl, list: ListControl, replies: RepliesControl,
}

/** Widgets that are several controls: they are named by a legend and not by a label. */
const many: readonly string[] = ['choice', 'choices', 'yes', 'area', 'files', 'group', 'list', 'replies', 'person']

export const FieldView = ({ field, value, onChange, path, faults, quiet }: FieldProps) => {
  const say = useSay()
  const id = idOf(path)
  const fault = faults.get(path)
  const Control = controls[field.widget]
  const describedBy = [field.help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  const marks = marksOf(field)
  const given = { field, value, onChange, path, faults, id, describedBy, draw: FieldView }
  const inside = (
    <>
      {field.help && <p className="help" id={`${id}-help`}>{say(field.help)}</p>}
      {marks ? <MarksControl {...given} marks={marks} /> : <Control {...given} />}
      {fault && <p className="fault" id={`${id}-fault`}><span aria-hidden="true">▲ </span>{say(fault)}</p>}
    </>
  )
  const name = <>{say(field.label)}{!field.required && <small className="optional"> {say(common.optional)}</small>}</>
  // Inside a question, what may all be left open lies folded until something is said in it or wrong.
  if (field.widget === 'group' && !field.required && !quiet) {
    const open = !isEmpty(value) || [...faults.keys()].some((one) => one.startsWith(`${path}.`))
    return <Fold open={open} path={path} label={name}>{inside}</Fold>
  }
  if (marks || many.includes(field.widget)) {
    return (
      <fieldset className={fault ? 'field wrong' : 'field'} aria-describedby={describedBy}>
        <legend className={quiet ? 'hidden' : 'label'}>{name}</legend>
        {inside}
      </fieldset>
    )
  }
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      <label className={quiet ? 'hidden' : 'label'} htmlFor={id}>{name}</label>
      {inside}
    </div>
  )
}
