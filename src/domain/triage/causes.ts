import { disputeTypes, type DisputeType } from '../words/dispute-types.ts'
import { causeWords } from './cause-words.ts'
import type { Cause } from './reading.ts'

/** A catalogue of causes made ready for scoring; build it once. */
export interface CauseScorer {
  /**
   * The likeliest causes for a `level`led text, given how likely each type is (the likeliest first). `p` sums to 1 over those that had any score: it
   * tells them apart and says nothing of whether any fits. `sure` does: the text itself speaks strongly for this one, none comes near it, and it
   * belongs to the likeliest type.
   */
  rank(text: string, types: readonly { readonly type: DisputeType; readonly p: number }[], most: number): { code: string; name: string; p: number; sure: boolean }[]
}

/** A score that one long word or two short ones reach where the type is near certain. Chosen: there are no texts with labelled causes to measure by (models/triage.md). */
const strong = 0.6
const alone = 0.7

/** Which parts of the catalogue a type looks into, by the names of level-1 and level-2 entries. */
const sectionsOf: Readonly<Record<DisputeType, readonly string[]>> = {
  family: ['婚姻家庭纠纷', '继承纠纷', '申请人身安全保护令案件', '监护权特别程序案件'],
  neighbour: ['所有权纠纷', '物权保护纠纷'],
  housing: ['物权纠纷', '合同纠纷'],
  contract: ['合同、准合同纠纷'],
  business: ['与公司、证券、保险、票据等有关的民事纠纷', '合同纠纷', '不正当竞争纠纷'],
  tort: ['人格权纠纷', '侵权责任纠纷', '物权保护纠纷'],
  labour: ['劳动争议、人事争议、新就业形态用工纠纷', '侵权责任纠纷'],
  traffic: ['侵权责任纠纷', '保险纠纷'],
  medical: ['侵权责任纠纷', '合同纠纷'],
  property: ['合同纠纷', '所有权纠纷'],
  expropriation: ['合同纠纷', '所有权纠纷', '用益物权纠纷'],
  consumer: ['合同纠纷', '侵权责任纠纷', '数据、网络虚拟财产纠纷'],
  finance: ['合同、准合同纠纷', '与公司、证券、保险、票据等有关的民事纠纷'],
  environment: ['侵权责任纠纷', '公益诉讼'],
  ip: ['知识产权与竞争纠纷'],
  other: ['特殊诉讼程序案件案由', '非讼程序案件案由'],
}

export function causeScorer(catalogue: readonly Cause[]): CauseScorer {
  const byCode = new Map(catalogue.map((c) => [c.code, c]))
  const byName = new Map(catalogue.filter((c) => c.level > 2).map((c) => [c.name, c]))
  const sections = (cause: Cause): string[] => {
    const names: string[] = []
    for (let at: Cause | undefined = cause; at; at = at.parent ? byCode.get(at.parent) : undefined) names.push(at.name)
    return names
  }
  const known = causeWords.flatMap((row) => {
    const cause = byName.get(row.cause)
    return cause ? [{ cause, types: typesOf(row.types), words: row.words.split(' ').map((w) => w.split('+')) }] : []
  })
  const words = wordFinder(known.flatMap((row) => row.words.flat()))
  const named = [...byName.values()].map((cause) => {
    const where = new Set(sections(cause))
    return { cause, pairs: pairsOf(cause.name), types: typesOf(allTypes.filter((type) => sectionsOf[type].some((s) => where.has(s)))) }
  })
  const typesFor = new Map([...named, ...known].map(({ cause, types }) => [cause, types]))
  const rarity = rarityOf(named.map((n) => n.pairs))
  const naming = new Map<string, number[]>()
  named.forEach(({ pairs }, i) => {
    for (const pair of new Set(pairs)) naming.set(pair, [...(naming.get(pair) ?? []), i])
  })
  const whole = named.map(({ pairs }) => pairs.reduce((sum, pair) => sum + (rarity.get(pair) as number), 0))
  return {
    rank(text, types, most) {
      const said = words(text)
      const likely = (of: readonly boolean[]): number => types.reduce((sum, { type, p }) => sum + (of[allTypes.indexOf(type)] ? p : 0), 0)
      const scores = new Map<Cause, number>()
      for (const { cause, types: of, words: wanted } of known) {
        let hits = 0
        for (const all of wanted) if (all.every((w) => said.has(w))) hits += all.length > 1 ? 1.6 : Math.min(1.5, 0.4 + 0.3 * (all[0] as string).length)
        const strength = hits === 0 ? 0 : 1 - Math.exp(-hits)
        scores.set(cause, (0.02 + likely(of)) * strength)
      }
      const shared = new Map<number, number>()
      for (const pair of new Set(pairsOf(text.replaceAll(asking, '，')))) for (const i of naming.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + (rarity.get(pair) as number))
      for (const [i, sum] of shared) {
        const { cause, pairs, types: of } = named[i] as (typeof named)[number]
        // A name of one pair (集体 of 集体合同纠纷) says little.
        const overlap = (sum / (whole[i] as number)) * Math.min(1, pairs.length / 3)
        // A name that is said in full counts even outside the type's sections.
        scores.set(cause, (scores.get(cause) ?? 0) + overlap * overlap * (0.1 + 0.9 * likely(of)))
      }
      const best = [...scores].filter(([, s]) => s > 0.05).sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1)).slice(0, most)
      const sum = best.reduce((all, [, s]) => all + s * s, 0)
      const first = allTypes.indexOf(types[0]?.type ?? 'other')
      return best.map(([cause, s]) => ({
        code: cause.code, name: cause.name, p: (s * s) / sum, sure: s >= strong && (s * s) / sum >= alone && typesFor.get(cause)?.[first] === true,
      }))
    },
  }
}

/**
 * How people ask, not what they quarrel about: 我想咨询 is no dispute over 咨询 (房地产咨询合同纠纷). Nor does 有限责任公司 speak of liability
 * (责任保险合同纠纷), or 法人更换 of goods exchanged (修理、重作、更换纠纷).
 */
const asking = /咨询|律师|法律|风险|有限责任|法人更换|更换法人/g

const allTypes = disputeTypes.map((t) => t.id)
const typesOf = (some: readonly DisputeType[]): readonly boolean[] => allTypes.map((type) => some.includes(type))

/** Finds which of the words stand in a text, by their first character. */
function wordFinder(words: readonly string[]): (text: string) => Set<string> {
  const byFirst = new Map<number, string[]>()
  for (const word of new Set(words)) byFirst.set(word.charCodeAt(0), [...(byFirst.get(word.charCodeAt(0)) ?? []), word])
  return (text) => {
    const found = new Set<string>()
    for (let i = 0; i < text.length; i++) {
      const some = byFirst.get(text.charCodeAt(i))
      if (some) for (const word of some) if (text.startsWith(word, i)) found.add(word)
    }
    return found
  }
}

/** Pairs of neighbouring characters, without the word that every name ends with. */
function pairsOf(text: string): string[] {
  const bare = text.replace(/(?:责任|合同)?纠纷$/, '')
  const pairs: string[] = []
  for (let i = 0; i + 1 < bare.length; i++) if (!/[、，。（） ]/.test(bare.slice(i, i + 2))) pairs.push(bare.slice(i, i + 2))
  return pairs
}

function rarityOf(names: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pairs of names) for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return new Map([...counts].map(([pair, n]) => [pair, Math.log((1 + names.length) / n)]))
}
