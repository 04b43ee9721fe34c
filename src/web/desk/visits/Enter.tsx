import { App } from 'antd'
import { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import type { Field } from '../../../contract/form.ts'
import { asideOf, draftName } from '../../parts/form/draft.ts'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import { useSay } from '../../parts/language.ts'
import { deskWords } from '../../words/desk.ts'
import { visitWords as w } from '../../words/desk-visits.ts'
import { formSource } from '../ask/choices.ts'
import { useRefresh } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { DraftLine, Faults, focusFault } from '../parts/FormNotices.tsx'
import { keptWords } from '../parts/kept-words.ts'
import { useForm } from '../parts/use-form.ts'
import { Earlier } from '../window/Earlier.tsx'

const source = formSource()
/** What is asked at once; the rest is folded. */
const first = ['name', 'phone', 'about', 'mood'] as const

/** A name and Enter: whoever came is in the line. Earlier visits and matters of the same person show while it is typed. `draft`: the key of one that was laid aside. */
export const Enter = ({ fields, draft, entered }: { fields: readonly Field[]; draft: string | undefined; entered: (id: string | undefined) => void }) => {
  const say = useSay()
  const { message } = App.useApp()
  const refresh = useRefresh()
  const account = accountOf(useOfficer())
  const aside = asideOf(account, 'visit', '/visits')
  const form = useForm({
    fields, draft: draft ? aside(draft).draft : draftName(account, 'visit', 'open'), account, path: '/api/matters/visit', where: '/visits', aside, what: w.register,
    done: (done) => { void refresh(); entered(done.id) },
    kept: (problem) => { void message.warning(`${say(keptWords(problem))} ${say(w.kept)}`, 6); if (draft) entered(undefined) },
  })
  const parts = useMemo(() => ({
    now: first.flatMap((name) => fields.find((field) => field.name === name) ?? []), later: fields.filter((field) => !(first as readonly string[]).includes(field.name)),
  }), [fields])
  const submit = (): void => {
    if (form.read()) void form.send()
    else focusFault()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit() }
  }
  return (
    <FormSourceContext value={source}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter registers from any field */}
      <form className="card visit-form" noValidate onSubmit={(event) => { event.preventDefault(); submit() }} onKeyDown={onKeyDown}>
        <h2>{say(w.register)}</h2>
        <p className="small">{say(w.enterHint)}</p>
        <Faults problem={form.problem} faults={form.faults} fields={fields} />
        <Fields fields={parts.now} typed={form.typed} faults={form.faults} change={form.change} />
        <details className="more-acts"><summary>{say(w.more)}</summary><Fields fields={parts.later} typed={form.typed} faults={form.faults} change={form.change} /></details>
        <div className="acts"><button type="submit" className="btn main" disabled={form.busy}>{say(form.busy ? deskWords.act.sending : w.submit)}</button><DraftLine form={form} /></div>
      </form>
      <Earlier parties={[form.typed]} />
    </FormSourceContext>
  )
}
