import { autocompletion, closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { completeCypher, cypherLanguage } from './cypher-language.js';
import { lintCypher } from './cypher-lint.js';
import type { Params } from './query-client.js';

interface EditorProps {
  readonly value: string;
  readonly params: Params;
  onChange(value: string): void;
  onRun(): void;
}

/** An editor of Cypher with completion, and with the server's own judgement underlined. Tab leaves it, as everywhere. */
export function CypherEditor({ value, params, onChange, onRun }: EditorProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  // The editor is made once; what it calls is what it was given last.
  const now = useRef({ params, onChange, onRun });
  now.current = { params, onChange, onRun };
  const label = t('console.query');
  const hint = t('console.placeholder');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language of captions makes a new editor, a new value does not
  useEffect(() => {
    if (place.current === null) return;
    const run = () => {
      now.current.onRun();
      return true;
    };
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          lineNumbers(),
          history(),
          drawSelection(),
          bracketMatching(),
          closeBrackets(),
          cypherLanguage,
          autocompletion({ override: [completeCypher(() => now.current.params)] }),
          linter(
            lintCypher(() => now.current.params),
            { delay: 700 },
          ),
          lintGutter(),
          placeholder(hint),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) now.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [label, hint]);
  useEffect(() => {
    const { current } = view;
    if (current === undefined || current.state.doc.toString() === value) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: value } });
  }, [value]);
  return <div className="cypher-editor" ref={place} />;
}
