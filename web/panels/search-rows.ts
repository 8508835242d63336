import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import type { SearchResult } from '../../src/model/api.js';
import { searchEntities } from '../api-client.js';
import { type Command, listCommands } from '../commands.js';
import { toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';

/** A row under the search box: a thing of the graph, a question to ask, or something to do. */
export type SearchRow =
  | { readonly kind: 'entity'; readonly key: string; readonly result: SearchResult }
  | { readonly kind: 'ask'; readonly key: string; readonly question: string }
  | { readonly kind: 'recent'; readonly key: string; readonly question: string }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command };

export interface Suggestions {
  /** The text that the results answer. */
  readonly text: string;
  readonly results: readonly SearchResult[];
}

const pause = 120;
const nothing: Suggestions = { text: '', results: [] };
const mostCommands = 4;

/** Suggestions for a text, asked for once typing pauses; an answer that comes late is dropped. */
export function useSuggestions(text: string): Suggestions {
  const [found, setFound] = useState<Suggestions>(nothing);
  useEffect(() => {
    const q = text.trim();
    if (q === '') return setFound(nothing);
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

/** Whether a text asks something, so that Enter asks it rather than opening the first name. */
export function looksLikeQuestion(text: string): boolean {
  const trimmed = text.trim();
  return (
    /[?？吗呢]$/u.test(trimmed) ||
    /^(谁|哪|什么|多少|几|怎|为什么)|^(who|what|which|where|when|how|why|does|is|are|list)\b/iu.test(trimmed) ||
    /(谁|哪些|哪家|多少|什么)/u.test(trimmed)
  );
}

/** What stands under the box: while it is empty recent questions and what can be done, else what fits the text. */
export function listRows(
  written: string,
  results: readonly SearchResult[],
  recent: readonly string[],
  t: TFunction,
): SearchRow[] {
  const commands = listCommands(t);
  const toRow = (command: Command): SearchRow => ({ kind: 'command', key: `command:${command.id}`, command });
  if (written === '') {
    const isSaved = useStore.getState().saved !== undefined;
    const asked = (isSaved ? [] : recent).map(
      (question): SearchRow => ({ kind: 'recent', key: `recent:${question}`, question }),
    );
    return [...asked, ...commands.map(toRow)];
  }
  const wanted = written.toLowerCase();
  const fitting = commands.filter(({ caption }) => caption.toLowerCase().includes(wanted)).slice(0, mostCommands);
  const found = results.map((result): SearchRow => ({ kind: 'entity', key: result.id, result }));
  if (useStore.getState().saved !== undefined) return [...found, ...fitting.map(toRow)];
  const ask: SearchRow = { kind: 'ask', key: 'ask', question: written };
  return looksLikeQuestion(written) ? [ask, ...found, ...fitting.map(toRow)] : [...found, ...fitting.map(toRow), ask];
}
