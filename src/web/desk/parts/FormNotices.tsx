import type { Field } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { toFirstFault, useInSight } from '../../parts/form/in-sight.ts'
import { useSay } from '../../parts/language.ts'
import { unmarked } from '../../parts/form/unmarked.ts'
import { counted } from '../../parts/say.ts'
import { MomentText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { partsWords } from '../../words/parts.ts'

const w = deskWords.act

const marked = '[data-fault]'

/** Takes the reader to the first place that needs a correction, once it is drawn. */
export const focusFault = (): void => { requestAnimationFrame(() => { toFirstFault(document, marked) }) }

/** What the server refused, in its words, how many places are marked, and what no place of these `fields` can be marked with. */
export const Faults = ({ problem, faults, fields }: { problem: Problem | undefined; faults: ReadonlyMap<string, Words>; fields: readonly Field[] }) => {
  const say = useSay()
  const rest = unmarked(fields, faults)
  const notice = useInSight<HTMLDivElement>(problem, marked)
  return (
    <div role="alert" ref={notice} tabIndex={-1}>
      {problem && <p className="notice brick"><span aria-hidden="true">▲ </span>{say(problem.words)}{problem.trace ? ` (${problem.trace})` : ''}</p>}
      {!problem && faults.size > 0 && <p className="notice brick"><span aria-hidden="true">▲ </span>{say(counted(partsWords.form.fix, faults.size))}</p>}
      {rest.length > 0 && <ul className="fault">{rest.map(([path, words]) => <li key={path}>{say(words)}</li>)}</ul>}
    </div>
  )
}

interface Stale {
  readonly problem: Problem
  /** The story as it is now, where it has been read again: it says more of each change. */
  readonly facts: MatterView['facts']
  readonly again?: (() => void) | undefined
}

/** Somebody was faster: what they did, and the way on with everything typed still there. */
export const StaleNotice = ({ problem, facts, again }: Stale) => {
  const say = useSay()
  const notice = useInSight<HTMLDivElement>(problem, marked)
  return (
    <div className="notice amber" role="alert" ref={notice} tabIndex={-1}>
      <p><b><span aria-hidden="true">◆ </span>{say(w.stale)}</b></p>
      <ul className="changed">{(problem.changed ?? []).map((one) => {
        const more = facts.find((fact) => fact.seq === one.seq)?.summary
        return <li key={one.seq}><MomentText at={one.at} near /> · {one.who} · <b>{say(one.what)}</b>{more && <small>{say(more)}</small>}</li>
      })}</ul>
      <p>{say(again ? w.staleHelp : w.staleGone)}</p>
      {again && <button type="button" className="btn" onClick={again}>{say(w.again)}</button>}
    </div>
  )
}

/** Says that nothing is lost, and lets go of it only when asked. */
export const DraftLine = ({ form }: { form: { readonly savedAt: number | undefined; readonly restored: boolean; startAgain(): void } }) => {
  const say = useSay()
  if (form.savedAt === undefined) return null
  const time = new Date(form.savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })
  return (
    <p className="draft-line">
      <span aria-hidden="true">✎</span> {say(form.restored ? partsWords.draft.restored : counted(partsWords.draft.kept, 0, { time }))}
      <button type="button" className="btn quiet" onClick={() => form.startAgain()}>{say(partsWords.draft.drop)}</button>
    </p>
  )
}
