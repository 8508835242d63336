import '../styles/visual-language.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Colours } from './colours-part.js';
import { Controls } from './controls-part.js';
import { Messages } from './messages-part.js';
import { PictureMarks } from './picture-part.js';
import { TextParts } from './text-part.js';

const rules = ['claims', 'colour', 'numbers', 'calm', 'keys', 'words'] as const;

/** All parts of the visual language, drawn by the parts themselves, with the rules that they follow. */
export function VisualLanguagePage() {
  const { t } = useTranslation();
  return (
    <main className="documents">
      <div className="page visual">
        <h1>{t('visual.title')}</h1>
        <p className="note">{t('visual.intro')}</p>
        <Part title={t('visual.rules')}>
          <ol className="visual-rules">
            {rules.map((rule) => (
              <li key={rule}>{t(`visual.rule.${rule}`)}</li>
            ))}
          </ol>
        </Part>
        <Part title={t('visual.colours')}>
          <Colours />
        </Part>
        <Part title={t('visual.picture')}>
          <PictureMarks />
        </Part>
        <Part title={t('visual.text')}>
          <TextParts />
        </Part>
        <Part title={t('visual.controls')}>
          <Controls />
        </Part>
        <Part title={t('visual.messages')}>
          <Messages />
        </Part>
      </div>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="visual-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
