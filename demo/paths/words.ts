import type { Random } from '../random.ts'
import { common } from '../stories/material/common.ts'
import type { Fitting } from '../stories/material/common.ts'
import { materialOf } from '../stories/material/index.ts'
import type { Story } from '../stories/tell.ts'
import { weave } from '../stories/weave.ts'

/** The sums of one settlement, in fen: what was agreed, and its parts. */
export interface Deal {
  readonly settle: number | undefined
  /** Amount and days from the agreement, one row an instalment. */
  readonly parts: readonly { readonly amount: number; readonly due: number }[]
  /** Days left for signing, and for the court where its confirmation is to be asked, before anything is due. */
  readonly wait: number
}

/** Writes what officers and parties say about one story. */
export class Words {
  readonly random: Random
  readonly story: Story
  readonly deal: Deal

  constructor(random: Random, story: Story, deal: Deal) {
    this.random = random
    this.story = story
    this.deal = deal
  }

  of(kind: 'facts' | 'first' | 'later' | 'agreed' | 'open' | 'pay'): string {
    return this.say(this.random.pick(materialOf(this.story)[kind]))
  }

  several(kind: 'agreed' | 'open', count: number): { point: string }[] {
    return this.random.shuffled(materialOf(this.story)[kind]).slice(0, count).map((point) => ({ point: this.say(point) }))
  }

  does(): readonly (readonly ['A' | 'R', string])[] {
    return this.random.shuffled(materialOf(this.story).does).map(([by, what]) => [by, this.say(what)] as const)
  }

  /** Who pays what is agreed. */
  payer(): 'A' | 'R' {
    return materialOf(this.story).payer ?? 'R'
  }

  common(kind: keyof typeof common): string {
    const words = common[kind] as string | readonly (string | Fitting)[]
    if (typeof words === 'string') return this.say(words)
    return this.say(this.random.pick(words.flatMap((one) => (typeof one === 'string' ? [one] : this.fits(one) ? [one.t] : []))))
  }

  private fits({ only, paid }: Fitting): boolean {
    return (only?.includes(this.story.type) ?? true) && (!paid || this.deal.parts.length > 0)
  }

  say(telling: string): string {
    const { story } = this
    const name = (role: 'applicant' | 'respondent') => story.people.find((one) => one.role === role)?.called ?? ''
    const yuan = (fen: number | undefined) => (fen === undefined ? '约定的数额' : `${fen / 100}元`)
    const slots: Record<string, string> = {
      A: name('applicant'), R: name('respondent'), P: name(this.payer() === 'A' ? 'respondent' : 'applicant'), sum: yuan(story.amountFen), settle: yuan(this.deal.settle ?? story.amountFen),
      village: story.place.village.name, town: story.place.town.short, n: String(this.random.int(2, 9)),
    }
    return weave(this.random, telling, (slot) => slots[slot])
  }
}

/** What is agreed of what was asked, and in how many parts it is paid. */
export function strike(random: Random, story: Story, how: 'now' | 'once' | 'instalments', court: boolean): Deal {
  const wait = how === 'now' ? 0 : court ? 38 : 8
  const asked = story.amountFen
  if (asked === undefined) return { settle: undefined, parts: [], wait }
  const share = random.weighted([[1, 3], [0.9, 3], [0.8, 3], [0.7, 2], [0.6, 1], [0.5, 1]] as const)
  const settle = Math.max(10_000, Math.round((asked * share) / 10_000) * 10_000)
  if (how === 'now') return { settle, parts: [{ amount: settle, due: random.int(0, 3) }], wait }
  if (how === 'once' || settle < 300_000) return { settle, parts: [{ amount: settle, due: wait + random.int(0, 18) }], wait }
  const count = random.int(2, settle > 5_000_000 ? 4 : 3)
  const each = Math.floor(settle / count / 10_000) * 10_000
  const first = wait + random.int(0, 10)
  return { settle, parts: Array.from({ length: count }, (_, at) => ({ amount: at === count - 1 ? settle - each * (count - 1) : each, due: first + at * 30 })), wait }
}
