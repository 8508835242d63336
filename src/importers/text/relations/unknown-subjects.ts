import { industryTails } from '../lexicon/company-words.js';
import { hasProperPart } from '../mentions/name-start.js';
import { cutWords } from '../segmentation/words.js';

/** Clauses that open with somebody of whom no name was read: 「某某重工自主研制的…」, 「某某光罩由…」. What they say is said of others. */

const tails = new Set(industryTails);
/** Where and when, before the subject. */
const when = '(?:目前|如今|现在|同时|此外|而|但|去年|今年|前年|同年|其中|[\\d年月日]|[上下]半年|年底|年初)*';
/** What goes on behind a subject. */
const goesOn =
  '(?:(?:则|也|又|还|已经?|将|便|就|正|都|自己|自主|早在|去年|今年|前年|[\\d]+年)*(?:是(?:国内|全国|全球|全省|我国|行业|一家)(?=[^，。；]*(?:企业|公司|厂商|制造商|供应商|龙头))|由\\ue001(?=[^，。；]{0,16}(?:投资|出资|合资|控股|设立|组建|成立|持股))|与\\ue001|和\\ue001|主营|主产|专做|专攻|自主|自己|成立于|位于|落户|入驻|进驻|投资\\ue006|斥资|新上|上了|搬|生产的?|研制的?|做的?)|的(?:新)?(?:厂房|工厂|厂区|车间|生产线|基地|产品))';
const opening = new RegExp(`^${when}(?<name>[\\u4e00-\\u9fff]{2,6}?)${goesOn}`, 'u');
/** What is told of a small firm, and whom a bare name supplies: 「某某规模不大，…」, 「某某去年投产」, 「某某向甲供货」. */
const toldOf =
  '(?:(?:的?规模|体量|名气)(?:不大|很小|较小|不小)|(?:去年|今年|前年|[\\d]+年)?(?:刚刚?|才|新近)*(?:投产|搬来|迁来|开业|开张|建厂)|(?:长期|常年|一直|也|专门)*[向为给]\\ue001)';
/** A workshop or a firm known by a nickname: 某记工坊, 老某家, K-某某. 老东家 and 老人家 are none. */
const nickname =
  /^(?:[A-Z]-[\u4e00-\u9fff]{2,4}|阿[\u4e00-\u9fff]{2}|老(?![东人行专玩作亲自国厂乡农])[\u4e00-\u9fff]家|[\u4e00-\u9fff]{1,3}(?:记工坊|记作坊|记铺|加工点))$/u;
const teller = new RegExp(`^${when}在?(?<name>(?:[A-Z]-)?[\\u4e00-\\u9fff]{2,7}?)${toldOf}`, 'u');
/** A clause that is only a name, or the place where the next one sees people at work: 「在某某，工人们…」. */
const alone = new RegExp(`^${when}(?<at>在)?(?<name>(?:[A-Z]-)?[\\u4e00-\\u9fff]{2,7})$`, 'u');
/** Nouns that stand for what the text speaks of, or for nobody in particular. */
const common =
  /^(?:公司|企业|集团|项目|工程|产品|工厂|基地|园区|厂区|厂房|车间|设备|装置|生产线|产线|技术|团队|一期|二期|三期|四期|首期|新厂|老厂|总部|主体|全部|所有|部分|他们|我们|它|其|这|该|本|此|双方|两|三|前者|后者|新公司|子公司|合资|这里|那里|当地|主厂|首批|首条|第)|(?:公司|企业|集团|项目|产品|工厂|基地|车间|设备|装置|线|期|的|时|后|前|中|上|下|内|里|来|起|底|初)$/u;

/** Whether a clause opens with a name that the reader did not take for one. */
export function opensWithUnknown(clause: string): boolean {
  const told = teller.exec(clause)?.groups?.name;
  if (told !== undefined && isUnread(told)) return true;
  const only = alone.exec(clause)?.groups;
  if (only?.name !== undefined && (only.at === undefined ? nickname.test(only.name) : isUnread(only.name))) return true;
  const name = opening.exec(clause)?.groups?.name;
  if (name === undefined || common.test(name)) return false;
  const words = cutWords(name);
  const last = words.at(-1);
  if (name.length >= 4 && last !== undefined && tails.has(last.text) && words.length > 1) return true;
  return name.length >= 3 && hasProperPart(words, 0, name.length);
}

/** Whether a word can only be a name that was not read. */
function isUnread(name: string): boolean {
  if (nickname.test(name)) return true;
  return name.length >= 3 && !common.test(name) && hasProperPart(cutWords(name), 0, name.length);
}
