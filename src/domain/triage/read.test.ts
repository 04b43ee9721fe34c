import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DisputeType } from '../words/dispute-types.ts'
import { disputeTypes } from '../words/dispute-types.ts'
import type { Flag } from '../words/flags.ts'
import { decodeModel } from './model.ts'
import { read } from './read.ts'

const model = decodeModel(readFileSync(new URL('../../../models/triage.bin', import.meta.url)))
const flagsOf = (text: string): Flag[] => read(text, model).flags.map((f) => f.flag)

describe('the type of a dispute told in plain words', () => {
  test.each<[DisputeType, string]>([
    ['family', '结婚九年，他在外面有了人，我想离婚，两个孩子和房子该怎么算'],
    ['family', '阿妈走了以后，三个兄弟为她留下的屋和存款吵翻了天，没有遗嘱'],
    ['neighbour', '楼上厨房的水一直渗到我家天花板，跟他讲了半年都不肯修'],
    ['neighbour', '隔壁起屋把墙砌到我家窗边，一点光都进不来'],
    ['housing', '租的单间到期退房，房东找借口扣下一千八押金'],
    ['housing', '在镇上买了套二手房，钱付了，卖家一直拖着不肯过户'],
    ['contract', '给他工厂送了两年纸箱，货款还差四万六，对了账就是不付'],
    ['contract', '请装修队翻新铺面，收了定金只砸了墙就再没来开工'],
    ['business', '三个人合伙开的汽修店，管账的那个不给看账也不分红'],
    ['business', '交了加盟费开奶茶店，总部的设备和培训一样都没兑现'],
    ['tort', '饭堂里两人吵起来，他一拳打断我鼻骨，医药费花了八千'],
    ['tort', '在小区遛弯被没拴绳的大狗咬伤小腿，狗主人不肯赔疫苗钱'],
    ['labour', '在电子厂做了四个月，老板压着工资不发，还说我自离'],
    ['labour', '冲床压断我两根手指，公司没买社保，工伤怎么赔'],
    ['traffic', '骑电动车直行被右转的货车撞倒，交警认定他负主要责任'],
    ['traffic', '前天在高速被后车追尾，对方保险公司定损太低'],
    ['medical', '阑尾手术后肚子里留了纱布，医院说不是他们的责任'],
    ['medical', '在县医院生产，医生处理不及时，婴儿缺氧成了脑瘫'],
    ['property', '物业公司收着管理费，电梯坏了两个月没人修'],
    ['property', '小区地下车库漏水，业主找物业，物业让我们自己凑维修基金'],
    ['expropriation', '旧村改造要拆我家老屋，补偿标准比隔壁村低一半，没谈拢'],
    ['expropriation', '修高速征了我们组的田，青苗补偿款到现在没有发下来'],
    ['consumer', '网上买的冰箱送来就不制冷，商家不给退货'],
    ['consumer', '健身房办了年卡，才去三次就关门跑路，退费找不到人'],
    ['finance', '朋友借了我六万块做周转，写了借条，到期一直拖着不还'],
    ['finance', '信用卡逾期半年，银行打电话说要起诉我'],
    ['environment', '电镀厂半夜往河涌里排污水，鱼塘的鱼全翻了肚'],
    ['environment', '村口的石粉厂粉尘满天飞，晒的衣服都是灰，环保来了也没用'],
    ['ip', '我设计的公仔图案被一家玩具厂照抄去卖，我有版权登记'],
    ['ip', '我们注册的商标被同行印在他的包装上卖'],
    ['other', '我弟弟因为盗窃被刑事拘留了，什么时候会判刑'],
    ['other', '一审判决下来了，不服怎么上诉，几天之内要交'],
  ])('%s: %s', (type, text) => {
    expect(read(text, model).type).toBe(type)
  })

  test('a clear text is answered as sure', () => {
    expect(read('老公长期不回家，我想起诉离婚，孩子的抚养费怎么算', model).sure).toBe(true)
  })

  test.each(['', '。。。', '啊啊啊啊啊啊', 'asdf qwer zxcv', '🙂🙂🙂', '龘靐齉爩麤灪', '你好', '12345678', '<script>alert(1)</script>', "'; drop table matters; --"])('%j is not sure', (text) => {
    expect(read(text, model).sure).toBe(false)
  })

  test('all sixteen types are ranked and their chances sum to one', () => {
    const { type, ranked } = read('邻居把垃圾堆在我家门口', model)
    expect(new Set(ranked.map((r) => r.type)).size).toBe(disputeTypes.length)
    expect(ranked.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1)
    expect(ranked[0]?.type).toBe(type)
  })
})

