import type { District } from '../../gazetteer/district.js';
import { ancestorsOf } from '../../gazetteer/districts.js';
import { findDistrictNames } from '../../gazetteer/find-district-names.js';
import { decideDistrict, resolveDistrict } from '../../gazetteer/resolve-district.js';
import type { EntityId } from '../../model/claim.js';
import { parseDate } from '../../model/values/date.js';
import { isEmptyCell } from './cells.js';
import type { Column, Field } from './headings.js';
import type { Sheet, SheetRow } from './sheet.js';
import type { TableDraft } from './table-draft.js';

/** A complaint about one cell; the importer adds file and line. */
export interface CellProblem {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** One row under its headings, with what the readers of rows need. */
export class RowReader {
  readonly problems: CellProblem[] = [];
  readonly draft: TableDraft;
  readonly sheet: Sheet;
  readonly row: SheetRow;
  readonly #columns: readonly (Column | undefined)[];
  /** Adcodes that the table has named so far, for homonyms; shared by all rows. */
  readonly #placeContext: Set<string>;

  constructor(
    draft: TableDraft,
    sheet: Sheet,
    row: SheetRow,
    columns: readonly (Column | undefined)[],
    placeContext: Set<string>,
  ) {
    this.draft = draft;
    this.sheet = sheet;
    this.row = row;
    this.#columns = columns;
    this.#placeContext = placeContext;
  }

  /** The filled cells under a field's headings, each with its column. */
  cells(field: Field): { readonly column: Column; readonly value: string }[] {
    return this.#columns.flatMap((column, at) => {
      const value = this.row.cells[at]?.trim() ?? '';
      return column?.field === field && !isEmptyCell(value) ? [{ column, value }] : [];
    });
  }

  /** The first filled cell under a field. */
  text(field: Field): string | undefined {
    return this.cells(field)[0]?.value;
  }

  complain(column: Column | Field, value: string, reason: string): void {
    this.problems.push({ field: typeof column === 'string' ? column : column.heading, value, reason });
  }

  /** An ISO date under one of these fields; a text that is no date is complained about. */
  date(...fields: readonly Field[]): string | undefined {
    for (const { column, value } of fields.flatMap((field) => this.cells(field))) {
      const date = parseDate(value);
      if (date !== undefined) return date;
      this.complain(column, value, 'is no date; write 2022, 2022-07 or 2022-07-14');
    }
    return undefined;
  }

  /** The place that the row names, resolved among homonyms by its park and by the table's other rows. */
  district(): District | undefined {
    for (const { column, value } of this.cells('place')) {
      if (looksLikePark(value)) continue;
      const district = this.#resolve(value);
      if (district !== undefined) return district;
      this.complain(column, value, 'names no place of the gazetteer, or several');
    }
    return undefined;
  }

  /** Parks of the row, each with the district it lies in where the row or its name tells. */
  parks(district: District | undefined): EntityId[] {
    const named = [...this.cells('park'), ...this.cells('place').filter(({ value }) => looksLikePark(value))];
    return named.map(({ value }) => {
      const mention = findDistrictNames(value)[0];
      const byName = mention === undefined || mention.start > 0 ? undefined : this.#decide(mention.candidates);
      const home = district ?? byName;
      const scope = home === undefined ? {} : { scope: home.name };
      const park = this.draft.entity({ type: 'IndustrialPark', name: value, ...scope }, value);
      if (home === undefined) return park;
      this.draft.placeTown(this.sheet, this.row, home);
      if (!this.draft.hasStated('PART_OF', park, this.draft.district(home))) {
        this.draft.relate(this.sheet, this.row, 'PART_OF', park, this.draft.district(home), {
          rule: district === undefined ? 'park-by-name' : 'park-in-place',
          modality: district === undefined ? 'inferred' : 'reported',
          confidence: district === undefined ? 0.8 : 0.95,
        });
      }
      return park;
    });
  }

  #resolve(value: string): District | undefined {
    const whole = resolveDistrict(value, [...this.#placeContext]);
    if (whole !== undefined) return this.#remember(whole);
    // 重庆市涪陵区白涛街道武陵大道66号: the place is what the address begins with.
    const mention = findDistrictNames(value)[0];
    return mention === undefined || mention.start > 0 ? undefined : this.#decide(mention.candidates);
  }

  #decide(candidates: readonly District[]): District | undefined {
    const district = decideDistrict(candidates, [...this.#placeContext]);
    return district === undefined ? undefined : this.#remember(district);
  }

  #remember(district: District): District {
    this.#placeContext.add(district.adcode);
    for (const outer of ancestorsOf(district.adcode))
      if (outer.level !== 'country') this.#placeContext.add(outer.adcode);
    return district;
  }
}

/** Whether a name in a column of places is that of a park: 涪陵高新区, 白涛化工园区. */
export function looksLikePark(name: string): boolean {
  return /(?:园区|园|开发区|高新区|经开区|保税区|产业基地|科技城|工业区)$/u.test(name);
}
