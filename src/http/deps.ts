import type { FileStore } from '../service/files.ts'
import type { Context } from '../service/context.ts'
import type { Reader } from '../service/read-story.ts'
import type { IdentitySystem } from '../service/sign-in-oidc.ts'

/** What the door is given by `main.ts` or a test. */
export interface Deps {
  readonly house: Context
  readonly identity?: IdentitySystem | undefined
  /** Name of the identity system on the sign-in button. */
  readonly identityName?: string | undefined
  /** Folder of the built web pages; without it only the API is served. */
  readonly pages?: string | undefined
  /** Reads told stories; absent, triage says that it is not available. */
  readonly reader?: Reader | undefined
  /** Where uploads lie; absent, none are taken. */
  readonly files?: FileStore | undefined
  /** Numbers of all processes together, where there are several. */
  readonly metrics?: (() => Promise<string>) | undefined
  /** A reverse proxy stands in front and adds the visitor's address to X-Forwarded-For. */
  readonly trustProxy: boolean
  readonly logLevel: string
  /** Where the log goes; standard output when absent. */
  readonly logTo?: NodeJS.WritableStream | undefined
  readonly uploadBytes: number
  /** Checks every answer against its shape: slower, for tests. */
  readonly checkAnswers?: boolean
}
