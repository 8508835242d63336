import type { Frame, Mention } from '../../../src/ask/frame.js';
import { understand } from '../../../src/ask/understand.js';
import { withUnknownFirms } from '../../../src/ask/unknown-firms.js';

/** Names of a question, each with the type of the thing in the graph that bears it. */
export type Named = readonly (readonly [string, Mention['type']])[];

function mentionsOf(question: string, names: Named): readonly Mention[] {
  return names.map(([text, type]) => {
    const start = question.indexOf(text);
    const candidate = { id: text, type, name: text, aliases: [], known: true, places: [] };
    return { text, start, end: start + text.length, type, candidates: [candidate] };
  });
}

/** The frame of a question over a graph that knows these names alone. */
export function frameOf(question: string, names: Named): Frame {
  const language = /[\u4e00-\u9fff]/u.test(question) ? 'zh' : 'en';
  const mentions = withUnknownFirms(question, mentionsOf(question, names));
  const understood = understand(question, mentions, language, '2024-01-15');
  if (understood.kind !== 'frame') throw new Error(`no rule fits: ${question}`);
  return understood.frame;
}
