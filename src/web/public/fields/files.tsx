import { useContext } from 'react'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { asRows } from '../base/value.ts'
import { Uploads } from '../parts/uploads.tsx'
import { AroundForm } from './control.ts'
import type { ControlProps } from './control.ts'

/** Files that go with an act. Before a matter exists there is nowhere to put them, so that is said instead. */
export const FilesControl = ({ value, onChange, id }: ControlProps) => {
  const say = useSay()
  const { matter } = useContext(AroundForm)
  if (!matter) return <p className="help">{say(fields.filesLater)}</p>
  return <Uploads matter={matter} id={id} onDone={(file) => onChange([...asRows(value), file.id])} />
}
