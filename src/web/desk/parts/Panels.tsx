import type { MatterView } from '../../../contract/matter.ts'
import { langOf, useLanguage, useSay } from '../../parts/language.ts'

type Panel = MatterView['panels'][number]
const marks = { plain: '', good: '✓ ', warn: '◆ ', bad: '▲ ' } as const

/** A matter's own content, the same for every kind: a heading, then label and value. */
export const Panels = ({ panels }: { panels: readonly Panel[] }) => panels.map((panel) => <OnePanel key={panel.name} panel={panel} />)

export const OnePanel = ({ panel }: { panel: Panel }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <section className="now-part">
      <h3>{say(panel.words)}</h3>
      <dl className="panel">
        {panel.lines.map((line, at) => (
          // Lines are told in order and never change places while the page stands.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} data-tone={line.tone}><dt>{say(line.label)}</dt><dd lang={langOf(line.value, language)}><span aria-hidden="true">{marks[line.tone ?? 'plain']}</span>{say(line.value)}</dd></div>
        ))}
      </dl>
    </section>
  )
}
