import { Columns2, Focus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { makeAnswerLink } from '../navigation.js';
import { keepAlone } from '../state/curation.js';

/** Shows an answer's part of the graph alone, or beside in a window of its own; what was shown is lost by neither. */
export function AnswerPicture({ answer }: { readonly answer: AskResponse }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<string>();
  const ids = answer.subgraph.nodes.map(({ id }) => id);
  useEffect(() => {
    let isCurrent = true;
    // Made ahead: a window that opens later than its click is taken for an unwanted one.
    void makeAnswerLink(answer).then((made) => isCurrent && setLink(made));
    return () => {
      isCurrent = false;
    };
  }, [answer]);
  if (ids.length === 0) return null;
  return (
    <p className="take">
      <button type="button" className="link" title={t('ask.aloneHint')} onClick={() => keepAlone(ids)}>
        <Focus size={12} aria-hidden="true" /> {t('ask.alone')}
      </button>
      <a className="link" href={link} target="_blank" rel="noreferrer" title={t('ask.besideHint')}>
        <Columns2 size={12} aria-hidden="true" /> {t('ask.beside')}
      </a>
    </p>
  );
}
