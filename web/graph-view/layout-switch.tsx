import { useTranslation } from 'react-i18next';
import { chooseLayout } from '../state/curation.js';
import { useView } from '../state/store.js';
import { layoutKinds } from './grounds.js';

/** The ways to order the picture. */
export function LayoutSwitch() {
  const { t } = useTranslation();
  const { layout } = useView();
  return (
    <fieldset className="float layouts" aria-label={t('layout.title')}>
      {layoutKinds.map((kind) => (
        <button
          type="button"
          key={kind}
          aria-pressed={layout.kind === kind}
          title={t(`layout.${kind}Hint`)}
          onClick={() => chooseLayout(kind)}
        >
          {t(`layout.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
