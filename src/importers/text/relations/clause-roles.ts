/** What the words around a name in its clause make of it: an object, a description of the next name, a neighbour. */

/** Words before a name that make it anything but the subject of its clause. */
const governed =
  /(?:退出|撤出|离开|告别|剥离|转让|出售|卖掉|出让|减持|采用|选用|选择|选定|使用|旗下拥有|用的是|换成|改用|采购|购买|订购|配备|搭载|入股|参股|控股|并购|兼并|背靠|牵手|绑定|超越|击败|赶超|拿下|签下|赢得|面向|瞄准|对接|绑定|针对|聚焦|依赖|供应链(?:里|中)?的|与|和|及|同|跟|为|向|对|给|由|被|让|从|自|经|据|把|将|替|离|距|比|像|到|至|供|往|含|即|购|依托|借助|跟随|围绕|针对|关于|除了|除|持有|包括|收购|取得|以|于|通过|经由|透过|来自|给了|进了|进入了?|卖给|供给|供应|销往|售予|直供|专供|交付|发往|发给|联合|携手|涵盖|覆盖|服务|配套|进入|打入|成为|引进|引入|(?<![倒而还就但于正可便尤其只要的]|[一另]家(?:就|则)?)是|系|作为|(?<![为除])[了过]|利用|经过|按照|根据|外销|内销|出口|销售|卖到|卖往|用到|用在|装上|装进|走访|探访|走进|来到|赴|前往|考察|参观|联系|邀请|（)$/u;
/** The same with words that describe the name: 为家电巨头某某, 与当地企业某某. */
const governedBehind =
  /(?:(?:[送卖运销发交供][到往给至]|供应给|供货给|出售给)[^，。；]{0,10}的|(?:为|向|给|与|同|跟|对|被|由|从|到|携手|联合|服务|配套|供应|引进|引入|走访|考察|收购)[^，。；的\ue000-\ue0ff]{0,10}(?:巨头|龙头|企业|公司|厂商|车企|药企|品牌|客户|集团|大厂|厂|商|伙伴|船东|业主|用户|买家|甲方|股东|母公司|子公司|大户|同行|央企|国企|主机厂))$|(?:面向|瞄准|对接|绑定|聚焦)[^，。；]{0,10}$/u;
/** Whether the words before a name in its clause make it anything but the subject. */
export function isGoverned(before: string): boolean {
  const bare = withoutPlaces(before);
  return governed.test(bare) || governedBehind.test(bare);
}

/** Words without the places among them. */
export function withoutPlaces(words: string): string {
  return words.includes('\ue002') || words.includes('\ue003') ? words.replace(/[\ue002\ue003]/gu, '') : words;
}

/** What stands between a name that describes and the name it describes: 「甲旗下的乙」, 「甲零部件供应商——乙」. */
const describes =
  /^(?:旗下|下属|所属|系|控股|参股|投资|全资)?[^，。；]{0,12}?(?:的|供应商|配套商|客户|子公司|企业|公司|厂)?(?:——|—)?[^，。；]{0,4}$/u;
const describing =
  /旗下|下属|所属|供应商|配套商|控股|参股|子公司|的(?:全资|独资|直属)|(?:投资|合资|设立|组建|成立|创办|打造)的|——|的?(?:母公司|控股股东|大股东|总公司|集团总部)$/u;

const neighbours =
  /^(?:公司|厂区|厂房)?(?:(?:仅|只)?(?:一[路街墙河江桥]之隔|(?:紧|相)?毗邻|相邻|比邻|相望|隔[^，。；]{1,2}相望|相距|紧挨)|的?(?:上下?游|下游|隔壁|对[面门]|旁边|附近|周边|周围|不远处|[东南西北]{1,2}[侧面边])(?=，))/u;

/** Whether a name is there to tell what lies or stands beside it: 「与甲一路之隔，…」, 「甲的下游，…」. `after`: the words behind the name. */
export function liesBeside(after: string): boolean {
  return neighbours.test(after);
}

/** Whether a name only describes the one behind it: 「甲旗下的乙」, 「甲在华首个工厂——乙」. */
export function describesNext(between: string): boolean {
  return describing.test(between) && describes.test(between);
}

/** Behind a firm: what it builds for another, 「由甲总承包，总投资…」. */
export const buildsForOthers =
  /^(?:公司)?(?:负责|独家|全权|具体|中标|参与|组织){0,2}(?:的)?(?:EPC)?(?:总承包|总包|承建|设计|监理|施工|代建)/u;
