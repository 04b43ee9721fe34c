import { useContext, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { fields } from '../../words/public-fields.ts'
import { fill } from '../base/fill.ts'
import { asRows, asText } from '../base/value.ts'
import type { Value } from '../base/value.ts'
import { Uploads } from '../parts/uploads.tsx'
import { AroundForm } from './control.ts'
import type { ControlProps } from './control.ts'

/** Files that go with an act. Before a matter exists there is nowhere to put them, so that is said instead. */
export const FilesControl = ({ value, onChange, id }: ControlProps) => {
  const say = useSay()
  const { matter, files } = useContext(AroundForm)
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  // A file arrives long after it was picked: it is added to what the form holds by then.
  const now = useRef({ value, onChange })
  useLayoutEffect(() => { now.current = { value, onChange } }, [value, onChange])
  if (!matter) return <p className="help">{say(fields.filesLater)}</p>
  const set = (next: Value): void => {
    now.current.value = next
    now.current.onChange(next)
  }
  const here = asRows(value).map(asText)
  const nameOf = (file: string): string => names[file] ?? files?.find((one) => one.id === file)?.name ?? file
  return (
    <>
      {here.length > 0 && (
        <ul className="attached">
          {here.map((file) => (
            <li key={file}>
              <span className="sent"><span aria-hidden="true">✓ </span>{say(fill(fields.uploaded, { name: nameOf(file) }))}</span>
              <button type="button" className="tool" onClick={() => set(here.filter((one) => one !== file))}>{say(common.clear)}<span className="hidden"> {nameOf(file)}</span></button>
            </li>
          ))}
        </ul>
      )}
      <Uploads
        matter={matter} id={id}
        onDone={(file) => {
          setNames((all) => ({ ...all, [file.id]: file.name }))
          set([...asRows(now.current.value), file.id])
        }}
      />
    </>
  )
}
