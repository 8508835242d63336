import { industryTails, verbsInNames, weakTails } from '../lexicon/company-words.js';
import { emblemWords } from '../lexicon/emblem-words.js';
import { commonCharacters, describers, isBrandWord, isTradeName } from '../lexicon/function-words.js';
import { surnames } from '../lexicon/surnames.js';
import { mayOpenKnown, wellKnownFirms } from '../lexicon/well-known-firms.js';
import { WordFacts } from '../segmentation/word-facts.js';
import type { Word } from '../segmentation/words.js';
import { isCityName, isPlaceName } from './firm-parts.js';
import { isRare, noBrand, productEnd } from './name-start.js';

/** What a word can be in a firm's name. `single` is a character that the dictionary does not join with its neighbours. */
export type NamePart = 'place' | 'tail' | 'form' | 'proper' | 'latin' | 'single' | 'common';

const tails = new Set(industryTails);
const weak = new Set(weakTails);
const nameVerbs = new Set(verbsInNames);
/** What stands for a legal form at a short name's end. */
const forms = new Set(['公司', '集团', '集团公司', '股份', '控股', '银行', '证券', '基金', '保险', '研究院', '研究所']);
/** Nouns that describe, classify or place a thing and are no trade name, even before an industry word. */
const plainWords = new Set(
  (
    '绿色 高端 智能 先进 新型 现代 传统 优质 特色 精细 重点 循环 数字 智慧 下游 上游 中游 外地 本地 当地 国内 国外 大型 中小 民营 国有 其他 相关 有关 部分 ' +
    '对外 固定资产 固定 资产 清洁 粤西 粤东 粤北 长三角 珠三角 华南 华东 华北 华中 西南 西北 东北 苏南 苏北 鲁南 豫北 ' +
    '产业 行业 领域 产品 设备 材料 项目 企业 公司 园区 基地 工厂 市场 客户 技术 工艺 系统 平台 服务 业务 中心 政府 部门 单位 机构 团队 人才 专家 资金 资本 ' +
    '资源 环境 条件 政策 规划 集群 链条 方面 时间 地区 区域 城市 农村 乡村 国家 世界 全球 社会 经济 文化 生态 人员 职工 员工 工人 农民 群众 居民 游客 学生 老人 ' +
    '家庭 生活 工作 活动 会议 仪式 现场 记者 日期 总量 总额 规模 面积 价格 成本 数量 品种 型号 参数 标准 体系 模式 机制 形式 方式 原料 辅料 配件 零件 ' +
    '合作 主营 合资 动能 主业 副业 支柱 主导 优势 战略 新兴 基础 核心 关键 主要 一般 普通 专业 综合 专用 通用 公共 民用 军用 商用 家用 乘用 车用 工业 农业 商业 林业 旅游 全县 全市 规上 规模以上 新产业 深加工 跨域 华东 华南'
  ).split(' '),
);

/** Industry words that are things one buys: behind a common noun they name a ware (子午线轮胎) sooner than a firm. */
const wares = new Set(
  (
    '轮胎 轴承 阀门 电缆 线缆 齿轮 紧固件 电梯 型材 轮毂 管道 门窗 家具 家私 服装 食品 饮料 电池 锂电 涂料 树脂 橡胶 玻璃 水泥 陶瓷 机器人 机床 电机 汽车 客车 新能源汽车 重卡 ' +
    '稀土 芯片 面板 部件 零部件 机械 仪器 仪表 激光 珠宝 五金 皮革 饲料 染料 电源 锅炉 压缩机 车辆 车灯 电线 铝材 管桩 石材 羽绒 油脂 铜箔 铝箔 家电 玩具 文具 乐器 包装 材料 新材料 ' +
    '机电 医疗器械 电器 电子 光伏 半导体 集成电路'
  ).split(' '),
);

/** Offices, schools and places, which are no firms, and what things and classes of things end with. */
const noFirm = /(?:[局委厅署]|海关|政府|法院|医院|大学|学院|学校|协会|商会|村|镇|乡|街道|大街|个)/u;
const thingEnd =
  /[厂总个板件机器品剂片管线棒锭坯箔膜布纱粉液药餐饭房屋楼站店路街江河湖山海岛区料材块具型类系层期日月年人民度性化率量群业区段口侧项窑炉灯阀泵轮砖瓦瓶罐箱柜床椅笔鞋帽袜裤衫伞锁茶酒糖饼醋酱]$/u;

/** Words of a sentence that no trade name holds, or ends with. */
const strange =
  /[很颇较甚愈也还都就才只仅曾未没不别这那哪谁每各更最又再]|(?<!金)刚|[的了着过出入进去到]$|[原现则其均另仅各每约近超逾共本该]$/u;
