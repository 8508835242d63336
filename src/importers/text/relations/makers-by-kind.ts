import type { ReadSentence } from '../mentions/find-mentions.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { type DraftRelation, draftProduction } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { splitProducts } from './products.js';
import type { Template } from './template.js';
import { namesWare } from './wares/ware-heads.js';

const rule = 'zh/makers-by-kind';
const maker = '(?:生产|制造|加工|研发)*(?:企业|公司|厂商|厂家|生产商|制造商|工厂)';
/** What closes a list of firms: 「等32家磁性材料企业」. */
const ofTail = new RegExp(
  `^(?:(?:\\d+(?:多|余)?|[两二三四五六七八九十几多]+)[家个])(?<kind>[^，。；、的]{2,10}?)${maker}$`,
  'u',
);
/** What counts firms right behind their names: 「甲与乙两家自动裁床企业」. */
const behind = new GuardedPattern(
  new RegExp(`\\ue001\\ue009(?<kind>[^，。；、的\\ue000-\\ue0ff]{2,10}?)${maker}`, 'gu'),
);
/** Trades and ranks, which name nothing that is made. */
const noKind =
  /(?:零部件|配套|上下游|龙头|重点|骨干|规上|规模以上|上市|外资|民营|高新技术|专精特新|新能源|新材料|原材料|设备|装备)$/u;

/** A kind of three characters at least; of two, like 农机, it is a trade as well. */
const namesKind = (kind: string): boolean =>
  kind.length >= 3 && (namesWare(kind) || /^(?!建筑|先进|化工|包装|高端|关键)[\u4e00-\u9fff]{2}材料$/u.test(kind));

/** What firms make, told by the kind that a list of them is counted as. */
export function readMakersByKind(
  { sentence }: ReadSentence,
  template: Template,
  registry: EntityRegistry,
): DraftRelation[] {
  const told: { at: number; kind: string }[] = [];
  for (const [at, slot] of template.slots) {
    const kind = slot.kind === 'firm' && slot.tail !== undefined ? ofTail.exec(slot.tail)?.groups?.kind : undefined;
    if (kind !== undefined) told.push({ at, kind });
  }
  for (const found of behind.all(template.text)) told.push({ at: found.index, kind: found.groups?.kind ?? '' });
  return told.flatMap(({ at, kind }) => {
    const slot = template.slots.get(at);
    if (slot === undefined || noKind.test(kind) || !namesKind(kind)) return [];
    const evidence = evidenceSpan(sentence, slot.start, slot.end);
    return splitProducts(kind).flatMap((name) =>
      slot.mentions.flatMap(({ entity }) =>
        entity.type === 'Company'
          ? [
              draftProduction(registry, entity, name, {
                properties: {},
                modality: 'reported',
                confidence: 0.76,
                rule,
                evidence,
              }),
            ]
          : [],
      ),
    );
  });
}

/** What the kind of a list reads, for the tests and for those who look for a rule. */
export const makersByKindRules: readonly {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: rule,
    examples: ['目前，海川科技有限公司、海润电子有限公司等32家磁性材料企业已形成集群。'],
    counterExamples: ['目前，海川科技有限公司、海润电子有限公司等32家重点企业已形成集群。'],
  },
];
