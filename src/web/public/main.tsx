import '../parts/tokens.css'
import './style/base.css'
import './style/parts.css'
import './style/fields.css'
import './style/pages.css'
import './style/print.css'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../parts/language.ts'
import { App } from './app.tsx'
import { startLarge } from './base/large.ts'
import { watchLeaving } from './base/leave.ts'
import { watchOutbox } from './base/outbox.ts'
import { getSession } from './base/session.ts'

startLanguage()
startLarge()
watchOutbox()
watchLeaving()
// Known early, so that the first thing sent does not wait for it; a failure is met again, and told, when it is needed.
getSession().catch(() => undefined)

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
