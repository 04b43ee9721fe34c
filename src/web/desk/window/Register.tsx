import { App } from 'antd'
import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { ActDone } from '../../../contract/matter.ts'
import { findStatements } from '../../../domain/triage/statements.ts'
import { Chip } from '../../parts/Chip.tsx'
import { Fields, OneField } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import { typedOf } from '../../parts/form/start.ts'
import { asForm, asRows, asText, isBlank } from '../../parts/form/typed.ts'
import type { Typed, TypedForm } from '../../parts/form/typed.ts'
import { sinceFor } from '../../parts/since.ts'
import { useSay } from '../../parts/language.ts'
import { deskWords } from '../../words/desk.ts'
import { windowWords as w } from '../../words/desk-window.ts'
import { formSource } from '../ask/choices.ts'
import { useRefresh } from '../ask/matters.ts'
import { DraftLine, Faults, focusFault } from '../parts/FormNotices.tsx'
import { keptWords } from '../parts/kept-words.ts'
import { useForm } from '../parts/use-form.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { folded, front, twoSides } from './dispute-form.ts'
import { Earlier } from './Earlier.tsx'
import { Heard } from './Heard.tsx'
import { suggest } from './suggest.ts'
import { useTriage } from './triage.ts'
import { withoutPhone } from './without-phone.ts'

const source = formSource()
const first: TypedForm = { ...twoSides, origin: 'window' }

interface Props {
  readonly fields: readonly Field[]
  readonly account: string
  readonly draft: string
  started(): void
  aside(): void
  finished(outcome: { done?: ActDone; kept?: true; phoneless: boolean }): void
}

/** Story first; while it is written it is understood, and what was understood is filled in where the clerk has not. */
export const Register = ({ fields, account, draft, started, aside, finished }: Props) => {
  const say = useSay()
  const { message } = App.useApp()
  const refresh = useRefresh()
  // What the clerk has set is theirs: a later reading never changes it.
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set())
  const form = useForm({
    fields, draft, account, initial: first, path: '/api/matters/dispute', where: '/window', what: w.title,
    done: (done) => { void refresh(); finished({ done, phoneless: withoutPhone(form.typed) }) },
    kept: (problem) => { void message.warning(say(keptWords(problem)), 6); finished({ kept: true, phoneless: withoutPhone(form.typed) }) },
  })
  const { typed } = form
  const story = asText(typed['story'])
  const { answer, reading, failed, again } = useTriage(story, asText(typed['claim']))
  const by = useMemo(() => new Map(fields.map((field) => [field.name, field])), [fields])
  const [seen, setSeen] = useState(answer)
  if (answer !== seen) {
    setSeen(answer)
    const more = answer ? suggest(answer, typed, own) : {}
    if (Object.keys(more).length > 0) form.change({ ...typed, ...more })
  }
  const set = (name: string, value: Typed): void => {
    started()
    if (name !== 'story') setOwn(new Set(own).add(name))
    form.change({ ...typed, [name]: value })
  }
  // The same reading with which a claimant begins; the clerk changes what it says.
  const cutOut = (): void => set('statements', typedOf(fields, { statements: findStatements(story, asText(typed['claim'])) })['statements'])
  const submit = (): void => {
    if (form.read()) void form.send()
    else focusFault()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit() }
  }
  const one = (name: (typeof front)[number]) => {
    const field = by.get(name)
    if (!field) return null
    const suggested = name !== 'story' && name !== 'parties' && !own.has(name) && answer !== undefined && !isBlank(typed[name])
    return (
      <div className={`window-${name}`}>
        <OneField field={field} path={name} typed={typed[name]} faults={form.faults} change={(value) => set(name, value)} />
        {suggested && <Chip tone="jade" mark="✎">{say(w.byReading)}</Chip>}
      </div>
    )
  }
  const rest = folded(fields).rest.flatMap((field) => (field.name === 'since' ? (sinceFor(field, asText(typed['type'])) ?? []) : [field]))
  return (
    <FormSourceContext value={source}>
      <div className="window-cols">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter registers from any field */}
        <form className="window-form" noValidate onSubmit={(event) => { event.preventDefault(); submit() }} onKeyDown={onKeyDown}>
          <Faults problem={form.problem} faults={form.faults} fields={fields} />
          <section className="card"><h2>{say(w.story)}</h2>{one('story')}</section>
          <section className="card"><h2>{say(w.people)}</h2>{one('parties')}{withoutPhone(typed) && <output className="notice amber block"><span aria-hidden="true">◆ </span>{say(w.phoneless)}</output>}</section>
          <section className="card"><h2>{say(w.place)}</h2><div className="window-pair">{one('area')}{one('claim')}{one('amount')}{one('headcount')}</div><Elsewhere area={typed['area']} /></section>
          <section className="card"><h2>{say(w.kind)}</h2>{one('type')}{one('cause')}{one('flags')}
            <details className="more-acts"><summary>{say(w.more)}</summary>{by.has('statements') && story !== '' && <button type="button" className="btn" onClick={cutOut}>{say(w.cutOut)}</button>}<Fields fields={rest} typed={typed} faults={form.faults} change={form.change} /></details></section>
          <div className="window-foot">
            <button type="submit" className="btn main" disabled={form.busy}>{say(form.busy ? deskWords.act.sending : w.submit)}</button>
            <button type="button" className="btn" title={say(w.asideHelp)} onClick={aside}>{say(w.aside)}</button>
            <DraftLine form={form} />
            <small className="grow key-hint">{say(deskWords.act.keyHint)}</small>
          </div>
        </form>
        <aside className="window-side">
          <Heard answer={answer} reading={reading} failed={failed} again={again} typed={typed} set={set} />
          <Earlier parties={asRows(typed['parties']).map(asForm)} />
        </aside>
      </div>
    </FormSourceContext>
  )
}
