import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings, SettingsFault, settingsTable } from './settings.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'settings-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const read = (environment: NodeJS.ProcessEnv) => readSettings({ DATA_DIR: folder, ...environment }, join(folder, '.env'))

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    read(environment)
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.problems.map(({ name }) => name)
    throw fault
  }
  return []
}

describe('settings', () => {
  test('with nothing set, a demonstration is served to this machine only', () => {
    expect(read({})).toMatchObject({ MODE: 'demo', HOST: '127.0.0.1', PORT: 8080, PUBLIC_URL: 'http://127.0.0.1:8080', TRUST_PROXY: false })
    expect(read({}).DATABASE_URL).toBeUndefined()
  })

  test('the environment goes before .env, and an empty line counts as not set', () => {
    writeFileSync(join(folder, '.env'), 'PORT=9000\nWORKERS=\nHOST=0.0.0.0\n')
    expect(read({ PORT: '9100' })).toMatchObject({ PORT: 9100, HOST: '0.0.0.0', WORKERS: 1 })
  })

  test('the demonstration key is made once, and only its owner can read it', () => {
    const first = read({}).SECRET_KEY
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(read({}).SECRET_KEY).toBe(first)
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  })

  test('production does not start without a key of its own, and makes none', () => {
    expect(problemsOf({ MODE: 'production' })).toEqual(['SECRET_KEY'])
    expect(problemsOf({ MODE: 'production', SECRET_KEY: 'short' })).toContain('SECRET_KEY')
    expect(read({ MODE: 'production', SECRET_KEY: 'x'.repeat(40) }).SECRET_KEY).toBe('x'.repeat(40))
  })

  test('every setting that cannot work is named at once, in both languages', () => {
    expect(problemsOf({ PORT: '99999', MODE: 'test', DATABASE_URL: 'mysql://x', OIDC_ISSUER: 'https://id.example.cn' }))
      .toEqual(['MODE', 'PORT', 'DATABASE_URL', 'OIDC_CLIENT_ID'])
    expect(() => read({ PORT: 'eighty' })).toThrow(/监听端口[\s\S]*Port to listen on/)
  })

  test('a message gateway without its secret is not taken for one: nothing would be sent, unsaid', () => {
    expect(problemsOf({ MESSAGES_URL: 'https://sms.example.cn/send' })).toEqual(['MESSAGES_SECRET'])
    expect(read({ MESSAGES_URL: 'https://sms.example.cn/send', MESSAGES_SECRET: 'x'.repeat(16) }).MESSAGES_URL).toBe('https://sms.example.cn/send')
  })

  test('a trailing slash of the public address does not double in links', () => {
    expect(read({ PUBLIC_URL: 'https://fy.example.cn/' }).PUBLIC_URL).toBe('https://fy.example.cn')
  })

  test('each setting is explained in Chinese and English', () => {
    for (const { name, zh, en } of settingsTable()) {
      expect(zh, name).toMatch(/[\u4e00-\u9fff]/)
      expect(en, name).toMatch(/^[A-Za-z]/)
    }
  })
})
