import { words } from '../../domain/kernel/words.ts'

/** Paper twins, large print. */
export const paper = {
  screen: words('这是打印用的大字表。打印出来用笔填，交到村、社区或综治中心。', 'This is a large-print form. Print it, fill it in by pen and hand it to the village or the centre.'),
  withDraft: words('带上手机里写的', 'With what I wrote on the phone'),
  blank: words('空白表', 'Blank form'),
  filing: words('调解申请表', 'Application for mediation'),
  consent: words('调解意愿确认书', 'Answer to mediation'),
  code: words('表号 {form}', 'Form {form}'),
  case: words('案件码', 'Case code'),
  caseBlank: words('（没有就不填，由窗口写）', '(leave open if you have none; the window fills it in)'),
  story: words('发生了什么', 'What happened'),
  me: words('我（申请人）', 'Me (applicant)'),
  other: words('对方', 'The other side'),
  yuan: words('元', 'yuan'),
  day: words('　　　年　　月　　日', '____ / ____ / ________'),
  phone: words('手机号（用来发通知，不公开）', 'Mobile phone (for notices; not made public)'),
  sign: words('签名或按手印', 'Signature or fingerprint'),
  date: words('日期', 'Date'),
  witness: words('代写人、见证人（有人帮您写，请他也签名）', 'Written or witnessed by (who helped you signs too)'),
  handIn: words('交到：任何一个村、社区或镇街综治中心的窗口。收到后当场给您写有案件码的回执。不收费。', 'Hand in at the window of any village, community or town centre. You get a receipt with the case code at once. Free of charge.'),
  yes: words('我看清了权利义务，同意调解', 'I have read my rights and duties and agree to mediation'),
  no: words('我不同意调解', 'I do not agree to mediation'),
  who: words('我的姓名或单位', 'My name or company'),
  tick: words('请在方框里打勾', 'Tick one box'),
  office: words('窗口填写：收到日期、收件人', 'For the office: received on, by'),
  unknown: words('没有这张表', 'There is no such form'),
} as const
