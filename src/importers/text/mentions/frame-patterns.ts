import { GuardedPattern } from '../patterns/guarded-pattern.js';

/** Places of a sentence where only a firm can stand, whatever its name looks like. */

export interface Frame {
  /** Where the match ends (`after`) or starts (`before`) the name begins or ends. */
  readonly side: 'after' | 'before';
  readonly pattern: GuardedPattern;
  /** What must follow the names of an `after` frame, within the same clause. */
  readonly until?: RegExp;
  /** Whether a person may stand there as well: 「来自某地的某某」. */
  readonly noPerson?: true;
  /** Whether a thing or a body may stand there as well: only what holds a trade name is a firm. */
  readonly proper?: true;
}

const supplied =
  /^(?:长期|独家|主要|直接|稳定|批量|就近|专门|全部)*(?:供应|供货|配套|代工|提供|赶制|定制|加工|供给|做(?!好|强|大|优|出)|生产|制造|制作|贴牌|订购|采购|购买|购入|下单)/u;
const together =
  /^(?:集团|公司)?(?:合资|共同|合作|联合|携手|联手|共建|组建|按|以|各持|各占|分别|签署|签订|签约|达成|敲定|成立|设立|出资|洽谈|商谈|磋商|对接|谈判|(?:等)?(?:正在?|进行)?洽谈)/u;

/** What a firm does right behind its name, or where its clause ends. */
const acting =
  /^(?:集团|公司)?(?:，|、|。|；|$|和|与|以及|(?:也|同样|已经?|将|则|就|都|均|先后|刚刚?|正|正在|拟|今年|去年|目前|近日|日前|当天|还){0,2}(?:是|在|把|从|有|向|通过|靠|投资|签|落户|入驻|进驻|搬|迁|买|租|拿|获|供|卖|接|开|扩|建|看中|订单|年产|生产|建|董事长|总经理|副总|总裁|负责人|创始人|厂长|老板|负责|承担|主营|专门|持股|持有\d|占股|认缴))/u;

/** What a customer lists, tests or sells its suppliers' wares by. */
const ofCustomer =
  /^(?:集团|公司|股份)?的?(?:[一二]级|核心|合格|战略|全球|国内|海外|中国|整车|年度|优秀|线下|线上|全国)*(?:供应商|供方|供货商|供货|供应(?!量|不|紧|充)|配套(?!设施)|采购|配送|审核|审厂|验厂|检验|检测|测试|考核|准入|定点|认证|门店|卖场|渠道|前置仓|商超|货架|名录|名单|目录|白名单|生产线|产线|总装线|(?:供应|配套|采购|配送|销售|供货|经销)(?:体系|网络|链))/u;
/** What follows the names of customers, where nothing more is said of them. */
const ended = /^(?:集团|公司|股份)?(?:等[^，。；]{0,10})?(?:，|。|；|$)/u;

