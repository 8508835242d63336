import { investmentsFor, narrowed, rowsOf } from './answer-investments.js';
import { factNames } from './answer-investors.js';
import { claimIdsOf, dateOf, type Fact, wholesOf } from './fact.js';
import { china } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { captionOfGroup, groupOf, isCancelled } from './investment-groups.js';
import type { Grouping } from './modifiers.js';
import { type PlaceLevel, placesOf } from './places-of.js';
import { totalRow } from './rows.js';
import { distinctSums, statedSum, type Total, totalsOf } from './totals.js';
import { captionOf, formatMoney, listNames, say } from './wording.js';

/** A part of a breakdown: its label, the name that answers where it is a thing, and its investments. */
interface Part {
  readonly label: string;
  readonly name?: string;
  readonly facts: readonly Fact[];
}

const captions: Readonly<Record<Grouping, readonly [string, string]>> = {
  year: ['年份', 'year'],
  place: ['地区', 'place'],
  industry: ['产品领域', 'product'],
  stage: ['阶段', 'stage'],
  kind: ['资金口径', 'kind of money'],
};

/** The investments that are to be broken down: a firm's, or those in a place. */
async function investmentsAsked(inquiry: Inquiry): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  if (frame.who !== undefined || frame.project !== undefined)
    return (await narrowed(inquiry, await investmentsFor(inquiry))) ?? [];
  const placeIds = frame.where === undefined ? [china] : idsOf(frame.where);
  const all = await inquiry.facts('investments-in-place', { placeIds });
  const about = (await inquiry.about(all, inquiry.topics, factNames, claimIdsOf)) ?? [];
  return inquiry.inPeriod(about).filter((fact) => !isCancelled(fact) && fact.inferred !== true);
}

/** Which level of places a breakdown goes down to: the next one below the asked place; cities where none is asked. */
function levelBelow(inquiry: Inquiry): PlaceLevel {
  const level = inquiry.frame.where?.candidates[0]?.level;
  if (level === 'city' || level === 'province') return level === 'city' ? 'county' : 'below-province';
  return level === 'county' ? 'town' : 'city';
}

async function partsOf(inquiry: Inquiry, facts: readonly Fact[], by: Grouping): Promise<readonly Part[]> {
  const { language, frame } = inquiry;
  const parts = new Map<string, { label: string; name?: string; facts: Fact[] }>();
  const put = (label: string, fact: Fact, name?: string): void => {
    const part = parts.get(label) ?? { label, facts: [], ...(name === undefined ? {} : { name }) };
    part.facts.push(fact);
    parts.set(label, part);
  };
  const unknown = say(language, '未载明', 'not stated');
  const places =
    by === 'place'
      ? await placesOf(
          inquiry,
          facts.map((fact) => fact.to),
          levelBelow(inquiry),
        )
      : new Map();
  const products =
    by === 'industry'
      ? await inquiry.productsOf(
          facts.map((fact) => fact.to),
          true,
        )
      : new Map();
  for (const fact of facts) {
    if (by === 'year') put(dateOf(fact)?.slice(0, 4) ?? unknown, fact);
    else if (by === 'stage') put(captionOfGroup(groupOf(fact), language), fact);
    else if (by === 'kind') put(captionOf('amountKind', statedSum(fact)?.kind ?? 'unstated', language), fact);
    else if (by === 'industry') {
      const names: readonly string[] = products.get(fact.to.id) ?? [];
      put(names.length === 0 ? unknown : listNames([...new Set(names)].slice(0, 2), language), fact);
    } else {
      const place = places.get(fact.to.id);
      const asked = idsOf(frame.where).includes(place?.id ?? '');
      put(
        place === undefined || asked ? unknown : place.label,
        fact,
        place === undefined || asked ? undefined : place.name,
      );
    }
  }
  const sorted = [...parts.values()];
  const largest = (part: Part): number => Math.max(0, ...part.facts.map((fact) => statedSum(fact)?.value ?? 0));
  return by === 'year'
    ? sorted.sort((a, b) => (a.label < b.label ? -1 : 1))
    : sorted.sort((a, b) => largest(b) - largest(a));
}

/** Where all lies in one part of a breakdown by place, the very places that sources name in it. */
function finestSites(parts: readonly Part[], by: Grouping): readonly string[] {
  const [only] = parts;
  return by === 'place' && parts.length === 1 ? (only?.facts.flatMap(({ sites }) => sites) ?? []) : [];
}

/** Sums of investment by year, place, product, stage or kind: in each part over distinct projects. */
export async function answerBreakdown(inquiry: Inquiry, by: Grouping): Promise<Reply> {
  const { frame, language } = inquiry;
  const facts = await investmentsAsked(inquiry);
  const who = titleOf(frame.who, language);
  const site = titleOf(frame.where, language);
  const subject = say(
    language,
    `${who}${site === '' ? '' : `${who === '' ? '' : '在'}${site}`}`,
    [who, site].filter(Boolean).join(' in '),
  );
  if (facts.length === 0)
    return notInGraph(say(language, `图谱里没有${subject}的投资。`, `No investment of ${subject} is in the graph.`));
  const twins = await inquiry.twinsOf(facts);
  const stated = new Set(facts.filter((fact) => statedSum(fact) !== undefined).map((fact) => fact.to.id));
  const parts = (await partsOf(inquiry, facts, by)).map((part) => {
    const sums = distinctSums(part.facts, wholesOf(facts), inquiry.reader.headlineRule, twins);
    // What no source puts a sum on: not what counts once with its whole, or with what it may be the same as.
    const silent = new Set(part.facts.map((fact) => fact.to.id).filter((id) => !stated.has(id))).size;
    return { ...part, sums, totals: totalsOf(sums), silent };
  });
  const sumOf = (total: Total): string => {
    const sum = formatMoney({ ...total, scope: 'unstated' }, language);
    const stage = by === 'stage' || total.stage === 'unstated' ? [] : [captionOf('amountStage', total.stage, language)];
    const said = [
      ...stage,
      say(language, `${total.count}项`, `${total.count} ${total.count === 1 ? 'item' : 'items'}`),
    ];
    return say(language, `${sum}（${said.join('，')}）`, `${sum} [${said.join(', ')}]`);
  };
  const told = parts.slice(0, 8).map(({ label, totals, silent }) => {
    const left = silent === 0 ? [] : [say(language, `${silent}项未载明金额`, `${silent} with no sum stated`)];
    const list = [...totals.map(sumOf), ...left].join(language === 'zh' ? '、' : ', ');
    return say(language, `${label}：${list}`, `${label}: ${list}`);
  });
  const more =
    parts.length > 8 ? say(language, `；另有${parts.length - 8}组见表`, `; ${parts.length - 8} more in the table`) : '';
  const [zh, en] = captions[by];
  return {
    status: 'answered',
    answer: say(
      language,
      `${subject}的投资按${zh}：${told.join('；')}${more}。`,
      `Investment of ${subject} by ${en}: ${told.join('; ')}${more}.`,
    ),
    rows: parts.flatMap(({ label, totals, facts: own }) => [
      ...totals.map((total) => totalRow(total, language, label)),
      ...rowsOf(inquiry, own, () => label),
    ]),
    entities: [...new Set([...parts.flatMap(({ name }) => name ?? []), ...finestSites(parts, by)])],
    ...supportOf(facts),
  };
}
