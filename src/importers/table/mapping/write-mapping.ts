import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Mapping } from '../../../model/mapping.js';

/** A mapping as its file: short lists and sources on one line, so that a person reads it at a glance. */
export function writeMapping(mapping: Mapping, comments: readonly string[] = []): string {
  const document = new Document(mapping);
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every(isScalar);
    },
    Map: (_, node) => {
      const isSource = node.items.some(({ key }) =>
        ['value', 'thing'].includes(String(isScalar(key) ? key.value : key)),
      );
      node.flow = isSource && node.items.every(({ value }) => !isMap(value) && !isSeq(value));
    },
  });
  const body = document.toString({ lineWidth: 120, flowCollectionPadding: false });
  return `${comments.map((line) => `# ${line}\n`).join('')}${body}`;
}
