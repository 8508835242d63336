import type { RelationRule } from '../rule.js';

/** Where firms and their plants are, said of the firm. */
export const locationRules: readonly RelationRule[] = [
  {
    name: 'zh/is-at',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<site:from>(?:公司|企业|工厂|本部|总部)?(?:就|则|也|均|都|同|便|现)?(?:在|地处)<place:to>(?:境内|内|里|腹地|核心区|[东西南北](?:侧|头|部|端|门)|以[东西南北]|[^，。；\\ue000-\\ue0ff]{0,6}(?:路|街|大道)[^，。；\\ue000-\\ue0ff]{0,6})?(?=[，。；]|的[^，。；\\ue000-\\ue0ff]{1,8}[，。；])',
    unless: /会议|展位|展台|门店/u,
    confidence: 0.85,
    examples: ['海川机械有限公司在如皋经开区，二期厂房去年封顶。'],
    counterExamples: ['海川机械有限公司在如皋经开区管委会支持下扩产。'],
  },
  {
    name: 'zh/firm-of-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from>(?:公司)?(?:是|系|为|成为|作为)(?:我们)?<place:to>(?:里|内|境内)?(?:的|本土|本地|培育|引进|土生土长|重点|首[家个批]|第[一二三]家|规?模?最大|最早|目前|唯一|一家|龙头|骨干|招商引进|较早|纳税)[^，。；\\ue001-\\ue006]{0,24}(?:企业|公司|厂|大户|标杆|之一|龙头|的一家|名片)(?!的)',
    unless: /供应商|客户|服务商|合作|投资|股东|子公司|出资|参股|控股|运营商|承建/u,
    confidence: 0.82,
    examples: ['海川机械有限公司是如皋市最早上市的装备企业。', '海川机械有限公司是如皋经开区引进的首家外资企业。'],
    counterExamples: ['海川机械有限公司是如皋经开区的主要供应商之一。'],
  },
  {
    name: 'zh/located-at-of',
    type: 'LOCATED_IN',
    pattern:
      '(?:位于|地处|坐落于|坐落在|落户于?|入驻|扎根于?|总部(?:位于|设在|在))<place:to>(?:境内|辖区内|内)?的<site:from>(?!供应商|供货商|配套商|代工厂|合作伙伴)',
    confidence: 0.92,
    examples: ['位于徐州经开区的恒远重工有限公司今年一季度满负荷生产。'],
    counterExamples: ['位于徐州经开区的会展中心昨日启用。'],
  },
  {
    name: 'zh/moved-to-of',
    type: 'LOCATED_IN',
    pattern: '(?:迁|搬|迁移|搬迁|整体搬迁)(?:至|到|入)<place:to><gap:4>的<site:from>',
    confidence: 0.9,
    examples: ['从老城区整体搬迁至江津工业园区的长江机床有限公司上月投产。'],
    counterExamples: ['从老城区搬迁至江津工业园区的计划已经公布。'],
  },
  {
    name: 'zh/site-changed-to',
    type: 'LOCATED_IN',
    subject: 'projectsBefore',
    pattern:
      '(?:(?<!注册|办公|联系|通讯)地[点址]|厂址|选址)[^，。；\\ue001\\ue004]{0,12}(?:，?现|，?拟|，?已|，?后)?(?:变更|调整|改|改设|更改)(?:为|至|到|在)<place:to>',
    confidence: 0.84,
    examples: [
      '海润集团的储能电池项目总投资8亿元，实施地点由海安高新区变更为如皋经开区。',
      '海润集团的储能电池项目由海润电池有限公司实施，原实施地点为海安高新区，现变更为如皋经开区。',
    ],
    counterExamples: ['海润集团的办公地址变更为如皋经开区。'],
  },
  {
    name: 'zh/moves-works-to',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from>[^。；，\\ue001]{0,16}(?:把|将)(?:\\ue004|[^，。；\\ue001-\\ue005]{0,16})(?:从|由|自)?[^，。；\\ue001]{0,12}(?:整体)?(?:迁移?|搬迁?|转移|搬)(?:至|到|入|进|往)(?:了)?<place:to>(?!的?(?:公司|仓库))',
    unless: /计划|拟|考虑|打算|总部|销售|办公/u,
    confidence: 0.84,
    examples: ['海川玻璃有限公司早在2015年便把玻璃生产线由老城区迁至如皋市。'],
    counterExamples: ['海川玻璃有限公司考虑把玻璃生产线迁至如皋市。'],
  },
  {
    name: 'zh/located',
    type: 'LOCATED_IN',
    subject: 'site',
    pattern:
      '(?:位于|[坐座]落[于在]?|地处|位处|(?:成立|创立|创办|创建|始建|组建|诞生)于|落户[于在]?|入驻|进驻|落地[于在]?|选址[于在]?|选址(?:定)?(?:为|在)|选在|场址|整体搬迁|(?:迁|搬|搬迁|迁移|转移)(?:至|到|入|进|往|来)|[生长兴]于|发端于|诞生于|落子|落脚|植根于?|扎根于?|栖身|安家|花落|起步于|设厂于|建厂于|就在|同在|(?:设|建|开|放|摆|办|定)[在到]|设于|选定|定点|落址|落[在于]|分布[在于]|布局(?:[于在]|(?=[\\ue002\\ue003]))|(?:厂区|工厂|厂房|生产基地|车间)(?:仍|就|均|都)?在|签约落户|签约落地|(?<!注册|联系|通讯|办公|网|原)地[点址](?:位于|为|在|：)|[厂新现]址(?:位于|设在|选在|为|在|：)|总部(?:仍|均|则)?(?:位于|设在|在|设于))(?:了|于|在|：|为)?<gap:10>(?:\\ue003的(?=\\ue003))?<place:to>(?![^，。；\\ue000-\\ue0ff]{0,8}的(?!工程|工作|进度|搬迁)|(?:投资|注册|出资)?(?:设立|成立|组建|创办|创立)了?[^，。；\\ue000-\\ue0ff]{0,10}\\ue001)',
    unless:
      /(?:未|没有|尚未|拒绝|放弃|离开)[^，]{0,6}(?:落户|入驻|落地)|高校|活动|论坛|大会|展会|入驻[^，]{0,6}(?:团队|机构|商户)|(?:放|摆|定|落)在[^，]{0,8}(?:首位|第一|上面|身上)|专柜|门店/u,
    confidence: 0.88,
    examples: [
      '海川生物科技有限公司落户如皋经开区。',
      '2018年，星辰药业有限公司正式入驻长沙高新区。',
      '海川生物科技有限公司是海川集团的子公司，2019年落户如皋经开区。',
      '海润集团的储能电池项目总投资8亿元，选址如皋经开区。',
      '海川生物科技有限公司年产酶制剂3万吨，位于如皋经开区。',
    ],
    counterExamples: ['海川生物科技有限公司尚未落户如皋经开区。', '海川生物科技有限公司2019年离开如皋经开区。'],
  },
  {
    name: 'zh/plants-in-both',
    type: 'LOCATED_IN',
    each: { end: 'to', kinds: ['park', 'district'] },
    pattern:
      '<firm:from><gap:6>在(?<each><place>)(?:各|分别|都|均)(?:有|设有|建有|拥有)<gap:8>(?:厂|工厂|基地|公司|生产线|车间)',
    confidence: 0.85,
    examples: ['海川机械有限公司在如皋经开区和海安高新区各有一家工厂。'],
    counterExamples: ['海川机械有限公司在如皋经开区和海安高新区各有客户。'],
  },
  {
    name: 'zh/all-located',
    type: 'LOCATED_IN',
    pattern:
      '<site:from>\\ue009?(?:公司|企业|工厂)?，(?:均|都|也都|全部|分别)(?:设在|位于|坐落[于在]|落户|建在|在)<place:to>',
    confidence: 0.86,
    examples: ['东方重工集团有两家子公司——海川机械和海星重工，均设在如皋经开区。'],
    counterExamples: ['海川机械和海星重工均已上市。'],
  },
  {
    name: 'zh/firm-has-site-in',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from>[^。；，\\ue001]{0,16}在<place:to>(?:还|也|均|都|现|已)*(?:有|设有|设立|建有|拥有|开设|租用|办有|开有|设)(?:了)?[^，。；\\ue001-\\ue005]{0,16}(?:工厂|厂|公司|基地|分公司|车间|研发中心|生产线|总部|中心)',
    unless: /(?:拟|计划|将|有意|考虑|打算|传闻)/u,
    confidence: 0.84,
    examples: ['海川集团目前在如皋设有两家工厂。'],
    counterExamples: ['海川集团计划在如皋设立一家工厂。'],
  },
  {
    name: 'zh/owned-plants-in',
    type: 'LOCATED_IN',
    pattern: '在<place:to>(?:还|也|共)?(?:拥有|建有|设有|控股)<firm:from>\\ue009?(?:多家)?(?:工厂|企业|公司|子公司)',
    confidence: 0.84,
    examples: ['东方重工集团在如皋还拥有海川机械、海星重工两家工厂。'],
    counterExamples: ['东方重工集团在如皋还拥有三家工厂。'],
  },
  {
    name: 'zh/firm-builds-in',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from><gap:20>(?:在|于)<place:to><gap:6>(?:投资|建成|建设|投资建设|建有|设有|打造|布局|拥有|投建|新建|(?:设立|(?<!注册)成立)(?!了?[^，。；\\ue000-\\ue0ff]{0,10}\\ue001)|兴建|总部|扩建|运营|运作|落地|生产|投产|种植|养殖|开采|(?:还|也|正|就|仍|都)*在?(?:扩产|设厂|建厂|办厂|增产|复产|满产|开工|试产|建新厂))(?![^，。；]{0,8}(?:网点|办事处|代表处|联络处|联络点|党|服务站|联系点|周年|希望小学|工作组|专班|小组|奖|基金|门店|专卖|展厅|专柜))(?!的|设立|成立|组建|(?:约|逾|超过?|近)?\\ue006|签约|发布|大会|仪式|[^。；]{0,24}\\ue004)',
    unless: /(?:拟|计划|将|有意|考虑)(?:在|于)|论坛|大会|仪式|年会|展会|峰会/u,
    confidence: 0.85,
    examples: ['恒信化工有限公司在东营港经济开发区建成国内最大的丁腈橡胶仓库。'],
    counterExamples: ['恒信化工有限公司在北京成立大会上致辞。'],
  },
  {
    name: 'zh/founded-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:在|于|到|来|赴)<place:to>(?:投资办厂，)?(?:投资|出资|独资|合资|注册|共同|先后|正式|新)*(?:成立|设立|组建|创办|创立|开办|新设|办起|建起)(?:了|起)?(?:\\ue009|全资|控股|子公司|公司|的|项目公司|一家|合资公司|：|——)*<gap:4><firm:from>(?!的?(?:办事处|代表处|办公室|分会|大会))',
    unless: /大会|仪式|基金|联盟|研究院/u,
    confidence: 0.86,
    examples: ['恒润铜业在如皋经开区注册成立江苏恒润铜管有限公司，总投资5亿元。'],
    counterExamples: ['恒润铜业在如皋经开区大会上为江苏恒润铜管有限公司授牌。'],
  },
  {
    name: 'zh/plants-of-firm-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from>(?:公司)?(?:设在|位于|建在|开在|在|地处)<place:to>(?:境内)?的[^，。；、\\ue000-\\ue0ff]{0,10}(?:车间|工厂|[^工]厂|基地|生产线|产线|厂区|厂房|分公司)(?![长商])',
    unless: /供应商|客户|合作/u,
    confidence: 0.84,
    examples: ['纺出的亚麻纱运往海川亚麻集团设在如皋市的织布车间。'],
    counterExamples: ['海川亚麻集团在如皋市的供应商有三家工厂。'],
  },
  {
    name: 'zh/place-then-plants',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '在<place:to>，<firm:from>(?:公司)?(?:另|还|也|已|目前|现|共|同样)*(?:有|建有|设有|拥有|建成|投资|开设)(?:了)?\\ue009?[^，。；\\ue001-\\ue005]{0,10}(?:工厂|[^工]厂|基地|生产线|产线|厂区|车间)',
    confidence: 0.84,
    examples: ['在如皋市，海川机械有限公司还拥有两处生产基地。'],
    counterExamples: ['在如皋市，海川机械有限公司另有一家客户。'],
  },
  {
    name: 'zh/set-up-in',
    type: 'LOCATED_IN',
    pattern: '<firm:from><gap:4>(?:是|系)?由<firm><gap:6>(?:在|于)<place:to><gap:8>(?:设立|成立|组建|创办)',
    confidence: 0.88,
    examples: ['扬州海润光电科技有限公司是由海润集团在广陵经开区投资设立的独资企业。'],
    counterExamples: ['扬州海润光电科技有限公司是由海润集团参股的企业。'],
  },
  {
    name: 'zh/topic-builds-in',
    type: 'LOCATED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:公司|企业|集团|(?<=[，。；])(?:\\d{4}年(?:\\d{1,2}月)?)?)<gap:8>(?:在|于)<place:to><gap:6>(?:投资|建成|建设|投资建设|建有|设有|打造|布局|投建|新建|(?:设立|(?<!注册)成立)(?!了?[^，。；\\ue000-\\ue0ff]{0,10}\\ue001)|兴建|扩建|年产|生产)',
    unless: /(?:拟|计划|将|有意|考虑)(?:在|于)|论坛|大会|仪式|年会|展会|峰会|政府/u,
    confidence: 0.75,
    examples: ['恒信化工有限公司是行业龙头，2015年在临淄成立。'],
    counterExamples: ['会议在临淄召开。'],
  },
  {
    name: 'zh/bases-in-list',
    type: 'LOCATED_IN',
    each: { end: 'to', kinds: ['park', 'district'] },
    pattern:
      '<firm:from>[^。；\\ue001]{0,24}?(?:拥有|建有|设有|现有|已有|[则也还]有|布局了?|形成了?|建成了?)(?:了|有)?(?<each><place>[^，。；]{0,40}?)(?:基地|工厂|生产线|厂区|分公司|研发中心|<project>)',
    confidence: 0.88,
    examples: ['目前，恒光太阳能已拥有盐城、滁州、包头三大组件生产基地。'],
    counterExamples: ['目前，恒光太阳能已拥有三大组件生产基地。'],
  },
  {
    name: 'zh/bases-at-places',
    type: 'LOCATED_IN',
    each: { end: 'to', kinds: ['park', 'district'] },
    pattern:
      '<firm:from>[^。；\\ue001]{0,30}?在(?<each><place>[^，。；]{0,60}?)(?:也|都|均|分别)?(?:拥有|建有|设有|布局了?|运营)[^，。；]{0,24}?(?:基地|工厂|生产线|装置|厂区|研发中心|子公司|分公司|生产|<project>)',
    confidence: 0.88,
    examples: ['科瑞化学还在荷兰和新加坡拥有生产基地。'],
    counterExamples: ['科瑞化学的产品在荷兰和新加坡很受欢迎。'],
  },
  {
    name: 'zh/headquartered',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from><gap:8>(?:是|为)?<gap:6>总部(?:仍|均|则|就)?(?:位于|设在|在|设于|落户于?|坐落[于在])<gap:4><place:to>(?!的[^，。；\\ue000-\\ue0ff]{0,6}\\ue001)',
    properties: { role: 'headquarters' },
    confidence: 0.9,
    examples: ['科瑞集团是总部位于新加坡的化工企业。'],
    counterExamples: ['科瑞集团将总部搬离新加坡。', '海川机械有限公司是总部位于新加坡的科瑞集团的全资子公司。'],
  },
  {
    name: 'zh/besides-plant-at',
    type: 'LOCATED_IN',
    pattern: '除(?:了)?<place:to>(?:新)?(?:的)?(?:工厂|基地|厂区|总部|生产基地)(?:之)?外，<firm:from>',
    confidence: 0.85,
    examples: ['除太仓工厂外，科瑞化学还在荷兰鹿特丹拥有生产基地。'],
    counterExamples: ['除太仓外，各地都在下雨。'],
  },
];
