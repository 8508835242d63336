import { enumerations } from '../src/model/enumerations.js';
import {
  edgeProperties,
  entityProperties,
  nodeTypes,
  type PropertySpec,
  relationshipTypes,
} from '../src/model/schema.js';

type Language = 'zh' | 'en';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The short table of README: what is in the graph. */
export function renderModelTable(language: Language): string {
  const nodes = Object.entries(nodeTypes).map(([name, spec]) => [
    `\`${name}\``,
    spec.caption[language],
    Object.keys(spec.properties).join(', ') || '–',
  ]);
  const edges = Object.entries(relationshipTypes).map(([name, spec]) => [
    `\`${name}\``,
    `${spec.caption[language]}: ${spec.from.map((type) => nodeTypes[type].caption[language]).join(', ')} → ${spec.to
      .map((type) => nodeTypes[type].caption[language])
      .join(', ')}`,
    Object.keys(spec.properties).join(', ') || '–',
  ]);
  const heads =
    language === 'zh'
      ? { node: ['节点', '含义', '属性'], edge: ['关系', '含义', '属性'] }
      : { node: ['Node', 'What', 'Properties'], edge: ['Relationship', 'From → to', 'Properties'] };
  return `${table(heads.node, nodes)}\n\n${table(heads.edge, edges)}`;
}

function propertyRows(properties: Readonly<Record<string, PropertySpec>>): string[][] {
  return Object.entries(properties).map(([name, spec]) => [
    `\`${name}\``,
    spec.kind in enumerations ? `[${spec.kind}](#${spec.kind.toLowerCase()})` : spec.kind,
    spec.unit ?? '',
    spec.caption.zh,
    spec.caption.en,
  ]);
}

const propertyHead = ['property', 'kind', 'unit', '中文', 'English'];

/** docs/model.md: every type, property, unit and closed list, generated from src/model/. */
export function renderModelPage(): string {
  const parts: string[] = [
    '# The model',
    'Generated from `src/model/schema.ts` and `src/model/enumerations.ts` by `npm run docs`; a test holds it against them. Dates are ISO at their known precision (`2022`, `2022-07`, `2022-07-14`). A unit that begins with `@` stands in the sibling property of that name.',
    '## Nodes',
    'Every node below is also an `:Entity` with:',
    table(propertyHead, propertyRows(entityProperties)),
  ];
  for (const [name, spec] of Object.entries(nodeTypes)) {
    parts.push(`### ${name} ${spec.caption.zh}`);
    const rows = propertyRows(spec.properties);
    parts.push(rows.length > 0 ? table(propertyHead, rows) : 'No properties of its own.');
  }
  parts.push('## Relationships', 'Every relationship is derived from accepted claims and carries:');
  parts.push(table(propertyHead, propertyRows(edgeProperties)));
  for (const [name, spec] of Object.entries(relationshipTypes)) {
    parts.push(`### ${name} ${spec.caption.zh}`, `${spec.from.join(', ')} → ${spec.to.join(', ')}`);
    const rows = propertyRows(spec.properties);
    if (rows.length > 0) parts.push(table(propertyHead, rows));
  }
  parts.push('## Closed lists');
  for (const [name, values] of Object.entries(enumerations)) {
    parts.push(`### ${name}`);
    parts.push(
      table(
        ['value', '中文', 'English'],
        Object.entries(values).map(([value, caption]) => [`\`${value}\``, caption.zh, caption.en]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
