import { words } from '../../domain/kernel/words.ts'

/** Is this person, is this message real? */
export const check = {
  title: words('辨真假', 'Is it real?'),
  lead: words('有人说自己是调解员，或者收到一条短信，先在这里核对。', 'Somebody says they are a mediator, or you had a message: check it here first.'),
  never: words('我们绝不会让您做的事', 'What we never ask of you'),
  nevers: [
    words('转账到个人账户、交“保证金”“解冻费”', 'To pay to a personal account, a “deposit” or a “release fee”'),
    words('说出短信验证码、银行卡密码：验证码只由您自己输，谁都不用听', 'To tell anybody a code from a message or a bank password: you type the code yourself, nobody needs to hear it'),
    words('下载别的软件、共享手机屏幕', 'To install other software or share your screen'),
  ],
  neverSay: words('我们绝不会说的话', 'What we never say'),
  neverSaid: [
    words('“不调解就抓你”“不调解就上征信”：调不调解，由您自己定', '“Mediate or be arrested”, “mediate or your credit suffers”: whether to mediate is yours to decide'),
    words('“先交钱才给调解”：人民调解不收费', '“Pay before we mediate”: people’s mediation is free of charge'),
  ],
  personTitle: words('核对一个人', 'Check a person'),
  name: words('他说他叫什么', 'The name they gave'),
  body: words('他说是哪个单位的（可不填）', 'The body they named (optional)'),
  go: words('查名册', 'Look in the roster'),
  short: words('请至少写姓名的两个字。', 'Write at least two characters of the name.'),
  found: words('名册里有 {count} 位', '{count} in the roster'),
  more: words('人太多，请写全名或单位。', 'Too many; give the full name or the body.'),
  none: words('名册里没有这个人', 'Nobody of this name is in the roster'),
  noneHint: words('先别给钱、别给验证码。打 12345 或当地综治中心问清楚。', 'Do not pay and do not give codes. Ask 12345 or the local centre first.'),
  same: words('同名的人可能有几位：再对一对单位，对不上就打单位电话问。', 'Several people may bear the name: compare the body; if it differs call the body.'),
  codeTitle: words('核对一条短信', 'Check a message'),
  codeHelp: words('讲一件纠纷的短信都写着案件码。写上案件码和您手机号后四位，查不到的先别信，打 12345 问。验证码短信不写案件码，只在您自己点了“发验证码”以后才来；您没点它却来了，不用理，更别给人。', 'A message about a dispute bears its case code. Give the code and the last four digits of your phone; if nothing is found do not believe it and ask 12345. The message with a sign-in code bears no case code and comes only after you pressed “Send the code” yourself; if you did not, ignore it and give it to nobody.'),
  codeGo: words('去核对', 'Check it'),
  numbers: words('官方电话', 'Official numbers'),
} as const

/** Help by people and on paper. */
export const help = {
  title: words('找人帮我', 'Get help'),
  lead: words('不会用手机、不想打字、看不清，都有人帮。', 'If the phone, the typing or the small print is hard: people help.'),
  call: words('打电话', 'By phone'),
  lines: [
    { number: '110', words: words('有人身危险、正在打架', 'Danger to a person, a fight') },
    { number: '12348', words: words('免费问律师', 'Ask a lawyer, free of charge') },
    { number: '12345', words: words('政务服务，找不到部门时打', 'Public services, when you do not know whom to ask') },
    { number: '12338', words: words('妇女维权', 'Women’s rights') },
    { number: '12355', words: words('青少年', 'Young people') },
    { number: '12333', words: words('工资、社保、工伤', 'Wages, insurance, work injury') },
  ],
  centre: words('当面说：综治中心', 'In person: the governance centre'),
  centreHelp: words('选您在的镇街，看中心在哪。带身份证和手头的材料，窗口替您登记。', 'Choose your town to see its centre. Bring your identity card and papers; the window registers for you.'),
  none: words('这里还没有登记中心。打 12345 问。', 'No centre is on record here. Ask 12345.'),
  paper: words('用纸办', 'On paper'),
  paperHelp: words('大字表格，打印出来写好，交到村、社区或中心，和手机上办一样算数。', 'Large-print forms: fill them in and hand them to the village or the centre; they count like the phone.'),
  filing: words('调解申请表', 'Application for mediation'),
  consent: words('调解意愿确认书', 'Answer to mediation'),
  address: words('送达地址确认书', 'Address for service'),
  other: words('请家人、网格员帮忙填', 'Let family or a grid worker fill it in'),
  otherHelp: words('打开“问一问”，您说，他们写；姓名和手机号写您的。验证码发到您的手机上，由您自己看、自己输，不用念给任何人听，家里人、网格员也一样。自己输不了的，请网格员用他的账号登记，或者到窗口办，都不用验证码。', 'Open “Ask”; you speak, they type, with your own name and phone. The code comes to your phone: you look at it and type it yourself, and read it out to nobody, not even family or a grid worker. If you cannot type it, the grid worker registers it with their own account, or the window does; neither needs a code.'),
} as const

/** Demonstration only: messages that would have been sent. */
export const inbox = {
  title: words('演示：收件箱', 'Demo: inbox'),
  lead: words('演示系统不发真短信。写一个手机号，看发给它的消息；一个人可以扮演双方。', 'The demonstration sends no real messages. Give a phone to see what it would have received; one person can play both parties.'),
  phone: words('手机号', 'Phone'),
  go: words('看消息', 'Show messages'),
  none: words('还没有发给这个号码的消息', 'No message for this number yet'),
  noneHint: words('办一步再来看，或点“刷新”。', 'Take a step and look again, or press “Refresh”.'),
  refresh: words('刷新', 'Refresh'),
  off: words('只有演示系统有收件箱', 'Only the demonstration has an inbox'),
  offHint: words('正式系统的消息发到您的手机。', 'The real system sends messages to your phone.'),
  open: words('打开短信里的链接', 'Open the link of the message'),
} as const
