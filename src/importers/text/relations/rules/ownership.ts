import type { RelationRule } from '../rule.js';

/** What a firm that belongs to another is called. */
const owned =
  '(?:(?:全资|控股|独资|直属|下属|旗下|附属|并表)+(?:的)?(?:\\ue008的)?(?:核心|重要|骨干|生产|制造|一级|二级|境内|境外|海外)*(?:子公司|孙公司|公司|企业|工厂|平台)|子公司|孙公司|分公司|附属公司)';

/** Who belongs to whom: SUBSIDIARY_OF runs from the child to the parent. */
export const ownershipRules: readonly RelationRule[] = [
  {
    name: 'zh/is-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern: `<firm:from><gap:16>(?<!原|曾|曾经|原本|原来|不)(?:是|系|为|作为|属于?)<gap:4><firm:to>(?:(?:在[^，。；\\ue001]{1,14})?(?:投资|出资)?(?:设立|成立|组建|注册|创办)的|的|旗下|下属|所属)<gap:10>(?:子公司|孙公司|附属公司|控股公司|分公司|分支机构|下属企业|企业|公司|品牌|平台)`,
    unless: /供应商|客户|合作|配套|竞争|上游|下游|龙头|参股|联营|合营|持股|合资|股东|母公司|代工|服务|承建|前身/u,
    confidence: 0.95,
    examples: ['湖南恒泽锂电材料有限公司是深圳恒泽新能源科技股份有限公司的全资子公司。'],
    counterExamples: [
      '湖南恒泽锂电材料有限公司是比亚迪的配套企业。',
      '湖南恒泽锂电材料有限公司原为深圳恒泽新能源科技股份有限公司的全资子公司，后改制。',
    ],
  },
  {
    name: 'zh/firm-then-under',
    type: 'SUBSIDIARY_OF',
    pattern:
      '(?<=^|[。；：])(?:\\d+[.、．])?<firm:from>，(?:是|系|为|隶属于?)<gap:2><firm:to>(?:的|旗下的?|下属的?|所属的?)(?:全资|控股|独资|直属|核心|骨干)*(?:子公司|企业|公司|工厂)(?=[，。；])',
    unless: /供应商|客户|合作|配套|参股/u,
    confidence: 0.9,
    examples: ['如皋粮油公司，系海川集团旗下企业，主要产品为食用油。'],
    counterExamples: ['如皋粮油公司，系海川集团配套企业，主要产品为食用油。'],
  },
  {
    name: 'zh/is-works-of',
    type: 'SUBSIDIARY_OF',
    pattern: `<firm:from><gap:16>(?<!原|曾|曾经|原本|原来|不)(?:是|系|为)<gap:4><firm:to>[^，。；\\ue001\\ue004-\\ue007]{0,20}?${owned}`,
    unless: /供应商|客户|合作|参股|股东|母公司|之一的/u,
    confidence: 0.9,
    examples: [
      '海川机械有限公司是东方重工集团设在东北的唯一一家全资子公司。',
      '海川机械有限公司是东方重工集团控股95%的企业。',
    ],
    counterExamples: ['海川机械有限公司是东方重工集团在东北的唯一一家供应商。'],
  },
  {
    name: 'zh/is-nth-works-of',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from>(?:公司)?(?:，|年产[^，。；\\ue001]{1,16}，)?(?:是|系|为)(?:<place>)?<firm:to>(?:(?:在|于|设在|位于)[^，。；\\ue001]{1,12}?)?的?(?:第[一二三四五六七八九十\\d]+|首|唯一(?:的)?一|最大(?:的)?一?)?(?:(?:第?\\ue009|家|座|个)[^，。；\\ue001]{0,8}?(?:工厂|企业|公司|生产基地|子公司)|(?<=最大的?)[^，。；\\ue001]{0,4}(?:工厂|生产基地))(?=[，。；]|$)',
    unless: /客户|供应|合作|代工|参股|合资|投资者|服务/u,
    confidence: 0.84,
    examples: [
      '海川机械有限公司是东方重工集团在华的第六座工厂，年产轴承2500吨。',
      '海川机械有限公司年产轴承2500吨，是东方重工集团最大的单体工厂。',
    ],
    counterExamples: ['海川机械有限公司是东方重工集团在华的第六家合作企业。'],
  },
  {
    name: 'zh/aside-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern: '^<firm:from>(?:是|系|为)?<firm:to>(?:的|旗下)?(?:全资|控股|下属)*(?:子公司|孙公司)(?=[，。；]|$)',
    confidence: 0.9,
    examples: ['建设单位：海川药业有限公司（东方医药集团全资子公司）；总投资5.2亿元。'],
    counterExamples: ['建设单位：海川药业有限公司（东方医药集团合作企业）；总投资5.2亿元。'],
  },
  {
    name: 'zh/parent-under',
    type: 'SUBSIDIARY_OF',
    firstOf: 'from',
    lastOf: 'to',
    pattern:
      '<firm:to>(?:的|在[^，。；\\ue001]{1,10}(?:投资|出资)?(?:设立|成立|组建|创办|兴办)的|在[^，。；\\ue001]{1,10}的?)?(?:旗下|下属|所属|(?:全资|控股|核心|重要|境内|境外|下属|二级)*(?:子公司|孙公司)|控股的|全资拥有的|全资持有的)(?:之一)?(?:的|——|—)?<gap:14><thing:from>',
    confidence: 0.9,
    examples: ['海星集团旗下清洁能源企业北海电力有限公司承担建设任务。'],
    counterExamples: ['海星集团旗下有多家企业。'],
  },
  {
    name: 'zh/this-subsidiary-of',
    type: 'SUBSIDIARY_OF',
    pattern:
      '这[家座]<firm:to>(?:在[^，。；\\ue001]{1,14})?(?:的|旗下的?)(?:全资|控股|独资|下属|直属)+<gap:4><firm:from>(?![^，。；]{0,2}\\ue001)',
    confidence: 0.88,
    examples: ['海川机械有限公司主营轴承。这家东方重工集团的全资子公司去年投产。'],
    counterExamples: ['海川机械有限公司主营轴承。这家东方重工集团的配套企业去年投产。'],
  },
  {
    name: 'zh/controlled-by',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from><gap:6>(?:由<firm:to>(?:以\\ue006)?(?:全资|独资|绝对|相对)?(?:控股|独资|全资拥有|全资持有|独资兴办|独资设立|全资设立|全资组建)|[是系]<firm:to2>[^，。；\\ue001]{0,12}?(?:独资|全资)(?:投资|出资)?(?:兴建|兴办|创办|设立|组建|建设|成立|建|办)的)',
    confidence: 0.9,
    examples: ['常州海润光电科技有限公司由恒泽投资管理有限公司控股。', '如皋海川油脂厂是恒泽集团独资兴建的。'],
    counterExamples: ['常州海润光电科技有限公司由张明创办。'],
  },
  {
    name: 'zh/built-alone-by',
    type: 'SUBSIDIARY_OF',
    pattern:
      '(?:这[家座个]|)由<firm:to>[^，。；\\ue001]{0,8}?(?:独资|全资|绝对控股|控股)(?:投资|出资)?(?:\\ue006)?(?:兴建|兴办|创办|设立|组建|建设|成立)?的[^，。；的\\ue001]{0,12}<firm:from>',
    unless: /供应|客户|合资/u,
    confidence: 0.86,
    examples: ['如皋海川石化公司是园区的压舱石。这座由恒泽集团独资兴建的炼油厂，年炼原油800万吨。'],
    counterExamples: ['如皋海川石化公司是园区的压舱石。这座由恒泽集团承建的炼油厂，年炼原油800万吨。'],
  },
  {
    name: 'zh/owns-wholly',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:to><gap:8>(?:全资|独家|绝对)(?:拥有|持有|控股|控制)(?:了)?<firm:from>',
    confidence: 0.9,
    examples: ['东方重工集团全资拥有海川机械有限公司。'],
    counterExamples: ['东方重工集团拥有海川机械有限公司的支持。'],
  },
  {
    name: 'zh/belongs-to',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:from>(?:[^。；\\ue001]{0,12}?)(?:隶属于?|从属于|归属于?|同属于?|同为)<firm:to>',
    confidence: 0.9,
    examples: ['长江机床有限公司隶属于海星集团。'],
    counterExamples: ['长江机床有限公司隶属关系未变。'],
  },
  {
    name: 'zh/topic-is-subsidiary',
    type: 'SUBSIDIARY_OF',
    subject: 'topicFirm',
    pattern:
      '(?<=[，。；：]|^|它|[^由]其)(?:它|其|该公司|该企业|后者)?(?:目前|现)?(?:是|系|为|属于?|隶属于?|从属于|归属于?)<gap:8><firm:to>(?:在[^，。；\\ue001]{1,12}的|(?:在[^，。；\\ue001]{1,14})?(?:投资|出资)?(?:设立|成立|组建|创办)的|的|旗下|下属|所属)?(?:全资|控股|独资|直属|核心|重要|境内|在华)*(?:子公司|孙公司|分公司|下属企业|下属公司|附属公司|成员企业|控股公司|工厂)',
    unless: /参股/u,
    confidence: 0.88,
    examples: ['海润科技有限公司年产座椅20万套，系东方重工集团在华全资子公司。'],
    counterExamples: ['海润科技有限公司年产座椅20万套，系东方重工集团的供应商。'],
  },
  {
    name: 'zh/topic-belongs-to',
    type: 'SUBSIDIARY_OF',
    subject: 'topicFirm',
    pattern: '(?<=[，。；：]|^)(?:它|其|该公司|该企业|该厂)?(?:隶属于?|从属于|归属于|背靠)<gap:8><firm:to>',
    confidence: 0.86,
    examples: ['海润科技有限公司年产座椅20万套，隶属于上市公司东方重工集团。'],
    counterExamples: ['海润科技有限公司年产座椅20万套，隶属关系不变。'],
  },
  {
    name: 'zh/its-parent-is',
    type: 'SUBSIDIARY_OF',
    firstOf: 'to',
    subject: 'topicFirm',
    pattern:
      '(?<!第[二三四五])(?:母公司|控股股东|娘家|大股东)(?:是|为|系|—+|(?:已|也|随后|后来|如今)*(?:换成|变成|变更为|易主为|更换为|变为|改为)(?:了)?)?<gap:4><firm:to>',
    unless: /大股东(?:是|为)?[^，]{4}|第[二三四五]大/u,
    confidence: 0.86,
    examples: ['海润科技有限公司年产座椅20万套，其母公司东方重工集团去年上市。'],
    counterExamples: ['海润科技有限公司没有母公司。'],
  },
  {
    name: 'zh/named-subsidiary',
    type: 'SUBSIDIARY_OF',
    object: 'topicFirm',
    pattern:
      '(?:其|公司|集团|同意|由|通过|与|对|向|将|把|给|为|因|及|新设|(?:设立|成立|组建)(?!的)|(?<=(?:^|[，。；])[^，。；]{0,8})(?:设立|成立|组建)|，|。|^)(?:的|在[^，。；\\ue001]{1,10}的)?(?:(?:全资|控股|下属|旗下)(?:子公司|孙公司|企业|公司)?|子公司)(?:——|—|：)?<firm:from>',
    unless: /参股/u,
    confidence: 0.86,
    examples: ['东方重工集团宣布扩产，新厂由其全资子公司宁波海星重工有限公司建设。'],
    counterExamples: [
      '东方重工集团宣布扩产，新厂由参股公司宁波海星重工有限公司建设。',
      '东方重工集团宣布扩产。上市公司去年在我市设立的全资子公司宁波海星重工有限公司也来了。',
    ],
  },
  {
    name: 'zh/lists-subsidiaries',
    type: 'SUBSIDIARY_OF',
    object: 'topicFirm',
    pattern:
      '(?:旗下|下设|下辖|下属)(?:<count>家?)?(?:现|目前|共)*(?:拥有|设有|有|包括|含)(?:了)?<gap:6><firm:from>(?=[^，。；\\ue001]{0,8}(?:公司|企业|工厂|品牌|，|。|$))|(?:全资|控股|下属|直属)?(?:子公司|分公司)(?:——|—|：|包括|分别是|分别为|有)<firm:from2>',
    confidence: 0.85,
    examples: [
      '东方重工集团旗下拥有宁波海星重工有限公司、海川机械有限公司两家子公司。',
      '东方重工集团有两家全资子公司——海川机械有限公司和宁波海星重工有限公司。',
    ],
    counterExamples: ['东方重工集团旗下拥有多个品牌。'],
  },
  {
    name: 'zh/owns-plants',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:to>(?:在<place>)?<gap:6>拥有<firm:from>\\ue009?(?:多家)?(?:工厂|企业|公司|子公司)',
    confidence: 0.82,
    examples: ['东方重工集团在宁波还拥有海川机械、海星重工两家工厂。'],
    counterExamples: ['东方重工集团在宁波拥有三家工厂。'],
  },
  {
    name: 'zh/as-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern: '作为<firm:to>(?:的|旗下|下属)<gap:10>(?:子公司|公司|企业|工厂|平台)，<gap:4><firm:from>',
    unless: /供应商|客户|合作|配套|参股|合资|合营/u,
    confidence: 0.88,
    examples: ['作为东方重工集团的全资子公司，宁波海星重工有限公司主营轴承。'],
    counterExamples: ['作为东方重工集团的合作企业，宁波海星重工有限公司主营轴承。'],
  },
  {
    name: 'zh/its-arm',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:to>[^。；\\ue001]{4,60}，作为其(?:旗下|下属|全资|控股|核心|所属)+[^，。；\\ue001]{0,16}，<firm:from>',
    unless: /供应商|客户|合作|伙伴|参股|对手/u,
    confidence: 0.84,
    examples: ['东方重工集团去年营收破千亿元，作为其旗下轴承板块的排头兵，海川机械有限公司也交出好成绩。'],
    counterExamples: ['东方重工集团去年营收破千亿元，作为其核心供应商，海川机械有限公司也交出好成绩。'],
  },
  {
    name: 'zh/aside-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern:
      '^<firm:from>(?:系|为|是|由)?<firm:to>(?:的|旗下|下属)?(?:(?:全资|控股|独资|直属)*(?:子公司|孙公司|附属公司)|(?:全资|独资|控股)(?:企业|公司|拥有|持有|设立|投资)?)$',
    confidence: 0.9,
    examples: [
      '建设单位为海川机械有限公司（东方重工集团全资子公司），总投资3亿元。',
      '海川机械有限公司（东方重工集团全资）去年投产。',
    ],
    counterExamples: ['建设单位为海川机械有限公司（东方重工集团供应商），总投资3亿元。'],
  },
  {
    name: 'zh/controlled-share-of',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:to>(?:控股|绝对控股|全资持有|全资控股)(?:<percent>)?的<gap:4><firm:from>',
    confidence: 0.9,
    examples: ['东方重工集团控股60%的宁波海星重工有限公司上月投产。'],
    counterExamples: ['东方重工集团参股40%的宁波海星重工有限公司上月投产。'],
  },
  {
    name: 'zh/sole-works-of',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:to><gap:12>(?:独资|全资|控股)(?:的)?<gap:4>(?:工厂|企业|公司|子公司)(?:——|—|：|，即|、)?<firm:from>',
    unless: /供应商|客户|参股|共同|联合|合资|合作|给(?:公司|其|集团)?的/u,
    confidence: 0.86,
    examples: ['东方重工集团在华首个独资工厂——宁波海星重工有限公司近日动工。'],
    counterExamples: ['东方重工集团参观了独资企业众多的园区。'],
  },
];
