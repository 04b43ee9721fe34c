import { words } from '../../domain/kernel/words.ts'

/** The frame around every page of the resident. */
export const frame = {
  name: words('枫源', 'Fengyuan'),
  skip: words('跳到正文', 'Skip to the text'),
  large: words('大字', 'Large'),
  aloud: words('朗读', 'Read'),
  stop: words('停', 'Stop'),
  otherLanguage: words('Switch to English', '换成中文'),
  leave: words('快速离开', 'Leave now'),
  leaveHint: words('“快速离开”马上换到天气网页，其他窗口也一起换，并清掉没交的内容。', '“Leave now” goes at once to a weather page, in every open window, and clears what is not yet filed from this phone.'),
  menu: words('主要页面', 'Main pages'),
  mine: words('我的事', 'My matters'),
  tell: words('问一问', 'Ask'),
  track: words('查进度', 'Track'),
  help: words('找人帮我', 'Get help'),
  check: words('辨真假', 'Is it real?'),
  inbox: words('演示：收件箱', 'Demo: inbox'),
  desk: words('工作人员入口', 'For staff'),
  city: words('{city}综治中心系统', 'Governance centres of {city}'),
  demo: words('演示系统：里面的人和事都是编的。', 'Demonstration: people and matters are invented.'),
  offline: words('现在没有网络。您写的都在这台手机上，连上后接着办。', 'No network. What you wrote is kept on this phone; go on when you are connected.'),
  waiting: words('还没送出：{what}', 'Not sent yet: {what}'),
  sending: words('连上网会自动再送，也可以现在再送一次。', 'It is sent again by itself when the line is back; or send it now.'),
  underWay: words('正在再送，请稍等……', 'Sending it again, please wait…'),
  again: words('再送一次', 'Send again'),
  drop: words('不送了', 'Do not send'),
  look: words('去看看', 'Look at it'),
} as const

/** States that every page may be in. */
export const states = {
  loading: words('正在取……', 'Loading…'),
  slow: words('网络有点慢，还在取，请稍等。', 'The line is slow; still loading.'),
  offline: words('连不上网', 'No network'),
  offlineHint: words('内容要连上网才能看。连上后会自动再取，不用一直点。', 'This needs the network. It loads by itself when you are connected again.'),
  busy: words('系统暂时忙不过来', 'The system is busy'),
  busyHint: words('过一会儿会自动再试，您填的内容都在。', 'It is tried again by itself; what you typed is kept.'),
  failed: words('出了点问题', 'Something went wrong'),
  again: words('再试一次', 'Try again'),
  notYours: words('没有找到，或者您看不了', 'Not found, or not yours to see'),
  notYoursHint: words('可能是号码打错了，也可能这件事不是用您这个手机号登记的。可以用案件码查进度，或打 12345 问。', 'The code may be wrong, or the matter was registered with another phone. Track it with its code, or call 12345.'),
  nowhere: words('没有这一页', 'There is no such page'),
  nowhereHint: words('地址可能不全。回到开头，说说您遇到的事。', 'The address may be incomplete. Go back to the start and tell what happened.'),
  home: words('回到开头', 'To the start'),
  broken: words('这一页没有打开', 'This page did not open'),
  brokenHint: words('可能是网络断了一下。您写的都在，再打开一次就好。', 'The line may have dropped. What you wrote is kept; open it again.'),
  old: words('下面是上次看到的内容，连上后会更新。', 'Below is what was last seen; it is brought up to date when the line is back.'),
} as const

/** Used on many pages. */
export const common = {
  next: words('下一步', 'Next'),
  back: words('上一步', 'Back'),
  change: words('改', 'Change'),
  optional: words('可不填', 'optional'),
  print: words('打印', 'Print'),
  copied: words('已复制', 'Copied'),
  basis: words('法律依据', 'The law'),
  why: words('为什么', 'Why'),
  saved: words('写的都存在这台手机上了', 'Everything is kept on this phone'),
  notSaved: words('这台手机存不下草稿，请别关这一页', 'This phone cannot keep a draft: do not close this page'),
  clear: words('清除', 'Clear'),
} as const

/** Showing that a phone is one's own. */
export const proof = {
  title: words('先确认是您本人', 'First, show that it is you'),
  phone: words('手机号', 'Mobile number'),
  phoneHelp: words('发一个验证码，确认是您本人。号码不公开。', 'We send a code to see that it is you. The number is not made public.'),
  send: words('发验证码', 'Send the code'),
  sending: words('正在发……', 'Sending…'),
  sent: words('验证码已发到 {phone}，几分钟内有效。', 'A code was sent to {phone}; it is good for a few minutes.'),
  code: words('6 位验证码', '6-digit code'),
  ok: words('确认是我', 'It is me'),
  okFiles: words('确认是我，并交上去', 'It is me: file it'),
  checking: words('正在核对……', 'Checking…'),
  wait: words('没收到？{seconds} 秒后可再发', 'Not received? Send again in {seconds} s'),
  resend: words('没收到，再发一次', 'Not received, send again'),
  other: words('换一个号码', 'Use another number'),
  landline: words('座机收不到验证码，请写手机号。', 'A landline cannot receive the code; write a mobile number.'),
  badCode: words('验证码是 6 位数字。', 'The code has 6 digits.'),
  demo: words('演示系统不发真短信，验证码在这里看：', 'The demonstration sends no real message; see the code here:'),
  noPhone: words('没有手机？带身份证到村、社区的综治中心当面办。', 'No phone? Go to the centre of your village with your identity card.'),
} as const
