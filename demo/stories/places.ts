import type { Area } from '../../cities/shapes.ts'
import type { Random } from '../random.ts'

/** Where a story happens: a town and one of its villages or communities. */
export interface Place { readonly town: Area; readonly village: Area }

const estates = '金澜花园 碧榆湾 御景棠 东岸名轩 翠湖雅居 荷塘新苑 枫丹里 汇景湾畔 星河悦府 锦棠豪庭 丰泰荔园 江畔春晓 福临华府 书香雅筑 山水云间 城市印象 康华苑 明珠公寓 世纪雅园 中惠名居'.split(' ')
const roads = '和顺路 同心路 睦邻路 安和街 致和路 长青路 福善街 振兴路 东升路 沿河路 新兴街 教育路 商业街 工业一路 创业路 学前街'.split(' ')
const zones = '第一工业区 第二工业区 第三工业区 新村工业园 科技园 银湖工业区 上坑工业区 河边工业园'.split(' ')

/** The places of one story: the same estate, road and room wherever its telling names them. */
export function placesOf(random: Random, { town, village }: Place): Readonly<Record<string, string>> {
  const building = random.int(1, 18)
  const floor = random.int(2, 26)
  const flat = random.int(1, 6)
  const high = floor * 100 + flat
  return {
    town: town.short, townfull: town.name, village: village.short, villagefull: village.name,
    estate: random.pick(estates), road: random.pick(roads), zone: random.pick(zones), no: String(random.int(2, 198)),
    building: `${building}栋`, room: `${building}栋${high}`, upstairs: `${building}栋${high + 100}`, flat: String(high), flatUp: String(high + 100), floor: String(floor),
  }
}

/** The place in the words of somebody who lives there, or of somebody who writes it down. */
export function sayPlace(random: Random, { town, village }: Place, formal: boolean): string {
  if (town.short === village.short) return village.kind === 'virtual' ? town.name : formal ? `${town.name}${village.name}` : `${town.short}${village.name}`
  if (formal) return random.weighted([[`${town.name}${village.name}`, 5], [village.name, 2], [`${town.short}${village.short}`, 1]])
  return random.weighted([[`${town.short}${village.short}`, 5], [`${town.name}${village.name}`, 2], [`${town.short}${village.name}`, 2], [village.short.length > 1 ? `${village.short}这边` : village.name, 1]])
}
