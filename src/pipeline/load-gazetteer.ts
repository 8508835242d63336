import { createHash } from 'node:crypto';
import { readAliases } from '../gazetteer/additions.js';
import type { District } from '../gazetteer/district.js';
import { allDistricts, districtByCode } from '../gazetteer/districts.js';
import type { Graph, Register } from '../graph/graph.js';
import { entityId } from '../importers/draft-id.js';
import type { Draft } from '../importers/importer.js';
import type { Entity } from '../model/claim.js';
import { enrichEntity } from './enrich-names.js';

/** The standard that the codes are of; edges and names from here carry it as their source. */
const registerId = 'GB/T 2260';
const idOf = (code: string): string => entityId({ type: 'District', code });

function toEntity(district: District, aliases: readonly string[]): Entity {
  return enrichEntity({
    id: entityId({ type: 'District', code: district.adcode }),
    type: 'District',
    name: district.name,
    aliases: [...new Set([district.shortName, ...aliases])].filter((alias) => alias !== district.name),
    properties: {
      adcode: district.adcode,
      level: district.level,
      ...(district.nameEn === undefined ? {} : { nameEn: district.nameEn, nameEnKind: 'official' }),
    },
  });
}

function readDistricts(districts: readonly District[]): ReturnType<Register['read']> {
  const aliases = new Map<string, string[]>();
  for (const { alias, adcode } of readAliases()) aliases.set(adcode, [...(aliases.get(adcode) ?? []), alias]);
  return {
    entities: districts.map((district) => toEntity(district, aliases.get(district.adcode) ?? [])),
    edges: districts.flatMap(({ adcode, parentCode }) =>
      parentCode === undefined ? [] : [{ type: 'PART_OF' as const, from: idOf(adcode), to: idOf(parentCode) }],
    ),
  };
}

/** Writes all of China's districts to the county, and foreign countries, with what each is part of; once. */
export async function loadGazetteer(graph: Graph, onProgress: (message: string) => void = () => {}): Promise<void> {
  const begun = Date.now();
  const districts = allDistricts();
  const checksum = createHash('sha256')
    .update(JSON.stringify([districts, readAliases()]))
    .digest('hex');
  const register: Register = {
    id: registerId,
    checksum,
    read: () => {
      onProgress(`loading ${districts.length} districts`);
      return readDistricts(districts);
    },
  };
  if (await graph.writeRegister(register))
    onProgress(`loaded ${districts.length} districts in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** The towns that a draft names come into the gazetteer as they are needed, with the districts they are part of. */
export async function writeTowns(graph: Graph, draft: Draft): Promise<void> {
  const towns = draft.entities.flatMap(({ type, properties: { adcode } }) => {
    const district = type === 'District' && typeof adcode === 'string' ? districtByCode(adcode) : undefined;
    return district?.level === 'town' ? [district] : [];
  });
  if (towns.length === 0) return;
  const codes = towns.map(({ adcode }) => adcode).sort();
  const parents = towns.flatMap(({ parentCode }) =>
    parentCode === undefined ? [] : (districtByCode(parentCode) ?? []),
  );
  const districts = [...new Map([...parents, ...towns].map((district) => [district.adcode, district])).values()];
  await graph.writeRegister({
    id: `${registerId} towns`,
    checksum: codes.join(' '),
    partial: true,
    read: () => {
      const { entities, edges } = readDistricts(districts);
      const own = new Set(codes.map(idOf));
      return { entities, edges: edges.filter((edge) => own.has(edge.from)) };
    },
  });
}
