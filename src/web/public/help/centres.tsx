import { useState } from 'react'
import type { z } from 'zod'
import type { AreaNode as AreaShape, BodyLine as BodyShape } from '../../../contract/city.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { help } from '../../words/public-check.ts'
import { useLoad } from '../base/load.ts'
import { Failed, Loading } from '../parts/state.tsx'

/** The centres of a town, by the town's name. */
export const Centres = () => {
  const say = useSay()
  const [town, setTown] = useState('')
  const [areas, again] = useLoad<readonly z.infer<typeof AreaShape>[]>('/api/areas')
  const [centres] = useLoad<readonly z.infer<typeof BodyShape>[]>(town ? `/api/bodies?${new URLSearchParams({ kind: 'centre', area: town }).toString()}` : undefined)
  if (areas.data === undefined) return areas.state === 'failed' ? <Failed problem={areas.problem} again={again} /> : <Loading />
  return (
    <>
      <label className="sub" htmlFor="help-town">{say(fields.town)}</label>
      <select id="help-town" className="input" value={town} onChange={(event) => setTown(event.target.value)}>
        <option value="">{say(fields.choose)}</option>
        {areas.data.filter((one) => one.tier === 'town').map((one) => <option key={one.path} value={one.path}>{say(one.words)}</option>)}
      </select>
      {town !== '' && centres.data && (
        <ul className="lines" aria-live="polite">
          {centres.data.length === 0 && <li>{say(help.none)}</li>}
          {[...centres.data].sort((a, b) => a.area.path.length - b.area.path.length).map((one) => <li key={one.value}><b>{say(one.words)}</b>{one.hint && <small>{say(one.hint)}</small>}</li>)}
        </ul>
      )}
      {town !== '' && centres.state === 'failed' && <p className="fault">{say(centres.problem.words)}</p>}
    </>
  )
}
