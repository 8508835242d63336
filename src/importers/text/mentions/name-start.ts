import { industryTails, verbsInNames } from '../lexicon/company-words.js';
import {
  boundaryCharacters,
  commonCharacters,
  describers,
  isBrandWord,
  isTradeName,
  wordsInNames,
} from '../lexicon/function-words.js';
import { tradeVerbs, tradeWords } from '../lexicon/trade-words.js';
import { latinWares } from '../lexicon/ware-words.js';
import { WordFacts } from '../segmentation/word-facts.js';
import { frequencyOf, type Word } from '../segmentation/words.js';
import { isPlaceName } from './firm-parts.js';

const nameVerbs = new Set(verbsInNames);
const projectVerbs = new Set(tradeVerbs);
const tradeNouns = new Set([...tradeWords, ...industryTails]);
const closedTags = /^(?:v|d|p|c|r|t|u|y|e|o|q)/u;

const ends = new WordFacts(isNameEnd);

/** Whether a name can't reach over this word. A single unknown character may be part of any trade name. */
export function endsName(word: Word): boolean {
  return ends.of(word);
}

/** The dictionary counts a word of everyday texts in the hundreds. */
export const isRare = (text: string): boolean => frequencyOf(text) <= 150;

/** The same of a word's text and part of speech. */
export function isNameEnd(text: string, tag: string): boolean {
  if (/^[·\-&A-Za-z0-9]+$/u.test(text)) return /^\d+$/u.test(text);
  if (/[^\u3400-\u9fff]/u.test(text)) return true;
  if (wordsInNames.has(text) || nameVerbs.has(text) || isBrandWord(text) || isTradeName(text, isRare)) return false;
  // 「隆重举行|某某项目…」, which the dictionary has as one name.
  if (/^..(?:举行|举办|召开)$/u.test(text)) return true;
  // 「培育出|某某公司」, 「涌现出」
  if (text.length === 3 && text.endsWith('出')) return true;
  if (describers.has(text) || projectVerbs.has(text)) return true;
  if (tradeNouns.has(text)) return false;
  if (text.length === 1) return boundaryCharacters.has(text);
  if (/^m/u.test(tag)) return true;
  if (/^[vd]/u.test(tag) && isPlaceName(text)) return false;
  return closedTags.test(tag) && !/^vn/u.test(tag);
}

/** The index of the word that covers a character, or -1. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word === undefined) return -1;
    if (offset < word.start) high = middle - 1;
    else if (offset >= word.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** What stands before 任 where it is a verb: 「历任」, 「先后任」. */
const holdsOffice: ReadonlySet<string> = new Set([
  '曾',
  '曾经',
  '现',
  '历',
  '时',
  '兼',
  '先后',
  '出',
  '转',
  '改',
  '升',
  '后',
  '他',
  '她',
]);

/** Whether the word behind a firm's form begins with a joint and a place of two characters, which the dictionary cuts elsewhere. */
function isGluedJoint(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.text.length !== 2 || !'和与及'.includes(word.text.charAt(0))) return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  return (
    before?.end === word.start &&
    /(?:公司|集团|厂)$/u.test(before.text) &&
    after !== undefined &&
    isPlaceName(word.text.slice(1) + after.text.charAt(0))
  );
}

const isDateMark = (text: string) => text === '年' || text === '月' || text === '日';

/** The index of the first word that begins at an offset or behind it. */
function firstFrom(words: readonly Word[], offset: number): number {
  const index = wordAt(words, offset);
  if (index < 0) return offset <= 0 ? 0 : words.length;
  return (words[index]?.start ?? 0) < offset ? index + 1 : index;
}

/** Words that describe elsewhere and belong to a name right before its place in brackets. */
const describesOrNames = /^(?:现代|国际|全球|世界|国内|先进|绿色|清洁|环球|亚洲|海外|产业|企业)$/u;

