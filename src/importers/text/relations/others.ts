import { looksLikePerson } from '../mentions/name-shape.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { opensWithUnknown } from './unknown-subjects.js';

/** Words that say when, how sure or in what order, before the subject of a clause. */
const openers =
  '(?:据[^，。；]{0,6}?|\\d{4}年(?:落户|投产|建成|动工|开工|入驻)的|目前|眼下|如今|现在|同时|此外|另外|其间|期间|而|但|并|且|又|还|也|就|当天|当日|日前|近日|近年来|近几年|今年以来|今年|去年|明年|截至|到|至|自|[\\d一二三四五六七八九十]+(?:年|月|日|季度)|年底|年末|上半年|下半年|前三季度|[一二三四]季度|未来|预计|力争|此前|随后|最近|昨日|昨天|上午|下午|“)*';
/** Those who speak, visit, lend and decide beside a firm. */
const people =
  '(?:领导|书记|[市县区省镇州]长|局长|处长|科长|行长|会长|秘书长|主任委员|专家|院士|教授|人大代表|投资者|官员|发言人|志愿者|村民|农户|农民|市民|居民|群众|消费者|游客|学生|客商)';
/** What a sentence in between tells of the trade at large: it does not end what the text speaks of. */
const background = '(?:行业|产业|市场|媒体|业内人士|分析师|同行(?:们)?|业界)';
const bodies =
  '(?:政府|财政|党委|党工委|管委会|发改委|国资委|商务局|工信局|税务局|农业局|法院|银行|农商行|[建工农中]行|信用社|协会|商会|大学|学院|研究院|监管部门|有关部门|相关部门|交易所|证监会|国务院|国家)';
/** Places, and firms that are not told apart. */
const many =
  '(?:全[国省市县区镇州乡]|我[国省市县区镇州]|[该本][省市县区镇州](?!场)|当地|本地|园区|开发区|高新区|经开区|保税区|示范区|集聚区|多家|几家|各家|一家|某|另一家|其他|其它|[他她](?!们|的?[身背面眼手脚头][后前边旁上下里中])|\\ue009[^，。；\\ue000-\\ue0ff]{0,8}(?:企业|公司|厂商|厂家|机构|单位|客商))';
/** Those of whom only the clauses of one sentence speak; the next one goes on with what came before. */
const passing = new GuardedPattern(
  new RegExp(
    `^${openers}(?:双方|三方|各方|二者|两者|前者|后者|两家|三家|记者|对方|(?:其|公司)?(?:标的公司|目标公司|新公司|合资公司|项目公司|子公司|参股公司|控股股东|大股东|母公司|供应商))(?![的内里中外]|年?产[能量]|年产|\\ue007)|^${openers}(?![在从向与为对经被由于和同跟给把将])[\\u4e00-\\u9fff]{0,6}?${background}(?![\\u4e00-\\u9fff]{0,2}[的项园])`,
    'u',
  ),
);

const others = new GuardedPattern(
  new RegExp(
    `^${openers}(?:[\\ue002\\ue003]|[省市县区镇州乡][\\u4e00-\\u9fff]{0,8}?)?(?:(?![在从向与为对经被由于和同跟给把将])[\\u4e00-\\u9fff]{0,6}?(?:${people}|${bodies})(?![\\u4e00-\\u9fff]{0,2}[的项园])|${many}(?![的内里中外]))`,
    'u',
  ),
);
/** A zone or district that does something itself; what stands there belongs to others: 某市工厂, 某市的, 某市、. */
const place = new GuardedPattern(
  new RegExp(
    `^${openers}(?<![到至自往赴])[\\ue002\\ue003]+(?![的内里中外上东西南北、，。；：（]|$|工厂|基地|公司|总部|分?厂|厂区|项目|生产|车间|研发|最大|首|唯一|籍)[\\u4e00-\\u9fff]`,
    'u',
  ),
);
/** Behind a firm's name: its people who go their own way. 「甲的两名高管辞职后，成立了乙」 is not of the firm. */
export const leavers = new GuardedPattern(
  /^(?:公司)?的?(?:\ue009|[几两数多][名位])?(?:前|原)?[^，。；\ue001]{0,4}(?:高管|工程师|员工|职工|技术员|骨干|师傅|工人|经理)[^，。；\ue001]{0,4}(?:辞职|离职|下海|跳槽|退休|回乡|返乡|出走|创业)/u,
);
/** 「做了二十年模具的某某」: a person, of whom the clauses behind speak. */
const toldOf =
  /^(?![在随当])[^，。；]*[\u4e00-\u9fff]{3}的(?<name>[\u4e00-\u9fff]{1,2}(?![中里时后前下上内外间日年月目])[\u4e00-\u9fff])$/u;
/** An office or firm of the place that its own name is not told of: 市投资集团, 县自来水公司. */
const local = new GuardedPattern(
  new RegExp(`^${openers}[省市县区](?:属)?[\\u4e00-\\u9fff]{1,8}?(?:集团|公司|中心|局|委|办)`, 'u'),
);

/** A neighbour of whom no name was read: 「隔壁的某某也做线束」. A hall or line beside another is the same firm's. */
const neighbour = new GuardedPattern(
  new RegExp(
    `^${openers}(?:隔壁|相邻|邻近|毗邻|附近|对门|不远处|一墙之隔|同在(?:园区|一个园区|该园区)|同[镇村园区县乡]|另一[家户])的(?!车间|厂房|生产线|产线|仓库|厂区|展厅|办公|实验室|房间|工地|空地|地块|基地|项目|客户|用户|企业|工厂)[\\u4e00-\\u9fffA-Za-z-]{3,}`,
    'u',
  ),
);

/**
 * Whether a clause without a name at its head speaks of somebody other than the firm that the text has spoken of: a place
 * (「全市」), an office or its head (「县领导」), several (「双方」), a person. What it leaves out or says next is said of them.
 * `whole` is the template that the clause is of.
 */
export function speaksOfOthers(clause: string, whole: string): boolean {
  const firm = clause.indexOf('\ue001');
  // 「甲与乙的合资企业某某也落户某地」: the venture, not its partners.
  if (firm >= 0 && /\ue001的(?:合资|合营)(?:企业|公司)/u.test(clause)) return true;
  // 「中国科学院院士某某将工作站落地某地」: a person, not who employs him.
  if (firm >= 0 && /^[^，。；\ue001]{0,2}(?:院士|教授|研究员)/u.test(clause.slice(firm + 1))) return true;
  if (firm >= 0 && leavers.testPart(clause.slice(firm + 1), whole)) return true;
  if (firm < 0 && looksLikePerson(toldOf.exec(clause)?.groups?.name ?? '')) return true;
  if (firm !== 0 && opensWithUnknown(clause)) return true;
  return (
    others.testPart(clause, whole) ||
    neighbour.testPart(clause, whole) ||
    place.testPart(clause, whole) ||
    local.testPart(clause, whole)
  );
}

/** Whether a clause speaks of two or more of the names before it, or of one by its turn: 双方, 前者. */
export function speaksInPassing(clause: string, whole: string): boolean {
  return passing.testPart(clause, whole);
}
