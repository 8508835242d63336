import { readFileSync } from 'node:fs';
import { SourceError } from '../errors.js';
import { nodeTypes, relationshipTypes } from '../model/schema.js';
import type { GoldText } from './evaluation-set.js';
import type { GoldEntity, GoldListed, GoldRelation } from './gold.js';

const marked = /\{(?<id>\w+)(?: (?<type>[A-Z]\w+) (?<names>[^{}]+))?\}/gu;
const stated =
  /^(?<from>\w+) (?<type>[A-Z_]+) (?<to>\w+)(?: or (?<or>\w+))?(?: (?<figure>[\d.]+) (?<unit>\S+))?(?<inferred> inferred)?$/u;
const arguable = /^maybe (?<from>\S+) (?<type>[A-Z_]+) (?<to>\S+)$/u;
const published = '2023-06-01';
const places: ReadonlySet<string> = new Set(['District', 'IndustrialPark']);

interface Place {
  readonly path: string;
  readonly line: number;
}

function refuse({ path, line }: Place, value: string, reason: string): never {
  throw new SourceError('bad-gold', `${path}, line ${line}: ${value}: ${reason}`);
}

function readNames(text: string, place: Place): { plain: string; entities: Map<string, GoldEntity> } {
  const entities = new Map<string, GoldEntity>();
  const plain = text.replace(marked, (mark, id: string, type?: string, written?: string) => {
    if (type === undefined || written === undefined) {
      const known = entities.get(id);
      return known === undefined
        ? refuse(place, mark, 'names no thing marked before it')
        : (known.aliases?.at(-1) ?? known.name);
    }
    if (!(type in nodeTypes)) refuse(place, mark, `${type} is no node type of the model`);
    const [name = '', ...aliases] = written.split('|');
    entities.set(id, { id, type, name, aliases });
    return name;
  });
  return { plain, entities };
}

function readRelation(part: string, id: string, entities: ReadonlyMap<string, GoldEntity>, place: Place): GoldRelation {
  const { from, type, to, or, figure, unit, inferred } = stated.exec(part)?.groups ?? {};
  if (from === undefined || type === undefined || to === undefined)
    return refuse(place, part, 'is not of the form "a TYPE b [or c] [figure unit] [inferred]"');
  if (!(type in relationshipTypes)) refuse(place, part, `${type} is no relationship type of the model`);
  for (const end of [from, to, or])
    if (end !== undefined && !entities.has(end)) refuse(place, part, `${end} is not marked in the sentence`);
  return {
    id,
    type,
    head: from,
    tail: to,
    explicit: inferred === undefined,
    ...(or === undefined ? {} : { alt_tails: [or] }),
    ...(figure === undefined
      ? {}
      : type === 'PRODUCES'
        ? { capacity: Number(figure), capacity_unit: unit }
        : { amount: Number(figure), currency: unit }),
  };
}

/** What can be argued about: the ends are marks of the sentence, or names as they are written. */
function readArguable(part: string, entities: ReadonlyMap<string, GoldEntity>, place: Place): GoldListed {
  const { from, type, to } = arguable.exec(part)?.groups ?? {};
  if (from === undefined || type === undefined || to === undefined)
    return refuse(place, part, 'is not of the form "maybe a TYPE b"');
  if (!(type in relationshipTypes)) refuse(place, part, `${type} is no relationship type of the model`);
  return {
    type,
    head: entities.get(from)?.name ?? from,
    tail: entities.get(to)?.name ?? to,
    head_id: entities.has(from) ? from : null,
    tail_id: entities.has(to) ? to : null,
  };
}

/** What follows from the relations of a sentence, or can be read from names alone, counts neither way. */
function listIgnored(entities: ReadonlyMap<string, GoldEntity>, relations: readonly GoldRelation[]): GoldListed[] {
  const listed = (type: string, from: string, to: string): GoldListed => ({
    type,
    head: entities.get(from)?.name ?? from,
    tail: entities.get(to)?.name ?? to,
    head_id: from,
    tail_id: to,
  });
  const following = relations.flatMap(({ type, head, tail }) => {
    if (type === 'SUBSIDIARY_OF') return [listed('INVESTED_IN', tail, head)];
    if (type !== 'INVESTED_IN' && type !== 'DEVELOPS') return [];
    const sites = relations.filter((site) => site.type === 'LOCATED_IN' && site.head === tail);
    return [
      listed('DEVELOPS', head, tail),
      ...sites.flatMap((site) => [listed('LOCATED_IN', head, site.tail), listed('INVESTED_IN', head, site.tail)]),
    ];
  });
  const zones = [...entities.values()].filter(({ type }) => places.has(type));
  const nested = zones.flatMap((inner) =>
    zones.filter((outer) => outer !== inner).map((outer) => listed('PART_OF', inner.id, outer.id)),
  );
  const told = new Set(relations.map(({ type, head, tail }) => `${type} ${head} ${tail}`));
  return [...following, ...nested].filter(({ type, head_id, tail_id }) => !told.has(`${type} ${head_id} ${tail_id}`));
}

/**
 * Reads a file of single sentences, each with what a careful reader takes from it. A line holds a sentence, ` => ` and
 * its relations: `{a Company 甲公司|甲}给{b Company 乙}供货。 => a SUPPLIES b`; `{a}` alone stands for a name's last form
 * again. A relation is `a TYPE b`, with `or c` for another right end, a figure with its currency or its capacity's unit,
 * and `inferred` where another clause is needed; `maybe a TYPE b` counts neither way, and its ends may be bare names;
 * `nothing` stands where a sentence states no relation. Blank lines and lines
 * that start with `#` are left out; `¶` starts a new paragraph. Throws SourceError with file, line, value and reason.
 */
export function readSentenceSet(path: string, fileName: string): GoldText[] {
  const base = fileName.replace(/\.sentences$/u, '');
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((content, index) => {
      if (content.trim() === '' || content.startsWith('#')) return [];
      const place = { path, line: index + 1 };
      const [sentence, told, more] = content.split(' => ');
      if (sentence === undefined || told === undefined || more !== undefined)
        return refuse(place, content.slice(0, 40), 'is not of the form "sentence => relations"');
      const { plain, entities } = readNames(sentence, place);
      const parts = told.trim() === 'nothing' ? [] : told.split(';').map((part) => part.trim());
      const relations = parts
        .filter((part) => !part.startsWith('maybe '))
        .map((part, number) => readRelation(part, `r${number}`, entities, place));
      const argued = parts
        .filter((part) => part.startsWith('maybe '))
        .map((part) => readArguable(part, entities, place));
      const name = `${base}-${place.line}`;
      const text = `${plain.replaceAll('¶', '\n')}\n`;
      return [
        {
          name,
          fileName: `${name}.txt`,
          bytes: new TextEncoder().encode(text),
          text,
          gold: {
            published,
            entities: [...entities.values()],
            relations,
            negatives: [],
            ignored: [...listIgnored(entities, relations), ...argued],
          },
        },
      ];
    });
}
