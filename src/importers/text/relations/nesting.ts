import type { ReadSentence } from '../mentions/find-mentions.js';
import { districtOf } from '../mentions/find-mentions.js';
import { writtenAround } from '../mentions/register-places.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isOffTheTable } from './negation.js';

/** 「灵山县陆屋产业园」, 「辽东湾新区化工产业园」: a place written right before another holds it. */
export function inferNesting(registry: EntityRegistry, read: readonly ReadSentence[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const { sentence, mentions } of read) {
    // 「浙江海宁」, 「广东佛山市顺德区」: places written one right around the other, whatever lies between the two.
    for (const { kind, points, entity, start, end } of mentions) {
      if (kind !== 'district' || points === true || isOffTheTable(sentence.text)) continue;
      let from = entity;
      for (const { district } of writtenAround(entity, sentence.text.slice(start, end))) {
        const to = registry.districtEntity(district);
        const isKnown = from === entity && district.adcode === districtOf(from)?.parentCode;
        if (!isKnown)
          relations.push({
            type: 'PART_OF',
            from,
            to,
            properties: {},
            modality: 'reported',
            polarity: 'positive',
            confidence: 0.9,
            rule: 'zh/place-inside',
            evidence: evidenceSpan(sentence, start, end),
          });
        from = to;
      }
    }
    const places = mentions.filter(
      ({ kind, points, start, end }) =>
        (kind === 'park' || kind === 'district') &&
        points !== true &&
        !mentions.some((outer) => outer.kind === 'firm' && outer.start <= start && outer.end >= end),
    );
    for (const outer of places) {
      const inner = places.find(
        ({ start }) =>
          start === outer.end ||
          (start === outer.end + 1 &&
            sentence.text[outer.end] === '的' &&
            !/[^，。；：]{0,3}(?:及|和|与|、)$/u.test(sentence.text.slice(0, outer.start))),
      );
      if (inner === undefined || inner.entity === outer.entity) continue;
      // 「…百亿园区 大周镇位于…」: a space stands between them in the document.
      const { paragraph, start } = sentence;
      if (
        (paragraph.at[start + inner.start] ?? 0) - (paragraph.at[start + outer.end - 1] ?? 0) >
        inner.start - outer.end + 1
      )
        continue;
      // 「同在园区的某市某厂」: a city or county lies in no zone.
      if (outer.entity.type === 'IndustrialPark' && /^(?:city|county)$/u.test(String(inner.entity.properties.level)))
        continue;
      if (outer.entity.properties.level === 'country' || isOffTheTable(sentence.text)) continue;
      // The gazetteer knows how districts with a code nest.
      if (
        inner.entity.type === 'District' &&
        inner.entity.properties.adcode !== undefined &&
        outer.entity.type === 'District'
      )
        continue;
      if (mentions.some(({ kind, start, end }) => kind === 'firm' && start <= outer.start && end >= inner.end))
        continue;
      relations.push({
        type: 'PART_OF',
        from: inner.entity,
        to: outer.entity,
        properties: {},
        modality: 'reported',
        polarity: 'positive',
        confidence: 0.82,
        rule: 'zh/place-inside',
        evidence: evidenceSpan(sentence, outer.start, inner.end),
      });
    }
  }
  return relations;
}
