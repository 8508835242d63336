import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../src/model/api.js';
import { amountKinds, amountStages } from '../../src/model/enumerations.js';
import { formatAmount } from '../../src/model/values/amount.js';
import { displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { toApiError } from '../state/actions.js';
import {
  amountSteps,
  createFacets,
  type FacetName,
  facetNames,
  isFiltering,
  nodeFacets,
  toggleValue,
  undisclosed,
} from '../state/filter.js';
import { loadSources, useSources } from '../state/sources.js';
import { changeView, useStore, useView } from '../state/store.js';
import { clearFilters, setFilter, shownByHand, type ViewState } from '../state/view.js';

/** Filters that stack, each with how much there is of every value. */
export function FilterPanel() {
  const { t } = useTranslation();
  const view = useView();
  const [open, setOpen] = useState<FacetName>();
  const isSaved = useStore((state) => state.saved !== undefined);
  const facets = facetNames.filter((name) => name !== 'source' || !isSaved);
  return (
    <section className="filters">
      <div className="section-head">
        <h2>{t('filter.title')}</h2>
        {isFiltering(view.filter) && (
          <button type="button" className="link" onClick={() => changeView(clearFilters())}>
            {t('legend.clear')}
          </button>
        )}
      </div>
      <div className="chips">
        {facets.map((name) => {
          const count = view.filter.chosen[name]?.length ?? 0;
          return (
            <button
              type="button"
              key={name}
              className={count > 0 ? 'chip on' : 'chip'}
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              {t(`filter.${name}`)} {count > 0 && <em>{count}</em>}
            </button>
          );
        })}
      </div>
      {open !== undefined && <Facet key={open} name={open} view={view} />}
    </section>
  );
}

const listed = 12;

/** The values of one facet as bars; each is a switch. */
function Facet({ name, view }: { readonly name: FacetName; readonly view: ViewState }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const sources = useSources();
  const [isLoading, setLoading] = useState(name === 'source');
  useEffect(() => {
    if (name !== 'source') return;
    loadSources(Object.values(view.edges))
      .catch((cause: unknown) => useStore.setState({ notice: toApiError(cause) }))
      .finally(() => setLoading(false));
  }, [name, view.edges]);
  const bars = useMemo(() => countValues(name, view, sources.documentsOf), [name, view, sources]);
  const chosen = view.filter.chosen[name] ?? [];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  if (isLoading && bars.length === 0) return <p className="note">{t('loading')}</p>;
  if (bars.length === 0) return <p className="note">{t('filter.nothing')}</p>;
  return (
    <ul className="bars" aria-label={t(`filter.${name}`)}>
      {bars.slice(0, listed).map(({ value, count }) => (
        <li key={value}>
          <button
            type="button"
            aria-pressed={chosen.includes(value)}
            onClick={() => changeView(setFilter(toggleValue(view.filter, name, value)))}
          >
            <span className="bar" style={{ width: `${(count / most) * 100}%` }} />
            <span className="grow">
              {captionOf(name, value, view, sources.names, language, t('legend.undisclosed'))}
            </span>
            <em>{count}</em>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How often each value occurs in what is not hidden by hand or type; ordered steps in their order, else the most first. */
function countValues(name: FacetName, view: ViewState, documentsOf: ReadonlyMap<string, string>) {
  const graph = shownByHand(view);
  const facets = createFacets({ graph, documentsOf });
  const counts = new Map<string, number>();
  const count = (values: readonly string[]) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (nodeFacets.includes(name)) for (const node of graph.nodes) count(facets.ofNode(name, node));
  else for (const edge of graph.edges) count(facets.ofEdge(name, edge));
  const bars = [...counts].map(([value, times]) => ({ value, count: times }));
  if (name === 'amount' || name === 'confidence') return bars.sort((a, b) => rank(b.value) - rank(a.value));
  return bars.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const rank = (value: string): number => (value === undisclosed ? -1 : Number(value));

function captionOf(
  name: FacetName,
  value: string,
  view: ViewState,
  sources: ReadonlyMap<string, string>,
  language: Language,
  undisclosedCaption: string,
): string {
  if (name === 'place') {
    const node = view.nodes[value];
    return node === undefined ? value : displayName(node, language);
  }
  if (name === 'source') return sources.get(value) ?? value;
  if (name === 'amountKind') return amountKinds[value as keyof typeof amountKinds]?.[language] ?? value;
  if (name === 'stage') return amountStages[value as keyof typeof amountStages]?.[language] ?? value;
  if (name === 'amount') {
    if (value === undisclosed) return undisclosedCaption;
    const next = amountSteps[amountSteps.indexOf(Number(value) as (typeof amountSteps)[number]) + 1];
    if (next === undefined) return `≥ ${formatAmount(Number(value), language)}`;
    return Number(value) === 0
      ? `< ${formatAmount(next, language)}`
      : `${formatAmount(Number(value), language)} – ${formatAmount(next, language)}`;
  }
  return name === 'confidence' ? (value === '0' ? '< 0.7' : `≥ ${value}`) : value;
}
