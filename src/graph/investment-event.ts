import type { Properties } from '../model/claim.js';
import { groupBy } from './grouping.js';

/** What grouping into events looks at. */
export interface InvestmentClaim {
  readonly id: string;
  readonly toProject: boolean;
  readonly properties: Readonly<Properties>;
}

const dateOf = (claim: InvestmentClaim): string =>
  typeof claim.properties.date === 'string' ? claim.properties.date : '';
const kindOf = (claim: InvestmentClaim): string =>
  typeof claim.properties.amountKind === 'string' ? claim.properties.amountKind : 'unstated';

/** The sum as a key, empty where the claim names none. */
export function figureOf(claim: Pick<InvestmentClaim, 'properties'>): string {
  const { amountCny, originalAmount, currency } = claim.properties;
  if (typeof amountCny === 'number') return `${amountCny} CNY`;
  if (typeof originalAmount === 'number') return `${originalAmount} ${String(currency ?? '')}`;
  return '';
}

/**
 * The date that names each claim's event. Dates are compatible where one is the other made more precise (2022 and
 * 2022-07). A vaguer date, or none, joins the one event it can belong to, else the only one with the same figure;
 * where that leaves a choice it stands alone: two events are not made one on a guess.
 */
function assignDates(claims: readonly InvestmentClaim[]): Map<string, string> {
  const dates = [...new Set(claims.map(dateOf))];
  const precise = dates.filter(
    (date) => date !== '' && !dates.some((other) => other !== date && other.startsWith(`${date}-`)),
  );
  return new Map(
    claims.map((claim) => {
      const date = dateOf(claim);
      const possible = precise.filter((event) => event === date || date === '' || event.startsWith(`${date}-`));
      if (possible.length === 1) return [claim.id, possible[0] ?? date];
      const sameFigure = possible.filter((event) =>
        claims.some(
          (other) => dateOf(other) === event && figureOf(claim) !== '' && figureOf(other) === figureOf(claim),
        ),
      );
      return [claim.id, sameFigure.length === 1 ? (sameFigure[0] ?? date) : date];
    }),
  );
}

/**
 * The event of each investment claim between one pair of ends: kind of amount and, unless the far end is a project
 * (then that is the event), its date. A claim that names no sum and no kind supports the one sum that others name.
 */
export function assignEvents(claims: readonly InvestmentClaim[]): Map<string, string> {
  const dates = claims.some((claim) => claim.toProject) ? new Map<string, string>() : assignDates(claims);
  const dateFor = (claim: InvestmentClaim): string => dates.get(claim.id) ?? '';
  const bare = (claim: InvestmentClaim): boolean => figureOf(claim) === '' && kindOf(claim) === 'unstated';
  const kinds = groupBy(
    claims.filter((claim) => !bare(claim)),
    dateFor,
  );
  return new Map(
    claims.map((claim) => {
      const others = new Set((kinds.get(dateFor(claim)) ?? []).map(kindOf));
      const kind = bare(claim) && others.size === 1 ? ([...others][0] ?? 'unstated') : kindOf(claim);
      return [claim.id, `${kind} ${dateFor(claim)}`.trim()];
    }),
  );
}
