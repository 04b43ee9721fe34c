import { words } from '../kernel/words.ts'

/** Where a matter came from (来源). */
export const origins = {
  window: words('窗口', 'Window'),
  online: words('网上', 'On line'),
  hotline: words('12345 热线', '12345 hotline'),
  grid: words('网格员', 'Grid worker'),
  police: words('110 移交', 'Police (110)'),
  petition: words('信访转来', 'Petition office'),
  court: words('法院', 'Court'),
  industry: words('行业组织', 'Trade body'),
  patrol: words('主动排查', 'Patrol'),
  unit: words('部门移送', 'Other unit'),
} as const

export type Origin = keyof typeof origins

/** How somebody was reached or took part (方式). */
export const ways = {
  phone: words('手机自行确认', 'On their own phone'),
  call: words('电话', 'By telephone'),
  onsite: words('现场', 'In person'),
  video: words('视频', 'By video'),
  paper: words('纸质签名', 'Signed on paper'),
  doorstep: words('上门', 'At the door'),
  message: words('短信', 'By message'),
} as const

export type Way = keyof typeof ways

/** Ways in which people meet to talk: a signature and a message are none. */
export const meetings = {
  onsite: ways.onsite,
  video: ways.video,
  call: ways.call,
  doorstep: ways.doorstep,
  apart: words('背靠背（分别谈）', 'Apart, each side by itself'),
} as const

export type Meeting = keyof typeof meetings

export const risks = {
  red: words('红', 'Red'),
  orange: words('橙', 'Orange'),
  yellow: words('黄', 'Yellow'),
  blue: words('蓝', 'Blue'),
  none: words('无', 'None'),
} as const

export type Risk = keyof typeof risks