describe('the flags', () => {
  test.each<[Flag, string]>([
    ['domestic-violence', '丈夫喝醉就动手打我，昨晚掐着我的脖子不放'],
    ['violence-risk', '他拿着菜刀追到我家门口，说要同归于尽'],
    ['group', '我们小区六十多户业主联名反映开发商延期交房'],
    ['unpaid-wages', '包工头拖欠我们工钱，做了三个月一分没发'],
    ['minor', '我女儿今年九岁，在学校被同学打伤了'],
    ['elder', '我爸八十一岁了，儿子们都不肯赡养他'],
  ])('%s: %s', (flag, text) => {
    expect(flagsOf(text)).toContain(flag)
  })

  test('a plain quarrel over goods raises none', () => {
    expect(flagsOf('网上买的桌子少了一条腿，商家不肯补发')).toEqual([])
  })

  test('denied violence is no violence', () => {
    expect(flagsOf('我和老公只是性格不合，他没有打我，也没有骂过我，协议离婚要带什么材料')).not.toContain('domestic-violence')
  })
})

describe('evidence and reasons', () => {
  test.each([
    '丈夫喝醉就动手打我，昨晚掐着我的脖子不放，孩子才五岁',
    '老人今年八十三歲，兩個兒子都唔肯養，仲話要打死佢',
    '全村一百二十户的征地款没有发，有人扬言要去堵路',
  ])('each span points at its words: %s', (text) => {
    const { flags, reasons } = read(text, model)
    expect(flags.length).toBeGreaterThan(0)
    for (const { evidence } of flags) expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, text: words } of [...flags.flatMap((f) => f.evidence), ...reasons]) {
      expect(words).not.toBe('')
      expect(text.slice(start, end)).toBe(words)
    }
  })

  test('the reasons name what the dispute is about', () => {
    const { reasons } = read('在工地摔伤，老板不给我报工伤', model)
    expect(reasons.map((r) => r.text).join('|')).toContain('工伤')
  })

  test('any text at all is read, with spans inside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const reading = read(text, model)
      for (const { start, end } of [...reading.reasons, ...reading.amounts, ...reading.flags.flatMap((f) => f.evidence)]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }), { numRuns: 50 })
  })

  test('a story of 40,000 characters is read', () => {
    expect(read('老板拖欠工资不发。'.repeat(4500), model).type).toBe('labour')
  })
})

test('a reason shown to a person neither begins nor ends inside a number', () => {
  const numberish = /[\d一二三四五六七八九十百千万]/
  for (const text of ['老板欠我三个月工资一万八没给，在厚街镇新塘社区鞋厂做，催了好几次说没钱', '欠工资28400元一直不给，做了三年零两个月', '借给他六万五千块，写了借条，两年没还']) {
    const { reasons } = read(text, model)
    expect(reasons.length).toBeGreaterThan(0)
    for (const { text: words, start, end } of reasons) {
      expect(text.slice(start, end)).toBe(words)
      expect(numberish.test(text[start - 1] ?? '') && numberish.test(text[start] ?? ''), words).toBe(false)
      expect(numberish.test(text[end - 1] ?? '') && numberish.test(text[end] ?? ''), words).toBe(false)
    }
  }
})
