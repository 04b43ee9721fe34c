import type { Day } from '../kernel/day.ts'
import type { AccountId, FileId, PersonId } from '../kernel/id.ts'
import type { Words } from '../kernel/words.ts'
import type { By } from '../people/actor.ts'

/** What all sides ask a court for together, on one paper to be signed by each; parties are named as whoever asks for it may name them. */
export interface CourtApplication {
  readonly words: Words
  readonly applicants: readonly Applicant[]
  /** The court; absent where it cannot be told yet and is written in by hand. `settled`: it was applied to, and is no proposal any more. */
  readonly court?: { readonly name: Words; readonly settled: boolean }
  /** 请求事项. */
  readonly request: Words
  /** 事实与理由. */
  readonly reasons: Words
  /** The clauses to be confirmed, and those that stay out with why. */
  readonly clauses: readonly { readonly label: Words; readonly value: Words }[]
  readonly leftOut: readonly { readonly label: Words; readonly value: Words }[]
  readonly undertakings: readonly Words[]
  readonly enclosures: readonly Words[]
  /** Where the law says what must be said and brought. */
  readonly cite: Words
  /** The last day for applying; absent once it was applied for. */
  readonly by?: Day
  readonly appliedOn?: Day
}

export interface Applicant {
  readonly person: PersonId
  /** Who acts for them by a written power. */
  readonly agents: readonly string[]
  /** How and when they have asked for it already. */
  readonly asked?: { readonly way: Words; readonly on: Day }
}

/** A file that was closed and numbered (卷宗): what stands on its covers, and what lies in it in the order of the file. */
export interface FileCovers {
  readonly words: Words
  /** 卷号. */
  readonly no: string
  readonly mediators: readonly AccountId[]
  readonly openedOn: Day
  readonly closedOn?: Day
  readonly archivedOn: Day
  readonly archivedBy: By
  readonly outcome: Words
  readonly retention?: Words
  readonly items: readonly FileItem[]
  /** What was written when it was archived (卷宗情况说明), and what must lie in it and does not. */
  readonly note?: string
  readonly lacking: readonly Words[]
}

/** One thing that lies in a file. */
export interface FileItem {
  /** The kind of fact by which it came in; absent for what follows from several. */
  readonly fact?: string
  /** For officers alone. */
  readonly inside?: true
  readonly words: Words
  readonly person?: PersonId
  readonly on?: Day
  readonly by?: By
  readonly files: readonly FileId[]
}
