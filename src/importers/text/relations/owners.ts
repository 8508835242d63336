import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { DraftRelation } from './claim-draft.js';
import { buildsForOthers } from './clause-roles.js';
import { publicWorks } from './public-works.js';
import { speakerBefore } from './subject.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

/** Whose each project is: what its totals are claimed of when their sentence names no investor. */
export type Owners = ReadonlyMap<LocalEntity, readonly LocalEntity[]>;

/** A firm that only a project's name suggests is its owner until the text names another. */
const guessed = 0.75;

/** Whose a project is: the firm in its name, unless that is only guessed and the text names who builds it. */
export function ownersIn(owners: Owners, project: LocalEntity): readonly LocalEntity[] {
  const stated = owners.get(project) ?? [];
  if (project.holder === undefined) return stated;
  const core = project.holder.parts?.core ?? '';
  // 「总投资9亿元的海川化工一体化项目」 is called after a firm of 海川集团, a group, which pays: the total stays with what it is named after.
  const ofHouse = core.length >= 2 && stated.some(({ name, parts }) => parts?.core === core && /集团|控股/u.test(name));
  if (stated.length > 0 && !ofHouse && !stated.includes(project.holder)) return stated;
  return project.holder.confidence < guessed && stated.length > 0 ? stated : [project.holder];
}

/** Firms whose trade is to build for others. */
const builds = /建工|建筑|建设集团|工程|路桥|安装|[建铁]\S{0,3}局|中建|中铁|中交|中冶|水利水电|市政/u;

/** Words before a project that make it somebody else's than the firm that the text speaks of. */
const elsewhere =
  /(?:邻居|附近|周边|对门|参观|考察|服务|配套|供应|承建|承接|中标|拿下|参与|关注|类似|如|像|等|是)[^，。；]{0,8}$/u;

/** Words right before a project that make it the one's that the clause speaks of. */
const possessive =
  /(?:其|该公司|该企业)(?:的|(?:总投资|投资)[^，。；\ue001]{0,6}的|[^，。；\ue001]{0,10}的)?[^，。；的\ue000-\ue0ff]{0,8}$/u;

/**
 * Whose the article's projects are: the firm in the project's name; else those that the article says build or pay for it;
 * else, for a project without a name of its own, the only firm that its sentence and the one before speak of.
 */
export function findOwners(
  drafts: readonly DraftRelation[],
  read: readonly ReadSentence[],
  templates: readonly Template[],
  topics: readonly Topic[],
): Owners {
  const owners = new Map<LocalEntity, LocalEntity[]>();
  for (const { type, from, to, properties } of drafts) {
    if ((type !== 'DEVELOPS' && type !== 'INVESTED_IN') || to.type !== 'Project' || from.type !== 'Company') continue;
    // Who builds for another does not pay.
    if (properties.role === 'contractor' || builds.test(from.name)) continue;
    const known = owners.get(to) ?? [];
    if (!known.includes(from)) owners.set(to, [...known, from]);
  }
  read.forEach((sentence, index) => {
    const template = templates[index];
    const topic = topics[index];
    if (template === undefined || topic?.firm === undefined || topic.firmAge > 2 || topic.others === true) return;
    if (sentence.sentence.role === 'headline') return;
    const firms = new Set(sentence.mentions.filter(({ kind }) => kind === 'firm').map(({ entity }) => entity));
    for (const [at, slot] of template.slots) {
      const project = slot.kind === 'project' && slot.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
      if (project === undefined || project.holder !== undefined || owners.has(project)) continue;
      // 「甲从送样走向量产，今年9月，其总投资5亿元的某项目开工」
      if (!possessive.test(template.text.slice(0, at)) || publicWorks.test(project.name)) continue;
      const speaker = speakerBefore(template, at);
      const owner = speaker === 'others' || speaker?.mentions.length !== 1 ? undefined : speaker.mentions[0]?.entity;
      if (owner?.type === 'Company') owners.set(project, [owner]);
    }
    if (firms.size > 1 || (firms.size === 1 && !firms.has(topic.firm))) return;
    // 「项目总投资8亿元，由甲负责施工」: who builds for another.
    const isBuilder = [...template.slots].some(
      ([at, { mentions }]) =>
        mentions.some(({ entity }) => entity === topic.firm) && buildsForOthers.test(template.text.slice(at + 1)),
    );
    if (isBuilder) return;
    // 「甲华中基地落户，乙工厂投产」: a firm that only the name of another project holds is not who the rest is of.
    const spans = sentence.mentions.filter(({ kind }) => kind === 'project');
    const inName =
      firms.size === 1 &&
      sentence.mentions.every(
        ({ entity, start, end }) =>
          entity !== topic.firm ||
          spans.some((span) => span.start <= start && span.end >= end && span.entity !== entity),
      );
    for (const [at, slot] of template.slots) {
      const project = slot.kind === 'project' && slot.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
      if (project === undefined || project.holder !== undefined || owners.has(project) || inName) continue;
      if (elsewhere.test(template.text.slice(0, at)) || slot.tail !== undefined) continue;
      if (speakerBefore(template, at) === 'others') continue;
      if (publicWorks.test(project.name)) continue;
      // 「…的项目正在装修，甲…」: a firm that another clause of the sentence names only later has no say.
      const named = [...template.slots].find(([, { mentions }]) =>
        mentions.some(({ entity }) => entity === topic.firm),
      );
      const between = named === undefined || named[0] < at ? '' : template.text.slice(at, named[0]);
      if (/[；。]/u.test(between) || (between.includes('，') && !/由[^，。；]{0,6}$/u.test(between))) continue;
      owners.set(project, [topic.firm]);
    }
  });
  return owners;
}
