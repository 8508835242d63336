import { CornerDownLeft, MessageCircleQuestion, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchResult } from '../../src/model/api.js';
import { searchEntities } from '../api-client.js';
import { captionOfNodeType, displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { ask, openEntity, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { NodeGlyph } from './node-glyph.js';

const pause = 120;

/** Whether a text asks something, so that Enter asks it rather than opening the first name. */
export function looksLikeQuestion(text: string): boolean {
  const trimmed = text.trim();
  return (
    /[?？吗呢]$/u.test(trimmed) ||
    /^(谁|哪|什么|多少|几|怎|为什么)|^(who|what|which|where|when|how|why|does|is|are|list)\b/iu.test(trimmed) ||
    /(谁|哪些|哪家|多少|什么)/u.test(trimmed)
  );
}

interface Found {
  readonly text: string;
  readonly results: readonly SearchResult[];
}

function useSuggestions(text: string): Found {
  const [found, setFound] = useState<Found>({ text: '', results: [] });
  useEffect(() => {
    const q = text.trim();
    if (q === '') return setFound({ text: '', results: [] });
    const stop = new AbortController();
    const timer = setTimeout(() => {
      searchEntities(q, 8, stop.signal)
        .then(({ results }) => setFound({ text: q, results }))
        .catch((cause: unknown) => {
          if (!stop.signal.aborted) useStore.setState({ notice: toApiError(cause) });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return found;
}

/** One box for names and questions: suggestions as one types, and always a row that asks what is written. */
export function SearchBox() {
  const { t } = useTranslation();
  const language = readLanguage();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter came before the suggestions did: the first is taken when they come. */
  const [hasty, setHasty] = useState(false);
  const { results, text: answeredText } = useSuggestions(text);
  const written = text.trim();
  const asksFirst = looksLikeQuestion(written);
  const settled = answeredText === written;
  const rows: ReadonlyArray<SearchResult | 'ask'> =
    written === '' ? [] : asksFirst ? ['ask', ...results] : [...results, 'ask'];
  const chosen = Math.max(active, 0);

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
  const take = (row: SearchResult | 'ask' | undefined) => {
    if (row === undefined) return;
    close();
    input.current?.blur();
    if (row === 'ask') void ask(written, language);
    else {
      setText('');
      void openEntity(row.id);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of the suggestions matters
  useEffect(() => {
    if (!hasty || !settled) return;
    setHasty(false);
    take(rows[0]);
  }, [hasty, settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the spelling of a Chinese word is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      return setActive((at) =>
        rows.length === 0 ? -1 : ((at < 0 && step > 0 ? 0 : Math.max(at, 0) + step) + rows.length) % rows.length,
      );
    }
    if (event.key !== 'Enter' || written === '') return;
    event.preventDefault();
    if (event.shiftKey) take('ask');
    else if (settled || asksFirst || active >= 0) take(rows[chosen]);
    else setHasty(true);
  };

  return (
    <search className="search">
      <Search size={15} aria-hidden="true" />
      <input
        ref={input}
        value={text}
        role="combobox"
        aria-expanded={open && rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && rows.length > 0 ? `${listId}-${chosen}` : undefined}
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
      <div
        id={listId}
        role="listbox"
        aria-label={t('search.suggestions')}
        className="float suggestions"
        hidden={!open || rows.length === 0}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input's keys choose among the options
          <div
            key={row === 'ask' ? 'ask' : row.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => take(row)}
          >
            {row === 'ask' ? (
              <>
                <MessageCircleQuestion size={16} aria-hidden="true" className="accent" />
                <span className="grow">{t('search.ask', { question: written })}</span>
                <span className="hint">{asksFirst ? <CornerDownLeft size={13} aria-hidden="true" /> : 'Shift ↵'}</span>
              </>
            ) : (
              <>
                <NodeGlyph type={row.type} />
                <span className="grow">
                  {displayName(row, language)}
                  {row.match !== row.name && row.match !== row.nameEn && <small>{row.match}</small>}
                </span>
                <span className="hint">
                  {[row.place === row.name ? undefined : row.place, captionOfNodeType(row.type, language)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          </div>
        ))}
        {settled && results.length === 0 && <p className="none">{t('search.none')}</p>}
      </div>
    </search>
  );
}
