import { words } from '../../domain/kernel/words.ts'

/** Looking up a matter with its code. */
export const track = {
  title: words('查进度', 'Track a matter'),
  lead: words('写案件码和手机号后四位，不用登录。', 'Give the case code and the last four digits of your phone; no sign-in.'),
  code: words('案件码', 'Case code'),
  codeHelp: words('在短信或回执上，像 DG-7K3Q-9F2M-4。', 'On the message or receipt, like DG-7K3Q-9F2M-4.'),
  phone: words('手机号后四位', 'Last four digits of the phone'),
  phoneHelp: words('登记这件事时留的手机号。没留手机号的，网上查不了：带回执和身份证到登记的窗口，当场查给您看。', 'Of the phone given when the matter was registered. If none was given it cannot be looked up here: bring the receipt and your identity card to the window that registered it.'),
  window: words('看窗口在哪', 'Where the window is'),
  go: words('查进度', 'Look it up'),
  looking: words('正在查……', 'Looking…'),
  shape: words('案件码不完整，请对着短信再看一遍（第 {at} 位附近）。', 'The code is not complete; compare it with the message (near character {at}).'),
  check: words('案件码有一位写错，或两位写反了，请对着短信再看一遍。', 'One character is wrong or two are swapped; compare it with the message.'),
  four: words('请写 4 个数字。', 'Write four digits.'),
  none: words('没有查到', 'Nothing found'),
  noneHint: words('案件码和手机号后四位要是同一件事登记的。再核对一遍；登记时没留手机号的，带回执到登记的窗口查；还不行，打 12345。', 'Code and digits must belong to the same matter. Check them again; if no phone was given ask with the receipt at the window that registered it; if that does not help call 12345.'),
  body: words('承办：{body}', 'Handled by {body}'),
  events: words('办过什么', 'What was done'),
  act: words('要答复、签字、交证据？', 'To answer, sign or add evidence?'),
  actHelp: words('这些要确认是您本人。', 'These need to know that it is you.'),
  actGo: words('用手机验证码进去办', 'Go on with a code to my phone'),
  another: words('查另一件', 'Look up another'),
  privacy: words('这里能看到进度、哪一类事、多少钱；双方的姓名只显示姓，后面遮住；讲的经过不显示。', 'Shown here: the progress, the kind of matter and its sum. Of names only the surname; what was told is not shown.'),
} as const

/** Where the link of a message leads. */
export const landing = {
  title: words('您收到了我们的短信', 'You received our message'),
  lead: words('案件码 {code}。先对一对：和短信里的一样吗？', 'Case code {code}. Compare: is it the same as in the message?'),
  bad: words('这个链接里的案件码不对', 'The case code in this link is wrong'),
  badHint: words('可能没有点全，也可能不是我们发的。请不要转账、不要告诉别人验证码，可以在“辨真假”核对。', 'The link may be cut, or not be ours. Do not pay and do not tell anyone a code; check it under “Is it real?”.'),
  go: words('是我的事，去看、去办', 'It is mine: see it and act'),
  goHelp: words('要用收到短信的手机号确认是您本人。', 'You confirm with the phone that received the message.'),
  notMe: words('不是我', 'This is not me'),
  notMeHelp: words('把您错写成对方，或者有人用您的名义办的？点这里，马上停办。', 'Named by mistake, or somebody used your name? Press here: it stops at once.'),
  look: words('只看进度', 'Only see the progress'),
  real: words('这条短信是真的吗？', 'Is this message real?'),
} as const
