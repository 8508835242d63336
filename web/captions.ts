import type { GraphEdge, GraphNode, Language } from '../src/model/api.js';
import type { PropertyValue } from '../src/model/claim.js';
import { type Caption, enumerations } from '../src/model/enumerations.js';
import {
  amountProperties,
  type NodeType,
  nodeTypes,
  type PropertySpec,
  type RelationshipType,
  relationshipTypes,
} from '../src/model/schema.js';
import { formatAmount } from '../src/model/values/amount.js';

export const captionOfNodeType = (type: NodeType, language: Language): string => nodeTypes[type].caption[language];

export const captionOfEdgeType = (type: RelationshipType, language: Language): string =>
  relationshipTypes[type].caption[language];

/** The name in the reader's language, where there is one. */
export function displayName(node: Pick<GraphNode, 'name' | 'nameEn'>, language: Language): string {
  return language === 'en' ? (node.nameEn ?? node.name) : node.name;
}

const legalForm =
  /(集团)?(股份|有限责任)?有限公司$|有限责任公司$|[\s,]+(co\.?,?\s*ltd\.?|corporation|inc\.?|limited|ltd\.?)$/iu;

/** A name short enough for the canvas: how papers call the firm, else its name without the legal form. */
export function shortName(node: Pick<GraphNode, 'name' | 'nameEn' | 'aliases' | 'type'>, language: Language): string {
  const name = displayName(node, language);
  if (node.type !== 'Company') return name;
  const bare = name.replace(legalForm, '').trim() || name;
  if (language === 'en' || bare.length <= 6) return bare;
  const called = node.aliases.filter((alias) => alias.length >= 3 && alias.length <= 8 && name.includes(alias));
  return called.sort((a, b) => b.length - a.length)[0] ?? bare;
}

const isCny = (spec: PropertySpec): boolean => spec.unit === 'CNY';

/** The caption of one value of a closed list, such as a stage; undefined where the property is no such list. */
export function captionOfValue(kind: string, value: PropertyValue, language: Language): string | undefined {
  const list: Readonly<Record<string, Caption>> | undefined =
    kind in enumerations ? enumerations[kind as keyof typeof enumerations] : undefined;
  return typeof value === 'string' ? list?.[value]?.[language] : undefined;
}

/** A number with thin groups: 1,234.5; years and codes are text and never come here. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 4 }).format(value);
}

/** 20 万吨/年 and 200,000 t/a, 12 GWh/年 and 12 GWh/a: quantities as a reader of each language writes them. */
export function formatQuantity(value: number, unit: string, language: Language): string {
  if (unit === 'CNY' || unit === '元') return formatAmount(value, language);
  if (unit === '%') return `${formatNumber(value, language)}%`;
  if (language === 'en') return `${formatNumber(value, language)} ${unit}`.trim();
  const words: Readonly<Record<string, string>> = {
    't/a': '吨/年',
    'units/a': '辆/年',
    'pcs/a': '件/年',
    'L/a': '升/年',
    'GWh/a': 'GWh/年',
    'GW/a': 'GW/年',
  };
  const word = words[unit] ?? unit;
  if (value >= 1e8) return `${formatNumber(value / 1e8, language)} 亿${word}`;
  return value >= 1e4 ? `${formatNumber(value / 1e4, language)} 万${word}` : `${formatNumber(value, language)} ${word}`;
}

export interface ShownProperty {
  readonly key: string;
  readonly caption: string;
  readonly value: string;
}

/** Properties in the order the schema declares them, each with its caption and unit. Unstated ones are left out. */
export function describeProperties(
  specs: Readonly<Record<string, PropertySpec>>,
  properties: Readonly<Record<string, PropertyValue>>,
  language: Language,
): ShownProperty[] {
  const units = new Set(
    Object.values(specs).flatMap((spec) => (spec.unit?.startsWith('@') ? [spec.unit.slice(1)] : [])),
  );
  return Object.entries(specs).flatMap(([key, spec]) => {
    const value = properties[key];
    if (value === undefined || value === 'unstated' || value === '' || units.has(key)) return [];
    const caption = spec.caption[language];
    return [{ key, caption, value: formatProperty(spec, value, properties, language) }];
  });
}

function formatProperty(
  spec: PropertySpec,
  value: PropertyValue,
  all: Readonly<Record<string, PropertyValue>>,
  language: Language,
): string {
  const caption = captionOfValue(spec.kind, value, language);
  if (caption !== undefined) return caption;
  if (Array.isArray(value)) return value.join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value !== 'number') return String(value);
  if (isCny(spec)) return formatAmount(value, language);
  const unit = spec.unit?.startsWith('@') ? String(all[spec.unit.slice(1)] ?? '') : (spec.unit ?? '');
  return formatQuantity(value, unit, language);
}

/** The sum on an edge in its own currency, with the qualifier the source gave it: 约 287 亿元. */
export function formatEdgeAmount(edge: Pick<GraphEdge, 'properties'>, language: Language): string | undefined {
  const { amountCny, originalAmount, currency, amountQualifier, contractAmountCny } = edge.properties;
  const value = [amountCny, originalAmount, contractAmountCny].find((one) => typeof one === 'number');
  if (typeof value !== 'number') return undefined;
  const isForeign = value === originalAmount && value !== amountCny;
  const text = formatAmount(value, language, isForeign && typeof currency === 'string' ? currency : 'CNY');
  const kind = amountProperties.amountQualifier.kind;
  const qualifier = amountQualifier === undefined ? '' : (captionOfValue(kind, amountQualifier, language) ?? '');
  return [qualifier, text].filter(Boolean).join(language === 'zh' ? '' : ' ');
}

/** The one figure of a line: its sum, else its capacity, else its share; undefined where no source states any. */
export function formatFigure(edge: Pick<GraphEdge, 'properties'>, language: Language): string | undefined {
  const { capacity, capacityUnit, percentage } = edge.properties;
  const amount = formatEdgeAmount(edge, language);
  if (amount !== undefined) return amount;
  if (typeof capacity === 'number') return formatQuantity(capacity, String(capacityUnit ?? ''), language);
  return typeof percentage === 'number' ? formatQuantity(percentage, '%', language) : undefined;
}

/** A few words to write on the line itself: the sum with its stage, the product, the capacity, the share. */
export function labelEdge(edge: Pick<GraphEdge, 'properties'>, language: Language): string | undefined {
  const amount = formatEdgeAmount(edge, language);
  const { amountStage, product, capacity, capacityUnit, percentage, phase } = edge.properties;
  if (amount !== undefined) {
    const stage =
      amountStage === undefined || amountStage === 'unstated'
        ? ''
        : (captionOfValue('amountStage', amountStage, language) ?? '');
    const short = language === 'zh' ? amount.replaceAll(' ', '') : amount.replace('CNY ', '¥');
    return [stage, short].filter(Boolean).join(' ');
  }
  if (typeof capacity === 'number') return formatQuantity(capacity, String(capacityUnit ?? ''), language);
  if (typeof percentage === 'number') return `${formatNumber(percentage, language)}%`;
  if (typeof product === 'string') return product;
  return typeof phase === 'string' ? phase : undefined;
}
