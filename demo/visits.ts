import { areaPath } from '../src/domain/kernel/area.ts'
import { addDays, dayOf, startOfDay, type Moment } from '../src/domain/kernel/day.ts'
import { isRefused } from '../src/domain/kernel/fault.ts'
import { Drive, type Stable } from './drive.ts'
import type { Hands } from './hands.ts'
import { hoursAfter } from './hours.ts'
import type { Phones } from './openings.ts'
import type { Random } from './random.ts'

interface Came {
  /** Minutes before now; a day or more back it is an old visit. */
  readonly ago: number
  readonly name: string
  readonly about: string
  readonly more?: object
  /** Acts of whoever received them, each some minutes after the one before. */
  readonly acts?: readonly (readonly [act: string, payload: object])[]
}

const received = ['receive', {}] as const
const day = 1_440

/** Who came to the counter of one town, the longest ago first. */
const came: readonly Came[] = [
  { ago: 6 * day, name: '梁月英', about: '问物业费涨价要不要先交', acts: [received, ['advise', { words: '讲了业主大会的表决比例，给了物业服务合同的查询办法' }]] },
  { ago: 2 * day, name: '赖志强', about: '工地欠工钱，老板说下周给', acts: [received, ['send-on', { door: '人社分局劳动监察大队（镇政府西楼一楼）', why: '工资清欠由劳动监察先处理，已电话联系' }]] },
  { ago: 185, name: '梁月英', about: '又为物业费来，物业贴了催缴单', more: { companions: 1 }, acts: [received, ['advise', { words: '看了催缴单，告知可以向街道物业管理部门投诉，并约了周四调解咨询' }]] },
  { ago: 140, name: '韦小兰', about: '丈夫动手，不敢回家', more: { mood: 'at-risk' }, acts: [received, ['send-on', { door: '厚街派出所，由主任陪同前往', why: '先报警、申请告诫书和人身安全保护令' }]] },
  { ago: 75, name: 'Maria Santos', about: '房东不退押金', more: { needs: { language: 'english' } }, acts: [received] },
  { ago: 38, name: '黎伯', about: '隔壁建房挡了采光', more: { mood: 'upset', companions: 2, needs: { language: 'cantonese', aids: ['read-aloud', 'by-hand'], age: 'elder', helper: { name: '黎小妹', relation: 'child' } } } },
  { ago: 17, name: '覃海', about: '网上买的电动车充不了电，店家不理' },
  { ago: 4, name: '邓秀珍', about: '' },
]

/** A few visits to the counter of 厚街, so that its board has somebody to receive. Nobody waits since yesterday. */
export async function* visitsOf(stable: Stable, hands: Hands, phones: Phones, random: Random, now: Moment): AsyncGenerator<Drive> {
  const kind = stable.context.kinds['visit']
  const centre = hands.bodyOf('centre-houjie')
  const area = centre && stable.edition.book.body(centre)?.area
  const clerk = area && hands.actor(random, 'window', undefined, areaPath(area), undefined)
  if (!kind || !clerk) return
  for (const { ago, name, about, more, acts = [] } of came) {
    const at = ago >= day ? hoursAfter(startOfDay(addDays(dayOf(now), -Math.floor(ago / day))), 10) : hoursAfter(now, -ago / 60)
    if (ago < day && dayOf(at) !== dayOf(now)) continue
    const drive = new Drive(stable, kind)
    const { needs, ...rest } = (more ?? {}) as { needs?: { helper?: object } }
    const helped = needs && (needs.helper ? { ...needs, helper: { ...needs.helper, phone: phones.another() } } : needs)
    if (await drive.open(clerk, { name, phone: phones.another(), ...(about ? { about } : {}), ...rest, ...(helped ? { needs: helped } : {}) }, at)) continue
    let next = at
    for (const [act, payload] of acts) {
      next = hoursAfter(next, 0.15)
      if (isRefused(await drive.act(clerk, act, payload, next))) break
    }
    drive.untilNow(now)
    yield drive
  }
}
