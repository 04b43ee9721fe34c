import type { MatterView } from '../../../contract/matter.ts'
import { langOf, useLanguage, useSay } from '../../parts/language.ts'

type Panel = MatterView['panels'][number]

/** Blocks of the matter's own content, drawn alike for every kind; `names` says which, in this order. */
export const Panels = ({ view, names, folded }: { readonly view: MatterView; readonly names: readonly string[]; readonly folded?: boolean }) => {
  const say = useSay()
  const shown = names.flatMap((name) => view.panels.filter((one) => one.name === name))
  return (
    <>
      {shown.map((panel) => (folded
        ? <details key={panel.name} className="card"><summary>{say(panel.words)}</summary><PanelLines panel={panel} /></details>
        : <section key={panel.name} className="card"><h2>{say(panel.words)}</h2><PanelLines panel={panel} /></section>
      ))}
    </>
  )
}

const marks: Readonly<Record<string, string>> = { good: '✓ ', warn: '△ ', bad: '■ ' }

export const PanelLines = ({ panel }: { readonly panel: Panel }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <dl className="panel">
      {panel.lines.map((line) => (
        <div key={line.label.zh + line.value.zh} className={line.tone ?? 'plain'}>
          <dt>{say(line.label)}</dt>
          <dd lang={langOf(line.value, language)}><span aria-hidden="true">{marks[line.tone ?? ''] ?? ''}</span>{say(line.value)}</dd>
        </div>
      ))}
    </dl>
  )
}
