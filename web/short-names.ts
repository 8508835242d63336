import type { GraphNode, Language } from '../src/model/api.js';
import { shortName } from './captions.js';

type Named = Pick<GraphNode, 'id' | 'name' | 'nameEn' | 'aliases' | 'type'>;

/** Endings that papers leave off a place's name where they put it before a firm's. */
const placeEnding = /(特别行政区|自治区|自治州|自治县|省|市|区|县|镇|街道)$/u;
/** A Chinese name shorter than this, or an English one of fewer words, no longer says who it is. */
const leastLetters = 3;
const leastWords = 2;

/**
 * Names for the canvas: without the legal form and an area's kind, and without the place that stands before it where the picture shows that
 * place, as long as no two things are called the same. The distinguishing middle of a name always stays.
 */
export function shortenNames(nodes: readonly Named[], language: Language): Map<string, string> {
  const places = groupByStart(readPlaceNames(nodes, language));
  const full = new Map(nodes.map((node) => [node.id as string, callPark(node, shortName(node, language), language)]));
  const short = new Map(
    nodes.map((node) => [node.id as string, dropPlaces(node, full.get(node.id) ?? '', places, language)]),
  );
  const taken = new Map<string, number>();
  for (const name of short.values()) taken.set(name, (taken.get(name) ?? 0) + 1);
  // A name that another thing bears in full is not given away either.
  for (const [id, name] of full) if (short.get(id) !== name) taken.set(name, (taken.get(name) ?? 0) + 1);
  return new Map(
    nodes.map(({ id }) => {
      const name = short.get(id) ?? '';
      return [id, (taken.get(name) ?? 0) > 1 ? (full.get(id) ?? name) : name];
    }),
  );
}

/** Longest first, with and without their endings. */
function readPlaceNames(nodes: readonly Named[], language: Language): string[] {
  const places = nodes.filter(({ type }) => type === 'District' || type === 'IndustrialPark');
  const names = places.flatMap(({ name, nameEn, aliases }) =>
    language === 'en'
      ? [nameEn ?? '', (nameEn ?? '').replace(/\s+(district|city|county|town|province)$/i, '')]
      : [name, ...aliases],
  );
  const bare = language === 'en' ? [] : names.map((name) => name.replace(placeEnding, ''));
  return [...new Set([...names, ...bare])].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
}

/** How papers and the zones themselves shorten what kind of zone they are. */
const kindsOfZones: Readonly<Record<Language, ReadonlyArray<readonly [RegExp, string]>>> = {
  zh: [
    [/高新技术产业开发区$/u, '高新区'],
    [/经济技术开发区$/u, '经开区'],
  ],
  en: [
    [/(Economic and Technological|Economic & Technological) Development (Zone|Area)$/i, 'ETDZ'],
    [/(High-tech|Hi-tech|High-Technology) Industrial Development Zone$/i, 'High-tech Zone'],
  ],
};

function callPark({ type }: Named, name: string, language: Language): string {
  if (type !== 'IndustrialPark') return name;
  return kindsOfZones[language].reduce((short, [kind, word]) => short.replace(kind, word), name);
}

/**
 * What kind of area an English name says, which colour and sign say too; not where no name would be left: Pudong New
 * District, East District.
 */
const kindOfArea =
  /(?<!\b(?:new|special|administrative|autonomous|banner|east|west|south|north|central|old|inner|outer))\s+(?:subdistrict|district|county|township|town|city|province)$/i;

/** A place by its bare name, as English texts call it. Chinese names are short, and some are no names without the ending. */
const callArea = (name: string, language: Language): string =>
  language === 'en' ? name.replace(kindOfArea, '') : name;

/** Names in small letters by their first two, longest first: thousands of firms are held against thousands of places. */
type PlaceNames = ReadonlyMap<string, readonly string[]>;

const startOf = (name: string): string => name.slice(0, 2);

function groupByStart(names: readonly string[]): PlaceNames {
  const groups = new Map<string, string[]>();
  for (const name of names.map((one) => one.toLowerCase())) {
    const group = groups.get(startOf(name));
    if (group === undefined) groups.set(startOf(name), [name]);
    else group.push(name);
  }
  return groups;
}

function dropPlaces({ type }: Named, name: string, places: PlaceNames, language: Language): string {
  if (type === 'District') return callArea(name, language);
  if (type !== 'Company' && type !== 'Project') return name;
  let rest = name;
  for (;;) {
    const before = rest;
    const lower = rest.toLowerCase();
    const place = places.get(startOf(lower))?.find((one) => lower.startsWith(one));
    const next = place === undefined ? rest : rest.slice(place.length).trim();
    if (place !== undefined && saysEnough(next, language)) rest = next;
    if (rest === before) return rest;
  }
}

const saysEnough = (name: string, language: Language): boolean =>
  language === 'en' || /^[a-z]/i.test(name)
    ? name.split(/\s+/).filter(Boolean).length >= leastWords
    : [...name].length >= leastLetters;
