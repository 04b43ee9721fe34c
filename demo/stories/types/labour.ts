import { from, hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

export const labour: readonly Situation[] = [
  {
    id: 'wages-factory', type: 'labour', cause: ['205(5)', '追索劳动报酬纠纷'], what: ['欠薪', 'unpaid wages'], flags: ['unpaid-wages'], weight: 5,
    origins: from.work, applicant: { kind: 'person', age: [21, 54] }, respondent: { kind: 'company', trade: ['garment', 'shoes', 'electronics', 'plastic', 'hardware', 'toys', 'knit', 'furniture'] },
    money: (r) => { const month = hundreds(r, 3600, 7200); const months = r.int(2, 4); return { month, sum: month * months } },
    slots: (r) => ({ job: r.pick(['车位', '包装', '质检', '啤机', '打磨', '仓管', '尾部', '品检']), hall: r.pick(['二楼车间', '三楼', '包装部', '成型线', '后道']) }),
    own: {
      typed: [
        '在{at}的{R}做{job}，每个月{month}，从{since:110}开始就没发过钱，加起来欠我{sum}。[老板每次都说客户没付款|财务说等货柜走了就发|问主管就说再等等]，现在机器都在往外搬了，我怕他跑掉',
        '老板欠我{sum}工资不给，厂在{at}{zone}，{boss}开的，电话打得通就是不给准话。',
        '请问工资拖了三个多月怎么办？我在{R}{hall}，底薪加计件一个月差不多{month}，厂里一共欠我{sum}。没有签合同，只有打卡记录和工衣，能不能要回来？',
        '{R}欠薪{sum}。[证据：微信转账记录、考勤照片、厂牌。|我有工资条，都是手写的。|有工友可以作证。]老板{boss}，{ago:12}在群里说这个月一定结清，现在把群解散了。',
        '辞工快一个月了，{R}还不给我结数，{sum}，说辞工要压一个月，厂规写的。厂规大过法律？',
        '做了两年{job}，{ago:9}厂里突然通知放假，一放就没消息，工资{sum}没着落，房租下周就要交了…',
      ],
      spoken: [
        '喂你好，我想问一下啊，我在{town}那个{R}做事的，做{job}。他欠我钱，{sum}，[三个月了|拖了好久了]。我今天又去找，门卫不给进，说老板不在。我们一起的还有几个，他们都不敢讲，怕回头一分都没有。我就想问这个钱你们能不能帮我要？',
        '是这样的，我老公在{R}上班，他不会讲普通话，我帮他讲。厂里从{since:100}就没发全过，每次发个几百块伙食费，到现在还差{sum}。老板姓{bossx}，人是好人，就是没钱，可是我们两个小孩要读书的呀。',
        '我不是要闹事，我就要我自己的工钱。{sum}，一分不多一分不少。在{at}，那个做{job}的厂，{R}。我记了本子的，哪天上了几个钟头都有。',
      ],
      elder: [
        '同志，我今年{Aage}了，在{R}扫地、洗厕所，一个月讲好给我{month}。头先还按时给，从{since:100}起就拖，今天说明天，明天说下个月。我不识几个字，没有签什么纸，就是每天早上五点半去开门，[保安老{Bx}|隔壁小卖部的阿{Bx}]看着我去的。算起来差我{sum}。我老伴有糖尿病，天天要打针，我不是不体谅老板，他生意难做我晓得的，可我这点钱他吃一餐饭就没有了。麻烦你们跟他说一声，分两次给也行。',
      ],
      yue: ['老细拖咗我三个月粮，合共{sum}，喺{at}嘅{R}。问佢几时出粮，佢话“等阵先”，等咗又等，而家连厂牌都收返。我想问点样追？', '{R}唔出粮啊，欠我{sum}。{ago:7}我上去搵{boss}，佢闪咗，个文员话佢返咗乡下。'],
      english: ['I work at a factory in {town}. The company has not paid me since {exact:100}, in total {sum}. The boss says wait, wait. My work permit is in order and I have the pay slips. Can you help me to talk to them?'],
    },
    core: [
      '{s}在{at}{R}任{job}，月工资约{month}，{o}自{since:105}起未按时发放，至今拖欠{sum}。[其间仅发过两次生活费。|厂方称货款未回。|多次催讨，负责人{boss}均以资金周转困难为由推脱。]',
      '{exact:95}起{o}停发工资，{s}继续做到{exact:20}离职，结算单写明应付{sum}，{o}盖章后一直未付。',
      { t: '{R}{hall}多名员工聚在厂门口，{s}称{o}已[三个月|两个多月]未发工资，每人数额不等，{s}本人{sum}。[厂内设备尚在，成品已清走大半。|老板电话能接通，答应三天内给说法。]', flags: ['group'] },
    ],
    claim: ['支付拖欠的工资{sum}', '一次付清工资{sum}', '先付一半，余款月底前付清，合计{sum}'],
  },
  {
    id: 'wages-group', type: 'labour', cause: ['205(5)', '追索劳动报酬纠纷'], what: ['集体欠薪', 'unpaid wages of many'], flags: ['unpaid-wages', 'group'], weight: 2,
    applicant: { kind: 'person', age: [24, 52] }, respondent: { kind: 'company', trade: ['garment', 'shoes', 'electronics', 'furniture', 'toys'] },
    heads: (r) => r.int(8, 46), money: (r) => ({ sum: tenThousands(r, 6, 48) }), slots: (r) => ({ rent: r.pick(['厂租也欠了两个月', '供应商在门口拉货', '水电快被停了', '老板娘前天就不见了']) }),
    origins: [['hotline', 3], ['grid', 3], ['police', 3], ['window', 2], ['petition', 1], ['unit', 2]],
    own: {
      typed: ['我们{heads}个人在{R}做工，{since:100}到现在没有发过工资，总共{sum}左右，有名单。{rent}。今天大家都停工了，想问问政府管不管'],
      spoken: ['我代表我们厂里{heads}个工友打的。{R}，{at}{zone}那里。老板欠我们工资，加在一起{sum}，名单我们自己列了，每个人按了手印。{rent}，大家怕他今晚就走。你们能不能派人来看一下？有几个后生脾气大，说要去拦车间的机器，我劝住了。'],
      elder: ['我是厂里年纪最大的，大家叫我出来讲。{R}欠我们{heads}个人的血汗钱，{sum}。我们不堵路，不闹，坐在这里等。老板{boss}早几年对我们不薄，过年还发红包，这次是真的顶不住还是假的顶不住，你们去查一查。'],
    },
    core: [
      '{o}（{zone}）停产，{s}等{heads}名员工聚集在厂门口，称自{since:100}起未发工资，自行统计合计{sum}，{rent}。[现场秩序平稳，已请员工推选五名代表。|人社分局已到场登记。]',
      '{s}与另外{heads}名左右工友反映，{o}拖欠工资合计{sum}，{rent}，担心负责人{boss}转移设备后失联。',
    ],
    claim: ['尽快发放{heads}名员工工资共{sum}', '先变卖库存发工资，合计{sum}', '三日内给出{heads}人工资{sum}的付款安排'],
  },
  {
    id: 'wages-site', type: 'labour', cause: ['205(5)', '追索劳动报酬纠纷'], what: ['工地欠薪', 'unpaid site work'], flags: ['unpaid-wages'], weight: 2,
    origins: from.work, applicant: { kind: 'person', gender: 'm', age: [26, 57], home: 'away' }, respondent: { kind: 'person', gender: 'm', age: [34, 56] },
    money: (r) => { const day = hundreds(r, 300, 500); const days = r.int(21, 68); return { day, sum: day * days } },
    slots: (r) => ({ work: r.pick(['扎钢筋', '贴瓷砖', '刮腻子', '做木工', '砌墙', '装水电', '搭外架']), site: r.pick(['学校扩建', '厂房', '安置房', '商铺装修', '宿舍楼']) }),
    own: {
      typed: ['跟着{R}在{at}{site}工地{work}，{day}一天，做完了他说甲方没结账，欠我{sum}，有他手写的欠条', '包工头{R}电话打不通了，欠我{sum}工钱，{work}的，工地在{town}{site}。总包说钱已经给了他', '{work}做了一个多月，讲好{day}一天，走的时候给了张条子写欠{sum}，过年前一定给，现在拉黑我'],
      spoken: ['我们一帮老乡跟{R}做的，他也是{home}人，当初喝酒的时候什么都好说。活是{site}的{work}，做到{ago:40}就收工了，他给我写了个数，{sum}，签了名字。现在去找他，他说上头不给他，他也没办法。我也不想把他逼死，就想问问能不能找上头的公司直接要。'],
      elder: ['我{Aage}岁了还在工地{work}，别人嫌我老，{R}肯要我，我念他的好。可是他欠我{sum}，从{since:120}欠到现在。家里盖房子等着这笔钱上梁。我打了二十几次电话，他有时候接，接了就叹气。你们年轻人会讲话，帮我跟他讲，不行让他打个折，九成我也认。'],
    },
    core: ['{s}经{o}介绍在{at}一{site}工地{work}，日薪{day}，{exact:45}完工后结算{sum}，{o}出具欠条，[承诺一周内付清，至今未付|现电话不接|称总包未付款]。', '{s}持{o}签名的工时表反映，{site}项目{work}工钱{sum}至今未付，{o}与总包互相推。'],
    claim: ['支付劳务报酬{sum}', '结清工钱{sum}，总包承担清偿责任', '按欠条支付{sum}'],
  },
  {
    id: 'dismissal', type: 'labour', cause: ['205(6)', '经济补偿金纠纷'], what: ['辞退补偿', 'dismissal pay'], weight: 3,
    origins: from.work, applicant: { kind: 'person', age: [24, 53] }, respondent: { kind: 'company', trade: ['electronics', 'plastic', 'technology', 'mould', 'restaurant', 'supermarket', 'training', 'furniture'] },
    money: (r) => { const month = hundreds(r, 4200, 11000); const years = r.int(2, 9); return { month, sum: month * years } },
    slots: (r) => ({ why: r.pick(['订单少了要减人', '部门撤销', '不服从调岗', '月度考核末位', '岗位合并']) }),
    own: {
      typed: ['在{R}做了好几年，{ago:6}人事突然叫我签自愿离职，{why}，我不签就把我门禁停了。我一个月{month}，按年限算应该赔{sum}，他们只肯给一个月', '公司{why}，口头通知我不用来了，没有书面的。想要补偿{sum}，怎么算才对？', '怀孕了被公司辞退，理由是{why}，可我之前考核都是良好。要求补偿{sum}'],
      spoken: ['我在{R}干了这么多年，没迟到过几次。上周主管叫我去办公室，桌子上就一张纸，叫我签，写的是个人原因离职。我说我没有个人原因啊，他说签了大家好看，{why}。我没签，第二天指纹就打不开门了。我也不是非要做，你按法律给我{sum}，我当天就走。'],
      english: ['I taught at {R} until {exact:15}. They ended my contract before its term, with no written reason, and offered one month only. By my count they owe {sum}. I would rather settle than go to court.'],
    },
    core: ['{s}系{o}员工，月均工资{month}，{exact:10}{o}以“{why}”为由口头解除劳动关系，未出具书面通知，只同意补偿一个月。[双方对工作年限无争议。|{o}称系其自愿离职。|]{s}计算补偿金为{sum}。', '{o}调整{s}岗位并降薪，{s}不同意，被停权限。{s}主张被迫解除，要求补偿{sum}。'],
    claim: ['支付解除劳动合同补偿{sum}', '按工作年限补偿{sum}并开离职证明', '支付补偿金{sum}，补发当月工资条'],
  },
  {
    id: 'work-injury', type: 'labour', cause: ['206(2)', '工伤保险待遇纠纷'], what: ['工伤待遇', 'work injury'], weight: 2,
    origins: from.work, applicant: { kind: 'person', age: [22, 55] }, respondent: { kind: 'company', trade: ['hardware', 'mould', 'furniture', 'paper', 'timber', 'plastic'] },
    money: (r) => ({ sum: thousands(r, 18000, 96000), cure: thousands(r, 6000, 15000) }),
    slots: (r) => ({ hurt: r.pick(['右手食指被冲床压断半截', '左手被开料锯锯到，缝了十一针', '从叉车上摔下来，脚踝骨折', '被铁板砸到脚背，两根趾骨裂', '手背烫伤，植了皮']) }),
    own: {
      typed: ['在{R}开机，{ago:70}{hurt}，厂里付了{cure}医药费就不管了，没买社保。说私了给两万，我觉得太少，想要{sum}', '{hurt}，老板说是我自己操作不当。请问工伤没买保险是不是公司全赔？我要求{sum}', '工伤认定下来了十级，{R}不肯按标准赔，差不多{sum}，拖着'],
      spoken: ['我老公{hurt}，在{R}，那天晚上赶货赶到十二点。老板送医院是送了，垫了{cure}，后面就让我们回家养，一个月发一千五。现在手指弯不下去，拿筷子都要左手。我们不懂，人家说可以评级，算下来要{sum}，老板说你去告。'],
      elder: ['我给{R}看仓库的，{Aage}岁，厂里说我超了年龄不能买工伤保险。那天搬板子，{hurt}。住院的钱厂里出了{cure}，出院以后叫我不用来。我做不了重活了，孩子说要{sum}，我说人家也救过我，能给多少给多少，但不能当没发生过。'],
    },
    core: ['{s}在{o}工作时{hurt}，{o}垫付医药费{cure}后未再支付。[未参加工伤保险。|已认定工伤，伤残十级。|双方对是否违规操作说法不一。]{s}按标准计算各项待遇{sum}。', '{exact:65}{s}在车间{hurt}，{o}提出一次性补偿两万元了结，{s}认为偏低，主张{sum}。'],
    claim: ['支付工伤待遇{sum}', '一次性赔偿{sum}，双方了结', '先付停工留薪期工资，总额按{sum}计'],
  },
  {
    id: 'overtime', type: 'labour', cause: ['205(5)', '追索劳动报酬纠纷'], what: ['加班费', 'overtime pay'], weight: 2,
    origins: from.work, applicant: { kind: 'person', age: [21, 48] }, respondent: { kind: 'company', trade: ['electronics', 'restaurant', 'supermarket', 'property', 'logistics'] },
    money: (r) => ({ sum: hundreds(r, 3200, 26000), base: hundreds(r, 2300, 3500) }), slots: (r) => ({ hours: r.pick(['每天十二个钟', '一个月休两天', '中秋国庆都没休', '早八晚九']) }),
    own: {
      typed: ['{R}{hours}，底薪{base}，加班费按一小时八块算，这样合法吗？离职了想追回差的{sum}', '保安一个月{base}，{hours}，干了一年半，没有加班费，算了一下差我{sum}', '去年国庆加班七天，公司说调休，到我离职都没调，要求补{sum}'],
      spoken: ['我在{R}做事，{hours}，老板讲包吃住，工资打包。打包是打包，可是我上网查了，底薪才{base}，加班都没有算。我离职的时候他说已经结清了，让我签字，我没看就签了。现在还能不能要？差我{sum}。'],
    },
    core: ['{s}反映在{o}工作期间{hours}，工资按底薪{base}计，未按规定支付加班费，离职后自行核算差额{sum}。[有打卡照片。|考勤在{o}处。|{o}称工资为综合包干。]', '{s}离职结算时已签“无争议”，后认为加班费未计，向{o}主张{sum}。'],
    claim: ['补发加班费{sum}', '按打卡记录补足加班工资{sum}'],
  },
  {
    id: 'rider', type: 'labour', cause: ['214(2)', '新就业形态追索劳动报酬纠纷'], what: ['骑手报酬与受伤', 'delivery rider'], weight: 2,
    origins: from.work, applicant: { kind: 'person', gender: 'm', age: [19, 45] }, respondent: { kind: 'company', trade: 'station' },
    money: (r) => ({ sum: hundreds(r, 2600, 38000) }), slots: (r) => ({ fall: r.pick(['下雨天打滑', '为了不超时逆行了一小段', '送餐路上被开车门刮到', '凌晨跑单犯困']) }),
    own: {
      typed: ['跑外卖{fall}摔断锁骨，站点说我是众包自己负责，那每天扣我三块钱保险是什么？要求赔{sum}', '站长把我上个月的{sum}配送费扣了，说差评和超时，单价也没提前讲', '骑手离站，押了{sum}不退，说要等六十天', '我是{R}的骑手，{fall}受伤住院，平台电话转来转去没人理，自己垫了{sum}'],
      spoken: ['我跑外卖的，站点在{at}。{ago:30}{fall}，人飞出去，手机都碎了。站点经理来医院看了一眼，说你签的是合作协议，不是劳动合同。我连那个协议都没看过，手机上点一下才能接单的嘛。医药费加误工{sum}，我一个人在外面，[老婆刚生|房租都交不上]，真的没办法。'],
    },
    core: ['{s}为{o}骑手，{exact:28}{fall}受伤，{o}以签订合作协议为由不认可用工关系，保险仅报销部分，余{sum}无人承担。', '{o}以差评、超时为由扣减{s}配送费，连同未退的押金共{sum}。[规则由站长口头宣布，无书面依据。|后台截图已提供。]'],
    claim: ['支付{sum}', '由站点承担{sum}', '承担{sum}，今后规则写清楚'],
  },
  {
    id: 'social-insurance', type: 'labour', cause: ['206', '社会保险纠纷'], what: ['社保公积金', 'social insurance'], weight: 1,
    origins: from.work, applicant: { kind: 'person', age: [28, 58] }, respondent: { kind: 'company', trade: ['paper', 'garment', 'restaurant', 'housekeeping', 'mould'] },
    money: (r) => ({ sum: hundreds(r, 6000, 42000) }),
    own: {
      typed: ['在{R}做了七年，前五年没买社保，现在差年限退不了休，自己补要{sum}，老板说不关他事', '公司让签自愿放弃社保承诺书，每月补两百块，离职了能要求补吗？我算下来差{sum}', '{R}公积金一分没交，人事说试用期没有，可我都三年了'],
      elder: ['我{Aage}岁，去社保局一查，少了六年。那六年我就在{R}，从小厂做到大厂，老板娘说过帮大家都买了的。我也不懂看单。现在退休金比人家少一半，叫我自己补要{sum}，我哪有。厂是还在的，人也还是那个人，就说一句话的事。'],
    },
    core: ['{s}反映{o}未按规定缴纳社会保险，临近退休发现缴费年限不足，自行补缴需{sum}。[{o}称其入职时签过放弃承诺。|{o}同意补近两年。]', '{s}离职后要求{o}补缴社保，双方对起始时间有争议，差额{sum}。'],
    claim: ['补缴社保或折价赔偿{sum}', '承担补缴费用{sum}'],
  },
]
