import { z } from 'zod';
import { enumerations } from './enumerations.js';
import {
  entityProperties,
  type NodeType,
  nodeTypes,
  type PropertySpec,
  type RelationshipTypeSpec,
  relationshipTypes,
} from './schema.js';

/** One heading, or several that may hold the same: the first that is filled counts, of names all of them. */
const columnsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Where a value comes from: a column, or one word for every row. */
export const cellSourceSchema = z.union([
  columnsSchema,
  z.strictObject({
    column: columnsSchema.optional(),
    /** The unit of bare numbers: 万元, 亿元, 万吨/年, %. A unit in the heading or the cell goes before it. */
    unit: z.string().min(1).optional(),
    /** A column that holds the unit of each row. */
    unitColumn: columnsSchema.optional(),
    /** For a stage: columns with the day on which a project came to it. */
    dates: z.record(z.string(), columnsSchema).optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ thing: z.string().min(1) }),
]);
export type CellSource = z.infer<typeof cellSourceSchema>;

const typeSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Something that a row names. Every other key is a property of its type. */
const thingSchema = z
  .object({
    /** Several types: the name decides which. */
    type: typeSchema,
    name: columnsSchema,
    aliases: columnsSchema.optional(),
    /** A column whose words say whether a holder is a person or a firm. */
    kind: columnsSchema.optional(),
    /** What keeps things of one name apart: the first of these things that the row names. */
    within: z.union([z.string(), z.array(z.string())]).optional(),
    /** Whether a cell may hold several names, separated by 、；/. */
    split: z.boolean().optional(),
  })
  .catchall(cellSourceSchema);
export type ThingMapping = z.infer<typeof thingSchema>;

const endSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** What a row says of two things. Every other key is a property of the relationship. */
const linkSchema = z
  .object({
    type: z.string().min(1),
    /** Of several the first that the row names. */
    from: endSchema,
    to: endSchema,
    /** Said only where the row names none of these. */
    unless: endSchema.optional(),
  })
  .catchall(cellSourceSchema);
export type LinkMapping = z.infer<typeof linkSchema>;

