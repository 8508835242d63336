import { factNames } from './answer-investors.js';
import { isWithinCapacity } from './capacity-bounds.js';
import { tellDifference } from './differences.js';
import { claimIdsOf, type Fact, factOf, numberOf, textOf, thingOf } from './fact.js';
import type { Frame, Topic } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { capacityColumns, named, rowOf } from './rows.js';
import { matchesTopic } from './topic.js';
import { captionOf, formatQuantity, listNames, nameFor, say } from './wording.js';

function describe(inquiry: Inquiry, fact: Fact): string {
  const { language } = inquiry;
  const capacity = numberOf(fact.properties.capacity);
  const kind = textOf(fact.properties.capacityKind);
  const label = kind === undefined ? say(language, '产能', 'capacity') : captionOf('capacityKind', kind, language);
  const figure =
    capacity === undefined
      ? say(language, '，产能未载明', ', capacity not stated')
      : say(
          language,
          `，${label}${formatQuantity(capacity, textOf(fact.properties.capacityUnit) ?? '', 'zh')}`,
          `, ${label} ${formatQuantity(capacity, textOf(fact.properties.capacityUnit) ?? '', 'en')}`,
        );
  const differ = tellDifference(fact, language);
  const note = differ === undefined ? '' : say(language, `（${differ}）`, ` (${differ})`);
  return say(
    language,
    `${nameFor(fact.from, 'zh')}生产${fact.to.name}${figure}${note}`,
    `${nameFor(fact.from, 'en')} produces ${nameFor(fact.to, 'en')}${figure}${note}`,
  );
}

function reply(inquiry: Inquiry, facts: readonly Fact[], entities: readonly string[]): Reply {
  const { language } = inquiry;
  const figures = facts.filter((fact) => numberOf(fact.properties.capacity) !== undefined);
  const only = figures.length === 1 ? figures[0] : undefined;
  const value = numberOf(only?.properties.capacity);
  const unit = textOf(only?.properties.capacityUnit);
  return {
    status: 'answered',
    answer: `${facts
      .slice(0, 3)
      .map((fact) => describe(inquiry, fact))
      .join(
        language === 'zh' ? '；' : '; ',
      )}${facts.length > 3 ? say(language, `；另有${facts.length - 3}项`, `; and ${facts.length - 3} more`) : ''}${language === 'zh' ? '。' : '.'}`,
    rows: facts.map((fact) =>
      rowOf(
        { ...named('company', fact.from), ...named('product', fact.to), ...capacityColumns(fact, language) },
        claimIdsOf(fact),
      ),
    ),
    entities: [...new Set(entities)],
    ...(value === undefined ? {} : { value }),
    ...(value === undefined || unit === undefined ? {} : { unit }),
    ...supportOf(facts),
  };
}

/** Whether a stated capacity lies between the asked bounds; any where none is asked. */
function isLargeEnough({ capacityBounds }: Frame, { properties }: Fact): boolean {
  if (capacityBounds === undefined) return true;
  const value = numberOf(properties.capacity);
  return value !== undefined && isWithinCapacity(capacityBounds, value, textOf(properties.capacityUnit) ?? '');
}

/** Who makes a product (in a place), with capacities; figures of different kinds stand apart and are never added. */
export async function answerProducers(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const all = await inquiry.facts('producers-in-place', { placeIds: idsOf(frame.where), productIds: [] });
  const topics: readonly Topic[] = inquiry.topics;
  const about = await inquiry.about(
    all,
    topics,
    (fact) => [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? ''],
    () => [],
  );
  const found = about ?? (await inquiry.about(all, topics, factNames, claimIdsOf)) ?? [];
  const facts = found.filter((fact) => isLargeEnough(frame, fact));
  const wanted = [
    ...topics.map((topic) => topic.text),
    ...(frame.capacityBounds === undefined ? [] : [frame.capacityBounds.text]),
  ].join('、');
  const isBare = topics.length === 0 && frame.where === undefined && frame.capacityBounds === undefined;
  if (facts.length === 0 || isBare)
    return notInGraph(
      say(
        language,
        `图谱里没有${frame.where?.text ?? ''}生产${wanted === '' ? '该产品' : `「${wanted}」`}的企业。`,
        `No producer of ${wanted === '' ? 'that product' : `"${wanted}"`}${frame.where === undefined ? '' : ` in ${frame.where.text}`} is in the graph.`,
      ),
    );
  const ranked = frame.ranking === undefined ? facts : facts.slice(0, frame.ranking.limit);
  return reply(
    inquiry,
    ranked,
    ranked.filter((fact) => fact.from.type !== 'Project' || ranked.length === 1).map((fact) => fact.from.name),
  );
}