/** The characters without one of which neither `noFirm` nor `strange` finds anything. */
const telling =
  /[局委厅署府院学校会村镇乡道街个很颇较甚愈也还都就才只仅曾未没不别这那哪谁每各更最又再刚的了着过出入进去到原现则其均另约近超逾共本该]/u;

/** What a word can be in a firm's name, whichever name it is. */
interface KnownPart {
  readonly part: NamePart;
  /** Whether it is a verb that names hold. */
  readonly isVerb: boolean;
  /** Whether it is an industry word that describes as often as it names. */
  readonly isWeak: boolean;
  /** Whether a name with it may be none by `noFirm` or `strange`. */
  readonly isTelling: boolean;
  /** Whether a thing's or a material's name ends so. */
  readonly endsThing: boolean;
  /** Whether no trade name holds the word. */
  readonly blocks: boolean;
  /** Whether it blocks wherever in a stretch it stands: it is neither what names open nor what they end with. */
  readonly bars: boolean;
  /** How far it speaks for a name where it stands by itself, 0 to 1. */
  readonly weight: number;
}

/** What stands between a fund's trade name and 基金. */
const beforeFund = /^(?:产业|股权|投资|引导|发展|创业|并购|母)$/u;

/** 高成长性, 劳动密集型, 车规级: what such a word stands before is described by it. */
const describes = /[性型级式]$/u;

const knownParts = new WordFacts((text, tag): KnownPart => {
  const part = weighPart(text, tag);
  const blocks =
    part === 'place' ||
    (!emblemWords.has(text) && plainWords.has(text)) ||
    (text.length >= 3 && describes.test(text)) ||
    describers.has(text) ||
    (text.length >= 2 &&
      !emblemWords.has(text) &&
      ((/^[mq]/u.test(tag) && !isTradeName(text, isRare)) ||
        (/^(?:b|vn|v|d|ad|p|c|r)$/u.test(tag) && !nameVerbs.has(text) && !isBrandWord(text))));
  return {
    part,
    isVerb: nameVerbs.has(text),
    isWeak: weak.has(text),
    isTelling: telling.test(text),
    endsThing: productEnd.test(text) || thingEnd.test(text),
    blocks,
    bars: blocks && text.length >= 2 && !/^(?:place|tail|form)$/u.test(part) && !beforeFund.test(text),
    weight: weightOf(text, tag),
  };
});

/** What the words of the sentence can be that was asked about last: many of its stretches are weighed one after another. */
let lastWords: readonly Word[] = [];
let lastParts: readonly KnownPart[] = [];

function partsOf(words: readonly Word[]): readonly KnownPart[] {
  if (words !== lastWords) {
    lastParts = words.map((word) => knownParts.of(word));
    lastWords = words;
  }
  return lastParts;
}

/** 「某某钙业」, 「某某锰业」: whether a single character and 业 end before a word, as the names of trades are made. */
function isTrade(words: readonly Word[], end: number): boolean {
  const [what, trade] = [words[end - 2], words[end - 1]];
  return (
    trade?.text === '业' &&
    what?.text.length === 1 &&
    /[\u3400-\u9fff]/u.test(what.text) &&
    !/^[各本同农工商企产行]$/u.test(what.text)
  );
}

/** What is sold in lots rather than made by one firm, and what a thing is for or has. */
const noTrade =
  /(?:生产|产品|市场|出口|进口|价格|原料|特产|小吃|美食|景区|文化|精神|故事|工人|师傅|青年|专家|代表|市民|客商|地区|模式|速度|经验)$/u;

/**
 * Where the trade begins of a name that a place opens: 「义乌双童日用品」, 「佛山腾达陶机」. Behind a place and a trade name of
 * two or three characters any common noun, or two characters of one, says what the firm makes; `to` where it is none such.
 */
function looseTail(words: readonly Word[], from: number, to: number): number {
  const parts = partsOf(words);
  for (let cut = to - 1; cut > from && cut >= to - 2; cut -= 1) {
    const core = joinWords(words, from, cut);
    const trade = joinWords(words, cut, to);
    if (core.length > 3 || trade.length < 2 || trade.length > 4) continue;
    if (core.length < 2 || noTrade.test(trade)) continue;
    let nouns = true;
    for (let index = cut; index < to; index += 1) {
      const word = words[index];
      if (word === undefined || parts[index]?.blocks === true || !/^(?:n|nz|ng|vn)$/u.test(word.tag)) nouns = false;
    }
    if (nouns) return cut;
  }
  return to;
}

