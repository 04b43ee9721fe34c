import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { password, testDoor } from '../../tests/support/door.ts'
import { scrub } from './log.ts'

test('the log says which kind of request, how it ended and how long it took; no name, number, code, password or token', async () => {
  const sink = new PassThrough()
  const lines: string[] = []
  sink.on('data', (line) => { lines.push(String(line)) })
  const door = await testDoor({ logLevel: 'debug', logTo: sink })
  try {
    const { headers, cookie } = await door.enter('houjie.window1')
    await door.app.inject({ url: '/api/earlier?phone=13800138000&name=%E9%99%88%E6%9F%90', headers })
    await door.app.inject('/api/track?code=DG-7K3Q-9F2M-4&phone=8000')
    await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone: '13800138000' } })
    await door.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'houjie.window1', password: 'a wrong one' } })
    const text = lines.join('')
    expect(text).toContain('"route":"/api/earlier"')
    expect(text).toContain('"status":200')
    for (const secret of ['13800138000', '陈某', '%E9%99%88', '7K3Q', password, 'a wrong one', 'houjie.window1', cookie.split('=')[1] ?? '', headers['x-csrf-token'] ?? '']) expect(text).not.toContain(secret)
  } finally {
    await door.close()
  }
})

test('a number in the words of an error is struck out', () => {
  expect(scrub('Key (phone)=(13800138000) already exists')).toBe('Key (phone)=(#) already exists')
})
