import { EyeOff, Focus, Network, Pin, PinOff, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focus, hide, pin, remove } from '../state/curation.js';
import { useStore, useView } from '../state/store.js';

/** What expanding these things is called now, and whether it can be done. */
export interface ExpandChoice {
  readonly caption: string;
  readonly hint?: string;
  readonly isDisabled: boolean;
  onExpand(): void;
}

/** What can be done on the canvas with one thing or with several. `children`: what only one of them can do. */
export function NodeActions({
  ids,
  expansion,
  keep,
  children,
}: {
  readonly ids: readonly string[];
  readonly expansion: ExpandChoice;
  /** What leaving out all else is called. */
  readonly keep: { readonly caption: string; readonly hint: string };
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const isSaved = useStore((state) => state.saved !== undefined);
  const { pinnedIds } = useView();
  const isPinned = ids.every((id) => pinnedIds.includes(id));
  const PinIcon = isPinned ? PinOff : Pin;
  return (
    <div className="actions node-actions">
      {!isSaved && (
        <button
          type="button"
          className="button"
          disabled={expansion.isDisabled}
          title={expansion.hint}
          onClick={expansion.onExpand}
        >
          <Network size={14} aria-hidden="true" /> {expansion.caption}
        </button>
      )}
      <button type="button" className="button" title={keep.hint} onClick={() => focus(ids)}>
        <Focus size={14} aria-hidden="true" /> {keep.caption}
      </button>
      <button type="button" className="button" onClick={() => hide(ids)}>
        <EyeOff size={14} aria-hidden="true" /> {t('entity.hide')}
      </button>
      {children}
      <button
        type="button"
        className="button square"
        aria-pressed={isPinned}
        aria-label={t('command.pin')}
        title={t('command.pin')}
        onClick={() => pin(ids)}
      >
        <PinIcon size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button square"
        aria-label={t('command.remove')}
        title={t('command.remove')}
        onClick={() => remove(ids)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
