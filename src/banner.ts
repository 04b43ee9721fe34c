import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsFile } from '../cities/shapes.ts'
import { roles } from './domain/words/roles.ts'
import { demonstrationPassword } from './prepare-city.ts'
import type { Settings } from './settings.ts'

/** The last lines of a start: where to go, with whom to sign in, how long it took. */
export function tellStart(settings: Settings, port: number, milliseconds: number): void {
  const address = settings.PORT === port ? settings.PUBLIC_URL : `http://${settings.HOST}:${port}`
  const lines = ['', `  枫源 Fengyuan   ${address}`, '']
  if (settings.MODE === 'demo') lines.push(...demonstration(settings.CITY))
  lines.push(`  ${(milliseconds / 1000).toFixed(1)} 秒后可用，Ctrl-C 停止   served after ${(milliseconds / 1000).toFixed(1)} s, Ctrl-C stops`, '')
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
