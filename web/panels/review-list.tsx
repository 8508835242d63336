import { useTranslation } from 'react-i18next';
import { type Judgement, judgements } from '../../src/model/enumerations.js';
import type { ReviewItem } from '../../src/model/review-api.js';
import type { NodeType } from '../../src/model/schema.js';
import { captionOfNodeType } from '../captions.js';
import { formatKeys } from '../commands.js';
import { readLanguage } from '../i18n.js';
import {
  canLoadMore,
  chooseAll,
  countOpen,
  idOf,
  loadMore,
  look,
  showKind,
  toggleChosen,
  useReview,
} from '../state/review.js';
import { NodeGlyph } from './node-glyph.js';

const kinds: readonly (NodeType | undefined)[] = [undefined, 'Company', 'IndustrialPark', 'Project'];

/** Open questions, those first whose answer changes most; some can be marked and decided together. */
export function ReviewList({ onDecideChosen }: { readonly onDecideChosen: (judgement: Judgement) => void }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const state = useReview();
  const { items, counts, kind, chosen } = state;
  const isAll = items.length > 0 && chosen.length === items.length;
  return (
    <div className="review-list">
      <fieldset className="kinds" aria-label={t('review.kinds')}>
        {kinds.map((one) => (
          <button
            type="button"
            key={one ?? 'all'}
            aria-pressed={kind === one}
            disabled={one !== undefined && countOpen(counts, one) === 0 && kind !== one}
            onClick={() => showKind(one)}
          >
            {one === undefined ? t('review.all') : captionOfNodeType(one, language)} <em>{countOpen(counts, one)}</em>
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
              {t(`review.judge.${judgement}`)}…
            </button>
          ))}
        </div>
      )}
      <ol aria-label={t('review.queue')}>
        {items.map((item) => (
          <Question key={idOf(item)} item={item} />
        ))}
      </ol>
      {canLoadMore(state) && (
        <button type="button" className="link more" onClick={loadMore}>
          {t('review.more')}
        </button>
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
  const { left, right, score } = item.decision;
  return (
    <li data-current={isCurrent}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => toggleChosen(id)}
        aria-label={t('review.choose', { left: left.name, right: right.name })}
      />
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => look(id)}>
        <NodeGlyph type={left.type} size={15} />
        <span className="pair">
          <span>{left.name}</span>
          <span>{right.name}</span>
        </span>
        <span className="pair-figures">
          <b>{score.toFixed(2)}</b>
          <small>{t('review.moves', { count: item.impact.movedEdges })}</small>
        </span>
      </button>
    </li>
  );
}
