import i18next from 'i18next';
import type { Language } from '../../src/model/api.js';
import { amountKinds } from '../../src/model/enumerations.js';
import { formatAmount } from '../../src/model/values/amount.js';
import type { Fold } from './folding.js';

/** What a closed area says of itself: how many firms and projects, and the sums of its projects, each of one kind. */
export function describeFold({ companies, projects, others, money }: Fold, language: Language): string[] {
  const counts = [
    companies > 0 ? i18next.t('fold.companies', { count: companies }) : '',
    projects > 0 ? i18next.t('fold.projects', { count: projects }) : '',
    others > 0 ? i18next.t('fold.others', { count: others }) : '',
  ].filter(Boolean);
  const sums = money
    .slice(0, 2)
    .map(({ kind, cny }) => `${amountKinds[kind][language]} ${formatAmount(cny, language)}`);
  return [counts.join(' · ') || i18next.t('fold.closed'), ...sums];
}
