import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import type { BodyCard as Shape } from '../../../contract/admin.ts'
import type { Field } from '../../../contract/form.ts'
import { lacksEnglish } from '../../../domain/kernel/words.ts'
import { bodyKinds } from '../../../domain/words/body-kinds.ts'
import { channels } from '../../../domain/words/channels.ts'
import { call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { typeOptions, typeWords } from '../../parts/labels.ts'
import { useSay } from '../../parts/language.ts'
import { counted, same } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { adminWords } from '../../words/desk-admin.ts'
import { formSource } from '../ask/choices.ts'
import { search } from '../ask/matters.ts'
import { Faults } from '../parts/FormNotices.tsx'
import { useSettled } from '../parts/use-settled.ts'
import { useAreaWords } from './area-words.ts'
import { useAdminSave } from './use-admin-save.ts'

const w = adminWords.body
type Body = z.infer<typeof Shape>
const source = formSource()
const kindWords = (kind: string) => (bodyKinds as Readonly<Record<string, { zh: string; en: string }>>)[kind] ?? same(kind)

const fieldsFor = (fresh: boolean): readonly Field[] => [
  ...(fresh ? [{ name: 'key', widget: 'code', required: true, label: w.key, help: w.keyHelp } as const] : []),
  { name: 'kind', widget: 'choice', required: true, label: w.kind, options: { ...bodyKinds } },
  { name: 'name', widget: 'group', required: true, label: w.name, of: [{ name: 'zh', widget: 'text', required: true, label: adminWords.account.zh }, { name: 'en', widget: 'text', required: false, label: adminWords.account.en, help: adminWords.account.enHelp }] },
  { name: 'area', widget: 'area', required: true, label: w.area },
  { name: 'accepts', widget: 'choices', required: false, label: w.accepts, options: typeOptions },
  { name: 'channels', widget: 'choices', required: false, label: w.channels, options: { ...channels } },
  { name: 'capacity', widget: 'count', required: true, label: w.capacity, help: w.capacityHelp },
  { name: 'active', widget: 'yes', required: true, label: w.active },
]

/** The city's bodies: who they are, what they take, how much they can carry. */
export const Bodies = () => {
  const say = useSay()
  const [q, setQ] = useState('')
  const [kind, setKind] = useState('')
  const [open, setOpen] = useState<Body | 'new'>()
  const asked = useSettled(q.trim(), 300)
  const place = useAreaWords()
  const { data, error, refetch } = useQuery({ queryKey: ['admin', 'bodies', asked, kind], queryFn: ({ signal }) => call<Body[]>(`/api/admin/bodies?${search({ q: asked, kind })}`, { signal }) })
  return (
    <>
      <div className="filters-row">
        <label className="filter wide"><span>{say(adminWords.searchBodies)}</span><input className="input" type="search" value={q} onChange={(event) => setQ(event.target.value)} /></label>
        <label className="filter"><span>{say(w.kind)}</span>
          <select className="input" value={kind} onChange={(event) => setKind(event.target.value)}><option value="">{say(deskWords.all)}</option>{Object.entries(bodyKinds).map(([name, words]) => <option key={name} value={name}>{say(words)}</option>)}</select></label>
        <span className="grow" />
        <button type="button" className="btn main" onClick={() => setOpen('new')}>{say(w.add)}</button>
      </div>
      {data && data.length >= 200 && <p className="small">{say(w.shown)}</p>}
      <section className="card flush">
        {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} /> : data.length === 0 ? <Empty title={say(adminWords.empty)}>{say(adminWords.emptyHelp)}</Empty> : (
          <ul className="lines">{data.map((row) => (
            <li key={row.id} className="plain">
              <button type="button" className="line admin-line" onClick={() => setOpen(row)}>
                <span className="line-text"><b>{say(row.name)}</b><small className="block">{say(kindWords(row.kind))} · {say(place(row.area))}</small></span>
                <span className="line-where"><small>{row.accepts.length > 0 ? row.accepts.map((type) => say(typeWords(type))).join(say({ zh: '、', en: ', ' })) : say(w.any)}</small></span>
                <span className="marks">{lacksEnglish(row.name) && <Chip mark="○">{say(adminWords.noEnglish)}</Chip>}{row.capacity > 0 && <Chip>{say(counted(w.cap, row.capacity))}</Chip>}{!row.active && <Chip mark="○">{say(w.inactive)}</Chip>}</span>
              </button>
            </li>
          ))}</ul>
        )}
      </section>
      <Drawer open={open !== undefined} onClose={() => setOpen(undefined)} size={640} destroyOnHidden title={say(open === 'new' ? w.add : adminWords.bodies)} closable={{ 'aria-label': say(deskWords.close) }}>
        {open !== undefined && <BodyForm body={open === 'new' ? undefined : open} close={() => setOpen(undefined)} />}
      </Drawer>
    </>
  )
}

const BodyForm = ({ body, close }: { body: Body | undefined; close: () => void }) => {
  const say = useSay()
  const place = useAreaWords()
  const fields = useMemo(() => fieldsFor(body === undefined), [body])
  const first: TypedForm = body
    ? { kind: body.kind, name: { zh: body.name.zh, en: lacksEnglish(body.name) ? '' : body.name.en }, area: { value: body.area, words: place(body.area) }, accepts: body.accepts, channels: body.channels, capacity: String(body.capacity), active: body.active }
    : { active: true, capacity: '20' }
  const form = useAdminSave(fields, first)
  const save = async (): Promise<void> => {
    const payload = form.read()
    if (!payload) return
    // What this form does not ask (the court's territory, who invited the body) stays as it is.
    const kept = body ? { ...(body.seat ? { seat: body.seat } : {}), territory: body.territory, ...(body.invitedBy ? { invitedBy: body.invitedBy } : {}) } : {}
    const whole = { accepts: [], channels: [], ...kept, ...payload }
    const done = body ? await form.send('PUT', `/api/admin/bodies/${body.id}`, whole) : await form.send('POST', '/api/admin/bodies', whole)
    if (done) close()
  }
  return (
    <FormSourceContext value={source}>
      <form className="act-form" noValidate onSubmit={(event) => { event.preventDefault(); void save() }}>
        {body && <p className="act-of"><b>{say(body.name)}</b><small>{body.key}</small></p>}
        <Faults problem={form.problem} faults={form.faults} fields={fields} />
        <Fields fields={fields} typed={form.typed} faults={form.faults} change={form.change} />
        <div className="form-foot"><button type="submit" className="btn main" disabled={form.busy}>{say(deskWords.save)}</button><button type="button" className="btn quiet" onClick={close}>{say(deskWords.cancel)}</button></div>
      </form>
    </FormSourceContext>
  )
}
