import type { Draft } from '../importers/importer.js';
import { englishName, pinyinOf } from '../importers/romanise.js';
import type { Entity } from '../model/claim.js';

/** An entity with pinyin, initials and an English name, as far as its importer did not give them. */
export function enrichEntity(entity: Entity): Entity {
  const { properties } = entity;
  // A figure's name is put together from what it measures; nobody looks it up by its pinyin.
  if (entity.type === 'Statistic') return entity;
  const spelling = pinyinOf(entity.name);
  const english = properties.nameEn === undefined ? englishName(entity.type, entity.name) : undefined;
  return {
    ...entity,
    properties: {
      ...(english ? { nameEn: english.nameEn, nameEnKind: english.nameEnKind } : {}),
      ...(spelling.pinyin === '' ? {} : { pinyin: spelling.pinyin, initials: spelling.initials }),
      ...properties,
    },
  };
}

/** A draft whose entities can be found by pinyin and shown in English. */
export function enrichNames(draft: Draft): Draft {
  return { ...draft, entities: draft.entities.map(enrichEntity) };
}
