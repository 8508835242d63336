import type { AskResponse, GraphEdge, GraphNode, Language } from '../src/model/api.js';
import { formatAmount } from '../src/model/values/amount.js';
import { formatQuantity } from './captions.js';
import type { SingleSelection } from './state/view.js';

/** A row of an answer as it is shown: names to the left, the figure to the right, and what a click on it selects. */
export interface ShownRow {
  readonly key: string;
  readonly names: string;
  readonly detail: string;
  readonly figure: string | undefined;
  /** How many independent sources say it. */
  readonly sources: number;
  /** Which of the answer's evidence says it. */
  readonly evidence: readonly number[];
  readonly selection: SingleSelection | undefined;
  /** The heading that rows of one kind stand under. */
  readonly group: string | undefined;
  /** Whether it is our reading of a name and not a source's word. */
  readonly inferred: boolean;
}

type Row = AskResponse['rows'][number];

const figureKeys = ['amount', 'total', 'contractAmount', 'value', 'capacity', 'percentage'];
/** Said by the figure itself. */
const silentKeys = new Set([
  'currency',
  'amountQualifier',
  'unit',
  'capacityUnit',
  'amountText',
  'group',
  'edgeId',
  'inferred',
]);
const detailKeys = [
  'amountScope',
  'amountStage',
  'stage',
  'amountKind',
  'product',
  'metric',
  'period',
  'date',
  'asOf',
  'place',
  'headlineRule',
  'others',
];
/** Said with their captions: the value alone would not tell what it is. */
const captionedKeys = new Set(['headlineRule', 'others']);

function formatFigure(row: Row, language: Language): string | undefined {
  const key = figureKeys.find((one) => typeof row[one] === 'number');
  const value = key === undefined ? undefined : row[key];
  if (typeof value !== 'number') return undefined;
  if (key === 'percentage') return `${value}%`;
  if (key === 'capacity') return formatQuantity(value, String(row.capacityUnit ?? ''), language);
  if (key === 'value') return formatQuantity(value, String(row.unit ?? ''), language);
  const sum = formatAmount(value, language, typeof row.currency === 'string' ? row.currency : 'CNY');
  return [row.amountQualifier, sum].filter(Boolean).join(language === 'zh' ? '' : ' ');
}

/** Which of the answer's edges and nodes a row speaks of: by the names that stand in it. */
export function readRows(answer: AskResponse, language: Language): ShownRow[] {
  const byName = new Map<string, GraphNode>();
  for (const node of answer.subgraph.nodes) {
    for (const name of [...node.aliases, node.nameEn, node.name]) if (name !== undefined) byName.set(name, node);
  }
  const captions = new Map(answer.columns.map(({ key, caption }) => [key, caption]));
  return answer.rows.map((row, index) => {
    const shownKeys = answer.columns.map(({ key }) => key).filter((key) => !key.endsWith('En'));
    const named = shownKeys.filter((key) => typeof row[key] === 'string' && byName.has(String(row[key])));
    const nodes = named.flatMap((key) => byName.get(String(row[key])) ?? []);
    const edge = answer.subgraph.edges.find(({ id }) => id === row.edgeId) ?? findEdge(answer.subgraph.edges, nodes);
    const onlyText = shownKeys.filter(
      (key) => typeof row[key] === 'string' && !detailKeys.includes(key) && !silentKeys.has(key),
    );
    const nameKeys = named.filter((key) => key !== 'place' || named.length === 1);
    const names = (nameKeys.length > 0 ? nameKeys : onlyText.slice(0, 2)).map((key) => {
      const english = row[`${key}En`];
      return language === 'en' && typeof english === 'string' ? english : String(row[key]);
    });
    const evidence = answer.rowEvidence[index] ?? [];
    const group = typeof row.group === 'string' ? row.group : undefined;
    const details = detailKeys.filter(
      (key) => row[key] !== undefined && row[key] !== null && row[key] !== group && !nameKeys.includes(key),
    );
    return {
      key: `${index}:${names.join('>')}`,
      names: [...new Set(names)].join(' → '),
      detail: details.map((key) => `${captionedKeys.has(key) ? `${captions.get(key)} ` : ''}${row[key]}`).join(' · '),
      figure: formatFigure(row, language),
      sources: edge?.evidenceCount ?? countDocuments(answer, evidence),
      evidence,
      group,
      inferred: row.inferred === true,
      selection: edge ? { kind: 'edge', id: edge.id } : nodes[0] && { kind: 'node', id: nodes[0].id },
    };
  });
}

/** The documents behind a row that is no single line, such as a sum. */
const countDocuments = (answer: AskResponse, evidence: readonly number[]): number =>
  new Set(evidence.map((at) => answer.evidence[at]?.documentId)).size;

function findEdge(edges: readonly GraphEdge[], nodes: readonly GraphNode[]): GraphEdge | undefined {
  const ids = new Set<string>(nodes.map((node) => node.id));
  const among = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
  return among.find((edge) => edge.type === 'INVESTED_IN') ?? among[0];
}
