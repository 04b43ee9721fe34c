import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import type { AreaImported as Shape } from '../../../contract/admin.ts'
import { lacksEnglish } from '../../../domain/kernel/words.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { adminWords } from '../../words/desk-admin.ts'
import { allAreas, areaPick, findAreas } from '../ask/choices.ts'
import { queryClient } from '../ask/client.ts'
import { useSettled } from '../parts/use-settled.ts'
import { readAreaLines } from './area-lines.ts'

const w = adminWords.area

/** The city's places: looked up, renamed, added. */
export const Areas = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['areas-all'], queryFn: allAreas })
  const [q, setQ] = useState('')
  const asked = useSettled(q.trim(), 200)
  const { data: found } = useQuery({ queryKey: ['areas-found', asked, data?.length], queryFn: () => findAreas(asked), enabled: asked !== '' && data !== undefined })
  if (!data) return <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />}</section>
  const count = (tier: string) => data.filter((area) => area.tier === tier).length
  return (
    <div className="watch-pair">
      <section className="card">
        <h2>{say(w.find)}</h2>
        <p className="small">{say(counted(w.count, 0, { towns: count('town'), villages: count('village') }))}</p>
        <input className="input" type="search" aria-label={say(w.find)} value={q} onChange={(event) => setQ(event.target.value)} />
        <ul className="docs">{(asked === '' ? [] : found ?? []).slice(0, 20).map((area) => <li key={area.path}><span>{say(areaPick(area, data).words)} {lacksEnglish(area.words) && <Chip mark="○">{say(adminWords.noEnglish)}</Chip>}</span><small className="tabular">{area.path.split('/').at(-1)}</small></li>)}</ul>
      </section>
      <Import />
    </div>
  )
}

const Import = () => {
  const say = useSay()
  const { message } = App.useApp()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<Words>()
  const [busy, setBusy] = useState(false)
  const go = async (): Promise<void> => {
    const read = readAreaLines(text)
    if ('bad' in read) { setFault(counted(w.badLine, read.bad)); return }
    setBusy(true)
    setFault(undefined)
    try {
      const done = await call<z.infer<typeof Shape>>('/api/admin/areas', { method: 'POST', body: { areas: read.areas } })
      void message.success(say(counted(w.done, 0, { added: done.added, renamed: done.renamed })), 5)
      setText('')
      await queryClient.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('area') })
    } catch (error) {
      setFault(error instanceof ApiError ? error.problem.words : { zh: String(error), en: String(error) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="card">
      <form className="fields" onSubmit={(event) => { event.preventDefault(); void go() }}>
        <div className="field"><label htmlFor="areas">{say(w.lines)}</label>
          <textarea id="areas" className="input" rows={6} spellCheck={false} placeholder={say(w.example)} aria-describedby="areas-help" aria-invalid={fault !== undefined} value={text} onChange={(event) => setText(event.target.value)} />
          <p id="areas-help" className="help">{say(w.help)}</p>
          {fault && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
        </div>
        <div><button type="submit" className="btn main" disabled={busy || text.trim() === ''}>{say(w.go)}</button></div>
      </form>
    </section>
  )
}
