import type { TriageAnswer } from '../../../src/contract/triage.ts'
import { parseFen } from '../../../src/domain/kernel/money.ts'
import { causesForType } from '../../../src/domain/law/causes/causes-of-type.ts'
import { disputeTypeWords, flagWords } from '../../../src/domain/words/dispute-words.ts'
import { areas, placeWords } from './city.ts'

const signs = {
  labour: /工资|工钱|加班|厂里|离职|工伤/gu, consumer: /退费|培训|退款|退学费|健身/gu, property: /物业|停车费|漏水/gu, family: /离婚|分家|老宅|抚养/gu, traffic: /撞|电动车|骨折/gu,
  neighbour: /隔壁|楼上|邻居/gu, finance: /借款|借条|借给/gu, contract: /合同|货款|押金/gu,
} as const
const raised = { 'unpaid-wages': /没发工资|拖欠工资|工资没/gu, 'violence-risk': /打死|砍|拼命/gu, group: /十几个人|[一二三四五六七八九十\d]+个人一起|拉横幅/gu, minor: /孩子|未成年/gu, elder: /老人|我妈|爷爷/gu } as const

/** A few word lists in place of the model: only the shape of the answer is real. */
export const fakeTriage = (text: string): TriageAnswer => {
  const scores = Object.entries(signs).map(([type, sign]) => ({ type: type as keyof typeof signs, n: [...text.matchAll(sign)].length + 0.05 }))
  const sum = scores.reduce((all, one) => all + one.n, 0)
  const ranked = scores.map((one) => ({ type: one.type, words: disputeTypeWords[one.type], p: one.n / sum })).toSorted((a, b) => b.p - a.p)
  const [best] = ranked
  if (!best) throw new Error('no type')
  const place = areas.filter((area) => area.tier !== 'city' && text.includes(area.short)).toSorted((a, b) => b.path.length - a.path.length)[0]
  return {
    type: best.type, typeWords: best.words, sure: best.p > 0.45, ranked: ranked.slice(0, 4),
    causes: causesForType(best.type).slice(0, 4).map((cause, at) => ({ code: cause.code, name: cause.name, p: 0.6 / (at + 1), sure: false })),
    flags: Object.entries(raised).flatMap(([flag, sign]) => {
      const evidence = [...text.matchAll(sign)].map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length, from: 'story' as const }))
      return evidence.length ? [{ flag, words: flagWords[flag as keyof typeof flagWords], evidence }] : []
    }),
    amounts: [...text.matchAll(/(\d[\d,.]*)\s*(万)?(?:元|块)/gu)].flatMap((found) => {
      const amount = parseFen(found[1] ?? '')
      return amount === undefined ? [] : [{ fen: amount * (found[2] ? 10_000 : 1), text: found[0], from: 'story' as const }]
    }),
    reasons: [...text.matchAll(signs[best.type])].map((found) => found[0]).slice(0, 4), law: [], ways: [],
    ...(place ? { place: { path: place.path, words: placeWords(place.path) } } : {}),
  }
}
