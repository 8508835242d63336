import { compile } from './rule.js';

/** By what a sum is to be broken down. */
export const groupings = ['year', 'place', 'industry', 'stage', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * What narrows or widens a question whatever it asks. Each is taken out of the question before rules read what is left,
 * so that no rule has to know of it.
 */
export interface Modifiers {
  /** 及其子公司: what its subsidiaries do counts as well; 不含子公司: they are left out in so many words. */
  readonly kin?: 'with' | 'without';
  /** Whose answers lack an investment, or a stated sum. */
  readonly lacking?: 'investment' | 'amount';
  readonly groupBy?: Grouping;
  /** How far along a chain. */
  readonly steps?: number;
  /** 国内, "in China": the place where the question names no other. */
  readonly nationwide?: true;
  /** 海外, overseas: only what lies outside China. */
  readonly abroad?: true;
  /** Which of the question's names, counted from 0, are to be left out of the answer: 除了甲, "besides A". */
  readonly except?: readonly number[];
}

const all = 6;
const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}; // prettier-ignore

interface Pattern {
  readonly pattern: string;
  readonly read: (match: RegExpExecArray, masked: string) => Modifiers | undefined;
  /** What is left in place of the match. */
  readonly leave?: (text: string) => string;
}

const kinWords = '(?:子公司|下属(?:企业|公司|单位)?|旗下(?:企业|公司)?|附属(?:企业|公司))';
const kinEnglish =
  '(?:(?:all )?(?:its|their|the|all|any) )?(?:subsidiar(?:y|ies)|affiliates?|daughter compan(?:y|ies))';
const unstatedSum =
  '(?:(?<!有)(?:没有?|未|尚未|不)(?:有|曾)?(?:公布|披露|写明|载明|说明|公开|标明|注明|给出|提供)?过?(?:的)?(?:具体)?(?:投资额|投资金额|总投资额?|金额|数额|投资数额)(?:的)?|(?:投资额|投资金额|金额|总投资)(?:未|没有?|不)(?:公布|披露|写明|载明|公开|明确|详|知道?)(?:的)?)';

/** Whether the question asks for firms at all: 没有投资 of one firm is another question. */
const asksFirms = /企业|公司|哪家|厂|谁|compan|firm|enterpris|\bwho\b/iu;
const asksMake = /产能|年产|生产|capacit|produc|tonn|\boutput\b/iu;
const group =
  (groupBy: Grouping): Pattern['read'] =>
  (_, masked) =>
    asksMake.test(masked) && groupBy === 'year' ? undefined : { groupBy };
const isChain = /上游|下游|原料|原材料|产业链|upstream|downstream|raw material|made (?:of|from)|chain|往[上下]/iu;