/** Where no source gives a firm's own capacity: those of the projects that it invests in or builds. */
async function capacitiesOfProjects(inquiry: Inquiry, own: readonly Fact[]): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  const stated = own.some((fact) => numberOf(fact.properties.capacity) !== undefined);
  if (frame.asked !== 'capacity' || frame.who === undefined || stated) return [];
  const placeIds = idsOf(frame.where);
  const projects = await inquiry.look('projects-of', { companyIds: idsOf(frame.who), placeIds });
  const makerIds = projects.map((row) => thingOf(row.project).id);
  return makerIds.length === 0 ? [] : inquiry.facts('products-of', { makerIds });
}

/**
 * Firms that invest in or build the named project, where that project is all that a source says of them: what they make
 * is made there. 五菱的宝骏基地 is a joint venture's that bears the firm's name, and not the firm's own.
 */
async function firmsBehind(inquiry: Inquiry): Promise<readonly string[]> {
  const { project, who } = inquiry.frame;
  if (project === undefined || inquiry.frame.asked !== 'capacity') return [];
  const edges = (await inquiry.look('project-edges', { projectIds: idsOf(project) })).map(factOf);
  const firms = edges.filter(({ type, from }) => ['INVESTED_IN', 'DEVELOPS'].includes(type) && from.type === 'Company');
  const said = who?.text.toLowerCase() ?? '';
  const named = firms.filter(({ from }) =>
    [from.name, ...from.aliases].some((one) => one.toLowerCase().includes(said)),
  );
  const companyIds = [...new Set(named.map(({ from }) => from.id))];
  if (companyIds.length === 0) return [];
  const projects = await inquiry.look('projects-of', { companyIds, placeIds: [] });
  return projects.length === 1 ? companyIds : [];
}

/**
 * Whether figures differ on the edge and the question narrows to one that only a sentence can tell: an expansion's is
 * not the firm's. The sentences are then looked through for it.
 */
function isOfOther(topics: readonly Topic[], { from, to, properties }: Fact): boolean {
  if (properties.conflict !== true) return false;
  const names = [to.name, ...to.aliases, to.nameEn ?? '', from.name, ...from.aliases];
  return topics.some((topic) => !matchesTopic(topic, names));
}

/** What a company makes, and its capacities. */
export async function answerProducts(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  if (frame.who === undefined && frame.project === undefined) return answerProducers(inquiry);
  const name = titleOf(frame.who ?? frame.project, language);
  const makerIds = [...idsOf(frame.who), ...idsOf(frame.project)];
  const behind = await firmsBehind(inquiry);
  const own = await inquiry.facts('products-of', { makerIds: [...new Set([...makerIds, ...behind])] });
  const all = [...own, ...(await capacitiesOfProjects(inquiry, own))];
  // A project named beside its firm is what is asked about: what the firm makes elsewhere answers nothing.
  const named = frame.who === undefined || behind.length > 0 ? undefined : frame.project;
  const about = await inquiry.about(
    all,
    named === undefined ? inquiry.topics : [...inquiry.topics, { text: named.text, proper: false }],
    (fact) => [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? '', fact.from.name, ...fact.from.aliases],
    claimIdsOf,
  );
  const capacity = frame.asked === 'capacity';
  const facts = (about ?? [])
    .filter((fact) => isLargeEnough(frame, fact))
    .filter((fact) => !capacity || numberOf(fact.properties.capacity) !== undefined)
    .filter((fact) => !capacity || !isOfOther(inquiry.topics, fact));
  if (facts.length === 0) {
    const known = listNames([...new Set(all.map((fact) => nameFor(fact.to, language)))], language, 6);
    return notInGraph(
      say(
        language,
        `图谱里没有${name}的${capacity ? '相应产能' : '产品'}。${known === '' ? '' : `已知产品：${known}。`}`,
        `${capacity ? 'Such a capacity' : 'A product'} of ${name} is not in the graph.${known === '' ? '' : ` Known products: ${known}.`}`,
      ),
      all.slice(0, 5),
    );
  }
  return reply(
    inquiry,
    facts,
    facts.map((fact) => (capacity ? fact.from.name : fact.to.name)),
  );
}
