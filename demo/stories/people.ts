import type { Random } from '../random.ts'
import { partsOf, type Day } from '../../src/domain/kernel/day.ts'

export interface Natural {
  readonly form: 'natural'
  readonly name: string
  readonly gender: 'f' | 'm'
  readonly age: number
  readonly phone: string
  /** Correct check digit, but of a region that does not exist: no living person can bear it. */
  readonly idNumber?: string
  /** Province of origin, as people say it. */
  readonly home: string
}

export interface Wanted {
  readonly gender?: 'f' | 'm'
  readonly age?: readonly [from: number, to: number]
  readonly home?: 'local' | 'away'
  /** Same family name as somebody else. */
  readonly family?: string
}

const localNames = '陈 23,李 16,黄 14,梁 11,叶 8,卢 7,刘 8,张 8,王 9,袁 7,尹 5,黎 7,何 7,邓 6,钟 6,莫 4,麦 4,谢 5,萧 3,吴 6,罗 5,方 4,蔡 4,朱 4,郭 3,杜 2,香 1,祁 2,翟 2,丁 2,周 5,林 6,苏 3,冯 2,孙 2,蒋 1,赖 2,邝 1,温 2,丘 1,余 2,曾 3,冼 1,单 1'
const awayNames = '王 20,李 20,张 19,刘 17,陈 12,杨 10,周 9,黄 9,吴 8,赵 8,徐 6,孙 5,胡 6,朱 5,高 4,林 4,何 5,郭 4,马 4,罗 6,唐 5,彭 5,谭 4,邓 5,曾 4,蒋 4,韦 5,覃 4,蒙 2,向 2,田 3,冉 2,龙 3,欧阳 2,易 2,肖 4,熊 3,汪 3,余 4,廖 4,石 3,潘 4,姚 3,莫 2,雷 3,毛 2,段 2,夏 3,谢 4,许 4,宋 4,郑 4,梁 4,贺 2,付 2,文 2,袁 3,严 2,史 1,阳 1'
const homes = ['湖南邵阳 8', '湖南衡阳 7', '湖南永州 5', '广西玉林 7', '广西贵港 5', '广西河池 3', '江西赣州 6', '江西吉安 4', '湖北荆州 5', '湖北孝感 4', '四川达州 5', '四川广安 4', '重庆万州 3', '河南信阳 6', '河南周口 6', '贵州毕节 5', '贵州铜仁 4', '湛江 5', '茂名 5', '梅州 4', '揭阳 4', '汕尾 3', '河源 3', '陕西安康 3', '安徽阜阳 3', '福建龙岩 2']

const given: Readonly<Record<'f' | 'm', readonly (readonly [bornBefore: number, names: string])[]>> = {
  m: [
    [1958, '炳坤 伟洪 树根 金水 福来 观胜 贵祥 德旺 国安 锦棠 桂生 润发 兆麟 志明 有才 文华 家驹 沛林 满堂 耀宗 运来 水生 灿 添 达明 玉田'],
    [1972, '建国 志强 建平 国强 永强 卫东 伟文 建军 少华 国栋 志雄 锦荣 永坚 新华 光明 大勇 学军 德胜 春生 长林 立新 正平 家富 庆丰 宏伟 海生'],
    [1986, '志伟 军 勇 伟明 海波 晓峰 建辉 志刚 俊 超 文斌 华 小军 国华 永辉 涛 波 剑锋 小平 志成 锦辉 伟强 兵 斌 学文 少平 远明 立群 松 春林'],
    [1998, '俊杰 浩 鹏 志豪 嘉俊 伟杰 磊 健 阳 凯 家豪 文杰 晓东 嘉明 旭 子健 振宇 亮 威 泽华 明辉 凯文 海龙 翔 锐 景明 启航'],
    [2030, '子轩 浩然 宇航 梓豪 嘉乐 俊熙 天佑 博文 泽宇 一鸣 家乐 睿 逸飞'],
  ],
  f: [
    [1958, '玉珍 秀英 桂兰 瑞芳 妹 银娣 带娣 金好 月英 惠珍 润娣 凤仙 顺好 爱莲 少珍 素芬 桂香 丽珠 容好 换喜 观娣'],
    [1972, '丽华 秀兰 桂英 玉梅 惠芳 少芬 月红 春香 小红 爱华 翠芳 淑芬 美英 雪梅 运娣 锦英 秀珍 凤英 金莲 红英 冬梅 丽娟 玉兰 桂花'],
    [1986, '丽 艳 敏 小芳 丽娟 海燕 婷 春梅 燕 霞 晓燕 玲 美玲 丹 娟 少玲 红梅 艳芳 静 小琴 雪 慧珊 志红 翠云 秋菊 丽萍 小英 群'],
    [1998, '婷婷 嘉欣 晓雯 思敏 欣 雅琪 倩 慧 佳佳 梦婷 丽莎 诗敏 嘉怡 颖 雨 晓彤 娜 思思 凯琳 文静 佩珊 雪莹 珍珍 玉婷 莉'],
    [2030, '梓涵 雨桐 思琪 欣怡 诗涵 可欣 一诺 梓晴 紫萱 嘉琪 语桐 依依'],
  ],
}

