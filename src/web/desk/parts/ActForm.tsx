import { App } from 'antd'
import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Allowed } from '../../../contract/form.ts'
import type { ActDone, MatterView } from '../../../contract/matter.ts'
import { draftName } from '../../parts/form/draft.ts'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import { typedOf } from '../../parts/form/start.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'
import { partsWords } from '../../words/parts.ts'
import { formSource } from '../ask/choices.ts'
import { useRefresh } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { NeedsNotice } from './NeedsNotice.tsx'
import { withClaim, withClauses } from './clauses.ts'
import { DraftLine, Faults, focusFault, StaleNotice } from './FormNotices.tsx'
import { asked } from './unasked.ts'
import { keptWords } from './kept-words.ts'
import { useForm } from './use-form.ts'

const w = deskWords.act

interface Props {
  readonly matter: MatterView
  readonly act: Allowed
  /** False when it has become impossible while the form was open. */
  readonly possible: boolean
  readonly initial?: TypedForm | undefined
  close(): void
  done?: ((answer: ActDone) => void) | undefined
}

/** Any act of any kind: what it asks, its draft, its sending. A danger is asked twice. */
export const ActForm = ({ matter, act, possible, initial, close, done }: Props) => {
  const say = useSay()
  const { message } = App.useApp()
  const refresh = useRefresh()
  const account = accountOf(useOfficer())
  const source = useMemo(() => formSource(matter), [matter])
  const [sure, setSure] = useState(false)
  const fields = useMemo(() => asked(act.form), [act.form])
  const drawn = useMemo(() => withClauses(fields, matter, act.act), [fields, matter, act.act])
  const form = useForm({
    fields, draft: draftName(account, matter.id, act.act), account, version: matter.version, initial: { ...(act.start ? typedOf(fields, act.start) : {}), ...initial },
    path: `/api/matters/${matter.id}/acts/${act.act}`, where: `/matters/${matter.id}?act=${act.act}`,
    what: { zh: `${act.label.zh} · ${matter.code}`, en: `${act.label.en} · ${matter.code}` },
    done: (answer) => {
      void message.success(say(answer.repeated ? w.repeated : answer.stage === matter.stage ? fillFrom(w.done, { act: act.label }) : fillFrom(w.doneNext, { act: act.label, stage: answer.stageWords })), 4)
      void refresh(answer.repeated ? undefined : answer)
      done?.(answer)
      close()
    },
    kept: (problem) => {
      void message.warning(say(keptWords(problem)), 6)
      close()
    },
    stale: () => void refresh(),
  })
  const submit = (): void => {
    const [late] = source.underWay ?? []
    if (late !== undefined) form.mark(late, partsWords.form.uploading)
    if (late !== undefined || !form.read()) { focusFault(); return }
    if (act.tone === 'danger' && !sure) setSure(true)
    else void form.send()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit() }
  }
  const stale = form.problem?.code === 'stale'
  return (
    <FormSourceContext value={source}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter sends from any field of the form */}
      <form className="act-form" noValidate onSubmit={(event) => { event.preventDefault(); submit() }} onKeyDown={onKeyDown}>
        <p className="act-of"><b>{say(matter.title)}</b><small>{matter.code} · {say(matter.stageWords)}</small></p>
        {act.help && <p className="notice">{say(act.help)}</p>}
        <NeedsNotice matter={matter} act={act} />
        {!possible && !stale && <p className="notice brick" role="alert">{say(w.staleGone)}</p>}
        {stale && form.problem && <StaleNotice problem={form.problem} facts={matter.facts} again={possible ? () => { form.acknowledge(matter.version); void form.send() } : undefined} />}
        {!stale && <Faults problem={form.problem} faults={form.faults} fields={fields} />}
        {fields.length === 0 ? <p>{say(w.noForm)}</p> : <Fields fields={drawn} typed={form.typed} faults={form.faults} change={(next) => { setSure(false); form.change(withClaim(fields, matter, form.typed, next)) }} />}
        <DraftLine form={form} />
        <div className="form-foot">
          {sure ? (
            <div className="sure" role="alert">
              <p><b>{say(fillFrom(w.sure, { act: act.label }))}</b> {say(w.sureHelp)}</p>
              <div className="acts">
                <button type="button" className="btn danger" disabled={form.busy} onClick={() => void form.send()}>{say(form.busy ? w.sending : w.yes)}</button>
                <button type="button" className="btn" onClick={() => setSure(false)}>{say(w.think)}</button>
              </div>
            </div>
          ) : (
            <>
              <button type="submit" className={act.tone === 'danger' ? 'btn danger' : 'btn main'} disabled={form.busy || !possible || stale}>{say(form.busy ? w.sending : act.label)}</button>
              <button type="button" className="btn quiet" onClick={close}>{say(deskWords.cancel)}</button>
              <small className="grow key-hint">{say(w.keyHint)}</small>
            </>
          )}
        </div>
      </form>
    </FormSourceContext>
  )
}
