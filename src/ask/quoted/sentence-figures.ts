import { numeralPattern, parseNumeral } from '../../model/values/numeral.js';
import { englishFiguresIn } from './english-figures.js';

/** A figure as a sentence prints it, with what stands before and after it. Offsets into the sentence. */
export interface SentenceFigure {
  /** What the figure is of, as far as the sentence says: 新开工亿元以上工业项目, 总投资. */
  readonly label: string;
  readonly value: number;
  /** As the model has it where it has one (CNY, t, kW), else the source's counter. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** What follows, up to the next mark: 整车 in 年产40万辆整车. */
  readonly tail: string;
}

const units: Readonly<Record<string, string>> = {
  元: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  日元: 'JPY',
  新加坡元: 'SGD',
  新元: 'SGD',
  吨: 't',
  千瓦: 'kW',
  兆瓦: 'MW',
  千瓦时: 'kWh',
  GWh: 'GWh',
  GW: 'GW',
  MW: 'MW',
};
const counters =
  '元人民币|新加坡元|美元|欧元|港元|日元|新元|元|吨|千瓦时|千瓦|兆瓦|GWh|GW|MW|平方公里|公里|平方米|亩|家|户|个|项|件|只|片|台套|台|套|辆|头|人|名|艘|座|条|粒|支|瓶|米|锭|枚|箱|股';
const figure = new RegExp(`(${numeralPattern})\\s*余?多?(${counters})`, 'gu');

/** Words between what a figure is of and the figure, which say nothing of it. */
const linking =
  /(?:已经|已|则|就|也|又|均|共有|共计|合计|共|一共|总计|累计|达到了?|达|为|是|有|约为|约|近|超过|超|逾|突破|实现了?|完成了?|增至|增加到|提高到|仅|将|可|预计|有望|力争|：|:)+$/u;
/** What a sentence begins with before it says what it tells of. */
const opening =
  /^(?:其中|同时|此外|目前|眼下|当前|现在|据了解|据统计|据介绍|今年以来|该|全[市区县省州镇园旗]|我[市区县省]|本[市区县]|截[至止]\S{0,12}?(?:底|末|日|月|年)?(?=\D)|\d{4}年|去年|今年|前年|上半年|[一二三四]季度|前[一二三]季度|\d+[—–-]?\d*月份?|\d+月底?|，|,)+/u;
/** Labels that need what was counted before: 总投资 of the 41个项目. */
export const needsBefore =
  /^(?:计划|协议|预计)?(?:总投资额?|投资额|投资|总额|金额|总金额|总面积|面积|产值|总产值|年产值)$/u;

const clauseMark = /[，,；;。！？：:（）()]/u;

/** The figures of a sentence, without shares and dates. */
export function figuresIn(sentence: string): readonly SentenceFigure[] {
  if (!/[\u4e00-\u9fff]/u.test(sentence)) return englishFiguresIn(sentence);
  const found: SentenceFigure[] = [];
  for (const match of sentence.matchAll(figure)) {
    const [whole, digits = '', counter = ''] = match;
    const value = parseNumeral(digits);
    if (value === undefined || !Number.isFinite(value)) continue;
    const start = match.index;
    const end = start + whole.length;
    const previous = found.at(-1);
    const head = sentence.slice(previous?.end ?? 0, start);
    const marks = [...head].map((character, index) => (clauseMark.test(character) ? index : -1));
    const own = head.slice(Math.max(...marks, -1) + 1).replace(/^(?:、|和|及|以及)+/u, '');
    const label = own.replace(opening, '').replace(linking, '').trim();
    const rest = sentence.slice(end);
    const stop = rest.search(/[，,；;。！？：:、（）()]/u);
    found.push({
      label:
        needsBefore.test(label) && previous !== undefined && /^[个家项户]$/u.test(previous.unit)
          ? previous.label + label
          : label,
      value,
      unit: units[counter] ?? counter,
      start,
      end,
      tail: stop < 0 ? rest : rest.slice(0, stop),
    });
  }
  return found;
}
