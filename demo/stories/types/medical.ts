import { hundreds, tenThousands, type Situation } from '../situation.ts'

const ward = [['window', 38], ['online', 24], ['hotline', 16], ['unit', 14], ['petition', 4], ['court', 4]] as const

export const medical: readonly Situation[] = [
  {
    id: 'surgery', type: 'medical', cause: ['413(1)', '医疗诊疗责任纠纷'], what: ['手术并发症', 'after an operation'], weight: 2, origins: ward,
    applicant: { kind: 'person', age: [30, 68] }, respondent: { kind: 'company', trade: 'hospital' },
    money: (r) => ({ sum: tenThousands(r, 3, 38) }), slots: (r) => ({ op: r.pick(['胆囊手术', '阑尾手术', '膝关节置换', '甲状腺手术', '腰椎手术']), after: r.pick(['声音一直沙哑', '伤口反复流脓', '右脚抬不起来', '又开了第二刀', '转到广州才止住血']) }),
    own: {
      typed: ['在{R}做{op}，术后{after}，医院说是并发症，签过字就不负责？索赔{sum}', '{op}后{after}，病历改过，要求封存，赔{sum}'],
      spoken: ['我老婆做个{op}，医生说小手术，五天出院。结果{after}，住了四十多天。我去问，主任说概率问题，我们运气不好。病历复印出来有两页时间对不上。我们不闹，就要个说法，{sum}。'],
      elder: ['我不懂医，我只知道进去的时候是自己走进去的，{op}做完，{after}，出来坐轮椅。医生护士对我都很好，我也不想为难人家。孩子算了{sum}，你们请专家看看，是医院的错就赔，不是我也认命。'],
    },
    core: ['{s}在{o}行{op}，术后{after}，家属认为存在过错，已申请封存病历，索赔{sum}。{o}认为系已告知的并发症。', '{s}{op}后{after}，双方同意由医调委组织专家咨询，{s}主张{sum}。'],
    claim: ['赔偿医疗费及损失{sum}', '由专家评估责任后赔偿，主张{sum}', '减免后续费用并赔偿{sum}'],
  },
  {
    id: 'dental', type: 'medical', cause: ['142(4)', '医疗服务合同纠纷'], what: ['牙科纠纷', 'dental treatment'], weight: 2, origins: ward,
    applicant: { kind: 'person', age: [19, 62] }, respondent: { kind: 'company', trade: 'dental' },
    money: (r) => ({ sum: hundreds(r, 2400, 32000) }), slots: (r) => ({ what2: r.pick(['种的牙三个月掉了', '矫正两年没效果，换了四个医生', '根管治疗断了根针在里面', '贴面把好牙磨小了', '拔错了一颗牙']) }),
    own: {
      typed: ['{R}，{what2}，不肯退钱，要求退{sum}', '{what2}，门诊说重新做还要加钱，我要退{sum}换医院', '在{at}牙科交了{sum}套餐，{what2}'],
      spoken: ['广告做得好大，我进去洗个牙，出来签了{sum}的单。{what2}，去找，说那个医生不做了。我现在一边嚼东西都不敢用力。'],
    },
    core: ['{s}在{o}接受治疗，{what2}，要求退费{sum}，{o}提出免费重做。', '{s}称{o}{what2}，已另行就诊，索赔{sum}，{o}对因果关系有异议。'],
    claim: ['退还治疗费{sum}', '退费并承担后续费用，合计{sum}'],
  },
  {
    id: 'birth', type: 'medical', cause: ['413(1)', '医疗诊疗责任纠纷'], what: ['分娩纠纷', 'at a birth'], flags: ['minor'], weight: 1, origins: ward,
    applicant: { kind: 'person', gender: 'f', age: [22, 40] }, respondent: { kind: 'company', trade: 'hospital' },
    money: (r) => ({ sum: tenThousands(r, 5, 60) }), slots: (r) => ({ harm: r.pick(['孩子臂丛神经损伤', '新生儿缺氧进了监护室', '产后大出血', '剖腹产切口感染']) }),
    own: {
      typed: ['在{R}生孩子，{harm}，医院说很常见，后续康复费{sum}'],
      spoken: ['我从早上喊痛喊到晚上，一直说再等等。{harm}。现在孩子一只手抬不高，一周跑三次康复。我不想看到那家医院，可又要去拿病历。{sum}，我们算过的。'],
    },
    core: ['{s}在{o}分娩，{harm}，家属认为产程观察不到位，主张{sum}。已告知封存病历等权利。', '{s}反映{o}处理不当致{harm}，孩子需长期康复，索赔{sum}。'],
    claim: ['承担康复费及赔偿{sum}', '经评估后赔偿，主张{sum}'],
  },
  {
    id: 'clinic', type: 'medical', cause: ['413(1)', '医疗诊疗责任纠纷'], what: ['诊所误诊', 'wrong diagnosis'], weight: 1.4, origins: ward,
    applicant: { kind: 'person', age: [24, 66] }, respondent: { kind: 'company', trade: 'clinic' },
    money: (r) => ({ sum: hundreds(r, 1800, 42000) }), slots: (r) => ({ err: r.pick(['当感冒治，其实是肺炎', '打针打到神经，脚麻', '开了过敏的药，本子上写着的', '拍片漏看骨折', '输液起了一身疹子']) }),
    own: {
      typed: ['在{R}看病，{err}，转院多花{sum}', '{err}，诊所说给我退挂号费，笑死，损失{sum}'],
      spoken: ['我发烧，去楼下{R}，{err}。拖了五天，大医院的医生说再晚就麻烦了。{sum}的住院费，我要他出一半以上。'],
      elder: ['我常年在{R}拿药，信得过才去。{err}，我不怪他年轻，怪他不仔细。药费{sum}，他说愿意出三千，我孩子不同意。'],
    },
    core: ['{s}在{o}就诊，{err}，转院治疗支出{sum}，{o}愿补偿一部分。', '{s}反映{o}{err}，要求赔偿{sum}，卫健部门已受理投诉。'],
    claim: ['赔偿医疗费{sum}', '补偿{sum}'],
  },
  {
    id: 'beauty-medical', type: 'medical', cause: ['413(1)', '医疗诊疗责任纠纷'], what: ['医美失败', 'cosmetic treatment'], weight: 1, origins: ward,
    applicant: { kind: 'person', gender: 'f', age: [20, 48] }, respondent: { kind: 'company', trade: ['clinic', 'beauty'] },
    money: (r) => ({ sum: hundreds(r, 4800, 58000) }), slots: (r) => ({ bad: r.pick(['双眼皮一大一小', '打完针脸僵了', '激光留了色沉', '鼻子假体歪了']) }),
    own: {
      typed: ['在{R}做的，{bad}，说等恢复期，等了半年，要求退{sum}', '{bad}，查了医生没有资质，{sum}退一赔三？'],
      spoken: ['我不敢出门，戴口罩来的。{bad}，她们说我是疤痕体质，当初怎么不说。{sum}，我要退，还要修复的钱。'],
    },
    core: ['{s}在{o}做项目后{bad}，要求退费及修复费{sum}，{o}只同意免费修复。', '{s}投诉{o}，{bad}，主张{sum}，双方同意先做鉴定咨询。'],
    claim: ['退还费用并赔偿{sum}', '退费{sum}'],
  },
]
