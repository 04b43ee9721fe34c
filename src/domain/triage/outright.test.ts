import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { level } from './level.ts'
import { decodeModel } from './model.ts'
import { saidOutright } from './outright.ts'
import { read } from './read.ts'

const model = decodeModel(readFileSync(new URL('../../../models/triage.bin', import.meta.url)))
const dangers = (text: string): string[] => [...new Set(saidOutright(level(text)).map((one) => one.danger))]
const flagOf = (text: string, flag: string) => read(text, model).flags.find((one) => one.flag === flag)

const threats = [
  '要跟他同归于尽', '大哥喝醉了说要点火烧房子', '他要炸了工厂', '他说再去告他就杀了我', '前夫扬言要杀我全家', '他说迟早要弄死我', '老板放话要打断我的腿，还要把我砍死',
  '他威胁说会放火', '隔壁说要把我家房子烧了', '工头喊着要炸掉宿舍', '他讲要拿刀砍死我妈', '他拿着菜刀追着我', '邻居说要给我们家下毒', '他说要开车撞死他们', '要死大家一起死，他这样喊',
  '没想到他说要杀我', '他会不会真的要杀我，我好怕', '他说要跟我们拼命', '他抱着煤气罐说要引爆', '佢话要斩死我', '我要殺了他',
]
const intentions = [
  '我要喝农药', '想死的心都有了', '我不想活了', '再不给钱我就跳楼', '她说要带着孩子跳河', '我妈闹着要上吊', '他以死相逼', '不如死了算了', '活着没意思', '她有轻生的念头', '爸爸准备喝敌敌畏', '逼得我只能去死', '我真的想死', '工友扬言从塔吊上跳楼',
]
const harmless = [
  '气死我了，他就是不还钱', '天天加班累死人', '宿舍没有空调热死了', '真要气死我了', '笑死，这也叫装修', '打死我也不签这个字', '他打死都不认账', '急死我了，合同要到期了', '吓死宝宝了', '想死你了',
  '邻居烧垃圾，烟熏得受不了', '他要烧烤，油烟往我家窗户灌', '村里要烧秸秆', '他要砍我家的树', '说要砍掉我们家门口的竹子', '他要杀价，我没同意', '他家要杀猪，天天臭', '店里跳楼价甩卖，买到假货', '他要求我们赔钱', '电动车充电会不会烧了，我很担心',
  '要不是物业拖着，也不会这样', '老板拼命要我们加班', '疼得要命', '要我的命令才发货', '这批货要命', '手机玩死机了，商家不退', '他死不认账', '鱼塘的鱼都死光了', '他想把房子卖了', '老板要炒了我', '他想点个外卖也不行', '狗咬死了我家的鸡', '老人去世后要烧纸', '煤气费要涨了',
  '他没有说要杀我', '他从来没说过要烧房子', '我没想过自杀', '他不会杀我的', '我要烧他房子这种话是造谣', '他诬陷我要杀人', '她没有轻生的念头', '我要烧房子这话我没说过',
  '喝了假酒住院，找商家赔', '气得想杀人的心都有，说说而已', '要跳槽，公司不给离职证明', '活动室不想活动了', '这批活我不想干了', '父亲前年自杀身亡，留下的房子怎么分', '要去死亡证明上签字',
]

describe('what is said outright raises the warning, whatever the regression says', () => {
  test.each(threats)('a threat: %s', (text) => {
    expect(dangers(text)).toContain('threat')
    expect(flagOf(text, 'violence-risk')).toMatchObject({ p: 1, dangers: expect.arrayContaining(['threat']) as string[] })
  })

  test.each(intentions)('an intention to die: %s', (text) => {
    expect(dangers(text)).toContain('self')
    expect(flagOf(text, 'violence-risk')?.dangers).toContain('self')
  })

  test.each(harmless)('a figure of speech, a thing or a denial is none: %s', (text) => {
    expect(dangers(text)).toEqual([])
  })

  test('it shows the words that it was raised by, where they stand', () => {
    const text = '为了地界吵了半年，大哥喝醉了说要点火烧房子，谁劝都没用'
    const evidence = flagOf(text, 'violence-risk')?.evidence ?? []
    expect(evidence.some((one) => one.text.includes('烧房'))).toBe(true)
    for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
  })
})

describe('a child in danger is not a child in a lawsuit', () => {
  test.each(['后爸虐待孩子', '孩子在学校被同学打', '女儿被老师猥亵', '小孩走失两天了', '校园霸凌没人管'])('danger: %s', (text) => expect(dangers(text)).toContain('child'))
  test.each(['我要离婚，孩子归谁', '抚养费一直不给孩子', '想探望孩子他不让', '孩子跟妈妈住，上小学', '培训班倒闭，孩子的课没上完'])('none: %s', (text) => expect(dangers(text)).toEqual([]))
})
