import { Check, Copy, Link } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { citeAnswer } from '../exports/answer-text.js';
import { readLanguage } from '../i18n.js';
import { formatAddress } from '../state/address.js';

/** Takes an answer elsewhere: as text with its sources, or as a link that asks it again. */
export function AnswerTake({ answer }: { readonly answer: AskResponse }) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<'text' | 'link' | 'failed'>();
  const question = answer.readAs ?? answer.question;
  const link = (): string =>
    new URL(formatAddress({ page: 'graph', question, language: readLanguage() }), location.href).href;
  const take = async (what: 'text' | 'link') => {
    try {
      await navigator.clipboard.writeText(what === 'link' ? link() : citeAnswer(answer, readLanguage(), link()));
      setTaken(what);
    } catch {
      setTaken('failed');
    }
  };
  return (
    <p className="take">
      <button type="button" className="link" onClick={() => void take('text')}>
        {taken === 'text' ? <Check size={12} aria-hidden="true" /> : <Copy size={12} aria-hidden="true" />}{' '}
        {t('ask.copyText')}
      </button>
      <button type="button" className="link" onClick={() => void take('link')}>
        {taken === 'link' ? <Check size={12} aria-hidden="true" /> : <Link size={12} aria-hidden="true" />}{' '}
        {t('ask.copyLink')}
      </button>
      <span role="status" className="note">
        {taken === 'failed' ? t('ask.copyFailed') : taken === undefined ? '' : t('ask.copied')}
      </span>
    </p>
  );
}
