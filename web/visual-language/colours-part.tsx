import { useTranslation } from 'react-i18next';
import { type ColourGroup, colourGroups } from './colours.js';

/** Every colour by its name in the sources, in the theme that is on. */
export function Colours() {
  const { t } = useTranslation();
  return (
    <div className="visual-columns">
      {(Object.keys(colourGroups) as ColourGroup[]).map((group) => (
        <div key={group}>
          <h3>{t(`visual.group.${group}`)}</h3>
          <ul className="swatches">
            {colourGroups[group].map((name) => (
              <li key={name}>
                <i style={{ background: `var(--${name})` }} />
                <code>--{name}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
