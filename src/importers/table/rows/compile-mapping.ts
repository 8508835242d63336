import type { CellSource, Mapping } from '../../../model/mapping.js';
import type { NodeType, RelationshipType } from '../../../model/schema.js';
import { asList, type Column, findColumns } from '../mapping/layout.js';

/** Where a property comes from in one sheet. */
export interface CompiledSource {
  readonly columns: readonly Column[];
  readonly unit: string;
  readonly unitColumns: readonly Column[];
  readonly dates: readonly (readonly [stage: string, columns: readonly Column[]])[];
  readonly value?: string | number | boolean;
  readonly thing?: string;
}

export interface CompiledThing {
  readonly key: string;
  readonly types: readonly NodeType[];
  readonly name: readonly Column[];
  readonly aliases: readonly Column[];
  readonly kind: readonly Column[];
  readonly within: readonly string[];
  readonly split: boolean;
  readonly properties: readonly (readonly [property: string, source: CompiledSource])[];
}

export interface CompiledLink {
  readonly type: RelationshipType;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly unless: readonly string[];
  readonly properties: ReadonlyMap<string, CompiledSource>;
}

/** A mapping with its headings found in one sheet. */
export interface CompiledMapping {
  readonly things: readonly CompiledThing[];
  readonly links: readonly CompiledLink[];
}

/** A cell of these names one thing, whatever signs stand in it. */
const single: ReadonlySet<NodeType> = new Set(['Project', 'District', 'IndustrialPark', 'Industry', 'Statistic']);
const thingKeys = new Set(['type', 'name', 'aliases', 'kind', 'within', 'split']);
const linkKeys = new Set(['type', 'from', 'to', 'unless']);

function compileSource(source: CellSource, columns: readonly Column[]): CompiledSource {
  const none = { columns: [], unit: '', unitColumns: [], dates: [] };
  if (typeof source === 'string' || Array.isArray(source))
    return { ...none, columns: findColumns(columns, asList(source as string | string[])) };
  if ('value' in source) return { ...none, value: source.value };
  if ('thing' in source) return { ...none, thing: source.thing };
  return {
    columns: findColumns(columns, asList(source.column)),
    unit: source.unit ?? '',
    unitColumns: findColumns(columns, asList(source.unitColumn)),
    dates: Object.entries(source.dates ?? {}).map(([stage, names]) => [stage, findColumns(columns, asList(names))]),
  };
}

function compileProperties(
  part: Readonly<Record<string, unknown>>,
  own: ReadonlySet<string>,
  columns: readonly Column[],
): (readonly [string, CompiledSource])[] {
  return Object.entries(part)
    .filter(([key]) => !own.has(key))
    .map(([key, source]) => [key, compileSource(source as CellSource, columns)]);
}

/** Finds a mapping's headings among a sheet's columns. The mapping was held against the model before. */
export function compileMapping(mapping: Mapping, columns: readonly Column[]): CompiledMapping {
  const things = Object.entries(mapping.things).map(([key, thing]): CompiledThing => {
    const types = asList(thing.type) as readonly NodeType[];
    return {
      key,
      types,
      name: findColumns(columns, asList(thing.name)),
      aliases: findColumns(columns, asList(thing.aliases)),
      kind: findColumns(columns, asList(thing.kind)),
      within: asList(thing.within) as readonly string[],
      split: thing.split ?? !types.some((type) => single.has(type)),
      properties: compileProperties(thing, thingKeys, columns),
    };
  });
  const links = mapping.links.map(
    (link): CompiledLink => ({
      type: link.type as RelationshipType,
      from: asList(link.from) as readonly string[],
      to: asList(link.to) as readonly string[],
      unless: asList(link.unless) as readonly string[],
      properties: new Map(compileProperties(link, linkKeys, columns)),
    }),
  );
  return { things, links };
}
