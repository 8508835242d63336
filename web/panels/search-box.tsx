import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLanguage } from '../i18n.js';
import { ask, openEntity } from '../state/actions.js';
import { useRecent } from '../state/recent.js';
import { SearchList } from './search-list.js';
import { listRows, looksLikeQuestion, type SearchRow, useSuggestions } from './search-rows.js';

/** One box for names, questions and things to do: suggestions as one types, and always a row that asks what is written. */
export function SearchBox() {
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter came before the suggestions did: the first is taken when they come. */
  const [hasty, setHasty] = useState(false);
  const suggestions = useSuggestions(text);
  const { results, text: answeredText } = suggestions;
  const recent = useRecent((state) => state.questions);
  const written = text.trim();
  const settled = answeredText === written;
  const rows = listRows(written, suggestions, recent, t);
  const chosen = Math.max(active, 0);
  const isOpen = open && rows.length > 0;

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (row: SearchRow | undefined) => {
    if (row === undefined) return;
    close();
    input.current?.blur();
    if (row.kind === 'shape') setText(row.question);
    if (row.kind === 'ask' || row.kind === 'shape') return void ask(row.question, readLanguage());
    setText('');
    if (row.kind === 'recent') void ask(row.question, readLanguage());
    else if (row.kind === 'command') row.command.run();
    else void openEntity(row.result.id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of the suggestions matters
  useEffect(() => {
    if (!hasty || !settled) return;
    setHasty(false);
    take(listRows(written, suggestions, recent, t)[0]);
  }, [hasty, settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the spelling of a Chinese word is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Under an empty box nothing is chosen until an arrow says so.
      const from = written === '' || step < 0 ? active : Math.max(active, 0);
      const next = Math.max(from, -1) + step;
      return setActive(rows.length === 0 ? -1 : (next + rows.length) % rows.length);
    }
    const pointed = rows[chosen];
    // Tab takes a question into the box, to be changed; elsewhere it goes on as always.
    if (event.key === 'Tab' && !event.shiftKey && isOpen && active >= 0 && pointed?.kind === 'shape') {
      event.preventDefault();
      setActive(-1);
      return setText(pointed.question);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (written === '') return take(active < 0 ? undefined : rows[active]);
    if (event.shiftKey) take({ kind: 'ask', key: 'ask', question: written });
    else if (settled || looksLikeQuestion(written) || active >= 0) take(rows[chosen]);
    else setHasty(true);
  };

  return (
    <search className="search">
      <Search size={15} aria-hidden="true" />
      <input
        ref={input}
        value={text}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && (written !== '' || active >= 0) ? `${listId}-${chosen}` : undefined}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setHasty(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <kbd>Ctrl K</kbd>
      ) : (
        <button type="button" className="icon" aria-label={t('search.clear')} onClick={() => setText('')}>
          <X size={14} />
        </button>
      )}
      <SearchList
        id={listId}
        rows={rows}
        chosen={written === '' ? active : chosen}
        open={open}
        isEmpty={written !== '' && settled && results.length === 0}
        onPoint={setActive}
        onTake={take}
      />
    </search>
  );
}
