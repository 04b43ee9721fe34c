import type { Stated } from '../../../contract/matter.ts'
import { partsWords } from '../../words/parts.ts'
import { statementWords as w } from '../../words/statements.ts'
import { useLanguage, useSay } from '../language.ts'
import { counted } from '../say.ts'
import { factsOf, stanceOrder } from './replies.ts'
import { useFormSource } from './source.ts'
import type { Control } from './source.ts'
import { asRows, asText } from './typed.ts'
import type { TypedForm } from './typed.ts'

/** The sentences of the claim with an answer each, as an officer enters them from a paper or from what was said. */
export const RepliesControl = ({ id, path, typed, faults, change }: Control) => {
  const say = useSay()
  const language = useLanguage()
  const { statements = [] } = useFormSource()
  const given = asRows(typed)
  const rows = given.filter((row) => statements.some((line) => String(line.no) === asText(row['no'])))
  const set = (line: Stated, row: TypedForm | undefined): void => {
    const others = new Map(rows.map((one) => [asText(one['no']), one]))
    if (row) others.set(String(line.no), row)
    else others.delete(String(line.no))
    change(statements.flatMap((one): TypedForm[] => { const kept = others.get(String(one.no)); return kept ? [kept] : [] }))
  }
  if (statements.length === 0) return <p className="help">{say(w.none)}</p>
  return (
    <div className="rows">
      {rows.length < given.length && <p className="notice" role="alert">{say(w.gone)} <button type="button" className="btn" onClick={() => change(rows)}>{say(w.drop)}</button></p>}
      {statements.map((line, at) => {
        const index = rows.findIndex((row) => asText(row['no']) === String(line.no))
        const row = rows[index] ?? {}
        const stance = asText(row['stance'])
        const marks = ['no', 'words', 'amount'].flatMap((name) => faults.get(`${path}.${index}.${name}`) ?? [])
        const input = (name: 'words' | 'amount') => ({
          className: name === 'amount' ? 'input short' : 'input', autoComplete: 'off', value: asText(row[name]),
          'aria-invalid': faults.has(`${path}.${index}.${name}`), onChange: (event: { readonly target: { readonly value: string } }) => set(line, { ...row, [name]: event.target.value }),
        })
        return (
          <fieldset key={line.no} className="form-row" data-path={`${path}.${index}`} {...(marks.length > 0 ? { 'data-fault': '' } : {})}>
            <legend>{say(counted(w.line, at + 1))}</legend>
            <p><b>{line.text}</b><br /><small>{factsOf(line, language)}</small></p>
            <div className="options stances">
              {stanceOrder.map((one) => (
                <label key={one} className="option">
                  <input type="radio" name={`${id}-${line.no}`} checked={stance === one} onChange={() => set(line, { ...row, no: String(line.no), stance: one })} />
                  <span>{say(w.stances[one])}</span>
                </label>
              ))}
              {index >= 0 && <button type="button" className="btn quiet" onClick={() => set(line, undefined)}>{say(partsWords.form.clear)}</button>}
            </div>
            {stance === 'part' && line.amount !== undefined && <label className="field">{say(w.much)}<span className="money-line"><input type="text" {...input('amount')} inputMode="decimal" /> {say(w.yuan)}</span></label>}
            {(stance === 'part' || stance === 'not') && <label className="field">{say(w.own)}<textarea {...input('words')} rows={2} /></label>}
            {marks.map((one) => <p key={one.zh} className="fault"><span aria-hidden="true">▲ </span>{say(one)}</p>)}
          </fieldset>
        )
      })}
    </div>
  )
}
