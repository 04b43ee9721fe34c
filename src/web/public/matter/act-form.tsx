import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { toFirstFault } from '../../parts/form/in-sight.ts'
import { useSay } from '../../parts/language.ts'
import { fields as fieldWords } from '../../words/public-fields.ts'
import { acting } from '../../words/public-matter.ts'
import { isEmpty } from '../base/value.ts'
import type { Values } from '../base/value.ts'
import { markedPlace } from '../fields/control.ts'
import type { Faults } from '../fields/control.ts'
import { FieldView } from '../fields/field.tsx'
import { unread } from '../fields/unread.ts'
import { underWay } from '../parts/uploads.tsx'
import { ActProblem } from './act-problem.tsx'
import { YesOrNo } from './yes-or-no.tsx'
import { ClauseChoice } from './clause-choice.tsx'
import { amountFor } from './clauses.ts'
import { useAct } from './use-act.ts'
import { asksTwice, onlyYes, startOf, yesNo } from './act-shape.ts'

/** The questions of an act and its button. An act that only asks yes or no is two buttons. */
export const ActForm = ({ view, act }: { readonly view: MatterView; readonly act: Allowed }) => {
  const say = useSay()
  const { values, change, submit, busy, problem, faults, setFaults } = useAct(view, act, startOf(act))
  const [sure, setSure] = useState(false)
  const [unsure, setUnsure] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const yes = onlyYes(act)

  // The button stands at the foot, and what is wrong may stand far above it.
  const mark = (wrong: Faults): void => {
    setFaults(wrong)
    requestAnimationFrame(() => { if (form.current) toFirstFault(form.current, markedPlace) })
  }
  const send = (more: Values = {}, label?: Words): void => {
    const lacking = act.form.filter((one) => one.required && isEmpty({ ...values, ...more }[one.name]))
    const files = underWay.get() > 0 ? act.form.find((one) => one.widget === 'files') : undefined
    if (files) {
      mark(new Map([[files.name, fieldWords.stillUploading]]))
      return
    }
    const odd = act.form.flatMap((one) => unread(one, { ...values, ...more }[one.name], one.name))
    if (lacking.length > 0 || odd.length > 0) {
      mark(new Map([...lacking.map((one): [string, Words] => [one.name, fieldWords.must]), ...odd]))
      return
    }
    if (asksTwice(act) && !sure) {
      setUnsure(true)
      return
    }
    void submit(more, label)
  }
  const chooseClause = (next: number): void => {
    if (act.act === 'say-received') change('amount', amountFor(view, values['no'], next, values['amount']))
    change('no', next)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    send()
  }

  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      {!yes && act.form.map((field) => (field.name === 'no' && field.widget === 'count'
        ? <ClauseChoice key={field.name} view={view} act={act.act} value={values[field.name]} fault={faults.get(field.name)} onChange={chooseClause} />
        // What it shows of an amount was typed for one clause: another begins it anew.
        : <FieldView key={field.name === 'amount' ? `amount ${String(values['no'] ?? '')}` : field.name} field={field} value={values[field.name]} path={field.name} faults={faults} onChange={(next) => change(field.name, next)} />
      ))}
      {asksTwice(act) && (
        <label className={unsure && !sure ? 'option wrong' : 'option'}>
          <input type="checkbox" checked={sure} aria-invalid={unsure && !sure} onChange={(event) => setSure(event.target.checked)} />
          <span>{say(acting.sure)}</span>
        </label>
      )}
      {unsure && !sure && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(acting.sureFirst)}</p>}
      {problem && <ActProblem problem={problem} fields={act.form} />}
      {yes
        ? (
          <YesOrNo words={yesNo(act)} busy={busy} onAnswer={(answer) => send({ [yes]: answer }, yesNo(act)[answer ? 'yes' : 'no'])} />
        )
        : (
          <div className="do">
            <button type="submit" className={act.tone === 'danger' || act.act === 'not-me' ? 'btn danger big' : 'btn main big'} aria-busy={busy}>{say(busy ? acting.sending : act.label)}</button>
          </div>
        )}
    </form>
  )
}
