import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsFile } from '../cities/shapes.ts'
import { formatMoment } from './domain/kernel/day.ts'
import type { Moment } from './domain/kernel/day.ts'
import { roles } from './domain/words/roles.ts'
import type { FirstAdmin } from './service/first-admin.ts'
import { demonstrationPassword } from './prepare-city.ts'
import type { Settings } from './settings.ts'

/** The last lines of a start: where to go, with whom to sign in, how long it took. */
export function tellStart(settings: Settings, port: number, milliseconds: number): void {
  const address = settings.PORT === port ? settings.PUBLIC_URL : `http://${settings.HOST}:${port}`
  const lines = ['', `  枫源 Fengyuan   ${address}`, '']
  lines.push(...(settings.MODE === 'demo' ? demonstration(settings.CITY) : stillToSet(settings)))
  lines.push(`  ${(milliseconds / 1000).toFixed(1)} 秒后可用，Ctrl-C 停止   served after ${(milliseconds / 1000).toFixed(1)} s, Ctrl-C stops`, '')
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** What production can start without, and residents cannot do without. */
export const stillToSet = (settings: Pick<Settings, 'MESSAGES_URL'>): string[] => (settings.MESSAGES_URL === undefined
  ? ['  没有设置 MESSAGES_URL：验证码和通知都发不出去，居民无法登录', '  MESSAGES_URL is not set: no code and no message leaves, and residents cannot sign in', ''] : [])

/** In production: how the first administrator gets in, or what to set so that one can. */
export function tellFirstAdmin(first: FirstAdmin): void {
  if (first.state === 'present') return
  const lines = first.state === 'missing'
    ? ['', '  还没有管理员：设置 FIRST_ADMIN=账号名 后重新启动，会打印一次性链接', '  there is no administrator yet: set FIRST_ADMIN=name and start again; a one-time link is printed']
    : ['', `  首位管理员 ${first.login} 的一次性链接（用它设置密码和动态口令，${formatMoment(first.ends as Moment, 'zh')} 前有效）：`, `  one-time link of the first administrator ${first.login}, good until ${formatMoment(first.ends as Moment, 'en')}:`, '', `    ${first.url}`]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** The accounts that the city's files single out, one a role. */
const demonstration = (city: string): string[] => {
  const accounts = accountsFile.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'cities', city, 'accounts.json'), 'utf8')))
  const shown = accounts.filter((one) => one.landing !== undefined)
  const width = Math.max(...shown.map((one) => one.login.length))
  return [
    `  演示账号，密码都是 ${demonstrationPassword}   demonstration accounts, password ${demonstrationPassword}`,
    ...shown.map((one) => `    ${one.login.padEnd(width)}  ${roles[one.role].zh} ${roles[one.role].en}`),
    '  居民：在首页直接诉说；验证码见 /inbox   residents: just tell it on the first page; codes are shown on /inbox', '',
  ]
}
