import { useEffect, useRef, useState } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { cell } from '../base/cell.ts'
import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { uploadLimit } from '../../parts/api.ts'
import { limitText } from '../../parts/form/upload.ts'
import { isUploaded, upload } from '../fields/upload.ts'
import type { Uploaded } from '../fields/upload.ts'

interface Line {
  readonly number: number
  readonly file: File
  readonly share: number
  readonly why?: Words
  readonly again?: boolean
}

interface Props {
  readonly matter: string
  readonly id: string
  readonly onDone: (file: Uploaded) => void
}

/** How many files are on their way: a step that is sent before they have arrived would go without them. */
export const underWay = cell(0)

/** Files on their way to a matter, each with how far it is; what has arrived is told to the form, what failed stays and says why. */
export const Uploads = ({ matter, id, onDone }: Props) => {
  const say = useSay()
  const [lines, setLines] = useState<readonly Line[]>([])
  const count = useRef(0)
  const some = lines.filter((one) => !one.why).length
  useEffect(() => {
    underWay.set(some)
    return () => underWay.set(0)
  }, [some])
  const mark = (number: number, change: Partial<Line>): void =>
    setLines((all) => all.map((one) => (one.number === number ? { ...one, ...change } : one)))

  const start = async (line: Line): Promise<void> => {
    if (line.file.size > uploadLimit()) return mark(line.number, { why: fill(fields.tooLarge, { limit: limitText() }) })
    const answer = await upload(matter, line.file, (share) => mark(line.number, { share }))
    if (!isUploaded(answer)) return mark(line.number, { why: answer.words, again: answer.status === 0 || answer.status >= 500 })
    setLines((all) => all.filter((one) => one.number !== line.number))
    return onDone(answer)
  }

  const take = async (files: readonly File[]): Promise<void> => {
    const fresh = files.map((file): Line => ({ number: (count.current += 1), file, share: 0 }))
    setLines((all) => [...all, ...fresh])
    // One after the other: a slow line is shared badly.
    for (const line of fresh) await start(line)
  }

  return (
    <div className="uploads">
      <input
        id={id} className="hidden" type="file" multiple accept="image/*,application/pdf,.doc,.docx,audio/*"
        onChange={(event) => { void take([...(event.target.files ?? [])]); event.target.value = '' }}
      />
      <label className="btn pick" htmlFor={id}>{say(fields.pick)}</label>
      <p className="help">{say(fill(fields.pickHint, { limit: limitText() }))}</p>
      <ul aria-live="polite">
        {lines.map((line) => (
          <li key={line.number} className={line.why ? 'fault' : 'sent'}>
            <span>{say(told(line))}</span>
            {!line.why && <progress max={1} value={line.share} aria-label={line.file.name} />}
            {line.again && <button type="button" className="tool" onClick={() => { setLines((all) => all.filter((one) => one !== line)); void take([line.file]) }}>{say(fields.uploadAgain)}</button>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const told = (line: Line): Words => {
  const name = line.file.name
  return line.why ? fill(fields.uploadFailed, { name, why: line.why }) : fill(fields.uploading, { name, percent: Math.floor(line.share * 100) })
}
