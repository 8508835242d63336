import { useTranslation } from 'react-i18next';
import { displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { type Moving, useMoving } from '../state/moving.js';
import { useView } from '../state/store.js';

/** Says what keys hold and where it is now: on the canvas while it is held, to screen readers to the end. */
export function MovingWords() {
  const { t } = useTranslation();
  const moving = useMoving((state) => state.moving);
  const node = useView().nodes[moving?.id ?? ''];
  const name = node === undefined ? '' : displayName(node, readLanguage());
  const isHeld = moving?.state === 'held';
  const told = moving === undefined || node === undefined ? '' : tell(moving, name);
  return (
    <p role="status" className={isHeld ? 'float moving' : 'unseen'} data-testid="moving">
      {told}
    </p>
  );

  function tell({ right, down, state }: Moving, named: string): string {
    const parts = [
      right > 0 ? t('moving.right', { count: right }) : '',
      right < 0 ? t('moving.left', { count: -right }) : '',
      down > 0 ? t('moving.down', { count: down }) : '',
      down < 0 ? t('moving.up', { count: -down }) : '',
    ].filter(Boolean);
    const where = parts.length === 0 ? t('moving.there') : parts.join(t('moving.and'));
    if (state === 'back') return t('moving.back', { name: named });
    if (state === 'put') return t('moving.put', { name: named, where });
    return parts.length === 0 ? t('moving.held', { name: named }) : t('moving.at', { name: named, where });
  }
}