/** Tried in turn, each once; Chinese and English alike, since questions mix them. */
const patterns: readonly Pattern[] = [
  {
    pattern: `[（(]?(?:不含|不算|不包括|不计|剔除|排除|抛开)(?:其|它的|它)?${kinWords}(?:在内)?[)）]?[，,]?`,
    read: () => ({ kin: 'without' }),
  },
  {
    pattern: `\\b(?:without|excluding|not counting|not including|apart from|leaving out) ${kinEnglish}|(?:自己|自身|本身|\\bitself\\b|\\balone\\b)`,
    read: () => ({ kin: 'without' }),
  },
  {
    pattern: `(?:(?<=[\uE001-\uE005])(?:及|和|与|以及|连同|连带|还有|加上|含|包括|包含)|[（(]?(?:包括|包含|含|连同|算上|加上))(?:其|它的|它)?(?:所有|全部)?${kinWords}(?:在内|一起|在一起|都算上)?[)）]?[，,]?(?!(?:有|是)?(?:哪|什么|多少))`,
    read: () => ({ kin: 'with' }),
  },
  {
    pattern: `,? ?\\b(?:and|or|with|including|together with|along with|counting) ${kinEnglish}(?: included)?,?`,
    read: () => ({ kin: 'with' }),
  },
  {
    pattern: `(?:除了?|除去|抛开|不算|不包括)({any}(?:(?:和|与|、|及|以及|跟){any})*)(?:之外|以外|外)?[，,]?(?:还有|还|另外|又)?`,
    read: () => ({}),
  },
  { pattern: '({any}(?:(?:和|与|、|及){any})*)(?:之外|以外)[，,]?(?:还有|还|另外)?', read: () => ({}) },
  {
    pattern: `\\b(?:besides|apart from|aside from|other than|except(?: for)?|excluding|in addition to|not counting|beside) ({any}(?:(?:,| and| or|, and) ?{any})*) ?,?`,
    read: () => ({}),
  },
  { pattern: unstatedSum, read: () => ({ lacking: 'amount' }), leave: () => '' },
  {
    pattern:
      '\\b(?:(?:with|have|has|of) )?(?:no|an? (?:un\\w+)|without(?: an?| any)?|undisclosed|unknown|unstated) (?:(?:stated|disclosed|known|reported|published) )?(?:investment |total )?(?:amounts?|sums?|figures?|value)(?: (?:stated|disclosed|known|reported))?|\\b(?:amounts?|sums?)\\b.{0,8}\\b(?:not|un)\\s?(?:stated|disclosed|known|published)',
    read: () => ({ lacking: 'amount' }),
  },
  {
    pattern:
      '(?:(?<!有)没有?|无|未见|从未|尚未|未曾?)(?:任何|有)?(?:披露|报道|公布|公开|记录|载明|见到)?过?的?(?:任何)?(?:对外)?投资(?!额|金额|方|人|者)(?:记录|记载|报道|过|项目|信息|的)?',
    read: (_, masked) => (asksFirms.test(masked) ? { lacking: 'investment' } : undefined),
  },
  {
    pattern:
      "\\b(?:(?:have|has|with|having|made|make|show) )*(?:no|without(?: any)?|lack(?:ing)?(?: any)?) (?:reported |known |stated |recorded |disclosed )?investments?\\b(?: reported| recorded| stated| on record)?|\\b(?:have|has|did|do)(?: not|n't) (?:yet )?(?:report(?:ed)? (?:any )?investments?|invest(?:ed)?)(?: in)?(?: anything| any projects?)?|\\bnever invested(?: in anything)?",
    read: (_, masked) => (asksFirms.test(masked) ? { lacking: 'investment' } : undefined),
  },
  {
    pattern:
      '按(?:照)?(?:年份|年度|年|时间)(?:来)?(?:统计|列出|列|分布|划分|排列|看|分|汇总)?|每一?年(?:分别|都|各)?|各年(?:度|份)?(?:分别|的)?|历年(?:来|的)?|逐年|分年度?',
    read: group('year'),
  },
  {
    pattern:
      '按(?:照)?(?:地区|区县|城市|省份?|地域|地点|园区|区域|地|市|区|县)(?:来)?(?:统计|列出|列|分布|划分|看|分|汇总)?|在?(?:各|每个|分)个?(?:区县|地区|城市|省份?|园区|地|区|县|市)(?:分别|的)?|(?:地区|区域|地域|城市)分布(?:情况)?',
    read: group('place'),
  },
  {
    pattern:
      '按(?:照)?(?:行业|产业|产品|领域)(?:来)?(?:统计|列出|列|分布|划分|看|分|汇总)?|(?:各|分|每个)个?(?:行业|产业|领域|产品)(?:分别|的)?|(?:行业|产业)分布(?:情况)?',
    read: group('industry'),
  },
  {
    pattern: '按(?:照)?(?:阶段|状态|进度)(?:统计|列出|分布|划分|看|分|汇总)?|(?:各|分)个?阶段(?:分别|的)?',
    read: group('stage'),
  },
  {
    pattern:
      '按(?:照)?(?:口径|性质|类型|类别|种类|资金类型)(?:统计|列出|分布|划分|看|分|汇总)?|(?:各|分)(?:种|类)(?:口径|投资|资金)?(?:分别|的)?',
    read: group('kind'),
  },
  {
    pattern:
      '(?:broken down |split(?: up)? |grouped |listed )?\\b(?:by|per|in each|for each|each|every|in every) (?:calendar )?years?\\b|\\b(?:yearly|annual(?:ly)?) (?=invest)|\\byear by year\\b',
    read: group('year'),
  },
  {
    pattern:
      '(?:broken down |split(?: up)? |grouped |listed )?\\b(?:by|per|in each|for each|each of the|in every|in the various|across) (?:city|cities|districts?|count(?:y|ies)|provinces?|places?|regions?|parks?|zones?|locations?)\\b',
    read: group('place'),
  },
  {
    pattern:
      '(?:broken down |split(?: up)? |grouped |listed )?\\b(?:by|per|in each|for each|across) (?:industry|industries|sectors?|products?)\\b',
    read: group('industry'),
  },
  {
    pattern: '(?:broken down |split(?: up)? |grouped )?\\b(?:by|per|for each) (?:stage|status)\\b',
    read: group('stage'),
  },
  {
    pattern:
      '(?:broken down |split(?: up)? |grouped )?\\b(?:by|per|for each) (?:kind|type|nature)s?(?: of (?:money|investment))?\\b',
    read: group('kind'),
  },
  {
    pattern:
      '(?:往[上下]游?|向[上下]游?|再往[上下])?(?:一直)?(?:追溯)?([一二两三四五六\\d])(?:步|级|层|跳|度|环)(?:以内|之内|内|之后)?的?',
    read: ([, count = ''], masked) =>
      isChain.test(masked) || asksMake.test(masked) ? { steps: digits[count] ?? Number(count) } : undefined,
    // 往下三级 says which way as well.
    leave: (text) => (text.includes('上') ? '上游' : text.includes('下') ? '下游' : ''),
  },
  {
    pattern:
      '\\b(?:within |up to |for |in )?(\\d|one|two|three|four|five|six)[- ](?:steps?|levels?|hops?|tiers?)(?: up| down| away)?\\b',
    read: ([, count = '']) => ({ steps: digits[count.toLowerCase()] ?? Number(count) }),
  },
  {
    pattern:
      '全部|所有的?|一直能?到?|整条|完整的?|全产业链(?!.{0,6}(?:产值|规模|收入|营收|营业|销售))|\\ball the\\b|\\ball\\b|\\bentire\\b|\\bcomplete\\b|\\bwhole\\b',
    read: (_, masked) => (isChain.test(masked) ? { steps: all } : undefined),
  },
  {
    pattern:
      '在?(?:国内|全国范围内?|全国|我国|中国境内|境内)(?:的)?(?!外)|\\b(?:with)?in (?:mainland )?China\\b|\\bacross China\\b|\\bnationwide\\b|\\bdomestic(?:ally)?\\b',
    read: () => ({ nationwide: true }),
  },
  {
    pattern:
      '在?(?:海外|境外|国外)(?:的)?|\\b(?:located |based )?(?:overseas|abroad|outside (?:of )?(?:mainland )?China)\\b',
    read: () => ({ abroad: true }),
  },
]; // prettier-ignore

