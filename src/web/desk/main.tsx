import '../parts/tokens.css'
import '../parts/parts.css'
import './desk.css'
import './screens.css'
import '../parts/to-sign.css'
import '../parts/paper-table.css'
import './covers.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { dropOldDrafts } from '../parts/form/draft.ts'
import { startLanguage, useLanguage } from '../parts/language.ts'
import { useLarge } from '../parts/large.ts'
import { queryClient } from './ask/client.ts'
import { router } from './router.tsx'
import { deskTheme } from './theme.ts'

const Desk = () => {
  const now = useLanguage()
  const large = useLarge()
  return (
    <ConfigProvider locale={now === 'zh' ? zhCN : enUS} theme={deskTheme(large)} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <App component={false} message={{ top: 72, maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  )
}

startLanguage()
dropOldDrafts(Date.now())
const root = document.querySelector('#desk')
if (root) createRoot(root).render(<StrictMode><Desk /></StrictMode>)
