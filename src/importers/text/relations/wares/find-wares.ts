import { noWares } from '../../lexicon/ware-words.js';
import { isNameEnd } from '../../mentions/name-start.js';
import { WordFacts } from '../../segmentation/word-facts.js';
import { cutWords, type Word } from '../../segmentation/words.js';
import { splitProducts } from '../products.js';
import { endsAsNoWare, isWareHead } from './ware-heads.js';

/** A noun phrase, or a list of them, that names made things. Offsets are the template's. */
export interface Wares {
  readonly from: number;
  readonly to: number;
}

const joins = /^(?:、|和|与|及|以及|或|\/)$/u;
/** Single characters that are verbs or particles of the sentence, whatever the dictionary takes them for. */
const governs =
  /^[占经做造产卖买供送有是上出到为把将给让靠凭用从在以每含把去来能可会要这那其该此各某第个条座台套只件家款种类]$/u;
/** Verbs inside the names of things: what it does or how it was made. */
const inside =
  /^(?:伺服|联动|加工|注塑|压铸|冲压|焊接|切割|喷涂|驱动|传动|制动|转向|悬挂|减振|密封|过滤|净化|除尘|脱硝|脱硫|检测|测量|控制|显示|存储|储能|充电|启动|照明|包装|输送|搅拌|研磨|成型|封装|合成|复合|改性|再生|降解|发酵|浓缩|脱水|速冻|冷冻|干燥|分离|印刷|染色|纺织|针织|编织|防护|防水|防火|耐磨|耐火|绝缘|导电|导热|保温|冷却|加热|制冷|通信|定位|导航|遥控|折叠|升降|起重|掘进|钻探|采煤|挖掘|装载|收割|播种|插秧|灌溉|运输|物流|仓储|应急|救援|消防|医用|家用|车用|船用|民用|军用|工业用|食用|药用|日用|通用|专用|注射|植入|种植|诊断|监护|康复|护理|美容|健身|阻燃|压延|拉伸|双向|热轧|冷轧|轧制|烧结|锻造|铸造|淬火|镀锌|涂布|涂层|贴片|集成|传感|识别|视觉|识读|打印|扫描|放电|变频|稳压|滤波|整流|继电|断路|绕组|供电|配电|输电|发电|蓄电)$/u;

/** What is done with things: no part of their names. */
const acts =
  /^(?:[年月日]产|现有|续签|产品|拳头|明星|王牌|雪白|崭新|出货|量产|试产|转产|主攻|进军|切入|转向|封测|生产|制造|研发|研制|开发|设计|销售|采购|经营|供应|配套|出口|进口|使用|应用|采用|提取|提炼|冶炼|回收|利用|处理|拥有|成功|主营|主打|专注|首批|首个|全部|部分|大部分|其他|其余)$/u;

/** Nouns that say something of the things before them and are no part of their name: 「管材销量」, 「草坪生产商」. */
const closes =
  /^(?:生产|制造|加工|研发|销售|销量|销路|产能|年产能|产量|年产量|产销|产值|订单|市场|产品|系列|品牌|业务|出口|出货|库存|价格|份额|占有率|龙头|厂商|供应商|供货商|巨头|大王|专家|企业|公司|工厂|车间|项目|基地)/u;

/** Whether a word may stand inside a phrase that names a made thing: by itself, or by the word before or behind it. */
type Insideness = boolean | 'before latin' | 'behind noun' | 'before head';

const insideness = new WordFacts((text, tag): Insideness => {
  if (/^[A-Za-z][\w+.-]*$/u.test(text) || /^\d+(?:\.\d+)?[A-Za-z]+$/u.test(text)) return true;
  if (/^\d+(?:\.\d+)?$/u.test(text)) return 'before latin';
  if (text === '-') return true;
  if (!/^[\u4e00-\u9fff]+$/u.test(text)) return false;
  if (inside.test(text)) return true;
  if (acts.test(text)) return false;
  if (text === '用') return 'behind noun';
  if (/^v(?!n)/u.test(tag) && text.length === 2) return 'before head';
  if (text.length === 1)
    return (
      /^(?:[njabgx]|vg|zg|ns|l|v)/u.test(tag) &&
      !governs.test(text) &&
      !/^[的了着过等和与及并也都还就已被由向对更最很不里中上内下外刚]$/u.test(text)
    );
  return /^(?:n|nz|ng|nr|nrt|nrfg|vn|b|j|a|x|l|g|s|f)$/u.test(tag) && !isNameEnd(text, tag);
});

function isInside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const is = insideness.of(word);
  if (typeof is === 'boolean') return is;
  if (is === 'before latin') return /^[A-Za-z-]/u.test(words[index + 1]?.text ?? '');
  // 「卷收器」, 「减震垫」: what the thing does, before a head of one character.
  if (is === 'before head') return words[index + 1]?.text.length === 1 && isWareHead(words, index + 1);
  const before = words[index - 1];
  return before !== undefined && before.text.length >= 2 && /^(?:n|v|vn|j|b|nz)$/u.test(before.tag);
}

/** Where the phrase starts that ends with the word at `index`. */
function startOf(words: readonly Word[], index: number): number {
  let first = index;
  const end = words[index]?.end ?? 0;
  while (first > 0 && isInside(words, first - 1) && end - (words[first - 1]?.start ?? 0) <= 16) first -= 1;
  return first;
}

/** Every phrase of a text that may name made things, with those that a list joins to it; `namesOf` says which. */
export function findWares(text: string): Wares[] {
  const words = cutWords(text);
  const found: { from: number; to: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (!isWareHead(words, index)) continue;
    const next = words[index + 1];
    // The phrase goes on: its head comes later, or it only describes.
    if (next !== undefined && isInside(words, index + 1) && !closes.test(next.text)) continue;
    const first = words[startOf(words, index)];
    if (first === undefined || word.end - first.start < 2) continue;
    const phrase = text.slice(first.start, word.end);
    if (endsAsNoWare(phrase) || (noWares.has(word.text) && phrase.length < 3)) continue;
    found.push({ from: first.start, to: word.end });
  }
  const lists: { from: number; to: number }[] = [];
  for (const phrase of found) {
    const last = lists.at(-1);
    if (last !== undefined && joins.test(text.slice(last.to, phrase.from))) last.to = phrase.to;
    else lists.push({ ...phrase });
  }
  return lists;
}

/** The made things that a phrase of a text names. */
export const namesOf = (text: string, { from, to }: Wares): string[] => splitProducts(text.slice(from, to));
