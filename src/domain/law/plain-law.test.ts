import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { disputeTypes, unsureType } from '../words/dispute-types.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { citesWords } from './cite.ts'
import { faultsOfDates, holdsOn } from './dated.ts'
import { instruments } from './instruments.ts'
import { plainLaw, plainLawOn } from './plain-law.ts'

describe('what the law says of a type', () => {
  test('each sentence once on every day, in both languages, cited from an instrument that was in force', () => {
    expect(faultsOfDates(plainLaw)).toEqual([])
    for (const one of plainLaw) {
      expect(one.words.zh, one.name).toMatch(/\p{Script=Han}/u)
      expect(one.words.en, one.name).not.toMatch(/\p{Script=Han}/u)
      expect(one.cites.some((cite) => holdsOn(instruments[cite.instrument], one.since)), one.name).toBe(true)
      expect(citesWords(one.cites).zh, one.name).toMatch(/第\d+条/)
    }
  })

  const today = day('2026-11-24')
  const told = (type: DisputeType, story: string): string[] => plainLawOn(type, today, story).map((one) => one.name)

  test.each<[DisputeType, string, string[]]>([
    ['family', '他出轨，我想离婚，孩子归谁', ['family/divorce', 'family/children']],
    ['family', '爸爸去世了，存折里的钱姐姐说都是她的', ['family/heirs']],
    ['family', '三个儿子谁也不肯养我', ['family/support']],
    ['family', '老大当年说好养我们，现在药费也不出，还不让进门', ['family/support']],
    ['family', '我和老伴八十了，儿子把我们赶出家门', ['family/support']],
    ['family', '两个哥哥都不闻不问，只有我一个人照顾老妈', ['family/support']],
    ['family', '要离婚，抚养我们的女儿的钱他不出', ['family/divorce', 'family/children']],
    ['tort', '她在群里造谣说我偷东西', ['tort/fault', 'tort/name']],
    ['tort', '被他家的狗咬伤了小腿', ['tort/fault', 'tort/damages']],
    ['labour', '拖欠我两个月工资', ['labour/wages', 'labour/limit', 'labour/first']],
    ['labour', '冲床压断了两根手指', ['labour/injury', 'labour/limit', 'labour/first']],
    ['consumer', '门店里买的鞋三天就开胶，质量太差', ['consumer/quality', 'consumer/fraud']],
    ['consumer', '九岁的孩子偷偷给游戏充了六千块', ['consumer/child', 'consumer/fraud']],
    ['consumer', '网上买的衣服想退', ['consumer/seven-days', 'consumer/fraud']],
    ['finance', '他借了我三万块不还', ['finance/repay', 'finance/interest']],
    ['finance', '寿险不肯理赔', []],
    ['neighbour', '楼上水管爆了，把我家淹了', ['neighbour/fair', 'neighbour/water']],
    ['neighbour', '隔壁半夜打麻将太吵', ['neighbour/fair', 'neighbour/emission']],
    ['neighbour', '他把车停在共用通道上，我进出不了', ['neighbour/fair', 'neighbour/passage']],
    ['neighbour', '和邻居吵了几句，他一直骂人', ['neighbour/fair']],
    ['housing', '我家承包的两亩地被别人种了', ['housing/farmland']],
    ['housing', '退租了房东不还押金', ['housing/register', 'housing/breach']],
  ])('%s, “%s”: told %j and nothing that is not asked', (type, story, names) => {
    expect(told(type, story)).toEqual(names)
  })

  test.each(disputeTypes.filter((one) => one.id !== 'other').map((one) => one.id))('%s has at least one sentence today', (type) => {
    expect(plainLaw.filter((one) => one.type === type && holdsOn(one, today)).length).toBeGreaterThan(0)
  })

  test('where nothing can be said in general, nothing is said', () => {
    expect(told('other', '离婚 工资 质量')).toEqual([])
  })

  test('who does not know the type is told what holds for all of them, and nothing of one of them', () => {
    expect(plainLawOn(unsureType, today, '离婚 工资 质量').map((one) => one.name)).toEqual(['unsure/free-will', 'unsure/interrupts', 'unsure/limitation'])
  })

  test('before the Civil Code its articles are not cited', () => {
    expect(plainLawOn('neighbour', day('2020-12-31'), '隔壁太吵')).toEqual([])
    expect(plainLawOn('labour', day('2020-12-31'), '拖欠工资')).toHaveLength(3)
  })
})
