import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import type { AccountDetail as DetailShape, AccountMade as MadeShape, LinkMade as LinkShape } from '../../../contract/admin.ts'
import type { Field } from '../../../contract/form.ts'
import { lacksEnglish } from '../../../domain/kernel/words.ts'
import { spokenChoices } from '../../../domain/words/needs.ts'
import { officerRoles, roles } from '../../../domain/words/roles.ts'
import { call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { Fields } from '../../parts/form/Fields.tsx'
import { FormSourceContext } from '../../parts/form/source.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { withPlaces } from './with-places.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, same } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { adminWords } from '../../words/desk-admin.ts'
import { formSource } from '../ask/choices.ts'
import { Faults } from '../parts/FormNotices.tsx'
import { useAdminSave } from './use-admin-save.ts'

const w = adminWords.account
type Detail = z.infer<typeof DetailShape>
type Link = z.infer<typeof LinkShape>
const source = formSource()

const common: readonly Field[] = [
  { name: 'name', widget: 'text', required: true, label: w.name },
  { name: 'title', widget: 'group', required: true, label: w.titleOf, of: [{ name: 'zh', widget: 'text', required: true, label: w.zh }, { name: 'en', widget: 'text', required: false, label: w.en, help: w.enHelp }] },
  { name: 'speaks', widget: 'choices', required: false, label: w.speaks, help: w.speaksHelp, options: spokenChoices },
  { name: 'speaksMore', widget: 'text', required: false, label: w.speaksMore, help: w.speaksMoreHelp },
  {
    name: 'posts', widget: 'list', required: true, label: w.posts, of: [
      { name: 'role', widget: 'choice', required: true, label: w.role, options: Object.fromEntries(officerRoles.map((role) => [role, roles[role]])) },
      { name: 'body', widget: 'body', required: true, label: w.body }, { name: 'area', widget: 'area', required: true, label: w.area },
    ],
  },
]
const login: Field = { name: 'login', widget: 'code', required: true, label: w.login, help: w.loginHelp }

const typedOf = (one: Detail): TypedForm => ({
  name: one.name, title: { zh: one.title.zh, en: lacksEnglish(one.title) ? '' : one.title.en },
  speaks: one.speaks.filter((name) => name in spokenChoices), speaksMore: one.speaks.filter((name) => !(name in spokenChoices)).join('、'),
  posts: one.posts.map((post) => ({ role: post.role, body: { value: post.body.id, words: post.body.name }, area: { value: post.area.path, words: post.area.words } })),
})

