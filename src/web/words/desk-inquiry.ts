import { words } from '../../domain/kernel/words.ts'

/** 调查记录: what somebody said to the mediator, on paper. */
export const inquiryWords = {
  title: words('调查记录', 'Inquiry records'),
  open: words('第 {no} 份，打印', 'No. {no}, to print'),
  no: words('第 {no} 份', 'No. {no}'),
  signed: words('已登记签名', 'Signature entered'),
  unsigned: words('还没有签', 'Not signed yet'),
  before: words('打印后念给被调查人听或者交其看，没有错漏再签名，每页都签；签好拍下来，在案件页登记。', 'Print it, read it back or let them read it; when it is right they sign each page. Then upload a picture on the case page.'),
  masked: words('姓名还遮着，不能用来签字：被调查的是当事人的，先在案件页显示姓名。', 'The name is masked, so this cannot be signed: where a party was asked, show their name on the case page first.'),
  asked: words('被调查人', 'Person asked'),
  asker: words('调查人', 'Asked by'),
  recorder: words('记录人', 'Written by'),
  told: words('以上记录已念给我听（我已看过），和我说的一样。', 'This record was read to me (I have read it) and is what I said.'),
  eachPage: words('每页签名或者按指印，改动的地方也要签。', 'Sign or fingerprint each page, and each correction.'),
} as const
