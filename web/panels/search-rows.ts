import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import type { SearchResult } from '../../src/model/api.js';
import { completeQuestion, searchEntities } from '../api-client.js';
import { type Command, listCommands } from '../commands.js';
import { readLanguage } from '../i18n.js';
import { toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';

/** A row under the search box: a thing of the graph, a question to ask, or something to do. */
export type SearchRow =
  | { readonly kind: 'entity'; readonly key: string; readonly result: SearchResult }
  | { readonly kind: 'ask'; readonly key: string; readonly question: string }
  | { readonly kind: 'shape'; readonly key: string; readonly question: string }
  | { readonly kind: 'recent'; readonly key: string; readonly question: string }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command };

export interface Suggestions {
  /** The text that the results answer. */
  readonly text: string;
  readonly results: readonly SearchResult[];
  /** Whole questions that the text may become. */
  readonly questions: readonly string[];
}

const pause = 120;
const nothing: Suggestions = { text: '', results: [], questions: [] };
const mostCommands = 4;
/** Under a name alone, which first of all is looked for. */
const mostShapes = 3;

/**
 * Suggestions for a text, asked for once typing pauses; an answer that comes late is dropped. Names and questions come
 * each in their own time: names never wait for questions, which may join them or fail to.
 */
export function useSuggestions(text: string): Suggestions {
  const [found, setFound] = useState<Suggestions>(nothing);
  useEffect(() => {
    const q = text.trim();
    if (q === '') return setFound(nothing);
    const stop = new AbortController();
    const tell = (cause: unknown) => {
      if (!stop.signal.aborted) useStore.setState({ notice: toApiError(cause) });
    };
    const timer = setTimeout(() => {
      const completed =
        useStore.getState().saved === undefined
          ? completeQuestion(text, readLanguage(), stop.signal)
          : Promise.resolve({ questions: [] });
      searchEntities(q, 8, stop.signal)
        .then(({ results }) => {
          setFound({ text: q, results, questions: [] });
          return completed.then(({ questions }) => {
            if (!stop.signal.aborted) setFound({ text: q, results, questions });
          });
        })
        .catch(tell);
      // Told above once the names are there; without them theirs is the fault to tell.
      completed.catch(() => undefined);
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

/** Things of one type together, the type of the best of them first; within a type the best first, as they came. */
function groupByType(results: readonly SearchResult[]): readonly SearchResult[] {
  const types = [...new Set(results.map(({ type }) => type))];
  return types.flatMap((type) => results.filter((result) => result.type === type));
}

/** What stands under the box: while it is empty recent questions and what can be done, else what fits the text. */
export function listRows(
  written: string,
  { results, questions }: Pick<Suggestions, 'results' | 'questions'>,
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
  const found = groupByType(results).map((result): SearchRow => ({ kind: 'entity', key: result.id, result }));
  if (useStore.getState().saved !== undefined) return [...found, ...fitting.map(toRow)];
  const ask: SearchRow = { kind: 'ask', key: 'ask', question: written };
  const whole = questions
    .filter((question) => question !== written)
    .map((question): SearchRow => ({ kind: 'shape', key: `shape:${question}`, question }));
  return looksLikeQuestion(written)
    ? [ask, ...whole, ...found, ...fitting.map(toRow)]
    : [...found, ...whole.slice(0, mostShapes), ...fitting.map(toRow), ask];
}
