import type { DistrictLevel } from '../model/enumerations.js';

/** An administrative division of GB/T 2260, or a place outside its scope that we added (see ADDITIONS in districts.ts). */
export interface District {
  /** Six digits from country to county (100000 is China), nine for towns. */
  readonly adcode: string;
  /** The full name without its parents: 涪陵区. */
  readonly name: string;
  /** The name without its level suffix where that leaves two characters or more: 涪陵. */
  readonly shortName: string;
  readonly nameEn?: string;
  readonly level: DistrictLevel;
  readonly parentCode?: string;
}
