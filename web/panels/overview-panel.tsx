import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary, GraphEdge } from '../../src/model/api.js';
import { fetchDocuments } from '../api-client.js';
import { formatEdgeAmount } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { openDocument, toApiError } from '../state/actions.js';
import { useStore, useView } from '../state/store.js';
import { EdgeRows } from './edge-rows.js';
import { citeSource } from './evidence.js';

const listed = 7;
/** What sources brought; of districts nearly all are the gazetteer's, and would tell nothing of the sources. */
const counted = ['Company', 'Project', 'IndustrialPark'] as const;

/** What stands to the right while nothing is selected: the largest sums on the canvas and the sources behind it. */
export function OverviewPanel() {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  const totals = useStore((state) => state.totals);
  const [documents, setDocuments] = useState<readonly DocumentSummary[]>([]);
  useEffect(() => {
    fetchDocuments()
      .then((answer) => setDocuments(answer.documents.filter(({ kind }) => kind !== 'gazetteer')))
      .catch((cause: unknown) => useStore.setState({ notice: toApiError(cause) }));
  }, []);
  const sums = Object.values(view.edges)
    .filter((edge) => edge.type === 'INVESTED_IN' && typeof edge.properties.amountCny === 'number')
    .sort((a, b) => Number(b.properties.amountCny) - Number(a.properties.amountCny));
  // One row for two ends: what other lines between them say is a click away.
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of sums) {
    const pair = `${edge.from} ${edge.to}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const first = [...pairs.values()].slice(0, listed).flatMap((edges) => edges.slice(0, 1));
  const countBeside = ({ from, to }: GraphEdge): number => pairs.get(`${from} ${to}`)?.length ?? 1;
  return (
    <>
      <section>
        <h2>{t('overview.title')}</h2>
        <dl className="totals">
          {counted.map((type) => (
            <div key={type}>
              <dd>{(totals?.nodes[type] ?? 0).toLocaleString()}</dd>
              <dt>{t(`overview.held.${type}`)}</dt>
            </div>
          ))}
          <div>
            <dd>{(totals?.documents ?? documents.length).toLocaleString()}</dd>
            <dt>{t('overview.held.documents')}</dt>
          </div>
        </dl>
        <p className="note">{t('overview.hint')}</p>
      </section>
      {sums.length > 0 && (
        <section>
          <h2>{t('overview.largest')}</h2>
          <EdgeRows edges={first} figure={(edge) => formatEdgeAmount(edge, language)} count={countBeside} />
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{t('overview.sources')}</h2>
          <ul className="sums">
            {documents.slice(0, listed).map((one) => (
              <li key={one.id}>
                <button type="button" className="row" onClick={() => openDocument(one.id)}>
                  <span>
                    {one.title ?? one.fileName}
                    <small>{citeSource({ ...one, document: one.fileName })}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
