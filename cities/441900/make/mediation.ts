/** Mediation bodies of the demonstration city. All firms, studios and hosts are invented. */

/** City-wide trade and professional committees (行业性专业性人民调解委员会): key, field, English, types, town of the seat, capacity, trades. */
export const industry: readonly (readonly [key: string, zh: string, en: string, accepts: string, seat: string, capacity: number, trades?: string])[] = [
  ['medical', '医疗纠纷', 'Medical Disputes', 'medical', '南城', 40],
  ['labour', '劳动争议', 'Labour Disputes', 'labour', '东城', 90],
  ['property', '物业纠纷', 'Property Management Disputes', 'property', '东城', 70],
  ['traffic', '道路交通事故纠纷', 'Road Traffic Disputes', 'traffic', '南城', 90],
  ['consumer', '消费纠纷', 'Consumer Disputes', 'consumer', '莞城', 70],
  ['insurance', '保险合同纠纷', 'Insurance Disputes', 'finance,traffic', '南城', 50],
  ['banking', '银行业消费者权益', 'Banking Disputes', 'finance', '南城', 60],
  ['family', '婚姻家庭纠纷', 'Family Disputes', 'family', '莞城', 60],
  ['ip', '知识产权纠纷', 'Intellectual Property Disputes', 'ip', '松山湖', 40],
  ['construction', '建设工程纠纷', 'Construction Disputes', 'contract,housing', '东城', 40, '建筑,装修'],
  ['environment', '环境污染纠纷', 'Environmental Disputes', 'environment', '东城', 25],
  ['school', '学生伤害事故纠纷', 'School Injury Disputes', 'tort', '南城', 25],
  ['travel', '旅游纠纷', 'Travel Disputes', 'consumer', '东城', 20, '旅游'],
  ['training', '教育培训纠纷', 'Training Course Disputes', 'consumer,contract', '南城', 30, '教育培训'],
  ['realestate', '房地产中介纠纷', 'Estate Agency Disputes', 'housing,contract', '南城', 30, '房产中介'],
  ['fitting', '装饰装修纠纷', 'Home Fitting Disputes', 'contract,consumer', '万江', 30, '装修,建材'],
  ['auto', '汽车销售维修纠纷', 'Car Sales and Repair Disputes', 'consumer,contract', '寮步', 30, '汽车'],
  ['furniture', '家具行业', 'Furniture Trade', 'contract,business', '厚街', 30, '家具'],
  ['shoes', '鞋业', 'Shoe Trade', 'contract,business,labour', '厚街', 30, '制鞋'],
  ['knitwear', '毛织行业', 'Knitwear Trade', 'contract,business,labour', '大朗', 35, '毛织'],
  ['garment', '服装行业', 'Garment Trade', 'contract,business,labour', '虎门', 40, '服装'],
  ['mould', '五金机械模具行业', 'Hardware and Mould Trade', 'contract,business', '长安', 35, '五金,模具'],
  ['electronics', '电子信息行业', 'Electronics Trade', 'contract,business,ip', '塘厦', 35, '电子'],
  ['paper', '造纸包装行业', 'Paper and Packaging Trade', 'contract,business,environment', '中堂', 25, '造纸,包装'],
  ['printing', '印刷行业', 'Printing Trade', 'contract,business', '东坑', 20, '印刷'],
  ['logistics', '物流运输行业', 'Logistics Trade', 'contract,traffic', '常平', 30, '物流'],
  ['platform', '新就业形态劳动纠纷', 'Platform Work Disputes', 'labour,tort', '东城', 40, '外卖,快递,网约车'],
  ['catering', '餐饮行业', 'Catering Trade', 'contract,consumer,labour', '莞城', 25, '餐饮'],
  ['beauty', '美容美发行业', 'Beauty Trade', 'consumer', '南城', 25, '美容'],
  ['fitness', '体育健身行业', 'Fitness Trade', 'consumer', '南城', 25, '健身'],
  ['ecommerce', '电子商务纠纷', 'E-commerce Disputes', 'consumer,contract,ip', '虎门', 35, '电商'],
  ['toys', '玩具行业', 'Toy Trade', 'contract,business,ip', '茶山', 20, '玩具'],
]

/** Chambers with a mediation committee of their own (商会调解组织): key, name, English, seat, trades or home town. */
export const chambers: readonly (readonly [key: string, zh: string, en: string, seat: string, trades: string])[] = [
  ['hunan', '湖南商会', 'Hunan Chamber', '东城', '湖南'], ['hubei', '湖北商会', 'Hubei Chamber', '南城', '湖北'],
  ['jiangxi', '江西商会', 'Jiangxi Chamber', '长安', '江西'], ['sichuan', '四川商会', 'Sichuan Chamber', '塘厦', '四川'],
  ['henan', '河南商会', 'Henan Chamber', '寮步', '河南'], ['guangxi', '广西商会', 'Guangxi Chamber', '厚街', '广西'],
  ['fujian', '福建商会', 'Fujian Chamber', '虎门', '福建'], ['zhejiang', '浙江商会', 'Zhejiang Chamber', '南城', '浙江'],
  ['anhui', '安徽商会', 'Anhui Chamber', '常平', '安徽'], ['guizhou', '贵州商会', 'Guizhou Chamber', '大朗', '贵州'],
  ['chongqing', '重庆商会', 'Chongqing Chamber', '凤岗', '重庆'], ['shaanxi', '陕西商会', 'Shaanxi Chamber', '南城', '陕西'],
  ['chaoshan', '潮汕商会', 'Chaoshan Chamber', '虎门', '潮州,汕头,揭阳'], ['meizhou', '梅州商会', 'Meizhou Chamber', '樟木头', '梅州'],
  ['zhanjiang', '湛江商会', 'Zhanjiang Chamber', '长安', '湛江'], ['maoming', '茂名商会', 'Maoming Chamber', '厚街', '茂名'],
  ['humen', '虎门镇商会', 'Humen Chamber', '虎门', '服装,电商'], ['changan', '长安镇商会', 'Chang\'an Chamber', '长安', '模具,电子'],
  ['houjie', '厚街镇商会', 'Houjie Chamber', '厚街', '家具,制鞋'], ['tangxia', '塘厦镇商会', 'Tangxia Chamber', '塘厦', '电子,高尔夫用品'],
  ['changping', '常平镇商会', 'Changping Chamber', '常平', '物流'],
]

