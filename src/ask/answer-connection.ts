import { type RelationshipType, relationshipTypes } from '../model/schema.js';
import { claimIdsOf, factOf, type Thing, textOf, textsOf, thingOf } from './fact.js';
import type { Mention } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, titleOf } from './inquiry.js';
import { rowOf } from './rows.js';
import { nameFor, say } from './wording.js';

interface Step {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Through whom goods reach the customer. */
  readonly via?: string;
  readonly claimIds: readonly string[];
}

function stepOf(value: unknown): Step {
  const edge = (value ?? {}) as Readonly<Record<string, unknown>>;
  const via = textOf(edge.via);
  return {
    ...(via === undefined ? {} : { via }),
    type: String(edge.type) as RelationshipType,
    from: String(edge.from),
    to: String(edge.to),
    claimIds: textsOf(edge.claimIds),
  };
}

/** Two places in one province or country are not connected by that: a way up and down the map says nothing. */
function isOnlyMap(steps: readonly Step[]): boolean {
  return steps.some((step, index) => {
    const next = steps[index + 1];
    return next !== undefined && step.type === 'PART_OF' && next.type === 'PART_OF' && step.to === next.to;
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Asks for the firm between two others, which no direct edge answers. */
const asksBetween =
  /(?:通过|经过|经由|借助)(?:了)?(?:谁|哪|什么)|\b(?:through|via) (?:whom|which|what)\b|\b(?:who|which \w+) (?:stands?|is|lies) between\b/iu;

interface Path {
  readonly nodes: readonly Thing[];
  readonly steps: readonly Step[];
}

const isFirm = ({ type }: Mention): boolean => type === 'Company' || type === 'PublicBody';
const isPlace = ({ type }: Mention): boolean => type === 'District' || type === 'IndustrialPark';

/** A firm is in a place mostly by a subsidiary there: where it is said to be there itself, that is told as well. */
async function throughSubsidiaries(inquiry: Inquiry, left: Mention, right: Mention): Promise<readonly Path[]> {
  const firm = [left, right].find(isFirm);
  const place = [left, right].find(isPlace);
  if (firm === undefined || place === undefined) return [];
  const [children, sites] = await Promise.all([
    inquiry.look('subsidiaries-of', { companyIds: idsOf(firm) }),
    inquiry.look('companies-in-place', { placeIds: idsOf(place) }),
  ]);
  const there = new Map(sites.map(factOf).map((site) => [site.from.id, site]));
  return children.map(factOf).flatMap((child) => {
    const site = there.get(child.from.id);
    if (site === undefined) return [];
    const steps = [child, site].map(
      (fact): Step => stepOf({ type: fact.type, from: fact.from.id, to: fact.to.id, claimIds: claimIdsOf(fact) }),
    );
    return [{ nodes: [child.to, child.from, site.to], steps }];
  });
}

/** How two things are connected, as shortest paths in words. The things between them are the answer. */
export async function answerConnection(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const named = [...frame.subjects, frame.product].filter((mention) => mention !== undefined);
  const [left, right] = named;
  if (left === undefined || right === undefined)
    return notInGraph(
      say(
        language,
        `图谱里没有${frame.topics.map((topic) => `「${topic.text}」`).join('')}，需要两个图谱里有的名称。`,
        `A connection needs two names that are in the graph${frame.topics.length === 0 ? '' : `; "${frame.topics[0]?.text}" is not`}.`,
      ),
    );
  const between = asksBetween.test(frame.masked);
  const rows = await inquiry.ask(between ? 'connection-through' : 'connection', {
    fromIds: idsOf(left),
    toIds: idsOf(right),
  });
  const paths = rows
    .map((row) => ({ nodes: listOf(row.nodes).map(thingOf), steps: listOf(row.edges).map(stepOf) }))
    .filter((path) => !isOnlyMap(path.steps));
  const shortest = Math.min(...paths.map((path) => path.steps.length));
  const direct = paths.filter((path) => path.steps.length === shortest).slice(0, 5);
  const kept = [...direct, ...(shortest === 1 ? await throughSubsidiaries(inquiry, left, right) : [])];
  if (kept.length === 0 && between)
    return notInGraph(
      say(
        language,
        `图谱里没有来源写明${titleOf(left, 'zh')}和${titleOf(right, 'zh')}之间经过哪家企业。`,
        `No source in the graph names a firm between ${titleOf(left, 'en')} and ${titleOf(right, 'en')}.`,
      ),
    );
  if (kept.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${titleOf(left, 'zh')}和${titleOf(right, 'zh')}之间的联系。`,
        `No connection between ${titleOf(left, 'en')} and ${titleOf(right, 'en')} is in the graph.`,
      ),
    );
  const nodes = new Map<string, Thing>(kept.flatMap((path) => path.nodes.map((node) => [node.id, node] as const)));
  const name = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nameFor(node, language);
  };
  const told = (step: Step): string => {
    const phrase = relationshipTypes[step.type].phrase[language];
    // 「是…的子公司」: the other end stands inside the phrase.
    const [before = '', after = ''] = phrase.split('…');
    return language === 'zh'
      ? `${name(step.from)}${step.via === undefined ? '' : `经${step.via}`}${before}${name(step.to)}${after}`
      : [
          name(step.from),
          before.trim(),
          name(step.to),
          after.trim(),
          step.via === undefined ? '' : `through ${step.via}`,
        ]
          .filter(Boolean)
          .join(' ');
  };
  const ends = new Set([...idsOf(left), ...idsOf(right)]);
  const inner = kept.flatMap((path) => path.nodes.slice(1, -1)).filter((node) => !ends.has(node.id));
  return {
    status: 'answered',
    answer: kept
      .slice(0, 3)
      .map((path) => `${path.steps.map(told).join(language === 'zh' ? '，' : ', ')}${language === 'zh' ? '。' : '.'}`)
      .join(language === 'zh' ? '' : ' '),
    rows: kept.flatMap((path, index) =>
      path.steps.map((step) =>
        rowOf(
          {
            step: index + 1,
            from: name(step.from),
            relation: relationshipTypes[step.type].caption[language],
            to: name(step.to),
            via: step.via,
          },
          step.claimIds,
        ),
      ),
    ),
    entities: [
      ...new Set([
        ...inner.map((node) => node.name),
        ...kept.flatMap((path) => path.steps.flatMap(({ via }) => via ?? [])),
      ]),
    ],
    claimIds: [...new Set(kept.flatMap((path) => path.steps.flatMap((step) => step.claimIds)))],
    ids: [...nodes.keys()],
  };
}
