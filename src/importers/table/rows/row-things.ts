import type { District } from '../../../gazetteer/district.js';
import { findDistrictNames } from '../../../gazetteer/find-district-names.js';
import type { EntityId, Properties, PropertyValue } from '../../../model/claim.js';
import { entityProperties, type NodeType, nodeTypes, type PropertySpec } from '../../../model/schema.js';
import type { Column } from '../mapping/layout.js';
import { reasons } from '../reasons.js';
import { actorType } from './actor-kind.js';
import { splitNames } from './cells.js';
import type { CompiledThing } from './compile-mapping.js';
import type { PartDraft, RowPlace } from './part-draft.js';
import { isFormerName, looksLikePark, type PlaceReader } from './place-reader.js';
import { readProperty, readUscc } from './read-values.js';
import type { FilledCell, RowCells } from './row-cells.js';

/** Something that a row names. */
export interface RowThing {
  readonly id: EntityId;
  readonly type: NodeType;
  readonly name: string;
  readonly hasProperties: boolean;
  readonly district?: District;
}

/** Properties that a row states as claims of their own: they change over a project's life. */
const stated = new Set(['totalInvestmentCny', 'stage']);

/** The things of one row, each read when it is first asked for: what keeps it apart from its namesakes comes before it. */
export class RowThings {
  readonly #things: ReadonlyMap<string, CompiledThing>;
  readonly #cells: RowCells;
  readonly #draft: PartDraft;
  readonly #place: RowPlace;
  readonly #places: PlaceReader;
  readonly #read = new Map<string, readonly RowThing[]>();

  constructor(
    things: ReadonlyMap<string, CompiledThing>,
    cells: RowCells,
    draft: PartDraft,
    place: RowPlace,
    places: PlaceReader,
  ) {
    this.#things = things;
    this.#cells = cells;
    this.#draft = draft;
    this.#place = place;
    this.#places = places;
  }

  of(key: string): readonly RowThing[] {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const thing = this.#things.get(key);
    // A thing that stands within itself is within nothing.
    this.#read.set(key, []);
    const found = thing === undefined ? [] : this.#readThing(thing);
    this.#read.set(key, found);
    return found;
  }

  /** The first of these that the row names. */
  firstOf(keys: readonly string[]): readonly RowThing[] {
    return keys.map((key) => this.of(key)).find((things) => things.length > 0) ?? [];
  }

  #readThing(thing: CompiledThing): readonly RowThing[] {
    if (thing.types.includes('District')) return this.#readPlaces(thing);
    const cells = this.#cells.filled(thing.name);
    const one = thing.split ? cells : thing.types.includes('IndustrialPark') ? cells : cells.slice(0, 1);
    const names = one.flatMap(({ value }) => (thing.split ? splitNames(value) : [value]));
    const kind = this.#cells.filled(thing.kind)[0]?.value;
    const aliases = this.#cells.filled(thing.aliases).flatMap(({ value }) => splitNames(value));
    return names.flatMap((name) => {
      const type = actorType(name, thing.types, kind);
      // Of several names nobody can say which one the row's code and capital belong to.
      return type === undefined ? [] : [this.#makeThing(thing, type, name, names.length === 1 ? aliases : undefined)];
    });
  }

