import type { FaultCode } from '../../../domain/kernel/fault.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { oidcProblems } from '../../words/desk-sign-in.ts'

/** What went wrong at the identity system, and the next step; `again`: the same way is worth another try. */
export interface OidcProblem { readonly what: Words; readonly next: Words; readonly again?: true }

/** For the code that the way back brought in the address; the address is anybody's to write, so what is not known says nothing. */
export const oidcProblem = (code: string | undefined): OidcProblem | undefined => (code !== undefined && Object.hasOwn(all, code) ? all[code] : undefined)

/** A code that the door learns to give has to get its words here. */
const every = oidcProblems satisfies Record<Extract<FaultCode, `oidc-${string}`>, OidcProblem>
const all: Readonly<Record<string, OidcProblem>> = every
