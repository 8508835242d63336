import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { allowedFunctions, allowedProcedures, cypherKeywords } from '../../src/model/cypher-words.js';
import { edgeProperties, entityProperties, nodeTypes, relationshipTypes } from '../../src/model/schema.js';
import { readLanguage } from '../i18n.js';

const keywords = new Set(cypherKeywords);

/** Cypher's words, names, texts and numbers, told apart line by line for their colours. */
const language = StreamLanguage.define<{ inComment: boolean }>({
  startState: () => ({ inComment: false }),
  token(stream, state) {
    if (state.inComment || stream.match('/*')) {
      state.inComment = !stream.match(/.*?\*\//);
      if (state.inComment) stream.skipToEnd();
      return 'comment';
    }
    if (stream.eatSpace()) return null;
    if (stream.match(/\/\/.*/)) return 'comment';
    if (stream.match(/'(?:\\.|[^'\\])*'?/) || stream.match(/"(?:\\.|[^"\\])*"?/)) return 'string';
    if (stream.match(/`[^`]*`?/)) return 'variableName';
    if (stream.match(/\$[\p{L}\p{N}_]+/u)) return 'atom';
    if (stream.match(/:\s*[\p{L}_][\p{L}\p{N}_|]*/u)) return 'typeName';
    if (stream.match(/\d+(?:\.\d+)?/)) return 'number';
    const word = stream.match(/[\p{L}_][\p{L}\p{N}_]*/u);
    if (Array.isArray(word)) return keywords.has(String(word[0]).toUpperCase()) ? 'keyword' : 'variableName';
    stream.next();
    return null;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--company)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--district)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: tags.number, color: 'var(--accent)' },
  { tag: tags.atom, color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--faint)', fontStyle: 'italic' },
]);

export const cypherLanguage = [language, syntaxHighlighting(colours)];

type Captioned = Readonly<Record<string, { readonly caption: { readonly zh: string; readonly en: string } }>>;

const toOptions = (type: string, captioned: Captioned): Completion[] =>
  Object.entries(captioned).map(([label, { caption }]) => ({ label, type, detail: caption[readLanguage()] }));

const storeLabels = ['Entity', 'Document', 'Article', 'Passage', 'Claim', 'Decision'];
const storeTypes = ['HAS_ARTICLE', 'HAS_PASSAGE', 'SUBJECT', 'OBJECT', 'STATED_IN'];

const ofNodes = (): Captioned =>
  Object.assign({}, entityProperties, ...Object.values(nodeTypes).map((type) => type.properties));
const ofEdges = (): Captioned =>
  Object.assign({}, edgeProperties, ...Object.values(relationshipTypes).map((type) => type.properties));

/** What may stand at the cursor: types after [: , labels after : , properties after . , parameters after $ , else words. */
export function completeCypher(params: () => Readonly<Record<string, unknown>>) {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/[[:.$|]?[\p{L}\p{N}_]*/u);
    if (before === null) return null;
    const sign = before.text[0] ?? '';
    const from = before.from + (/[[:.$|]/.test(sign) ? 1 : 0);
    if (sign === '$') return { from, options: Object.keys(params()).map((label) => ({ label, type: 'constant' })) };
    if (sign === ':' || sign === '|') {
      const inEdge = /\[[^\]]*$/.test(context.state.sliceDoc(Math.max(0, before.from - 80), before.from));
      const types = [...toOptions('type', relationshipTypes), ...storeTypes.map((label) => ({ label, type: 'type' }))];
      const labels = [...toOptions('class', nodeTypes), ...storeLabels.map((label) => ({ label, type: 'class' }))];
      return { from, options: inEdge ? types : labels };
    }
    if (sign === '.')
      return { from, options: [...toOptions('property', ofNodes()), ...toOptions('property', ofEdges())] };
    if (before.text === '' && !context.explicit) return null;
    return { from, options: listWords(context) };
  };
}

function listWords(context: CompletionContext): Completion[] {
  const text = context.state.doc.toString();
  const variables = [...text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu)].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  );
  return [
    ...[...new Set(variables)].map((label) => ({ label, type: 'variable', boost: 2 })),
    ...cypherKeywords.map((label) => ({ label, type: 'keyword', boost: 1 })),
    ...[...allowedFunctions].map((label) => ({ label, type: 'function', apply: `${label}(` })),
    ...[...allowedProcedures].map((label) => ({ label, type: 'function', apply: `${label}(` })),
  ];
}
