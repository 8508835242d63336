import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity, Mention } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { spanInDocument } from '../segmentation/clean-text.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import type { Topic } from './topics.js';

/** A later phase that stands on its own: 二期, 第三期, 四期扩建工程. A first phase is most often only a part of a plan. */
const phaseWord = new GuardedPattern(
  /(?<!分|共|至|到|[一二三四五六]、|国家大基金|基金|\d)第?(?<phase>[二三四五六]期)(?:扩建|技改|扩能)?(?:工程|项目|工厂|厂房|车间|基地|生产线)?(?!债|基金|培训|党|学员|业主|玻璃栈)/gu,
);
const inTurn = /(?:先后|相继|陆续|累计|连续|一共|共计?)[^，。；一二三四五六期]{0,8}$/u;
const inName = /^(?<stem>.{2,}?)(?:项目|工程)?(?:（|第)?(?<phase>[一二三四五六]期)）?(?<rest>.*)$/u;
const heads = /(?:扩建|技改)?(?:项目|工程|基地|工厂|厂房|车间|生产线)+$/u;

/** What a phase belongs to: the project or firm right before its words, else what the text speaks of. */
function wholeOf(
  sentence: ReadSentence,
  start: number,
  topic: Topic | undefined,
  movedOn: boolean,
): { readonly project?: LocalEntity; readonly firm?: LocalEntity } {
  const before = sentence.mentions.filter(({ end }) => end <= start);
  const beside = before.find(
    ({ kind, end }) =>
      (kind === 'firm' || kind === 'project') && /^的?(?:项目|工程)?$/u.test(sentence.sentence.text.slice(end, start)),
  );
  const inPark = before.some(
    ({ kind, end, start: from }) => kind === 'park' && end === start && from <= (beside?.start ?? from),
  );
  if (inPark) return {};
  if (beside?.kind === 'project') return { project: beside.entity };
  // 「该项目分两期建设：一期建设…车间；二期…」: of the project that is divided, not of what its parts are.
  const divided = /分(?:为)?[一二两三四五六\d]期/u.exec(sentence.sentence.text)?.index;
  const whole = before.filter(({ kind, end }) => kind === 'project' && end <= (divided ?? 0)).at(-1)?.entity;
  if (whole !== undefined && divided !== undefined && divided < start) return { project: whole };
  if (beside !== undefined) return { firm: beside.entity };
  const project = before.filter(({ kind }) => kind === 'project').at(-1)?.entity;
  if (project !== undefined) return { project };
  // 「甲的组件项目已满产。…乙去年扩产，公司又投2亿元上二期」: the text has come to another firm since it spoke of a project.
  if (movedOn && topic?.firm !== undefined && topic.firmAge <= 2 && topic.others !== true && before.length === 0)
    return { firm: topic.firm };
  const later = sentence.mentions.some(({ entity }) => entity === topic?.project);
  if (
    topic?.project !== undefined &&
    !later &&
    (topic.project.holder === undefined || topic.project.holder === topic.firm)
  )
    return { project: topic.project };
  const firms = new Set(before.filter(({ kind }) => kind === 'firm').map(({ entity }) => entity));
  if (firms.size === 1) return { firm: [...firms][0] as LocalEntity };
  return {};
}

/**
 * Makes a later phase that the text only calls 二期 or 其三期工程 a project of its own, a phase of the project or of the
 * firm's works that the words stand beside; what is invested, built and made in it is read of it.
 */
