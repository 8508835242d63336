import type { Language } from '../model/api.js';
import { enumerations } from '../model/enumerations.js';
import {
  amountProperties,
  edgeProperties,
  entityProperties,
  nodeTypes,
  type PropertySpec,
  type RelationshipType,
  relationshipTypes,
} from '../model/schema.js';
import type { ExportedEdge, ExportSource } from './export-source.js';
import type { Cell, ExportTable } from './table.js';

/** The value of an enumeration in words, lists joined, everything else as it is. */
function toCell(value: unknown, spec: PropertySpec | undefined, language: Language): Cell {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map(String).join('；');
  if (spec !== undefined && spec.kind in enumerations) {
    const words = enumerations[spec.kind as keyof typeof enumerations] as Record<string, Record<Language, string>>;
    return words[String(value)]?.[language] ?? String(value);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** 金额（元）: a caption with the unit of its numbers. */
function captionOf(spec: PropertySpec, language: Language): string {
  const caption = spec.caption[language];
  const unit =
    spec.unit === 'CNY' ? { zh: '元', en: 'CNY' }[language] : spec.unit?.startsWith('@') ? undefined : spec.unit;
  if (unit === undefined) return caption;
  return language === 'zh' ? `${caption}（${unit}）` : `${caption} (${unit})`;
}

/** Captions of columns; one that repeats has its property beside it, so that columns can be told apart. */
function captionsOf(
  names: readonly string[],
  specs: Readonly<Record<string, PropertySpec>>,
  language: Language,
): string[] {
  const captions = names.map((name) => captionOf(specs[name] ?? entityProperties.name, language));
  return captions.map((caption, at) => (captions.indexOf(caption) < at ? `${caption} (${names[at] ?? ''})` : caption));
}

/** All properties of these, each by its first declaration: the capacity of a producer before the need of a user. */
function gather(declared: readonly Readonly<Record<string, PropertySpec>>[]): Readonly<Record<string, PropertySpec>> {
  return Object.assign({}, ...[...declared].reverse());
}

const ofEdges = gather([amountProperties, ...Object.values(relationshipTypes).map(({ properties }) => properties)]);
/** A site's role is one of a closed list, a developer's is a text: what a property is depends on the type. */
function specOf(type: RelationshipType, name: string): PropertySpec | undefined {
  const own: Readonly<Record<string, PropertySpec>> = relationshipTypes[type].properties;
  return own[name] ?? ofEdges[name];
}

/** Columns of edges that come first, in this order: the sum as written, in yuan, of what kind, at what stage, when. */
const moneyFirst = ['amountText', 'amountCny', 'amountKind', 'amountStage', 'date', 'originalAmount', 'currency'];
const edgeColumns = [...moneyFirst, ...Object.keys(ofEdges).filter((name) => !moneyFirst.includes(name))];
/** What is `unstated` of a sum unless its source says it. */
const ofSums = new Set(['amountKind', 'amountStage']);
const propertyOf = ({ properties }: ExportedEdge['edge'], name: string): unknown =>
  properties[name] ?? (ofSums.has(name) && properties.amountText !== undefined ? 'unstated' : undefined);
const stated = ['modality', 'confidence', 'evidenceCount', 'conflict', 'reportedOn'] as const;

const words = {
  relations: { zh: '关系', en: 'relations' },
  things: { zh: '实体', en: 'things' },
  from: { zh: '起点', en: 'from (name)' },
  fromType: { zh: '起点类型', en: 'type of from' },
  relation: { zh: '关系', en: 'relation' },
  to: { zh: '终点', en: 'to (name)' },
  toType: { zh: '终点类型', en: 'type of to' },
  type: { zh: '类型', en: 'type' },
  degree: { zh: '关系数', en: 'edges' },
  quote: { zh: '原文', en: 'quote' },
  document: { zh: '来源文件', en: 'document' },
  publisher: { zh: '来源', en: 'source' },
  headline: { zh: '标题', en: 'headline' },
  publishedOn: { zh: '发表日期', en: 'published' },
  url: { zh: '网址', en: 'address' },
  row: { zh: '行', en: 'row' },
  fromId: { zh: '起点编号', en: 'id of from' },
  toId: { zh: '终点编号', en: 'id of to' },
  edgeId: { zh: '关系编号', en: 'id of the edge' },
} as const satisfies Record<string, Record<Language, string>>;

type Word = keyof typeof words;
const sourceWords = [
  'quote',
  'document',
  'publisher',
  'headline',
  'publishedOn',
  'url',
  'row',
] as const satisfies Word[];

/** Captions of the columns that say where something stands. */
export const sourceCaptions = (language: Language): string[] => sourceWords.map((word) => words[word][language]);

/** The cells of those columns. */
export function sourceCells(evidence: ExportedEdge['evidence']): Cell[] {
  return sourceWords.map((word) => evidence?.[word]);
}

/** An edge a row: ends, relation, money, other properties, how sure it is, and where it stands. */
export function relationsTable(source: ExportSource, language: Language): ExportTable {
  const word = (name: Word): string => words[name][language];
  return {
    name: word('relations'),
    captions: [
      ...(['from', 'fromType', 'relation', 'to', 'toType'] as const).map(word),
      ...captionsOf(edgeColumns, ofEdges, language),
      ...stated.map((name) => edgeProperties[name].caption[language]),
      ...sourceCaptions(language),
      ...(['fromId', 'toId', 'edgeId'] as const).map(word),
    ],
    async *rows() {
      for await (const { edge, from, to, evidence } of source.edges())
        yield [
          from.name,
          nodeTypes[from.type].caption[language],
          relationshipTypes[edge.type].caption[language],
          to.name,
          nodeTypes[to.type].caption[language],
          ...edgeColumns.map((name) => toCell(propertyOf(edge, name), specOf(edge.type, name), language)),
          ...stated.map((name) => toCell(edge[name], edgeProperties[name], language)),
          ...sourceCells(evidence),
          from.id,
          to.id,
          edge.id,
        ];
    },
  };
}

const ofNodes = gather(Object.values(nodeTypes).map(({ properties }) => properties));

/** A thing a row. A romanised English name is ours, and says so. */
export function thingsTable(source: ExportSource, language: Language): ExportTable {
  const own = ['name', 'nameEn', 'nameEnKind', 'aliases', 'id'] as const;
  return {
    name: words.things[language],
    captions: [
      words.type[language],
      ...own.map((name) => entityProperties[name].caption[language]),
      ...captionsOf(Object.keys(ofNodes), ofNodes, language),
      words.degree[language],
    ],
    async *rows() {
      for await (const node of source.nodes())
        yield [
          nodeTypes[node.type].caption[language],
          ...own.map((name) => toCell(node[name], entityProperties[name], language)),
          ...Object.keys(ofNodes).map((name) => toCell(node.properties[name], ofNodes[name], language)),
          node.degree,
        ];
    },
  };
}
