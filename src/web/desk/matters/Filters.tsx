import { useEffect, useState } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import type { Field } from '../../../contract/form.ts'
import { LookUpControl } from '../../parts/form/look-up.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import type { Pick } from '../../parts/form/typed.ts'
import { isPick } from '../../parts/form/typed.ts'
import { unsettledType } from '../../../domain/words/dispute-words.ts'
import { flagChoices, typeOptions } from '../../parts/labels.ts'
import { useSay } from '../../parts/language.ts'
import { same } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'
import { allAreas, areaPick, formSource } from '../ask/choices.ts'
import type { Kinds, Query } from '../ask/matters.ts'

const w = deskWords.list
const source = formSource()

interface Props {
  readonly asked: Query
  readonly kinds: Kinds
  go(query: Query): void
}

/** Unset means: what is due first. */
const sorts = { newest: w.sortNewest, oldest: w.sortOldest }
const dues = { late: w.dueLate, today: w.dueToday, week: w.dueWeek }
const areaField: Field = { name: 'area', widget: 'area', required: false, label: w.area }

/** Filters act at once and write themselves into the address. On a phone they are folded, and say how many there are. */
export const Filters = ({ asked, kinds, go }: Props) => {
  const say = useSay()
  const kind = kinds.find((one) => one.kind === asked.kind)
  const set = (more: Query): void => go({ ...asked, ...more })
  const count = ['stage', 'area', 'due', 'type', 'flag', 'q', 'body', 'assignee'].filter((name) => asked[name as keyof Query]).length
  const stages = kind ? Object.fromEntries(kind.stages.map((one) => [one.stage, one.words])) : {}
  return (
    <details className="filters" open={window.innerWidth > 900 || (count > 0 && window.innerWidth > 600) || undefined}>
      <summary>{say(w.filters)}{count > 0 ? ` (${count})` : ''}</summary>
      <div className="filters-row">
        <TextFilter asked={asked} set={set} />
        <Choose label={w.kind} value={asked.kind} options={Object.fromEntries(kinds.map((one) => [one.kind, one.words]))}
          choose={(value) => go({ ...(value ? { kind: value } : {}), ...(asked.q ? { q: asked.q } : {}) })} />
        {kind && <Choose label={w.stage} value={asked.stage} options={stages} choose={(stage) => set({ stage })} />}
        <Choose label={w.due} value={asked.due} options={dues} choose={(due) => set({ due })} />
        {(!kind || kind.kind === 'dispute') && <Choose label={w.type} value={asked.type} options={{ ...typeOptions, none: unsettledType }} choose={(type) => set({ type })} />}
        <Choose label={w.flag} value={asked.flag} options={flagChoices} choose={(flag) => set({ flag })} />
        <Area asked={asked} set={set} />
        <Choose label={w.sort} value={asked.sort} options={sorts} none={w.sortDue} choose={(sort) => set({ sort: sort as Query['sort'] })} />
        {count > 0 && <button type="button" className="btn quiet" onClick={() => go({ kind: asked.kind, queue: asked.queue, sort: asked.sort })}>{say(w.clear)}</button>}
      </div>
    </details>
  )
}

interface ChooseProps {
  readonly label: Words
  readonly value: string | undefined
  readonly options: Readonly<Record<string, Words>>
  readonly none?: Words
  choose(value: string | undefined): void
}

const Choose = ({ label, value, options, none = deskWords.all, choose }: ChooseProps) => {
  const say = useSay()
  return (
    <label className="filter"><span>{say(label)}</span>
      <select className="input" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{say(none)}</option>
        {value && !(value in options) && <option value={value}>{value}</option>}
        {Object.entries(options).map(([name, words]) => <option key={name} value={name}>{say(words)}</option>)}
      </select>
    </label>
  )
}

/** Words are asked when typing rests, so that the address is not rewritten at every key. */
const TextFilter = ({ asked, set }: { asked: Query; set: (more: Query) => void }) => {
  const say = useSay()
  const [text, setText] = useState(asked.q ?? '')
  const [from, setFrom] = useState(asked.q)
  if (from !== asked.q) {
    setFrom(asked.q)
    setText(asked.q ?? '')
  }
  useEffect(() => {
    if (text.trim() === (asked.q ?? '')) return
    const timer = setTimeout(() => set({ q: text.trim() || undefined }), 400)
    return () => clearTimeout(timer)
  })
  return (
    <label className="filter wide"><span>{say(w.words)}</span>
      <input className="input" type="search" value={text} placeholder={say(w.wordsHelp)} onChange={(event) => setText(event.target.value)} />
    </label>
  )
}

const Area = ({ asked, set }: { asked: Query; set: (more: Query) => void }) => {
  const say = useSay()
  const [pick, setPick] = useState<Pick>()
  useEffect(() => {
    if (!asked.area || pick?.value === asked.area) return
    void allAreas().then((areas) => {
      const area = areas.find((one) => one.path === asked.area)
      setPick(area ? areaPick(area, areas) : { value: asked.area ?? '', words: same(asked.area ?? '') })
      return undefined
    })
  }, [asked.area, pick?.value])
  return (
    <FormSourceContext value={source}>
      <div className="filter wide"><label htmlFor="filter-area">{say(w.area)}</label>
        <LookUpControl field={areaField} id="filter-area" path="area" typed={asked.area && pick?.value === asked.area ? pick : undefined} faults={new Map()}
          change={(typed) => { if (isPick(typed)) setPick(typed); set({ area: isPick(typed) ? typed.value : undefined }) }} />
      </div>
    </FormSourceContext>
  )
}