/** The mark of a list's item, at its beginning. */
const opensItem = /^(?:（?[一二三四五六七八九十]{1,3}[、）]|（?\d{1,2}[.、）．])$/u;

/** 「。和运集团…」, 「甲、和运集团」: what opens a sentence or stands behind a list's mark joins nothing; it begins a name. */
export function opensWithJoint(text: string, words: readonly Word[], index: number): boolean {
  const [joint, next] = [words[index], words[index + 1]];
  if (joint?.text !== '和' || next?.text.length !== 1 || endsName(next)) return false;
  return joint.start === 0 || /[、；：“]/u.test(text[joint.start - 1] ?? '');
}

/**
 * Walks left from where a name's tail begins to where the name may begin: over nouns, proper names and unknown
 * characters, and over a place in brackets; it stops at punctuation, function words, verbs and describers.
 */
export function findNameStart(text: string, words: readonly Word[], tail: number, limit = 30): number {
  let start = tail;
  let index = wordAt(words, tail - 1);
  while (index >= 0) {
    const word = words[index];
    if (word === undefined || tail - word.start > limit) break;
    if (word.text === '）') {
      const open = text.lastIndexOf('（', word.start);
      if (open < 0 || word.start - open > 9 || /[，、；]/u.test(text.slice(open, word.start))) break;
      index = wordAt(words, open) - 1;
      const before = words[index];
      // 「京某现代（北京）某某有限公司」: 现代 is no describer right before the place in brackets.
      const isOwn = before !== undefined && describesOrNames.test(before.text);
      if (before === undefined || (endsName(before) && !isOwn)) break;
      start = isOwn ? before.start : open;
      if (isOwn) index -= 1;
      continue;
    }
    if (word.start < start && word.end > start) {
      // The tail begins inside a dictionary word: 「信息科技」 of 「恒信息科技」.
      start = word.start;
      index -= 1;
      continue;
    }
    // 「五、和某某光伏科技有限公司…」: no 和 joins what opens an item of a list.
    if (word.text === '和' && start - word.end === 0 && opensItem.test(text.slice(0, word.start))) return word.start;
    if (endsName(word) && !opensWithJoint(text, words, index)) break;
    // 「由某某石化经|管道供应」: by which way.
    if (word.text === '经' && word.end === tail) break;
    // 「他曾任|某某集团副总裁」
    if (word.text === '任' && words[index - 1]?.end === word.start && holdsOffice.has(words[index - 1]?.text ?? ''))
      break;
    // 「某地甲有限公司和|平湖乙有限公司」, where the dictionary has 和平.
    if (isGluedJoint(words, index)) return word.start + 1;
    // 「先后有某某公司…」
    if (word.text === '有') break;
    // 「2016年获…」, 「9月园区…」: what a date ends with begins no name.
    if (isDateMark(word.text) && /\d$/u.test(words[index - 1]?.text ?? '')) break;
    start = word.start;
    index -= 1;
  }
  return start;
}

/** Words that the dictionary takes for proper nouns and that name no firm. */
export const noBrand = new RegExp(
  `^(?:5G|4G|6G|IC|EDA|FPC|SMT|OEM|ODM|BMS|AI|APP|App|LED|OLED|AMOLED|LCD|PCB|MDI|PET|ABS|PVC|EVA|POE|IT|VR|AR|GDP|PTA|MLCC|IGBT|DRAM|NAND|MEMS|GPU|CPU|SUV|MPV|CNC|LNG|高科技|新一代|IPO|CEO|ESG|EPC|PPP|BOT|AIGC|GMP|ISO|GW|MW|KW|GWh|MWh|DN|锂电|锂电池|${latinWares.join('|')})$`,
  'u',
);
/** What the names of materials end with, and of rooms, devices, people and qualities, which the dictionary has as proper nouns. */
export const productEnd =
  /[酸酯胺醇醛烯烷苯酚纶碱膜钢铁铜铝镍钴锂硅氢油气电瓷]$|(?<=[\u4e00-\u9fff]{2})[室楼器剂者员性型率度仪量法班板素粉液]$/u;

