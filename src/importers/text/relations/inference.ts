import type { ReadSentence } from '../mentions/find-mentions.js';
import { districtOf } from '../mentions/find-mentions.js';
import { leadingPlace } from '../mentions/firm-parts.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isOffTheTable } from './negation.js';
import { type Owners, ownersIn } from './owners.js';

function firstMention(
  read: readonly ReadSentence[],
  entity: LocalEntity,
): { sentence: ReadSentence; start: number; end: number } | undefined {
  for (const sentence of read) {
    const mention = sentence.mentions.find((candidate) => candidate.entity === entity);
    if (mention !== undefined) return { sentence, start: mention.start, end: mention.end };
  }
  return undefined;
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

/** What names and nesting say: zones in the place they are named after, branches, a group's firms, a project's developer. */
export function inferFromNames(
  registry: EntityRegistry,
  read: readonly ReadSentence[],
  owners: Owners = new Map(),
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  const add = (relation: Omit<DraftRelation, 'evidence' | 'polarity' | 'modality'>, about: LocalEntity) => {
    const at = firstMention(read, about);
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
      if (entity.holder?.type === 'District') {
        // A name alone says where a zone lies only where it spells the district out, or the article names it on its own.
        if (!entity.name.startsWith(entity.holder.name) && !standsAlone(read, entity.holder)) continue;
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
          standsAlone(read, place) &&
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
      const branch = /^(.*(?:有限公司|银行|公司))(?:[\u4e00-\u9fff]{1,12}(?:分公司|支行|分行))$/u.exec(
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
      const group = registry.entities.find(
        (other) =>
          other.type === 'Company' &&
          other !== entity &&
          /集团$/u.test(other.name) &&
          other.parts?.core === entity.parts?.core &&
          (other.parts?.core.length ?? 0) >= 2,
      );
      if (
        group !== undefined &&
        !/集团/u.test(entity.name) &&
        (entity.parts?.place !== '' || entity.parts?.industry !== '')
      ) {
        add(
          { type: 'SUBSIDIARY_OF', from: entity, to: group, properties: {}, confidence: 0.6, rule: 'zh/group-in-name' },
          entity,
        );
      }
    }
    if (entity.type === 'Project' && entity.holder !== undefined && ownersIn(owners, entity).includes(entity.holder)) {
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
