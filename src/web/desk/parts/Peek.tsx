import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ComponentType } from 'react'
import type { MatterView } from '../../../contract/matter.ts'
import { ClockCard } from '../../parts/Clock.tsx'
import { useSay } from '../../parts/language.ts'
import { titled } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { courtWords } from '../../words/desk-screens.ts'
import { useMatter } from '../ask/matters.ts'
import { Acts } from '../matter/Now.tsx'
import { ActDrawer } from './ActDrawer.tsx'
import { LineMarks } from './MatterLine.tsx'
import { Panels } from './Panels.tsx'
import { PlaceText } from './Place.tsx'

interface PeekProps {
  readonly id: string | undefined
  readonly none: string
  /** Drawn instead of the panels, for a screen that lays them out in its own way. */
  readonly Body?: ComponentType<{ readonly matter: MatterView }> | undefined
  /** The step that a key asked for; with it, who asks keeps what is open. */
  readonly open?: Asked | undefined
  readonly setOpen?: ((asked: Asked | undefined) => void) | undefined
}

export interface Asked { readonly matter: string; readonly name: string }

/** A matter beside a list: its clock, its acts, what it is about; the whole of it is one step away. */
export const Peek = ({ id, none, Body, open, setOpen }: PeekProps) => {
  const say = useSay()
  const { data: matter, error, refetch } = useMatter(id)
  const [own, setOwn] = useState<Asked>()
  const [act, setAct] = setOpen ? [open, setOpen] : [own, setOwn]
  if (!id) return <div className="card"><Empty title={none} /></div>
  if (!matter || matter.id !== id) return <div className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={7} />}</div>
  const [clock] = matter.clocks.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  return (
    <div className="card peek">
      <div className="card-head"><small className="code">{matter.code} · {say(matter.stageWords)}</small><Link to="/matters/$id" params={{ id: matter.id }}>{say(courtWords.openCase)}</Link></div>
      <h2>{say(titled(matter.title))}</h2>
      <p className="small"><PlaceText place={matter.place} /> · {say(matter.body.name)}{matter.assignee ? ` · ${matter.assignee.name}` : ''}</p>
      <p className="marks marks-line"><LineMarks line={matter} /></p>
      {clock && <div className="peek-clock"><ClockCard clock={clock} /></div>}
      <Acts matter={matter} open={(name) => setAct({ matter: matter.id, name })} />
      {Body ? <Body matter={matter} /> : <Panels panels={matter.panels} />}
      <ActDrawer matter={matter} name={act?.matter === matter.id ? act.name : undefined} close={() => setAct(undefined)} />
    </div>
  )
}