/** Whether a stretch holds something that only a trade name can be: a proper noun, Latin letters, unknown characters. */
export function hasProperPart(words: readonly Word[], from: number, to: number): boolean {
  let run = '';
  for (let index = firstFrom(words, from); index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= to) break;
    if (word.text.length === 1 && /[\u3400-\u9fff]/u.test(word.text)) {
      run += word.text;
      if (run.length >= 2 && [...run].some((character) => !commonCharacters.has(character))) {
        const rare = [...run].filter((character) => !commonCharacters.has(character)).length;
        if (rare >= 1 && run.length - rare <= rare) return true;
      }
      continue;
    }
    run = '';
    if (
      word.tag === 'ns' &&
      word.text.length >= 2 &&
      !isPlaceName(word.text) &&
      !/[区县市省镇乡村路街城江河湖山海]$/u.test(word.text)
    )
      return true;
    if (/^(?:nz|nr|nt|nrt|nrfg|eng|x)$/u.test(word.tag) && word.text.length >= 2 && !productEnd.test(word.text)) {
      if (/^[\d.%]+[A-Za-z]?$/u.test(word.text) || noBrand.test(word.text)) continue;
      return true;
    }
  }
  return false;
}

/** Whether a short name's trade name is one: two characters that no material or size is written with, or a proper noun. */
export function isRareBrand(words: readonly Word[], from: number, to: number): boolean {
  let rare = 0;
  for (let index = firstFrom(words, from); index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end > to) break;
    if (word.text.length === 1) rare += commonCharacters.has(word.text) ? 0 : 1;
    else if (/^(?:nz|nr|nt|nrt|nrfg|x)$/u.test(word.tag) && !abstract.test(word.text)) rare += 2;
    else if (word.tag === 'eng' && word.text.length >= 3 && !noBrand.test(word.text)) rare += 2;
    else if (word.tag === 'ns' && !isPlaceName(word.text)) rare += 2;
  }
  return rare >= 2;
}

const abstract =
  /^(?:智慧|绿色|智能|数字|蓝宝石|高端|创新|未来|国际|现代|先进|传统|新型|优质|特色|清洁|低碳|循环|红外|紫外|航天级|车规级|工业级|食品级)/u;

const deeds = new Set(
  (
    '收购 并购 成立 设立 组建 投资 建设 生产 供应 采购 提供 拥有 控股 参股 持有 出资 增资 注资 入股 引进 落户 位于 签约 合资 合作 负责 属于 ' +
    '配套 承建 携手 联合 进入 走进 来到 走访 坐落 采访 调研 参观 带动 支持 帮助 服务 运营 委托 授权 更名 成为 依托 发展 打造 推动 销往 远销'
  ).split(' '),
);

/**
 * Where a name starts whose trade name looks like verbs or numbers (湖北|兴发|联|泰|化工): at the place to the left, when
 * nothing but such words stands between. `start` itself where there is no such place. `strict`: no verb may stand between.
 */
export function anchorAtPlace(words: readonly Word[], start: number, strict = false): number {
  for (let index = wordAt(words, start - 1); index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || start - word.start > 10) return start;
    if (word.text.length >= 2 && isPlaceName(word.text) && word.tag !== 'v') return word.start;
    if (/[^\u3400-\u9fff]/u.test(word.text) || word.text.length > 2) return start;
    if (boundaryCharacters.has(word.text) || describers.has(word.text) || projectVerbs.has(word.text)) return start;
    if (strict && /^v(?!n)/u.test(word.tag) && word.text.length >= 2 && !nameVerbs.has(word.text)) return start;
    if (deeds.has(word.text) || /^[年月日等家个项第原]$|^(?:以及|及其|或者|关于)$/u.test(word.text)) return start;
  }
  return start;
}
