import type { ReadSentence } from '../mentions/find-mentions.js';
import { districtOf } from '../mentions/find-mentions.js';
import { leadingPlace } from '../mentions/firm-parts.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isOffTheTable } from './negation.js';
import { inferNesting } from './nesting.js';
import { type Owners, ownersIn } from './owners.js';

interface FirstMention {
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
}

/** Where each thing is named first. */
function firstMentions(read: readonly ReadSentence[]): ReadonlyMap<LocalEntity, FirstMention> {
  const firsts = new Map<LocalEntity, FirstMention>();
  for (const sentence of read)
    for (const { entity, start, end } of sentence.mentions)
      if (!firsts.has(entity)) firsts.set(entity, { sentence, start, end });
  return firsts;
}

/** Whether a firm that a project's name suggests is one that the article also speaks of by itself. */
function isOwnName(firm: LocalEntity): boolean {
  return firm.confidence > 0.9 && !/^\d/u.test(firm.name);
}

/** Whether a firm is one of a project's owners, or of the group of one. */
function isOwner(firm: LocalEntity, owners: readonly LocalEntity[]): boolean {
  const core = firm.parts?.core;
  // 「甲公司聚酯项目由乙和丙共同投资」: the partners' own company, which the project is called after, runs it.
  if (owners.length > 1 && /有限(?:责任)?公司$/u.test(firm.name)) return true;
  return owners.some((owner) => owner === firm || (core !== undefined && owner.parts?.core === core));
}

/** Whether the article names a place on its own, not only inside the names of zones, firms and projects. */
function standsAlone(read: readonly ReadSentence[], place: LocalEntity): boolean {
  return read.some(({ mentions }) =>
    mentions.some(
      ({ entity, start, end }) =>
        entity === place &&
        !mentions.some((outer) => outer.entity !== place && outer.start <= start && outer.end >= end),
    ),
  );
}

/** 「通川（中国）有限公司」, 「恒泽电子（无锡）有限公司」: a group's company of a place. */
const inBrackets = /（[\u4e00-\u9fff]{2,4}）/u;

/**
 * The house that a company of a place is named after where no name with 集团 says so: 「曲靖海川纳米科技有限公司」 and the
 * one 「海川材料」 or 「海川控股」 of the article, in another trade or with none.
 */
function houseOf({ name, parts }: LocalEntity, registry: EntityRegistry): LocalEntity | undefined {
  if (parts === undefined || parts.core.length < 2 || !/有限公司$/u.test(name)) return undefined;
  if (parts.place === '' && !inBrackets.test(name)) return undefined;
  const rest = name.replace(inBrackets, '').slice(parts.place.length);
  const houses = registry.entities.filter(
    (other) =>
      other.type === 'Company' &&
      other.name !== name &&
      other.parts?.core === parts.core &&
      other.parts.industry.length <= 3 &&
      !/(?:分公司|有限公司)$/u.test(other.name) &&
      // 「福建古湾石化有限公司」 is what a page calls 古湾石化 behind.
      (!rest.startsWith(other.name.slice(other.parts.place.length)) || inBrackets.test(name)) &&
      (other.parts.place === '' || /控股$|株式会社$/u.test(other.name)),
  );
  return houses.length === 1 ? houses[0] : undefined;
}

const zoneWords =
  /(?:国家级?|省级|经济|技术|产业|高新|高新技术|工业|综合|保税|化工|新材料|科技|循环|生态|物流|开发区|经开区|园区|园|新区|集聚区|示范区|区|城|港|谷)*$/u;

