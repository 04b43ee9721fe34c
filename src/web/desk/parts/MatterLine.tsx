import { Link } from '@tanstack/react-router'
import type { MatterLine as Line } from '../../../contract/matter.ts'
import { awaitsHead, timesReturned } from '../../../domain/words/flags.ts'
import { Chip } from '../../parts/Chip.tsx'
import type { Tone } from '../../parts/Chip.tsx'
import { DueChip } from '../../parts/Clock.tsx'
import { flagsShown, flagWords, originWords, riskWords } from '../../parts/labels.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, titled } from '../../parts/say.ts'
import { DayText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { useOfficer } from '../ask/session.ts'
import { PlaceText } from './Place.tsx'

const w = deskWords.list

export const riskTone: Readonly<Record<string, Tone>> = { red: 'brick', orange: 'brick', yellow: 'amber', blue: 'slate', none: 'slate' }
/** Grave flags stand out; the rest is said quietly. */
const grave: ReadonlySet<string> = new Set(['domestic-violence', 'violence-risk', 'group'])
const near: ReadonlySet<string> = new Set(['returned', awaitsHead, 'unpaid-wages'])
const isNear = (flag: string): boolean => near.has(flag) || timesReturned(flag) !== undefined

/** What a matter says of itself in any list: title, place, money, what to watch. */
export const LineText = ({ line }: { line: Line }) => {
  const say = useSay()
  return (
    <>
      <p className="line-title">{say(titled(line.title))}</p>
      <p className="line-more">
        <PlaceText place={line.place} />
        {line.origin && <span>{say(originWords(line.origin))}</span>}
        <span><DayText day={line.openedOn} /></span>
        {line.headcount !== undefined && line.headcount > 2 && <span>{say(counted(w.people, line.headcount))}</span>}
        <span className="code">{line.code}</span>
      </p>
    </>
  )
}

/** The title already says the type; marks say what needs watching. */
export const LineMarks = ({ line }: { line: Line }) => {
  const say = useSay()
  const own = useOfficer().posts?.some((post) => post.body.id === line.receivedBy?.id)
  return (
    <span className="marks">
      {line.receivedBy && !own && <Chip mark="→">{say(fillFrom(receiptWords.from, { centre: line.receivedBy.name }))}</Chip>}
      {line.held && <Chip tone="brick" mark="❚❚">{say(w[line.held])}</Chip>}
      {line.risk !== 'none' && line.risk !== 'blue' && <Chip tone={riskTone[line.risk] ?? 'slate'}>{say(riskWords(line.risk))}</Chip>}
      {flagsShown(line.flags).map((flag) => <Chip key={flag} tone={grave.has(flag) ? 'brick' : isNear(flag) ? 'amber' : 'slate'}>{say(flagWords(flag))}</Chip>)}
      {line.sealed && <Chip mark="■">{say(w.sealed)}</Chip>}
    </span>
  )
}

/** One matter in a list: the whole row is the way to it. */
export const MatterRow = ({ line, showStage = true }: { line: Line; showStage?: boolean }) => {
  const say = useSay()
  return (
    <li>
      <Link to="/matters/$id" params={{ id: line.id }} className="line">
        <div className="line-text"><LineText line={line} /><LineMarks line={line} /></div>
        <div className="line-where">
          {showStage && <b>{say(line.stageWords)}</b>}
          <small>{say(line.body.name)}{line.assignee && <>{'\u00a0'}· <span className="whole">{line.assignee.name}</span></>}</small>
        </div>
        <div className="line-due">{line.due && <DueChip due={line.due} />}</div>
      </Link>
    </li>
  )
}

/** One matter in the list of a desk: chosen there, not followed. */
export const QueueRow = ({ row }: { row: Line }) => (
  <div className="queue-row">
    <div><LineText line={row} /><LineMarks line={row} /></div>
    <div className="line-due">{row.due && <DueChip due={row.due} />}</div>
  </div>
)
