import type { MatterView } from '../../../contract/matter.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'
import { openAct } from './act-groups.ts'

export const Evidence = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const language = useLanguage()
  const add = openAct(view.allowed, 'add-evidence')
  return (
    <section className="card">
      <h2>{say(matter.files)}</h2>
      {view.files.length === 0 && <p className="help">{say(matter.noFiles)}</p>}
      <ul className="lines">
        {view.files.map((file) => (
          <li key={file.id}>
            <a href={`/api/files/${file.id}`}>{file.name}</a>
            <small>{file.from && <>{say(fill(matter.fileFrom, { code: file.from }))} · </>}{sizeOf(file.size)} · {file.by} · {formatMoment(file.at as Moment, language)}</small>
          </li>
        ))}
      </ul>
      {add && <Link to={`/my/${view.id}?do=add-evidence`} className="btn">{say(add.label)}</Link>}
    </section>
  )
}

const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)
