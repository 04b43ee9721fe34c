import type { z } from 'zod'
import type { AreaNode as AreaShape } from '../../../contract/city.ts'
import type { Field } from '../../../contract/form.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { useLoad } from '../base/load.ts'
import { asRows, asText, asValues, isEmpty } from '../base/value.ts'
import type { Value } from '../base/value.ts'

/** What was answered, as a person reads it. */
export const Answer = ({ field, value }: { readonly field: Field; readonly value: Value }) => {
  const say = useSay()
  const language = useLanguage()
  if (isEmpty(value)) return null
  switch (field.widget) {
    case 'money': return <>{typeof value === 'number' ? formatFen(fen(value)) : asText(value)}</>
    case 'day': { const on = parseDay(asText(value)); return <>{on ? formatDay(on, language) : asText(value)}</> }
    case 'yes': return <>{say(value === true ? fields.yes : fields.no)}</>
    case 'choice': { const option = field.options?.[asText(value)]; return <>{option ? say(option) : asText(value)}</> }
    case 'choices': return <>{asRows(value).map((one) => { const option = field.options?.[asText(one)]; return option ? say(option) : asText(one) }).join(language === 'zh' ? '、' : ', ')}</>
    case 'area': return <AreaAnswer path={asText(value)} />
    case 'group': return <Members field={field} value={value} />
    case 'list': case 'replies': return <>{asRows(value).map((row, index) => <Members key={keyOf(row, index)} field={field} value={row} />)}</>
    default: return <>{String(value)}</>
  }
}

const keyOf = (row: Value, index: number): string => `${index}-${asText(asValues(row)['name'])}`

const Members = ({ field, value }: { readonly field: Field; readonly value: Value }) => {
  const given = (field.of ?? []).filter((one) => !isEmpty(asValues(value)[one.name]))
  return <span className="members">{given.map((one) => <span key={one.name}><Answer field={one} value={asValues(value)[one.name]} /></span>)}</span>
}

const AreaAnswer = ({ path }: { readonly path: string }) => {
  const say = useSay()
  const [loaded] = useLoad<readonly z.infer<typeof AreaShape>[]>('/api/areas')
  const parts = path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/')).slice(1)
  const named = parts.flatMap((one) => loaded.data?.filter((node) => node.path === one) ?? [])
  return <>{named.length > 0 ? named.map((one) => say(one.words)).join(' ') : '…'}</>
}
