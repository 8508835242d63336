import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { DraftRelation } from './claim-draft.js';
import { describesNext } from './clause-roles.js';
import { evidenceSpan } from './evidence.js';
import { soleOf } from './sole-subject.js';
import { subjectBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import type { Topic } from './topics.js';

/** So near that both stand in one zone. */
const near =
  '(?:(?:仅|只|就|也)*(?:一[路墙街河桥]之隔|隔墙|隔壁|对[门面]|毗邻|紧邻|相邻|比邻|为邻|做邻居|隔[^，。；\\ue001]{1,5}相望|隔(?:着)?(?:\\ue007|[一两]条?)[^，。；\\ue001]{0,3}(?:路|马路|街|墙)|同在(?:一个|同一)?园区?|[同在]{1,2}一个(?:园区|院子|园子)))';

/** Firms that are told to be neighbours of one that is named (`beside`), or of the one that is spoken of. */
const neighbours: readonly GuardedPattern[] = [
  // 「与甲一墙之隔的乙」, 「紧邻甲的乙」, 「甲隔壁的乙」
  new GuardedPattern(
    new RegExp(
      `(?:[与和跟同]|紧挨着?|毗邻|紧邻)?(?<beside>\\ue001)(?:公司)?(?:${near})?的(?<=${near}的|(?:紧挨着?|毗邻|紧邻)\\ue001(?:公司)?的)[^，。；\\ue000-\\ue0ff]{0,8}(?<firm>\\ue001)`,
      'dgu',
    ),
  ),
  // 「乙与甲仅隔一条马路」, 「乙就在甲隔壁」
  new GuardedPattern(
    new RegExp(
      `(?<firm>\\ue001)(?:公司)?(?:的[^，。；\\ue001]{0,6}(?:线|车间|工厂|厂房|厂区))?(?:就|也|则)?(?:[与和跟同]|在)(?<beside>\\ue001)(?:公司)?(?:的)?${near}`,
      'dgu',
    ),
  ),
  // 「乙从外地搬来，厂房就建在甲的马路对面」
  new GuardedPattern(
    /(?<firm>\ue001)[^。；\ue001]{0,24}，(?:新)?(?:厂房|工厂|厂子|厂区|车间|厂)(?:就|也)?(?:建|设|开|安|放)?(?:在|到)(?<beside>\ue001)(?:公司)?(?:厂区)?的?(?:马路|街|路|河)?(?:隔壁|对[门面]|旁边?|边上|一侧)/dgu,
  ),
  // 「隔壁的乙」, 「一路之隔，乙…」
  new GuardedPattern(
    /(?<=^|[，。；：、由从向给]|来自|而|是)(?:仅|只)?(?:一[路墙街河桥]之隔|隔(?:着|了)?(?:\\ue009|[一两三几]条?)(?:马路|路|街|墙)|隔壁|对门|隔墙|同园区?|园内相邻)(?:的|，)?(?:邻居)?(?:——)?(?<firm>\ue001)/dgu,
  ),
];

/** Words that make a nearness none of the ground: 「两家相邻的行业」, or one that is over. */
const unsure = /原(?:先|来|本)|曾|搬[走离]|老厂/u;

/** The firm at a place of the template, or the one behind it that it only describes: 「隔壁的甲供应商——乙」. */
function meantAt({ text, slots }: Template, at: number | undefined): Slot | undefined {
  if (at === undefined) return undefined;
  const next = text.indexOf('\ue001', at + 1);
  return slots.get(next > 0 && describesNext(text.slice(at + 1, next)) ? next : at);
}

/** The one zone that the article tells of a firm, else of its works; none where it tells several. */
function zonesOf(drafts: readonly DraftRelation[]): ReadonlyMap<LocalEntity, LocalEntity> {
  const zones = new Map<LocalEntity, LocalEntity | undefined>();
  const told = drafts.filter(
    ({ type, to, polarity }) => type === 'LOCATED_IN' && to.type === 'IndustrialPark' && polarity === 'positive',
  );
  const add = (firm: LocalEntity, zone: LocalEntity) =>
    zones.set(firm, zones.has(firm) && zones.get(firm) !== zone ? undefined : zone);
  for (const { from, to } of told) if (from.type === 'Company') add(from, to);
  const own = new Set(zones.keys());
  for (const { from, to } of told)
    if (from.type === 'Project' && from.holder !== undefined && !own.has(from.holder)) add(from.holder, to);
  return new Map([...zones].flatMap(([firm, zone]) => (zone === undefined ? [] : [[firm, zone] as const])));
}

/** A neighbour of a firm that stands in a zone stands there too: 「乙与甲一墙之隔」. */
export function inferNeighbours(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  topics: readonly Topic[],
  drafts: readonly DraftRelation[],
): DraftRelation[] {
  const zones = zonesOf(drafts);
  if (zones.size === 0) return [];
  const placed = new Set(
    drafts.flatMap(({ type, from, to }) => (type === 'LOCATED_IN' && to.type === 'IndustrialPark' ? [from] : [])),
  );
  const relations: DraftRelation[] = [];
  read.forEach((sentence, nth) => {
    const [template, topic] = [templates[nth], topics[nth]];
    if (template === undefined || topic === undefined) return;
    for (const pattern of neighbours) {
      for (const { index, indices, 0: words } of pattern.all(template.text)) {
        if (unsure.test(words)) continue;
        const slot = meantAt(template, indices?.groups?.firm?.[0]);
        const beside = template.slots.get(indices?.groups?.beside?.[0] ?? -1);
        const spoken = beside ?? subjectBefore(template, index);
        // Where a sentence speaks of nobody before, it goes on about whom the one before spoke of.
        const neighbour = spoken === undefined ? (topic.earlier ?? topic.firm) : soleOf(template, spoken);
        const zone = neighbour === undefined ? undefined : zones.get(neighbour);
        if (slot === undefined || zone === undefined) continue;
        for (const { entity, start, end } of slot.mentions) {
          if (entity === neighbour || entity.type !== 'Company' || placed.has(entity)) continue;
          placed.add(entity);
          relations.push({
            type: 'LOCATED_IN',
            from: entity,
            to: zone,
            properties: {},
            modality: 'inferred',
            polarity: 'positive',
            confidence: 0.7,
            rule: 'zh/beside-located',
            evidence: evidenceSpan(sentence.sentence, start, end),
          });
        }
      }
    }
  });
  return relations;
}
