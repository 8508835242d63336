import type { Properties, PropertyValue } from '../../../model/claim.js';
import { enumerations, type ProjectStage } from '../../../model/enumerations.js';
import type { PropertySpec } from '../../../model/schema.js';
import { type Amount, parseAmount } from '../../../model/values/amount.js';
import { parseDate } from '../../../model/values/date.js';
import { parseNumeral } from '../../../model/values/numeral.js';
import { cleanUscc, isValidUscc, usccCheckSign } from '../../../model/values/uscc.js';
import { dateOfSerial } from '../files/xlsx/cell-values.js';
import { amountKindOf } from '../mapping/headings.js';
import type { Column } from '../mapping/layout.js';
import { reasons } from '../reasons.js';
import {
  capacityKindOf,
  findSumFault,
  overrulesUnit,
  readAmount,
  readCapacity,
  readPercentage,
  readStage,
  splitNames,
} from './cells.js';
import type { CompiledSource } from './compile-mapping.js';
import { readMoneyUnit } from './money-unit.js';
import type { FilledCell, RowCells } from './row-cells.js';

/** A sum of a cell, with the cell. */
export interface ReadSum extends FilledCell {
  readonly amount: Amount;
  /** As written, with the unit of its heading. */
  readonly written: string;
}

/** The first readable sum under these columns. */
export function readSum(cells: RowCells, source: CompiledSource): ReadSum | undefined {
  for (const { column, value } of cells.filled(source.columns)) {
    const unit = column.unit || source.unit;
    const amount = readAmount(value, unit);
    const fault = findSumFault(value, amount);
    if (fault !== undefined || amount === undefined) {
      const hint = unit === '' ? reasons.noUnit : reasons.noSum;
      cells.complain(column, value, fault ?? hint);
      continue;
    }
    const overruled = overrulesUnit(value, unit);
    if (overruled) cells.note(column, value, reasons.ownUnit(unit));
    return {
      column,
      value,
      amount,
      written: writeOut(amount, column.unit === '' ? unit : unitAsWritten(column), overruled),
    };
  }
  return undefined;
}

/** A unit as it stands in the heading, where the comparable form has lost case and spaces. */
function unitAsWritten({ heading, unit }: Column): string {
  return /[(（[]\s*(?:单位[:：]?)?\s*([^()（）[\]]+?)\s*[)）\]]\s*[*:：]*$/u.exec(heading)?.[1] ?? unit;
}

/** A sum with its heading's unit, as somebody would have written it in one place. */
function writeOut(amount: Amount, unit: string, overruled: boolean): string {
  const { text } = amount;
  if (
    unit === '' ||
    text.includes('元') ||
    (amount.currency !== undefined && parseAmount(text)?.currency !== undefined)
  )
    return text;
  if (readMoneyUnit(unit) !== undefined) return overruled ? text : `${text} ${unit}`;
  return `${text}${overruled ? '元' : unit}`;
}

/** A sum as an edge keeps it: in yuan or in its own currency, as written, of the kind that its heading says. */
export function toAmountProperties({ amount, written, column }: ReadSum): Properties {
  return {
    ...(amount.currency === 'CNY'
      ? { amountCny: amount.value }
      : { originalAmount: amount.value, ...(amount.currency === undefined ? {} : { currency: amount.currency }) }),
    amountText: written,
    amountKind: amountKindOf(column.folded),
    amountQualifier: amount.qualifier,
  };
}

/** An ISO date under one of these columns. */
export function readDateCell(cells: RowCells, source: Pick<CompiledSource, 'columns'>): string | undefined {
  for (const { column, value } of cells.filled(source.columns)) {
    const date = parseDate(value);
    if (date !== undefined) return date;
    const serial = /^\d{5}(?:\.\d+)?$/u.test(value) ? dateOfSerial(Number(value)) : undefined;
    if (serial !== undefined && cells.isWorkbook) {
      cells.note(column, value, reasons.serialDate(serial));
      return serial;
    }
    cells.complain(column, value, reasons.noDate(serial));
  }
  return undefined;
}

