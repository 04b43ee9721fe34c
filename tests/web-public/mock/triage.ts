import { TriageAnswer } from '../../../src/contract/triage.ts'
import { disputeTypes } from '../../../src/domain/words/dispute-types.ts'

const typeWords = (id: string) => {
  const found = disputeTypes.find((one) => one.id === id)
  return { zh: found?.zh ?? id, en: found?.en ?? id }
}

const rankedFrom = (first: string) => [first, ...disputeTypes.map((one) => one.id).filter((id) => id !== first)].map((type, index) => ({ type, words: typeWords(type), p: index === 0 ? 0.8 : 0.2 / 15 }))

const ways = [
  {
    channel: 'people', words: { zh: '人民调解', en: 'People’s mediation' }, time: { zh: '一般一个月内', en: 'usually within a month' }, cost: { zh: '不收费', en: 'free' },
    effect: { zh: '签了协议就要履行；双方申请，法院确认后可强制执行', en: 'binding as a contract; enforceable once the court confirms it' }, cite: { zh: '《人民调解法》第4条、第31条、第33条', en: 'People’s Mediation Law, arts. 4, 31, 33' },
  },
  {
    channel: 'labour-arbitration', words: { zh: '劳动仲裁', en: 'Labour arbitration' }, time: { zh: '45 天，最多再加 15 天', en: '45 days, at most 15 more' }, cost: { zh: '不收费', en: 'free' },
    effect: { zh: '裁决书可以申请强制执行；不服 15 天内起诉', en: 'the award is enforceable; a suit is open for 15 days' }, cite: { zh: '《劳动争议调解仲裁法》第43条、第53条', en: 'Labour Dispute Mediation and Arbitration Law, arts. 43, 53' },
  },
]

/** Three stories that the tests tell: unpaid wages, violence at home, and one that says too little. */
export const triageOf = (text: string): TriageAnswer => {
  const violent = /打我|家暴/.exec(text)
  const sure = [...text].length >= 12
  const type = violent ? 'family' : 'labour'
  const evidence = (word: string) => [{ text: word, start: text.indexOf(word), end: text.indexOf(word) + word.length, from: 'story' }]
  return TriageAnswer.parse({
    type, typeWords: typeWords(type), sure, ranked: rankedFrom(type), causes: [],
    flags: violent
      ? [{ flag: 'domestic-violence', words: { zh: '家暴', en: 'Domestic violence' }, evidence: evidence(violent[0]) }, { flag: 'minor', words: { zh: '未成年', en: 'A minor is concerned' }, evidence: evidence(violent[0]) }]
      : /工资/.test(text) ? [{ flag: 'unpaid-wages', words: { zh: '欠薪', en: 'Unpaid wages' }, evidence: evidence('工资') }] : [],
    amounts: /8600/.test(text) ? [{ fen: 860_000, text: '8600元', from: 'story' }] : [],
    ...(/新塘/.test(text) ? { place: { path: '441900/441900117/441900117203', words: { zh: '厚街镇新塘社区', en: 'Xintang, Houjie' } } } : {}),
    reasons: violent ? ['打我', '老公'] : ['工资', '老板', '制衣厂'],
    ...(sure && !violent ? { route: { channel: 'people', channelWords: { zh: '人民调解', en: 'People’s mediation' }, body: { id: 'b', name: { zh: '厚街人民调解委员会', en: 'Houjie People’s Mediation Committee' } }, reason: { zh: '事情发生在厚街，欠薪先就近调解，同时不耽误仲裁。', en: 'It happened in Houjie; wages are first mediated nearby, and arbitration stays open.' }, rule: 'R-20' } } : {}),
    law: violent
      ? [{ words: { zh: '家庭成员之间殴打、捆绑、恐吓都是家庭暴力，法律禁止。', en: 'Beating, tying or threatening in the family is domestic violence and forbidden.' }, cite: { zh: '《反家庭暴力法》第2条、第3条', en: 'Anti-Domestic Violence Law, arts. 2, 3' } }]
      : [{ words: { zh: '工资要按月用货币付给本人，不能克扣、不能无故拖欠。', en: 'Wages are paid monthly, in money, to the worker; they may not be withheld.' }, cite: { zh: '《劳动法》第50条', en: 'Labour Law, art. 50' } },
        { words: { zh: '劳动争议要先仲裁，对裁决不服再起诉；调解随时可以。', en: 'A labour dispute goes to arbitration before a suit; mediation is open at any time.' }, cite: { zh: '《劳动争议调解仲裁法》第5条', en: 'Labour Dispute Mediation and Arbitration Law, art. 5' } }],
    ways: violent ? ways.slice(0, 1) : ways,
  })
}
