import { industryTails } from '../lexicon/company-words.js';
import { parkTails } from '../lexicon/place-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { anchorAtPlace, findNameStart, wordAt } from './name-start.js';

/** A stretch that names a functional zone. `stem` is what stands before the zone word; empty for a bare 「高新区」. */
export interface ZoneName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
  readonly tail: string;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const tail = new GuardedPattern(
  new RegExp(
    [...parkTails]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|'),
    'gu',
  ),
);
const tradeNouns = new Set(industryTails);
const level = /^.*(?:国家级|省级|市级|千亿级|百亿级|首个|一个|两个|多个|各个|\d个|个|(?<!国)家(?![具电居纺用])|座)/u;
const general =
  /^(?:自治区级|区级|县级|智能化|一体化|多功能|高标准|花园式|国家自主创新|自主创新|先行|核心|先行先试|综合改革|改革|自由贸易|跨境电商|跨境|战略合作|深度合作|经济合作|产业合作|军民融合|乡村振兴|共同富裕|港口|码头|仓储|生活|居住|商务|生产|办公|主|第[一二三四]|[一二三四]|片|这片|那片|老|新|旧|处|所在|当地|国家|国家级|省级|市级|特色|现代|标准化?|专业|重点|产业|工业|科技|化工|创新|经济|高新技术|高新|新型|绿色|智能|智慧|主导|各|全|本|各类|综合|物流|农业|电子|循环经济|生态|示范|合作|产城融合|战略性新兴|新兴产业|先进制造|文化|数字经济|低碳)*$/u;

/** Every zone name of a sentence, with what stands before the zone word. */
export function findZones(text: string, words: readonly Word[]): ZoneName[] {
  const found: ZoneName[] = [];
  for (const match of tail.all(text)) {
    const at = match.index;
    let end = at + match[0].length;
    const next = text.slice(end, end + 2);
    if (/^[里内]?的?企业/u.test(next) && match[0].length < 2) continue;
    if (/^(?:管委|党工)/u.test(next)) {
      // 「开发区管委会」 is the zone's office; the zone itself is still named.
    }
    let start = findNameStart(text, words, at, 20);
    let stem = text.slice(start, at);
    if (stem !== '' && leadingPlace(stem) === 0 && !general.test(stem)) {
      start = anchorAtPlace(words, start, true);
      stem = text.slice(start, at);
    }
    // 「某某新区石化及精细化工产业园」: two trades that 及 joins, behind the place that both are in.
    const joint = /(?:及|和|与|、)$/u.exec(text.slice(0, start));
    if (joint !== null && general.test(stem) === false && leadingPlace(stem) === 0) {
      const left = words[wordAt(words, joint.index - 1)];
      if (left !== undefined && tradeNouns.has(left.text)) {
        const wide = findNameStart(text, words, left.end, 20);
        const outer = text.slice(wide, left.start);
        if (outer.length >= 2 && (isPlaceName(outer) || /(?:新区|开发区|高新区|经开区|园区)$/u.test(outer))) {
          start = wide;
          stem = text.slice(start, at);
        }
      }
    }
    const away = /^.*[离距往](?=[\u4e00-\u9fff]*$)/u.exec(stem)?.[0].length ?? 0;
    start += away;
    stem = stem.slice(away);
    // 「某某新区建设某某产业园」: what is done stands between the two zones.
    const between =
      /^.*(?:新区|开发区|高新区|经开区|园区|合作区)(?:建设|打造|新建|兴建|投资|创建|规划|投建|投资建设|开工)(?=[\u4e00-\u9fff]{2})/u.exec(
        stem,
      )?.[0].length ?? 0;
    start += between;
    stem = stem.slice(between);
    const cut = level.exec(stem)?.[0].length ?? 0;
    start += cut;
    stem = stem.slice(cut);
    const deed =
      /^(?:建设|打造|新建|兴建|选址|入驻|进驻|依托|走进|规划|建成|发展|创建|运营)(?=[\u4e00-\u9fff]{2})/u.exec(
        stem,
      )?.[0].length ?? 0;
    start += deed;
    stem = stem.slice(deed);
    // A zone inside a zone's name: 「江北开发区蓝星工业园」 keeps both; a bare type before a name is a describer.
    const inner = /^(?:经开区|高新区|开发区|工业园区|园区)(?=[\u4e00-\u9fff]{2,})/u.exec(stem);
    if (inner !== null) {
      start += inner[0].length;
      stem = stem.slice(inner[0].length);
    }
    // 「被评为省级军民融合示范园区」 is an honour.
    if (
      /(?:评为|获评|认定为|列为|授予|获批)[^，。]{0,6}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      leadingPlace(stem) === 0
    )
      continue;
    if (/^(?:规划|核心区)/u.test(text.slice(end))) end = text.startsWith('核心区', end) ? end + 3 : end;
    const word = words[wordAt(words, at)];
    if (word !== undefined && word.start < at && stem.length === 0) continue;
    if (general.test(stem) && !isPlaceName(stem)) {
      stem = '';
      start = at;
    }
    // 「安徽最大的汽车零部件产业园」 describes a zone and names none.
    if (/(?:最大|首个|重要|知名|领先|一流)的$/u.test(text.slice(0, start)) && !isPlaceName(stem.slice(0, 2))) continue;
    found.push({ start, end, text: text.slice(start, end), stem, tail: match[0] });
  }
  return found;
}