/** What names and nesting say: zones in the place they are named after, branches, a group's firms, a project's developer. */
export function inferFromNames(
  registry: EntityRegistry,
  read: readonly ReadSentence[],
  owners: Owners = new Map(),
): DraftRelation[] {
  const relations: DraftRelation[] = inferNesting(registry, read);
  /** Whether every mention of a project stands for whom something is made, or whom somebody visits. */
  const onlyServed = (project: LocalEntity): boolean =>
    read.every(({ sentence, mentions }) =>
      mentions.every(
        ({ entity, start }) =>
          entity !== project ||
          /(?:[为向给对到赴往]|供应|供给|供货|配套|考察|参观|走访|调研|来自|服务)了?$/u.test(
            sentence.text.slice(0, start),
          ),
      ),
    );
  const isHeaded = read.some(({ sentence: { role } }) => role === 'body');
  /**
   * Whether the article only names a project in passing: in a heading, which calls loosely what the text names in full, as
   * what is not agreed yet, or as a mark of the land.
   */
  const onlyInPassing = (project: LocalEntity): boolean =>
    read.every(({ sentence: { role, text }, mentions }) =>
      mentions.every(
        ({ entity, end }) =>
          entity !== project ||
          (isHeaded && role !== 'body') ||
          /^（(?:框架协议|意向[^）]{0,4}|拟签约)）|^就?在[^，。；]{0,8}(?:旁|附近|隔壁|对面)/u.test(text.slice(end)),
      ),
    );
  const firsts = firstMentions(read);
  const add = (relation: Omit<DraftRelation, 'evidence' | 'polarity' | 'modality'>, about: LocalEntity) => {
    const at = firsts.get(about);
    if (at === undefined || isOffTheTable(at.sentence.sentence.text)) return;
    relations.push({
      ...relation,
      modality: 'inferred',
      polarity: 'positive',
      evidence: evidenceSpan(at.sentence.sentence, at.start, at.end),
    });
  };
  for (const entity of [...registry.entities]) {
    if (entity.type === 'IndustrialPark') {
      // 「灵山县陆屋产业园」, 「天津港保税区物流加工区」: the place that its name opens with, written out.
      const around = registry.entities
        .filter(
          (other) =>
            other !== entity &&
            (other.type === 'IndustrialPark' || (other.type === 'District' && /[市县区旗镇州]$/u.test(other.name))) &&
            other.name.length >= 3 &&
            entity.name.length - other.name.length >= 3 &&
            entity.name.startsWith(other.name),
        )
        .sort((a, b) => b.name.length - a.name.length)[0];
      // 「某某经开区德山片区」: a part named by its whole, unless the text speaks of the whole too.
      const partial = /(?:片区|作业区|组团|核心区|起步区)$/u.test(entity.name);
      if (around !== undefined && (!partial || around.type === 'District' || standsAlone(read, around))) {
        add(
          { type: 'PART_OF', from: entity, to: around, properties: {}, confidence: 0.8, rule: 'zh/place-inside' },
          entity,
        );
        continue;
      }
      if (entity.holder?.type === 'District') {
        // A name alone says where a zone lies only where it spells the district out (来安县化工园区) or the zone has a name
        // of its own behind it (鄂州|葛店开发区); else the article must name the district on its own.
        const own = entity.name.slice(leadingPlace(entity.name)).replace(zoneWords, '');
        if (!entity.name.startsWith(entity.holder.name) && own.length < 2 && !standsAlone(read, entity.holder))
          continue;
        add(
          {
            type: 'PART_OF',
            from: entity,
            to: entity.holder,
            properties: {},
            confidence: 0.72,
            rule: 'zh/zone-behind-place',
          },
          entity,
        );
      } else if (entity.holder?.type === 'IndustrialPark') {
        if (!standsAlone(read, entity.holder)) continue;
        add(
          {
            type: 'PART_OF',
            from: entity,
            to: entity.holder,
            properties: {},
            confidence: 0.8,
            rule: 'zh/zone-in-name',
          },
          entity,
        );
      } else {
        const length = leadingPlace(entity.name);
        const place = length >= 2 ? registry.get('District', entity.name.slice(0, length)) : undefined;
        const named = entity.name.slice(0, length);
        const rest = entity.name.slice(length);
        if (
          place !== undefined &&
          (standsAlone(read, place) || /[市县区旗镇州]$/u.test(named)) &&
          place.properties.level !== 'country' &&
          place.name.startsWith(named) &&
          !/^[湾江河湖山岛桥港路口洲]/u.test(rest)
        ) {
          add(
            { type: 'PART_OF', from: entity, to: place, properties: {}, confidence: 0.7, rule: 'zh/zone-named-after' },
            entity,
          );
        }
      }
    }
    if (entity.type === 'District' && entity.holder !== undefined) {
      add(
        {
          type: 'PART_OF',
          from: entity,
          to: entity.holder,
          properties: {},
          confidence: 0.9,
          rule: 'zh/village-of-town',
        },
        entity,
      );
    } else if (entity.type === 'District') {
      const district = districtOf(entity);
      const parent = district?.parentCode;
      const outer = registry.entities.find(
        ({ type, properties }) => type === 'District' && parent !== undefined && properties.adcode === parent,
      );
      if (outer !== undefined && outer.properties.level !== 'country') {
        add(
          { type: 'PART_OF', from: entity, to: outer, properties: {}, confidence: 0.95, rule: 'zh/gazetteer' },
          entity,
        );
      }
    }
    if (entity.type === 'Company') {
      const branch =
        /^(.*(?:有限公司|银行|公司|集团|药厂|酒厂))(?:[\u4e00-\u9fff]{1,12}(?:分公司|支行|分行|分厂))$/u.exec(
          entity.name,
        )?.[1];
      if (branch !== undefined && branch !== entity.name) {
        const parent = registry.firmOf(branch);
        if (parent !== undefined && parent !== entity) {
          add(
            {
              type: 'SUBSIDIARY_OF',
              from: entity,
              to: parent,
              properties: {},
              confidence: 0.85,
              rule: 'zh/branch-in-name',
            },
            entity,
          );
        }
      }
      const core = entity.parts?.core ?? '';
      const group = registry.entities.find(
        (other) =>
          other.type === 'Company' &&
          other !== entity &&
          other.parts?.core === core &&
          core.length >= 2 &&
          /集团$/u.test(other.name),
      );
      const house = group ?? houseOf(entity, registry);
      if (
        house !== undefined &&
        !/集团/u.test(entity.name) &&
        (entity.parts?.place !== '' || entity.parts?.industry !== '' || inBrackets.test(entity.name))
      ) {
        add(
          { type: 'SUBSIDIARY_OF', from: entity, to: house, properties: {}, confidence: 0.6, rule: 'zh/group-in-name' },
          entity,
        );
      }
    }
    if (
      entity.type === 'Project' &&
      entity.holder !== undefined &&
      isOwnName(entity.holder) &&
      isOwner(entity.holder, ownersIn(owners, entity)) &&
      !onlyServed(entity) &&
      !onlyInPassing(entity)
    ) {
      add(
        {
          type: 'DEVELOPS',
          from: entity.holder,
          to: entity,
          properties: {},
          confidence: 0.65,
          rule: 'zh/holder-in-name',
        },
        entity,
      );
    }
  }
  return relations;
}
