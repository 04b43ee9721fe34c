import type { Area, Body, DisputeTypeId } from '../../shapes.ts'
import type { Draft } from './place.ts'
import { units } from './units.ts'

const office = '周一至周五 8:30-12:00, 14:30-18:00'
const always = '全天'

/** Parks without offices of their own, and the town whose offices serve them. */
export const servedBy: Readonly<Record<string, { readonly town: string; readonly key: string }>> = {
  生态园: { town: '松山湖', key: 'songshanhu' }, 东莞港: { town: '沙田', key: 'shatian' }, 滨海湾: { town: '长安', key: 'changan' },
}

type TownOffice = readonly [key: string, kind: Body['kind'], zh: (town: Area) => string, en: (town: Area) => string, parent: string, accepts: string, channels: string, capacity: number, hours: string]
const plain = (town: Area) => town.en.replace(/ (Town|Subdistrict|Park|New Area)$/, '')

/** Offices that each town has: the most used branches (镇街分局) of the linked units. */
const perTown: readonly TownOffice[] = [
  ['justice', 'justice-office', (t) => `东莞市司法局${t.short}司法所`, (t) => `${plain(t)} Judicial Office`, 'unit-sfj', 'family,neighbour,contract,tort,expropriation', 'people', 20, office],
  ['police', 'police', (t) => `东莞市公安局${t.short}分局`, (t) => `${plain(t)} Police Branch`, 'unit-gaj', 'tort,neighbour', 'police', 40, always],
  ['traffic', 'traffic-police', (t) => `东莞市公安局交通警察支队${t.short}大队`, (t) => `${plain(t)} Traffic Police`, 'unit-jjzd', 'traffic', 'administrative', 40, always],
  ['rs', 'unit-branch', (t) => `东莞市人力资源和社会保障局${t.short}分局`, (t) => `${plain(t)} Labour and Social Security Branch`, 'unit-rsj', 'labour', 'administrative,labour-mediation', 60, office],
  ['sj', 'unit-branch', (t) => `东莞市市场监督管理局${t.short}分局`, (t) => `${plain(t)} Market Regulation Branch`, 'unit-scj', 'consumer,ip', 'administrative', 50, office],
  ['zj', 'unit-branch', (t) => `${t.name}住房和城乡建设局`, (t) => `${plain(t)} Housing and Construction Office`, 'unit-zjj', 'property,housing,contract', 'administrative', 30, office],
  ['fl', 'unit-branch', (t) => `${t.name}妇女联合会`, (t) => `${plain(t)} Women's Federation`, 'unit-fl', 'family', 'people', 20, office],
  ['gh', 'unit-branch', (t) => `${t.name}总工会`, (t) => `${plain(t)} Trade Unions`, 'unit-zgh', 'labour', 'labour-mediation', 20, office],
  ['hb', 'unit-branch', (t) => `东莞市生态环境局${t.short}分局`, (t) => `${plain(t)} Environment Branch`, 'unit-hbj', 'environment', 'administrative', 20, office],
  ['zr', 'unit-branch', (t) => `东莞市自然资源局${t.short}分局`, (t) => `${plain(t)} Natural Resources Branch`, 'unit-zrj', 'expropriation,housing', 'ruling,administrative', 15, office],
  ['nl', 'unit-branch', (t) => `${t.name}农林水务局`, (t) => `${plain(t)} Agriculture and Water Office`, 'unit-nyj', 'expropriation,contract,environment', 'administrative', 15, office],
  ['cg', 'unit-branch', (t) => `${t.name}综合行政执法分局`, (t) => `${plain(t)} Law Enforcement Branch`, 'unit-cgj', 'neighbour,environment', 'administrative', 20, office],
  ['wj', 'unit-branch', (t) => `${t.name}卫生健康局`, (t) => `${plain(t)} Health Office`, 'unit-wjj', 'medical', 'administrative', 10, office],
  ['xf', 'unit-branch', (t) => `${t.name}信访办公室`, (t) => `${plain(t)} Petition Office`, 'unit-xfj', '', 'petition', 0, office],
]

/** Seats of the labour arbitration court's sitting places (派出庭) and the towns that each serves. */
const arbitration: readonly (readonly [seat: string, towns: string])[] = [
  ['东城', '东城,莞城,高埗,石碣'], ['南城', '南城,万江,道滘,洪梅,麻涌,望牛墩,中堂'], ['虎门', '虎门,厚街,沙田,东莞港'], ['长安', '长安,滨海湾'],
  ['松山湖', '松山湖,生态园,寮步,大岭山,大朗'], ['常平', '常平,横沥,东坑,桥头,企石,石排'], ['塘厦', '塘厦,凤岗,清溪,樟木头,黄江,谢岗'], ['石龙', '石龙,茶山'],
]

