import { describe, expect, test } from 'vitest'
import { causes } from '../law/causes/catalogue.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { causeWords } from './cause-words.ts'
import { causeScorer } from './causes.ts'

const scorer = causeScorer(causes)
const rank = (type: DisputeType, text: string): string[] => scorer.rank(text, [{ type, p: 0.9 }, { type: 'other', p: 0.1 }], 5).map((c) => c.name)

describe('causes of action', () => {
  test.each<[DisputeType, string, string]>([
    ['labour', '包工头拖欠我三个月工资', '追索劳动报酬纠纷'],
    ['labour', '上班时被机器压断手指，是不是工伤', '工伤保险待遇纠纷'],
    ['housing', '租期到了房东不退押金', '房屋租赁合同纠纷'],
    ['neighbour', '楼上卫生间漏水，我家天花都发霉了', '相邻损害防免关系纠纷'],
    ['neighbour', '楼上水管爆裂，把我家淹了', '相邻损害防免关系纠纷'],
    ['housing', '我家承包的地被别人占了种菜', '土地承包经营权纠纷'],
    ['neighbour', '他把巷子堵住，我家进出不了', '相邻通行纠纷'],
    ['family', '没领证就分手，彩礼要退吗', '婚约财产纠纷'],
    ['finance', '朋友写了借条，到期不还钱', '民间借贷纠纷'],
    ['contract', '装修公司增项太多，活也没做完', '装饰装修合同纠纷'],
    ['consumer', '驾校学费交了三年没安排考试', '教育培训合同纠纷'],
    ['traffic', '被货车追尾，交警定他全责', '机动车交通事故责任纠纷'],
    ['contract', '交了律师费，律师什么都不办也不退钱', '法律服务合同纠纷'],
    ['expropriation', '我是外嫁女，村集体分红没有我的份', '侵害集体经济组织成员权益纠纷'],
  ])('%s: %s → %s', (type, text, cause) => {
    expect(rank(type, text)[0]).toBe(cause)
  })

  test.each<[DisputeType, string, string]>([
    ['business', '你好，我想咨询一下，股份转让了对方到期不给钱', '房地产咨询合同纠纷'],
    ['business', '有限责任公司的法人拿公司的钱买房', '责任保险合同纠纷'],
    ['housing', '法人更换以后住房证怎么改名', '修理、重作、更换纠纷'],
    ['family', '请问律师，离婚了房子有没有法律风险', '法律服务合同纠纷'],
  ])('%s: “%s” asks for advice and does not quarrel about advice (%s)', (type, text, cause) => {
    expect(rank(type, text)).not.toContain(cause)
  })

  test('a cause that is named outright is found under any type', () => {
    expect(rank('contract', '这是不是名誉权纠纷')).toContain('名誉权纠纷')
  })

  test('every cause of the word table is in the catalogue, at a level that a court takes', () => {
    const names = new Set(causes.filter((c) => c.level > 2).map((c) => c.name))
    expect(causeWords.map((row) => row.cause).filter((name) => !names.has(name))).toEqual([])
  })

  test('one is sure only where the text speaks strongly for it and it belongs to the likeliest type; being alone makes no cause sure', () => {
    const sure = (type: DisputeType, text: string) => scorer.rank(text, [{ type, p: 0.95 }, { type: 'other', p: 0.05 }], 5).filter((one) => one.sure).map((one) => one.name)
    expect(sure('labour', '工厂拖欠我三个月工资，一直不发工资')).toEqual(['追索劳动报酬纠纷'])
    expect(sure('contract', '工厂拖欠我三个月工资，一直不发工资')).toEqual([])
    const [only, ...others] = scorer.rank('说好的事他不认', [{ type: 'contract', p: 0.95 }], 5)
    expect([only?.sure ?? false, others.some((one) => one.sure)]).toEqual([false, false])
  })

  test('chances of what is given sum to one', () => {
    const sum = scorer.rank('房东不退押金', [{ type: 'housing', p: 1 }], 5).reduce((all, { p }) => all + p, 0)
    expect(sum).toBeCloseTo(1)
  })
})
