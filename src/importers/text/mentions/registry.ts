import type { District } from '../../../gazetteer/district.js';
import { ancestorsOf } from '../../../gazetteer/districts.js';
import { decideDistrict } from '../../../gazetteer/resolve-district.js';
import type { NodeType } from '../../../model/schema.js';
import { abbreviationScore, splitFirmName } from './firm-parts.js';
import type { LocalEntity } from './mention.js';

/** How much a firm's name is the house's own: without a place, with one, with one in brackets as only subsidiaries have. */
function rankOf({ name, parts }: LocalEntity): number {
  if (/.（[\u4e00-\u9fff]{2,4}）./u.test(name)) return -1;
  return parts?.place === '' ? 1 : 0;
}

/** The entities of one article, by the names that the article gives them. */
export class EntityRegistry {
  readonly entities: LocalEntity[] = [];
  readonly #byName = new Map<string, LocalEntity>();
  readonly #defined = new Set<string>();
  readonly #byAdcode = new Map<string, LocalEntity>();
  /** Adcodes of the places that the article has named so far, for homonyms. */
  readonly placeContext: string[] = [];

  get(type: NodeType, name: string): LocalEntity | undefined {
    return this.#byName.get(`${type}:${name}`);
  }

  add(type: NodeType, name: string, confidence = 0.9): LocalEntity {
    const known = this.get(type, name);
    if (known !== undefined) {
      if (confidence > known.confidence) known.confidence = confidence;
      return known;
    }
    const entity: LocalEntity = {
      type,
      name,
      aliases: new Set(),
      properties: {},
      mentions: [],
      holder: undefined,
      home: undefined,
      parts: type === 'Company' ? splitFirmName(name) : undefined,
      confidence,
    };
    this.entities.push(entity);
    this.#byName.set(`${type}:${name}`, entity);
    return entity;
  }

  /** Gives an entity another name; a name that is taken stays with its first owner. */
  alias(entity: LocalEntity, name: string): void {
    if (name === entity.name || name.length < 2) return;
    const key = `${entity.type}:${name}`;
    const owner = this.#byName.get(key);
    if (owner !== undefined && owner !== entity) return;
    this.#byName.set(key, entity);
    entity.aliases.add(name);
  }

  /** Gives a firm the short name that the article defines for it (「以下简称…」). */
  define(entity: LocalEntity, name: string): void {
    this.#defined.add(name);
    this.alias(entity, name);
  }

  /** Whether the article itself says whose short name this is. */
  isDefined(name: string): boolean {
    return this.#defined.has(name);
  }

  /** Calls an entity by a fuller name; the one that it had stays an alias. */
  rename(entity: LocalEntity, name: string): void {
    const owner = this.get(entity.type, name);
    if (owner !== undefined && owner !== entity) return;
    entity.aliases.add(entity.name);
    entity.aliases.delete(name);
    this.#byName.set(`${entity.type}:${name}`, entity);
    entity.name = name;
  }

  /** Takes an entity out whose every mention has turned out to be something else. */
  drop(entity: LocalEntity): void {
    const at = this.entities.indexOf(entity);
    if (at < 0) return;
    this.entities.splice(at, 1);
    for (const name of [entity.name, ...entity.aliases]) this.#byName.delete(`${entity.type}:${name}`);
    for (const [adcode, known] of this.#byAdcode) if (known === entity) this.#byAdcode.delete(adcode);
  }

  /** Takes a shorter name away from a firm: it is another firm's own. */
  separate(owner: LocalEntity, name: string): LocalEntity {
    owner.aliases.delete(name);
    this.#byName.delete(`Company:${name}`);
    return this.add('Company', name, 0.85);
  }

  /** Moves a short name from the firm that it was taken for to another. */
  giveAlias(entity: LocalEntity, name: string): void {
    this.#byName.delete(`Company:${name}`);
    this.alias(entity, name);
  }

  /** The district that a place name means in this article, or undefined where nothing decides. */
  district(candidates: readonly District[], text: string): LocalEntity | undefined {
    const chosen = decideDistrict(candidates, this.placeContext);
    if (chosen === undefined) return undefined;
    const entity = this.districtEntity(chosen);
    this.alias(entity, text);
    return entity;
  }

  /** The town of this article that a short name may mean: 浦江 once 浦江镇 has been named. */
  townOf(text: string): LocalEntity | undefined {
    const towns = this.entities.filter(
      ({ type, name, properties }) =>
        type === 'District' &&
        properties.level === 'town' &&
        /^.{2,}(?:镇|乡|街道)$/u.test(name) &&
        name.replace(/(?:镇|乡|街道)$/u, '') === text,
    );
    const town = towns.length === 1 ? towns[0] : undefined;
    if (town !== undefined) this.alias(town, text);
    return town;
  }

  districtEntity(district: District): LocalEntity {
    const known = this.#byAdcode.get(district.adcode);
    if (known !== undefined) return known;
    const entity = this.add('District', district.name);
    if (entity.properties.adcode !== undefined && entity.properties.adcode !== district.adcode) {
      // Two places of one name in one article: the second stands on its own.
      const twin: LocalEntity = { ...entity, aliases: new Set(), properties: {}, mentions: [] };
      this.entities.push(twin);
      this.#byAdcode.set(district.adcode, twin);
      twin.properties = { adcode: district.adcode, level: district.level };
      return twin;
    }
    entity.properties = { adcode: district.adcode, level: district.level };
    this.#byAdcode.set(district.adcode, entity);
    if (!this.placeContext.includes(district.adcode)) {
      this.placeContext.push(district.adcode);
      for (const outer of ancestorsOf(district.adcode)) {
        if (outer.level !== 'country' && !this.placeContext.includes(outer.adcode))
          this.placeContext.push(outer.adcode);
      }
    }
    return entity;
  }

  /** The firm that a shorter name stands for: the best match among the article's firms, none where two match alike. */
  firmOf(short: string): LocalEntity | undefined {
    const known = this.get('Company', short);
    if (known !== undefined) return known;
    let best: LocalEntity | undefined;
    let bestScore = 0;
    let tie = false;
    for (const entity of this.entities) {
      if (entity.type !== 'Company' || entity.parts === undefined) continue;
      const score = abbreviationScore(short, entity.name, entity.parts);
      if (score === 0) continue;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
        tie = false;
      } else if (score === bestScore) {
        // A bare trade name is the group's before its subsidiaries'.
        const group = /集团/u.test(entity.name) && !/集团/u.test(best?.name ?? '');
        if (group) best = entity;
        else if (!/集团/u.test(best?.name ?? '')) {
          // 「某某公司」 without a place before 「北京某某公司」; two with places stay undecided.
          // and both before 「某某（宁波）公司」, which only a parent of that name has.
          const [plain, known] = [rankOf(entity), best === undefined ? 0 : rankOf(best)];
          if (plain > known) best = entity;
          else if (plain === known) tie = true;
        }
      }
    }
    if (tie) return undefined;
    return best;
  }
}
