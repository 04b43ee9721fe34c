import type { NotedVoice } from './situation.ts'

/** How one writer speaks of the two sides (`again`: of the first, once named), and the forms they write in. `natural`: only where a person complains. `{core}` ends with a full stop; `{claim}` has none. */
export interface Shell { readonly s: string; readonly again?: string; readonly o: string; readonly t: string; readonly natural?: true }

const mood = '[来访人情绪平稳。|来访人情绪较激动，已安抚，倒了水。|来访人说话很急，分两次讲完。|]'
const called = '[已电话联系{o}，对方表示愿意来谈。|对方电话两次未接，已发短信。|对方在电话里说要问过家里人。|对方说人在外地，周{wd}才能来。|]'

export const shells: Readonly<Record<NotedVoice, readonly Shell[]>> = {
  clerk: [
    { natural: true, s: '{Asir}', again: '{Ahe}', o: '{R}', t: '{Asir}[到窗口反映|上午来窗口反映|由家人陪同来中心反映|下午来访]：{core}[诉求：|要求：|想]{claim}。[已告知权利义务，发回执。|已登记，发回执。|]' },
    { s: '来访人', o: '{R}', t: '{core}来访人提出{claim}。' + mood },
    { s: '我', o: '{R}', t: '问：今天来反映什么事？答：{core}问：有什么要求？答：{claim}。问：找过对方没有？答：[找过几次，没有结果|打过电话，后来不接了|找过，对方总说再等等|微信上讲过，没有回]。' },
    { natural: true, s: '{A}', o: '{R}', t: '登记：{A}，{Asex}，{Aage}岁，现住{at}。{core}希望{claim}。' + called },
    { s: '来访人{Asir}', again: '{Ahe}', o: '{R}', t: '{core}' + mood + '诉求{claim}。' + called },
    { s: '申请人', o: '{R}', t: '申请人口述，代为记录：{core}请求调解委员会帮助{claim}。[申请人已核对无误。|念给申请人听过，签名。|]' },
    { s: '{Asir}', again: '{Ahe}', o: '{R}', t: '[接访登记。|现场登记。|取号登记。]{core}[带了|提供了][手机截图|单据复印件|几张照片|一叠材料]。{Asir}[想|要求|希望]{claim}。' },
  ],
  hotline: [
    { s: '来电人', o: '{R}', t: '【诉求】{core}现来电要求{claim}，请属地核实处理[并回复|，来电人希望尽快回电|]。' },
    { s: '{Asir}', again: '{Ahe}', o: '{R}', t: '市民{Asir}来电：{core}[自己找过几回没谈拢|双方说不到一块|多次沟通未果]，要求{claim}。' },
    { s: '来电人', o: '{R}', t: '来电人反映，{core}[来电人认为不合理，|来电人表示无法接受，|]要求{claim}。[来电人不同意公开信息。|回访号码为来电号码。|]' },
    { s: '{Asir}', again: '{Ahe}', o: '{R}', t: '{Asir}致电反映{at}一宗纠纷：{core}希望有关部门协调，帮忙{claim}。[此件为第二次来电。|此前已向其他部门反映。|]' },
    { s: '诉求人', o: '{R}', t: '地点：{at}。内容：{core}诉求：{claim}。' },
    { s: '来电人', o: '{R}', t: '12345转办。{core}[对方电话一直不接。|双方为此在微信上吵过几次。|中间人劝过，没劝下来。]来电人[不想打官司，|怕拖久了没证据，|说实在耗不起，|]希望{claim}。' },
    { natural: true, s: '{Asir}', again: '{Ahe}', o: '{R}', t: '{Asir}来电，[语速很快|讲得很细，翻着本子念|说到一半哽住了|语气还算平和]。{core}问有什么要求，答：{claim}。' },
    { s: '市民', again: '其', o: '{R}', t: '[早上七点多|中午休息时间|傍晚|夜间]来电。{core}市民[认为应当|坚持要求]{claim}，[请尽快转{town}处理|请职能部门出面|问能不能先调解]。' },
    { s: '反映人', again: '其', o: '{R}', t: '【事项】民事纠纷【地点】{at}【经过】{core}【要求】{claim}[【备注】白天上班，请晚上七点后联系|【备注】可加微信发照片|【备注】讲白话，听普通话有点吃力|]' },
    { s: '我', o: '{R}', t: '（录音整理）{core}我就一个要求，{claim}。[你们一定帮我转到位。|别再叫我去找别的部门了。|麻烦你们了。|]' },
    { s: '来电人', o: '{R}', t: '{core}来电人[上月反映过一次，答复是双方自行协商|第一次来电|说社区来过两次，没谈成|同时打过市长信箱]，此次要求{claim}。' },
    { s: '{A}', o: '{R}', t: '来电人{A}，{at}。{core}{A}[愿意当面谈|只接受书面答复|手上有录音和转账记录|可以随时到场]，要求{claim}。' },
    { s: '诉求人', again: '其', o: '{R}', t: '小程序提交，话务员回拨核实：{core}[附照片三张。|附截图五张。|附视频一段。|没有附件。]诉求人想{claim}。' },
    { s: '来电人', again: '其', o: '{R}', t: '一通电话讲了[十来分钟|二十多分钟|将近半小时]，归纳如下：{core}[其间来电人多次确认工单会不会转给对方。|问调解要不要钱，已答复不收费。|]最想{claim}。' },
  ],
  grid: [
    { natural: true, s: '{A}', o: '{R}', t: '[巡查到{at}，|走访{at}时得知，|晚上巡到{road}，]{core}[双方在场，暂时没有再吵。|对方不在，门锁着。|已劝双方先回去。|楼下街坊也证实了。]{A}想{claim}。' },
    { natural: true, s: '租户{A}', again: '{A}', o: '{R}', t: '入户走访：{core}想请社区帮忙，{claim}。[判断可以就地调。|建议调委会这两天介入。|情绪还算稳定。]' },
    { natural: true, s: '{Asir}', again: '{Ahe}', o: '{R}', t: '楼栋长{B}反映后上门核实：{core}属实。{Asir}要{claim}。' },
    { s: '{A}', o: '{R}', t: '{core}[已拍现场|已记下双方电话|已告知可找调委会]，{A}的意思是{claim}。' },
  ],
  police: [
    { s: '报警人{A}', again: '{A}', o: '{R}', t: '[110移交：|接警情况：]{core}民警到场[劝开|登记双方身份|查看现场]后，告知属民事纠纷，双方同意到综治中心处理。{A}要求{claim}。' },
    { s: '{A}', o: '{R}', t: '{ago:1}接报{at}有人争吵。{core}无人受伤，现场已平息。移交调解：{claim}。' },
    { s: '报警人', o: '{R}', t: '{core}经了解不构成案件，[已口头告诫双方不得动手，|双方均未要求验伤，|]报警人要求{claim}，转调解处理。' },
  ],
  petition: [
    { s: '信访人', o: '{R}', t: '信访人{A}来信反映：{core}请求协调解决，{claim}。' },
    { s: '{A}', o: '{R}', t: '转来信访事项一件。{core}{A}要求{claim}。经研判属可调解的民事纠纷，转综治中心。' },
    { s: '我', o: '{R}', t: '领导您好，[打扰了，|]{core}我[没有别的办法了|跑了好几个地方]，恳请帮忙{claim}。[此致敬礼。|盼复。|]' },
  ],
  court: [
    { s: '原告', o: '被告', t: '原告{Afull}与被告{Rfull}{cause}一案，原告诉称：{core}请求{claim}。经征询双方意愿，同意先行调解。' },
    { s: '申请人', o: '被申请人', t: '委托调解。申请人{Afull}，被申请人{Rfull}，案由{cause}。{core}诉讼请求：{claim}。[拟适用简易程序。|事实较清楚，标的不大，适宜调解。|双方均有调解意愿，被告对数额有异议。]' },
    { s: '{A}', o: '{R}', t: '[立案窗口|诉讼服务中心]收到{A}起诉材料，案由{cause}。{core}请求{claim}。双方同意调解，转诉调对接中心。' },
  ],
  industry: [
    { s: '会员{A}', again: '{A}', o: '{R}', t: '{core}希望本会出面协调，{claim}。' },
    { s: '{A}', o: '{R}', t: '行业协会转来：{core}双方都是做这行的，[抬头不见低头见|以后还要打交道]，{A}提出{claim}。' },
  ],
  patrol: [
    { s: '{A}', o: '{R}', t: '[本周|月度|节前]排查中了解到，{core}双方还没有撕破脸，主动上门做工作。{A}希望{claim}。' },
    { s: '{Asir}', again: '{Ahe}', o: '{R}', t: '排查台账：{core}经劝说，双方愿意坐下来谈，{Asir}提出{claim}。' },
    { s: '{A}', o: '{R}', t: '[社区法律顾问|两委干部|小组长]走访带回的线索：{core}{A}嘴上说算了，[其实一直放不下|问下来还是想要个说法]，要{claim}。' },
  ],
  unit: [
    { s: '投诉人{A}', again: '{A}', o: '{R}', t: '我[局|分局]受理投诉时发现：{core}其中民事部分不属我[局|分局]职权，移送调解。投诉人要求{claim}。' },
    { s: '{A}', o: '{R}', t: '{core}经[现场检查|询问双方]，[未发现违法情形|已对违法部分另行处理]，{A}要求{claim}，请贵中心协助调解。' },
  ],
}

/** The traffic police hand over after their finding (事故认定), not after parting a quarrel. */
export const trafficShells: readonly Shell[] = [
  { s: '{A}', o: '{R}', t: '交警大队移交：事故认定书已送达双方。{core}双方均同意调解，{A}提出{claim}。' },
  { s: '当事人{A}', again: '{A}', o: '{R}', t: '{core}[认定后双方自行协商未成，|保险公司查勘员已到场，|]申请调解，要求{claim}。' },
  { s: '{A}', o: '{R}', t: '{townfull}交警中队转来事故一宗，{ago:9}发生于{road}。{core}{A}要求{claim}。' },
]
