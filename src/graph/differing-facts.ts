import type { ClaimView, EntityResponse, GraphNode } from '../model/api.js';
import type { PropertyValue } from '../model/claim.js';
import type { HeadlineRule } from '../model/enumerations.js';
import { groupBy } from './grouping.js';

type Differing = EntityResponse['differing'][number];

const dateOf = ({ claim }: ClaimView): string | undefined =>
  typeof claim.properties.date === 'string' ? claim.properties.date : undefined;

function toValue(views: readonly ClaimView[], value: PropertyValue): Differing['values'][number] {
  const [date] = views.flatMap((view) => dateOf(view) ?? []).sort();
  const reportedOn = views.flatMap(({ evidence }) => evidence.publishedOn ?? []).sort();
  return {
    value,
    ...(date === undefined ? {} : { date }),
    ...(reportedOn.length === 0 ? {} : { reportedOn: reportedOn.at(-1) }),
    documents: new Set(views.map(({ evidence }) => evidence.documentId)).size,
    claimIds: views.map(({ claim }) => claim.id),
  };
}

/**
 * Properties of a thing for which sources give several values: the one that it shows first, by what rule, and the others,
 * the latest first. A stage shows what was last by its own date; numbers without a date go by the rule for headlines.
 */
export function findDifferingFacts(
  node: Pick<GraphNode, 'properties'>,
  facts: readonly ClaimView[],
  rule: HeadlineRule,
): Differing[] {
  const standing = facts.filter(({ claim }) => claim.status === 'accepted' && claim.polarity === 'positive');
  return [...groupBy(standing, ({ claim }) => claim.predicate)].flatMap(([property, stated]): Differing[] => {
    const shown = node.properties[property];
    const byValue = groupBy(stated, ({ claim }) => JSON.stringify(claim.value));
    if (shown === undefined || byValue.size < 2) return [];
    const isFigure = stated.every((view) => typeof view.claim.value === 'number' && dateOf(view) === undefined);
    const latest = (value: Differing['values'][number]): string => value.date ?? value.reportedOn ?? '';
    const values = [...byValue].map(([value, views]) => toValue(views, JSON.parse(value) as PropertyValue));
    values.sort((a, b) => Number(b.value === shown) - Number(a.value === shown) || (latest(a) < latest(b) ? 1 : -1));
    return [{ property, rule: isFigure ? rule : 'latest', values }];
  });
}
