import { ExternalLink, Network, Waypoints } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, DocumentResponse } from '../../src/model/api.js';
import { isRelationshipType, relationshipTypes } from '../../src/model/schema.js';
import { fetchClaims } from '../api-client.js';
import { formatEdgeAmount } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { cutAtMarks } from '../marked-text.js';
import { openClaimEdge, openEntity, showDocumentGraph, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { citeSource } from './evidence.js';

/** A document's text with every sentence that supports something marked, and what the chosen one supports. */
export function OpenDocument({
  document: one,
  claimId,
}: {
  readonly document: DocumentResponse;
  readonly claimId: string | undefined;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>(claimId === undefined ? [] : [claimId]);
  const first = useRef<HTMLSpanElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), []);
  const articles =
    one.articleList.length > 0 ? one.articleList : [{ id: one.id, headline: '', start: 0, end: one.text.length }];
  let waits = claimId !== undefined;
  return (
    <>
      <h1>{one.title ?? one.fileName}</h1>
      <p className="note document-facts">
        {citeSource({ ...one, document: one.fileName })} · {t('documents.claims', { count: one.claims })}
        {one.url && /^https?:/.test(one.url) && (
          <a className="link" href={one.url} target="_blank" rel="noreferrer">
            {t('evidence.site')} <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
        <button type="button" className="link" onClick={() => void showDocumentGraph(one.id)}>
          <Network size={13} aria-hidden="true" /> {t('documents.graph')}
        </button>
      </p>
      <div className="reading-columns">
        <div>
          {articles.map((article) => (
            <article key={article.id} className={one.kind === 'table' ? 'article table-text' : 'article'}>
              {cutAtMarks(one.text, article.start, article.end, one.marks).map((stretch) => {
                if (stretch.claimIds.length === 0) return <span key={stretch.start}>{stretch.text}</span>;
                const isFirst = waits && claimId !== undefined && stretch.claimIds.includes(claimId);
                if (isFirst) waits = false;
                return (
                  // A button would not break over lines as its text does.
                  // biome-ignore lint/a11y/useSemanticElements: see above
                  <span
                    key={stretch.start}
                    ref={isFirst ? first : undefined}
                    role="button"
                    tabIndex={0}
                    className={stretch.claimIds.some((claim) => chosen.includes(claim)) ? 'mark on' : 'mark'}
                    onClick={() => setChosen(stretch.claimIds)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      setChosen(stretch.claimIds);
                    }}
                  >
                    {stretch.text}
                  </span>
                );
              })}
            </article>
          ))}
        </div>
        <aside className="margin" aria-live="polite">
          {chosen.length === 0 ? <p className="note">{t('documents.hint')}</p> : <ClaimCards ids={chosen} />}
        </aside>
      </div>
    </>
  );
}

function ClaimCards({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [claims, setClaims] = useState<readonly ClaimView[]>([]);
  const key = ids.join(',');
  useEffect(() => {
    let current = true;
    fetchClaims(key.split(','))
      .then((answer) => current && setClaims(answer.claims))
      .catch((cause: unknown) => useStore.setState({ notice: toApiError(cause) }));
    return () => {
      current = false;
    };
  }, [key]);
  // Until they are there, none of what was chosen before stands in for them.
  const cards = useMemo(() => {
    const asked = new Set(key.split(','));
    return claims
      .filter(({ claim }) => asked.has(claim.id))
      .map((view) => ({ view, words: describeClaim(view, language) }));
  }, [claims, key, language]);
  return (
    <>
      {cards.map(({ view, words }) => (
        <div key={view.claim.id} className="claim-card">
          <button type="button" className="link" onClick={() => void openEntity(view.subject.id)}>
            {view.subject.name}
          </button>{' '}
          {words}{' '}
          {view.object && (
            <button type="button" className="link" onClick={() => void openEntity(view.object?.id ?? view.subject.id)}>
              {view.object.name}
            </button>
          )}
          {view.object && view.claim.status === 'accepted' && (
            <p>
              <button type="button" className="link" onClick={() => void openClaimEdge(view.claim.id, view.subject.id)}>
                <Waypoints size={13} aria-hidden="true" /> {t('documents.edge')}
              </button>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function describeClaim({ claim }: ClaimView, language: 'zh' | 'en'): string {
  if (!isRelationshipType(claim.predicate)) return `${claim.predicate}: ${String(claim.value ?? '')}`;
  return [relationshipTypes[claim.predicate].phrase[language], formatEdgeAmount(claim, language)]
    .filter(Boolean)
    .join(' ');
}
