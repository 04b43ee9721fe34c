import { words } from '../../domain/kernel/words.ts'

/** Words for what helps a party to take part. */
export const needsWords = {
  title: words('需要的帮助', 'What helps'),
  helper: words('协助人', 'Helper'),
  reveal: words('查看协助人', 'Show the helper'),
  colon: words('：', ': '),
  comma: words('、', ', '),
  choosing: words('选人时请留意当事人需要的帮助', 'When you choose, mind what the parties need'),
} as const