export function readShare(cells: RowCells, source: CompiledSource): number | undefined {
  const [cell] = cells.filled(source.columns);
  if (cell === undefined) return undefined;
  const share = readPercentage(cell.value, cell.column.unit || source.unit);
  if (share === undefined) cells.complain(cell.column, cell.value, reasons.noShare);
  return share;
}

/** A stage that a project came to, with the day where the row has it. */
export interface DatedStage {
  readonly stage: ProjectStage;
  readonly date?: string;
}

/** Dated columns and the column of stages, in the order of a project's life. */
export function readStages(cells: RowCells, source: CompiledSource): DatedStage[] {
  const dated: DatedStage[] = [];
  for (const [stage, columns] of source.dates) {
    const date = readDateCell(cells, { columns });
    if (date !== undefined) dated.push({ stage: stage as ProjectStage, date });
  }
  for (const { column, value } of cells.filled(source.columns)) {
    const stage = readStage(value);
    if (stage === undefined) cells.complain(column, value, reasons.noStage);
    else if (!dated.some((each) => each.stage === stage)) dated.push({ stage });
  }
  return dated;
}

/** A yearly quantity with its unit and kind. */
export function readQuantity(cells: RowCells, source: CompiledSource): Properties {
  const [cell] = cells.filled(source.columns);
  if (cell === undefined) return {};
  const unit = cell.column.unit || source.unit || (cells.filled(source.unitColumns)[0]?.value ?? '');
  const capacity = readCapacity(cell.value, unit);
  if (capacity === undefined) {
    cells.complain(cell.column, cell.value, reasons.noQuantity);
    return {};
  }
  const kind = capacityKindOf(cell.column.folded);
  return { ...capacity, ...(kind === undefined ? {} : { capacityKind: kind }) };
}

/** A credit code with its right check sign. */
export function readUscc(cells: RowCells, source: CompiledSource): string | undefined {
  for (const { column, value } of cells.filled(source.columns)) {
    if (isValidUscc(value)) return cleanUscc(value);
    const code = cleanUscc(value);
    const sign = code.length === 18 ? usccCheckSign(code.slice(0, 17)) : undefined;
    cells.complain(column, value, reasons.noUscc(sign === code.charAt(17) ? undefined : sign));
  }
  return undefined;
}

/** A value of a property by its kind in the model. Undefined where the row has none, or none that can be read. */
export function readProperty(cells: RowCells, spec: PropertySpec, source: CompiledSource): PropertyValue | undefined {
  if (source.value !== undefined) return source.value;
  if (spec.unit === 'CNY') {
    const sum = readSum(cells, source);
    if (sum !== undefined && sum.amount.currency !== 'CNY') cells.note(sum.column, sum.value, reasons.notYuan);
    return sum?.amount.currency === 'CNY' ? sum.amount.value : undefined;
  }
  if (spec.unit === '%') return readShare(cells, source);
  if (spec.kind === 'date') return readDateCell(cells, source);
  const [cell] = cells.filled(source.columns);
  if (cell === undefined) return undefined;
  const { column, value } = cell;
  if (spec.kind === 'text') return value;
  if (spec.kind === 'texts') return splitNames(value);
  if (spec.kind === 'number' || spec.kind === 'integer') {
    const number = parseNumeral(value);
    if (number === undefined || (spec.kind === 'integer' && !Number.isInteger(number))) {
      cells.complain(column, value, reasons.noNumber);
      return undefined;
    }
    return number;
  }
  if (spec.kind === 'boolean') return /^(?:是|true|yes|1|y)$/iu.test(value);
  const closed = Object.entries(enumerations[spec.kind]);
  const found = closed.find(
    ([key, { zh, en }]) =>
      key === value || (zh !== '' && value.includes(zh)) || en.toLowerCase() === value.toLowerCase(),
  );
  if (found === undefined) cells.complain(column, value, reasons.noneOf(closed.map(([key, { zh }]) => [key, zh])));
  return found?.[0];
}
