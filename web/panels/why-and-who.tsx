import { useTranslation } from 'react-i18next';
import { setReviewer, useReviewer } from '../state/reviewer.js';

interface WhyAndWhoProps {
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

/** The two fields under every verdict: the reason, and the name of who decides, which the browser keeps. */
export function WhyAndWho({ why, onWhy }: WhyAndWhoProps) {
  const { t } = useTranslation();
  const reviewer = useReviewer(({ name }) => name);
  return (
    <>
      <label className="field verdict-field grow">
        <span className="unseen">{t('review.reason')}</span>
        <input
          value={why}
          placeholder={t('review.reasonHint')}
          maxLength={1000}
          onChange={({ target }) => onWhy(target.value)}
        />
      </label>
      <label className="field verdict-field">
        <span>{t('review.by')}</span>
        <input
          value={reviewer}
          placeholder={t('review.nameless')}
          maxLength={60}
          autoComplete="name"
          onChange={({ target }) => setReviewer(target.value)}
        />
      </label>
    </>
  );
}