/** How the columns of a table become entities and edges. It names only types and properties of the model. */
export const mappingSchema = z.strictObject({
  /** The version of this format. */
  mapping: z.literal(1),
  name: z.string().min(1).optional(),
  /** What it reads, for people. */
  about: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  /** Sheets to read by name; without it all that have the headings. */
  sheets: z.array(z.string()).optional(),
  /** The row that holds the headings; without it the first that names two of the columns. */
  headingRow: z.number().int().positive().optional(),
  /** For separated values, where finding out fails. */
  encoding: z.string().optional(),
  delimiter: z.string().length(1).optional(),
  things: z.record(z.string(), thingSchema),
  links: z.array(linkSchema).default([]),
  /** Columns that are neither read nor kept. Identity numbers, phones and home addresses never are. */
  drop: z.array(z.string()).default([]),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** A part of a mapping that does not fit the model: where in the mapping, and why. */
export interface MappingProblem {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

const ownKeys = {
  thing: ['type', 'name', 'aliases', 'kind', 'within', 'split'],
  link: ['type', 'from', 'to', 'unless'],
};
const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Properties that are computed and never read from a column. */
const computed = new Set(['id', 'pinyin', 'initials', 'nameEnKind', 'amountText', 'originalAmount', 'currency']);

const propertiesOfType = (type: NodeType): Readonly<Record<string, PropertySpec>> => ({
  ...entityProperties,
  ...nodeTypes[type].properties,
});

function didYouMean(word: string, known: readonly string[]): string {
  const near = known.filter((each) => each.toLowerCase().startsWith(word.slice(0, 4).toLowerCase()));
  const shown = near.length > 0 ? near : known;
  return `known are ${shown.slice(0, 12).join(', ')}`;
}

/** Holds a mapping against the model. Every type, property, fixed value and thing that is unknown is named with its place. */
export function findMappingProblems(mapping: Mapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const complain = (path: readonly (string | number)[], reason: string) => problems.push({ path, reason });
  for (const [key, thing] of Object.entries(mapping.things)) checkThing(key, thing, mapping, complain);
  for (const [index, link] of mapping.links.entries()) checkLink(index, link, mapping, complain);
  if (Object.keys(mapping.things).length === 0) complain(['things'], 'the mapping names no things');
  return problems;
}

type Complain = (path: readonly (string | number)[], reason: string) => void;

function typesOf(thing: ThingMapping, path: readonly (string | number)[], complain: Complain): readonly NodeType[] {
  return asList(thing.type).flatMap((type) => {
    if (type in nodeTypes) return [type as NodeType];
    complain([...path, 'type'], `${type} is no type of the model; ${didYouMean(type, Object.keys(nodeTypes))}`);
    return [];
  });
}

function checkThing(key: string, thing: ThingMapping, mapping: Mapping, complain: Complain): void {
  const path = ['things', key];
  const types = typesOf(thing, path, complain);
  for (const other of asList(thing.within ?? []))
    checkReference(other as string, mapping, [...path, 'within'], complain);
  if (types.length === 0) return;
  const known = Object.assign({}, ...types.map(propertiesOfType)) as Readonly<Record<string, PropertySpec>>;
  for (const property of Object.keys(thing).filter((name) => !ownKeys.thing.includes(name)))
    checkProperty(
      property,
      thing[property] as CellSource,
      known,
      types.join(' or '),
      mapping,
      [...path, property],
      complain,
    );
}

function checkLink(index: number, link: LinkMapping, mapping: Mapping, complain: Complain): void {
  const path = ['links', index];
  const spec = (relationshipTypes as Readonly<Record<string, RelationshipTypeSpec>>)[link.type];
  for (const side of ['from', 'to', 'unless'] as const)
    for (const other of asList(link[side] ?? [])) checkReference(other as string, mapping, [...path, side], complain);
  if (spec === undefined) {
    const known = didYouMean(link.type, Object.keys(relationshipTypes));
    complain([...path, 'type'], `${link.type} is no relationship of the model; ${known}`);
    return;
  }
  for (const side of ['from', 'to'] as const) {
    const allowed: readonly string[] = spec[side];
    for (const key of asList(link[side]) as readonly string[]) {
      const types = asList(mapping.things[key]?.type ?? []) as readonly string[];
      if (types.length > 0 && !types.some((type) => allowed.includes(type)))
        complain(
          [...path, side],
          `${link.type} can't ${side === 'from' ? 'start' : 'end'} at a ${types.join(' or ')}; it does at ${allowed.join(', ')}`,
        );
    }
  }
  const own = Object.keys(link).filter((name) => !ownKeys.link.includes(name));
  for (const property of own)
    checkProperty(
      property,
      link[property] as CellSource,
      spec.properties,
      link.type,
      mapping,
      [...path, property],
      complain,
    );
}

function checkReference(key: string, mapping: Mapping, path: readonly (string | number)[], complain: Complain): void {
  if (!(key in mapping.things))
    complain(path, `${key} is none of the mapping's things (${Object.keys(mapping.things).join(', ')})`);
}

function checkProperty(
  property: string,
  source: CellSource,
  known: Readonly<Record<string, PropertySpec>>,
  owner: string,
  mapping: Mapping,
  path: readonly (string | number)[],
  complain: Complain,
): void {
  const spec = known[property];
  const usable = Object.keys(known).filter((name) => !computed.has(name));
  if (spec === undefined || computed.has(property)) {
    complain(path, `${property} is no property of ${owner}; ${didYouMean(property, usable)}`);
    return;
  }
  if (typeof source !== 'object' || Array.isArray(source)) return;
  if ('thing' in source) checkReference(source.thing, mapping, path, complain);
  if ('value' in source && spec.kind in enumerations) {
    const values = Object.keys(enumerations[spec.kind as keyof typeof enumerations]);
    if (!values.includes(String(source.value)))
      complain(path, `${property}: ${source.value} is none of ${values.join(', ')}`);
  }
  if ('dates' in source && source.dates !== undefined) {
    const stages = Object.keys(enumerations.projectStage);
    for (const stage of Object.keys(source.dates))
      if (!stages.includes(stage)) complain([...path, 'dates', stage], `${stage} is none of ${stages.join(', ')}`);
  }
}
