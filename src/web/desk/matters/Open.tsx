import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { App } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { ActDone } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { asideOf, draftName } from '../../parts/form/draft.ts'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { allAreas, formSource } from '../ask/choices.ts'
import { useKinds, useRefresh } from '../ask/matters.ts'
import { accountOf, rolesOf, useOfficer } from '../ask/session.ts'
import { DraftLine, Faults, focusFault } from '../parts/FormNotices.tsx'
import { keptWords } from '../parts/kept-words.ts'
import { useForm } from '../parts/use-form.ts'
import { windowWords } from '../../words/desk-window.ts'
import { folded, twoSides } from '../window/dispute-form.ts'
import { Elsewhere } from '../window/Elsewhere.tsx'
import { withoutPhone } from '../window/without-phone.ts'

const w = deskWords.act
const source = formSource()
/** Read while the form is filled in: who works on one bar of signal at home needs no QR code for it. */
const receipt = async () => ({ default: (await import('../window/Receipt.tsx')).Receipt })
const Receipt = lazy(receipt)

/** What opening this kind is called, where it has a name of its own. */
export const opensOf = (kind: string): { readonly title: Words; readonly send: Words } | undefined =>
  (kind in deskWords.nav.opens ? deskWords.nav.opens[kind as keyof typeof deskWords.nav.opens] : undefined)

const openForm = (kind: string) => queryOptions({
  queryKey: ['open-form', kind], staleTime: 3_600_000, gcTime: Infinity,
  queryFn: ({ signal }) => call<readonly Field[]>(`/api/kinds/${kind}/form`, { signal }),
})
export const useOpenForm = (kind: string) => useQuery(openForm(kind))

/** Reads what these forms ask, and the places of the city, while there is a line: they can be filled in without one. */
export const useOpenForms = (kinds: readonly string[]): void => {
  useQueries({ queries: kinds.map(openForm) })
  useEffect(() => { void allAreas().catch(() => undefined) }, [])
}

/** Opens a matter of any kind from its own list of questions. Disputes have the window's quicker way. */
export const Open = () => {
  const say = useSay()
  const { kind } = useParams({ from: '/frame/open/$kind' })
  const { draft } = useSearch({ from: '/frame/open/$kind' })
  const { data: fields, error, refetch } = useOpenForm(kind)
  const { data: kinds } = useKinds()
  const words = kinds?.find((one) => one.kind === kind)?.words
  const known = opensOf(kind)
  // What they registered and may not read: its own page would say that there is none.
  const [gone, setGone] = useState<{ readonly kind: string; readonly done: ActDone; readonly phoneless: boolean }>()
  const another = (): void => setGone(undefined)
  useEffect(() => { if (kind === 'dispute') void receipt().catch(() => undefined) }, [kind])
  const title = <h1 className="no-print">{known ? say(known.title) : <>{say(deskWords.nav.open)}{words ? ` · ${say(words)}` : ''}</>}</h1>
  if (gone?.kind === kind) {
    const told = <HandedOn done={gone.done} next={another} />
    return <>{title}{kind === 'dispute' ? <Suspense fallback={told}><Receipt done={gone.done} phoneless={gone.phoneless} next={another} /></Suspense> : told}</>
  }
  return (
    <>
      {title}
      <section className="card narrow">
        {fields ? <OpenForm key={`${kind} ${draft ?? ''}`} kind={kind} draft={draft} fields={fields} gone={(done, phoneless) => setGone({ kind, done, phoneless })} /> : error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}
      </section>
    </>
  )
}

/** What nobody came with and took home: its code, and who goes on with it. */
const HandedOn = ({ done: { code, gone }, next }: { done: ActDone; next: () => void }) => {
  const say = useSay()
  return gone && (
    <section className="card receipt">
      <h2 className="receipt-title">{say(counted(w.openDone, 0, { code }))}</h2>
      <p>{say(gone.plain)}</p>
      <p className="notice">{say(fillFrom(receiptWords.handedOver, { centre: gone.with.name }))}</p>
      <div className="acts">
        <button type="button" className="btn main" onClick={next}>{say(receiptWords.another)}</button>
        <Link className="btn quiet" to="/">{say(deskWords.home)}</Link>
      </div>
    </section>
  )
}

/** Who works in one village reports from there: its place stands there already, and can be changed. A dispute begins with both of its sides. */
const useBeginning = (kind: string, fields: readonly Field[]): TypedForm => {
  const [post, more] = useOfficer().posts ?? []
  const sides = kind === 'dispute' ? twoSides : {}
  const own = post && !more && post.area.path.split('/').length === 3 && fields.find((field) => field.widget === 'area')
  return own ? { ...sides, [own.name]: { value: post.area.path, words: post.area.words } } : sides
}

interface FormProps {
  readonly kind: string
  /** The key of one that was laid aside and is opened again. */
  readonly draft: string | undefined
  readonly fields: readonly Field[]
  gone(done: ActDone, phoneless: boolean): void
}

const OpenForm = ({ kind, draft, fields, gone }: FormProps) => {
  const say = useSay()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const account = accountOf(useOfficer())
  const aside = asideOf(account, kind, `/open/${kind}`)
  const form = useForm({
    fields, draft: draft ? aside(draft).draft : draftName(account, kind, 'open'), account, path: `/api/matters/${kind}`, where: `/open/${kind}`, aside, what: opensOf(kind)?.title ?? deskWords.nav.open, initial: useBeginning(kind, fields),
    done: (answer) => {
      void message.success(say(counted(w.openDone, 0, { code: answer.code })))
      void refresh()
      if (answer.gone) gone(answer, withoutPhone(form.typed))
      else void navigate({ to: '/matters/$id', params: { id: answer.id } })
    },
    // The next one can be filled in at once: whoever has no signal may see more than one thing.
    kept: (problem) => {
      void message.warning(say(keptWords(problem)), 6)
      if (draft) void navigate({ to: '/open/$kind', params: { kind } })
    },
  })
  // Who walks a village is not asked about court cases first; at a court that is what it is about.
  const atCourt = rolesOf(useOfficer()).some((role) => role === 'judge' || role === 'judge-assistant')
  const { shown, rest } = kind === 'dispute' && !atCourt ? folded(fields) : { shown: fields, rest: [] }
  const submit = (): void => {
    if (form.read()) void form.send()
    else focusFault()
  }
  return (
    <FormSourceContext value={source}>
      <form className="act-form" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
        <Faults problem={form.problem} faults={form.faults} fields={fields} />
        <Fields fields={shown} typed={form.typed} faults={form.faults} change={form.change} />
        {rest.length > 0 && <details className="more-acts"><summary>{say(windowWords.more)}</summary><Fields fields={rest} typed={form.typed} faults={form.faults} change={form.change} /></details>}
        {kind === 'dispute' && <Elsewhere area={form.typed['area']} />}
        <DraftLine form={form} />
        <div className="form-foot"><button type="submit" className="btn main" disabled={form.busy}>{say(form.busy ? w.sending : opensOf(kind)?.send ?? deskWords.nav.open)}</button></div>
      </form>
    </FormSourceContext>
  )
}
