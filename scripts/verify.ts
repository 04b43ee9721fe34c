import { mend } from '../src/service/mend.ts'
import { verify } from '../src/service/verify.ts'
import { openRecord, say } from './open-record.ts'

/**
 * `npm run verify [-- --at-most N] [--mend]`: recomputes every chain, root, counter and invariant. What is wrong goes to the output, a line each,
 * and makes the exit code 1; progress goes to the error stream. With `--mend` current rows, clocks, parties, words and counters are first
 * told again from the facts, which are never touched: for rows made by an earlier program.
 */
const at = process.argv.indexOf('--at-most')
const atMost = at < 0 ? undefined : Number(process.argv[at + 1])
if (atMost !== undefined && !(Number.isSafeInteger(atMost) && atMost > 0)) {
  say('✗ --at-most 后面要有一个正整数 · --at-most wants a whole number')
  process.exit(2)
}

const record = await openRecord()
if (process.argv.includes('--mend')) {
  const { mended, left } = await mend({ context: record.context, city: record.settings.CITY, progress: (done, of) => { process.stderr.write(`\r· ${done} / ${of}   `) } })
  say(`\n· 重新推算并更正 ${mended} 件；事实本身有误、未动 ${left.length} 件 · ${mended} matters put right from their facts; ${left.length} left, whose facts are wrong`)
}
const begun = performance.now()
let shownAt = 0
const sums = await verify({
  context: record.context,
  files: record.files,
  wrong: (what) => { process.stdout.write(`${what}\n`) },
  progress: (done, of, what) => {
    if (performance.now() - shownAt < 1_000 && done < of) return
    shownAt = performance.now()
    process.stderr.write(`\r· ${what}: ${done} / ${of}   `)
  },
  ...(atMost === undefined ? {} : { atMost }),
})
await record.close()

const seconds = ((performance.now() - begun) / 1000).toFixed(1)
say(`\n${sums.wrong === 0 ? '✓' : '✗'} ${sums.matters} 件、${sums.facts} 条事实、${sums.people} 人、${sums.days} 天；${sums.wrong} 处不符；${seconds} 秒`)
say(`${sums.wrong === 0 ? '✓' : '✗'} ${sums.matters} matters, ${sums.facts} facts, ${sums.people} people, ${sums.days} days; ${sums.wrong} wrong; ${seconds} s`)
process.exit(sums.wrong === 0 ? 0 : 1)
