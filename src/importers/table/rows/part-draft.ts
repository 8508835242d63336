import type { District } from '../../../gazetteer/district.js';
import { districtByCode } from '../../../gazetteer/districts.js';
import { wellKnownCompany } from '../../../gazetteer/official-names.js';
import {
  type Article,
  type ArticleId,
  acceptedFrom,
  type Claim,
  type Document,
  type Entity,
  type EntityId,
  type Passage,
  type Properties,
  type PropertyValue,
} from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import { legalFormOf } from '../../../model/values/company-name.js';
import { claimId, type DraftKey, entityId, passageId } from '../../draft-id.js';
import type { Draft, DraftPart } from '../../importer.js';
import type { TableRow } from '../files/table-file.js';

/** What a row says beside the ends of a claim. */
export interface Saying {
  readonly properties?: Properties;
  readonly modality?: Modality;
  readonly confidence?: number;
  readonly rule: string;
}

/** A row, and the sheet that it stands in. */
export interface RowPlace {
  readonly article: ArticleId;
  readonly row: Pick<TableRow, 'row' | 'text' | 'start'>;
}

/**
 * Collects what the rows of one table say, and hands it over part by part. Entities and claims that several rows of a
 * part repeat are kept once; of differing values of one property the first counts.
 */
export class PartDraft {
  readonly #document: Document;
  readonly #articles: readonly Article[];
  readonly #passages = new Map<string, Passage>();
  readonly #entities = new Map<EntityId, Entity>();
  readonly #claims = new Map<string, Claim>();
  /** What lies where, of the whole table, so that it is said once. */
  readonly #placed = new Set<string>();

  constructor(document: Document, articles: readonly Article[]) {
    this.#document = document;
    this.#articles = articles;
  }

  /** Adds a thing under its key, or another name to one that is there. */
  entity(key: DraftKey, name: string, properties: Properties = {}, aliases: readonly string[] = []): EntityId {
    const id = entityId(key);
    const known = this.#entities.get(id);
    const all = new Set([...(known?.aliases ?? []), ...aliases, ...(known === undefined ? [] : [name])]);
    all.delete(known?.name ?? name);
    this.#entities.set(id, {
      id,
      type: key.type,
      name: known?.name ?? name,
      aliases: [...all],
      ...('scope' in key && key.scope !== undefined ? { scope: key.scope } : {}),
      properties: { ...properties, ...known?.properties },
    });
    return id;
  }

  /**
   * A firm, under its code where the row gives one. A short name that is not widely known is kept apart by the district
   * of its row.
   */
  company(name: string, district: District | undefined, properties: Properties = {}): EntityId {
    const legalForm = legalFormOf(name);
    const full = name.normalize('NFKC');
    const bare = legalForm.endsWith('公司') && full.endsWith(legalForm) ? full.slice(0, -legalForm.length) : name;
    const short = legalForm.includes('集团') && bare !== name ? `${bare}集团` : bare;
    const isUnique = legalForm.endsWith('公司') || wellKnownCompany(name) !== undefined;
    const scope = isUnique || district === undefined ? {} : { scope: district.name };
    // The usual short name of a well-known firm, so that its full name and that find each other.
    const known = wellKnownCompany(name) ?? wellKnownCompany(short);
    const aliases = [short, ...(known?.names.slice(0, 1) ?? [])].filter((alias) => alias !== name);
    const { uscc } = properties;
    const key: DraftKey =
      typeof uscc === 'string' ? { type: 'Company', code: uscc } : { type: 'Company', name, ...scope };
    return this.entity(key, name, properties, aliases);
  }

  alias(id: EntityId, names: readonly string[]): void {
    const known = this.#entities.get(id);
    if (known === undefined) return;
    const others = names.filter((name) => name !== known.name);
    this.#entities.set(id, { ...known, aliases: [...new Set([...known.aliases, ...others])] });
  }

  /** A district with its code, and a town's county too: towns are not in the graph before a source names them. */
  district(district: District): EntityId {
    const properties = { adcode: district.adcode, level: district.level };
    const aliases = district.shortName === district.name ? [] : [district.shortName];
    return this.entity({ type: 'District', code: district.adcode }, district.name, properties, aliases);
  }

  /** Whether a row has said already that one lies in the other: of a park each of its rows need not say it again. */
  hasPlaced(inner: EntityId, outer: EntityId): boolean {
    return this.#placed.has(`${inner} ${outer}`);
  }

  /** States in which county a town lies: GB/T 2260 says so, it is no reading of a name. */
  placeTown(place: RowPlace, district: District): void {
    const parent = district.parentCode === undefined ? undefined : districtByCode(district.parentCode);
    if (district.level !== 'town' || parent === undefined) return;
    const [town, county] = [this.district(district), this.district(parent)];
    if (this.hasPlaced(town, county)) return;
    this.relate(place, 'PART_OF', town, county, { modality: 'reported', rule: 'town-by-gazetteer' });
  }

  relate(place: RowPlace, type: RelationshipType, from: EntityId, to: EntityId, saying: Saying): void {
    // Of nothing else: a register of a million rows states a million things.
    if (type === 'PART_OF') this.#placed.add(`${from} ${to}`);
    if (from !== to) this.#claim(place, { predicate: type, subjectId: from, objectId: to }, saying);
  }

  state(place: RowPlace, property: string, of: EntityId, value: PropertyValue, saying: Saying): void {
    this.#claim(place, { predicate: property, subjectId: of, value }, saying);
  }

  #claim(
    { article, row }: RowPlace,
    said: { predicate: string; subjectId: EntityId; objectId?: EntityId; value?: PropertyValue },
    saying: Saying,
  ): void {
    const [start, end] = [row.start, row.start + row.text.length];
    const passage = passageId(this.#document.id, start, end);
    if (!this.#passages.has(passage))
      this.#passages.set(passage, { id: passage, articleId: article, start, end, text: row.text, row: row.row });
    const confidence = saying.confidence ?? 0.95;
    const body = { ...said, properties: saying.properties ?? {}, evidence: { passageId: passage, start, end } };
    const id = claimId(this.#document.id, body);
    this.#claims.set(id, {
      ...body,
      id,
      modality: saying.modality ?? 'reported',
      polarity: 'positive',
      confidence,
      extractor: `table/${saying.rule}`,
      status: confidence >= acceptedFrom ? 'accepted' : 'proposed',
    });
  }

  /** What the rows since the last call say. */
  take(part?: DraftPart): Draft {
    const draft: Draft = {
      kind: 'draft',
      ...(part === undefined ? {} : { part }),
      document: this.#document,
      articles: this.#articles,
      passages: [...this.#passages.values()],
      entities: [...this.#entities.values()],
      claims: [...this.#claims.values()],
    };
    this.#passages.clear();
    this.#entities.clear();
    this.#claims.clear();
    return draft;
  }
}