/** Whether a word of a stretch, or its length, says by itself that the stretch is no trade name. */
function isBlocked(words: readonly Word[], from: number, to: number): boolean {
  const parts = partsOf(words);
  let length = 0;
  for (let index = from; index < to; index += 1) {
    length += parts[index]?.part === 'latin' ? 3 : (words[index]?.text.length ?? 0);
    if (length > 7 || parts[index]?.blocks === true) return true;
  }
  return false;
}

/**
 * The first word from `from` on that bars: `weighShape` answers undefined for every stretch from before it to behind it,
 * unless it is a name that everyone knows. `to` where there is none.
 */
export function nextBar(words: readonly Word[], from: number, to: number): number {
  const parts = partsOf(words);
  let index = from;
  while (index < to && parts[index]?.bars !== true) index += 1;
  return index;
}

function isWellKnown(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.text ?? '';
  const second = first.length > 1 || to - from < 2 ? first.charCodeAt(1) : (words[from + 1]?.text.charCodeAt(0) ?? 0);
  return mayOpenKnown(first.charCodeAt(0), second) && wellKnownFirms.has(joinWords(words, from, to));
}

function partAt(words: readonly Word[], index: number): NamePart {
  return partsOf(words)[index]?.part ?? 'common';
}

function weighPart(text: string, tag: string): NamePart {
  if (/^[A-Za-z][A-Za-z0-9&.-]*$/u.test(text)) return noBrand.test(text) ? 'common' : 'latin';
  if (/^\d/u.test(text)) return 'latin';
  if (forms.has(text)) return 'form';
  if (tails.has(text)) return 'tail';
  if (text.length >= 2 && isPlaceName(text) && (!/^v/u.test(tag) || isCityName(text))) return 'place';
  if (text.length === 1) return 'single';
  if (noBrand.test(text) || productEnd.test(text) || plainWords.has(text) || describers.has(text)) return 'common';
  if (isTradeName(text, isRare)) return 'proper';
  if (tag === 'ns' && !/[区县市省镇乡村路街城江河湖山海]$/u.test(text)) return 'proper';
  return /^(?:nz|nr|nt|nrt|nrfg|x)$/u.test(tag) ? 'proper' : 'common';
}

/** What a place's own firms are called: 「某省建投」. */
const ofPlace = new Set('建投 城投 交投 产投 国投 水投 能投 工投 建工 路桥 水务 燃气 公交 地铁'.split(' '));

/** How far a character that stands by itself speaks for a name, 0 to 1. */
function weightOf(text: string, tag: string): number {
  if (commonCharacters.has(text)) return 0.35;
  if (/^[dpcru]/u.test(tag)) return 0.4;
  return /^[mqf]/u.test(tag) ? 0.6 : /^v/u.test(tag) ? 0.7 : 1;
}

/** Whether a stretch may be a person's name: a surname and one or two characters. */
export function looksLikePerson(text: string): boolean {
  if (text.length !== 2 && text.length !== 3) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) return false;
  }
  return surnames.has(text.charAt(0));
}

/** What a stretch looks like. `bare` names have neither a place nor an industry word; `plain` ones no trade name. */
export interface NameShape {
  readonly score: number;
  readonly bare: boolean;
  readonly plain: boolean;
  readonly local: boolean;
  readonly tailed: boolean;
}

/** 「Kelmor」: a name in Latin letters that is no abbreviation. */
const latinName = /^[A-Z][a-z]{3,}$/u;

function joinWords(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) text += words[index]?.text ?? '';
  return text;
}

/** What the words of a trade name are, and how far those of one character speak for a name. */
function weighCore(words: readonly Word[], from: number, to: number) {
  const parts = partsOf(words);
  let [commons, brands, singles, weights] = [0, 0, 0, 0];
  let [onlyTails, onlyVerbs, isTelling] = [true, true, false];
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    const known = parts[index];
    if (word === undefined || known === undefined) continue;
    const { part, weight } = known;
    if (part === 'common' || part === 'tail') commons += 1;
    else if (part === 'proper' || part === 'latin') brands += 1;
    if (word.text.length === 1) {
      singles += 1;
      weights += weight;
    }
    onlyTails &&= part === 'tail';
    onlyVerbs &&= known.isVerb;
    isTelling ||= known.isTelling;
  }
  return { commons, brands, singles, onlyTails, onlyVerbs, isTelling, quality: weights / Math.max(1, singles) };
}

/**
 * How far the words from `from` to `to` (exclusive) look like a firm's name by themselves: place, trade name, industry
 * words. The score is about 0 for a common noun, 2 for a trade name of unknown characters, 4 for one with a place and
 * an industry word; undefined where they can be none.
 */
