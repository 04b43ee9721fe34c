import type { Words } from '../../domain/kernel/words.ts'
import { words } from '../../domain/kernel/words.ts'

const hints: Readonly<Record<string, Words>> = {
  accept: words('看这件事该不该由我们办', 'Whether it is ours to handle'),
  route: words('找最合适的单位', 'The right body is found'),
  mediate: words('双方都愿意才开始', 'Begins only if both are willing'),
  agree: words('可在手机上签，也可以到社区签纸', 'Sign on the phone, or on paper in your community'),
  confirm: words('双方都要，法院才盖章确认；不要也行', 'The court confirms if both ask; it is not a must'),
  perform: words('每一期到账我们都会问您', 'We ask you about each instalment'),
  visit: words('7、30、90 天后问您做到没有', 'We ask after 7, 30 and 90 days whether it was kept'),
  archive: words('材料存好，随时可查', 'The file is kept and can be seen'),
}

/** What a resident reads beside the steps of the road. */
export const roadWords = {
  done: words('已完成', 'Done'),
  now: words('现在', 'Now'),
  hints,
} as const
