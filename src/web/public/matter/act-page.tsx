import { useState } from 'react'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { useTitle } from '../parts/title.ts'
import { ActForm } from './act-form.tsx'
import { ActGone } from './act-gone.tsx'
import { Intro } from './intro.tsx'

/** The page of one step: what it means, its questions, and the button. */
export const ActPage = ({ view, name }: { readonly view: MatterView; readonly name: string }) => {
  const act = view.allowed.find((one) => one.act === name)
  const [opened] = useState({ act, version: view.version })
  useTitle(act?.label ?? view.title)
  if (!act || act.not) return <ActGone view={view} name={name} opened={opened} />
  return <OpenAct view={view} act={act} />
}

const OpenAct = ({ view, act }: { readonly view: MatterView; readonly act: Allowed }) => {
  const say = useSay()
  return (
    <div className="page">
      <div data-aloud>
        <p><span className="chip code-chip">{view.code}</span></p>
        <h1>{say(act.label)}</h1>
        <Intro view={view} act={act} />
      </div>
      <ActForm view={view} act={act} />
      <p className="center"><Link to={`/my/${view.id}`} className="tool">{say(acting.back)}</Link></p>
    </div>
  )
}