export const firmFrames: readonly Frame[] = [
  {
    // 「进了甲和乙的供应商目录」, 「通过甲、乙的审核」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:进入|打入|走进|挤进|挤入|跻身|闯进|杀入|切入|(?<!(?<![年月天])前)进了|进到|列入|纳入|入选|入围|入驻|走上|通过|拿到|取得|获得?|搬进|送进|上了)了?/gu,
    ),
    until: ofCustomer,
    proper: true,
  },
  {
    // 「直供甲和乙。」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:直供|专供|独供|主供|特供|直送|直达|直发|主要面向|(?:多|主要|大多|全部|全|都|仍|只)(?:卖给|卖往|发往|送往))(?!给|商|率|量)/gu,
    ),
    until: ended,
    proper: true,
  },
  {
    // 「接到甲首笔300万元的单子」
    side: 'after',
    pattern: new GuardedPattern(/(?:接到|接下|收到|拿到|签下|迎来|等来|盼来)了?/gu),
    until:
      /^(?:集团|公司|股份)?的?(?:(?:首|第[一二三]|一|两|几|新|追加|大|\d|长期|年度|批量|试)[^，。；的]{0,10}的?)?(?:订单|单子|大单|合同|采购|定点|中标通知)/u,
    proper: true,
  },
  {
    // 「除甲外，还为乙供货」
    side: 'after',
    pattern: new GuardedPattern(/除了?/gu),
    until:
      /^(?:集团|公司|股份)?(?:之|以)?外，(?:还|也|又|另|并)[^。；]{0,24}(?:供|客户|配套|名[录单]|订单|采购|代工|体系|卖给|送到)/u,
    proper: true,
  },
  {
    // 「供货清单除了甲，还包括乙」
    side: 'after',
    pattern: new GuardedPattern(/(?:清单|名单|名录|客户)(?:里|上|中)?除了?/gu),
    until: /^(?:集团|公司|股份)?(?:之|以)?外?，(?:还|也|又|另)/u,
    proper: true,
  },
  {
    // 「要说领头的，当属甲和乙。」
    side: 'after',
    pattern: new GuardedPattern(/(?:当属|首推|要数|还有一家是|另一家是|一墙之隔的是|隔壁是|对面是|接盘的是)/gu),
    until: /^(?:集团|公司|股份)?(?:，|。|；|$)/u,
    proper: true,
  },
  {
    // 「原来依赖甲，现改用乙和丙的产品」
    side: 'after',
    pattern: new GuardedPattern(/(?:依赖|改用|选用|采用|换成|换用|用上)了?/gu),
    until:
      /^(?:等[^，。；]{0,6})?(?:的(?:产品|设备|材料|方案|系统|部件|原料|芯片|膜|零件|机器)|，(?:现|如今|后来|今年)(?:在|已)?(?:改|换|选|用))/u,
    proper: true,
  },
  {
    // 「刚刚拿到甲、乙的数千万元融资」
    side: 'after',
    pattern: new GuardedPattern(/(?:拿到|获得?|收获|迎来)了?/gu),
    until:
      /^等?[^，。；、的]{0,8}的?(?:数[千百]?[万亿]|[近超约逾]?[\d.]+[万亿]|[A-DP][A-Za-z+-]*轮|天使轮)[^，。；]{0,14}?(?:融资|投资|注资)/u,
    proper: true,
  },
  {
    // 「部分企业如甲、乙反映」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:企业|公司|厂商|客户|车企|药企|龙头|品牌)，?(?:如|比如|例如|譬如)(?![何果下此期今同意])/gu,
    ),
    until: /^(?:等|，|。|；|、|在|也|都|均|已|将|则|的|反映|表示|[\u4e00-\u9fff]{2})/u,
    proper: true,
  },
  {
    // 「3家企业入选，分别是甲、乙和丙」
    side: 'after',
    pattern: new GuardedPattern(/(?<=[\d两二三四五六七八九十](?:家|户)[^，。；]{0,14}，?)(?:分别|依次)(?:是|为)/gu),
    until: /^(?:集团|公司|股份)?(?:，|。|；|（|$)/u,
    proper: true,
  },
  {
    // 「意大利设备商Nardini」, 「合资厂HZF」
    side: 'after',
    pattern: new GuardedPattern(
      /[\u4e00-\u9fff](?:商|巨头|企业|公司|厂商|品牌|厂)(?=[A-Z](?:[a-z]{2}|[A-Z]{1,4}[，。；、在于]))/gu,
    ),
    until: /^(?!系统|平台|软件|认证|管理|模式|技术|工艺|设备|产品|项目|车型|生产)/u,
    proper: true,
  },
  {
    // 「密封件由日本NOK供应」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:德国|美国|日本|韩国|法国|英国|荷兰|瑞士|瑞典|意大利|西班牙|芬兰|丹麦|比利时|奥地利|加拿大|新加坡|以色列)的?(?=[A-Z][A-Za-z]{2})/gu,
    ),
    until:
      /^(?!系统|平台|软件|认证|管理|模式|技术|工艺|标准|级|型|车型|专利|论文|检测|体系|协会|项目|展|大学|学院|[a-z\d])/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?:供应给|供给|供货给|卖给了?|售给了?|销售给|配套给|提供给|交付给|转让给|出售给|给了)/gu,
    ),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?:客户|供应商|供货商|采购商|买家|股东|业主|投资方|承建方|建设方|施工方|运营方|总包方|供货方|中标方|合作方|买方|卖方|出租方|承租方|受让方|转让方|总包单位|施工单位|设计单位|监理单位|中标单位|运营单位|开发商|运营商|总承包商|实施主体|运营主体|建设主体|控股股东|大股东|实际控制人|供货对象|合作对象|供应方|提供方|采购方|委托方|受托方|许可方|技术许可方|专利商|技术提供方|设备商|建设单位|投资单位|实施单位|承建单位|申报单位|申报主体)(?:主要)?(?:有|为|是|系|包括|：)+/gu,
    ),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:客户|供应商|合作)(?:名单|名录|名册)(?:上|里|中)?(?:有|包括|是|：)/gu),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:隶属于?|从属于|来自|源自|采购自|购自|进口自|出自)/gu),
    until:
      /^(?:集团|公司)?(?:的(?!\S{0,6}(?:省|市|县)|调查|调研|报告|报道|实践|探索|观察|启示|声音|记者|客商)|，|。|；|$|旗下|控股)/u,
  },
  { side: 'after', pattern: new GuardedPattern(/(?:为|向|给)(?!了)/gu), until: supplied },
  {
    // 「产品贴甲、乙的牌子」
    side: 'after',
    pattern: new GuardedPattern(/贴(?:上|着|的是)?/gu),
    until: /^等?(?:[^，。；]{0,4})?的?(?:牌子?|商标|标签)/u,
  },
  { side: 'after', pattern: new GuardedPattern(/(?:与|同|和|携手|联合|联手)/gu), until: together },
  {
    side: 'after',
    pattern: new GuardedPattern(/由(?:其|其全资子公司|子公司)?/gu),
    until:
      /^(?:集团|公司)?(?:提供|供应|供货|投资|出资|建设|承建|总承包|总包|施工|设计|监理|代建|代工|托管|领投|跟投|控股|全资|独资|运营|组建|合资|共同|实施|负责|兴建|打造|斥资|开发|各(?:自|按|占|持|出资)|按\d)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:收购|入股|参股|控股|并购|注资|持有|受让)(?:了)?/gu),
    until: /^(?:集团|公司)?(?:\d|的|，其?中?\d|。$|全部|部分|股权|股份)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:销往|运往|发往|送往|供往|送到|运到)(?![^，。；]{1,6}[港站洲])/gu),
    until: /^(?:等|，|。|；|的|$)/u,
  },
  {
    // 「母公司是江苏的某某国际」
    side: 'after',
    pattern: new GuardedPattern(
      /(?<!其)母公司(?:则|就|正)?(?:是|为)(?:[\u4e00-\u9fff]{2,5}的)?(?=[\u4e00-\u9fff]{2})/gu,
    ),
    until: /^(?:集团|公司)?(?:，|。|；|$)/u,
    noPerson: true,
  },
  {
    // 「某某集团旗下的某某香精」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:旗下|下属|所属)(?:的|公司|企业)*|(?:全资|控股)?[子孙]公司的?|关联公司|关联企业)(?=[\u4e00-\u9fff]{2})/gu,
    ),
    until: acting,
  },
  {
    // 「压缩机靠某地的某某」
    side: 'after',
    pattern: new GuardedPattern(/(?:靠|取自|购自|来自于?|采购自)[\u4e00-\u9fff]{2,5}的(?=[\u4e00-\u9fff]{2})/gu),
    until: /^(?:，|。|；|、|和|与|供应|供给|供货|提供|$)/u,
    noPerson: true,
  },
  {
    // 「八成供应某某」, 「其余卖给某某」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:[一二两三四五六七八九]成|\d%|其余|大部分|剩下的)(?:都|则)?(?:供应|供给|供|销往|发往)给?/gu,
    ),
    until: /^(?:，|。|；|等|$)/u,
  },
  {
    // 「一家叫某某的初创企业」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:家|企业|公司|厂子?|厂家|作坊)(?:名)?叫(?:做|作)?|(?:名为|取名为?|起名为?|命名为))“?/gu,
    ),
    until: /^”?(?:的[^，。；]{0,12}?(?:企业|公司|厂|工厂|厂家|作坊|店|品牌|商)|，|。|；)/u,
  },
  {
    // 「做纸箱的某某」, 「来自东莞的某某」, 「为某某代工的某某」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:代工|配套|供货|控股|创办|孵化)|(?:做|造|生产|制造|组装|加工|研发|主营|主打|专营|经营|从事|专攻|专注于?)[\u4e00-\u9fffA-Za-z-]{2,12}|(?:来自|总部位于|总部设在|总部在|坐落于?|位于|地处)[\u4e00-\u9fff]{2,6})的(?=[\u4e00-\u9fffA-Za-z]{2})/gu,
    ),
    until: acting,
    noPerson: true,
  },
  { side: 'after', pattern: new GuardedPattern(/被/gu), until: /^(?:列为|选为|纳入|收购|认定为供|采购)/u },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:获得?|引入了?|引进了?)/gu),
    until: /^(?:等)?(?:[^，。；]{0,6})?(?:注资|入股|战略投资|战投|认证|订单|青睐)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:拿下|签下|中标|承接)了?/gu),
    until: /^(?:的)?(?:\d|合同|订单|采购)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:是|系)/gu),
    until:
      /^(?:的(?:[^，。；]{0,10})?(?:供应商|供货商|配套商|经销商|代工厂|合作伙伴|客户|子公司|控股公司|股东|配套企业))/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?<=[\u4e00-\u9fff]{2})(?<![为给对与向和及让助由各等])(?:企业|厂商|制造商|生产商|供应商|龙头|巨头)(?:——|“)?(?=[\u4e00-\u9fff])/gu,
    ),
    until: /^”?(?:，|。|；|、|$|的|在|于|和|与|今年|去年|已|将|日前|近日)/u,
  },
  {
    side: 'before',
    pattern: new GuardedPattern(
      /(?:旗下|控股的|参股的|投资的)(?=[\u4e00-\u9fff])|(?:董事长|总经理|副总经理|副总裁|总裁|首席执行官|创始人|法定代表人|法人代表)[\u4e00-\u9fff]{2,3}(?=[，、说介表告指称透坦和])|（(?:股票代码|证券代码|S[HZ]|HK|\d{6}|\d{3}[xX]{3}|0\d{4}\.HK)/gu,
    ),
  },
];
