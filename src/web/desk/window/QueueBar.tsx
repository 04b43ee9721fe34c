import { Link } from '@tanstack/react-router'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { windowWords as w } from '../../words/desk-window.ts'
import { useSeconds } from './time-here.ts'

const aim = 300

/** Whom this clerk receives, and how long they have been here; over five minutes is said in words and shape. Who is next is called at the counter. */
export const QueueBar = ({ number, since }: { number: number | undefined; since: number | undefined }) => {
  const say = useSay()
  const seconds = useSeconds(since)
  const time = seconds === undefined ? undefined : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div className="queue-bar">
      {time && <Chip tone={(seconds ?? 0) > aim ? 'amber' : 'slate'} mark="◷">{say(counted(w.elapsed, 0, { time }))}</Chip>}
      {(seconds ?? 0) > aim && <small>{say(w.over)}</small>}
      {number !== undefined && <b>{say(counted(w.serving, number))}</b>}
      <Link className="btn" to="/visits">{say(w.visits)}</Link>
    </div>
  )
}
