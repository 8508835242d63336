import type { GraphNode } from '../model/api.js';
import { amountProperties, nodeTypes, type PropertySpec, relationshipTypes } from '../model/schema.js';
import type { ExportedEdge } from './export-source.js';

export type AttributeKind = 'string' | 'double' | 'boolean';
export type AttributeValue = string | number | boolean;

/** What kind of value a property has in GEXF and GraphML. */
function kindOf({ kind }: PropertySpec): AttributeKind {
  if (kind === 'number' || kind === 'integer') return 'double';
  return kind === 'boolean' ? 'boolean' : 'string';
}

const kindsOf = (specs: readonly Readonly<Record<string, PropertySpec>>[]): Record<string, AttributeKind> =>
  Object.fromEntries(specs.flatMap((spec) => Object.entries(spec).map(([name, one]) => [name, kindOf(one)])));

/** Every attribute that a thing may have, with its kind. */
export const nodeAttributes: Readonly<Record<string, AttributeKind>> = {
  type: 'string',
  nameEn: 'string',
  nameEnKind: 'string',
  aliases: 'string',
  ...kindsOf(Object.values(nodeTypes).map(({ properties }) => properties)),
};

/** Every attribute that an edge may have, with its kind. */
export const edgeAttributes: Readonly<Record<string, AttributeKind>> = {
  type: 'string',
  ...kindsOf([...Object.values(relationshipTypes).map(({ properties }) => properties), amountProperties]),
  modality: 'string',
  confidence: 'double',
  evidenceCount: 'double',
  conflict: 'boolean',
  reportedOn: 'string',
  quote: 'string',
  document: 'string',
  publisher: 'string',
  url: 'string',
};

type Attributes = ReadonlyArray<readonly [string, AttributeValue]>;

function known(values: Readonly<Record<string, unknown>>, kinds: Readonly<Record<string, AttributeKind>>): Attributes {
  return Object.entries(values).flatMap(([name, value]): Array<readonly [string, AttributeValue]> => {
    if (!(name in kinds) || value === undefined || value === null || value === '') return [];
    const plain = Array.isArray(value) ? value.join('；') : value;
    return plain === ''
      ? []
      : [[name, typeof plain === 'number' || typeof plain === 'boolean' ? plain : String(plain)]];
  });
}

export function attributesOfNode({ type, nameEn, nameEnKind, aliases, properties }: GraphNode): Attributes {
  return known({ type, nameEn, nameEnKind, aliases, ...properties }, nodeAttributes);
}

export function attributesOfEdge({ edge, evidence }: ExportedEdge): Attributes {
  const { type, modality, confidence, evidenceCount, conflict, reportedOn, properties } = edge;
  const { quote, document, publisher, url } = evidence ?? {};
  const stated = { modality, confidence, evidenceCount, conflict, reportedOn };
  return known({ ...properties, type, ...stated, quote, document, publisher, url }, edgeAttributes);
}

/** A text within XML 1.0, which has no place for control signs and lone surrogates. */
export function escapeXml(text: AttributeValue): string {
  return (
    String(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML 1.0 leaves out.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
      .replace(/[&<>"\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}
