import '../parts/tokens.css'
import '../parts/parts.css'
import './desk.css'
import './screens.css'
import '../parts/to-sign.css'
import '../parts/paper-table.css'
import './covers.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { dropOldDrafts } from '../parts/form/draft.ts'
import { startLanguage } from '../parts/language.ts'
import { queryClient } from './ask/client.ts'
import { router } from './router.tsx'

startLanguage()
dropOldDrafts(Date.now())
const root = document.querySelector('#desk')
if (root) createRoot(root).render(<StrictMode><QueryClientProvider client={queryClient}><RouterProvider router={router} /></QueryClientProvider></StrictMode>)
