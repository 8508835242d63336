import { ExternalLink } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, EvidenceView } from '../../src/model/api.js';
import { type ApiError, fetchClaims } from '../api-client.js';
import { openDocument, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { Failure, Skeleton } from './notice.js';

const ClaimDoubt = lazy(() => import('./claim-doubt.js').then((module) => ({ default: module.ClaimDoubt })));

type Loaded = readonly ClaimView[] | ApiError | undefined;

/** The claims behind an edge, asked for when they are looked at. */
export function useClaims(ids: readonly string[]): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>(undefined);
  const [round, setRound] = useState(0);
  const key = ids.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks for the same claims again
  useEffect(() => {
    let current = true;
    setLoaded(undefined);
    if (key === '') return setLoaded([]);
    fetchClaims(key.split(',').slice(0, 60))
      .then(({ claims }) => current && setLoaded(claims))
      .catch((cause: unknown) => current && setLoaded(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [key, round]);
  return [loaded, () => setRound((before) => before + 1)];
}

const keyOf = ({ evidence }: ClaimView): string => `${evidence.documentId}:${evidence.start}:${evidence.end}`;

/** Claims by the sentence that says so. */
function groupByPassage(claims: readonly ClaimView[]): Map<string, readonly [ClaimView, ...ClaimView[]]> {
  const groups = new Map<string, readonly [ClaimView, ...ClaimView[]]>();
  for (const claim of claims) {
    const there = groups.get(keyOf(claim));
    groups.set(keyOf(claim), there === undefined ? [claim] : [...there, claim]);
  }
  return groups;
}

/** Sentences that say so, each once, in their articles. */
export function EvidenceList({ claims }: { readonly claims: readonly ClaimView[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const passages = [...groupByPassage(claims).values()];
  const shown = all ? passages : passages.slice(0, 3);
  return (
    <>
      {shown.map(([first, ...others]) => (
        <Passage key={keyOf(first)} evidence={first.evidence} claims={[first, ...others]} />
      ))}
      {passages.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('evidence.more', { count: passages.length - shown.length })}
        </button>
      )}
    </>
  );
}

export function ClaimsSection({ ids, count }: { readonly ids: readonly string[]; readonly count: number }) {
  const { t } = useTranslation();
  const [claims, retry] = useClaims(ids);
  const reports = Array.isArray(claims) ? new Set(claims.map(({ evidence }) => evidence.documentId)).size : 0;
  return (
    <section>
      <h2>
        {t('evidence.title')} · {reports > count && t('evidence.reports', { count: reports })}
        {t('evidence.independent', { count })}
      </h2>
      {claims === undefined ? (
        <Skeleton lines={5} />
      ) : claims instanceof Error ? (
        <Failure error={claims} onRetry={retry} />
      ) : (
        <EvidenceList claims={claims} />
      )}
    </section>
  );
}

const nearby = 90;

const blankLine = /\n\s*\n/u;

/** The last or first part of the text around the quote, as far as its paragraph goes: what stands above is the head. */
function before(text: string): string {
  const own = text.split(blankLine).at(-1) ?? '';
  return own.length > nearby ? `…${own.slice(-nearby)}` : own;
}
function after(text: string): string {
  const [own = ''] = text.split(blankLine);
  return own.length > nearby ? `${own.slice(0, nearby)}…` : own;
}

export function citeSource(
  source: Pick<EvidenceView, 'publisher' | 'publishedOn' | 'page' | 'title' | 'document'>,
): string {
  return [source.publisher ?? source.title ?? source.document, source.publishedOn, source.page]
    .filter(Boolean)
    .join(' · ');
}

/** A row of a table as it is written, to the letter; what parts its cells steps back, so that they can be read. */
function Cells({ row }: { readonly row: string }) {
  const cells = row.split(/([,\t])/u);
  return cells.map((cell, at) =>
    at % 2 === 0 ? (
      cell
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names, and a row never changes
      <span key={at} className="cell-end">
        {cell}
      </span>
    ),
  );
}

/** A sentence in its surroundings. Where `claims` are given they can be called wrong and put right. */
export function Passage({
  evidence,
  claims = [],
}: {
  readonly evidence: EvidenceView;
  readonly claims?: readonly ClaimView[];
}) {
  const { t } = useTranslation();
  const isSaved = useStore((state) => state.saved !== undefined);
  const [isDoubted, setIsDoubted] = useState(false);
  return (
    <figure className="passage">
      <figcaption>
        {citeSource(evidence)}
        {evidence.row !== undefined && ` · ${t('evidence.row', { row: evidence.row })}`}
      </figcaption>
      {evidence.headline !== '' && <p className="headline">{evidence.headline}</p>}
      <blockquote className="article">
        {evidence.row === undefined ? (
          <>
            <span className="fade">{before(evidence.before)}</span>
            <mark>{evidence.quote}</mark>
            <span className="fade">{after(evidence.after)}</span>
          </>
        ) : (
          // Rows above and below say nothing about this one.
          <mark>
            <Cells row={evidence.quote} />
          </mark>
        )}
      </blockquote>
      <div className="passage-links">
        {!isSaved && (
          <button type="button" className="link" onClick={() => openDocument(evidence.documentId, evidence.claimId)}>
            {t('evidence.open')}
          </button>
        )}
        {evidence.url && /^https?:/.test(evidence.url) && (
          <a className="link" href={evidence.url} target="_blank" rel="noreferrer">
            {t('evidence.site')} <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
        {!isSaved && claims.length > 0 && (
          <button type="button" className="link" aria-expanded={isDoubted} onClick={() => setIsDoubted(!isDoubted)}>
            {t('claims.doubt')}
          </button>
        )}
      </div>
      {isDoubted && (
        <Suspense fallback={null}>
          {claims.map((view) => (
            <ClaimDoubt key={view.claim.id} view={view} onClose={() => setIsDoubted(false)} />
          ))}
        </Suspense>
      )}
    </figure>
  );
}
