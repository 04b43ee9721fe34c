import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { windowWords as w } from '../../words/desk-window.ts'
import { useSeconds } from './queue-number.ts'
import type { useQueueNumber } from './queue-number.ts'

const aim = 300

/** Whose turn it is, and how long they have been here; over five minutes is said in words and shape. */
export const QueueBar = ({ queue }: { queue: ReturnType<typeof useQueueNumber> }) => {
  const say = useSay()
  const seconds = useSeconds(queue.since)
  const time = seconds === undefined ? undefined : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div className="queue-bar">
      {time && <Chip tone={(seconds ?? 0) > aim ? 'amber' : 'slate'} mark="◷">{say(counted(w.elapsed, 0, { time }))}</Chip>}
      {(seconds ?? 0) > aim && <small>{say(w.over)}</small>}
      <label><span>{say(w.number)}</span>
        <input className="input" type="number" min={1} max={9999} value={queue.number} onChange={(event) => queue.set(Math.max(1, Number(event.target.value) || 1))} /></label>
      <button type="button" className="btn" onClick={() => queue.next()}>{say(w.call)}</button>
    </div>
  )
}
