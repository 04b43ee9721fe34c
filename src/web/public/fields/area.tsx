import type { z } from 'zod'
import type { AreaNode as AreaShape } from '../../../contract/city.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { Loading, Failed } from '../parts/state.tsx'
import { useLoad } from '../base/load.ts'
import { asText } from '../base/value.ts'
import type { ControlProps } from './control.ts'

type AreaNode = z.infer<typeof AreaShape>

/** Town first, then village or community; “not sure which village” is an answer. */
export const AreaControl = ({ value, onChange, path, id }: ControlProps) => {
  const say = useSay()
  const [loaded, again] = useLoad<readonly AreaNode[]>('/api/areas')
  if (loaded.data === undefined) return loaded.state === 'failed' ? <Failed problem={loaded.problem} again={again} /> : <Loading />
  const chosen = asText(value)
  const town = chosen.split('/').slice(0, 2).join('/')
  const towns = loaded.data.filter((one) => one.tier === 'town')
  const villages = loaded.data.filter((one) => one.tier === 'village' && one.path.startsWith(`${town}/`))
  return (
    <div className="pair">
      <label htmlFor={id} className="sub">{say(fields.town)}</label>
      <select id={id} className="input" name={path} value={towns.some((one) => one.path === town) ? town : ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{say(fields.choose)}</option>
        {towns.map((one) => <option key={one.path} value={one.path}>{say(one.words)}</option>)}
      </select>
      {villages.length > 0 && (
        <>
          <label htmlFor={`${id}-village`} className="sub">{say(fields.village)}</label>
          <select id={`${id}-village`} className="input" value={chosen} onChange={(event) => onChange(event.target.value)}>
            <option value={town}>{say(fields.wholeTown)}</option>
            {villages.map((one) => <option key={one.path} value={one.path}>{say(one.words)}</option>)}
          </select>
        </>
      )}
    </div>
  )
}
