import type { District } from '../../../gazetteer/district.js';
import { ancestorsOf, districtByCode } from '../../../gazetteer/districts.js';
import { findDistrictNames } from '../../../gazetteer/find-district-names.js';
import { decideDistrict, resolveDistrict } from '../../../gazetteer/resolve-district.js';

/** Looks places up, and remembers those that the table has named: they decide among homonyms of later rows. */
export class PlaceReader {
  readonly #context = new Set<string>();
  readonly #known = new Map<string, District | undefined>();

  /** The place that a cell names or that an address begins with: 重庆市涪陵区白涛街道武陵大道66号. */
  resolve(value: string, wider: readonly District[] = []): District | undefined {
    const around = wider.map(({ adcode }) => adcode);
    const key = `${value}\u0000${around.join(' ')}`;
    // What a name means in a table does not change from row to row; addresses hardly come twice.
    if (this.#known.has(key)) return this.#known.get(key);
    const context = around.length > 0 ? around : [...this.#context];
    const whole = resolveDistrict(value, context);
    const mention = whole === undefined ? findDistrictNames(value)[0] : undefined;
    const candidates = mention === undefined || mention.start > 0 ? [] : mention.candidates;
    const found = whole ?? decideDistrict(candidates, context);
    if (found !== undefined && value.length <= 12 && this.#known.size < 100_000) this.#known.set(key, found);
    return found === undefined ? undefined : this.#remember(found);
  }

  byCode(code: string): District | undefined {
    const district = districtByCode(code);
    return district === undefined ? undefined : this.#remember(district);
  }

  #remember(district: District): District {
    if (this.#context.has(district.adcode)) return district;
    this.#context.add(district.adcode);
    for (const outer of ancestorsOf(district.adcode)) if (outer.level !== 'country') this.#context.add(outer.adcode);
    return district;
  }
}

/** Whether a name in a column of places is that of a park: 涪陵高新区, 白涛化工园区. */
export function looksLikePark(name: string): boolean {
  return /(?:园区|园|开发区|高新区|经开区|保税区|产业基地|科技城|工业区)$/u.test(name);
}

/** Whether a place is called by a name that it no longer bears: 万盛区 is a part of 綦江区 today. */
export function isFormerName(value: string, district: District): boolean {
  return !/^[A-Za-z]/u.test(value) && !value.includes(district.shortName) && !value.includes(district.name);
}
