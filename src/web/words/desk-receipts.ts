import { words } from '../../domain/kernel/words.ts'

/** 首接负责: what is taken in for another centre, on the screens of the one that took it in. */
export const receiptWords = {
  title: words('代收回执', 'Receipts of what we took in'),
  help: words('本中心代收、对方已经接手的，这里只留回执。来人问起，告诉他现在归哪个中心；经过和进度由那边告诉。', 'What your centre took in and another has taken over. Tell whoever asks which centre has it now; what it is about and how it stands is told there.'),
  find: words('案件码', 'Case code'),
  look: words('查找', 'Find'),
  empty: words('还没有代收的回执', 'No receipts yet'),
  emptyFind: words('没有这个案件码的回执', 'No receipt of that code'),
  emptyHelp: words('别的镇街的纠纷，在窗口照样登记；对方接手后，回执留在这里。', 'A dispute of another town is registered at the window like any other; once the other centre takes it over its receipt stays here.'),
  with: words('现归 {centre}', 'With {centre} now'),
  since: words('{day} 接手', 'Taken over on {day}'),
  taken: words('{day} 代收', 'Taken in on {day}'),
  more: words('再看一些', 'Show more'),
  lookThere: words('在代收回执里找', 'Look among the receipts'),
  see: words('已接手的：代收回执', 'Taken over: the receipts'),
  from: words('收自 {centre}', 'From {centre}'),
  elsewhere: words('{place}不在您的辖区：照样登记，由您中心代收，当地的综治中心接手；接手前由您中心负责。', '{place} is not of your area: register it all the same. Your centre takes it in and answers for it until the centre there takes it over.'),
  handedOn: words('已交{centre}，由中心先看能不能受理；不在您的列表里，没有什么要您再做的。来人问起，看案件码或者问{centre}。', 'It is with {centre}, which looks first whether it can be accepted. It is not on your lists, and nothing more is asked of you. Whoever asks looks it up by its code, or asks {centre}.'),
  handedOver: words('已交{centre}，由其接着办；不在您的列表里，没有什么要您再做的。', '{centre} goes on with it. It is not on your lists, and nothing more is asked of you.'),
  another: words('再登记一件', 'Register another'),
  leftYou: words('已办好，这件不在您这里了', 'Done: it is not with you any more'),
  leftYouHelp: words('{code} 现在在{centre}。', '{code} is with {centre} now.'),
  phonelessAt: words('您没有留手机号，不能自己在网上查。拿这张回执到{centre}的窗口，窗口帮您查。', 'You left no phone number, so that our page cannot tell you how it stands. Bring this receipt to the window of {centre}: they look it up for you.'),
  phonelessElsewhere: words('接手以后，到接手的综治中心的窗口查。', 'Once it is taken over, ask at the window of the centre that has it.'),
} as const
