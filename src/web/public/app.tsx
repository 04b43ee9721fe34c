import { useEffect, useRef } from 'react'
import { useLanguage, useSay } from '../parts/language.ts'
import { frame } from '../words/public.ts'
import { stopReading } from './base/aloud.ts'
import { Boundary } from './boundary.tsx'
import { usePath } from './base/router.ts'
import { Foot, Header } from './frame.tsx'
import { Nowhere } from './parts/state.tsx'
import { useSettledDraft } from './tell/settle.ts'
import { Strips } from './strips.tsx'
import { routeOf } from './routes.ts'

export const App = () => {
  const path = usePath()
  const say = useSay()
  const found = routeOf(path)
  const main = useRef<HTMLElement>(null)
  const language = useLanguage()
  const seen = useRef('')
  useSettledDraft()

  // After a step to another page the reader's place is its beginning, also for a screen reader.
  useEffect(() => {
    if (seen.current !== '' && seen.current !== path) main.current?.focus({ preventScroll: true })
    seen.current = path
    return stopReading
  }, [path])

  const Page = found?.route.page
  return (
    <div className="app" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <a className="skip" href="#main">{say(frame.skip)}</a>
      <Header menu={found?.route.menu} />
      <Strips />
      <main id="main" tabIndex={-1} ref={main}>
        <Boundary key={path}>
          {Page ? <Page key={path} params={found.params} /> : <Nowhere />}
        </Boundary>
      </main>
      <Foot menu={found?.route.menu} />
    </div>
  )
}
