import { words } from '../kernel/words.ts'

/** What was looked at before somebody's data were put right. A closed list, so that it can be counted and gone after. */
export const seenThings = {
  'id-card': words('居民身份证', 'Identity card'),
  'other-id': words('护照、居住证、通行证等', 'Passport, residence or travel permit'),
  household: words('户口簿', 'Household register'),
  licence: words('营业执照或登记证书', 'Business licence or certificate of registration'),
  'called-back': words('当面或者回拨核对过手机号', 'The phone, checked face to face or by calling back'),
  told: words('当事人口述', 'What the party said'),
  paper: words('合同、借条、判决书等材料', 'A contract, a note of debt, a judgment or the like'),
  register: words('公安、法院、市场监管等单位的登记', 'The register of the police, a court or the market authority'),
} as const
export type SeenThing = keyof typeof seenThings
