import type { RelationRule } from '../rule.js';

/** Parts of a firm that stand for the firm where they sit. */
const site =
  '(?:总部|厂区|厂址|厂房|厂子|工厂|新厂|老厂|分厂|本部|车间|基地|生产线|量产线|产线|研发中心|仓库|矿山|主阵地|大本营|根据地|新家|老家|家)';

/** Where firms sit, told of a part of them, of what they do there, or of the place that holds them. */
export const seatRules: readonly RelationRule[] = [
  {
    name: 'zh/part-sits-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern: `<firm:from>(?:公司)?的?[^，。；、的\\ue000-\\ue0ff]{0,8}${site}(?:也|都|均|就|则|仍|还|便|依然|一直)*(?:设|建|开|安|放|位于|坐落|扎|落|布局|选)?(?:在|于|落)<gap:4><place:to>(?![^，。；]{0,6}(?:大会|论坛|签约|发布|举行|召开|亮相))`,
    unless: /客户|供应商|未|拟|计划|将/u,
    confidence: 0.84,
    examples: ['国轩公司的量产线在合肥市，电池包是在别处装的。', '海川机械有限公司的新厂就建在如皋经开区。'],
    counterExamples: ['海川机械有限公司的新厂将建在如皋经开区。', '海川机械有限公司的新品在如皋市发布。'],
  },
  {
    name: 'zh/zone-where-firm-is',
    type: 'LOCATED_IN',
    pattern: '<firm:from>(?:公司)?(?:所在地?|落户|扎根|身处|入驻)的?(?:——|是|位于)?<gap:4><place:to>',
    unless: /未|拟/u,
    confidence: 0.86,
    examples: ['海川机械有限公司所在的如皋经开区，今年新建了三所学校。'],
    counterExamples: ['海川机械有限公司参观的如皋经开区，今年新建了三所学校。'],
  },
  {
    name: 'zh/settles-in',
    type: 'LOCATED_IN',
    subject: 'site',
    pattern:
      '(?:(?<!考虑|计划|打算|准备|有意|希望|拟|将|想)(?:把|将)[^，。；\\ue001-\\ue005]{0,10}(?:安|放|搬|迁|设|落|建|摆|布局|选|定|挪|扎|留)(?:家|根|户)?(?:在|到|进|入|于|至)|(?:安家|安营扎寨|落脚|抱团入驻|拎包入住|租下|租用|购地|拿地|征地|买地|圈地|落子|扎下根|生根)(?:在|于|到|了)?|(?:家|根|营|户)(?:安|扎|落)在)(?:了)?<gap:4><place:to>(?![^，。；]{0,6}(?:大会|论坛|首位))',
    unless: /未|拟|计划|考虑|打算|放弃|门店|专柜|展/u,
    confidence: 0.82,
    examples: ['海川机械有限公司主营轴承，去年把生产基地放在了如皋经开区。'],
    counterExamples: ['海川机械有限公司主营轴承，考虑把生产基地放在如皋经开区。'],
  },
  {
    name: 'zh/rents-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from><gap:12>在<place:to>(?:内|里)?(?:也|都|已|又|先后|一口气|陆续)*(?:租下?|租用|租赁|流转|承包|购买|购置|购得|买下|拿下|征|圈|竞得|摘得)(?:了|得)?[^，。；\\ue001-\\ue006]{0,10}(?:厂房|土地|地块|用地|亩|车间|坡地|耕地|牧场|山林)',
    unless: /未|拟|计划|将/u,
    confidence: 0.8,
    examples: ['海川机械有限公司、海润车桥有限公司先后在如皋经开区租下标准厂房。'],
    counterExamples: ['海川机械有限公司拟在如皋经开区租下标准厂房。'],
  },
  {
    name: 'zh/seen-in-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?:在|走进|来到|走访)<place:to>(?:里|内)?(?:采访|调研|走访|探访)?(?:时)?(?:看到|见到|了解到|发现|获悉)(?:了)?(?:：|，)<gap:10><firm:from>(?:公司)?的[^，。；\\ue001]{0,10}(?:车间|线|厂房|工厂|工人|厂区|仓库|机器|设备)',
    confidence: 0.78,
    examples: ['记者在如皋经开区看到，海川电气有限公司的两条贴片线正在调试。'],
    counterExamples: ['记者在如皋经开区看到，海川电气有限公司的广告挂满街头。'],
  },
  {
    name: 'zh/leases-there',
    type: 'LOCATED_IN',
    subject: 'site',
    pattern:
      '(?<!考虑|计划|打算|拟|将)在<place:to>(?:内|里)?(?:又|也|还|先后|一口气)*(?:租|购|买|拿|征|圈|盘)(?:了|下了?|用了?|得了?)[^，。；\\ue001-\\ue006]{0,8}(?:厂房|层|楼|土地|地块|亩|车间|仓库)',
    confidence: 0.8,
    examples: ['海川光电有限公司成立三年，目前在如皋经开区租了两层楼。'],
    counterExamples: ['海川光电有限公司成立三年，计划在如皋经开区租了两层楼。'],
  },
  {
    name: 'zh/works-of-firm-there',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<firm:from>(?:公司)?(?:设|位于|建|开)?在<place:to>(?:境内)?的(?:\\ue009|第[一二三四五\\d]+个)?<project>(?!签约|合作|路演)',
    unless: /供应商|客户|合作|拟|计划|规划/u,
    confidence: 0.8,
    examples: ['海川乳品有限公司在如皋市的奶酪生产线，七成原奶靠周边牧场。'],
    counterExamples: ['海川乳品有限公司计划在如皋市的奶酪生产线，七成原奶靠周边牧场。'],
  },
  {
    name: 'zh/signs-with-zone',
    type: 'LOCATED_IN',
    subject: 'topicFirm',
    pattern:
      '(?<=^|[，。；：它]|\\ue001[^，。；]{0,12})与<park:to>(?:管委会|方面)?[^，。；\\ue001]{0,4}(?:签约|签订|签署|签下|达成)[^。；：\\ue001-\\ue003]{0,30}(?:建设|租用|租下|投资|新建|兴建|打造|建厂|设厂|落户|投产|上马)(?![^。；]{0,40}(?:设立|成立|组建|注册)[^。；]{0,6}\\ue001)',
    unless: /不再|终止|参观/u,
    confidence: 0.72,
    examples: ['海川散热有限公司主营液冷板，4月，它与如皋经开区签约，拟投资7亿元建设西南生产基地。'],
    counterExamples: ['海川散热有限公司主营液冷板，4月，它与如皋经开区签约，双方将开展人才交流。'],
  },
  {
    name: 'zh/works-signed-with-zone',
    type: 'LOCATED_IN',
    pattern:
      '与<place:to>(?:管委会|方面)?[^，。；\\ue001]{0,4}(?:签约|签订|签署|签下|达成)[^。；：\\ue001-\\ue004]{0,30}(?:建设|投资|新建|兴建|打造|上马)(?:[^，。；\\ue001-\\ue004]{0,16})<project:from>',
    unless: /不再|终止/u,
    confidence: 0.76,
    examples: ['海川散热有限公司与如皋经开区签约，拟投资7亿元建设高端轴承项目。'],
    counterExamples: ['海川散热有限公司与如皋经开区签约，参观高端轴承项目。'],
  },
  {
    name: 'zh/works-there-of',
    type: 'LOCATED_IN',
    pattern:
      '(?:早已|已|长期|常年|(?<!拟|将|计划))在<place:to>(?:境内|内|里)?(?:运营|经营|生产|投产|扎根|深耕|发展|打拼|办厂|设厂|建厂|落地生根|立足)[^，。；\\ue000-\\ue0ff]{0,8}的<firm:from>',
    unless: /拟|计划|将/u,
    confidence: 0.84,
    examples: ['为其提供蒸汽的，是已在如皋经开区运营多年的海川能源有限公司。'],
    counterExamples: ['为其提供蒸汽的，是拟在如皋经开区运营多年的海川能源有限公司。'],
  },
  {
    name: 'zh/comes-from-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern: '(?<=^|[，。；：、])(?:同样|同是|一家)?来自<place:to>的<firm:from>',
    confidence: 0.74,
    examples: ['来自如皋市的海川科技有限公司，七年前在海安市设厂。'],
    counterExamples: ['来自如皋市的工程师，七年前加入海川科技有限公司。'],
  },
  {
    name: 'zh/founded-after-signing',
    type: 'LOCATED_IN',
    pattern:
      '与<place:to>(?:管委会|方面)?[^，。；\\ue001]{0,4}(?:签约|签订|签署|签下|达成)[^。；：\\ue001-\\ue003]{0,34}(?:设立|成立|组建|注册|创办)(?:了|起)?[^，。；\\ue000-\\ue007]{0,8}<firm:from>',
    unless: /终止|不再/u,
    confidence: 0.78,
    examples: ['海川釉料有限公司与如皋经开区签约，租用标准化厂房，设立如皋海川新材料有限公司。'],
    counterExamples: ['海川釉料有限公司与如皋经开区签约，走访如皋海川新材料有限公司。'],
  },
  {
    name: 'zh/its-plant-in',
    type: 'LOCATED_IN',
    subject: 'topicFirm',
    reach: 'local',
    pattern:
      '(?:其|公司|该公司|企业|集团)(?:位于|设在|建在|地处|坐落[于在]|在)<place:to>(?:境内)?的[^，。；、\\ue001-\\ue003]{0,12}?(?:工厂|[^工]厂|基地|产线|生产线|车间|厂区|装置|\\ue004)(?![长商])',
    unless: /客户|供应商|拟|将|规划/u,
    confidence: 0.8,
    examples: ['海川铝材有限公司今年易主，其位于如皋市的高精铝板带生产线恢复生产。'],
    counterExamples: ['海川铝材有限公司今年易主，其位于如皋市的客户恢复生产。'],
  },
  {
    name: 'zh/place-holds-firms',
    type: 'LOCATED_IN',
    object: 'clausePlace',
    pattern:
      '(?<=，)(?:先后|陆续|相继|已|如今|目前|还|也|并|共)*(?:聚集|集聚|汇聚|汇集|云集|聚拢|吸引|引来|引进|招来|走出|诞生|孕育|培育出?|涌现出?|坐落着?|分布着?|落户)(?:了|着|有|过)?<gap:10><firm:from>(?=\\ue009|等|、|[^，。；\\ue001]{0,10}(?:企业|公司|入驻|落户|安家|，|。|$))(?!的)',
    unless: /技术|设备|目光|考察|客商|团队|拟|计划|洽谈/u,
    confidence: 0.8,
    examples: ['如皋市的海川镇，废旧金属回收已有30多年历史，聚集了金汇集团、金阳铝业等企业200多家。'],
    counterExamples: ['如皋市的海川镇，废旧金属回收已有30多年历史，引来了金汇集团的考察团队。'],
  },
  {
    name: 'zh/venue-works',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；，])在<place:to>(?:主会场|分会场|会场|现场|一侧|以[东西南北]|腹地|核心区)?，[^。；\\ue001\\ue004]{0,10}(?:<firm>的?)?[^，。；\\ue001-\\ue006]{0,8}<project:from>(?:\\ue009)?[^，。；\\ue001]{0,6}(?:开工|动工|破土|奠基|打下|打桩|封顶|投产|试产|竣工|揭牌|通电|点火|加紧|拔地而起|正在|主体|建设|桩基)',
    unless: /签约仪式|论坛|路演/u,
    confidence: 0.82,
    examples: ['在如皋市分会场，海川机械有限公司高端轴承项目打下第一根桩。'],
    counterExamples: ['在如皋市主会场，海川机械有限公司高端轴承项目签约。'],
  },
  {
    name: 'zh/works-do-in',
    type: 'LOCATED_IN',
    pattern:
      '<project:from><gap:10>在<place:to>(?:内|里|境内)?(?:正式|顺利|全面|成功|率先|举行|加速|如期)*(?:打桩|打下|选址|备案|开钻|投料|出铝|出钢|投运|并网|试运行|试生产|热试|调试|(?:加紧|紧张|全面|火热)?施工|加紧推进|有序推进|拔地而起|亮灯|亮相投用|签约落地|签约落户|投建|实施|下线)(?!大会|论坛)',
    unless: /论坛|大会|发布会/u,
    confidence: 0.82,
    examples: ['海川机械有限公司的高端轴承项目在如皋市打桩。'],
    counterExamples: ['海川机械有限公司的高端轴承项目在如皋市路演。'],
  },
];
