import { useQuery } from '@tanstack/react-query'
import type { NightlyChecks } from '../../../contract/audit.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Chip } from '../../parts/Chip.tsx'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { DayText, MomentText } from '../../parts/when.tsx'
import { auditWords as w } from '../../words/desk-audit.ts'
import { Table } from '../parts/Table.tsx'

/** How the last nights went. */
export const Checks = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['audit', 'checks'], queryFn: ({ signal }) => call<NightlyChecks>('/api/audit/checks', { signal }), staleTime: 60_000 })
  const unsound = data?.some((night) => night.findings > 0)
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.checks)}</h2><small>{say(w.checksHelp)}</small></div>
      {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={4} /> : data.length === 0 ? <Empty title={say(w.checksNone)}>{say(w.checksNoneHelp)}</Empty> : (
        <>
          <Table head={[w.night, w.ranAt, w.result]}>
            {data.map((night) => (
              <tr key={night.day}>
                <th scope="row"><DayText day={night.day as Day} /></th>
                <td><MomentText at={night.at} near /></td>
                <td>{night.findings === 0 ? <Chip tone="jade">{say(w.sound)}</Chip> : <Chip tone="brick">{say(counted(w.findings, night.findings))}</Chip>}</td>
              </tr>
            ))}
          </Table>
          {unsound && <p className="pad small">{say(w.findingsHelp)}</p>}
        </>
      )}
    </section>
  )
}
