import type { Language } from '../model/api.js';
import {
  amountKinds,
  amountQualifiers,
  amountScopes,
  amountStages,
  capacityKinds,
  headlineRules,
  projectStages,
} from '../model/enumerations.js';
import { formatAmount } from '../model/values/amount.js';
import { currencies } from '../model/values/currency.js';
import type { Money, Thing } from './fact.js';

/** The sentence in the question's language. */
export function say(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}

const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

function plainChinese(value: number): string {
  if (Math.abs(value) >= 1e8) return `${trim(value / 1e8, 4)}亿`;
  if (Math.abs(value) >= 1e4) return `${trim(value / 1e4, 4)}万`;
  return trim(value, 4);
}

/** 287亿元, or CNY 28.7 billion (287亿元). */
export function formatSum(value: number, currency: string, language: Language): string {
  const chinese = formatAmount(value, 'zh', currency).replaceAll(' ', '');
  return language === 'zh' ? chinese : `${formatAmount(value, 'en', currency)} (${chinese})`;
}

/** The sum with 约, 超, as the source has it. */
export function formatMoney(money: Money, language: Language): string {
  const qualifier = amountQualifiers[money.qualifier as keyof typeof amountQualifiers]?.[language] ?? '';
  const sum = formatSum(money.value, money.currency, language);
  return language === 'zh' ? `${qualifier}${sum}` : [qualifier, sum].filter(Boolean).join(' ');
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  't/a': ['吨/年', 't/a'],
  'GWh/a': ['GWh/年', 'GWh/a'],
  'GW/a': ['GW/年', 'GW/a'],
  'units/a': ['台（套）/年', 'units/a'],
  'pcs/a': ['件/年', 'pieces/a'],
  'L/a': ['升/年', 'L/a'],
};

/** 120万吨/年, or 1,200,000 t/a. Money units are written as sums. */
export function formatQuantity(value: number, unit: string, language: Language): string {
  if (unit in currencies) return formatSum(value, unit, language);
  const known = units[unit];
  if (language === 'zh') return `${plainChinese(value)}${known?.[0] ?? unit}`;
  const figure = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(value);
  return unit === '%' ? `${figure}%` : `${figure} ${known?.[1] ?? unit}`;
}

const legalForm = /(?:股份|有限责任)?有限公司$|有限责任公司$/u;

/** A firm's name as papers write it: an alias that its full name contains, else the name without the legal form. */
function shortChinese(thing: NamedThing): string {
  if (thing.type !== 'Company' || !/[\u4e00-\u9fff]/u.test(thing.name)) return thing.name;
  const bare = thing.name.replace(legalForm, '');
  const short = bare.length >= 3 ? bare : thing.name;
  if (short.length <= 6) return short;
  const called = (thing.aliases ?? []).filter(
    (alias) => alias.length >= 4 && alias.length <= 8 && thing.name.includes(alias),
  );
  return [...called].sort((a, b) => b.length - a.length)[0] ?? short;
}

/** What a name is made of; aliases and type where the short form of a firm is wanted. */
export type NamedThing = Pick<Thing, 'name' | 'nameEn'> & Partial<Pick<Thing, 'aliases' | 'type'>>;

/** A name as a sentence shows it, firms in short; in English with the Chinese name, since that is what sources say. */
export function nameFor(thing: NamedThing, language: Language): string {
  const chinese = shortChinese(thing);
  if (language === 'zh' || thing.nameEn === undefined || thing.nameEn === thing.name) return chinese;
  return `${thing.nameEn} (${chinese})`;
}

/** In an English text, the Chinese name or sum after an English one stands at its first mention only. */
export function mentionOnce(text: string): string {
  const seen = new Set<string>();
  return text.replace(/ \(([^()]*[\u4e00-\u9fff][^()]*)\)/gu, (whole, chinese: string) => {
    if (seen.has(chinese)) return '';
    seen.add(chinese);
    return whole;
  });
}

/** 甲、乙、丙, or A, B and C. Long lists are cut, and say so. */
export function listNames(names: readonly string[], language: Language, most = 12): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (language === 'zh') return shown.join('、') + (rest > 0 ? '等' : '');
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** The verb follows the stage: a planned, framework or signed sum is not yet an investment made. */
export function investVerb(stage: string, language: Language): string {
  if (stage === 'planned') return say(language, '拟投资', 'plans to invest');
  if (stage === 'framework')
    return say(language, '签订框架协议，拟投', 'has agreed in a framework agreement to invest');
  if (stage === 'signed') return say(language, '签约投资', 'has agreed to invest');
  return say(language, '投资', 'invested');
}

const captions = {
  amountKind: amountKinds,
  amountQualifier: amountQualifiers,
  amountScope: amountScopes,
  amountStage: amountStages,
  capacityKind: capacityKinds,
  stage: projectStages,
  headlineRule: headlineRules,
};

/** The caption of an enumeration's value, or the value itself. */
export function captionOf(kind: keyof typeof captions, value: string, language: Language): string {
  const table: Readonly<Record<string, { zh: string; en: string }>> = captions[kind];
  return table[value]?.[language] ?? value;
}
