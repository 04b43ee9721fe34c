// `npm test`: install what is missing, then every check there is; the last line is "N passed, N failed".
// `npm test -- types unit` runs only the stages named. With a second database, what asks one is run on both.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findChromium, obtainChromium } from './chromium.mjs'
import { giveUp, prepare, root, runTo, say } from './prepare.mjs'

const node = await prepare()
const results = join(root, '.cache', 'test')
mkdirSync(results, { recursive: true })
const external = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL

/**
 * Of the journeys, those that a run of everything walks on the second database too: the road of a case, on phones and on paper, and what
 * is seen while the database is gone. What else the pages do does not depend on the server; named, the stage walks all of them.
 */
const onSecond = ['one-case', 'on-paper', 'database-gone']

/** Each stage returns { passed, failed }. The database that tests may use is named to vitest by TEST_DATABASE_URL alone. */
const stages = {
  types: () => one(['node_modules/typescript/bin/tsc', '-b']),
  lint: () => one(['node_modules/oxlint/bin/oxlint', '--deny-warnings']),
  unit: () => vitest('unit', {}),
  integration: () => vitest('integration', {}),
  'integration-external': () => vitest('integration', { TEST_DATABASE_URL: external }),
  journeys: () => journeys({}),
  'journeys-external': () => journeys({ TEST_DATABASE_URL: external }, wanted.length > 0 ? [] : onSecond.map((name) => `tests/journeys/${name}.test.ts`)),
}

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (!(name in stages)) giveUp(`没有这一阶段：${name}（可选 ${Object.keys(stages).join('、')}）`, `No such stage: ${name} (there are ${Object.keys(stages).join(', ')})`)
  if (name.endsWith('-external') && !external) giveUp(`${name} 需要第二个数据库：用 TEST_DATABASE_URL 指明一个可建库的用户`, `${name} wants a second database: name a user who may create databases in TEST_DATABASE_URL`)
}
/** Named by its plain name, a stage is run on the second database too, where there is one. */
const isWanted = (name) => name.endsWith('-external')
  ? Boolean(external) && (wanted.length === 0 || wanted.includes(name) || wanted.includes(name.replace('-external', '')))
  : wanted.length === 0 || wanted.includes(name)

// A person who interrupts wants all of it to end, not only the stage that runs.
let interrupted = 0
process.once('SIGINT', () => { interrupted = 130 })
process.once('SIGTERM', () => { interrupted = 143 })

const sums = []
for (const [name, stage] of Object.entries(stages)) {
  if (!isWanted(name)) continue
  process.stdout.write(`\n── ${name} ──\n`)
  const begun = performance.now()
  sums.push({ name, ...(await stage()), seconds: (performance.now() - begun) / 1000 })
  if (interrupted) process.exit(interrupted)
}

// What failed is named once more at the end: of a long run, the end is what is read.
for (const { name, faults = [] } of sums) for (const fault of faults) process.stdout.write(`\n✗ ${name}: ${fault}\n`)
process.stdout.write('\n')
for (const { name, passed, failed, seconds } of sums) process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1)} s\n`)
const passed = sums.reduce((sum, stage) => sum + stage.passed, 0)
const failed = sums.reduce((sum, stage) => sum + stage.failed, 0)
// Written and flushed before the exit code, so that nothing can follow it.
await new Promise((done) => process.stdout.write(`${passed} passed, ${failed} failed\n`, done))
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/** A program whose exit code is the result. */
async function one(args) {
  const code = await runTo(node, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function journeys(extra, files = []) {
  const chromium = findChromium() ?? await obtainChromium()
  if (chromium !== undefined) return vitest('journeys', { CHROMIUM: chromium, ...extra }, files)
  say('找不到 Chromium，浏览器测试无法进行：请安装（Debian：apt-get install chromium-headless-shell），或用环境变量 CHROMIUM 指明其路径。', 'Chromium was not found, so the journeys cannot be walked: install it (Debian: apt-get install chromium-headless-shell) or name its path in CHROMIUM.')
  return { passed: 0, failed: 1 }
}

async function vitest(project, extra, files = []) {
  const report = join(results, `${project}${extra.TEST_DATABASE_URL ? '-external' : ''}.json`)
  rmSync(report, { force: true })
  const env = { ...process.env, TEST_DATABASE_URL: '', DATABASE_URL: '', ...extra }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]
  const code = await runTo(node, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  return counts(report, code)
}

/**
 * Counts from vitest's report. A file that could not be loaded has no tests and counts as one failure; so does a run that ended
 * badly although no test failed (an unhandled fault, no tests at all), and a test that was skipped: nobody checked it.
 */
function counts(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length
  const bad = numFailedTests + unloaded + numPendingTests + numTodoTests
  return { passed: numPassedTests, failed: bad === 0 && code !== 0 ? 1 : bad, faults: testResults.flatMap(faultsOf) }
}

/** For each test of a file that did not pass: where it is, its name and the first lines of why. */
function faultsOf({ name: path, status, message, assertionResults }) {
  const file = relative(root, path)
  const bad = assertionResults.filter((test) => test.status !== 'passed')
  if (bad.length === 0) return status === 'failed' ? [`${file}\n${firstLines(message)}`] : []
  return bad.map((test) => `${file} › ${test.fullName}\n${firstLines(test.failureMessages?.join('\n') || test.status)}`)
}

function firstLines(text) {
  return text.split('\n').slice(0, 12).map((line) => `    ${line}`).join('\n')
}
