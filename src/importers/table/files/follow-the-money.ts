import { SourceError } from '../../../errors.js';

/** A thing of FollowTheMoney as other lines refer to it. */
interface Referred {
  readonly schema: string;
  readonly name: string;
  readonly code: string;
}

/** Names are kept in memory while edges are read: more entities than this would not fit into it. */
const mostEntities = 500_000;

export interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/** Whether a line of JSON is an entity of FollowTheMoney: an id, a schema, and lists of values. */
export function isFtmRecord(record: Readonly<Record<string, unknown>>): boolean {
  const { id, schema, properties } = record;
  if (typeof id !== 'string' || typeof schema !== 'string') return false;
  return typeof properties === 'object' && properties !== null && Object.values(properties).every(Array.isArray);
}

const first = (values: readonly unknown[] | undefined): string => String(values?.[0] ?? '');

/**
 * Turns entities of FollowTheMoney (followthemoney.tech) into rows: `Company.name` for a firm; for an edge such as
 * Ownership `Ownership.percentage`, and of what it refers to `Ownership.owner.name`, `.schema` and `.uscCode`. Two
 * readings, since an edge may stand before its ends.
 */
export class FtmFlattener {
  readonly #referred = new Map<string, Referred>();
  readonly #fileName: string;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  /** Throws SourceError where the file has more entities than memory should hold. */
  learn({ id, schema, properties }: FtmRecord): void {
    if (properties.name === undefined) return;
    if (this.#referred.size >= mostEntities)
      throw new SourceError(
        'source-too-large',
        `${this.#fileName} has more than ${mostEntities} named entities of FollowTheMoney; split it by dataset`,
      );
    this.#referred.set(id, { schema, name: first(properties.name), code: first(properties.uscCode) });
  }

  flatten({ schema, properties }: FtmRecord): Map<string, string> {
    const cells = new Map<string, string>();
    for (const [property, values] of Object.entries(properties)) {
      const path = `${schema}.${property}`;
      const referred = this.#referred.get(first(values));
      if (referred === undefined) {
        // The first name is the one; the others are names too, each in a cell of its own.
        cells.set(path, property === 'name' ? first(values) : values.join('、'));
        if (property === 'name' && values.length > 1) cells.set(`${schema}.otherNames`, values.slice(1).join('、'));
        continue;
      }
      cells.set(`${path}.name`, referred.name);
      cells.set(`${path}.schema`, referred.schema);
      if (referred.code !== '') cells.set(`${path}.uscCode`, referred.code);
    }
    return cells;
  }
}
