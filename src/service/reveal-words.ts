import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'

/** What can be revealed of a person. */
export const revealables: Readonly<Record<string, Words>> = {
  name: words('姓名', 'Name'),
  phone: words('手机号', 'Phone'),
  idNumber: words('证件号码', 'Identity number'),
  address: words('住址', 'Address'),
}

/** Why one may look. The person concerned reads it. */
export const revealReasons: Readonly<Record<string, Words>> = {
  contact: words('联系当事人', 'To reach the party'),
  identity: words('核对身份', 'To check who they are'),
  paper: words('制作或送达文书', 'To make or serve a document'),
  signing: words('打印协议书，当面签字', 'To print the agreement for signing'),
  service: words('送达文书', 'To serve papers'),
  court: words('移送法院、办理司法确认', 'To send the case to court or have it confirmed'),
  safety: words('防止伤害，联系公安', 'To prevent harm, with the police'),
  audit: words('审计、信访核查', 'Audit or a complaint'),
}

/** A recorded reason as the person concerned reads it: one of the list in their language, any other as it was written. */
export const reasonWords = (why: string): Words => Object.values(revealReasons).find((one) => one.zh === why) ?? words(why, why)