export function weighShape(words: readonly Word[], from: number, to: number): NameShape | undefined {
  // Everyday words among the well-known names: the frame must say that a firm is meant.
  if (isWellKnown(words, from, to)) return { score: 2.2, bare: true, plain: false, local: false, tailed: false };
  let first = from;
  let last = to;
  let score = 0;
  let strongTails = 0;
  let weakOnes = 0;
  let formed = false;
  if (partAt(words, first) === 'place' && to - first >= 2) {
    first += 1;
    score += 0.7;
    while (first < to - 1 && partAt(words, first) === 'place') first += 1;
    if (/^[省市区县旗镇]$/u.test(words[first]?.text ?? '') && first < to - 1) first += 1;
  }
  while (
    last > first &&
    (partAt(words, last - 1) === 'tail' || partAt(words, last - 1) === 'form' || isTrade(words, last))
  ) {
    if (isTrade(words, last)) {
      last -= 2;
      strongTails += 1;
      continue;
    }
    last -= 1;
    if (partAt(words, last) === 'form') formed = true;
    else if (partsOf(words)[last]?.isWeak === true) weakOnes += 1;
    else strongTails += 1;
  }
  // 「某某产业基金」, 「某某股权投资基金」
  if (words[to - 1]?.text === '基金')
    while (last > first + 1 && beforeFund.test(words[last - 1]?.text ?? '')) last -= 1;
  // Most stretches end here: asked first, because it costs the least.
  if (isBlocked(words, first, last)) return undefined;
  const local = score > 0;
  const loose = local && strongTails + weakOnes === 0 && !formed ? looseTail(words, first, last) : last;
  if (loose < last) {
    last = loose;
    weakOnes += 1;
  }
  if (last === first) {
    if (!local || (strongTails === 0 && !formed)) return undefined;
    return {
      score:
        0.8 +
        (formed ? 0.5 : 0) +
        (strongTails > 0 ? 0.3 : 0) +
        (local && ofPlace.has(words[to - 1]?.text ?? '') ? 0.7 : 0),
      bare: false,
      plain: true,
      local: true,
      tailed: true,
    };
  }
  const name = joinWords(words, first, last);
  const { length } = name;
  if (length < 2 && (!local || strongTails + weakOnes === 0)) return undefined;
  const { commons, onlyTails, onlyVerbs, isTelling, brands, singles, quality } = weighCore(words, first, last);
  if (
    onlyTails ||
    onlyVerbs ||
    commons > 2 ||
    (commons === 2 && length > 5 && !local) ||
    (isTelling && (noFirm.test(name) || strange.test(strongTails > 0 ? name.replace(/都$/u, '') : name)))
  )
    return undefined;
  const bare = strongTails + weakOnes === 0 && !formed;
  if (bare && partsOf(words)[last - 1]?.endsThing === true) return undefined;
  let brand: number;
  if (brands > 0) brand = commons > 0 ? 1.2 : 2;
  else if (singles >= 2) brand = (commons > 0 ? 1.2 : 2) * quality;
  else if (singles === 1) brand = commons > 0 ? 0.5 * quality : strongTails > 0 ? 0.4 : 0;
  else brand = last - first === 1 ? (local && !bare && length <= 3 ? 0.6 : 0.3) : -0.4;
  // 「皇冠电动」
  if (!bare && strongTails + weakOnes > 0 && last - first === 1 && emblemWords.has(name)) brand = Math.max(brand, 1.2);
  if (singles >= 2 && quality < 0.5) brand = Math.min(brand, 0.3);
  if (bare && !local && looksLikePerson(name)) brand -= 0.6;
  if (bare && length > 4 && !latinName.test(name)) brand -= 0.8;
  const plain = brand < 1 || (bare && /^[A-Z0-9]{1,4}$/u.test(name)) || /^\d/u.test(name);
  if (local && bare && singles > 0 && quality < 0.6) score -= 0.7;
  if (local && bare && singles === 0 && plain) {
    // 「新疆天业」: a place and one word of two characters, as many listed firms are called.
    if (last - first > 1 || length !== 2 || /[企商人民农户长员者家资城方界部队官院校货]$/u.test(name)) return undefined;
    score += 0.5;
  }
  // 「钛合金紧固件」: common nouns before a thing's name.
  if (plain && brands === 0 && singles === 0 && wares.has(words[to - 1]?.text ?? '')) score -= 0.8;
  score += brand + (strongTails > 0 ? 1.5 : weakOnes > 0 ? 0.7 : 0) + (formed ? 1 : 0);
  return { score, bare: bare && !local, plain, local, tailed: !bare };
}
