import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../src/model/api/review.js';
import { readLanguage } from '../i18n.js';

/** No reason weighs more in the picture; the figure says the rest. */
const widest = 6;

/** Why two things may be one, or not: each reason with what it adds to the odds, the weightiest first. */
export function Reasons({ reasons }: { readonly reasons: DecisionView['reasons'] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  if (reasons.length === 0) return <p className="note">{t('review.noReasons')}</p>;
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.feature} data-side={reason.weight > 0 ? 'for' : 'against'}>
          <span className="reason-words">
            {reason[language]}
            <small lang={other === 'zh' ? 'zh-CN' : 'en'}>{reason[other]}</small>
          </span>
          <span className="reason-bar" aria-hidden="true">
            <i style={{ width: `${(Math.min(widest, Math.abs(reason.weight)) / widest) * 50}%` }} />
          </span>
          <b>
            {reason.weight > 0 ? '+' : '−'}
            {Math.abs(reason.weight)}
          </b>
        </li>
      ))}
    </ul>
  );
}

/** From here on rules join two, and from here on they ask: src/resolution/score.ts. */
const thresholds = [60, 88];

/** How likely it is that two are one, on a line that shows where rules ask and where they join. */
export function Likelihood({ score }: { readonly score: number }) {
  const { t } = useTranslation();
  const percent = Math.round(score * 100);
  return (
    <div className="likelihood">
      <span>{t('review.likelihood')}</span>
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
        {thresholds.map((at) => (
          <u key={at} style={{ left: `${at}%` }} />
        ))}
      </span>
      <b>{score.toFixed(2)}</b>
    </div>
  );
}
