import { from, hundreds, type Situation } from '../situation.ts'

export const neighbour: readonly Situation[] = [
  {
    id: 'leak', type: 'neighbour', cause: ['55(7)', '相邻损害防免关系纠纷'], what: ['楼上漏水', 'leak from upstairs'], weight: 3, origins: from.near,
    applicant: { kind: 'person', age: [27, 66] }, respondent: { kind: 'person', age: [27, 66] },
    money: (r) => ({ sum: hundreds(r, 1800, 16000) }), slots: (r) => ({ hurt: r.pick(['客厅天花发霉掉皮', '衣柜底板泡烂', '木地板翘起来一大片', '厨房吊顶整块塌下来', '主卧墙纸全部鼓泡']), from: r.pick(['卫生间防水', '阳台地漏', '洗衣机水管', '空调冷凝水管']) }),
    own: {
      typed: ['楼上{flatUp}{from}漏水，我家{hurt}，找师傅看了要{sum}，楼上说是公共管道不归他管', '{estate}{room}，楼上漏了两个月，{hurt}，物业推业主，业主推物业，维修费{sum}谁出', '楼上漏水不修。{hurt}。损失{sum}左右有照片', '{ago:10}半夜听到滴水，起来一看{hurt}，上去敲门{R}不在家，打电话说人在外地。要求赔{sum}，先把水停了'],
      spoken: ['我住{estate}，楼下的。楼上{R}家{from}坏了，水一滴一滴下来，开始拿盆接，后来{hurt}。他上来看了一眼说旧房子都这样。我说旧房子也不能把我家当下水道吧。师傅报价{sum}，我愿意自己出一点，他一分不出。'],
      elder: ['我退休的，跟老伴住{flat}。楼上住的是年轻人，半夜冲凉，水就从我床头那面墙渗下来，{hurt}。我血压高，晚上听那个滴答声睡不着。跟他讲了四五次，他很客气，说周末找人，周末又说师傅没空。算一算弄好要{sum}，我不想跟后生仔吵，楼上楼下低头不见抬头见。'],
      yue: ['楼上漏水漏到我屋企{hurt}，同佢讲佢话关我咩事。整返要{sum}，边个出先？', '{flatUp}个{from}漏，搞到我{hurt}，上去拍门又唔开，烦死。想佢赔{sum}同埋整好佢。'],
      english: ['Water has been coming through my ceiling since {exact:20}. The flat above says it is not their pipe. The repair is quoted at {sum}. Could somebody come and look at it with both of us present?'],
    },
    core: ['{s}住{estate}{room}，楼上{o}家{from}渗漏，致{s}家{hurt}，维修报价{sum}。{o}[认为系公共管道|同意修但不愿赔|称自己也是租客，要问房东]。', '{s}与楼上住户{o}因{from}渗水多次争执，{hurt}。已看现场，渗水点在{o}家[卫生间|阳台]，双方对{sum}的数额有异议。'],
    claim: ['修好渗漏并赔偿{sum}', '三天内停用并维修，赔偿损失{sum}', '双方各担一部分，按{sum}协商'],
  },
  {
    id: 'noise-upstairs', type: 'neighbour', cause: ['55(6)', '相邻污染侵害纠纷'], what: ['楼上噪声', 'noise from upstairs'], weight: 2, origins: from.near,
    applicant: { kind: 'person', age: [24, 70] }, respondent: { kind: 'person', age: [22, 60] },
    slots: (r) => ({ sound: r.pick(['拖凳子', '小孩在屋里拍球', '半夜剁肉', '直播唱歌到一点', '跑步机', '打麻将推牌']), till: r.pick(['到十二点', '到凌晨一两点', '早上五点多开始', '不分时间']) }),
    own: {
      typed: ['楼上天天{sound}{till}，我神经衰弱，上去说了三次越说越响', '求助，{estate}{flatUp}{sound}，{till}，物业上去敲门就停，人一走又来', '{sound}！每天！{till}！我上夜班白天要睡觉啊'],
      spoken: ['我也知道小孩子好动，可是{sound}{till}，整个天花板在震。我家老人心脏不好，医生说不能吓。我买过一袋水果上去，人家收了，好了两天，又开始了。'],
      elder: [{ t: '我{Aage}岁，一个人住，睡得早。楼上{sound}，{till}，我用扫把顶一顶天花，他就跺脚。上个礼拜在电梯里碰到，他瞪我，说再顶就下来找我。我怕，这几天都去女儿家睡。', flags: ['violence-risk'] }],
      yue: ['楼上{sound}{till}，拍门佢话“我自己屋企喎”。真系顶唔顺。'],
    },
    core: ['{s}反映楼上{o}家{sound}{till}，影响休息，[曾敲门沟通|物业上门劝过两次|双方在业主群里对骂]，未改善。', '{s}与楼上{o}因{sound}声音争执，{o}称已铺地垫，认为{s}太敏感。'],
    claim: ['晚上十点后停止{sound}，铺上地垫', '约定安静时间，互相留电话', '对方注意作息，不再故意跺地'],
  },
  {
    id: 'square-dance', type: 'neighbour', cause: ['55(6)', '相邻污染侵害纠纷'], what: ['广场舞噪声', 'square dance noise'], flags: ['group'], weight: 1.2, origins: from.near,
    applicant: { kind: 'person', age: [28, 60] }, respondent: { kind: 'person', gender: 'f', age: [52, 68] }, heads: (r) => r.int(5, 26),
    slots: (r) => ({ spot: r.pick(['小区门口空地', '村委前面球场', '河边步道', '牌坊底下']), hour: r.pick(['晚上七点到九点半', '早上六点', '一天两场']) }),
    own: {
      typed: ['{spot}跳广场舞，{hour}，两支队伍还斗音响，{heads}户一起签名投诉，孩子写不了作业', '我们楼{heads}个业主要求管一下{spot}的音响，{hour}，领队是{Rnick}'],
      spoken: ['不是不让老人家跳，锻炼身体好事。可是{spot}离我们窗户不到二十米，{hour}，音响是那种拉杆的，低音咚咚咚。楼里{heads}家都有意见，有人从楼上泼过水，我怕要出事。'],
      elder: [{ t: '我是跳舞那边的，大家选我来讲。我们{spot}跳了六年，从来没有人说。今年搬来几户年轻人，说吵，昨天从楼上倒水下来，湿了好几个人。我们也是老人家，总不能在家里等死吧。愿意把音响调小，八点半收，但他们要来道个歉。', flags: ['elder'] }],
    },
    core: ['{s}等{heads}户居民反映{spot}{hour}有人跳广场舞，音响过大，与领舞人{o}多次交涉未果，[近日有住户向楼下泼水|双方在群里争吵|有人剪断过电线]。', '{spot}两支舞队与周边{heads}户居民因音量、时段起争执，{o}为其中一队负责人。'],
    claim: ['限定时间和音量，九点前结束', '换到远离住宅的场地', '装分贝仪，双方签一份文明公约'],
  },
  {
    id: 'boundary', type: 'neighbour', cause: ['55(2)', '相邻通行纠纷'], what: ['巷道与围墙', 'lane and wall'], weight: 1.6,
    origins: [['grid', 32], ['window', 30], ['patrol', 16], ['police', 12], ['petition', 5], ['hotline', 5]],
    applicant: { kind: 'person', age: [40, 74], home: 'local' }, respondent: { kind: 'person', age: [38, 72], home: 'local' },
    slots: (r) => ({ act: r.pick(['砌了一道砖墙', '把台阶伸到路中间', '装了铁门上锁', '堆满废砖和花盆', '浇水泥抬高了二十公分']), width: r.pick(['只剩一米二', '三轮车进不来', '棺材都抬不过去', '下雨天水往屋里倒灌']) }),
    own: {
      typed: ['隔壁{R}在共用巷子{act}，现在{width}，村里说了几次没用', '老房子翻建，邻居说占了他滴水位，去年{act}，怎么处理'],
      spoken: ['那条巷是太公留下来的，我们两家一人一半，走了几十年。他起新屋就{act}，{width}。我去讲理，他说有本事你告我。我儿子脾气大，我把锄头都收起来了。'],
      elder: ['我同{Rnick}从小玩到大，就为了一条巷。他{act}，{width}，我老伴坐轮椅，出个门要两个人抬。我找了族里的叔公，叔公说各让一尺，他当面答应，第二天又去叫泥水佬。地契我有，民国的，你们识字的看一看。'],
    },
    core: ['村民{s}与相邻{o}因共用巷道起争执，{o}{act}，致{width}。[族老调过一次，未成。|村里有旧的四至记录。|双方家人曾推搡，无人受伤。]', '巡看现场：{o}{act}，{width}。{s}要求恢复原状，{o}称系其自家地界。'],
    claim: ['拆除障碍，恢复通行', '巷道留足一米八，双方签字画线', '请村里按旧界重新丈量'],
  },
  {
    id: 'dog-smoke', type: 'neighbour', cause: ['55', '相邻关系纠纷'], what: ['养狗与杂物', 'dogs and clutter'], weight: 1.6, origins: from.near,
    applicant: { kind: 'person', age: [25, 68] }, respondent: { kind: 'person', age: [25, 65] },
    slots: (r) => ({ thing: r.pick(['养了三条狗，走廊都是尿味', '鞋柜、电动车全放楼道', '在公共天台种菜养鸡，用粪水浇', '空调外机正对着别人窗户吹', '天天在楼道烧香烧纸']) }),
    own: {
      typed: ['对门{R}{thing}，说了不听', '{thing}，这种归谁管？{estate}{room}', '邻居{thing}，我有哮喘，已经吵了两架'],
      spoken: ['我们一层三户，就他家{thing}。物业贴过通知，他撕掉了。{ago:5}我老婆差点绊倒，她怀着孕呢。'],
      yue: ['隔篱屋{thing}，讲极都唔听，仲闹人。麻烦你哋嚟睇下。'],
    },
    core: ['{s}反映邻居{o}{thing}，多次沟通无效，[物业已发整改通知|双方在楼道争吵过两次|其他住户也有意见]。', '{s}与{o}同层居住，{o}{thing}，{s}担心[安全|卫生|老人摔倒]。'],
    claim: ['清理并保持通道畅通', '限期改正，写一份保证', '移走，恢复原样'],
  },
  {
    id: 'parking-spot', type: 'neighbour', cause: ['55(3)', '相邻土地、建筑物利用关系纠纷'], what: ['门口停车', 'parking at the door'], weight: 1.4, origins: from.near,
    applicant: { kind: 'person', age: [26, 62] }, respondent: { kind: 'person', age: [25, 60] },
    money: (r) => ({ sum: hundreds(r, 300, 2600) }),
    own: {
      typed: ['{R}的车长期堵我家门口，{ago:4}我车被划了三道，怀疑是他，补漆{sum}', '自家门口被人停车，挪车电话不接，误了我送货，损失{sum}'],
      spoken: ['这条街就这么宽，他一辆面包车横着放，我档口的货都搬不进来。我贴了张纸条，第二天我的车门多了一条印子。{sum}补漆，我不是赖他，可除了他没有别人。'],
    },
    core: ['{s}与{o}因{road}门口停车多次争吵，{ago:3}{s}车辆被划，补漆{sum}，怀疑{o}所为，{o}否认。[附近监控未拍到。|监控角度不清。|]', '{o}车辆长期停放{s}店铺门前，{s}称影响经营，要求补偿{sum}。'],
    claim: ['不再堵门，补偿{sum}', '划线停放，赔补漆费{sum}'],
  },
  {
    id: 'tree-fengshui', type: 'neighbour', cause: ['55(5)', '相邻采光、日照纠纷'], what: ['采光与风水', 'light and fengshui'], weight: 0.8, origins: from.near,
    applicant: { kind: 'person', age: [45, 76], home: 'local' }, respondent: { kind: 'person', age: [36, 70], home: 'local' },
    slots: (r) => ({ thing: r.pick(['种的大榕树伸过了墙头', '门口摆了面镜子正对着人家', '加建的铁棚挡住整个窗户', '新屋的屋角正对别人大门', '在屋后面挖了个鱼池']) }),
    own: {
      spoken: ['你别笑我迷信，他{thing}，从那以后家里就不顺，我老公摔断腿，小孩考试也不行。叫他移一移，他说科学社会。'],
      elder: ['{Rnick}{thing}。我找了个师傅来看，师傅摇头。我跟他说，他说我老糊涂。街坊几十年，我就想他挪一挪，不值几个钱的事，值的是一份尊重。'],
      typed: ['邻居{thing}，采光都没了，城管说不是违建，能调解吗'],
    },
    core: ['{s}反映邻居{o}{thing}，影响采光[和风水|]，双方话不投机。', '{o}{thing}，{s}认为犯了忌讳，[上周自行动手挪动被拦|请过族老说和]，双方仍僵持。'],
    claim: ['移开或修剪，不再正对', '各退一步，拆去超出部分'],
  },
]
