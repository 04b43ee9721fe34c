import type { FormEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Field } from '../../../contract/form.ts'
import { fill } from '../base/fill.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { fields as fieldWords } from '../../words/public-fields.ts'
import { ask } from '../../words/public-tell.ts'
import { answer as keep, changeDraft, getDraft, useDraft } from '../base/draft.ts'
import { back, go } from '../base/router.ts'
import { asText, isEmpty } from '../base/value.ts'
import { noFaults } from '../fields/control.ts'
import type { Faults } from '../fields/control.ts'
import { FieldView } from '../fields/field.tsx'
import { unread } from '../fields/unread.ts'
import { Kept } from '../parts/kept.tsx'
import { Ready } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { fitting, isSilent, questionsOf } from './fields.ts'
import type { Question } from './fields.ts'
import { useOpeningForm } from './form.ts'
import { knownFrom, standing, toAsk } from './known.ts'
import { QuickPicks } from './quick-picks.tsx'
import { marks, unmark } from './marks.ts'
import { blanks } from './payload.ts'
import { typesFor, withoutGuesses } from './other-side.ts'
import { understand } from './read.ts'

export const Ask = ({ question, fromReview }: { readonly question: string; readonly fromReview: boolean }) => {
  const [loaded, again] = useOpeningForm()
  return (
    <Ready loaded={loaded} again={again}>
      {(fields) => <Asked key={question} fields={fields} wanted={question} fromReview={fromReview} />}
    </Ready>
  )
}

/** One question on one screen. */
const Asked = ({ fields, wanted, fromReview }: { readonly fields: readonly Field[]; readonly wanted: string; readonly fromReview: boolean }) => {
  const say = useSay()
  const language = useLanguage()
  const draft = useDraft()
  const faults = marks.use()
  const [lacking, setLacking] = useState<Faults>(noFaults)
  // The first place that is still open is where the person goes on.
  useEffect(() => { if (lacking.size > 0) document.querySelector<HTMLElement>('.asked .field.wrong :is(input, select, textarea)')?.focus() }, [lacking])
  const asked = questionsOf(fields)
  const all = fitting(asked, asText(standing(draft, asked)['type']))
  const open = toAsk(draft, all)
  const now = all.find((one) => one.id === wanted) ?? open[0] ?? all[0]
  useTitle(now?.title ?? ask.review)
  if (!now) return null
  const at = open.findIndex((one) => one.id === now.id)
  const following = open[at + 1]
  const stands = standing(draft, all)
  const value = stands[now.id]
  const field = now.id === 'type' ? typesFor(now.field, stands['other'], draft.understood?.answer) : now.field
  const fromClaim = now.field.widget === 'money' && draft.answers[now.id] === undefined && !draft.passed.includes(now.id) ? draft.understood?.answer.amounts.find((one) => one.from !== 'story' && one.fen === value)?.fen : undefined
  const told = all.filter((one) => !isSilent(one) && !isEmpty(knownFrom(draft, all)[one.id]))

  const step = (): void => go(fromReview || !following ? '/?at=review' : `/?at=ask&q=${following.id}`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const given = standing(getDraft(), all)[now.id]
    const bare = [...blanks(now.field, given, now.id).map((path) => [path, fieldWords.must] as const), ...unread(now.field, given, now.id)]
    if (bare.length === 0) {
      // Read along, for a sum that only stands here; without an answer it is simply asked.
      if (now.id === 'claim') understand().catch(() => undefined)
      step()
    } else setLacking(new Map(bare))
  }
  const pass = (): void => {
    changeDraft({ answers: { ...draft.answers, [now.id]: undefined }, passed: [...draft.passed, now.id] })
    step()
  }

  return (
    <form className="page asked" onSubmit={submit} noValidate>
      {!fromReview && at >= 0 && (
        <div className="steps">
          <p>{say(fill(ask.step, { at: at + 1, of: open.length }))}</p>
          <progress max={open.length} value={at + 1} aria-label={say(fill(ask.step, { at: at + 1, of: open.length }))} />
        </div>
      )}
      <div data-aloud>
        <h1>{say(now.title)}</h1>
        {now.help && now.help !== now.field.help && <p className="lead">{say(now.help)}</p>}
      </div>
      {fromClaim !== undefined && <p className="note plain">{say(fill(ask.amountFrom, { amount: formatFen(fen(fromClaim)) }))}</p>}
      {now.id === 'claim' && <QuickPicks text={asText(value)} onText={(next) => { keep(now.id, next); setLacking(noFaults) }} />}
      <FieldView
        key={now.id} field={field} value={value} path={now.id} faults={lacking.size > 0 ? new Map([...faults, ...lacking]) : faults} quiet
        onChange={(next) => { keep(now.id, now.id === 'other' ? withoutGuesses(next, getDraft().answers['other']) : next); unmark(now.id); setLacking(noFaults) }}
      />
      {lacking.size > 0 && <p className={now.field.of ? 'fault' : 'hidden'} role="alert"><span aria-hidden="true">▲ </span>{say(lackingWords(now, lacking))}</p>}
      <div className="do">
        <button type="submit" className="btn main big">{say(common.next)}</button>
        {!now.field.required && <button type="button" className="btn big" onClick={pass}>{say(now.id === 'needs' ? ask.noNeed : ask.notKnown)}</button>}
        <button type="button" className="btn quiet" onClick={() => back('/?at=understood')}>{say(common.back)}</button>
      </div>
      {!fromReview && at === 0 && told.length > 0 && (
        <p className="note plain">{say(fill(ask.known, { what: told.map((one) => one.field.label[language]).join(language === 'zh' ? '、' : ', ') }))}</p>
      )}
      <Kept />
    </form>
  )
}

const lackingWords = (question: Question, lacking: Faults): Words => (question.field.of ? fieldWords.some : [...lacking.values()][0] ?? fieldWords.must)
