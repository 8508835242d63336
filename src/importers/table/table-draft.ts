import type { District } from '../../gazetteer/district.js';
import { districtByCode } from '../../gazetteer/districts.js';
import { wellKnownCompany } from '../../gazetteer/official-names.js';
import {
  type Article,
  acceptedFrom,
  type Claim,
  type Document,
  type Entity,
  type EntityId,
  type Passage,
  type Properties,
  type PropertyValue,
} from '../../model/claim.js';
import type { Modality } from '../../model/enumerations.js';
import type { NodeType, RelationshipType } from '../../model/schema.js';
import { splitCompanyName } from '../../model/values/company-name.js';
import { articleId, claimId, type DraftKey, documentId, entityId, passageId } from '../draft-id.js';
import type { Draft, SourceDetails } from '../importer.js';
import type { Sheet, SheetRow, Workbook } from './sheet.js';

/** What a row says beside the ends of a claim. */
export interface Saying {
  readonly properties?: Properties;
  readonly modality?: Modality;
  readonly confidence?: number;
  readonly rule: string;
}

/** Collects what the rows of one document say. Entities and claims that several rows repeat are kept once. */
export class TableDraft {
  readonly #document: Document;
  readonly #articles = new Map<Sheet, Article>();
  readonly #passages = new Map<string, Passage>();
  readonly #entities = new Map<EntityId, Entity>();
  readonly #claims = new Map<string, Claim>();
  readonly #stated = new Set<string>();

  constructor(fileName: string, workbook: Workbook, details: SourceDetails) {
    const id = documentId(workbook.text);
    this.#document = { ...details, id, kind: 'table', fileName, text: workbook.text };
    for (const sheet of workbook.sheets) {
      this.#articles.set(sheet, {
        id: articleId(id, sheet.start),
        documentId: id,
        headline: sheet.name,
        start: sheet.start,
        end: sheet.end,
        ...(details.publishedOn === undefined ? {} : { date: details.publishedOn }),
      });
    }
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
      properties: { ...known?.properties, ...properties },
    });
    return id;
  }

  /** A firm or public body. A short name that is not widely known is kept apart by the district of its row. */
  actor(name: string, district: District | undefined, properties: Properties = {}): EntityId {
    if (isPublicBody(name)) return this.entity({ type: 'PublicBody', name }, name);
    const { legalForm } = splitCompanyName(name);
    const full = name.normalize('NFKC');
    const bare = legalForm.endsWith('公司') && full.endsWith(legalForm) ? full.slice(0, -legalForm.length) : name;
    const short = legalForm.includes('集团') && bare !== name ? `${bare}集团` : bare;
    const isUnique = legalForm.endsWith('公司') || wellKnownCompany(name) !== undefined;
    const scope = isUnique || district === undefined ? {} : { scope: district.name };
    // The usual short name of a well-known firm, so that its full name and that find each other.
    const known = wellKnownCompany(name) ?? wellKnownCompany(short);
    const aliases = [short, ...(known?.names.slice(0, 1) ?? [])].filter((alias) => alias !== name);
    return this.entity({ type: 'Company', name, ...scope }, name, properties, aliases);
  }

  /** A district with its code, and a town's county too: towns are not in the graph before a source names them. */
  district(district: District): EntityId {
    const properties = { adcode: district.adcode, level: district.level };
    const aliases = district.shortName === district.name ? [] : [district.shortName];
    return this.entity({ type: 'District', code: district.adcode }, district.name, properties, aliases);
  }

  /** Whether a connection has been stated already: where a park lies need not be said again by each of its rows. */
  hasStated(type: RelationshipType, from: EntityId, to: EntityId): boolean {
    return this.#stated.has(`${type} ${from} ${to}`);
  }

  /** States in which county a town lies: GB/T 2260 says so, it is no reading of a name. */
  placeTown(sheet: Sheet, row: SheetRow, district: District): void {
    const parent = district.parentCode === undefined ? undefined : districtByCode(district.parentCode);
    if (district.level !== 'town' || parent === undefined) return;
    const [town, county] = [this.district(district), this.district(parent)];
    if (this.hasStated('PART_OF', town, county)) return;
    this.relate(sheet, row, 'PART_OF', town, county, { modality: 'reported', rule: 'town-by-gazetteer' });
  }

  thing(type: NodeType, name: string): EntityId {
    return this.entity({ type, name }, name);
  }

  relate(sheet: Sheet, row: SheetRow, type: RelationshipType, from: EntityId, to: EntityId, saying: Saying): void {
    this.#stated.add(`${type} ${from} ${to}`);
    if (from !== to) this.#claim(sheet, row, { predicate: type, subjectId: from, objectId: to }, saying);
  }

  state(sheet: Sheet, row: SheetRow, property: string, of: EntityId, value: PropertyValue, saying: Saying): void {
    this.#claim(sheet, row, { predicate: property, subjectId: of, value }, saying);
  }

  #claim(
    sheet: Sheet,
    row: SheetRow,
    said: { predicate: string; subjectId: EntityId; objectId?: EntityId; value?: PropertyValue },
    saying: Saying,
  ): void {
    const article = this.#articles.get(sheet);
    if (article === undefined) return;
    const { start, end } = row;
    const passage = passageId(this.#document.id, start, end);
    this.#passages.set(passage, {
      id: passage,
      articleId: article.id,
      start,
      end,
      text: this.#document.text.slice(start, end),
      row: row.row,
    });
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

  build(): Draft {
    return {
      kind: 'draft',
      document: this.#document,
      articles: [...this.#articles.values()],
      passages: [...this.#passages.values()],
      entities: [...this.#entities.values()],
      claims: [...this.#claims.values()],
    };
  }
}

/** Whether a name is that of an authority rather than a firm: 涪陵区人民政府, 高新区管委会. */
export function isPublicBody(name: string): boolean {
  return /(?:人民政府|政府|管委会|管理委员会|委员会|商务局|招商局投资促进局|投资促进局|发改委|经信委|管理局)$/u.test(
    name,
  );
}
