import i18next from 'i18next';
import { create } from 'zustand';

const key = 'tupu.reviewer';

/** The name under which this browser's reader decides; it goes on record with every decision. */
export const useReviewer = create<{ readonly name: string }>(() => ({ name: localStorage.getItem(key) ?? '' }));

export function setReviewer(name: string): void {
  localStorage.setItem(key, name);
  useReviewer.setState({ name });
}

/** Who decides, as it is recorded. Names that begin with tupu/ are the rules'. */
export const readReviewer = (): string =>
  useReviewer
    .getState()
    .name.trim()
    .replace(/^(tupu\/)+/i, '') || i18next.t('review.nameless');
