import { districtsNamed } from '../gazetteer/district-names.js';

/** How the scopes of two drafts relate: what keeps homonyms apart, mostly the place a source puts a thing in. */
export type ScopeRelation = 'equal' | 'absent' | 'within' | 'incompatible' | 'unknown';

/** The codes a scope may stand for: of `district-500102` its own, of a place's name all places of that name. */
function districtCodes(scope: string): string[] {
  const code = /^(?:district-)?(\d{6})(?:\d{3})?$/.exec(scope)?.[1];
  if (code !== undefined) return [code];
  return districtsNamed(scope).map(({ adcode }) => (/^\d{6}/.test(adcode) ? adcode.slice(0, 6) : adcode));
}

/** GB/T 2260 nests by pairs of digits: 500000 holds 500100 and 500102, 100000 is China and holds no foreign country. */
function contains(outer: string, inner: string): boolean {
  if (!/^\d/.test(outer) || !/^\d/.test(inner)) return outer === inner;
  const prefix = outer === '100000' ? '' : outer.replace(/(?:00){1,2}$/, '');
  return inner.startsWith(prefix);
}

/**
 * Equal, one of them absent, one place within the other, places apart, or unknown: a place beside something that is
 * none, such as a developer, or two different developers.
 */
export function relateScopes(left: string | undefined, right: string | undefined): ScopeRelation {
  if (!left || !right) return left === right ? 'equal' : 'absent';
  if (left === right) return 'equal';
  const [a, b] = [districtCodes(left), districtCodes(right)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => one === other)) return a.length === 1 && b.length === 1 ? 'equal' : 'within';
  return pairs.some(([one, other]) => contains(one, other) || contains(other, one)) ? 'within' : 'incompatible';
}

/** Whether the scope is a place's code or name, and no developer's. */
export const isPlace = (scope: string): boolean => districtCodes(scope).length > 0;
