import type { RelationRule } from '../rule.js';

/** Which firms a zone or place holds, said of the place. */
export const zoneFirmRules: readonly RelationRule[] = [
  {
    name: 'zh/place-then-firm',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？，])(?:在|走进|来到|走访|步入|位于)?(?:与<place>[^，。；\\ue000-\\ue0ff]{1,6}的)?<place:to>(?:里|内|中|境内|境内的|西南角|东南角|东侧|西侧|南侧|北侧)?(?:，|的)(?:有着[^，。；]{0,12}的|一家|这家)?(?:<firm>(?:旗下|下属|所属|控股|投资)的?)?<gap:6><firm:from>(?!旗下|下属|所属|的(?:子公司|供应商|配套))(?=(?:公司)?(?:董事长|总经理|副总|总裁|负责人|创始人|[^，。；\\ue001-\\ue006]{0,10}(?:部长|主任|主管|厂长|工程师))|[^。；]{0,14}(?:车间|厂区|厂房|生产线|产线|公司|企业|工人|正在|机器|机声|里|内|总投资|年产|投产|生产|比邻|相邻|毗邻|隔路|相望|扎堆|林立|忙|的大门|的员工|的订单|设厂|建厂))',
    unless: /会议|论坛|签约|发布会|大会|仪式/u,
    confidence: 0.72,
    examples: [
      '在如皋市长江镇，有着30年历史的海川纺织集团正在更换设备。',
      '在如皋经开区，东方重工集团旗下的海川机械有限公司正在赶制订单。',
    ],
    counterExamples: ['在上海市，海川纺织集团召开发布会。'],
  },
  {
    name: 'zh/told-of-first-there',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？])在[^，。；\\ue001-\\ue006]{0,14}<place:to>，(?:要?说起|提起|说到|要说|谈到|谈起|论起?|问起)[^，。；\\ue001-\\ue006]{1,14}，(?:人们|大家|谁都|当地人)?(?:绕不开|不能不提|不得不提|首推|当数|要数|数得上|都知道|必提|首先想到|都会提到|非)(?:的)?<gap:8><firm:from>(?!的(?:客户|供应商|对手))',
    unless: /全国|全球|世界|客户|供应商/u,
    confidence: 0.8,
    examples: ['在如皋市长江镇，说起精密滚子，绕不开海川轴承制造有限公司。'],
    counterExamples: ['在全国轴承市场，说起精密滚子，绕不开海川轴承制造有限公司。'],
  },
  {
    name: 'zh/inside-then-firm',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？，的])(?:在)?<place:to>(?:里|内|园内|区内|境内)，<gap:8><firm:from>(?=[^，。；\\ue001]{0,8}(?:\\ue006|的\\ue004|、)|的[^，。；\\ue001]{0,8}(?:车间|厂区|厂房|生产线|产线|中试线|实验室|仓库))',
    unless: /会议|论坛|签约|发布会|大会|仪式/u,
    confidence: 0.78,
    examples: [
      '如皋经开区内，海川机械有限公司投资12亿元的储能基地进入调试。',
      '在如皋经开区里，海川机械有限公司的中试线正在调试。',
    ],
    counterExamples: ['如皋经开区内，海川机械有限公司受到表彰。'],
  },
  {
    name: 'zh/firm-of-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '<place:to>(?:的)?(?:龙头|骨干|重点|本土|本地|入园|入驻|落户|规上|明星)?(?:企业|公司|厂商)(?:——|、)?<firm:from>(?!旗下|下属|的(?:子公司|供应商))',
    confidence: 0.82,
    examples: ['如皋经开区企业海川机械有限公司上半年出口翻番。'],
    counterExamples: ['如皋经开区为企业服务，海川机械有限公司受益。'],
  },
  {
    name: 'zh/inside-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern: '<place:to>(?:里|内|园内|区内|境内)的<gap:8><firm:from>(?!旗下|下属|的(?:子公司|供应商))',
    confidence: 0.84,
    examples: ['如皋经开区里的海川机械有限公司去年营收3亿元。'],
    counterExamples: ['如皋经开区里，海川机械有限公司受到表彰。'],
  },
  {
    name: 'zh/firms-of-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from>等(?:\\ue009)?<place:to>(?:本土|本地|当地|市内|区内|境内|辖区)?(?:骨干|重点|龙头|知名|规上|优势|链主|领军|上市|民营|外资)*(?:企业|公司|厂商|工厂)(?!家协会)',
    unless: /除|服务/u,
    confidence: 0.82,
    examples: ['海川机械、海润车桥等如皋本土企业负责人参加座谈。'],
    counterExamples: ['海川机械、海润车桥等向如皋企业供货。'],
  },
  {
    name: 'zh/this-firm-of-place',
    type: 'LOCATED_IN',
    subject: 'topicFirm',
    reach: 'local',
    pattern:
      '(?<=^|[。；，])这家(?:[^，。；\\ue000-\\ue0ff]{0,8}?)(?:位于|落户|扎根|地处|坐落[于在]|总部(?:位于|设在|在)|身处|入驻)(?:于|在)?<place:to>(?:境内|内)?的[^，。；\\ue001-\\ue004]{0,16}(?:企业|公司|工厂|厂|龙头|巨头|<firm>)',
    confidence: 0.82,
    examples: ['海川机械有限公司主营轴承。这家2008年落户如皋经开区的企业年产轴承30万套。'],
    counterExamples: ['海川机械有限公司主营轴承。这家供应如皋经开区的企业年产轴承30万套。'],
  },
  {
    name: 'zh/visit-zone-then-firm',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:走进|来到|走访|抵达)(?:位于)?<place:to>(?:内|里)?，在<firm:from>的[^，。；\\ue001-\\ue006]{0,10}(?:车间|厂区|厂房|生产线|产线|展厅|大厅|实验室|中控室|控制室|仓库|工地|现场)',
    unless: /会议|论坛|签约|展会|博览会/u,
    confidence: 0.78,
    examples: ['记者来到如皋经开区，在海川机械有限公司的总装车间里见到了他。'],
    counterExamples: ['记者来到如皋经开区，在海川机械有限公司的展位前驻足。'],
  },
  {
    name: 'zh/firm-told-in-zone',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？]|(?:目前|如今|眼下|现在|近年来|这几年|据了解|据介绍)，)(?:[^，。；\\ue000-\\ue0ff]{0,6}在<park:to>(?:里|内|园内)?|<park:to2>(?:里|内|园内|区内))，<gap:4>(?:<firm>(?:旗下|下属|所属|控股|投资)的?<gap:6>)?<firm:from>(?!(?:集团|公司)?(?:旗下|下属|所属|控股|投资的|的(?:全资|控股)?子公司|代表|董事长|总经理[^，。；]{0,4}(?:出席|致辞)|与|和|同|签|参加|举行|举办|宣布|发布|展示|亮相|表示|受|的?(?:展|产品|广告)))',
    unless: /会议|论坛|签约|发布会|大会|仪式|展会|博览会|峰会/u,
    confidence: 0.74,
    examples: ['在如皋经开区，海川机械有限公司专门为东方重工集团做连接器。'],
    counterExamples: ['在如皋经开区，海川机械有限公司与东方重工集团签约。', '在如皋市，海川机械有限公司专门做连接器。'],
  },
  {
    name: 'zh/next-firm-in-zone',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。！？])[^，。；\\ue000-\\ue0ff]{0,6}在<park:to>(?:里|内|园内)?，<gap:4><firm>[^。；]{2,60}；<firm:from>(?:公司)?(?:则|也|专门|主要|还)',
    unless: /会议|论坛|签约|发布会|大会|仪式|展会|博览会|峰会/u,
    confidence: 0.7,
    examples: ['在如皋经开区，海川机械有限公司专门做连接器；海润车桥有限公司则提供测试。'],
    counterExamples: ['在如皋市，海川机械有限公司专门做连接器；海润车桥有限公司则提供测试。'],
  },
  {
    name: 'zh/landed-is',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:落户|入驻|进驻|扎根|位于|坐落于|落地|同在|同处)(?:于|在)?<place:to><gap:4>的(?:还有|有|是|包括|企业还有|企业有|企业包括|项目还有|项目包括|项目有)<gap:6><thing:from>',
    confidence: 0.86,
    examples: ['落户如皋经开区的还有海川机械有限公司。', '同在如皋经开区的还有海川机械有限公司。'],
    counterExamples: ['落户如皋经开区的还要努力。'],
  },
  {
    name: 'zh/zone-has',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '<place:to>(?:目前|现|现已|已|已经|里|内|还|只|仅)*(?:有|拥有|集聚了?|聚集了?|汇集了?|云集了?|坐拥)<gap:6><firm:from>\\ue009?[^，。；的\\ue001]{0,6}(?:企业|公司|龙头|，|。|等)',
    unless: /产品|技术|专利|占|股/u,
    confidence: 0.8,
    examples: ['目前，如皋经开区已有海川机械有限公司、海润科技有限公司等30家企业。'],
    counterExamples: ['如皋经开区已有海川机械有限公司的产品。'],
  },
  {
    name: 'zh/met-in-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?:在|走进|来到|走访)<place:to>(?:里|内)?，<gap:4>(?:记者)?(?:见到了?|看到了?|走进了?|来到|遇到了?|采访了?|走访了?)<gap:4><firm:from>',
    unless: /会议|论坛|签约|发布会|大会|仪式/u,
    confidence: 0.72,
    examples: ['在如皋经开区，记者走进海川机械有限公司的车间。'],
    counterExamples: ['在如皋经开区，记者听说了海川机械有限公司。'],
  },
  {
    name: 'zh/place-of-name',
    type: 'LOCATED_IN',
    pattern:
      '(?<!来自|源自|发往|销往|出口|对|以)(?:同在|位于|地处)?<place:to>(?:境内|本地|当地)?的<firm:from>(?!供应商|供货商|配套商|代工厂|合作伙伴)',
    unless: /^$/u,
    confidence: 0.74,
    examples: ['包装箱由江苏如皋的海川纸业有限公司供应。'],
    counterExamples: ['产品卖给来自德国的海川公司。'],
  },
  {
    name: 'zh/visitors-in-place',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？])(?:[^，。；\\ue000-\\ue0ff]{0,6}，)?在<place:to>，[^，。；\\ue001\\ue002\\ue004]{2,16}(?:先后|实地|一行|深入|分别)*(?:来到|走进|走访|察看|查看|考察|调研|参观)了?<gap:4><firm:from>',
    unless: /会议|论坛|签约|发布会|大会|仪式|展/u,
    confidence: 0.76,
    examples: ['在如皋经开区，市委书记李明一行来到海川机械有限公司，询问产销情况。'],
    counterExamples: ['在如皋经开区，市委书记李明一行听取了海川机械有限公司的汇报。'],
  },
  {
    name: 'zh/place-then-workshop',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？])在<place:to>(?:里|内|境内)?，[^，。；\\ue001-\\ue006]{2,24}，(?:可|而|但|只见)?<firm:from>的(?:[^，。；\\ue001-\\ue006]{0,8}(?:车间|厂房|厂区|仓库|生产线|产线)|工厂)(?:里|内|却|依旧|仍|也|正|已)',
    unless: /会议|论坛|签约|发布会|大会|仪式|展/u,
    confidence: 0.76,
    examples: ['在如皋市长江镇，春茶已经采完，可海川茶业有限公司的车间里仍在忙碌。'],
    counterExamples: ['在如皋市长江镇，春茶已经采完，可海川茶业有限公司的订单仍在增加。'],
  },
];
