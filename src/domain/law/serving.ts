import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite, citesWords } from './cite.ts'

const cites = citesWords([cite('OM', '17'), cite('OL', '29'), cite('OL', '31'), cite('CPL', '90')])

/** What follows from a confirmed address for service, told before somebody confirms one (在线调解规则 art. 17). */
export const servedAt: readonly Words[] = [
  words('法院和调解组织的文书按您确认的地址送。', 'Papers of the court and of the mediation body go to the address you confirm.'),
  words('同意电子送达的，信息到达您确认的手机号或者本平台，就是送达；判决书、裁定书、调解书可以要纸质的。', 'With your consent to electronic service, arrival at your confirmed number or on this platform is service; a judgment, order or mediation document is given on paper if you ask.'),
  words('地址变了，请马上在这里重新确认；地址不准确、没有及时告知变更，送不到的后果由您承担。', 'If it changes, confirm it here anew at once: when papers do not reach you because it was wrong or the change was not told, that falls on you.'),
]
export const servedAtCites: Words = cites
