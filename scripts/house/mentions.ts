import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const IGNORED = new Set(['node_modules', '.git', '.cache', 'dist', 'data', 'test-results', 'shared'])
const TEXT = /\.(m?[jt]sx?|json|md|sql|css|html|ya?ml|sh|txt)$|(^|\/)(run|\.npmrc|\.gitignore)$/

/** What no file may speak of: places of one machine, and hosts of a package registry. Written in pieces, so that this file passes. */
const forbidden: [RegExp, string][] = [
  [new RegExp(String.raw`(^|[\s"'\`(=:])/${'work'}/`, 'm'), 'a path of one machine'],
  [new RegExp(String.raw`(^|[\s"'\`(=:])/(${'root'}|${'home'}/\w+)/`, 'm'), 'a path of one machine'],
  [new RegExp(String.raw`${'registry'}\.[a-z]+(\.[a-z]+)+`), 'a registry host'],
  [/@ts-(ignore|nocheck)/, 'a silenced compiler'],
]

/** Files that mention what they should not, and tests that nobody runs; one line each. */
export function mentions(root: string): string[] {
  return projectFiles(root).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const found = forbidden.filter(([pattern]) => pattern.test(text) && !path.endsWith('house/mentions.ts')).map(([, what]) => `${path} mentions ${what}`)
    if (path === 'package-lock.json' && /"resolved": "https?:/.test(text)) found.push(`${path} names where a package was fetched from; omit-lockfile-registry-resolved leaves it out`)
    if (/\.test\.tsx?$/.test(path) && /\b(test|it|describe)\s*\.\s*(skip|only|todo|skipIf|runIf)\b/.test(text)) found.push(`${path} has a test that does not always run`)
    return found
  })
}

/** The project's own text files: what git tracks or would track, or (without git) everything but what is made or fetched. */
export function projectFiles(root: string): string[] {
  return (existsSync(join(root, '.git')) ? trackedByGit(root) : walk(root, '')).filter((path) => TEXT.test(path)).sort()
}

function trackedByGit(root: string): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0').filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true)
}

function walk(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).filter(({ name }) => !IGNORED.has(name)).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : []
  })
}
