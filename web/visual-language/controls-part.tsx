import { Import, Pin, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatKeys } from '../commands.js';

const tabs = ['table', 'tree'] as const;

/** Everything that is pressed, chosen or written in, in its states; the page's own can be tried. */
export function Controls() {
  const { t } = useTranslation();
  const [isPinned, setPinned] = useState(true);
  const [isChosen, setChosen] = useState(true);
  const [tab, setTab] = useState<(typeof tabs)[number]>('table');
  return (
    <div className="visual-columns">
      <div>
        <h3>{t('visual.buttons')}</h3>
        <div className="visual-row">
          <button type="button" className="button main">
            <Import size={15} aria-hidden="true" /> {t('visual.chief')}
          </button>
          <button type="button" className="button">
            {t('visual.plain')}
          </button>
          <button type="button" className="button" disabled>
            {t('visual.disabled')}
          </button>
        </div>
        <div className="visual-row">
          <button
            type="button"
            className="button square"
            aria-pressed={isPinned}
            aria-label={t('command.pin')}
            onClick={() => setPinned(!isPinned)}
          >
            <Pin size={14} aria-hidden="true" />
          </button>
          <button type="button" className="icon" aria-label={t('command.remove')}>
            <Trash2 size={15} aria-hidden="true" />
          </button>
          <button type="button" className="link">
            {t('visual.link')}
          </button>
          <kbd>{formatKeys('mod+k')}</kbd>
        </div>
      </div>
      <div>
        <h3>{t('visual.choices')}</h3>
        <fieldset className="tabs visual-row" aria-label={t('visual.choices')}>
          {tabs.map((one) => (
            <button type="button" key={one} aria-pressed={tab === one} onClick={() => setTab(one)}>
              {t(`listing.${one}`)}
            </button>
          ))}
        </fieldset>
        <div className="filters">
          <div className="chips">
            <button
              type="button"
              className={isChosen ? 'chip on' : 'chip'}
              aria-pressed={isChosen}
              onClick={() => setChosen(!isChosen)}
            >
              {t('filter.place')} {isChosen && <em>2</em>}
            </button>
            <button type="button" className="chip">
              {t('filter.stage')}
            </button>
          </div>
        </div>
        <div className="try">
          <button type="button" className="pill">
            {t('ask.example1')}
          </button>
        </div>
      </div>
      <div>
        <h3>{t('visual.fields')}</h3>
        <TextField className="field" defaultValue={t('visual.sample.project')}>
          <Label>{t('visual.label')}</Label>
          <Input />
        </TextField>
      </div>
    </div>
  );
}
