import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MatterLine } from '../../../contract/matter.ts'
import { call } from '../../parts/api.ts'
import { asText } from '../../parts/form/typed.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { DayText } from '../../parts/when.tsx'
import { windowWords as w } from '../../words/desk-window.ts'
import { search } from '../ask/matters.ts'
import { useSettled } from '../parts/use-settled.ts'

/** Earlier matters of the people whose names or phones are being typed: nobody should have to tell it twice. */
export const Earlier = ({ parties }: { parties: readonly TypedForm[] }) => {
  const say = useSay()
  const asked = parties.map((party) => ({ name: asText(party['name']).trim(), phone: asText(party['phone']).replaceAll(/\D/g, '') })).filter((one) => [...one.name].length >= 2 || one.phone.length >= 7)
  const key = useSettled(asked.map((one) => search(one)).join('\n'), 400)
  const { data } = useQuery({
    queryKey: ['earlier', key], enabled: key !== '', retry: false, staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(key.split('\n').map((one) => call<MatterLine[]>(`/api/earlier?${one}`, { signal })))
      return [...new Map(lists.flat().map((line) => [line.id, line])).values()]
    },
  })
  return (
    <section className="card" aria-live="polite">
      <h2>{say(w.earlier)}</h2>
      {!data && <p className="small">{say(w.earlierWait)}</p>}
      {data?.length === 0 && <p className="small">{say(w.earlierNone)}</p>}
      <ul className="plain-links">
        {data?.map((line) => (
          <li key={line.id}><Link to="/matters/$id" params={{ id: line.id }} target="_blank"><b>{say(line.title)}</b><small>{line.code} · {say(line.stageWords)} · <DayText day={line.openedOn} /></small></Link></li>
        ))}
      </ul>
    </section>
  )
}
