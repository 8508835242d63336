import type { LocalEntity } from '../mentions/mention.js';
import { entitiesOf, type Match } from './match.js';
import { isOfPhase } from './phase-sums.js';
import { foundsFirm } from './rules/money-words.js';
import { subjectBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import { isLocal } from './topics.js';

/** 「在某国某府新建工厂」, 「赴某省投资」: words around a place where money is spent, however far away or large it is. */
const spentBefore = /(?:在|于|赴|到)$/u;
const spentBehind =
  /^[^，。；\ue000-\ue0ff]{0,4}(?:投资|投建|新建|建设|兴建|扩建|建厂|设厂|建立|设立|建成|打造|开工建设)/u;

function isSpentIn({ text }: Template, at: number): boolean {
  return spentBefore.test(text.slice(Math.max(0, at - 2), at)) && spentBehind.test(text.slice(at + 1));
}

function placeIn(template: Template, from: number, to: number, which: 'first' | 'last'): LocalEntity | undefined {
  const inOrder = [...template.slots].sort((a, b) => (which === 'first' ? a[0] - b[0] : b[0] - a[0]));
  for (const [at, slot] of inOrder) {
    if (at < from || at >= to || slot.mentions.length !== 1) continue;
    if (slot.kind !== 'park' && slot.kind !== 'district') continue;
    // 「产品经某市发往…」 is a way, not a site.
    if (/(?:经|发往|销往|出口|从|来自)$/u.test(template.text.slice(Math.max(0, at - 2), at))) continue;
    // 「在某某产业园旁的某某工业区建厂」: beside the one, in the other.
    if (/^(?:旁|附近|周边|隔壁|对面|以[东西南北])[边侧]?的[\ue002\ue003]/u.test(template.text.slice(at + 1, at + 6)))
      continue;
    const entity = slot.mentions[0]?.entity;
    if (isLocal(entity) || isSpentIn(template, at)) return entity;
  }
  return undefined;
}

/** 「甲由乙出资3亿元建设」: the firm that stands right before the doer of a passive clause is what is built. */
export function builtFirm({ template, found }: Match): LocalEntity | undefined {
  const until = found[0].startsWith('由') ? found.index : found.index - 1;
  if (until < 1 || template.text[until] !== '由' || template.text[until - 1] !== '\ue001') return undefined;
  const slot = template.slots.get(until - 1);
  return slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
}

/** Zones that an authority runs: a firm builds no such, as it may build a 产业园. */
export const publicZone = /(?:开发区|高新区|经开区|[新片园]区|新城|工业[园区]|保税区|示范区|集聚区)$/u;

/** 「投资12亿元建设永磁电机产业园」: a park that is built for the sum, and no zone that an authority runs. */
function isBuiltPark({ text, slots }: Template, from: number, at: number): boolean {
  return (
    /^[^，。；\ue001-\ue005]{0,6}(?:建设|兴建|打造|建造|投建|新建|建)(?:了|成)?[^，。；的\ue001-\ue005]{0,8}$/u.test(
      text.slice(from, at),
    ) && !publicZone.test(slots.get(at)?.mentions[0]?.entity.name ?? '')
  );
}

/** 「总投资12亿元，一期已投产，二期项目明年建成」: a total said before the phases is of all of them. */
function isLaterPhase({ text, slots }: Template, from: number, at: number): boolean {
  const phase = slots.get(at)?.mentions[0]?.entity.name ?? '';
  return (
    /^(?:第?[二三四五]期)/u.test(phase) &&
    /[，。](?:项目)?(?:第?一期|首期)[^，。；]{0,16}，/u.test(text.slice(from, at))
  );
}

/** Words before what a project consists of. */
const content = /主要(?:用于)?(?:建设|新建|包括|包含)|建设内容/u;

/** The words between a slot and an offset behind it. */
function wordsBehind({ text, slots }: Template, slot: Slot, index: number): string {
  const at = [...slots].find(([, each]) => each === slot)?.[0] ?? index;
  return text.slice(at + 1, index);
}

const founds = new RegExp(`^[^，]{0,8}${foundsFirm}`, 'u');

/** What money goes into: the project behind it, else the one before, else the place where it is spent, else the topic. */
export function investTargets(match: Match, investor: LocalEntity): LocalEntity[] {
  const { template, found, topic } = match;
  const end = found.index + found[0].length;
  const rest = template.text.slice(end);
  const built = builtFirm(match);
  if (built !== undefined && built !== investor) return [built];
  // 「合资公司注册资本25亿元，其中甲出资13亿元」
  const venture = match.sentence.mentions.find(
    ({ kind, points, start, end: until, entity }) =>
      kind === 'firm' &&
      points === true &&
      entity !== investor &&
      /^(?:合资|合营|新|标的|目标)公司$/u.test(match.sentence.sentence.text.slice(start, until)),
  );
  if (venture !== undefined && /出资|注资|增资/u.test(found[0])) return [venture.entity];
  // 「某某项目由甲投资建设，总投资…」, 「某某项目：投资方为甲，总投资…」: the project that opens the sentence.
  const opening = [...template.slots]
    // A part behind a semicolon speaks of what it names itself.
    .filter(
      ([at, slot]) =>
        at < end &&
        slot.kind === 'project' &&
        slot.mentions.length === 1 &&
        !(
          template.text.slice(at, found.index).includes('；') &&
          template.text.slice(found.index, end).includes('\ue001')
        ),
    )
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  const lead = opening === undefined ? '' : template.text.slice(0, opening[0]);
  if (
    opening !== undefined &&
    ((lead.length <= 2 && !/[距离与]$/u.test(lead)) || /^(?:为了?|围绕|针对|对于)(?:这个|该|这一)?$/u.test(lead))
  )
    return entitiesOf(opening[1]);
  if (
    opening !== undefined &&
    /^(?:[^。；]{0,40})$/u.test(template.text.slice(opening[0] + 1, found.index)) &&
    /由$|：|投资[方主]|项目/u.test(template.text.slice(opening[0] + 1, found.index + 1).replace(/[\ue001]/gu, ''))
  ) {
    return entitiesOf(opening[1]);
  }
  const stop = /[。；]/u.exec(rest)?.index ?? rest.length;
  // 「甲投资的某某基地，总投资180亿元，一期…」: the project that the clause right before ends with.
  if (
    opening !== undefined &&
    /^，(?:项目)?(?:计划|预计)?总投资(?:额)?(?:约|达|为|超)*\ue006?$/u.test(template.text.slice(opening[0] + 1, end))
  )
    return entitiesOf(opening[1]);
  // 「分两期建设某某产业园，计划总投资18亿元」
  const park = [...template.slots].filter(([at, slot]) => at < found.index && slot.kind === 'park').at(-1);
  if (
    park !== undefined &&
    park[1].mentions.length === 1 &&
    /^，(?:计划|预计|项目)*$/u.test(template.text.slice(park[0] + 1, found.index)) &&
    /(?:建设|打造|兴建|建造|投建|新建|开发)(?:了)?$/u.test(template.text.slice(0, park[0])) &&
    !publicZone.test(park[1].mentions[0]?.entity.name ?? '')
  )
    return entitiesOf(park[1]);
  for (const [at, slot] of [...template.slots].sort((a, b) => a[0] - b[0])) {
    if (at < end || at >= end + Math.min(stop, 40)) continue;
    // 「出资2亿元设立，主要配套给丙」: only a firm in the same clause is founded.
    if (
      slot.kind === 'firm' &&
      founds.test(rest) &&
      !template.text.slice(end, at).includes('，') &&
      // 「出资2亿元与乙共同设立丙」: the partner is not what is founded.
      !/(?:[与和同跟]|携手|联合)[^，。；]{0,4}$/u.test(template.text.slice(end, at))
    )
      return [...entitiesOf(slot)];
    if (slot.kind === 'project' && isLaterPhase(template, end, at)) break;
    // 「项目总投资9亿元，主要建设某生产线」: what the project holds is not what the sum is of.
    if (slot.kind === 'project' && content.test(template.text.slice(end, at))) break;
    if (slot.kind === 'project') return [...entitiesOf(slot)].slice(0, slot.mentions.length);
    if (slot.kind === 'park' && slot.mentions.length === 1 && isBuiltPark(template, end, at)) return entitiesOf(slot);
    if (slot.kind === 'money') break;
  }
  const own = [...template.slots].filter(
    ([at, slot]) => slot.kind === 'project' && slot.mentions.length === 1 && at >= found.index && at < end,
  );
  const inside = own.at(-1)?.[1].mentions[0]?.entity;
  if (inside !== undefined) return [inside];
  // 「甲的新厂区占地百亩，总投资…」: the works that the clause speaks of.
  const spoken = subjectBefore(template, found.index, new Set(['firm', 'project']));
  const isOfPart = spoken !== undefined && !/[；。]/u.test(wordsBehind(template, spoken, found.index));
  if (isOfPart && spoken.kind === 'project' && spoken.mentions.length === 1) return entitiesOf(spoken);
  // 「在某区建设甲项目，…，其中一期投资12亿元」: a phase of the project that its sentence speaks of, and not of the zone.
  if (opening !== undefined && isOfPhase(template, found.indices?.groups?.amount?.[0] ?? end))
    return template.text.slice(opening[0], found.index).includes('\ue001') ? [] : entitiesOf(opening[1]);
  const place =
    placeIn(template, found.index, end, 'last') ?? placeIn(template, end, end + Math.min(stop, 16), 'first');
  if (place !== undefined) return [place];
  const project = topic.project;
  // 「其中，甲公司某某设备项目投资…」: works of a name of their own, which was not read.
  if (/^\ue001[^，。；的该此]{2,16}(?:项目|工程)(?:总|计划)?(?:投资|投入)/u.test(found[0])) return [];
  if (
    project !== undefined &&
    (project.holder === investor || project.holder === undefined) &&
    /项目|^(?:计划|预计|概算)?(?:总投资|投资)/u.test(template.text)
  )
    return [project];
  const fallback = investor.home ?? match.main ?? topic.place;
  return fallback === undefined ? [] : [fallback];
}
