import type { Rule } from '../rule.js';

const firms = '(?:企业|公司|厂商|厂家|工厂|集团|机构|单位|股东|方|人|者|家)';
const which =
  '(?:谁|哪些|哪[两三四五](?:家|个)(?:企业|公司)?|哪个|哪家|哪几家|哪几个|哪一家|有?什么(?!时候|地方|时间)|啥|有啥|何)';

/** How Chinese questions ask what things are to one another: connections, chains, owners, supply, sites. */
export const relationRules: readonly Rule[] = [
  {
    name: 'zh/connection',
    asked: 'connection',
    pattern:
      '{company}.*通过(?:谁|哪家|哪些|哪个|什么).*{company}|{any}(?:.*(?:和|与|跟|同|到|、).*|[\\s，,]*){any}.*(?:关系|关联|联系|相连|连接|怎么连|连在一起|交集|路径|渊源)|(?:关系|关联|联系|联系起来|怎么连).{0,6}{any}.*{any}',
    examples: [
      '{company}和{place}有什么关系？',
      '{company}与{company}之间有什么联系',
      '{company}跟{company}是怎么联系起来的',
      '{company} {company} 关系',
      '{company}通过哪家企业用上了{company}的材料？',
    ],
  },
  {
    name: 'zh/ultimate-owner',
    asked: 'owners',
    pattern:
      '{company}.*(?:最终|终极|穿透|控制方|控制人|实际控制|实控|顶层|最上面|最上层|最顶)|(?:最终|终极|实际|最上层).{0,4}(?:控制|持有|拥有|母公司|股东).{0,3}{company}',
    examples: [
      '{company}最终由谁控制？',
      '{company}的实际控制人是谁',
      '{company}股权穿透到最上面是谁',
      '谁最终控制{company}',
      '谁是{company}的最终母公司',
    ],
  },
  {
    name: 'zh/share',
    asked: 'share',
    pattern:
      '^(?=.*{company}.*{company})(?!.*(?:子公司|关系|谁[和与跟]谁)).*(?:持股|股权|股份|股比|占股|百分之|持有|参股|占.{0,4}(?:多少|几)(?:成|股)?|持.{0,3}{company})',
    examples: [
      '{company}持有{company}多少股权？',
      '{company}在{company}的持股比例',
      '{company}对{company}的实际持股比例',
      '{company}持{company}多少股份',
      '{company}占{company}多少股',
    ],
  },
  {
    name: 'zh/comparison',
    asked: 'comparison',
    pattern:
      '(?<!同)(?:相比|比较|对比|比一比|比一下)|{any}.*\\b(?:vs|versus|PK)\\b.*{any}|差多少|相差|差额|(?:哪个|哪家|哪边|谁|哪一个)的?.{0,8}更|{any}.*(?:和|与|跟|、|还是).*{any}[^。]*(?:哪个|哪家|哪边|哪里|谁)[^。]{0,12}(?:多|大|高|少|低|小)(?!少)些?(?:$|[？?，,])|多多少|高多少|(?<!同)比.*{any}.*(?:多|高|大|少|低)',
    examples: [
      '{company}新增投资与{place}协议引资总额相比，哪个更大，差多少？',
      '{place}和{place}哪个投资更多',
      '{place}和{place}哪个投资多？',
      '{company}的营收比{company}高多少？',
      '{place} vs {place} 投资',
      '{company}和{company}在{place}谁投得多？',
    ],
  },
  {
    name: 'zh/parks-in',
    asked: 'parks',
    pattern: `{place}(?:区|市|县|境内|里|内)?(?:一共|共|都|现)?(?:有|下辖|下设|辖有?|建有|设有|包括|分布着|分为|分成|由)?(?:${which}|多少|几)(?:个|家|座|些)?(?:工业|产业|开发)?(?:园区|工业园|产业园|科技园|化工园|开发区|功能区|经开区|高新区|片区|组团|分园|园)(?:组成)?(?:(?:和|与|、|或)(?:园区|开发区|高新区|经开区|工业园|产业园))?(?:$|[？?。])|{place}(?:的|内|内的|境内的?|下辖的?)? ?(?:产业|工业|开发)?(?:园区|工业园|产业园|开发区|高新区|经开区)(?:和(?:园区|开发区|高新区|经开区))?(?:都)?(?:有)?(?:哪些|哪几个|名单|清单|多少个?|几个|数量)?(?:$|[？?。])`,
    examples: [
      '{place}的产业园区',
      '{place}有什么开发区和高新区',
      '{place}有哪些园区？',
      '{place}有几个工业园',
      '{place}下设哪几个园？',
      '{place}由哪些片区组成？',
      '{place}下辖哪些开发区',
      '{place}的园区有哪些？',
    ],
  },
  {
    name: 'zh/contract',
    asked: 'contract',
    pattern: '^(?!.*引资).*(?:合同(?:额|总额|金额|价|价值|价款|总价)|(?:订单|合同).{0,8}(?:多少|价值|值)|合同.*多少钱)',
    examples: ['{project}的合同金额是多少？', '{company}给{company}供货的合同值多少钱', '{company}拿到的订单多少钱'],
  },
  {
    name: 'zh/chain-leaders',
    asked: 'chainLeaders',
    pattern: '链主|产业链.{0,4}龙头|龙头企业|领军企业|链长企业',
    examples: ['{place}{industry}的链主企业有哪些？', '谁是{place}的链主', '{place}有哪些产业链龙头企业'],
  },
  {
    name: 'zh/consumers',
    asked: 'consumers',
    pattern: `^(?!.*{company}).*(?:以{product}.{0,3}(?:为|做|作)(?:原料|原材料)|(?:用|使用|消耗|需要|耗用){product}.{0,8}(?:的)?(?:企业|公司|厂|谁|哪)|${which}.{0,6}(?:用|使用|消耗|需要|耗用|以)(?:了|到)?{product}|{product}.{0,4}(?:的)?(?:用户|消耗方|使用方|需求方))`,
    examples: [
      '哪些企业以{product}为原料？',
      '用{product}做原料的公司有哪些',
      '谁在用{product}',
      '哪家公司需要{product}',
    ],
  },
  {
    name: 'zh/materials',
    asked: 'materials',
    pattern:
      '^(?!.*(?:从|向|哪里|哪儿|谁|供应商|供货|供应)).*{company}.*(?:原料|原材料|耗用|消耗(?:什么|哪些)|用(?:什么|哪些|啥))',
    examples: ['{company}的原料是什么？', '{company}用哪些原料', '{company}的上游原料', '{company}用什么原料生产'],
  },
  {
    name: 'zh/upstream',
    asked: 'upstream',
    pattern:
      '^(?!.*{company}).*{product}.{0,4}(?:上游|往上|向上|(?:主要|生产)?(?:原料|原材料)|(?:是|得|要)?(?:用|由|拿|需要?|要)(?:什么|哪些|啥).{0,6}(?:做|制|生产|产|原料|材料|合成|构成|组成))|^(?!.*{company}).*(?:上游|原料|原材料).{0,4}(?:是|有).{0,6}{product}$|^(?!.*{company})(?:做|造|生产|制造|合成|制){product}.{0,4}(?:要|用|需要?|得用).{0,4}(?:什么|哪些|啥)',
    examples: [
      '做{product}要哪些原料',
      '{product}往上是什么',
      '{product}的上游是什么？',
      '{product}的原料有哪些',
      '{product}是用什么做的',
    ],
  },
  {
    name: 'zh/downstream',
    asked: 'downstream',
    pattern:
      '^(?!.*{company}).*{product}.{0,6}(?:下游|往下|向下|用途|用处|有什么用|有啥用|用在(?:哪|什么)|用到(?:哪|什么)|(?:可以|能|可)?(?:用来|用于|拿来)?(?:做|生产|制造?)(?:成)?(?:什么|哪些|啥))',
    examples: ['{product}的下游是什么？', '{product}能做什么', '{product}的下游产品有哪些'],
  },
  {
    name: 'zh/project-story',
    asked: 'projects',
    pattern:
      '{project}.{0,8}(?:什么时候|啥时候|何时|哪年|哪天|几时|几月|哪个?月|进展|进度|状态|近况|怎么样了?|如何了?(?:$|[？?])|到哪一?步|开工了|投产了|建成了)|(?:介绍|说说|讲讲).{0,6}{project}',
    examples: ['{project}什么时候开工的？', '{project}进展如何？', '介绍一下{project}', '{project}投产了吗'],
  },
  {
    name: 'zh/project-site',
    asked: 'location',
    pattern:
      '^(?:(?!.*(?:投|钱)).*|(?:请问)?){project}.{0,4}(?:位于|坐落(?:于|在)?|落(?:户)?(?:在|于)|设在|在)(?:了)?(?:哪里?|哪儿|什么地方|何处|哪个(?:园区|区|市|县|镇|乡|开发区|城市|地方))|{project}的?(?:地点|地址|位置|选址)',
    examples: ['{project}在哪个镇，投了多少？', '{project}在哪个园区', '{project}位于哪里', '{project}的地点'],
  },
  {
    name: 'zh/is-subsidiary',
    asked: 'parents',
    pattern:
      '{company}.{0,4}(?:是不是|是否|是|属于|隶属于?){company}.{0,6}(?:子公司|下属|旗下|全资|控股|的)|{company}.{0,3}(?:属于|隶属于?){company}',
    examples: ['{company}是{company}的子公司吗', '{company}属于{company}吗？'],
  },
  {
    name: 'zh/subsidiaries',
    asked: 'subsidiaries',
    pattern:
      '{company}.*(?<!(?:谁|哪家.{0,6})的?(?:全资|控股|下属)?)(?:子公司|下属企业|下属公司|旗下|下面有|名下|全资|控股了|控股哪|控制了?哪|控制了|控制的)',
    examples: [
      '{company}有哪些子公司？',
      '{company}旗下有什么公司',
      '{company}控股了哪些企业',
      '{company}控制了哪些公司',
    ],
  },
  {
    name: 'zh/parents',
    asked: 'parents',
    pattern:
      '^(?!.*(?:合资|出资|共同)(?:组建|设立|成立)).*{company}.*(?:母公司|谁控股|谁的(?:全资|控股|下属|下级)?子公司|哪家.{0,6}子公司|隶属|归谁|属于(?:谁|哪)|上级公司|控股股东|总公司|老板是谁)|^(?!.*(?:合资|出资|共同)(?:组建|设立|成立)).*(?:谁|哪家(?:企业|公司|集团)?)(?:控股|控制|拥有)了?{company}',
    examples: [
      '{company}的母公司是谁？',
      '{company}是谁的全资子公司？',
      '{company}是哪家集团的子公司',
      '{company}隶属于哪家公司',
      '谁控股{company}',
    ],
  },
  {
    name: 'zh/holdings',
    asked: 'holdings',
    pattern: `(?<!(?:谁|哪家).{0,8}){company}.{0,6}(?:参股|持股|入股|持有)了?的?(?:${which}|多少家|几家)|{company}(?:的|对外)?(?:持股|参股)(?:企业|公司|情况|名单|$|[？?])|哪些(?:企业|公司).{0,2}(?:里|中)有{company}的?(?:股份|股权|持股)`,
    examples: ['{company}参股了哪些公司？', '{company}持有哪些公司的股份', '{company}的参股企业'],
  },
  {
    name: 'zh/whose-customer',
    asked: 'suppliers',
    pattern: `{company}(?:都)?(?:是|算)(?:谁|哪(?:家|些|几家)(?:企业|公司|厂商)?)的?(?:主要|最大|重要|长期)?的?(?:客户|买家|采购方|采购商|下游)`,
    examples: ['{company}是谁的客户？', '{company}是哪些企业的主要客户'],
  },
  {
    name: 'zh/whose-supplier',
    asked: 'customers',
    pattern: `{company}(?:都)?(?:是|算)(?:谁|哪(?:家|些|几家)(?:企业|公司|厂商|车企)?)的?(?:主要|独家|最大|重要|长期|唯一)?的?(?:供应商|供货商|供货方|供应方|配套(?:企业|商|厂)|上游)`,
    examples: ['{company}是谁的供应商？', '{company}是哪家公司的独家供应商'],
  },
  {
    name: 'zh/buyers-from',
    asked: 'customers',
    pattern: `(?:谁|哪些|哪家|哪几家).{0,8}(?:买|采购|购买|使用|用)了?(?:的是)?{company}|(?:谁|哪些|哪家|哪几家)[^-]{0,6}(?:从|向|跟|找|在){company}(?:那里|那儿|这里)?.{0,4}(?:买|采购|购买|购进|进货|拿货|订购|订货|提货)`,
    examples: ['谁买{company}的{product}', '哪些企业采购{company}的{product}', '哪家公司向{company}订购{product}'],
  },
  {
    name: 'zh/supplied-by-whom',
    asked: 'suppliers',
    pattern: `{company}的?.{0,10}(?:是|由)(?:谁|哪家|哪些(?:企业|公司)|哪个(?:企业|公司)).{0,3}(?:供|提供|配套|做)|{company}的.{1,10}(?:谁|哪家|哪几家)(?:供|提供)的?(?:$|[？?。])|{company}的.{0,10}(?:从|打)(?:哪里|哪儿|哪家|谁).{0,4}(?:来|买|进|采购)|{company}的?.{0,10}(?:来自)(?:哪|谁)`,
    examples: [
      '{company}的轴承哪家供的',
      '{company}的{product}是谁供应的？',
      '{company}的瓶片是谁供的',
      '{company}的{product}从哪里来',
    ],
  },
  {
    name: 'zh/suppliers-of',
    asked: 'suppliers',
    pattern: `{company}(?:从|向|跟|找){company}(?:那里|那儿)?.{0,4}(?:买|采购|购买|进货|拿货|订购)|(?:供应商|供货商|供货方|供货企业|上游(?:企业|公司|厂商|供应)|(?:从|向)(?:${which}|哪里|哪儿).{0,6}(?:采购|进货|购买|买)|采购自)|${which}.{0,4}${firms}?.{0,4}(?:给|为|向|是)?{company}.{0,6}(?:供应|供货|配套|提供|供)|由${which}.{0,4}(?:供应|供货|配套|提供)|(?:给|为|向){company}.{0,4}(?:供货|供应|配套|提供).{0,12}(?:的|是|有)|{company}的配套(?:企业|厂商|厂家)`,
    examples: [
      '{company}的供应商有哪些？',
      '{company}从{company}买什么？',
      '谁给{company}供货？',
      '哪些企业为{company}配套',
      '{company}从哪里采购原料',
      '给{company}供货的是谁',
      '{company}的上游企业有哪些',
    ],
  },
  {
    name: 'zh/customers-of',
    asked: 'customers',
    pattern: `客户|买家|采购商|下游(?:企业|公司|厂商|客户)|{company}.{0,12}(?:给|为|向|供应|供货|配套|卖给|服务).{0,6}${which}|{company}.{0,6}(?:供应|供货|配套|卖给)`,
    examples: [
      '{company}的客户有哪些？',
      '{company}为哪些企业配套？',
      '{company}供货给谁',
      '{company}的下游企业是谁',
      '{company}向哪些公司供应{product}',
    ],
  },
  {
    name: 'zh/partners',
    asked: 'partners',
    pattern:
      '合作(?:企业|伙伴|公司|方|商|对象|单位)|(?:与|和|跟).{0,4}(?:谁|哪些|哪家).{0,6}合作|上下游|供应链|供应关系',
    examples: ['{company}的合作企业有哪些？', '{company}跟哪些公司有合作', '{company}的上下游有谁'],
  },
  {
    name: 'zh/location',
    asked: 'location',
    pattern:
      '{company}.{0,4}(?:有|设有|建有)(?:了)?(?:哪些|哪几个|什么|多少个?|几个)(?:生产)?(?:据点|基地|工厂|厂区|分公司|网点|研发中心)|{company}.{0,4}(?:在|于)(?:哪些?|哪几个|哪个|什么|多少个?|几个)(?:地方|城市|省份?|市|县|国家|园区|地区)(?:里|内)?(?:都|还)?(?:有|建有|设有|设了|建了)(?:着|了)?.{0,6}(?:基地|工厂|厂|分公司|生产线|研发中心|据点)|{company}(?:的)?(?:总部|工厂|厂区|基地|生产基地|地址|公司|企业)?.{0,6}(?:位于|坐落(?:于|在)?|设在|落户(?:在|于)?|迁(?:到|至|往)了?|搬(?:到|至)了?|在)(?:了)?(?:哪里?|哪儿|哪些?地方|什么地方|何处|哪个(?:园区|区|市|县|开发区|城市))(?:$|[^投建有]{0,6}$)',
    examples: [
      '{company}在哪里？',
      '{company}位于哪个园区',
      '{company}有哪些据点',
      '{company}搬到哪里了',
      '{company}的工厂在什么地方？',
      '{company}在哪些地方有生产基地？',
    ],
  },
  {
    name: 'zh/when-invested',
    asked: 'investments',
    pattern: '{company}.{0,8}(?:什么时候|啥时候|何时|哪一?年|哪个?月|几月).{0,12}(?:投|建|布局|进入|落户|签约)',
    examples: ['{company}什么时候在{place}投资的', '{company}哪年开始在{place}建厂？'],
  },
  {
    name: 'zh/investors-of-firm',
    asked: 'investors',
    pattern: `{company}.{0,4}(?:是?由|是|被)${which}.{0,8}(?:投资|出资|组建|设立|合资|成立|收购|入股|控股|注资|参股)|{company}.{0,3}(?:有|都有)?(?:谁|哪些(?:企业|公司|机构|单位)|哪(?:几)?家(?:企业|公司)?).{0,6}(?:投资|出资|组建|设立|合资|成立|收购|入股|控股|注资|参股)|{company}(?:是|由|被)(?:谁|哪家|哪些)[^，,]{0,4}投|(?:谁|哪些|哪家).{0,6}(?:持有|持股|控股)了?{company}|{company}的?.{0,4}(?:股东|股权|股份|谁持股|谁(?:在)?持有|投资方|投资人|投资者|出资方|出资人)|(?:谁|哪些(?:企业|公司)|哪家(?:企业|公司)?|哪几家(?:企业|公司)?).{0,4}(?:共同|联合)?(?:投资|出资|入股|收购|注资|参股|组建|设立|成立)(?:组建|设立|成立|建立)?了?{company}`,
    examples: [
      '{company}由哪些公司共同投资组建？',
      '谁投资了{company}？',
      '{company}的股东有哪些',
      '哪些企业出资设立了{company}',
      '{company}是谁收购的',
      '{company}是谁投的?投了多少亿',
      '{company}都有哪些股东呀',
      '谁持有{company}的股份，持多少',
    ],
  },
  {
    name: 'zh/where-invested',
    asked: 'investments',
    pattern:
      '{company}.{0,8}(?:在|到|去|往|投资)了?(?:哪些|哪几个|什么|哪个|多少个|几个)(?:城市|地方|省份?|区县?|园区|地区|国家|市|县)|{company}(?:的)?(?:投资|建厂|布局)(?:的)?(?:地点|地方|地区|城市|区域|地域|版图)|{company}.{0,8}(?:投资|投|布局|建厂).{0,4}(?:在|到|去)(?:了)?(?:哪|什么地方)',
    examples: ['{company}在哪些城市投资了？', '{company}投资地点', '{company}投资到哪里去了'],
  },
  {
    name: 'zh/did-invest',
    asked: 'investments',
    pattern: '{company}.{0,6}(?:投资|收购|入股|参股|投)(?:了|过)?{company}',
    examples: ['{company}投资{company}了吗', '{company}有没有投资过{company}？'],
  },
  {
    name: 'zh/has-site',
    asked: 'location',
    pattern:
      '{company}.{0,4}{place}.{0,4}(?:有没有|有|设|建)(?:了|有)?.{0,8}(?:工厂|基地|分公司|厂|据点|公司|总部|研发中心)(?:吗|没有|么|不|$|[？?])',
    examples: ['{company}在{place}有工厂吗', '{company}在{place}有没有生产基地？'],
  },
];
