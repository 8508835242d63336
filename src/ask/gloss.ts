import type { AskResponse } from '../model/api.js';
import { formatAmount } from '../model/values/amount.js';
import { formatQuantity } from './wording.js';

type Row = AskResponse['rows'][number];

const parts: readonly (readonly [caption: string, keys: readonly string[]])[] = [
  ['who', ['investor', 'supplier', 'developer', 'subject', 'company']],
  ['what', ['relation', 'target', 'project', 'customer', 'product', 'industry', 'metric', 'park']],
  ['where', ['place']],
];

/** A name in English with the Chinese one, as far as the row has both. */
function nameIn(row: Row, key: string): string | undefined {
  const name = row[key];
  if (typeof name !== 'string') return undefined;
  const english = row[`${key}En`];
  return typeof english === 'string' ? `${english} (${name})` : name;
}

function figureIn(row: Row): string | undefined {
  if (typeof row.amount === 'number')
    return [
      [row.amountQualifier, formatAmount(row.amount, 'en', String(row.currency ?? 'CNY'))].filter(Boolean).join(' '),
      row.amountKind,
      row.amountStage,
    ]
      .filter((text) => typeof text === 'string' && text !== '')
      .join(', ');
  if (typeof row.capacity === 'number') return formatQuantity(row.capacity, String(row.capacityUnit ?? ''), 'en');
  if (typeof row.percentage === 'number') return `${row.percentage}%`;
  if (typeof row.value === 'number') return formatQuantity(row.value, String(row.unit ?? ''), 'en');
  return undefined;
}

/**
 * What was read from a Chinese sentence, for those who do not read it: who, what, where, how much, when, as the row of
 * the answer has it. It is our reading and no translation of the sentence.
 */
export function glossOf(row: Row): string | undefined {
  const told = parts.flatMap(([caption, keys]) => {
    const names = keys.flatMap((key) => nameIn(row, key) ?? []);
    return names.length === 0 ? [] : `${caption}: ${[...new Set(names)].join(' ')}`;
  });
  const figure = figureIn(row);
  const when = row.date ?? row.period ?? row.asOf;
  const all = [
    ...told,
    ...(figure === undefined ? [] : [`how much: ${figure}`]),
    ...(typeof when === 'string' ? [`when: ${when}`] : []),
  ];
  return all.length < 2 ? undefined : all.join(' · ');
}
