import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../src/model/api/review.js';
import type { Language } from '../../src/model/api.js';
import { readLanguage } from '../i18n.js';

export const formatInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );

/** Who decided, and when. */
export function Decider({ decision }: { readonly decision: Pick<DecisionView, 'by' | 'at'> }) {
  const { t } = useTranslation();
  const { by, at } = decision;
  return (
    <>
      {by.startsWith('tupu/') ? t('review.rules') : by} · <time dateTime={at}>{formatInstant(at, readLanguage())}</time>
    </>
  );
}
