import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'

/** What can be revealed of a person. */
export const revealables: Readonly<Record<string, Words>> = {
  name: words('姓名', 'Name'),
  phone: words('手机号', 'Phone'),
  idNumber: words('证件号码', 'Identity number'),
  address: words('住址', 'Address'),
}
