import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { readLanguage } from '../i18n.js';
import { ask } from '../state/actions.js';

type Chip = AskResponse['chips'][number];

/** The question as it was understood, slot by slot. Each slot can be changed or taken out, which asks anew. */
export function AskChips({ answer, isSaved }: { readonly answer: AskResponse; readonly isSaved: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const question = answer.readAs ?? answer.question;
  if (answer.chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('ask.understood')}>
      {answer.chips.map((chip) => {
        const key = `${chip.slot}:${chip.value}`;
        const canChange = !isSaved && ((chip.text !== undefined && question.includes(chip.text)) || chip.options);
        return (
          <li key={key}>
            {open === key && chip.options ? (
              <ChooseAsked chip={chip} question={question} />
            ) : open === key ? (
              <ChangeWords chip={chip} question={question} />
            ) : canChange ? (
              <button type="button" onClick={() => setOpen(key)} title={t('ask.change')}>
                {chip.caption} <b>{chip.value}</b>
              </button>
            ) : (
              <>
                {chip.caption} <b>{chip.value}</b>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Another kind of question about the same names. */
function ChooseAsked({ chip, question }: { readonly chip: Chip; readonly question: string }) {
  return (
    <select
      aria-label={chip.caption}
      defaultValue={chip.options?.find((option) => option.caption === chip.value)?.value}
      onChange={(event) => void ask(question, readLanguage(), { asked: event.target.value })}
    >
      {chip.options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.caption}
        </option>
      ))}
    </select>
  );
}

/** Other words in the place of those that filled the slot; none takes the slot out of the question. */
function ChangeWords({ chip, question }: { readonly chip: Chip; readonly question: string }) {
  const { t } = useTranslation();
  const old = chip.text ?? '';
  const [text, setText] = useState(old);
  const put = (words: string) => {
    const changed = question.replace(old, words).replace(/\s+/gu, ' ').trim();
    if (changed !== '') void ask(changed, readLanguage());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(text.trim());
  };
  return (
    <form onSubmit={submit}>
      <input value={text} onChange={(event) => setText(event.target.value)} aria-label={chip.caption} />
      <button type="button" className="icon" onClick={() => put('')} aria-label={t('ask.takeOut')}>
        <X size={11} />
      </button>
    </form>
  );
}
