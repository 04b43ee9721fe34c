import { areaPath, covers } from '../../../domain/kernel/area.ts'
import { isPick } from '../../parts/form/typed.ts'
import type { Typed } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom } from '../../parts/say.ts'
import { receiptWords as w } from '../../words/desk-receipts.ts'
import { useOfficer } from '../ask/session.ts'

/** That a place of another centre is no reason to send anybody on: said as soon as it stands there. */
export const Elsewhere = ({ area }: { area: Typed }) => {
  const say = useSay()
  const { posts = [] } = useOfficer()
  if (!isPick(area) || posts.some((post) => covers(areaPath(post.area.path), areaPath(area.value)))) return null
  return <output className="notice block"><span aria-hidden="true">→ </span>{say(fillFrom(w.elsewhere, { place: area.words }))}</output>
}
