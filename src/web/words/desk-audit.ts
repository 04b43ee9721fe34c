import { words } from '../../domain/kernel/words.ts'

/** Words of the auditor's home. */
export const auditWords = {
  title: words('审计', 'Audit'),
  may: words(
    '您可以查看全市下列各类中不保密的事项和它的经过，查看谁改过城市的资料、回访是否反常、夜间核对的结果。您不办理事项，也不能显示被遮盖的姓名和号码。',
    'You read the city’s matters of the kinds below that are not sealed, with what was done to them, who changed the city’s own data, call-backs that look odd, and how the nightly checks went. You handle no matter, and masked names and numbers stay masked for you.',
  ),
  kinds: words('按类查阅', 'By kind'),
  kind: words('种类', 'Kind'),
  list: words('全部（含已结）', 'All, closed ones too'),
  look: words('查阅', 'Look'),
  checks: words('夜间核对', 'Nightly checks'),
  checksHelp: words('每夜核对：在办的事项都有主办单位和下一步，统计与逐件相符。', 'Each night: every open matter has a body and a next step, and the summary equals the rows.'),
  night: words('日期', 'Day'),
  ranAt: words('核对时间', 'Ran at'),
  result: words('结果', 'Result'),
  sound: words('相符', 'Sound'),
  findings: words('{n} 处不符', '{n} finding|{n} findings'),
  checksNone: words('还没有核对过', 'No check has run yet'),
  checksNoneHelp: words('第一次在今夜进行。', 'The first one runs tonight.'),
  findingsHelp: words('不符的逐项写在系统日志里，请运维人员查看，并运行完整核对（npm run verify）。', 'What they are stands in the log: ask the operator, who can also run the full check (npm run verify).'),
  changes: words('城市资料的改动', 'Changes of the city’s data'),
} as const
