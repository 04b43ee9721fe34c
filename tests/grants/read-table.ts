import { readFileSync } from 'node:fs'
import { roles } from '../../src/domain/words/roles.ts'
import type { Role } from '../../src/domain/words/roles.ts'

export type Reach = 'self' | 'given' | 'body' | 'body+' | 'area' | 'area+' | 'recv' | 'rcpt' | 'own' | 'city'

/** kind → act → role → how far, as it stands in the printed table. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Role, Reach>>>

export const tableFile = new URL('table.txt', import.meta.url)

const order = Object.keys(roles) as Role[]

/** Reads the printed table, which a person has reviewed, and nothing of the program's own grants. */
export const readTable = (): Table => {
  const [, ...blocks] = readFileSync(tableFile, 'utf8').trimEnd().split('\n\n')
  return new Map(blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n')
    const acts = lines.map((line) => {
      const [act = '', ...cells] = line.split(/\s+/)
      if (cells.length !== order.length) throw new Error(`the table's line of ${act} has ${cells.length} cells`)
      return [act, new Map(order.flatMap((role, at) => (cells[at] === '.' ? [] : [[role, cells[at] as Reach] as const])))] as const
    })
    return [head.split(/\s+/)[0] ?? '', new Map(acts)] as const
  }))
}

/** How a person stands to a matter, said without the program's words for it. */
export interface Standing {
  readonly role: Role
  /** Area of the post as codes from the city down; empty for who has no post. */
  readonly post: string
  readonly sits: 'lead' | 'court' | 'nowhere'
  readonly leads: boolean
  readonly judges: boolean
  readonly answered: boolean
  /** Taken in by the own body for another centre, which has not signed, or has. */
  readonly took: false | 'unsigned' | 'signed'
  /** Taken in by any body for another, which has signed. */
  readonly handed: boolean
  readonly given: boolean
  readonly reported: boolean
  readonly party: boolean
  readonly place: string
  readonly sealed: boolean
}

const cleared = new Set<Role>(['centre-head', 'system'])

/** An independent reading of one cell: may somebody who stands so do it? */
export const may = (reach: Reach | undefined, one: Standing): boolean => {
  const open = !one.sealed || cleared.has(one.role)
  switch (reach) {
    case undefined: return false
    case 'city': return open
    case 'area': return open && one.place.split('/').slice(0, one.post.split('/').length).join('/') === one.post
    case 'recv': return open && one.took === 'unsigned'
    case 'rcpt': return open && one.took === 'signed'
    case 'area+': return may('area', one) || may('recv', one)
    case 'body': return one.sits === 'court' ? one.judges : one.leads
    case 'body+': return may('body', one) || one.answered || may('self', one)
    case 'given': return one.given
    case 'self': return one.role === 'party' ? one.party : one.reported && !one.handed
    case 'own': return one.reported
  }
}
