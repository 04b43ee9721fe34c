import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { countText } from '../../parts/say.ts'

export interface Tab { readonly name: string; readonly words: Words; readonly total?: number | string | undefined; readonly bad?: boolean }

/** Views of one desk, named in the address; plain buttons, so that they are reached and read like any other. */
export const Tabs = ({ tabs, at, go, label }: { tabs: readonly Tab[]; at: string; go: (name: string) => void; label: string }) => {
  const say = useSay()
  return (
    <fieldset className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button key={tab.name} type="button" aria-pressed={tab.name === at} onClick={() => go(tab.name)}>
          {say(tab.words)}{tab.total !== undefined && <b data-bad={(tab.bad && tab.total !== 0) || undefined}>{tab.bad && tab.total !== 0 ? '▲ ' : ''}{say(countText(tab.total))}</b>}
        </button>
      ))}
    </fieldset>
  )
}
