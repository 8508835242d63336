import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readStage } from '../graph-view/stage.js';
import { useStore } from '../state/store.js';
import { RelationTable } from './relation-table.js';
import { showListing } from './show-listing.js';
import { TreeView } from './tree-view.js';

/** The picture in words, under it: a table of its relations, or a tree of its places. Always of what is shown. */
export function Listing() {
  const { t } = useTranslation();
  const form = useStore((state) => state.listing);
  // The picture has less room now, or all of it again.
  useEffect(() => {
    const frame = requestAnimationFrame(() => readStage()?.fit());
    return () => {
      cancelAnimationFrame(frame);
      requestAnimationFrame(() => readStage()?.fit());
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    showListing('none');
    document.querySelector<HTMLElement>('.canvas')?.focus();
  };
  return (
    <section className="listing" aria-label={t('listing.title')} onKeyDown={onKeyDown}>
      <div className="listing-head">
        <fieldset className="tabs" aria-label={t('listing.form')}>
          {(['table', 'tree'] as const).map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={form === one}
              onClick={() => useStore.setState({ listing: one })}
            >
              {t(`listing.${one}`)}
            </button>
          ))}
        </fieldset>
        <p className="note">{t(form === 'tree' ? 'listing.treeKeys' : 'listing.tableKeys')}</p>
        <button type="button" className="icon" onClick={() => showListing('none')} aria-label={t('close')}>
          <X size={15} />
        </button>
      </div>
      {form === 'tree' ? <TreeView /> : <RelationTable />}
    </section>
  );
}
