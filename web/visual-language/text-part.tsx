import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../src/model/values/amount.js';
import { readLanguage } from '../i18n.js';
import { NodeGlyph } from '../panels/node-glyph.js';

/** Text in its sizes: a name, a figure, a sentence with what it says marked, properties, a table. */
export function TextParts() {
  const { t } = useTranslation();
  const language = readLanguage();
  return (
    <div className="visual-columns">
      <div>
        <h3>{t('visual.name')}</h3>
        <p className="entity-name">
          <NodeGlyph type="Company" size={22} />
          <span>{t('visual.sample.firm')}</span>
        </p>
        <p className="other-name">{t('visual.sample.otherName')}</p>
        <p className="big">
          28.7<small>{t('visual.sample.unit')}</small>
        </p>
        <dl className="properties">
          <div>
            <dt>{t('listing.stage')}</dt>
            <dd>{t('visual.sample.stage')}</dd>
          </div>
          <div>
            <dt>{t('listing.amount')}</dt>
            <dd>{formatAmount(2.87e9, language)}</dd>
          </div>
        </dl>
        <p className="note">{t('visual.sample.note')}</p>
      </div>
      <div>
        <h3>{t('evidence.title')}</h3>
        <figure className="passage">
          <figcaption>{t('visual.sample.source')}</figcaption>
          <p className="headline">{t('visual.sample.headline')}</p>
          <blockquote className="article">
            <span className="fade">{t('visual.sample.before')}</span>
            <mark>{t('visual.sample.quote')}</mark>
          </blockquote>
        </figure>
        <div className="tags">
          <span className="tag strong">{t('visual.sample.stage')}</span>
          <span className="tag">2024-05</span>
        </div>
      </div>
      <div>
        <h3>{t('listing.table')}</h3>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('ask.what')}</th>
              <th scope="col" className="n">
                {t('ask.figure')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="on">
              <td>{t('visual.sample.firm')}</td>
              <td className="n">{formatAmount(2.87e9, language)}</td>
            </tr>
            <tr>
              <td>{t('visual.sample.project')}</td>
              <td className="n unstated">{t('unstated')}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
