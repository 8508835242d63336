import type { Language } from '../model/api.js';
import { projectStages } from '../model/enumerations.js';
import { keepAbroad } from './abroad.js';
import { isWithinCapacity } from './capacity-bounds.js';
import { sumColumns } from './differences.js';
import { dateOf } from './fact.js';
import type { Frame } from './frame.js';
import { type Inquiry, isInBounds, notInGraph, type Reply, titleOf } from './inquiry.js';
import { eventOf, reportedThen } from './project-events.js';
import { capacityOf, claimsOf, type Item, itemsFor, namesOf, supportOfItem } from './project-items.js';
import { notesOn } from './project-notes.js';
import { named, rowOf } from './rows.js';
import { areTwins, byFullness } from './totals.js';
import { captionOf, formatMoney, formatQuantity, listNames, nameFor, say } from './wording.js';

function order(
  inquiry: Inquiry,
  items: readonly Item[],
  dates: ReadonlyMap<Item, string | undefined>,
): readonly Item[] {
  const { ranking } = inquiry.frame;
  if (ranking === undefined) return [...items].sort((a, b) => (b.money?.value ?? 0) - (a.money?.value ?? 0));
  if (ranking.by === 'date') {
    const dated = items.filter(
      (item) => (dates.get(item) ?? item.stages.at(-1)?.date ?? item.edges.map(dateOf)[0]) !== undefined,
    );
    const key = (item: Item): string =>
      dates.get(item) ?? item.stages.at(-1)?.date ?? item.edges.map(dateOf).find(Boolean) ?? '';
    return dated
      .sort((a, b) => (ranking.order === 'latest' ? 1 : -1) * (key(a) < key(b) ? 1 : -1))
      .slice(0, ranking.limit);
  }
  const figure = (item: Item): number | undefined =>
    ranking.by === 'capacity' ? capacityOf(item)?.value : item.money?.value;
  // Sums of different currencies can't be ranked against each other: yuan, or where none is in yuan the first currency.
  const currencies = items.flatMap((item) => item.money?.currency ?? []);
  const currency = currencies.includes('CNY') ? 'CNY' : (currencies[0] ?? 'CNY');
  const known = items.filter((item) => figure(item) !== undefined && (item.money?.currency ?? currency) === currency);
  const sign = ranking.order === 'smallest' ? -1 : 1;
  return known.sort((a, b) => sign * ((figure(b) ?? 0) - (figure(a) ?? 0))).slice(0, ranking.limit);
}

/** Whether a project's capacity lies between the asked bounds; any where none is asked. */
function isLargeEnough({ capacityBounds }: Frame, item: Item): boolean {
  if (capacityBounds === undefined) return true;
  const size = capacityOf(item);
  return size !== undefined && isWithinCapacity(capacityBounds, size.value, size.unit);
}

/** Of projects that are possibly one, a ranking names the one with the fuller name. */
async function withoutTwins(inquiry: Inquiry, items: readonly Item[]): Promise<readonly Item[]> {
  if (inquiry.frame.ranking === undefined) return items;
  const pairs = await inquiry.twinsOf(items.flatMap((item) => item.edges));
  const isFuller = (a: Item, b: Item): boolean => {
    const order = byFullness(a.thing.name, b.thing.name);
    return order < 0 || (order === 0 && (a.money?.value ?? 0) > (b.money?.value ?? 0));
  };
  return items.filter(
    (item) =>
      item.sum === undefined ||
      !items.some((other) => {
        if (other === item || other.sum === undefined || item.sum === undefined) return false;
        return areTwins(other.sum, item.sum, pairs) && isFuller(other, item);
      }),
  );
}

