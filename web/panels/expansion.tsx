import { ArrowDownWideNarrow } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captionOfEdgeType } from '../captions.js';
import { readLanguage } from '../i18n.js';
import {
  countAmounts,
  countRelations,
  expand,
  expandLargest,
  largestStep,
  type RelationCount,
} from '../state/expanding.js';
import { useStore, useView } from '../state/store.js';
import { countShown } from '../state/view.js';

/** What can still be brought to the canvas, by relation and direction, counted before anything is fetched. */
export function Expansion({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  const expanding = useStore((state) => state.expanding === id);
  const [counts, setCounts] = useState<readonly RelationCount[]>([]);
  const [amounts, setAmounts] = useState(0);
  useEffect(() => {
    let current = true;
    setCounts([]);
    setAmounts(0);
    // Without counts the panel still tells what it knows; the button above it says what is wrong.
    countRelations(id).then(
      (found) => {
        if (!current) return;
        setCounts(found.relations);
        setAmounts(found.amounts);
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [id]);
  const listed = counts
    .filter(({ type }) => type !== 'OF')
    .map((one) => ({ ...one, shown: Math.min(one.count, countShown(view, id, one)) }))
    .sort((a, b) => b.count - b.shown - (a.count - a.shown));
  const withAmount = Math.min(amounts, countAmounts(id, Object.values(view.edges)));
  if (listed.length === 0) return null;
  return (
    <ul className="expansion" aria-label={t('entity.expandBy')}>
      {amounts > 1 && (
        <li>
          <button
            type="button"
            disabled={expanding || withAmount >= amounts}
            title={t('entity.expandHint', { shown: withAmount, count: amounts })}
            onClick={() => void expandLargest(id)}
          >
            <ArrowDownWideNarrow size={12} aria-hidden="true" />{' '}
            {t('entity.largest', { count: Math.min(largestStep, Math.max(amounts - withAmount, 1)) })}{' '}
            <em>{withAmount < amounts ? `${withAmount}/${amounts}` : amounts}</em>
          </button>
        </li>
      )}
      {listed.map(({ type, direction, count, shown }) => (
        <li key={`${type}:${direction}`}>
          <button
            type="button"
            disabled={expanding || shown >= count}
            title={t('entity.expandHint', { shown, count })}
            onClick={() => void expand(id, { type, direction })}
          >
            <span aria-hidden="true">{direction === 'out' ? '→' : '←'}</span> {captionOfEdgeType(type, language)}{' '}
            <em>{shown < count ? `${shown}/${count}` : count}</em>
          </button>
        </li>
      ))}
    </ul>
  );
}
