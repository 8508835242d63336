import type { Rule } from '../rule.js';

const which =
  '(?:谁|哪些|哪[两三四五](?:家|个)(?:企业|公司)?|哪个|哪家|哪几家|哪几个|哪一家|有?什么(?!时候|地方|时间)|啥|有啥|何)';

/** How Chinese questions ask for investments, sums, projects, firms, products and figures. */
export const investmentRules: readonly Rule[] = [
  {
    name: 'zh/capacity',
    asked: 'capacity',
    pattern:
      '产能|年产(?:量|多少|能力)|生产能力|产量(?:有|是|达)?(?:多少|多大)|(?:一年|每年).{0,6}(?:生产|产).{0,6}多少|(?:一年|每年|年)(?:能|可|要)?(?:产|造|做|出|生产)?(?:多少|几)[万亿百千]?(?:吨|台|辆|套|片|件|平|立方|只|支|块|GWh|GW|MW)',
    examples: [
      '{company}的{product}产能是多少？',
      '{place}{product}的年产能有多大',
      '{company}年产多少{product}',
      '{product}谁家造,一年多少台',
    ],
  },
  {
    name: 'zh/project-builders',
    asked: 'investors',
    pattern: `{project}.{0,8}(?:由|是)?(?:谁|哪些|哪家|哪个|什么(?!时候)).{0,6}(?:投|建|开发|承|负责|的)|{project}.{0,3}背后|(?:谁|哪家|哪些).{0,6}(?:投资|投|建设|建|开发|承建)了?.{0,4}{project}|{project}的?(?:投资方|投资人|投资者|建设方|建设单位|业主|开发商)`,
    examples: ['{project}是谁投资的？', '谁在建设{project}', '{project}的投资方是谁', '{project}由哪家公司建设'],
  },
  {
    name: 'zh/ranking',
    asked: 'projects',
    pattern:
      '(?:投资|项目|工程|规模|金额|总额).*(?:最大|最高|最多|最小|最少|最低|排名|排行|前[一二两三四五六七八九十\\d]+)|(?:最大|最高|最多|前[一二两三四五六七八九十\\d]+).*(?:投资|项目|工程)|(?:最早|最新|最近|第一个|首个).{0,8}项目',
    examples: [
      '{place}{time}集中开工的项目里，投资额最大的是哪个，多少钱？',
      '{place}投资最大的三个项目',
      '{place}投资额排名前五的项目',
      '{place}最大的项目是什么',
    ],
  },
  {
    name: 'zh/ranked-investments',
    asked: 'projects',
    pattern:
      '{company}.{0,8}(?:最大|最高|最多|最新|最近|最早|第一|首)[^，,]{0,6}(?:投资|投|项目|签约)|{company}.{0,4}哪个项目.{0,6}最|(?:百|千|十)亿(?:以上|级)?.{0,4}项目',
    examples: ['{company}最新投资', '{company}最近的一笔投资是什么', '{place}百亿以上的项目'],
  },
  {
    name: 'zh/which-projects',
    asked: 'projects',
    pattern:
      '^(?!.*{company}).*(?:哪些|哪几个|什么).{0,24}项目.*(?:多少|金额|投资额|钱)|^(?!.*(?:合计|总共|总投资|总额)).*(?:列(?:出|举|一下)|清单|名单).{0,24}项目|项目(?:清单|名单|列表|一览)|^(?!.*(?:合计|总共|总额)).*项目.{0,4}(?:列(?:出|一下|举|个)|都有(?!谁|哪些(?:企业|公司)))',
    examples: [
      '{place}有哪些写明投资额的{industry}产业链项目，各投资多少？',
      '{place}有哪些项目，投资额分别是多少',
      '列出{place}的所有项目及投资额',
    ],
  },
  {
    name: 'zh/investment-statistic',
    asked: 'statistic',
    pattern:
      '(?:合同引资|协议引资|到位资金|实际利用外资|实际使用外资|合同外资|工业投资|固定资产投资(?:完成)?|招商引资|引资|签约金额).{0,8}(?:多少|几|总额|金额|$)|(?:引进|签约|新签|落地|开工).{0,8}项目.{0,4}(?:多少|几)个.*(?:金额|引资|投资)',
    examples: [
      '{time}{place}引进产业类项目多少个，协议引资金额多少？',
      '{place}{time}协议引资多少',
      '{place}{time}集中签约了几个项目，合同引资多少？',
      '{place}完成工业投资多少？',
    ],
  },
  {
    name: 'zh/who-invested-how-much',
    asked: 'investors',
    pattern:
      '(?:谁|哪些(?:企业|公司|厂商)?|哪家(?:企业|公司)?|哪几家(?:企业|公司)?).{0,6}{place}.{0,6}投.{0,8}(?:多少|几)|^(?!.*{company}).*{place}.{0,4}(?:都)?(?:有|是)?(?:谁|哪些(?:企业|公司)|哪(?:几)?家(?:企业|公司)?)(?:过?来|在|去)?[^，,]{0,4}投.*(?:多少|几)',
    examples: [
      '{place}都有谁来投资，分别投了多少？',
      '谁在{place}投资了，投了多少？',
      '哪些企业在{place}投资，各投了多少？',
    ],
  },
  {
    name: 'zh/who-invests-in-place',
    asked: 'investors',
    pattern:
      '^(?!.*(?:{company}|(?:哪些|哪个|什么|哪几个)(?:项目|工程))).*(?:谁|哪些(?:企业|公司|厂商)|哪(?:几)?家(?:企业|公司)?).{0,4}(?:在|到|来|去|于){place}(?:里|内|境内)?.{0,4}(?:投资|投建|布局|落子)',
    examples: [
      '谁在{place}投资了？',
      '请问都有谁来{place}投资',
      '谁在{place}投资建设项目？',
      '哪几家公司到{place}投建工程',
    ],
  },
  {
    name: 'zh/total',
    asked: 'total',
    pattern:
      '^(?!.*(?:多少|几)(?:家|户|项|宗|个(?!亿))).*(?:(?:合计|总共|一共|总计|共计|加起来|累计|总和|总额).*(?:多少|几)|(?:多少|几).*(?:合计|总共|总计)|(?:这|那|上述)[一二两三四五六七八九十几\\d]*个项目.*(?:多少|总投资)|(?<=^(?!.*(?:{company}|{project})).*)(?:{place}.*(?:总投资|投资总额|投资额|吸引了?多少).{0,8}(?:多少|$|投资)|{place}.{0,10}(?:有|获得|吸引|引来)了?多少.{0,4}投资|投资{place}.{0,6}多少|{place}.{0,6}投资.{0,4}多少))',
    examples: [
      '{place}这四个项目总投资合计多少？',
      '{place}一共有多少投资',
      '{place}吸引了多少投资？',
      '{place}的项目总投资是多少',
    ],
  },
  {
    name: 'zh/amount',
    asked: 'amount',
    pattern:
      '(?:投资|出资|投入|投|增资|砸|花)了?.{0,10}(?:多少|几个?亿)|多少.{0,4}(?:钱|资金|亿|投资)|(?:投资额|投资金额|总投资|投资规模|投资总额|出资额|新增投资)(?:.{0,6}(?:多少|多大|几|$|？))',
    examples: [
      '{company}在{place}投资了多少钱？',
      '{company}与{place}签约的新材料项目新增投资多少？',
      '{project}总投资多少',
      '{project}的投资额是多少？',
      '{company}投了多少亿',
    ],
  },
  {
    name: 'zh/investments-of',
    asked: 'investments',
    pattern: `{company}.{0,12}(?:投资|投|布局|落子|建设|建|拿地)了?.{0,8}(?:${which}|哪里|哪儿|何处|哪些地方|几个)|{company}.{0,6}(?:在|到|去)(?:哪里|哪儿|哪些地方|什么地方|何处).{0,6}(?:投|建|布局|项目|设厂)|{company}(?:的)?(?:投资|对外投资|投资项目|投资情况)(?:情况|有哪些|名单|$|？)`,
    examples: [
      '{company}投资了哪些项目？',
      '{company}在{place}投资了什么',
      '{company}在哪里投资建厂',
      '{company}的投资情况',
    ],
  },
  {
    name: 'zh/trade-of',
    asked: 'products',
    pattern:
      '{company}是?(?:做|干|搞|经营|主营)(?:什么|啥)(?:的|产品|生意|业务)?(?:公司|企业)?(?:$|[？?。])|{company}的?(?:主营|主业)',
    examples: ['{company}是做什么的', '{company}主营产品', '{company}做什么产品'],
  },
  {
    name: 'zh/doings-of',
    asked: 'investments',
    pattern: `{company}.{0,14}(?:干|搞|忙|做(?!.{0,3}(?:产品|生意)))了?(?:些|点)?(?:${which}|啥|事)|{company}.{0,10}(?:有(?:${which}|啥|何)?(?:新)?(?:动作|动静|动向|布局|进展))`,
    examples: ['{company}在{place}干了啥', '{company}最近在{place}有什么动作？'],
  },
  {
    name: 'zh/happenings',
    asked: 'projects',
    pattern:
      '^(?=.*(?:{place}|{company}|{time})).*(?:发生了?(?:什么|哪些|啥)|(?:有|出现)了?(?:什么|哪些|啥|何)(?:新)?(?:变化|变动|动态|进展|动作|动静|大事|事件|新闻)|(?:变化|动态|进展|大事|大事记|时间线)(?:$|[？?。])|(?:新增|增加|多)了(?:什么|哪些|啥)|发生过(?:什么|哪些))',
    examples: [
      '{time}{place}有什么变化？',
      '{place}{time}有哪些动态',
      '{time}以来{place}新增了哪些项目',
      '{time}{place}发生了什么',
      '{place}大事记',
    ],
  },
  {
    name: 'zh/announced',
    asked: 'investments',
    pattern: `{company}.{0,6}(?:宣布|公布|签约|签订|签下|启动|披露|公告)了?.{0,8}(?:${which}|多少).{0,6}(?:投资|项目|协议)?`,
    examples: ['{time}{company}宣布了哪些投资？', '{company}签约了哪些项目'],
  },
  {
    name: 'zh/projects-of',
    asked: 'projects',
    pattern: `项目.{0,8}(?:是什么|${which}|几个|多少个|名单|清单|情况)|${which}.{0,20}(?:项目|工程)|(?:项目|工程)(?:是)?哪|(?:签约|开工|动工|投产|竣工|建成|落地|启动|奠基).{0,6}的(?:是)?(?:${which})|项目$|发生了?(?:什么|哪些)|有(?:没有|无)?[^，,]{0,6}项目(?:吗|么|没有|$|[？?])`,
    examples: [
      '{company}在{place}的项目是什么，规模多大？',
      '{time}在{place}动工的是哪个项目，由谁建设？',
      '{place}有哪些项目',
      '{time}{place}签约了哪些项目？',
      '{place}{time}开工项目',
      '{company}在{place}有项目吗',
    ],
  },
  {
    name: 'zh/builder-of-something',
    asked: 'investors',
    pattern:
      '^(?!.*{company}).*{place}.{0,14}(?:是|由)(?:谁|哪家|哪些(?:企业|公司)|哪个(?:企业|公司)).{0,3}(?:建|投|开发|承建|办|搞)',
    examples: ['{place}那个{product}基地是谁建的', '{place}的{product}由哪家公司投资'],
  },
  {
    name: 'zh/investors-in-place',
    asked: 'investors',
    pattern: `(?:谁|哪些|哪家|哪几家|什么|哪个).{0,10}(?:投资|投了|投|出资|布局|下注|砸钱)|(?:投资|出资)(?:方|者|商|人|主体|企业|公司)|(?:投资|投)(?:了)?{place}.{0,8}(?:谁|哪些|有)|(?:在|到|来|去){place}.{0,4}投资(?:了)?的.{0,10}|${which}.{0,8}(?:来|在|到)?{place}(?:建|设)厂`,
    examples: ['哪些企业投资了{place}？', '{place}有哪些投资方', '在{place}投资的公司', '投资{place}的有哪些企业'],
  },
  {
    name: 'zh/producers',
    asked: 'producers',
    pattern:
      '^(?!.*{company}).*(?:谁家?|哪些|哪家|哪个|哪几家|什么).{0,8}(?:生产|制造|产|做|造(?!价))(?!业|值|什么)|(?:生产|制造)(?!业).{0,16}(?:的)?(?:企业|公司|厂家|厂商|商)|^(?!.*{company}).*{product}.{0,3}(?:生产|制造)(?:商|企业|厂|者|方)|^(?!.*{company}).*(?:生产|制造|做){product}的(?:是|有)?(?:谁|哪)',
    examples: [
      '{product}生产企业',
      '哪家公司做{product}',
      '生产{product}的是谁？',
      '{place}哪些企业生产{product}？',
      '谁生产{product}',
      '{product}谁家造的',
      '{place}生产{product}的企业有哪些',
    ],
  },
  {
    name: 'zh/products-of',
    asked: 'products',
    pattern: `{company}.{0,8}(?:生产|制造|产|主营|做).{0,4}${which}|{company}.{0,4}(?:主要|有)?.{0,3}产品`,
    examples: ['{company}生产什么？', '{company}的主要产品有哪些'],
  },
  {
    name: 'zh/statistic',
    asked: 'statistic',
    pattern:
      '(?:各|分别)(?:是|有|为)?多少|(?:营收|营业收入|收入|产值|增加值|利润|税收|财政|GDP|生产总值|进出口|出口|进口|销售额|增速|增长率?|同比|就业|人口|员工|专利|研发投入|销量).{0,12}(?:多少|几|多大|如何|怎么样|怎样|是|$)|多少.{0,6}(?:营收|产值|利润|税)|{any}.*(?:多少|(?<!哪)几)(?:个|家|项|户|人|名|平方公里|亩|台|辆|吨)(?!.{0,6}(?:企业|公司))',
    examples: [
      '{company}{time}营收多少？',
      '{place}{time}规模以上工业产值是多少',
      '{place}的工业增加值同比增长多少',
      '{place}有多少个绿色工厂？',
      '{place}有几项专利',
    ],
  },
  {
    name: 'zh/builders-in-place',
    asked: 'investors',
    pattern: `{place}(?:引进|引来|吸引)了?(?:谁|哪家|哪些(?:企业|公司))|(?:来|到|去|在){place}(?:投资)?(?:办厂|建厂|设厂|建了.{0,6}厂)|(?:谁|哪些(?:企业|公司)|哪家(?:企业|公司)?).{0,4}(?:来|到|去|在){place}(?:建|办|开)了?`,
    examples: ['来{place}办厂的企业有谁', '谁去{place}建了电池厂？'],
  },
  {
    name: 'zh/companies-in',
    asked: 'companies',
    pattern: `(?:${which}|多少|几).{0,14}(?:企业|公司|厂商|厂家|工厂|厂子|集团|[药车房酒民央国外德日美台港矿船芯]企)|(?:企业|公司|厂商|集团)(?:都|名单|清单|有|包括)?.{0,4}(?:${which}|多少|几|$|？)|(?:入驻|落户|进驻|迁入|落地|搬(?:到|进|入|至)).{0,10}(?:谁|哪|企业|公司)|(?:谁|哪些|哪家).{0,10}(?:入驻|落户|进驻|迁入|搬)|有谁`,
    examples: [
      '{place}里有哪些企业？',
      '{place}入驻了哪些公司',
      '{place}企业名单',
      '有哪些企业落户{place}',
      '{place}有多少家企业',
      '{place}里有哪些药企？',
      '位于{place}的公司有哪些',
    ],
  },
  {
    name: 'zh/investment-bare',
    asked: 'investors',
    pattern: '^(?!.*{company}).*(?:{place}.{0,4}投资|投资.{0,4}{place})',
    examples: ['{place}投资', '投资{place}'],
  },
  {
    name: 'zh/investments-bare',
    asked: 'investments',
    pattern: '{company}.{0,8}(?:投资|投)|投资.{0,4}{company}',
    examples: ['{company} 投资', '{company} 投'],
  },
  {
    name: 'zh/measure',
    asked: 'statistic',
    pattern: '^(?!.*(?:规模|产能|项目)).*{any}.*(?:多大|多高|多长|多重)',
    examples: ['{time}{place}海上风电并网装机有多大？', '{place}岸线有多长'],
  },
  {
    name: 'zh/how-much-bare',
    asked: 'statistic',
    pattern:
      '^(?!.*(?:{company}|{project}|投|项目|企业|公司)).*{place}.*(?:多少|几)[亿万]?(?:元|吨|家|户|人|千瓦)?(?:钱)?(?:$|[？?。])',
    examples: ['{place}{time}风电装备产业开票销售多少？'],
  },
  {
    name: 'zh/products-bare',
    asked: 'producers',
    pattern: '{product}.{0,4}{place}|{place}.{0,4}{product}',
    examples: ['{place} {product}'],
  },
];