function describe(inquiry: Inquiry, item: Item, date: string | undefined): string {
  const { language } = inquiry;
  const builders = [...new Set(item.edges.map((edge) => nameFor(edge.from, language)))];
  const parts = [
    builders.length === 0 ? '' : listNames(builders, language, 4),
    item.money === undefined ? '' : formatMoney(item.money, language),
    inquiry.frame.asked === 'location' ? item.sites.join('、') : '',
    date ?? '',
    item.thing.stage === undefined ? '' : captionOf('stage', item.thing.stage, language),
  ].filter((part) => part !== '');
  const capacity = capacityOf(item);
  if (capacity !== undefined) parts.push(formatQuantity(capacity.value, capacity.unit, language));
  const name =
    item.thing.type === 'Project'
      ? nameFor(item.thing, language)
      : say(language, `在${item.thing.name}的投资`, `investment in ${nameFor(item.thing, 'en')}`);
  return parts.length === 0 ? name : say(language, `${name}（${parts.join('，')}）`, `${name} (${parts.join('; ')})`);
}

const stageOrder = Object.keys(projectStages);

/** Projects by how far they have come, in the order of their lives; within a stage the order stays. */
function byStage(items: readonly Item[]): readonly Item[] {
  const rank = (item: Item): number =>
    item.thing.stage === undefined ? stageOrder.length : stageOrder.indexOf(item.thing.stage);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function groupOf(item: Item, language: Language): string {
  return item.thing.stage === undefined
    ? say(language, '阶段未载明', 'stage not stated')
    : captionOf('stage', item.thing.stage, language);
}

/** Few projects one by one; of many their number, the first names, and how many state a sum. */
function tell(
  inquiry: Inquiry,
  subject: string,
  items: readonly Item[],
  dates: ReadonlyMap<Item, string | undefined>,
): string {
  const { language, frame } = inquiry;
  if (items.length <= 3 || (frame.ranking !== undefined && items.length <= 5)) {
    const list = items.map((item) => describe(inquiry, item, dates.get(item)));
    const isCounted = frame.also.includes('count') && frame.ranking === undefined;
    const number = isCounted ? `${items.length} ${items.length === 1 ? 'project' : 'projects'}: ` : '';
    return say(
      language,
      `${subject}${isCounted ? `有${items.length}个项目` : ''}：${list.join('；')}。`,
      `${subject}: ${number}${list.join('; ')}.`,
    );
  }
  const names = listNames(
    items.map((item) => nameFor(item.thing, language)),
    language,
    4,
  );
  const stated = items.filter((item) => item.money !== undefined);
  const most = stated.find((item) => item === items[0]) ?? stated[0];
  const largest = most === undefined || most.money === undefined ? '' : formatMoney(most.money, language);
  const of = most === undefined ? '' : nameFor(most.thing, language);
  return say(
    language,
    `${subject}有${items.length}个项目：${names}。${stated.length === 0 ? '均未载明金额' : `${stated.length}个写明金额，最大的是${of}（${largest}）`}。`,
    `${subject}: ${items.length} projects: ${names}. ${stated.length === 0 ? 'None states a sum' : `${stated.length} with a stated sum; the largest is ${of}, ${largest}`}.`,
  );
}

/** Projects of a place or company: listed, dated, filtered by stage and topic, or ranked. */
export async function answerProjects(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  // No place and no firm is no limit: all of China.
  const everywhere = frame.where === undefined && frame.who === undefined;
  const subject = everywhere
    ? say(language, '中国', 'China')
    : [titleOf(frame.where, language), titleOf(frame.who, language)].filter(Boolean).join('·');
  const all = await itemsFor(inquiry);
  // 食品项目 may be told by its builder's name alone.
  const byBuilder = (item: Item) => [...namesOf(item), ...item.edges.map(({ from }) => from.name)];
  const about =
    (await inquiry.about(all, inquiry.topics, namesOf, claimsOf)) ??
    (await inquiry.about(all, inquiry.topics, byBuilder, claimsOf)) ??
    [];
  const dates = new Map<Item, string | undefined>();
  for (const item of await keepAbroad(inquiry, about, ({ thing }) => thing)) {
    const event = await eventOf(inquiry, item);
    if (event !== undefined) dates.set(item, event.date);
  }
  const undated = dates.size === 0 ? await reportedThen(inquiry, about) : [];
  for (const item of undated) dates.set(item, undefined);
  const asked = [...dates.keys()].filter((item) =>
    frame.lacking === 'amount'
      ? item.money === undefined
      : (!frame.withAmount || item.money !== undefined) && isInBounds(frame, item.money) && isLargeEnough(frame, item),
  );
  const distinct = await withoutTwins(inquiry, asked);
  const ordered = order(inquiry, distinct, dates);
  // 最近的投资 of which no source dates any: all of few, and that they are not in order.
  const unordered =
    ordered.length === 0 && frame.ranking?.by === 'date' && frame.when === undefined && distinct.length <= 5;
  const chosen = unordered ? distinct : ordered;
  if (chosen.length === 0) {
    const known = listNames(
      all.map((item) => nameFor(item.thing, language)),
      language,
      4,
    );
    const when = inquiry.frame.when?.text;
    const [during, period] = when === undefined ? ['', ''] : [`（${when}）`, ` (${when})`];
    return notInGraph(
      say(
        language,
        `图谱里没有符合条件的${subject}项目${during}。${known === '' ? '' : `已知项目：${known}。`}`,
        `No such project of ${subject}${period} is in the graph.${known === '' ? '' : ` Known projects: ${known}.`}`,
      ),
    );
  }
  const notes = notesOn(inquiry, all, about, asked, chosen);
  const wantsBuilder = frame.also.includes('developer') || frame.also.includes('investor');
  // 「投资最多的企业」 asks for the firm behind the largest sum.
  const wantsFirms =
    frame.ranking !== undefined &&
    /企业|公司|谁|compan|firm|\bwho\b|investor/iu.test(frame.masked) &&
    (frame.asked === 'investors' || !/项目|工程|project/iu.test(frame.masked));
  const entities = chosen.flatMap((item) => {
    const builders = item.edges.map((edge) => edge.from.name);
    if (wantsFirms) return builders;
    const sites = frame.asked === 'location' ? item.sites : [];
    return item.thing.type === 'Project' ? [item.thing.name, ...sites, ...(wantsBuilder ? builders : [])] : builders;
  });
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const capacity = only === undefined ? undefined : capacityOf(only);
  const figure = frame.also.includes('count')
    ? { value: chosen.length, unit: say(language, '个', 'projects') }
    : only?.money !== undefined
      ? { value: only.money.value, unit: only.money.currency }
      : capacity;
  return {
    status: 'answered',
    answer: `${tell(inquiry, subject, chosen, dates)}${notes}${
      unordered && distinct.length > 0
        ? say(
            language,
            '来源没有写明日期，无法排出先后。',
            ' No source dates them, so none is called the latest or first.',
          )
        : ''
    }${
      undated.length === 0
        ? ''
        : say(
            language,
            `来源没有写明这些项目的日期；它们见于${frame.when?.text ?? ''}的报道。`,
            ` No source dates these projects; they stand in reports of that time (${frame.when?.text ?? ''}).`,
          )
    }`,
    rows: (frame.ranking === undefined ? byStage(chosen) : chosen).map((item) => {
      const size = capacityOf(item);
      const date =
        dates.get(item) ?? item.stages.at(-1)?.date ?? item.edges.map(dateOf).find((one) => one !== undefined);
      return rowOf(
        {
          group: frame.ranking === undefined ? groupOf(item, language) : undefined,
          ...(item.thing.type === 'Project' ? named('project', item.thing) : named('target', item.thing)),
          developer: [...new Set(item.edges.map((edge) => edge.from.name))].join('、') || undefined,
          amount: item.money?.value,
          currency: item.money?.currency,
          ...sumColumns(item.sum, inquiry.reader.headlineRule, language),
          amountStage: item.money === undefined ? undefined : captionOf('amountStage', item.money.stage, language),
          capacity: size?.value,
          capacityUnit: size?.unit,
          stage: item.thing.stage === undefined ? undefined : captionOf('stage', item.thing.stage, language),
          date,
          place: item.sites.join('、') || undefined,
          inferred: item.inferred,
        },
        supportOfItem(item),
      );
    }),
    entities: [...new Set(entities)],
    ...(figure === undefined ? {} : figure),
    claimIds: [...new Set(chosen.flatMap(supportOfItem))],
    ids: [...new Set(chosen.flatMap((item) => [item.thing.id, ...item.edges.map((edge) => edge.from.id)]))],
  };
}