export function offices(towns: readonly Area[]): Draft[] {
  const codeOf = (short: string) => towns.find((t) => t.short === short)?.code ?? ''
  const own = towns.filter((t) => !servedBy[t.short])
  const branches = own.flatMap((t) => perTown.map(([key, kind, zh, en, parent, accepts, channels, capacity, hours]): Draft => {
    const extra = Object.keys(servedBy).filter((park) => servedBy[park]?.town === t.short).map(codeOf)
    return { key: `${key}-${t.pinyin}`, kind, name: zh(t), en: en(t), area: t.code, parent, accepts: split(accepts), channels: split(channels), capacity, hours, ...(extra.length ? { serves: [t.code, ...extra] } : {}) }
  }))
  const sittings = arbitration.map(([seat, list]): Draft => {
    const town = towns.find((t) => t.short === seat)
    return { key: `arbitration-labour-${town?.pinyin}`, kind: 'labour-arbitration', name: `东莞市劳动人事争议仲裁院${seat}仲裁庭`, en: `Labour Arbitration Court, ${town ? plain(town) : seat}`, area: codeOf(seat), parent: 'arbitration-labour', accepts: ['labour'], channels: ['labour-arbitration'], capacity: 60, hours: office, serves: list.split(',').map(codeOf) }
  })
  const single: Draft[] = [
    { key: 'arbitration-labour', kind: 'labour-arbitration', name: '东莞市劳动人事争议仲裁院', en: 'Dongguan Labour Arbitration Court', area: codeOf('东城'), parent: 'unit-rsj', accepts: ['labour'], channels: ['labour-arbitration'], capacity: 200, hours: office, serves: ['441900'] },
    { key: 'arbitration-commission', kind: 'arbitration', name: '东莞仲裁委员会', en: 'Dongguan Arbitration Commission', area: codeOf('南城'), accepts: ['contract', 'business', 'finance'], channels: ['commercial-arbitration'], capacity: 80, hours: office, fee: true, serves: ['441900'] },
    { key: 'notary-east', kind: 'notary', name: '东莞市公证处（东城）', en: 'Notary Office, Dongcheng', area: codeOf('东城'), accepts: [], channels: ['notary'], capacity: 0, hours: office, fee: true, serves: ['441900'] },
    { key: 'notary-south', kind: 'notary', name: '东莞市公证处（塘厦）', en: 'Notary Office, Tangxia', area: codeOf('塘厦'), accepts: [], channels: ['notary'], capacity: 0, hours: office, fee: true, serves: ['441900'] },
    { key: 'legal-aid', kind: 'legal-aid', name: '东莞市法律援助处', en: 'Dongguan Legal Aid', area: codeOf('东城'), parent: 'unit-sfj', accepts: [], channels: [], capacity: 0, hours: office, serves: ['441900'] },
  ]
  return [...branches, ...sittings, ...single]
}

const officers = '黎志恒 刘敏怡 钟浩贤 谭慧欣 梁伟雄 邓秀琴 卢健明 何倩文 袁德辉 叶嘉怡 王立群 周素贞 尹国强 莫小燕 香伟文 翟丽华 方绍安 苏映红 祁启明 萧佩珊 陈耀宗 张雪梅 李家驹 黄婉仪 吴学勤 杨翠芬 徐文博 罗美娟 曾庆林 林静雯 朱建平 彭海燕 赖志超 温玉珍 江振华 丁晓岚 戴立新 冯玉莲 蒋永康 范慧玲 余东升 石美琪 汤国良 殷素云 龚志远 葛春燕'.split(' ')

/** The 46 linked units (联动单位), all seated in the city's centre. Liaison officers A and B are invented. */
export function linkedUnits(): Draft[] {
  return units.map((u, at): Draft => {
    const person = (offset: number) => ({ name: officers[(at + offset) % officers.length] ?? '', phone: `1990000${String(9800 + at * 2 + (offset ? 1 : 0))}` })
    return {
      key: `unit-${u.key}`, kind: 'unit', name: u.name.startsWith('市') ? `东莞${u.name}` : u.name, en: u.en.startsWith('Dongguan') ? u.en : `Dongguan ${u.en}`, area: '441900003', accepts: u.accepts as DisputeTypeId[], channels: u.channels as Body['channels'], capacity: u.accepts.length ? 40 : 0, hours: office, serves: ['441900'],
      unit: {
        no: at + 1, line: { zh: u.line[0], en: u.line[1] }, matters: u.matters.map(([zh, en, tool, basis]) => ({ what: { zh, en }, tool, basis })), signDays: u.days[0], answerDays: u.days[1],
        liaisonA: person(0), liaisonB: person(23),
      },
    }
  })
}

function split<T extends string>(list: string): T[] {
  return list ? (list.split(',') as T[]) : []
}
