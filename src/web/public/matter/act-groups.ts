import type { Allowed } from '../../../contract/form.ts'

/** Acts that have a place of their own on the page. */
const placed = ['own', 'not-me', 'file-suit', 'add-evidence']

export interface ActGroups {
  /** What is asked now, the main thing first. */
  readonly now: readonly Allowed[]
  /** Possible, but nobody waits for it. */
  readonly also: readonly Allowed[]
  /** Not possible yet, each with its reason. */
  readonly later: readonly Allowed[]
}

/** The server's list of acts, in the order in which a person should meet them. */
export const groupsOf = (allowed: readonly Allowed[]): ActGroups => {
  // What the court waits for stands with what is asked, not beside the files.
  const listed = allowed.filter((one) => !placed.includes(one.act) || (one.act === 'add-evidence' && one.now))
  const open = listed.filter((one) => !one.not)
  return {
    now: [...open.filter((one) => one.tone === 'main'), ...open.filter((one) => one.tone === 'plain')],
    also: open.filter((one) => one.tone === 'quiet' || one.tone === 'danger'),
    later: listed.filter((one) => one.not),
  }
}

/** The act of this name when it can be done now. */
export const openAct = (allowed: readonly Allowed[], name: string): Allowed | undefined =>
  allowed.find((one) => one.act === name && !one.not)
