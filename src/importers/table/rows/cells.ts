import type { CapacityKind, ProjectStage } from '../../../model/enumerations.js';
import { type Amount, parseAmount } from '../../../model/values/amount.js';
import { cleanFloat, parseNumeral, toHalfWidth } from '../../../model/values/numeral.js';
import { type Reason, reasons } from '../reasons.js';
import { hasOwnScale, type MoneyUnit, readMoneyUnit } from './money-unit.js';

const empty = /^[-—–/\\]*$|^(?:无|暂无|待定|不详|未知|n\/?a)$/iu;

/** Whether a cell says nothing: empty, a dash, 待定. */
export function isEmptyCell(cell: string): boolean {
  return empty.test(cell.trim());
}

/** Several names in a cell, separated by 、；/ or line ends. Separators in brackets belong to a name. */
export function splitNames(cell: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const sign of cell) {
    if (/[（(]/u.test(sign)) depth++;
    if (/[）)]/u.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、；;/\n|]/u.test(sign)) {
      names.push(name);
      name = '';
    } else {
      name += sign;
    }
  }
  return [...names, name].map((part) => part.trim()).filter((part) => !isEmptyCell(part));
}

/**
 * A sum in a cell with its own unit (约30亿元) or its heading's (30 under 总投资(亿元)). Without any unit it is not read:
 * nobody can tell 亿元 from 万元.
 */
export function readAmount(cell: string, unit: string): Amount | undefined {
  const written = cell.replace(/\s/gu, '');
  const own = parseAmount(written);
  if (own?.currency !== undefined) return own;
  const money = readMoneyUnit(unit);
  if (money !== undefined) return own === undefined ? undefined : inMoneyUnit(own, money, hasOwnScale(cell));
  if (unit === '' || /[万亿]/u.test(written))
    return own !== undefined && /元/u.test(unit) ? { ...own, currency: 'CNY' } : undefined;
  const text = `${written}${unit}`;
  const amount = parseAmount(text);
  return amount?.currency === undefined ? undefined : amount;
}

/** The figure of a cell in its heading's unit of money; one that says its own size keeps it. */
function inMoneyUnit(amount: Amount, { factor, currency }: MoneyUnit, keepsSize: boolean): Amount {
  const sized = (value: number): number => (keepsSize ? value : cleanFloat(value * factor));
  const { value, low, high } = amount;
  const ends = low === undefined || high === undefined ? {} : { low: sized(low), high: sized(high) };
  return { ...amount, ...ends, value: sized(value), currency };
}

/** More than this is no investment, but a slip of the unit: ten trillion yuan. */
const absurdSum = 1e13;

/** Why a cell that may be a sum can't be one: negative, absurd; undefined where nothing speaks against it. */
export function findSumFault(cell: string, amount: Amount | undefined): Reason | undefined {
  if (/^\s*(?:[-－−(（负]\s*\d|负\s*[一二两三四五六七八九十百千])/u.test(toHalfWidth(cell))) return reasons.negative;
  if (amount === undefined) return undefined;
  if (amount.value >= absurdSum) return reasons.absurd(amount.value);
  return amount.value === 0 ? reasons.zero : undefined;
}

/** Whether a cell's own unit goes before another one of its heading: 3亿 under 投资额(万元). */
export function overrulesUnit(cell: string, unit: string): boolean {
  if (readMoneyUnit(unit) !== undefined) return hasOwnScale(cell);
  const own = /[万亿]/u.exec(cell)?.[0];
  return own !== undefined && /[万亿]/u.test(unit) && !unit.includes(own);
}

/** 51%, 51 and 0.51 as 51. Undefined outside 0 to 100. */
export function readPercentage(cell: string, unit: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%)?$/u.exec(toHalfWidth(cell).trim());
  if (match === null) return undefined;
  const number = Number(match[1]);
  const isShare = match[2] === undefined && !unit.includes('%') && number <= 1;
  const percentage = cleanFloat(isShare ? number * 100 : number);
  return percentage >= 0 && percentage <= 100 ? percentage : undefined;
}

/** Units of capacity: the stored unit, and how many of it one of the written is. */
const capacityUnits: readonly (readonly [pattern: RegExp, unit: string, factor: number])[] = [
  [/^(?:吨|t|tonnes?)$/iu, 't/a', 1],
  [/^(?:公斤|千克|kg)$/iu, 't/a', 0.001],
  [/^(?:kt|千吨)$/iu, 't/a', 1000],
  [/^mt$/iu, 't/a', 1e6],
  [/^(?:gwh|吉瓦时)$/iu, 'GWh/a', 1],
  [/^(?:mwh|兆瓦时)$/iu, 'GWh/a', 0.001],
  [/^(?:gw|吉瓦)$/iu, 'GW/a', 1],
  [/^(?:mw|兆瓦)$/iu, 'GW/a', 0.001],
  [/^(?:辆|台|套|架|艘|units?)$/iu, 'units/a', 1],
  [/^(?:件|只|个|支|片|块|条|颗|双|pcs)$/iu, 'pcs/a', 1],
  [/^(?:升|l)$/iu, 'L/a', 1],
];

export interface Capacity {
  readonly capacity: number;
  readonly capacityUnit: string;
}

/** A yearly quantity with its own unit (60万吨/年) or that of its heading or unit column. Undefined where none is known. */
export function readCapacity(cell: string, unit: string): Capacity | undefined {
  const written = toHalfWidth(`${cell}${/[^\d.,\s万亿]/u.test(cell) ? '' : unit}`).replace(/\s|年产|约/gu, '');
  const match = /^([\d.,]+)([十百千万亿]*)(.+?)(?:\/(?:年|a|y|yr|year))?$/iu.exec(written);
  if (match === null) return undefined;
  const number = parseNumeral(`${match[1]}${match[2]}`);
  const known = capacityUnits.find(([pattern]) => pattern.test(match[3] ?? ''));
  if (number === undefined || known === undefined) return undefined;
  return { capacity: cleanFloat(number * known[2]), capacityUnit: known[1] };
}

/** What a column of quantities is, by its heading; undefined where the heading leaves it open. */
export function capacityKindOf(heading: string): CapacityKind | undefined {
  if (/产量|output/u.test(heading)) return 'output';
  if (/规划|设计|建设规模/u.test(heading)) return 'planned';
  return /已建/u.test(heading) ? 'installed' : undefined;
}

const stageWords: readonly (readonly [ProjectStage, RegExp])[] = [
  ['cancelled', /取消|终止|撤销|cancelled/iu],
  ['suspended', /停建|停工|暂停|缓建|停产|suspended/iu],
  ['fullCapacity', /达产|full capacity/iu],
  ['trial', /试生产|试运行|试产|trial/iu],
  ['running', /投产|运营|生产中|running|operating/iu],
  ['completed', /建成|竣工|完工|completed/iu],
  ['building', /在建|建设中|施工|续建|building|under construction/iu],
  ['started', /开工|动工|started/iu],
  ['signed', /签约|签订|签署|signed/iu],
  ['filed', /备案|核准|立项|环评|filed/iu],
  ['negotiating', /洽谈|在谈|意向|谋划|拟建|negotiating/iu],
];

/** The stage that a word of a list means: 已签约, 在建, 投产. */
export function readStage(cell: string): ProjectStage | undefined {
  if (/^(?:未|尚未|待)/u.test(cell)) return undefined;
  return stageWords.find(([, pattern]) => pattern.test(cell))?.[0];
}
