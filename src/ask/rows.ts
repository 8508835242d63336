import type { Language } from '../model/api.js';
import { differenceColumns } from './differences.js';
import { dateOf, type Fact, numberOf, type Thing, textOf } from './fact.js';
import type { AnswerRow } from './inquiry.js';
import { statedSum, type Total } from './totals.js';
import { captionOf, say } from './wording.js';

/** The claims behind each row, kept beside the rows, which are plain JSON. */
const supports = new WeakMap<AnswerRow, readonly string[]>();

/** A row without what is not known. `claimIds` are the claims that say it. */
export function rowOf(
  values: Readonly<Record<string, AnswerRow[string] | undefined>>,
  claimIds: readonly string[] = [],
): AnswerRow {
  const row = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, AnswerRow[string]] => entry[1] !== undefined),
  );
  if (claimIds.length > 0) supports.set(row, claimIds);
  return row;
}

/** The claims that say a row; of a sum those that state what it counts. */
export function claimIdsOfRow(row: AnswerRow): readonly string[] {
  return supports.get(row) ?? [];
}

/** Name and English name of a thing, under a key. */
export function named(key: string, thing: Thing | undefined): Readonly<Record<string, string>> {
  if (thing === undefined) return {};
  return thing.nameEn === undefined || thing.nameEn === thing.name
    ? { [key]: thing.name }
    : { [key]: thing.name, [`${key}En`]: thing.nameEn };
}

/** 约, 超 or 不超过 before a figure; undefined before an exact one. */
const qualifierOf = (qualifier: string, language: Language): string | undefined =>
  captionOf('amountQualifier', qualifier, language) || undefined;

/** The sum of an investment and what the source says of it. */
export function amountColumns(fact: Fact, language: Language): AnswerRow {
  const money = statedSum(fact);
  return rowOf({
    amount: money?.value,
    currency: money?.currency,
    amountQualifier: money && qualifierOf(money.qualifier, language),
    amountText: textOf(fact.properties.amountText),
    amountKind: money === undefined ? undefined : captionOf('amountKind', money.kind, language),
    amountStage: money === undefined ? undefined : captionOf('amountStage', money.stage, language),
    amountScope:
      money === undefined || money.scope === 'unstated' ? undefined : captionOf('amountScope', money.scope, language),
    percentage: numberOf(fact.properties.percentage),
    date: dateOf(fact),
    ...differenceColumns(fact, language),
    inferred: fact.inferred,
  });
}

/** A sum over several investments, with the claims of all that it counts. */
export function totalRow(total: Total, language: Language, group = say(language, '合计', 'total')): AnswerRow {
  return rowOf(
    {
      group,
      amount: total.value,
      currency: total.currency,
      amountQualifier: qualifierOf(total.qualifier, language),
      amountKind: captionOf('amountKind', total.kind, language),
      amountStage: captionOf('amountStage', total.stage, language),
      count: total.count,
    },
    total.claimIds,
  );
}

/** The capacity on a PRODUCES edge. */
export function capacityColumns(fact: Fact, language: Language): AnswerRow {
  const kind = textOf(fact.properties.capacityKind);
  return rowOf({
    capacity: numberOf(fact.properties.capacity),
    capacityUnit: textOf(fact.properties.capacityUnit),
    capacityKind: kind === undefined ? undefined : captionOf('capacityKind', kind, language),
    asOf: textOf(fact.properties.asOf),
    ...differenceColumns(fact, language),
  });
}

/** Captions of the columns, Chinese and English. */
const captions: Readonly<Record<string, readonly [string, string]>> = {
  group: ['分组', 'group'],
  company: ['企业', 'company'],
  companyEn: ['英文名', 'English name'],
  investor: ['投资方', 'investor'],
  project: ['项目', 'project'],
  target: ['投向', 'target'],
  supplier: ['供应方', 'supplier'],
  customer: ['客户', 'customer'],
  product: ['产品', 'product'],
  amount: ['金额', 'amount'],
  currency: ['币种', 'currency'],
  amountQualifier: ['约数', 'about, over, up to'],
  amountText: ['原文金额', 'as written'],
  amountKind: ['口径', 'kind'],
  amountStage: ['资金阶段', 'stage of the money'],
  amountScope: ['范围', 'scope'],
  percentage: ['比例 %', 'share %'],
  date: ['日期', 'date'],
  place: ['地点', 'place'],
  park: ['园区', 'zone'],
  companies: ['所知企业数', 'firms known there'],
  stage: ['阶段', 'stage'],
  developer: ['建设方', 'developer'],
  metric: ['指标', 'metric'],
  value: ['数值', 'value'],
  unit: ['单位', 'unit'],
  period: ['期间', 'period'],
  growth: ['同比 %', 'growth %'],
  capacity: ['产能', 'capacity'],
  capacityUnit: ['单位', 'unit'],
  capacityKind: ['产能口径', 'kind of capacity'],
  sourceWord: ['原文用词', "the source's word"],
  via: ['经由', 'via'],
  contractAmount: ['合同金额', 'contract value'],
  industry: ['产业', 'industry'],
  role: ['用途', 'role'],
  count: ['项目数', 'projects'],
  conflict: ['说法不一', 'sources differ'],
  headlineRule: ['取数规则', 'rule for the figure'],
  others: ['其他说法', 'other figures'],
  subject: ['主体', 'subject'],
  difference: ['相差', 'difference'],
  step: ['步骤', 'step'],
  from: ['起', 'from'],
  relation: ['关系', 'relation'],
  to: ['止', 'to'],
  asOf: ['截至', 'as of'],
  left: ['已迁出', 'left'],
  inferred: ['推断', 'inferred'],
};

/** Captions for all columns of the rows, in the order in which rows show them. */
export function columnsOf(
  rows: readonly AnswerRow[],
  language: Language,
): { readonly key: string; readonly caption: string }[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return keys.map((key) => {
    const base = captions[key] ?? captions[key.replace(/En$/u, '')];
    const caption = base?.[language === 'zh' ? 0 : 1] ?? key;
    return { key, caption: key.endsWith('En') && key !== 'companyEn' ? `${caption} (en)` : caption };
  });
}
