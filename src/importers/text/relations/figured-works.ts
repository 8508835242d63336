import type { ReadSentence } from '../mentions/find-mentions.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { type DraftRelation, draftProduction } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { makersAt } from './makers.js';
import { type Owners, ownersIn } from './owners.js';
import { productsOfProject } from './project-products.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

/** What is said right before works that the one spoken of builds or has. */
const builds =
  /(?:建设|新建|建成|建成投产|建有|兴建|投建|扩建|改建|上马|新上|打造|拥有|现有|投产|启动|形成)(?:了|有)?[^，。；\ue000-\ue0ff]{0,8}$/u;
/** What is built for another, or by one who is not named. */
const byOthers = /(?:为|给|助力|服务|配套|参与|支持|吸引|引进|承建|中标|监理|政府)[^，。；]*$/u;

/**
 * What firms make by the names of works that they build: 「建设年产10万吨铜杆、3万吨电磁线生产线」. Each product has the
 * figure beside it.
 */
export function readFiguredWorks(
  { sentence }: ReadSentence,
  template: Template,
  topic: Topic,
  owners: Owners,
  registry: EntityRegistry,
): DraftRelation[] {
  const { text } = template;
  const relations: DraftRelation[] = [];
  for (const [at, slot] of template.slots) {
    const [works] = slot.mentions;
    if (slot.kind !== 'project' || works === undefined || slot.mentions.length !== 1) continue;
    const before = text.slice(0, at);
    if (!builds.test(before) || byOthers.test(before)) continue;
    const { products, capacity, capacities } = productsOfProject({
      ...works.entity,
      name: sentence.text.slice(works.start, works.end),
    });
    if (capacities === undefined && (capacity.capacity === undefined || products.length !== 1)) continue;
    const own = ownersIn(owners, works.entity);
    // What partners pay for together is made by a firm of theirs.
    if (own.length > 1) continue;
    for (const maker of own.length > 0 ? own : makersAt(template, at, at + 1, topic, owners)) {
      for (const name of products) {
        relations.push(
          draftProduction(registry, maker, name, {
            properties: capacities?.get(name) ?? capacity,
            modality: /(?:建成|建有|拥有|现有|投产|形成)[^，。；]*$/u.test(before) ? 'reported' : 'planned',
            confidence: 0.8,
            rule: 'zh/figured-works',
            evidence: evidenceSpan(sentence, slot.start, slot.end),
          }),
        );
      }
    }
  }
  return relations;
}

/** What such works read, for the tests and for those who look for a rule. */
export const figuredWorksRules: readonly {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: 'zh/figured-works',
    examples: [
      '海润铜业有限公司落户如皋市，建设年产10万吨铜杆、3万吨电磁线生产线。',
      '海润铜业有限公司去年建成年产3000吨对位芳纶生产线。',
    ],
    counterExamples: [
      '海润建工有限公司为海星公司承建年产3000吨对位芳纶生产线。',
      '海润铜业有限公司去年参观年产3000吨对位芳纶生产线。',
    ],
  },
];
