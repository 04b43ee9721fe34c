import { useContext } from 'react'
import type { Stated } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { factsOf, stanceOrder } from '../../parts/form/replies.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { statementWords as w } from '../../words/statements.ts'
import { fill } from '../base/fill.ts'
import { asRows, asText, asValues } from '../base/value.ts'
import type { Value, Values } from '../base/value.ts'
import { AroundForm } from './control.ts'
import type { ControlProps } from './control.ts'

/** The sentences of the claim, each with three buttons side by side. Whoever answers some and leaves finds them as they were. */
export const RepliesControl = ({ field, value, onChange, path, faults, draw: Draw }: ControlProps) => {
  const say = useSay()
  const { statements = [] } = useContext(AroundForm)
  const given = asRows(value).map(asValues)
  const rows = given.filter((row) => statements.some((line) => line.no === row['no']))
  const set = (line: Stated, row: Values | undefined): void => {
    const others = new Map(rows.map((one) => [one['no'], one]))
    if (row) others.set(line.no, row)
    else others.delete(line.no)
    onChange(statements.flatMap((one): Value[] => { const kept = others.get(one.no); return kept ? [kept] : [] }))
  }
  const member = (name: string) => field.of?.find((one) => one.name === name)
  if (statements.length === 0) return <p className="note plain">{say(w.none)}</p>
  return (
    <div className="rows replies">
      {rows.length < given.length && (
        <div className="note near" role="alert">
          <p>{say(w.gone)}</p>
          <button type="button" className="btn" onClick={() => onChange(rows)}>{say(w.drop)}</button>
        </div>
      )}
      {statements.map((line, at) => {
        const index = rows.findIndex((row) => row['no'] === line.no)
        const row = rows[index] ?? {}
        const place = `${path}.${index}`
        const [own, much] = [member('words'), member('amount')]
        return (
          <fieldset key={line.no} className="card reply">
            <legend className="sub">{say(fill(w.line, { n: at + 1 }))}</legend>
            <Sentence line={line} />
            <div className="stances">
              {stanceOrder.map((stance) => (
                <label key={stance} className="option">
                  <input type="radio" name={`${path}-${line.no}`} checked={row['stance'] === stance} onChange={() => set(line, { ...row, no: line.no, stance })} />
                  <span>{say(w.stances[stance])}</span>
                </label>
              ))}
            </div>
            {row['stance'] === 'part' && much && line.amount !== undefined && (
              <Draw field={{ ...much, label: w.much }} value={row['amount']} path={`${place}.amount`} faults={faults} onChange={(next) => set(line, { ...row, amount: next })} />
            )}
            {(row['stance'] === 'part' || row['stance'] === 'not') && own && (
              <Draw field={{ ...own, label: w.own, help: w.ownHelp }} value={asText(row['words'])} path={`${place}.words`} faults={faults} onChange={(next) => set(line, { ...row, words: next })} />
            )}
            <Fault words={faults.get(`${place}.no`)} />
            {index >= 0 && <button type="button" className="tool" onClick={() => set(line, undefined)}>{say(w.clear)}<span className="hidden"> {at + 1}</span></button>}
          </fieldset>
        )
      })}
      <output className="help">{say(fill(w.of, { done: rows.length, all: statements.length }))}</output>
    </div>
  )
}

const Sentence = ({ line }: { readonly line: Stated }) => {
  const language = useLanguage()
  return <p><b>{line.text}</b><small className="block">{factsOf(line, language)}</small></p>
}

const Fault = ({ words }: { readonly words: Words | undefined }) => {
  const say = useSay()
  return words ? <p className="fault"><span aria-hidden="true">▲ </span>{say(words)}</p> : null
}
