/** The words in which supply is told, as parts of patterns. */

/** What a supplier is called beside its customer's name. */
export const supplierNoun =
  '(?:供应商|供货商|供应方|供货方|供应企业|供货企业|供应单位|供货单位|供货厂家|供应厂家|供应厂商|供应基地|配套商|配套企业|配套厂[商家]?|配套单位|配套基地|代工厂商?|代工企业|代工方|代工商|外包(?:服务)?商|外协厂家?|外协单位|加工商|服务商|承制商)';

/** What a customer is called. */
export const customerNoun =
  '(?:客户群?体?|用户|买家|买主|主顾|采购商|采购方|需求方|包销方|承购方|下游企业|下游厂商|下游用户|大主顾)';

/** What is no goods: behind 提供, what a bank, an office or a landlord gives. */
const noGoods =
  '(?:支持|支撑|资金|贷款|授信|担保|融资|借款|股权|保险|保障|资助|帮助|便利|场地|土地|厂房|岗位|培训|咨询|方案设计|动力|机会|样板|经验|人才|保荐|审计|法律|(?<!测试|检测|封装|封测|代工|加工|清洗|处理|电镀|涂装|外包|运维|检修|开发)服务)';

/** 提供, of goods and of work on goods. */
export const provide = `提供(?![^，。；]{0,24}${noGoods})`;

/** What one does for a customer: 「为甲…」. */
export const madeFor = `(?:配套|供货|供应(?!商|链|方)|供给(?!侧)|代工|贴牌|赶制|定制|特制|试制|生产|加工|制造|制作|打造|研制|做(?!强|大|好|出)|(?<!提)供(?![应货给求暖地])|${provide})`;

/** How goods go to a customer named right behind. */
export const goesTo =
  '(?:供应[给至到]?(?!商|链|方)|供货给?|配套给|配套(?=\ue001)|(?<![提直专特主])供(?=\ue001[^，。；\ue001]{0,12}(?:使用|选用|自用))|直供|专供|主供|特供|供给|供往|供到|(?<=[年月周日天批])供|(?<=(?:其余|其他|剩下|剩余|余下|另外|一半)的?(?:则|都|全|全部|主要)?)给|销往|销给|销至|销到|销售给|销售到|卖给|卖到|卖往|卖进|出售给|售给|售予|输往|输送[给到至]|运往|运到|运进|发往|发给|发到|送往|送到|送进|送给|交付给?|交给|提供给|给了|留给|流向|分给|应用于|应用在|应用到|用在|用到|搭载于|搭载在|装在|装上|装进|装配于|安装在|配装在?|配套于)';

/** What of a customer's a supplier's goods come into. */
export const placeOfGoods =
  '(?:供应链|供应体系|采购体系|配套体系|供货体系|供应商|合格供方|供货名单|供货目录|供货序列|采购名单|采购目录|采购清单|采购名录|采购序列|货架|门店|卖场|专柜|生产线|产线|总装线|总装车间|产业链|配套圈|配套序列)';

/** How a customer takes goods, as the doer of a passive clause. */
export const taken =
  '(?:采用|选用|采购|订购|预订|预定|订走|订下|订光|包销|包揽|包下|包圆|使用|青睐|分走|买走|买下|拿走|要走|收走|拉走|装用|选定|锁定|选中|采纳|追捧)';

/** How a customer gets goods from someone. */
export const buys =
  '(?:采购|购买|买的|拿的|进的|订的|买走|订购|购入|购进|购置|进口|进货|拿货|订货|订制|定制|买入|买进|买了|买来|订了|采买|调货|购得|购)';

/** How much of the goods: the quantifiers between goods and verb. */
export const howMuch =
  '(?:\ue008|[一二三四五六七八九]成(?:半|多|以上|左右)?|[三四五]分之[一二三四]|一半以上|一多半|一半|大半|多半|过半|绝大部分|绝大多数|大部分|大多数?|十有八九|不少|许多|全部|全都|全|均|都|主要|基本上?|长期|多|几乎|也|便|就)';

/** Goods that a firm takes in. */
export const inputs =
  '(?:原料|原材料|材料|零部件|部件|零件|配件|设备|装备|装置|系统|组件|模块|模组|轴承|电池|电芯|芯片|晶圆|钢材|钢板|硅片|铝液|药材|面料|油品|天然气|蒸汽|辅料|包材|包装|粮|砂|机床|仪器|机器人|模具|毛坯|铸件|锻件|玻璃|线束|座椅|轮毂|涂料|树脂|胶|膜|箔|纱|料|壳体|壳|电机|泵|阀)';
