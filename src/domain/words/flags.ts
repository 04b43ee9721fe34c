/** The six warnings that a told dispute can raise. `why` says what an officer should take it to mean, `plain` is what a resident reads. */
export const flags = [
  {
    id: 'domestic-violence', zh: '家暴', en: 'Domestic violence',
    plain: { zh: '家里有人动手', en: 'Violence at home' },
    why: { zh: '家庭成员或共同生活的人之间有殴打、恐吓、限制人身自由', en: 'Beating, intimidation or confinement between family members or people living together' },
  },
  {
    id: 'violence-risk', zh: '民转刑', en: 'Could turn violent',
    plain: { zh: '有人可能受伤', en: 'Somebody could be hurt' },
    why: { zh: '有扬言报复、持械、伤害或自伤的话或事', en: 'Threats, weapons, injury or self-harm spoken of or done' },
  },
  {
    id: 'group', zh: '群体性', en: 'Many people involved',
    plain: { zh: '涉及很多人', en: 'Many people involved' },
    why: { zh: '涉及许多人，或整村、整厂、整个小区', en: 'Many people, or a whole village, factory or estate' },
  },
  {
    id: 'unpaid-wages', zh: '欠薪', en: 'Unpaid wages',
    plain: { zh: '拖欠工资', en: 'Unpaid wages' },
    why: { zh: '干了活没有拿到工钱', en: 'Work was done and not paid' },
  },
  {
    id: 'minor', zh: '未成年', en: 'A minor is concerned',
    plain: { zh: '涉及孩子', en: 'A child is concerned' },
    why: { zh: '涉及不满十八周岁的人', en: 'A person under eighteen is concerned' },
  },
  {
    id: 'elder', zh: '老年', en: 'An elderly person is concerned',
    plain: { zh: '涉及老人', en: 'An elderly person is concerned' },
    why: { zh: '涉及六十周岁以上的人', en: 'A person of sixty or more is concerned' },
  },
] as const

export type Flag = (typeof flags)[number]['id']

const byId = new Map<string, (typeof flags)[number]>(flags.map((f) => [f.id, f]))
const byZh = new Map<string, Flag>(flags.map((f) => [f.zh, f.id]))

/** The flag's words in both languages. */
export function wordOfFlag(flag: Flag): (typeof flags)[number] {
  return byId.get(flag) as (typeof flags)[number]
}

/** The flag whose Chinese label is given; undefined for any other word. */
export function findFlag(zh: string): Flag | undefined {
  return byZh.get(zh)
}

/** Marks of a matter that was sent back: `returned` is what lists ask for, `returned-2` says how often. */
export const returnedFlags = (times: number): readonly string[] => (times === 0 ? [] : ['returned', `returned-${times}`])

/** How often, of a mark that says so. */
export const timesReturned = (flag: string): number | undefined => {
  const times = /^returned-(\d+)$/.exec(flag)?.[1]
  return times === undefined ? undefined : Number(times)
}

/** The mark of a matter that can only go on when the head of the centre has decided where it stays. */
export const awaitsHead = 'awaits-head'
