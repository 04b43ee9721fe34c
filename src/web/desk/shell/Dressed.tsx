import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../../parts/language.ts'
import { useLarge } from '../../parts/large.ts'
import { deskTheme } from '../theme.ts'

/** The component library in our colours and language, with its messages and questions: around everything behind the sign-in, and nothing before it. */
export const Dressed = ({ children }: { children: ReactNode }) => {
  const now = useLanguage()
  const large = useLarge()
  return (
    <ConfigProvider locale={now === 'zh' ? zhCN : enUS} theme={deskTheme(large)} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <App component={false} message={{ top: 72, maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  )
}
