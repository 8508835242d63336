import { readFileSync } from 'node:fs';

/** A firm or group that has an English name of its own, with the Chinese names it goes by, the shortest usual one first. */
export interface WellKnownCompany {
  readonly nameEn: string;
  readonly names: readonly string[];
}

/**
 * Public knowledge: the English names that the firms use on their own sites and in their annual reports, collected by
 * hand in official-names.json as [English, Chinese, other Chinese names …].
 */
const companies: readonly WellKnownCompany[] = (
  JSON.parse(readFileSync(new URL('./official-names.json', import.meta.url), 'utf8')) as readonly (readonly string[])[]
).map(([nameEn = '', ...names]) => ({ nameEn, names }));

const byName = new Map(companies.flatMap((company) => company.names.map((name) => [name, company] as const)));
const byEnglishName = new Map(companies.map((company) => [company.nameEn.toLowerCase(), company]));

export function wellKnownCompanies(): readonly WellKnownCompany[] {
  return companies;
}

/** The firm that goes by exactly this Chinese or English name. */
export function wellKnownCompany(name: string): WellKnownCompany | undefined {
  return byName.get(name) ?? byEnglishName.get(name.toLowerCase());
}
