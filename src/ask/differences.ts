import type { Language } from '../model/api.js';
import type { HeadlineRule } from '../model/enumerations.js';
import { readFigure } from '../model/values/figure.js';
import { type Fact, moneyOf, textOf, textsOf } from './fact.js';
import type { AnswerRow } from './inquiry.js';
import type { CountedSum } from './totals.js';
import { captionOf, formatMoney, formatQuantity, listNames, nameFor, say } from './wording.js';

/** A figure of another source in words: 20亿元（2021-01）. */
function describe(text: string, fact: Fact, language: Language): string | undefined {
  const { reportedOn, properties } = readFigure(text);
  const money = moneyOf({ ...fact, properties });
  const own = moneyOf(fact);
  const { capacity, capacityUnit, percentage, date } = properties;
  const said =
    money !== undefined && (own?.value !== money.value || own.currency !== money.currency)
      ? formatMoney(money, language)
      : typeof capacity === 'number' && capacity !== fact.properties.capacity
        ? formatQuantity(capacity, String(capacityUnit ?? ''), language)
        : typeof percentage === 'number' && percentage !== fact.properties.percentage
          ? `${percentage}%`
          : typeof date === 'string' && date !== fact.properties.date
            ? date
            : undefined;
  if (said === undefined || reportedOn === undefined) return said;
  return say(language, `${said}（${reportedOn}报道）`, `${said} [reported ${reportedOn}]`);
}

/** What other sources say instead of the figure that stands first, each once. */
export function otherFigures(fact: Fact, language: Language): readonly string[] {
  if (fact.properties.conflict !== true) return [];
  return [...new Set(textsOf(fact.properties.figures).flatMap((text) => describe(text, fact, language) ?? []))];
}

const ruleOf = (fact: Fact): HeadlineRule => (textOf(fact.properties.headlineRule) ?? 'latest') as HeadlineRule;

/** 各来源说法不一，取最近报道的，另有20亿元（2021-01报道）: undefined where sources agree. */
export function tellDifference(fact: Fact, language: Language): string | undefined {
  if (fact.properties.conflict !== true) return undefined;
  const list = listNames(otherFigures(fact, language), language, 3);
  return say(
    language,
    `各来源说法不一，取${captionOf('headlineRule', ruleOf(fact), 'zh')}${list === '' ? '' : `，另有${list}`}`,
    `sources differ, this is ${captionOf('headlineRule', ruleOf(fact), 'en')}${list === '' ? '' : `; others say ${list}`}`,
  );
}

function toColumns(rule: HeadlineRule, others: readonly string[], language: Language): AnswerRow {
  return {
    conflict: true,
    headlineRule: captionOf('headlineRule', rule, language),
    ...(others.length === 0 ? {} : { others: others.join(language === 'zh' ? '、' : ', ') }),
  };
}

/** That sources differ on an edge, what chose the figure that is shown, and the others, as columns of its row. */
export function differenceColumns(fact: Fact, language: Language): AnswerRow {
  return fact.properties.conflict === true ? toColumns(ruleOf(fact), otherFigures(fact, language), language) : {};
}

/** What other sources say of a sum that counts once, on its edge and on others of its project. */
function otherSums(sum: CountedSum, language: Language): readonly string[] {
  const elsewhere = sum.others.map((money) => {
    const said = formatMoney(money, language);
    if (money.reportedOn === undefined) return said;
    return say(language, `${said}（${money.reportedOn}报道）`, `${said} [reported ${money.reportedOn}]`);
  });
  return [...new Set([...otherFigures(sum.fact, language), ...elsewhere])];
}

/** Columns of a project's row. */
export function sumColumns(sum: CountedSum | undefined, rule: HeadlineRule, language: Language): AnswerRow {
  const others = sum === undefined ? [] : otherSums(sum, language);
  return others.length === 0 ? {} : toColumns(rule, others, language);
}

/** Sentences on sums that sources give differently: which was taken, by what rule, and the others. None is averaged. */
export function tellSumDifferences(sums: readonly CountedSum[], rule: HeadlineRule, language: Language): string {
  const told = sums.flatMap((sum) => {
    const others = otherSums(sum, language);
    if (others.length === 0) return [];
    const [name, taken] = [nameFor(sum.fact.to, language), formatMoney(sum.money, language)];
    const list = listNames(others, language, 3);
    return say(
      language,
      `${name}各来源说法不一，取${captionOf('headlineRule', rule, 'zh')}${taken}，另有${list}`,
      `Sources differ on ${name}: ${taken} is ${captionOf('headlineRule', rule, 'en')}; others say ${list}`,
    );
  });
  if (told.length === 0) return '';
  const more = told.length - 3;
  if (language === 'zh') return `${told.slice(0, 3).join('；')}${more > 0 ? `；另有${more}项说法不一` : ''}。`;
  return `${told.slice(0, 3).join('. ')}${more > 0 ? `. ${more} more differ` : ''}.`;
}

/** Sums that are counted once though two names bear them: 「甲」与「乙」可能是同一项，只计一次。 */
export function tellTwins(sums: readonly CountedSum[], language: Language): string {
  const pairs = sums.flatMap(({ fact, alsoAs }) => {
    if (alsoAs === undefined) return [];
    const name = fact.to.type === 'Project' ? fact.to.name : fact.from.name;
    return [`「${name}」${say(language, '与', ' and ')}「${alsoAs}」`];
  });
  if (pairs.length === 0) return '';
  const list = listNames(pairs, language, 3);
  return say(language, `${list}可能是同一项，只计一次。`, `${list} may be one and count once.`);
}
