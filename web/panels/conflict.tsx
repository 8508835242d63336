import { useTranslation } from 'react-i18next';
import type { ClaimView, EntityResponse, GraphEdge, Language } from '../../src/model/api.js';
import { type HeadlineRule, headlineRules } from '../../src/model/enumerations.js';
import { nodeTypes, type PropertySpec } from '../../src/model/schema.js';
import { parseAmount } from '../../src/model/values/amount.js';
import { describeProperties, formatEdgeAmount, formatQuantity } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { citeSource, useClaims } from './evidence.js';

/** What of a claim can differ from another: its sum, capacity, share and date, as they are written. */
function readFigures({ claim }: ClaimView, language: Language): string {
  const { amountText, amountCny, originalAmount, capacity, capacityUnit, percentage, date } = claim.properties;
  // Of a claim that somebody has put right the words are the source's, and the figure is not.
  const written = typeof amountText === 'string' ? parseAmount(amountText)?.value : undefined;
  const isAsWritten = written === undefined || written === amountCny || written === originalAmount;
  const amount = (isAsWritten ? amountText : undefined) ?? formatEdgeAmount(claim, language);
  return [
    amount,
    typeof capacity === 'number' ? formatQuantity(capacity, String(capacityUnit ?? ''), language) : undefined,
    typeof percentage === 'number' ? `${percentage}%` : undefined,
    date,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const isHeadline = (claim: ClaimView['claim'], { properties }: GraphEdge): boolean =>
  (['amountCny', 'originalAmount', 'capacity', 'percentage'] as const).every(
    (name) => claim.properties[name] === properties[name],
  );

function Rule({ rule }: { readonly rule: HeadlineRule }) {
  const { t } = useTranslation();
  return <p className="note">{t('edge.headline', { rule: headlineRules[rule][readLanguage()] })}</p>;
}

/** The figures that sources give differently, side by side, and which of them stands first by what rule. */
export function Conflict({ edge, language }: { readonly edge: GraphEdge; readonly language: Language }) {
  const { t } = useTranslation();
  const [claims] = useClaims(edge.claimIds);
  if (!Array.isArray(claims)) return null;
  const said = claims.flatMap((view) => {
    const figures = readFigures(view, language);
    return figures === '' ? [] : [{ figures, source: citeSource(view.evidence), first: isHeadline(view.claim, edge) }];
  });
  const unique = [...new Map(said.map((one) => [`${one.figures} ${one.source}`, one])).values()];
  const rule = (edge.properties.headlineRule ?? 'latest') as HeadlineRule;
  return (
    <section>
      <h2>{t('edge.conflict')}</h2>
      <ul className="conflict">
        {unique
          .sort((a, b) => Number(b.first) - Number(a.first))
          .map(({ figures, source, first }) => (
            <li key={`${figures} ${source}`} data-first={first}>
              <b>{figures}</b> <small>{source}</small>
            </li>
          ))}
      </ul>
      <Rule rule={rule} />
    </section>
  );
}

/** Properties of a thing that sources give differently, or differently over time, such as stages. */
export function Differing({ entity }: { readonly entity: EntityResponse }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const specs: Readonly<Record<string, PropertySpec>> = nodeTypes[entity.node.type].properties;
  if (entity.differing.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.differing')}</h2>
      {entity.differing.map(({ property, rule, values }) => (
        <div key={property}>
          <ul className="conflict">
            {values.map(({ value, date, reportedOn, documents }, index) => {
              const [shown] = describeProperties(specs, { [property]: value }, language);
              const when = date ?? (reportedOn === undefined ? undefined : t('edge.reported', { date: reportedOn }));
              return (
                <li key={String(value)} data-first={index === 0}>
                  <b>
                    {[index === 0 ? shown?.caption : undefined, shown?.value ?? String(value)]
                      .filter(Boolean)
                      .join(' ')}
                  </b>{' '}
                  <small>{[when, t('edge.documents', { count: documents })].filter(Boolean).join(' · ')}</small>
                </li>
              );
            })}
          </ul>
          <Rule rule={rule} />
        </div>
      ))}
    </section>
  );
}
