import type { Graph } from '../graph/graph.js';
import { normaliseName } from '../importers/draft-id.js';
import type { Entity } from '../model/claim.js';
import { otherNames } from '../resolution/company-aliases.js';
import { makeMatchKeys } from '../resolution/match-keys.js';

/** Firms without a code that texts name, and which of them a table may know. */
export interface TextFirms {
  /** Takes note of those that share a name or a key with a firm of the table. */
  meet(entity: Entity): void;
  /** Their ids, in order. */
  listMet(): readonly string[];
}

const atOnce = 2000;

/**
 * Reads the firms of texts with what others find them by. They are few beside a register's rows, so looking each row up
 * among them costs next to nothing, and only those that the register may know are judged anew.
 */
export async function readTextFirms(graph: Graph): Promise<TextFirms> {
  const byKey = new Map<string, string[]>();
  const add = (key: string, id: string): void => {
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [id]);
    else there.push(id);
  };
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await graph.readNamed('read/firms-of-texts', { after, limit: atOnce });
    for (const row of rows) {
      const [id, name] = [String(row.id), String(row.name)];
      for (const key of row.matchKeys as string[]) add(key, id);
      for (const other of [normaliseName(name), ...otherNames(name, row.definedNames as string[])])
        add(`= ${other}`, id);
    }
    after = rows.length < atOnce ? undefined : String(rows.at(-1)?.id);
  }
  const met = new Set<string>();
  return {
    meet: ({ type, name }) => {
      if (type !== 'Company' || byKey.size === 0) return;
      for (const key of [`= ${normaliseName(name)}`, ...makeMatchKeys({ type, name })])
        for (const id of byKey.get(key) ?? []) met.add(id);
    },
    listMet: () => [...met].sort(),
  };
}
