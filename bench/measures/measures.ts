import { randomBytes } from 'node:crypto'
import type { Answer, Client, User } from '../client.ts'
import type { Town } from '../people.ts'
import { run } from './run.ts'
import type { Ran } from './run.ts'

/** What a measure works with. */
export interface Bench {
  readonly client: Client
  readonly towns: readonly Town[]
  /** Towns that have open matters. */
  readonly busy: readonly Town[]
  /** Ids of open matters by town, for reading and acting. */
  readonly known: ReadonlyMap<string, readonly string[]>
  readonly seconds: number
}

const nth = <T>(of: readonly T[], at: number): T => of[at % of.length] as T
const wrong = (answer: Answer): string | undefined => (answer.status === 200 ? undefined : `${answer.status} ${(answer.body as { code?: string } | undefined)?.code ?? ''}`)

const story = '我在厂里做了三年，去年十月开始拖欠工资，一共欠了八千六百元。老板说厂里没有钱，我去找过多次都不给，还说要换锁。我想要回工资，请帮忙调解。'
const opening = (area: string, no: number) => ({
  story: `${story}事情发生在第${no}次上门之后。`, claim: '付清拖欠的工资', area, type: 'labour', amount: 860_000,
  parties: [
    { side: 'applicant', form: 'natural', name: `李建${'国军华明强'[no % 5] ?? ''}`, phone: `13${String(randomBytes(4).readUInt32BE() % 1e9).padStart(9, '0')}` },
    { side: 'respondent', form: 'company', name: `东莞市锦程${no % 1_000}制衣有限公司` },
  ],
})

interface Done { readonly id: string; readonly version: number }

/** Open, accept, route, sign for: four acts over HTTP by two people, each with its key and version. */
export const lifecycle = ({ client, towns, seconds }: Bench): Promise<Ran> => run(24, seconds, async (user, round) => {
  const no = user * 1_000_000 + round
  const town = nth(towns, user * 7 + round)
  const opened = await client.post(somewhere(town.dispatcher), '/api/matters/dispute', opening(nth(town.villages, no), no))
  if (opened.status !== 200) return `open ${wrong(opened)}`
  let { version } = opened.body as Done
  const { id } = opened.body as Done
  const steps: readonly [string, User, unknown][] = [
    ['accept', town.dispatcher, {}], ['route', town.dispatcher, { body: town.body, channel: 'people', reason: '就近调解' }], ['sign-for', town.mediator, {}],
  ]
  for (const [act, who, payload] of steps) {
    const answer = await client.post(who, `/api/matters/${id}/acts/${act}`, payload, version)
    if (answer.status !== 200) return `${act} ${wrong(answer)}`
    version = (answer.body as Done).version
  }
  return undefined
})

/** The door counts filings by address; in a city they come from everywhere. */
const somewhere = (user: User): User => {
  const [a = 0, b = 0] = randomBytes(2)
  return { ...user, address: `10.8.${a}.${b}` }
}

const types = ['labour', 'neighbour', 'family', 'contract', 'housing', 'consumer', 'tort', 'property']
const stages = ['registered', 'accepted', 'routed', 'preparing', 'mediating', 'visiting', 'performing']

/** An officer's queue: a stage, a type and a day by which it is due, in their own town, with the capped count. */
export const queue = ({ client, towns, seconds }: Bench): Promise<Ran> => run(50, seconds, async (user, round) => {
  const town = nth(towns, user)
  return wrong(await client.get(town.dispatcher, `/api/matters?kind=dispute&stage=${nth(stages, round)}&type=${nth(types, user + round)}&due=2099-12-31&area=${encodeURIComponent(town.path)}&sort=due`))
})

/** The last page of everything in a town: the same work as the first, if pages are found by key. */
export const lastPage = ({ client, towns, seconds }: Bench): Promise<Ran> => run(50, seconds, async (user) => {
  const town = nth(towns, user)
  return wrong(await client.get(town.dispatcher, `/api/matters?kind=dispute&stage=archived&area=${encodeURIComponent(town.path)}&sort=due&cursor=last`))
})

export const firstPage = ({ client, towns, seconds }: Bench): Promise<Ran> => run(50, seconds, async (user) => {
  const town = nth(towns, user)
  return wrong(await client.get(town.dispatcher, `/api/matters?kind=dispute&stage=archived&area=${encodeURIComponent(town.path)}&sort=due`))
})

/** So many at once, each asking again as soon as they are answered; alone: how long it takes when nobody stands in front. */
type Measure = (users: number) => (bench: Bench) => Promise<Ran>

export const read: Measure = (users) => ({ client, busy, known, seconds }) => run(users, seconds, async (user, round) => {
  const town = nth(busy, user * 5 + round)
  const id = nth(known.get(town.path) ?? [], user * 31 + round * 17)
  return wrong(await client.get(town.dispatcher, `/api/matters/${id}`))
})

export const act: Measure = (users) => ({ client, busy, known, seconds }) => run(users, seconds, async (user, round) => {
  const town = nth(busy, user * 5 + round)
  const id = nth(known.get(town.path) ?? [], user * 31 + round * 17)
  return wrong(await client.post(town.dispatcher, `/api/matters/${id}/acts/note`, { words: `第${round}次联系，当事人表示愿意来谈。` }))
})

/** Words of two characters, frequent ones and rare ones. */
const sought = ['工资', '漏水', '邻居', '离婚', '租房', '老板', '合同', '押金', '赔偿', '噪音', '工伤', '借款', '物业', '继承', '停车', '装修']

export const search: Measure = (users) => ({ client, towns, seconds }) => run(users, seconds, async (user, round) => {
  const town = nth(towns, user + round)
  return wrong(await client.get(town.dispatcher, `/api/matters?q=${encodeURIComponent(nth(sought, user * 3 + round))}`))
})

const more = ['邻里', '拖欠', '垃圾', '油烟', '宠物', '空调', '楼上', '楼下', '房东', '租金', '水电', '电梯', '车位', '宅基', '土地', '围墙', '采光', '排水', '加班', '社保', '辞退', '受伤', '医院', '工程',
  '借条', '利息', '欠款', '货款', '定金', '退款', '质量', '维修', '老人', '孩子', '抚养', '彩礼', '婚姻', '财产', '遗产', '兄弟', '打架', '辱骂', '威胁', '交通', '追尾', '保险', '培训', '快递']

/** The same, no question asked twice: another word, another town, then another of its villages. What was found before helps nobody here. */
export const searchFirst: Measure = (users) => ({ client, towns, seconds }) => {
  const words = [...sought, ...more]
  let asked = 0
  return run(users, seconds, async () => {
    const no = asked++
    const [town, word, village] = [nth(towns, no), nth(words, Math.floor(no / towns.length)), Math.floor(no / towns.length / words.length)]
    const area = village === 0 ? '' : `&area=${encodeURIComponent(nth(town.villages, village))}`
    return wrong(await client.get(town.dispatcher, `/api/matters?q=${encodeURIComponent(word)}${area}`))
  })
}