/** How many names stand before a place in the masked question. */
function countNames(text: string): number {
  return text.match(/[\uE001-\uE005]/gu)?.length ?? 0;
}

/**
 * Reads the modifiers of a masked question and takes their words out of it. `kept` holds the numbers, in the question
 * given, of the names that are left.
 */
export function takeModifiers(question: string): {
  readonly masked: string;
  readonly modifiers: Modifiers;
  readonly kept: readonly number[];
} {
  let masked = question;
  let modifiers: Modifiers = {};
  let kept = Array.from({ length: countNames(question) }, (_, index) => index);
  for (const { pattern, read, leave } of patterns) {
    const match = compile(pattern).exec(masked);
    if (match === null) continue;
    const found = read(match, masked);
    if (found === undefined) continue;
    const [text] = match;
    const before = countNames(masked.slice(0, match.index));
    const within = countNames(text);
    const except = [...(modifiers.except ?? []), ...kept.slice(before, before + within)];
    modifiers = { ...modifiers, ...found, ...(except.length === 0 ? {} : { except }) };
    kept = kept.filter((_, index) => index < before || index >= before + within);
    const left = leave?.(text) ?? (/[a-z]/iu.test(text) ? ' ' : '');
    masked = `${masked.slice(0, match.index)}${left}${masked.slice(match.index + text.length)}`;
  }
  return { masked: masked.replace(/ {2,}/gu, ' ').trim(), modifiers, kept };
}
