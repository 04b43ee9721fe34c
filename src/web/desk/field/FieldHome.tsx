import { Link } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { countText } from '../../parts/say.ts'
import { Empty } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { fieldWords as w } from '../../words/desk-screens.ts'
import { useKinds, useMatters } from '../ask/matters.ts'
import { opensOf, useOpenForms } from '../matters/Open.tsx'
import { MatterList } from '../parts/MatterList.tsx'

/** Who walks the village: one thumb reports what was seen, or registers for somebody; below, what became of what they reported. */
export const FieldHome = () => {
  const say = useSay()
  const { data: kinds = [] } = useKinds()
  const { data, error, refetch } = useMatters({ kind: 'hazard', queue: 'reported', limit: 25 })
  const opens = ['hazard', 'dispute'].filter((kind) => kinds.some((one) => one.kind === kind && one.canOpen))
  useOpenForms(opens)
  return (
    <>
      <h1>{say(deskWords.nav.field)}</h1>
      <div className="big-acts">
        {opens.map((kind, at) => <Link key={kind} className={at === 0 ? 'btn main' : 'btn'} to="/open/$kind" params={{ kind }}>{say(opensOf(kind)?.title ?? deskWords.nav.open)}</Link>)}
      </div>
      <p className="small">{say(w.offline)}</p>
      <section className="card flush">
        <h2 className="group-head">{say(w.mine)} {data && <small>{say(countText(data.total))}</small>}</h2>
        <MatterList data={data} error={error} empty={<Empty title={say(w.none)}>{say(w.noneHelp)}</Empty>} retry={() => void refetch()} />
      </section>
    </>
  )
}
