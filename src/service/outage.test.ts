import { expect, test } from 'vitest'
import { FaultError, refuse } from '../domain/kernel/fault.ts'
import { outageTeller } from './outage.ts'

const gone = new FaultError(refuse('unavailable').refused)

test('each outage has its beginning and its end; what else fails is told every time', () => {
  const told: string[] = []
  let now = 0
  const outage = outageTeller((level, text) => told.push(`${level} ${text}`), () => now)
  outage.over()
  for (const error of [gone, Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), gone]) outage.failed(error)
  now = 12_400
  outage.over()
  outage.over()
  outage.failed(new Error('a bug'), 'sweep: a bug')
  outage.failed(gone)
  expect(told).toEqual([
    expect.stringMatching(/^error 连不上数据库/), 'warn 数据库已恢复，中断约 12 秒  the database is back after some 12 s', 'error sweep: a bug', expect.stringMatching(/^error 连不上数据库/),
  ])
})
