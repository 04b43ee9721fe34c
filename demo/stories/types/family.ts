import { from, hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

export const family: readonly Situation[] = [
  {
    id: 'dowry', type: 'family', cause: ['12', '婚约财产纠纷'], what: ['彩礼返还', 'return of dowry'], weight: 3, origins: from.home,
    applicant: { kind: 'person', gender: 'm', age: [23, 34] }, respondent: { kind: 'person', gender: 'f', age: [20, 31] },
    money: (r) => { const gold = hundreds(r, 8000, 36000); const gift = tenThousands(r, 4, 18); return { gold, gift, sum: gold + gift } }, slots: (r) => ({ split: r.pick(['没领证', '摆了酒没登记', '同居不到四个月', '订婚三个月就闹翻']) }),
    own: {
      typed: ['去年订的婚，{split}，彩礼{gift}加五金{gold}一共{sum}，女方说是她提的分手所以一分不退？', '我和女朋友{split}，她家收了{gift}彩礼，金器{gold}，现在人回娘家不见面，想要回{sum}，能要多少算多少', '彩礼退不退？{split}，一共给了{sum}，媒人可以作证'],
      spoken: ['我是男方的妈妈。我儿子跟{R}{split}，礼金{gift}是我跟他爸爸借的，金器{gold}我自己去买的，发票还在。女孩子家里说摆了酒街坊都知道了，名声受影响，不退。我也心疼人家姑娘，可是总不能人没了钱也没了，{sum}啊。'],
      elder: [{ proxy: true, flags: [], t: '我替我孙子来的。两个年轻人一时好一时吵，{split}，说散就散。头先下聘的时候，{gift}用红纸包着，一沓一沓数的，两家老人都在。金器{gold}是我老伴留下的钱买的。现在女家讲，礼金办酒席花掉了，退不出来。我不懂法律，我们这里的规矩是女方悔婚要退，男方悔婚不退，可他们两个各讲各的，谁也不认先开的口。总共{sum}，你们评评理。' }],
      yue: ['我同佢{split}，礼金{gift}、金器{gold}，而家散咗，佢屋企话要扣返酒席钱先。我想攞返{sum}，有冇得倾？'],
    },
    core: ['{s}与{o}经人介绍订婚，{split}，男方给付礼金{gift}、金器价值{gold}，现双方不再往来，{s}要求返还合计{sum}，{o}家称[酒席已花去大半|系男方悔婚|部分已用于共同生活]。', '双方{split}。对礼金{gift}、金饰{gold}的数额无争议，争议在返还比例，{s}主张全部{sum}。'],
    claim: ['返还彩礼和金器{sum}', '退还礼金{sum}，金器可折价', '按七成退还，合计按{sum}计算'],
  },
  {
    id: 'divorce', type: 'family', cause: ['14', '离婚纠纷'], what: ['离婚与抚养', 'divorce and custody'], flags: ['minor'], weight: 3, origins: from.home,
    applicant: { kind: 'person', gender: 'f', age: [25, 44] }, respondent: { kind: 'person', gender: 'm', age: [27, 48] },
    slots: (r) => ({ kid: r.pick(['一个女儿五岁', '儿子刚上一年级', '两个孩子，大的八岁小的三岁', '儿子十一岁']), why: r.pick(['对方在外面有人', '婆媳合不来，天天吵', '对方打牌不顾家', '两地分居三年多', '性格不合，说不到三句就吵']) }),
    own: {
      typed: ['想离婚，{why}，{kid}，我要孩子，他不同意，房子是婚后买的还有贷款，这种怎么分', '老公提离婚，说{kid}归他，我带到这么大凭什么？{why}', '协议离婚谈不拢，{kid}，主要是抚养权'],
      spoken: ['我跟我老公结婚八九年，{why}。{kid}，一直是我妈帮我带。他现在说离可以，孩子留下。我在{at}上班，一个月五千多，他比我多一点。我不要他的房子，我就要孩子。他家里人把孩子接回老家，我去看要提前讲，讲了也不给看。', '我不是来离婚的，是他要离。{kid}，我就想你们劝劝他，{why}是有的，可哪家不吵架？'],
      elder: [{ proxy: true, flags: [], t: '我女儿不敢来，我这个当妈的来问。女婿人本来不错，后来{why}，两个人就各过各的。{kid}，可怜的是孩子，问跟谁都哭。我想请你们找他们两个坐下来，能过就好好过，过不下去也要把孩子的事讲清楚，不要拿孩子当石头丢来丢去。' }],
    },
    core: ['{s}与{o}结婚多年，{kid}。因{why}，双方同意分开，但对孩子随谁生活、房贷和存款如何承担意见不一。', '{s}提出离婚，{o}不同意。双方育有{kid}，现由[外婆|爷爷奶奶]照看，{s}称探望受阻。'],
    claim: ['协商离婚，孩子由申请人抚养，对方按月付抚养费', '先把孩子的抚养和探望谈好', '由双方坐下来谈抚养权和房贷的承担'],
  },
  {
    id: 'elders-support', type: 'family', cause: ['24(1)', '赡养费纠纷'], what: ['赡养', 'support of a parent'], flags: ['elder'], weight: 2,
    origins: [['window', 40], ['grid', 30], ['hotline', 10], ['patrol', 15], ['petition', 3]],
    applicant: { kind: 'person', age: [68, 86], home: 'local' }, respondent: { kind: 'person', gender: 'm', age: [40, 60], sameFamily: true, home: 'local' },
    money: (r) => { const month = hundreds(r, 800, 1800); return { month, sum: month * 12 } },
    own: {
      elder: [
        '我今年{Aage}了，三个儿子一个女儿，讲出去人家都说我命好。老伴走了以后，老大说轮着住，一家四个月。住到老二家{R}那里，他老婆嫌我咳嗽，饭菜放在门口。我自己搬回老屋，漏雨，煤气也不敢开。别的孩子都给，就{R}不给，说分家的时候他分得少。我不是要他多少，一个月{month}，一年就是{sum}，逢年过节回来叫声爸。你们不要骂他，好好讲。',
        '我八十岁的人了还要来麻烦政府，没面子。{R}是我大仔，住{village}那栋四层楼，我住楼下杂物房。药费去年一年都是女儿出。我想请你们叫他一个月出{month}，一年{sum}，不出钱就轮到他煮饭。',
      ],
      spoken: ['我是做女儿的，替我妈来讲。我妈跟我住，四个兄弟姐妹说好平摊，一人一个月{month}，{R}从{since:200}就不出了，说嫁出去的女儿也有份，让我出两份。老人不是我一个人的妈妈呀。一年算下来{sum}，我不是计较钱，是那口气。'],
      typed: ['老人跟我住，弟弟{R}一分不出，想让他每月给{month}，一年{sum}，该走什么程序', '兄弟不肯摊老人护工费，每月{month}，补一年的{sum}'],
    },
    core: ['{s}（{Aage}岁）独居{at}，有子女多人，其子{o}已近一年未付赡养费，称分家不公。{s}要求每月{month}，补一年共{sum}。', '村民{s}的子女因老人护理费分摊起争执，{o}不愿按每月{month}分担，累计一年{sum}由他人垫付。'],
    claim: ['每月支付赡养费{month}，补付一年{sum}', '轮流照顾，不照顾的一方一年出{sum}', '补付垫付的护理费{sum}'],
  },
  {
    id: 'domestic-violence', type: 'family', cause: ['481', '申请人身安全保护令'], what: ['家庭暴力', 'domestic violence'], flags: ['domestic-violence'], weight: 1.4,
    origins: [['police', 40], ['hotline', 20], ['window', 20], ['grid', 12], ['online', 8]],
    applicant: { kind: 'person', gender: 'f', age: [22, 52] }, respondent: { kind: 'person', gender: 'm', age: [25, 55] },
    slots: (r) => ({ blow: r.pick(['喝了酒就扇耳光', '揪头发往墙上撞', '用皮带抽', '掐脖子', '把手机摔了不让打电话']), mark: r.pick(['眼角青了', '手臂一片淤青', '耳朵嗡嗡响', '左手小指肿了']) }),
    own: {
      typed: [{ t: '老公{blow}，{ago:3}又动手，{mark}，孩子吓得躲床底，我想离开又不知道去哪', flags: ['minor'] }, '他{blow}不是第一次了，报过警，警察来了他就道歉，走了又打。我想申请那个不让他靠近的令', '不敢发语音，他在家。{blow}。能不能不要打这个电话，发信息给我姐'],
      spoken: ['我小声一点讲……他{blow}，上个月一次，这个月两次。我{mark}，去诊所开了药，病历我藏在厂里。我不想让他坐牢，孩子还要上学，可是我怕，他说我敢走就去我娘家闹。'],
      elder: [{ t: '我儿子喝了酒打我。我{Aage}岁了，养他这么大。上次推我撞到灶台，腰痛了半个月，我跟医生说自己摔的。街坊劝我报警，我怕他丢工作。现在钱也拿走，存折密码逼我讲。我就想你们来个人，不要说是我讲的，吓一吓他。', flags: ['elder'] }],
    },
    noted: {
      police: ['{ago:1}接报{at}一男子殴打妻子。到场时{A}在楼下便利店，{mark}，称丈夫{R}{blow}。已分开询问，{A}送医检查，对{R}口头训诫，拟出具告诫书。{A}暂不愿回家，移送综治中心会同妇联安置。', '报警人为邻居，称听到{at}有女子哭喊。{A}开门时{mark}，起初说自己碰的，单独谈话后承认丈夫{R}{blow}，{ago:60}也有一次。已拍照固定。请妇联派人陪同。'],
      hotline: ['来电人声音很低，称丈夫{R}{blow}，{mark}，现在小区保安室。来电人要求不要回拨此号码，联系其姐姐。已同步转110和妇联。'],
      clerk: ['{A}，{Aage}岁，戴口罩来，坐下后才说是丈夫{R}打的，{blow}，{mark}。问有没有报过警，说报过一次又撤了。{A}想先拿回身份证和孩子的书包。已安排在里间单独谈，未留可外拨的住址。'],
      grid: ['上门登记出租屋时见{A}{mark}，丈夫{R}在旁边抢着答话。借口核对水表带到楼道，{A}说他{blow}。没有当面再问，报社区妇联。'],
    },
    core: ['{s}称丈夫{o}长期{blow}，{ago:4}再次动手，{s}{mark}，[未验伤|已到医院就诊|民警已拍照固定]。此前有[一|两]次报警记录。', '{s}带孩子暂住亲戚处，称{o}{blow}，不敢回家，担心对方到单位找人。{mark}。'],
    claim: ['不再与对方同住，申请保护令', '先保证人身安全，协助取回证件和衣物', '由公安出具告诫书，联系妇联陪同'],
  },
  {
    id: 'child-support', type: 'family', cause: ['22(1)', '抚养费纠纷'], what: ['抚养费', 'child maintenance'], flags: ['minor'], weight: 2, origins: from.home,
    applicant: { kind: 'person', gender: 'f', age: [26, 44] }, respondent: { kind: 'person', gender: 'm', age: [28, 48] },
    money: (r) => { const month = hundreds(r, 800, 2500); const months = r.int(6, 18); return { month, sum: month * months } },
    own: {
      typed: ['离婚协议写每月{month}抚养费，他给了半年就不给了，欠{sum}，打电话说没钱，朋友圈天天钓鱼', '前夫{R}不付抚养费，欠{sum}，孩子上小学要交托管费', '未婚生的孩子，他不认，可以要抚养费吗？按每月{month}算欠{sum}'],
      spoken: ['我跟他离了，孩子跟我，白纸黑字每个月{month}。{since:320}开始他就不打了，说见不到孩子凭什么给钱。不是我不给见，孩子自己不愿去，他新家那个阿姨说话难听。现在欠了{sum}，我一个人在{village}租房子，真的撑不住。'],
      english: ['My former husband was to pay {month} a month for our daughter. He stopped in the spring and now owes {sum}. We were divorced in {town}. I would like a plan he can really keep.'],
    },
    core: ['{s}与{o}离婚，约定{o}每月支付抚养费{month}，{exact:300}起停付，累计欠{sum}。{o}称[收入下降|已再婚有小孩|探望被拒]。', '{s}独自抚养孩子，{o}按月{month}的抚养费断续支付，对账后尚欠{sum}，双方对账目无争议，只谈怎么付。'],
    claim: ['补付抚养费{sum}，以后每月按时付', '分期补足{sum}', '付清欠下的{sum}，定好探望时间'],
  },
  {
    id: 'inheritance', type: 'family', cause: ['29', '法定继承纠纷'], what: ['遗产分割', 'estate of a parent'], weight: 2, origins: from.home,
    applicant: { kind: 'person', age: [38, 66], home: 'local' }, respondent: { kind: 'person', age: [36, 68], sameFamily: true, home: 'local' },
    money: (r) => ({ sum: tenThousands(r, 8, 60), rent: hundreds(r, 2000, 6500) }), slots: (r) => ({ thing: r.pick(['老屋和门口两间铺', '一套房改房和存折', '宅基地上四层出租屋', '一间祖屋和股份分红']) }),
    own: {
      typed: ['父亲去世留下{thing}，哥哥{R}一个人收租每月{rent}，我们姐妹一分没有，要求分{sum}', '妈妈走之前口头说房子给弟弟，没有遗嘱，{thing}，弟弟现在要过户让我签放弃，我应得大概{sum}', '外嫁女有没有继承权？{thing}，{R}说女儿没份'],
      spoken: ['我们四兄弟姐妹，爸爸去年走的，{thing}。老爸在的时候我照顾得最多，{R}一年回来两次。现在他拿着钥匙换了锁，租客的租也是他收。我不是非要平分，起码要有我那份，差不多{sum}吧。我们一见面就吵，麻烦你们找个说得上话的人。'],
      elder: ['同志啊，我同{R}是亲兄弟，穿一条裤子长大的，为了{thing}四五年没有讲过话。清明拜山，他站一边我站一边。老母亲走的时候拉住我们两个的手。论理我该分{sum}，论情我少拿一点也行，但他要当面叫我一声哥。'],
    },
    core: ['{s}与{o}系兄弟姐妹，父母去世后留有{thing}，现由{o}管理并收租每月{rent}，未分割。{s}主张其应得份额折价{sum}，[无遗嘱|有一份代书遗嘱，真伪有争议|老人生前曾口头表示]。', '{o}要求{s}签署放弃继承声明以办理过户，{s}不同意，要求按份分割{thing}，折价{sum}。'],
    claim: ['按份分割遗产，折价补偿{sum}', '租金先共管，份额按{sum}补偿', '由各继承人协商分割，申请人应得{sum}'],
  },
  {
    id: 'visiting', type: 'family', cause: ['27', '探望权纠纷'], what: ['探望孩子', 'visiting a child'], flags: ['minor'], weight: 1.2, origins: from.home,
    applicant: { kind: 'person', age: [26, 46] }, respondent: { kind: 'person', age: [26, 46] },
    slots: (r) => ({ bar: r.pick(['说孩子要补课', '把孩子送回老家', '换了手机号', '嫌身上烟味大']) }),
    own: {
      typed: ['离婚判了每月看两次，对方{bar}，已经三个月没见到孩子', '想看女儿，前任{bar}，门都不开。怎么办', '爷爷奶奶有没有探望权？儿媳改嫁后不让看孙子'],
      spoken: ['协议写得清清楚楚，每个月第一、第三个星期六接。头两个月还可以，后来{bar}，再后来连视频都不接。我抚养费一分没少过。我就想看看孩子长高了没有，不想吵。'],
      elder: ['我想看孙子。儿子走得早，儿媳改嫁我没拦，还给了她嫁妆。可她{bar}，去年过年我拎着鸡去，隔着门听见孩子叫奶奶，门没开。我不抢，就看看。'],
    },
    core: ['{s}与{o}离婚后，约定每月探望两次，{o}近三个月{bar}，{s}未能见到孩子。', '双方因探望时间多次争执，{s}称{o}{bar}，{o}称孩子不愿去。'],
    claim: ['按约定每月探望两次，地点定在社区活动室', '恢复探望，先从视频开始'],
  },
  {
    id: 'living-together-money', type: 'family', cause: ['20', '同居关系纠纷'], what: ['同居财物', 'money after living together'], weight: 1, origins: from.home,
    applicant: { kind: 'person', age: [22, 45] }, respondent: { kind: 'person', age: [22, 45] },
    money: (r) => ({ sum: thousands(r, 9000, 68000) }), slots: (r) => ({ for: r.pick(['买车的首付', '开店的装修', '还他信用卡', '租房押金和家电']) }),
    own: {
      typed: ['谈了两年，同居期间我出了{sum}，主要是{for}，分手后对方说是我自愿的', '分手后前任不还{sum}，当时说是{for}，有转账备注“借”'],
      spoken: ['我们没领证，在{village}一起租房住了快三年。{for}都是我掏的，前前后后{sum}。现在分了，东西他搬走了，钱也说没有。我把转账一条条打出来，你们看看哪些算借哪些算送。'],
    },
    core: ['{s}与{o}同居期间，{s}支付{sum}用于{for}，分手后要求返还，{o}称系共同生活支出。[有转账记录，部分注明借款。|]', '双方未婚同居后分手，对{for}等支出合计{sum}的性质有争议。'],
    claim: ['返还{sum}', '返还其中属于借款的部分，按{sum}主张'],
  },
]
