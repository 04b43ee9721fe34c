import { from, hundreds, thousands, type Situation } from '../situation.ts'

export const tort: readonly Situation[] = [
  {
    id: 'fight', type: 'tort', cause: ['1', '生命权、身体权、健康权纠纷'], what: ['打架受伤', 'injury in a fight'], weight: 2.4, origins: from.hurt,
    applicant: { kind: 'person', age: [19, 58] }, respondent: { kind: 'person', age: [18, 56] },
    money: (r) => ({ sum: hundreds(r, 1800, 28000), cure: hundreds(r, 600, 6800) }), slots: (r) => ({ over: r.pick(['抢车位', '麻将桌上几块钱', '夜宵摊插队', '倒车刮了一下', '孩子打架大人出头', '收废品抢地盘']), hurt: r.pick(['鼻梁骨裂', '眉骨缝了五针', '脑震荡观察两天', '肋骨疼得不能翻身', '门牙松了一颗']) }),
    own: {
      typed: ['因为{over}被{R}打了，{hurt}，看病{cure}，要求赔{sum}', '{ago:5}{over}，对方先动手，我{hurt}，派出所说可以调解，他只肯出{cure}药费，误工不认，我要{sum}', '互殴怎么赔？我{hurt}他也破了皮，都不肯让'],
      spoken: ['就为{over}，一句话不对他就一拳过来。我{hurt}，医院发票{cure}，请了十天假，老板扣全勤。他在派出所认了错，出来就变脸，说我也推了他。我要{sum}，不过分吧。'],
      elder: [{ t: '我今年{Aage}了，在楼下跟人下棋，为{over}吵了两句，{R}推我一把，我坐在地上起不来，{hurt}。他没扶，走了。儿子要找他拼命，我拦住了。药费{cure}，加上请人照顾，{sum}。他要是肯来坐一坐，少一点我也认。', flags: ['violence-risk'] }],
    },
    core: ['{s}与{o}因{over}争执，{o}动手致{s}{hurt}，医疗费{cure}，{s}索赔{sum}。[双方均有过错。|未达轻微伤。|{o}愿付医疗费，不认误工费。]', '{ago:4}晚{s}与{o}因{over}发生推搡，{s}{hurt}。民警调取监控，双方同意调解，{s}提出{sum}。', { t: '{s}与{o}因{over}互殴，{o}扬言“再见一次打一次”，{s}{hurt}，要求{sum}，已告诫双方。', flags: ['violence-risk'] }],
    claim: ['赔偿医疗费、误工费共{sum}', '赔礼道歉，赔偿{sum}', '一次性赔付{sum}，互不追究'],
  },
  {
    id: 'dog-bite', type: 'tort', cause: ['419', '饲养动物损害责任纠纷'], what: ['犬只伤人', 'dog bite'], weight: 1.6, origins: from.hurt,
    applicant: { kind: 'person', age: [22, 68] }, respondent: { kind: 'person', age: [24, 66] },
    money: (r) => ({ sum: hundreds(r, 900, 9800) }), slots: (r) => ({ how: r.pick(['没拴绳', '从院子里窜出来', '电梯里突然扑上来', '从车底下钻出来']), who: r.pick(['小腿', '手背', '大腿', '脚踝']) }),
    own: {
      typed: ['小区里被{R}的狗咬了{who}，{how}，打针{sum}，主人只肯赔疫苗钱', '狗{how}咬了我{who}，狗主换了手机号，{sum}怎么要', '送外卖被狗咬，{how}，主人说谁让你跑，药费误工{sum}'],
      spoken: ['我就下楼倒个垃圾，那只狗{how}，咬住我{who}不放。要打五针，跑五次医院，请假五次。{sum}，他说他狗打过疫苗，我打的是多余的。'],
      elder: ['早上我去买菜，狗{how}，我一吓摔倒，手撑地，{who}还被咬一口。{Rnick}人不坏，马上带我去打针，付了第一针的钱，后面就不露面了。总共要{sum}，我就是想他来看看我。'],
    },
    core: ['{s}在{estate}被{o}饲养的犬只咬伤{who}，{how}，医疗及误工{sum}，{o}只愿承担部分。', '{o}的狗{how}，致{s}受伤，{o}称{s}先逗狗。{s}要求{sum}。'],
    claim: ['赔偿{sum}', '赔偿{sum}，今后出门拴绳'],
  },
  {
    id: 'school-injury', type: 'tort', cause: ['408', '教育机构责任纠纷'], what: ['孩子在校受伤', 'injury at school'], flags: ['minor'], weight: 1.8, origins: [['window', 30], ['online', 26], ['hotline', 16], ['unit', 16], ['court', 8], ['police', 4]],
    applicant: { kind: 'person', age: [27, 45] }, respondent: { kind: 'company', trade: ['kindergarten', 'school'] },
    money: (r) => ({ sum: hundreds(r, 2400, 36000) }), slots: (r) => ({ hurt: r.pick(['滑滑梯上掉下来手肘骨折', '课间被同学推倒磕掉半颗门牙', '午睡从上铺滚下来', '体育课踢球眼镜碎了划到眼角', '门夹到手指']), kid: r.pick(['女儿四岁', '儿子读二年级', '孩子上大班', '儿子五年级']) }),
    own: {
      typed: ['{kid}，在{R}{hurt}，学校说买了保险走保险，保险只报一部分，剩{sum}谁出', '{hurt}，老师当时不在场，监控“正好坏了”，要求{sum}', '两个孩子打闹{hurt}，对方家长和学校互推，医药费{sum}'],
      spoken: ['{kid}，{ago:12}在学校{hurt}。老师下午才给我打电话，我赶过去孩子脸都白了。我不是要讹学校，我就要知道当时老师在哪里。医生说后面还要复查，算下来{sum}。'],
    },
    core: ['{s}之子女在{o}{hurt}，医疗等费用{sum}，校方责任险赔付后仍有缺口，双方对看护责任有争议。', '{s}反映孩子在{o}{hurt}，当时[老师在旁|无人看护|正值午休]，{o}愿承担部分，{s}要求{sum}。'],
    claim: ['承担医疗费和营养费{sum}', '学校承担主要责任，赔偿{sum}', '赔偿{sum}并向家长说明情况'],
  },
  {
    id: 'slip-fall', type: 'tort', cause: ['407', '违反安全保障义务责任纠纷'], what: ['公共场所摔伤', 'fall in a public place'], weight: 1.4, origins: from.hurt,
    applicant: { kind: 'person', age: [30, 74] }, respondent: { kind: 'company', trade: ['supermarket', 'restaurant'] },
    money: (r) => ({ sum: hundreds(r, 2600, 42000) }), slots: (r) => ({ where: r.pick(['门口地砖结了油', '下坡刚拖过地没放牌子', '楼梯灯坏了', '门帘绊脚', '门口台阶缺了一角']) }),
    own: {
      typed: ['在{R}，{where}，摔成骨裂，对方说我自己不小心，损失{sum}', '{R}{where}，我妈摔了，住院一周，要求{sum}'],
      spoken: ['我就是去{R}一趟，{where}，我整个人往后仰。经理很客气，送了一篮水果，说会走保险，然后就没有然后了。医药费加护理{sum}。'],
      elder: ['我{Aage}岁，骨头脆。那天在{R}，{where}，啪一下。人家说我年纪大不该自己出门，这话我听了心里不舒服。我也不想多要，{sum}，单据都在这个袋子里。'],
    },
    core: ['{s}在{o}处因{where}摔伤，费用{sum}，{o}称已尽提示义务，愿承担部分。', '{s}与{o}就摔伤责任有争议，{where}，监控可证。{s}主张{sum}。'],
    claim: ['赔偿{sum}', '按责任比例赔偿，主张{sum}'],
  },
  {
    id: 'reputation', type: 'tort', cause: ['6', '名誉权纠纷'], what: ['网络骂人', 'insults on line'], weight: 1, origins: [['online', 50], ['window', 26], ['hotline', 10], ['police', 8], ['court', 6]],
    applicant: { kind: 'person', age: [22, 50] }, respondent: { kind: 'person', age: [22, 52] },
    money: (r) => ({ sum: thousands(r, 1000, 12000) }), slots: (r) => ({ where: r.pick(['业主群', '村民群', '抖音评论区', '朋友圈', '家长群']), what2: r.pick(['说我偷快递', '说我店里卖过期货', '把我照片发出来骂', '造谣我离婚原因']) }),
    own: {
      typed: ['{R}在{where}{what2}，好多人转，要求公开道歉赔{sum}', '被人在{where}网暴，{what2}，报警说是民事'],
      spoken: ['他在{where}{what2}，四百多人的群。我走到楼下都有人看我。我要他在同一个群里道歉，钱{sum}意思一下，不道歉多少钱都不行。'],
    },
    core: ['{s}反映{o}在{where}发布不实言论，影响名誉，要求道歉并赔偿{sum}。{o}称[只是提醒大家|一时气愤|内容属实]。', '{o}在{where}发布涉及{s}的照片和侮辱性文字，已删除，{s}要求书面道歉和{sum}。'],
    claim: ['在原群公开道歉，赔偿{sum}', '删除内容、道歉并赔偿{sum}'],
  },
  {
    id: 'helping-hand', type: 'tort', cause: ['422', '义务帮工人受害责任纠纷'], what: ['帮工受伤', 'hurt while helping'], weight: 1, origins: [['window', 40], ['grid', 24], ['online', 14], ['patrol', 12], ['court', 10]],
    applicant: { kind: 'person', gender: 'm', age: [34, 66] }, respondent: { kind: 'person', age: [34, 64] },
    money: (r) => ({ sum: hundreds(r, 4000, 58000) }), slots: (r) => ({ job: r.pick(['帮忙抬棺', '帮他上楼顶补漏', '帮搬冰箱', '帮砍门口的树', '帮他倒车看后面']) }),
    own: {
      typed: ['给{R}{job}受伤，没收他一分钱，他只付了头一次的药费，共{sum}'],
      spoken: ['大家一条村，他喊我{job}，我能不去吗。人摔下来，躺了一个多月，{sum}。他来过两次，后面电话都不接，他老婆说是我自己要逞能。'],
      elder: ['{Rnick}叫我{job}，我二话不说就去了，几十年的交情。摔了腰，花了{sum}。我老太婆天天念，我叫她不要念。不是钱，是他躲着我走。'],
    },
    core: ['{s}无偿为{o}{job}时受伤，费用{sum}，{o}仅付首次医疗费，双方系同村熟人。', '{s}{job}时不慎受伤，{o}认为自己也没有请，愿意补一点，{s}要{sum}。'],
    claim: ['承担医疗费、误工费{sum}', '补偿{sum}'],
  },
  {
    id: 'falling-object', type: 'tort', cause: ['420', '建筑物和物件损害责任纠纷'], what: ['高空坠物', 'falling object'], weight: 0.8, origins: from.near,
    applicant: { kind: 'person', age: [24, 60] }, respondent: { kind: 'company', trade: 'property' },
    money: (r) => ({ sum: hundreds(r, 1200, 12000) }), slots: (r) => ({ thing: r.pick(['花盆', '瓷砖', '晾衣杆', '玻璃', '装修垃圾']) }),
    own: {
      typed: ['车停在{estate}楼下被掉下来的{thing}砸了，修车{sum}，物业说查不到', '{thing}从楼上掉下来差点砸到孩子，车顶凹了，{sum}找谁'],
      spoken: ['好好停在自己车位上，{thing}掉下来，天窗碎了。物业说摄像头拍不到那么高，让我自己一户户问。{sum}，我交了物业费的呀。'],
    },
    core: ['{s}车辆在{estate}被坠落的{thing}砸损，维修{sum}，{o}称无法确定来源。', '{estate}{building}{thing}脱落，{s}受损{sum}，要求{o}承担。'],
    claim: ['赔偿维修费{sum}', '物业先行垫付{sum}并加装监控'],
  },
]
