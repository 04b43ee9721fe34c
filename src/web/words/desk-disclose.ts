import { words } from '../../domain/kernel/words.ts'

/** Declaring a relation to a party (回避). */
export const discloseWords = {
  open: words('声明与其有关系', 'Declare a relation'),
  title: words('声明回避', 'Declare a relation to a party'),
  person: words('与哪一位当事人', 'To which party'),
  conflict: words('什么关系', 'What relation'),
  conflicts: {
    kin: words('亲属', 'Kin'),
    'same-firm': words('我所在的机构代理或受雇于其', 'My firm acts for them or is employed by them'),
    'earlier-agent': words('我曾在本件或关联件中代理过一方', 'I have acted for a party in this or a related matter'),
    village: words('同村社区，应当回避', 'Same village: I stand back'),
  },
  until: words('到哪一天为止', 'Until which day'),
  untilHelp: words('不填就一直有效。曾经的代理、雇用关系可以写最后一天', 'Left empty, it has no end. For work that ended, give the last day'),
  whatFollows: words('声明之后', 'What follows'),
  follows: words('从现在起，凡有这位当事人的事项，您都不能当调解员，任何人也不能选定您。', 'From now on you are not the mediator of any matter of this party, whoever chooses.'),
  followsFirm: words('这条对您所在单位的每个人都生效；同事正在调解这位当事人的事项的，各方会收到短信，可以要求更换。', 'This one holds for everybody of your body. Where a colleague is mediating a matter of this party, its parties get a message and may ask for another.'),
  followsMine: words('您现在是本件的调解员：声明后不能再办，请随即「选定调解员」交给同事，或告诉主任。各方会收到短信：您与一方有什么关系（不写是哪一方），可以要求更换。', 'You are the mediator of this matter: you must stop at once. Choose another mediator right after, or tell the head. The parties get a message: what relation you have to one of them (not to which), and that they may ask for another.'),
  stays: words('声明记在您名下，您自己不能撤回。', 'It is on record under your name and you cannot take it back yourself.'),
  go: words('声明', 'Declare'),
  done: words('已声明，从现在起生效', 'Declared; in force from now on'),
  apart: words('您应回避：{why}', 'You stand back: {why}'),
} as const
