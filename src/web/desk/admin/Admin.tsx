import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { adminWords as w } from '../../words/desk-admin.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { Areas } from './Areas.tsx'
import { Bodies } from './Bodies.tsx'
import { Changes } from './Changes.tsx'
import { HolidayPage } from './Holidays.tsx'
import { People } from './People.tsx'

const views = { people: People, bodies: Bodies, areas: Areas, holidays: HolidayPage, changes: Changes } as const
type View = keyof typeof views

/** The city's people, bodies, places and holidays; no matter is ever shown here. */
export const Admin = () => {
  const say = useSay()
  const navigate = useNavigate()
  const { tab } = useSearch({ from: '/frame/admin' })
  const view: View = tab !== undefined && tab in views ? (tab as View) : 'people'
  const Shown = views[view]
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <Tabs label={say(w.title)} at={view} go={(name) => void navigate({ to: '/admin', search: { tab: name } })} tabs={(Object.keys(views) as View[]).map((name) => ({ name, words: w[name] }))} />
      </div>
      <p className="note">{say(w.note)}</p>
      <Shown />
    </>
  )
}