const weightsOf = (list: string) => list.split(',').map((row): readonly [string, number] => {
  const [name = '', weight = '1'] = row.split(' ')
  return [name, Number(weight)]
})
const local = weightsOf(localNames)
const away = weightsOf(awayNames)
const homeWeights = homes.map((row): readonly [string, number] => {
  const [home = '', weight = '1'] = row.split(' ')
  return [home, Number(weight)]
})
/** First two digits of identity numbers, by the words of `home`; the four that follow, 9901 to 9912, belong to no region. */
const provinceCodes: readonly (readonly [string, string])[] = [['湖南', '43'], ['广西', '45'], ['江西', '36'], ['湖北', '42'], ['四川', '51'], ['重庆', '50'], ['河南', '41'], ['贵州', '52'], ['陕西', '61'], ['安徽', '34'], ['福建', '35']]

/** Names that everybody would take for somebody else's. */
const famous = new Set('邓小平 李鹏 李强 刘翔 李娜 林丹 杨丽萍 刘涛 王毅 李宁 姚明 王勇 张军 孙杨 林志颖 刘欢 王健 陈毅 李勇 李俊杰 林俊杰 张杰 王凯 张勇 张敏 张磊 李伟 刘志军 周永康 王立军 李冰 刘敏 马云 丁磊 雷军 刘洋 王亚平 陈冬 李咏 张丽 张丹 林燕 汪涵 何炅 黄磊 黄渤 徐峥 王宝强 陈龙 李健 李军 邓超 周杰 周迅 郭涛 王刚 张艺 李娟 刘刚'.split(' '))

function nameLike(random: Random, family: string, givenNames: readonly string[]): string {
  for (;;) {
    const name = `${family}${random.pick(givenNames)}`
    if (!famous.has(name)) return name
  }
}

/** Somebody who does not exist, fit for the part. `on` is the day on which they are as old as asked. */
export function inventPerson(random: Random, on: Day, wanted: Wanted = {}): Natural {
  const gender = wanted.gender ?? random.pick(['f', 'm'] as const)
  const [from, to] = wanted.age ?? [22, 58]
  const age = random.int(from, to)
  const fromHere = wanted.home ? wanted.home === 'local' : random.chance(0.4)
  const family = wanted.family ?? random.weighted(fromHere ? local : away)
  const born = partsOf(on).year - age
  const row = given[gender].find(([before]) => born < before) ?? given[gender][0]
  const name = nameLike(random, family, (row as readonly [number, string])[1].split(' '))
  const home = fromHere ? '本地' : random.weighted(homeWeights)
  return { form: 'natural', name, gender, age, phone: inventPhone(random), idNumber: inventId(random, on, age, gender, home), home }
}

/** In a range kept for invented people: 1990000xxxx to 1990006xxxx; officers have 19900007xxx to 19900009xxx. */
const foreigners = [['Daniel Okafor', 'm', '尼日利亚'], ['Maria Santos', 'f', '菲律宾'], ['Julia Novak', 'f', '捷克'], ['Imran Rahman', 'm', '孟加拉国'], ['Thomas Becker', 'm', '德国'], ['Priya Menon', 'f', '印度'], ['Kofi Asante', 'm', '加纳'], ['Elena Petrova', 'f', '俄罗斯'], ['Lucas Moreau', 'm', '法国'], ['Sofia Marino', 'f', '意大利']] as const

/** Somebody from abroad who lives in the city; such a person has a passport and no resident identity number. */
export function inventForeigner(random: Random, wanted: Wanted = {}): Natural {
  const fit = foreigners.filter(([, gender]) => !wanted.gender || gender === wanted.gender)
  const [name, gender, home] = random.pick(fit)
  return { form: 'natural', name, gender, age: random.int(25, 48), phone: inventPhone(random), home }
}

export function inventPhone(random: Random): string {
  return `199000${random.int(1, 6)}${String(random.int(0, 9999)).padStart(4, '0')}`
}

export function familyNameOf(name: string): string {
  return name.startsWith('欧阳') ? '欧阳' : name.slice(0, 1)
}

/** The identity number's last character over its first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkDigit(seventeen: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seventeen.charAt(at)), 0)
  return '10X98765432'.charAt(sum % 11)
}

const two = (part: number) => String(part).padStart(2, '0')

function inventId(random: Random, on: Day, age: number, gender: 'f' | 'm', home: string): string {
  const province = provinceCodes.find(([word]) => home.startsWith(word))?.[1] ?? '44'
  const { year, month, date } = partsOf(on)
  // Already had their birthday in the year of `on`, so that the age told is the age reckoned.
  const bornMonth = random.int(1, month)
  const bornDate = random.int(1, bornMonth === month ? Math.min(date, 28) : 28)
  const order = random.int(1, 498) * 2 + (gender === 'm' ? 1 : 0)
  const body = `${province}99${two(random.int(1, 12))}${year - age}${two(bornMonth)}${two(bornDate)}${String(order).padStart(3, '0')}`
  return body + checkDigit(body)
}
