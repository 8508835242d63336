import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClaimItem, PairItem, QuestionType, ReviewItem } from '../../src/model/api/review.js';
import { type Judgement, judgements } from '../../src/model/enumerations.js';
import { isRelationshipType } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { formatKeys } from '../commands.js';
import { readLanguage } from '../i18n.js';
import {
  chooseAll,
  countOpen,
  idOf,
  look,
  readChosen,
  readPlace,
  showKind,
  toggleChosen,
  turnPage,
  useReview,
} from '../state/review.js';
import { verdictOf } from '../state/review-decisions.js';
import { NodeGlyph } from './node-glyph.js';

const kinds: readonly (QuestionType | undefined)[] = [undefined, 'Company', 'IndustrialPark', 'Project', 'Claim'];

/** Open questions, those first whose answer changes most; some can be marked and decided together. */
export function ReviewList({ onDecideChosen }: { readonly onDecideChosen: (judgement: Judgement) => void }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const state = useReview();
  const { items, counts, kind, chosen } = state;
  const chosenKinds = new Set(readChosen(state).map((item) => item.kind));
  const hasClaims = chosenKinds.size === 1 && chosenKinds.has('claim');
  const place = readPlace(state);
  const isAll = items.length > 0 && chosen.length === items.length;
  return (
    <div className="review-list scrolls">
      <fieldset className="kinds tabs" aria-label={t('review.kinds')}>
        {kinds.map((one) => (
          <button
            type="button"
            key={one ?? 'all'}
            aria-pressed={kind === one}
            disabled={one !== undefined && countOpen(counts, one) === 0 && kind !== one}
            onClick={() => showKind(one)}
          >
            {one === undefined
              ? t('review.all')
              : one === 'Claim'
                ? t('claims.kind')
                : captionOfNodeType(one, language)}{' '}
            <em>{countOpen(counts, one)}</em>
          </button>
        ))}
      </fieldset>
      {items.length > 0 && (
        <label className="choose-all">
          <input type="checkbox" checked={isAll} onChange={() => chooseAll(!isAll)} />
          {chosen.length === 0 ? t('review.chooseAll') : t('review.chosen', { count: chosen.length })}
        </label>
      )}
      {chosen.length > 0 && (
        <div className="bulk">
          {(Object.keys(judgements) as Judgement[]).map((judgement) => (
            <button key={judgement} type="button" className="button" onClick={() => onDecideChosen(judgement)}>
              {hasClaims ? t(`claims.judge.${verdictOf[judgement]}`) : t(`review.judge.${judgement}`)}…
            </button>
          ))}
        </div>
      )}
      <ol aria-label={t('review.queue')}>
        {items.map((item) => (
          <Question key={idOf(item)} item={item} />
        ))}
      </ol>
      {!(place.isFirst && place.isLast) && (
        <nav className="pager" aria-label={t('review.pages')}>
          <button type="button" className="icon" disabled={place.isFirst} onClick={() => turnPage(-1)}>
            <ChevronLeft size={16} aria-label={t('review.pageBack')} />
          </button>
          <span>{t('review.page', { first: place.first, last: place.last, count: place.total })}</span>
          <button type="button" className="icon" disabled={place.isLast} onClick={() => turnPage(1)}>
            <ChevronRight size={16} aria-label={t('review.pageNext')} />
          </button>
        </nav>
      )}
      {items.length > 0 && (
        <p className="keys">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('review.keys.move')} · <kbd>X</kbd> {t('review.keys.choose')} ·{' '}
          <kbd>{formatKeys('mod+z')}</kbd> {t('review.undo')}
        </p>
      )}
    </div>
  );
}

function Question({ item }: { readonly item: ReviewItem }) {
  const { t } = useTranslation();
  const id = idOf(item);
  const isCurrent = useReview((state) => state.currentId === id);
  const isChosen = useReview((state) => state.chosen.includes(id));
  const [left, right] = item.kind === 'pair' ? namesOf(item) : endsOf(item);
  const score = item.kind === 'pair' ? item.decision.score : item.view.claim.confidence;
  return (
    <li data-current={isCurrent}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => toggleChosen(id)}
        aria-label={t('review.choose', { left, right })}
      />
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => look(id)}>
        <NodeGlyph type={item.kind === 'pair' ? item.decision.left.type : item.view.subject.type} size={15} />
        <span className="pair">
          <span>{left}</span>
          <span>{right}</span>
        </span>
        <span className="pair-figures">
          <b>{score.toFixed(2)}</b>
          <small>
            {item.kind === 'pair' ? t('review.moves', { count: item.impact.movedEdges }) : t('claims.kind')}
          </small>
        </span>
      </button>
    </li>
  );
}

const namesOf = ({ decision }: PairItem): readonly [string, string] => [decision.left.name, decision.right.name];

/** A claim's subject, and what it says of whom. */
function endsOf({ view: { claim, subject, object } }: ClaimItem): readonly [string, string] {
  const { predicate } = claim;
  const language = readLanguage();
  if (isRelationshipType(predicate))
    return [subject.name, [captionOfEdgeType(predicate, language), object?.name].filter(Boolean).join(' ')];
  return [subject.name, String(claim.value ?? predicate)];
}
