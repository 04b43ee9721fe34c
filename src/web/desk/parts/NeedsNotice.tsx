import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { needsWords as w } from '../../words/desk-needs.ts'

/** Who chooses somebody for the parties reads first which language they speak and what helps them. */
export const NeedsNotice = ({ matter, act }: { readonly matter: MatterView; readonly act: Allowed }) => {
  const say = useSay()
  if (!act.form.some((field) => field.widget === 'account')) return null
  const lines = matter.parties.flatMap(({ person, name, needs }) => {
    const said = needs ? [needs.language, ...needs.aids, needs.age].flatMap((one) => (one ? say(one) : [])) : []
    return said.length > 0 ? [{ person, text: `${name}${say(w.colon)}${said.join(say(w.comma))}` }] : []
  })
  if (lines.length === 0) return null
  return (
    <div className="notice">
      <p><b>{say(w.choosing)}</b></p>
      {lines.map((line) => <p key={line.person}>{line.text}</p>)}
    </div>
  )
}
