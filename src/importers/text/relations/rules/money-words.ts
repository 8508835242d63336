/** Word classes that the rules of investment, stakes and development share: patterns over a sentence's template. */

const plans = '(?:计划|规划|预计|拟|新增|追加|累计|再|总|共|概算|估算|固定资产|协议|合同|实际|首期|前期)*';

/** What a sum that goes into works stands behind: 投资, 斥资, 总投资, 豪掷. */
export const spends = `(?:${plans}(?:投资|投入)(?:总额|额|规模|金额|资金)?|斥(?:巨)?资|出资|耗资|筹资|自筹资金|总概算|概算|豪掷|掷出?|投下|投放|砸下?|拿出|掏出?|花费?|[又再新]添|加码|追加|再投|投)`;

/** A project's whole sum, whoever pays it: 总投资, 投资额. */
export const totals = `(?:${plans}投资(?:总额|额|规模|金额|概算)?|(?:总|累计|计划|先后|已经?|预计)*投入(?:资金)?|总概算|概算)`;

/** What may stand between such a word and its sum. */
export const about = '(?:了|下|出|已|将|达到?|约|为|高达|超过?|近|逾|人民币|现金|：)*';

/** Ways to build: 新建, 打造, 上马. */
export const builds =
  '(?:投资建设|自建|开工建设|建设运营|合作共建|投建|建设|建成|建起|建造|建立|兴建|新建|扩建|改扩建|续建|筹建|开建|合建|共建|修建|打造|上马|新上|布局|动工|实施|开发|投产|启动|兴办|改造|规划建设|动工建设|谋划|推进)';

/** Ways to take a share of a firm: 收购, 入股, 买下. */
export const takesOver =
  '(?:(?:全资|整体|溢价|斥资|现金|成功)*(?:收购|并购)|受让|认购|入股|参股|增持|增资入股|买下|买入|拿下|控股(?!股东|[子孙]公司)|购得|购买|购入|取得|拍得|拍下|竞得|摘得|接手|接盘|入主|吃下|吞下|吞并|兼并|战略投资(?![者方人商]))';

/** Ways to put fresh money into a firm. */
export const injects = '(?:(?:再|追加|战略|现金|单方面|同比例)*(?:增资扩股|增资|注资|出资|入股|注入资金|追加资本金))';

/** Ways to found a firm, said of its founders. */
export const foundsFirm =
  '(?:(?:注册|投资|出资|独资|全资|合资|发起|新)*(?:设立|成立|组建|创办|创立|创建|新设|开办|办起|建起|兴办|筹建)|发起)';
