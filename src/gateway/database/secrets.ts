import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({ superuser: z.string(), owner: z.string(), app: z.string(), rolesMade: z.boolean(), port: z.number() })

/** Passwords of the embedded server's roles, its port, and whether the roles were made. Kept in DATA_DIR/database.json, mode 0600. */
export type Secrets = z.infer<typeof shape>

export function findSecrets(folder: string): Secrets | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8')))
  } catch {
    return undefined
  }
}

export function newSecrets(): Secrets {
  return { superuser: password(), owner: password(), app: password(), rolesMade: false, port: 0 }
}

function password(): string {
  return randomBytes(24).toString('base64url')
}

/** Written beside and renamed, so that a power cut leaves the old or the new, never half of one. */
export function keepSecrets(folder: string, secrets: Secrets): void {
  const file = join(folder, 'database.json')
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}