export function addPhases(
  read: readonly ReadSentence[],
  topics: readonly Topic[],
  registry: EntityRegistry,
): ReadSentence[] {
  const firstSeen = new Map<LocalEntity, number>();
  const lastSeen = new Map<LocalEntity, number>();
  return read.map((sentence, index) => {
    for (const { entity } of sentence.mentions) {
      if (!firstSeen.has(entity)) firstSeen.set(entity, index);
      lastSeen.set(entity, index);
    }
    const { firm: speaks, project: spokenOf } = topics[index] ?? {};
    const movedOn =
      speaks !== undefined &&
      spokenOf !== undefined &&
      spokenOf.holder !== speaks &&
      (firstSeen.get(speaks) ?? 0) > (lastSeen.get(spokenOf) ?? 0);
    const added: Mention[] = [];
    const { text, paragraph, start: offset } = sentence.sentence;
    for (const match of phaseWord.all(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (sentence.mentions.some((mention) => mention.end > start && mention.start < end)) continue;
      // 「先后投建四期工厂」: so many of them.
      if (inTurn.test(text.slice(0, start))) continue;
      const { project, firm } = wholeOf(sentence, start, topics[index], movedOn);
      const base = project ?? firm;
      if (base === undefined || (project !== undefined && /[一二三四五六]期/u.test(project.name))) continue;
      const phase = match.groups?.phase ?? '';
      const name = `${base.name.replace(/（[^）]*）/gu, '')}${phase}`;
      const entity = registry.get('Project', name) ?? registry.add('Project', name, 0.75);
      const holder = project === undefined ? firm : project.holder;
      if (holder !== undefined) entity.holder ??= holder;
      // 「蒙川二期」: pages call the phase by the short name of whose it is.
      if (project === undefined && firm !== undefined) {
        const named = sentence.mentions.find((mention) => mention.entity === firm && mention.end === start);
        if (named !== undefined && named.points !== true) entity.aliases.add(text.slice(named.start, end));
        for (const short of firm.aliases) if (short.length >= 2) entity.aliases.add(`${short}${phase}`);
      }
      entity.mentions.push(spanInDocument(paragraph, offset + start, offset + end));
      added.push({ kind: 'project', start, end, entity, points: true });
    }
    if (added.length === 0) return sentence;
    return {
      ...sentence,
      mentions: [...sentence.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

/** The project that a phase's name is a phase of: the one without the phase in its name, of the same developer. */
function findWhole(registry: EntityRegistry, entity: LocalEntity, stem: string): LocalEntity | undefined {
  const bare = stem.replace(heads, '');
  const same = registry.entities.filter((other) => {
    if (other.type !== 'Project' || other === entity) return false;
    if (other.holder !== undefined && entity.holder !== undefined && other.holder !== entity.holder) return false;
    return [other.name, ...other.aliases].some(
      (name) => !inName.test(name) && (name === stem || name.replace(heads, '') === bare),
    );
  });
  return same.length === 1 ? same[0] : undefined;
}

/** Which project is a phase of which, by the phase in its name. A whole that only the phase's name says is named by it. */
export function readPhases(registry: EntityRegistry, read: readonly ReadSentence[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const entity of [...registry.entities]) {
    if (entity.type !== 'Project') continue;
    const groups = inName.exec(entity.name)?.groups;
    if (groups?.stem === undefined || groups.phase === undefined) continue;
    const at = read
      .flatMap((sentence) => sentence.mentions.map((mention) => ({ sentence, mention })))
      .find(({ mention }) => mention.entity === entity);
    if (at === undefined) continue;
    const named = findWhole(registry, entity, groups.stem);
    // 「西部基地三期」 names its whole; 「恒泽二期」 only whose it is.
    if (named === undefined && !heads.test(groups.stem)) continue;
    const whole = named ?? registry.add('Project', groups.stem, 0.7);
    if (named === undefined && entity.holder !== undefined) whole.holder ??= entity.holder;
    relations.push({
      type: 'PHASE_OF',
      from: entity,
      to: whole,
      properties: { phase: groups.phase },
      modality: 'reported',
      polarity: 'positive',
      confidence: named === undefined ? 0.7 : 0.85,
      rule: 'zh/phase-in-name',
      evidence: evidenceSpan(at.sentence.sentence, at.mention.start, at.mention.end),
    });
  }
  return relations;
}