  #makeThing(thing: CompiledThing, type: NodeType, name: string, aliases: readonly string[] | undefined): RowThing {
    const properties = aliases === undefined ? {} : this.#readProperties(thing, type);
    const hasProperties = Object.keys(properties).length > 0;
    const outer = this.firstOf(thing.within)[0];
    const base = { type, name, hasProperties };
    if (type === 'Company') {
      const id = this.#draft.company(name, outer?.district, properties);
      if (aliases !== undefined && aliases.length > 0) this.#draft.alias(id, aliases);
      return { ...base, id };
    }
    if (type === 'IndustrialPark') return { ...base, id: this.#readPark(name, outer?.district, properties) };
    const scope = type === 'Project' || type === 'Person' ? outer?.name : undefined;
    const key = { type, name, ...(scope === undefined ? {} : { scope }) };
    return { ...base, id: this.#draft.entity(key, name, properties, aliases ?? []) };
  }

  #readProperties(thing: CompiledThing, type: NodeType): Properties {
    const specs: Readonly<Record<string, PropertySpec>> = { ...entityProperties, ...nodeTypes[type].properties };
    const properties: Record<string, PropertyValue> = {};
    for (const [property, source] of thing.properties) {
      const spec = specs[property];
      if (spec === undefined || (type === 'Project' && stated.has(property))) continue;
      const value = property === 'uscc' ? readUscc(this.#cells, source) : readProperty(this.#cells, spec, source);
      if (value === undefined) continue;
      properties[property] = value;
      if (property === 'nameEn') properties.nameEnKind = 'official';
    }
    return properties;
  }

  /** Districts of a row, and parks that stand where districts are expected. */
  #readPlaces(thing: CompiledThing): readonly RowThing[] {
    const code = thing.properties.find(([property]) => property === 'adcode')?.[1];
    for (const { column, value } of code === undefined ? [] : this.#cells.filled(code.columns)) {
      const district = this.#places.byCode(value);
      if (district !== undefined) return [this.#toDistrict(district)];
      this.#cells.complain(column, value, reasons.noCode);
    }
    const named = this.#cells.filled(thing.name);
    const takesParks = thing.types.includes('IndustrialPark');
    const parks = takesParks ? named.filter(({ value }) => looksLikePark(value)) : [];
    if (parks.length > 0)
      return parks.map(({ value }) => {
        const id = this.#readPark(value, undefined, {});
        return { id, type: 'IndustrialPark' as const, name: value, hasProperties: false };
      });
    const district = this.#readDistrict(named);
    return district === undefined ? [] : [this.#toDistrict(district)];
  }

  /** The first that is known; the others, such as the province beside a county, decide among homonyms. */
  #readDistrict(named: readonly FilledCell[]): District | undefined {
    const wider: District[] = [];
    let found: District | undefined;
    for (const { column, value } of named.toReversed()) {
      const district = this.#places.resolve(value, wider) ?? this.#places.resolve(value);
      if (district === undefined) {
        this.#cells.complain(column, value, reasons.noPlace);
        continue;
      }
      this.#noteFormer(column, value, district);
      wider.unshift(district);
      found = district;
    }
    return found;
  }

  #noteFormer(column: Column, value: string, district: District): void {
    if (isFormerName(value, district))
      this.#cells.note(column, value, reasons.formerPlace(district.name, district.adcode));
  }

  #toDistrict(district: District): RowThing {
    const id = this.#draft.district(district);
    this.#draft.placeTown(this.#place, district);
    return { id, type: 'District', name: district.name, hasProperties: false, district };
  }

  /** A park, with the district it lies in where the row or its name tells. */
  #readPark(name: string, district: District | undefined, properties: Properties): EntityId {
    const mention = district === undefined ? findDistrictNames(name)[0] : undefined;
    const byName = mention === undefined || mention.start > 0 ? undefined : this.#places.resolve(mention.name);
    const home = district ?? byName;
    const scope = home === undefined ? {} : { scope: home.name };
    const park = this.#draft.entity({ type: 'IndustrialPark', name, ...scope }, name, properties);
    if (home === undefined) return park;
    const around = this.#draft.district(home);
    this.#draft.placeTown(this.#place, home);
    if (!this.#draft.hasPlaced(park, around)) {
      const isStated = district !== undefined;
      this.#draft.relate(this.#place, 'PART_OF', park, around, {
        rule: isStated ? 'park-in-place' : 'park-by-name',
        modality: isStated ? 'reported' : 'inferred',
        confidence: isStated ? 0.95 : 0.8,
      });
    }
    return park;
  }
}
