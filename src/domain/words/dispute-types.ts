/** The sixteen types of dispute. `id` is stored and sent between programs; `zh` is the label on the wire of `npm run triage`. */
export const disputeTypes = [
  { id: 'family', zh: '婚姻家庭', en: 'Marriage and family' },
  { id: 'neighbour', zh: '邻里', en: 'Neighbours' },
  { id: 'housing', zh: '房屋宅基地', en: 'Housing and homestead land' },
  { id: 'contract', zh: '合同', en: 'Contract' },
  { id: 'business', zh: '生产经营', en: 'Running a business' },
  { id: 'tort', zh: '损害赔偿', en: 'Injury and damages' },
  { id: 'labour', zh: '劳动争议', en: 'Labour' },
  { id: 'traffic', zh: '交通事故', en: 'Traffic accident' },
  { id: 'medical', zh: '医疗', en: 'Medical' },
  { id: 'property', zh: '物业', en: 'Property management' },
  { id: 'expropriation', zh: '征地拆迁', en: 'Land taking and demolition' },
  { id: 'consumer', zh: '消费', en: 'Consumer' },
  { id: 'finance', zh: '借贷金融', en: 'Loans and finance' },
  { id: 'environment', zh: '环境', en: 'Environment' },
  { id: 'ip', zh: '知识产权', en: 'Intellectual property' },
  { id: 'other', zh: '其他', en: 'Other' },
] as const

export type DisputeType = (typeof disputeTypes)[number]['id']

/** Beside the types and none of them: whoever has the dispute does not know which it is. Kept as `other` with a mark, until somebody settles it. */
export const unsureType = 'unsure'

const byId = new Map<string, (typeof disputeTypes)[number]>(disputeTypes.map((t) => [t.id, t]))
const byZh = new Map<string, DisputeType>(disputeTypes.map((t) => [t.zh, t.id]))

/** The type's word in both languages. */
export function wordOfDisputeType(type: DisputeType): { readonly zh: string; readonly en: string } {
  return byId.get(type) as (typeof disputeTypes)[number]
}

/** The type whose Chinese label is given; undefined for any other word. */
export function findDisputeType(zh: string): DisputeType | undefined {
  return byZh.get(zh)
}