/** Invented law firms (律师事务所); the first twelve keep a mediation studio (律师调解工作室): key, name, English, town. */
export const firms: readonly (readonly [key: string, zh: string, en: string, town: string])[] = [
  ['hengzhun', '广东衡准', 'Hengzhun', '东城'], ['mozheng', '广东墨正', 'Mozheng', '南城'], ['ruoshui', '广东若水行', 'Ruoshui', '南城'],
  ['tongguan', '广东同莞', 'Tongguan', '莞城'], ['lihe', '广东礼和致', 'Lihe', '虎门'], ['jingping', '广东镜平', 'Jingping', '长安'],
  ['xunli', '广东循理达', 'Xunli', '厚街'], ['fengqi', '广东枫契', 'Fengqi', '塘厦'], ['anlan', '广东安澜辰', 'Anlan', '常平'],
  ['minxin', '广东旻信恒', 'Minxin', '寮步'], ['zhiyan', '广东执砚', 'Zhiyan', '大朗'], ['yueqi', '广东约契通', 'Yueqi', '石龙'],
  ['baichuan', '广东百川渡', 'Baichuan', '东城'], ['mingche', '广东明澈源', 'Mingche', '南城'], ['hekai', '广东禾恺', 'Hekai', '南城'],
  ['gongshi', '广东共识合', 'Gongshi', '东城'], ['linan', '广东理安尚', 'Lian', '万江'], ['qingya', '广东青崖', 'Qingya', '莞城'],
  ['zhengfan', '广东正帆远', 'Zhengfan', '虎门'], ['hanchen', '广东瀚辰谦', 'Hanchen', '长安'], ['dunxin', '广东敦信言', 'Dunxin', '清溪'],
  ['yanzhu', '广东言铸', 'Yanzhu', '凤岗'], ['haolan', '广东浩岚法', 'Haolan', '樟木头'], ['qiyuan', '广东启元平', 'Qiyuan', '石碣'],
  ['junhe', '广东钧禾理', 'Junhe', '茶山'], ['lanting', '广东岚庭', 'Lanting', '横沥'], ['shuren', '广东恕人', 'Shuren', '大岭山'],
  ['yuanjue', '广东圆觉衡', 'Yuanjue', '道滘'], ['pingbo', '广东平波', 'Pingbo', '松山湖'],
]

/** Commercial mediation bodies (商事调解组织); they may charge by a published tariff. */
export const commercial: readonly (readonly [key: string, zh: string, en: string, town: string])[] = [
  ['wanqu', '东莞湾区和衡商事调解中心', 'Greater Bay Heheng Commercial Mediation Centre', '松山湖'],
  ['guanshang', '东莞莞言商事调解中心', 'Guanyan Commercial Mediation Centre', '南城'],
  ['lianyun', '东莞链韵商事调解中心', 'Lianyun Commercial Mediation Centre', '长安'],
]

/** Named studios (品牌工作室): key, name, English, area (town, then village), host, types, kind of host. */
export const studios: readonly (readonly [key: string, zh: string, en: string, town: string, village: string | null, host: string, accepts: string])[] = [
  ['xiangshu', '祥叔调解工作室', 'Uncle Xiang\'s Studio', '厚街', '陈屋', '陈祥发', 'neighbour,family,housing'],
  ['hongjie', '红姐调解工作室', 'Sister Hong\'s Studio', '长安', '乌沙', '麦月红', 'family,consumer,neighbour'],
  ['shuige', '水哥调解工作室', 'Brother Shui\'s Studio', '麻涌', '漳澎', '萧水根', 'neighbour,contract,environment'],
  ['lanyi', '兰姨家事工作室', 'Auntie Lan\'s Family Studio', '石龙', '中山东', '何佩兰', 'family'],
  ['laoban', '老班长退役军人调解室', 'Old Squad Leader\'s Studio', '清溪', null, '丘国栋', 'labour,neighbour,family'],
  ['gonghui', '阿权工友调解室', 'Ah Quan\'s Workmates\' Studio', '塘厦', '林村', '覃志权', 'labour'],
  ['wenfaguan', '文法官工作室', 'Judge Wen\'s Studio', '虎门', null, '文静仪', 'contract,neighbour,family'],
  ['luofaguan', '骆法官工作室', 'Judge Luo\'s Studio', '常平', null, '骆建辉', 'labour,traffic,contract'],
  ['keyu', '客语乡音调解室', 'Hakka Voices Studio', '樟木头', '官仓', '蔡观胜', 'neighbour,family,housing'],
]

/** Towns with committees of their own for these three fields, because of their load. */
export const busyTowns = ['长安', '虎门', '厚街', '东城', '南城', '塘厦', '常平', '大朗', '寮步', '凤岗', '清溪', '大岭山']
