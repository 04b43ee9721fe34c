import { words } from '../../kernel/words.ts'

/** Grounds for not accepting, each with its source and the door behind it (law file §2.1). */
export const refusalGrounds = {
  'not-civil': words('不属于民间纠纷（人民调解法 第二条）', 'not a dispute among the people (People’s Mediation Law art. 2)'),
  'special-procedure': words('适用特别程序、督促程序、公示催告程序的事项（民诉法解释 第一百四十三条）', 'special, payment-order or public-notice procedure (CPL Interpretation art. 143)'),
  'personal-status': words('婚姻等身份关系确认（民诉法解释 第一百四十三条）', 'confirmation of marriage or other personal status (CPL Interpretation art. 143)'),
  crime: words('涉嫌犯罪或治安案件，应由公安机关处理（治安管理处罚法 第九条）', 'suspected crime or public-order case for the police (Public Security Penalties Law art. 9)'),
  administrative: words('行政争议，应复议或诉讼（行政复议法）', 'administrative dispute: reconsideration or suit'),
  'other-procedure': words('已由法院、仲裁或其他机关受理（医疗纠纷预防和处理条例 第三十一条、第四十条等）', 'already before a court, arbitration or another authority'),
  petition: words('应通过诉讼、仲裁、复议等程序解决的信访事项（信访工作条例 第二十八条、第三十一条）', 'a petition matter that belongs to another procedure'),
  refused: words('一方明确拒绝调解（人民调解法 第十七条）', 'one party clearly refuses mediation (People’s Mediation Law art. 17)'),
  elsewhere: words('不属本辖区', 'outside this area'),
} as const