/** What is ticked and what is written beside it are one list; ticked off, all of it goes. */
const spoken = ({ speaks = [], speaksMore = '', ...payload }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  ({ ...payload, speaks: [...(speaks as readonly string[]), ...String(speaksMore).split(/[、，,;；\s]+/).filter((name) => name !== '')] })

/** One account, or a new one. */
export const Person = ({ id, close }: { id: string | undefined; close: () => void }) => {
  const { data, error, refetch } = useQuery({ queryKey: ['admin', 'account', id], enabled: id !== undefined, queryFn: ({ signal }) => call<Detail>(`/api/admin/accounts/${id}`, { signal }) })
  if (id === undefined) return <PersonForm detail={undefined} close={close} />
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />
  return <PersonForm key={data.id} detail={data} close={close} />
}

const PersonForm = ({ detail, close }: { detail: Detail | undefined; close: () => void }) => {
  const say = useSay()
  const fields = detail ? common : [login, ...common]
  const form = useAdminSave(fields, detail ? typedOf(detail) : { posts: [{}] })
  const [link, setLink] = useState<Link>()
  const save = async (): Promise<void> => {
    const read = form.read()
    if (!read) return
    const payload = spoken(read)
    if (detail) {
      if (await form.send('PUT', `/api/admin/accounts/${detail.id}`, payload)) close()
    } else {
      const made = await form.send<z.infer<typeof MadeShape>>('POST', '/api/admin/accounts', payload)
      if (made) setLink(made.link)
    }
  }
  if (link) return <><LinkShown link={link} /><button type="button" className="btn" onClick={close}>{say(deskWords.close)}</button></>
  return (
    <FormSourceContext value={source}>
      <form className="act-form" noValidate onSubmit={(event) => { event.preventDefault(); void save() }}>
        {detail && <p className="act-of"><b>{detail.login}</b><small>{detail.inHand > 0 && say(counted(w.inHand, detail.inHand))}</small></p>}
        <Faults problem={form.problem} faults={form.faults} fields={fields} />
        <Fields fields={fields} typed={form.typed} faults={form.faults} change={(next) => form.change(withPlaces(form.typed, next))} />
        <div className="form-foot"><button type="submit" className="btn main" disabled={form.busy}>{say(deskWords.save)}</button><button type="button" className="btn quiet" onClick={close}>{say(deskWords.cancel)}</button></div>
      </form>
      {detail && <Security detail={detail} form={form} shown={setLink} />}
    </FormSourceContext>
  )
}

const Security = ({ detail, form, shown }: { detail: Detail; form: ReturnType<typeof useAdminSave>; shown: (link: Link) => void }) => {
  const say = useSay()
  const { modal } = App.useApp()
  const path = `/api/admin/accounts/${detail.id}`
  const link = async (): Promise<void> => {
    const made = await form.send<Link>('POST', `${path}/link`)
    if (made) shown(made)
  }
  const shut = (): void => void modal.confirm({
    title: say(w.close), okText: say(w.close), okButtonProps: { danger: true }, cancelText: say(deskWords.cancel),
    content: `${detail.inHand > 0 ? `${say(counted(w.inHand, detail.inHand))}${say({ zh: '。', en: '. ' })}` : ''}${say(w.closeAsk)}`,
    onOk: () => form.send('POST', `${path}/deactivate`, { confirm: true }),
  })
  return (
    <section className="now-part">
      <h3>{say(w.danger)}</h3>
      <p className="marks">{detail.waiting && <Chip tone="amber">{say(w.waiting)}</Chip>}{detail.locked && <Chip tone="amber">{say(w.locked)}</Chip>}{!detail.hasPassword && <Chip tone="amber">{say(w.noPassword)}</Chip>}</p>
      {detail.drop && <Drop drop={detail.drop} path={path} form={form} />}
      <div className="acts">
        <button type="button" className="btn" disabled={form.busy} onClick={() => void link()}>{say(w.link)}</button>
        {detail.hasTotp && !detail.drop && <button type="button" className="btn" disabled={form.busy} onClick={() => void form.send('DELETE', `${path}/otp`)}>{say(w.noTotp)}</button>}
        {detail.locked || detail.waiting
          ? <button type="button" className="btn" disabled={form.busy} onClick={() => void form.send('POST', `${path}/unlock`)}>{say(w.unlock)}</button>
          : <button type="button" className="btn" disabled={form.busy} onClick={() => void form.send('POST', `${path}/lock`)}>{say(w.lock)}</button>}
        {detail.active
          ? <button type="button" className="btn danger" disabled={form.busy} onClick={shut}>{say(w.close)}</button>
          : <button type="button" className="btn" disabled={form.busy} onClick={() => void form.send('POST', `${path}/reactivate`)}>{say(w.open)}</button>}
      </div>
    </section>
  )
}

/** What one administrator asked for, for another to agree to. */
const Drop = ({ drop, path, form }: { drop: NonNullable<Detail['drop']>; path: string; form: ReturnType<typeof useAdminSave> }) => {
  const say = useSay()
  return (
    <div className="notice amber">
      <p>{say(fillFrom(w.dropAsked, { who: same(drop.by) }))} <small>{say(w.linkEnds)} <MomentText at={drop.ends} /></small></p>
      <p className="small">{say(drop.mine ? w.dropOther : w.dropCheck)}</p>
      <div className="acts">
        {!drop.mine && <button type="button" className="btn danger" disabled={form.busy} onClick={() => void form.send('POST', `${path}/otp/agree`)}>{say(w.dropAgree)}</button>}
        <button type="button" className="btn" disabled={form.busy} onClick={() => void form.send('POST', `${path}/otp/refuse`)}>{say(drop.mine ? w.dropBack : w.dropRefuse)}</button>
      </div>
    </div>
  )
}

const LinkShown = ({ link }: { link: Link }) => {
  const say = useSay()
  const { message } = App.useApp()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link.url)
    void message.success(say(w.copied))
  }
  return (
    <div className="notice amber" role="alert">
      <p><b>{say(w.linkMade)}</b></p>
      <p className="link-shown">{link.url}</p>
      <p className="small">{say(w.linkEnds)} <MomentText at={link.ends} /></p>
      <button type="button" className="btn" onClick={() => void copy()}>{say(w.copy)}</button>
    </div>
  )
}
