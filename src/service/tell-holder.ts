import { v7 } from 'uuid'
import { epochOf } from '../domain/kernel/day.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Runner } from '../store/database.ts'
import { postOut } from '../store/post-out.ts'
import type { House } from './house.ts'

const said = {
  link: (by: string): Words => words(
    `【枫源】管理员 ${by} 为您的账号开了一个重设密码的链接。不是您要的，马上告诉另一位管理员或单位负责人，并改密码。`,
    `[Fengyuan] Administrator ${by} made a link to set a new password for your account. If you did not ask for it, tell another administrator or your head at once and change your password.`,
  ),
  'drop-asked': (by: string): Words => words(
    `【枫源】管理员 ${by} 申请取下您账号的动态口令，等另一位管理员同意。不是您要的，马上告诉另一位管理员或单位负责人。`,
    `[Fengyuan] Administrator ${by} asked for the one-time codes of your account to be taken off; another administrator has to agree. If you did not ask for it, tell another administrator or your head at once.`,
  ),
  'drop-done': (by: string): Words => words(
    `【枫源】您账号的动态口令已取下（${by} 同意），所有登录都已退出。不是您要的，马上告诉单位负责人。`,
    `[Fengyuan] The one-time codes of your account were taken off (agreed to by ${by}) and you are signed out everywhere. If you did not ask for it, tell your head at once.`,
  ),
} as const

/** Tells the holder of an account what somebody did to their way in, in the transaction of the deed. It is never sent to who did it. */
export const tellHolder = (house: House, tx: Runner, account: AccountId, what: keyof typeof said, by: string): Promise<void> => {
  const at = house.now()
  return postOut(tx, { city: house.city, id: v7({ msecs: epochOf(at) }), topic: 'message', at, payload: { to: { account }, letter: `account-${what}`, text: said[what](by) } })
}
