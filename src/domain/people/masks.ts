/**
 * What is shown until somebody with a reason reveals it. No law text fixes exact masks (law file §12, UNVERIFIED), so this is the
 * house's policy: phone first 3 and last 4, identity number first 1 and last 2, name surname and stars.
 */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`

export const maskIdNumber = (number: string): string =>
  number.length < 4 ? '*'.repeat(number.length) : `${number.slice(0, 1)}${'*'.repeat(number.length - 3)}${number.slice(-2)}`

const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐']

/** The most stars that stand for what is hidden: a long row of them tells how long a rare name is. */
const most = { latin: 3, other: 2 }

/** `李建国` → `李**`; `欧阳雪` → `欧阳*`; `Maria Fernandez` → `M*** F***`; `Al Wu` → `A* W*`. Counts code points, so 𠮷 is one character. */
export const maskName = (name: string): string => {
  const trimmed = name.trim()
  const hidden = (letters: readonly string[], keep: number, stars: number): string =>
    letters.slice(0, keep).join('') + '*'.repeat(Math.min(Math.max(letters.length - keep, 0), stars))
  if (/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(trimmed)) return trimmed.split(/\s+/u).map((word) => hidden([...word], 1, most.latin)).join(' ')
  const letters = [...trimmed]
  return hidden(letters, doubleSurnames.includes(letters.slice(0, 2).join('')) && letters.length > 2 ? 2 : 1, most.other)
}

/** What stands before an organisation's own name and says where it is; 利民市场 is no city. */
const place = '(?:[\\p{Script=Han}]{2,6}自治区)?(?:[\\p{Script=Han}]{2,3}(?:省|市(?!场)|县|区|镇|街道))*'
/** What stands after it and says what kind of organisation it is; of a shop or a works also the trade. */
const form = [
  '(?:有限责任|股份有限|有限|集团)?公司', '合伙企业', '(?:经济)?(?:联合|合作)社', '事务所', '工作室', '幼儿园', '[大中小]学', '学[校院]', '(?:卫生|养老|敬老|福利)?院', '医院', '诊所', '[分支]行', '银行',
  '(?:商|鞋|饭|酒|药|书|花|茶|面|服装|便利|早餐|食品|五金|家具|理发|美容)?店', '(?:工|鞋|制衣|毛织|家具|电子|塑胶|五金|玩具|模具|纸箱|印刷|食品|修理)?厂', '(?:商|布|车|货)?行', '(?:餐|茶)厅', '酒[楼家]', '超市', '商场', '市场',
  '部', '中心', '业主委员会', '协会', '商会', '基金会', '工程队',
].join('|')
const company = new RegExp(`^(?:(${place})(.{2,}?)|()(.+?))(${form})$`, 'u')

/** An organ of the state, or of the people of a village: its name says who it is to everybody, and hides nobody. */
const organ = new RegExp([
  '(?:人民政府|街道办事处|管委会|(?:管理|村民|居民|人民调解|卫生健康)委员会|[村居]委会|法院|法庭|检察院|派出所|综治中心|分局|(?:公安|交警|交通警察|消防救援|综合执法)(?:大队|支队|中队)',
  '(?:公安|教育|民政|司法|财政|税务|水务|商务|统计|信访|审计|体育|林业|气象|管理|监督|执法|保障|建设|资源|环境|运输|农村|健康|旅游|改革|信息化|人社|市监)局)$',
].join('|'), 'u')

/** The fewest characters that are left to hide: a place alone is the name of many. */
const shortestOwn = 2

/**
 * The parts of an organisation's name; `own` is what is hidden of it, and undefined where nothing is. `known`: a place of the city with which its own name
 * begins and that has no suffix by which it could be told here.
 */
export const companyParts = (name: string, known = ''): { readonly place: string; readonly own: string | undefined; readonly form: string } => {
  if (organ.test(name)) return { place: '', own: undefined, form: name }
  const found = company.exec(name)
  const [where, own, what] = [found?.[1] ?? '', found?.[2] ?? found?.[4] ?? name, found?.[5] ?? '']
  return known !== '' && own.startsWith(known) && [...own].length - [...known].length >= shortestOwn
    ? { place: `${where}${known}`, own: own.slice(known.length), form: what } : { place: where, own, form: what }
}

/** The place of the city with which an organisation's own name begins (厚街步步高鞋店: 厚街), to be kept with it; undefined for people and where there is none. */
export const placeInName = ({ form: kind, name }: { readonly form: string; readonly name: string }, leadingPlaces: (text: string) => string): string | undefined => {
  const { own, form: what } = kind === 'natural' ? { own: undefined, form: '' } : companyParts(name.trim())
  const known = own === undefined || what === '' ? '' : leadingPlaces(own)
  return known !== '' && own !== undefined && [...own].length - [...known].length >= shortestOwn ? known : undefined
}

/** `东莞市锦程制衣有限公司` → `东莞市***有限公司`: the place and the form stay, its own name does not. `厚街镇人民政府` stays as it is. */
export const maskCompany = (name: string, known?: string): string => {
  const { place: where, own, form: what } = companyParts(name.trim(), known)
  return own === undefined ? what : `${where}***${what}`
}

const worked = new WeakMap<object, string>()

/** A party's name: of a person or of a company. Worked out once for each: a page asks for it in every line that names somebody. */
export const maskedName = (party: { readonly form: string; readonly name: string; readonly place?: string | undefined }): string => {
  const mask = worked.get(party) ?? (party.form === 'natural' ? maskName(party.name) : maskCompany(party.name, party.place))
  worked.set(party, mask)
  return mask
}

interface Named { readonly person: string; readonly form: string; readonly name: string; readonly place?: string | undefined }

/**
 * A party's masked name among the others of a matter. Where two would read alike (father and son, 王** and 王**) they are numbered in their
 * order, as courts do in what they publish (王某1, 王某2): an agreement must say who pays whom.
 */
export const maskedAmong = (party: Named, all: readonly Named[]): string => {
  const mask = maskedName(party)
  const alike = all.filter((one) => maskedName(one) === mask)
  return alike.length > 1 ? `${mask}${alike.findIndex((one) => one.person === party.person) + 1}` : mask
}
