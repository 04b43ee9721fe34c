import { useEffect, useRef, useState } from 'react'
import type { ChangeEvent } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { partsWords } from '../../words/parts.ts'
import { ApiError, newKey, uploadLimit } from '../api.ts'
import { useSay } from '../language.ts'
import { isUnanswered } from '../outbox.ts'
import { counted } from '../say.ts'
import { useFormSource } from './source.ts'
import type { Control } from './source.ts'
import { asFiles } from './typed.ts'
import type { FileRef } from './typed.ts'
import { limitText } from './upload.ts'

const w = partsWords.form

interface Sending {
  readonly key: string
  readonly file: File
  readonly percent: number
  readonly fault?: Words
  /** Whether the same file may arrive when it is sent once more. */
  readonly again?: boolean
  readonly stop: AbortController
}

/** Files go up while the form is still being written; each shows how far it is, and why not when it failed. */
export const FilesControl = ({ id, field, path, typed, change }: Control) => {
  const say = useSay()
  const { upload, underWay } = useFormSource()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const here = asFiles(typed)
  // A file arrives long after it was picked: it is added to what the form holds by then, and takes back nothing that was typed meanwhile.
  const taken = useRef<readonly FileRef[]>([])
  const latest = useRef(change)
  useEffect(() => {
    taken.current = asFiles(typed)
    latest.current = change
  }, [typed, change])
  const some = sending.some((one) => !one.fault)
  useEffect(() => {
    if (some) underWay?.add(path)
    return () => { underWay?.delete(path) }
  }, [some, underWay, path])
  if (!upload) return <p className="help">{say(w.filesLater)}</p>

  const patch = (key: string, more: Partial<Sending>): void => setSending((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)))
  const away = (key: string): void => setSending((all) => all.filter((one) => one.key !== key))
  const send = async (key: string, file: File): Promise<void> => {
    const stop = new AbortController()
    setSending((all) => [...all.filter((one) => one.key !== key), { key, file, percent: 0, stop }])
    // Refused half-way it would break off like a lost line, after minutes: the size is told before anything is sent.
    if (file.size > uploadLimit()) { patch(key, { fault: counted(w.tooLarge, 0, { limit: limitText() }) }); return }
    try {
      const done = await upload(file, (percent) => patch(key, { percent }), stop.signal)
      away(key)
      taken.current = [...taken.current, done]
      latest.current(taken.current)
    } catch (error) {
      if (!stop.signal.aborted) patch(key, error instanceof ApiError ? { fault: error.problem.words, again: isUnanswered(error) } : { fault: w.fileFailed, again: true })
    }
  }
  const addAll = (files: Iterable<File>): void => {
    for (const file of files) void send(newKey(), file)
  }
  const onPick = (event: ChangeEvent<HTMLInputElement>): void => {
    addAll(event.target.files ?? [])
    event.target.value = ''
  }
  return (
    <div className="files">
      <label className="drop" htmlFor={id}>
        <b>{say(w.addFiles)}</b>
        <small>{say(counted(w.filesHelp, 0, { limit: limitText() }))}</small>
        <input id={id} type="file" multiple aria-label={say(field.label)} onChange={onPick} />
      </label>
      <ul>
        {here.map((file) => (
          <li key={file.id}>
            <span>{file.name}<small className="ok"><span aria-hidden="true">✓ </span>{say(w.done)} · {sizeText(file.size)}</small></span>
            <button type="button" className="btn quiet" aria-label={say({ zh: w.removeFile.zh.replace('{name}', file.name), en: w.removeFile.en.replace('{name}', file.name) })}
              onClick={() => change(here.filter((one) => one.id !== file.id))}>×</button>
          </li>
        ))}
        {sending.map((one) => (
          <li key={one.key}>
            <span>
              {one.file.name}
              {one.fault
                ? <small className="fault"><span aria-hidden="true">▲ </span>{say(one.fault)}</small>
                : <output><progress value={one.percent} max={100} aria-label={one.file.name} /> {say(counted(w.progress, one.percent))}</output>}
            </span>
            {one.again && <button type="button" className="btn" onClick={() => void send(one.key, one.file)}>{say(partsWords.states.retry)}</button>}
            <button type="button" className="btn quiet" aria-label={say({ zh: w.removeFile.zh.replace('{name}', one.file.name), en: w.removeFile.en.replace('{name}', one.file.name) })}
              onClick={() => { one.stop.abort(); away(one.key) }}>×</button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `1.4 MB`, `220 KB`: the same in both languages. */
export const sizeText = (bytes: number): string => (bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`)
