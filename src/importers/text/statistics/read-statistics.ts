import { type DateMention, findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Span } from '../reading.js';
import { evidenceSpan } from '../relations/evidence.js';
import type { Slot, Template } from '../relations/template.js';
import type { Topic } from '../relations/topics.js';

/** A figure of a place, zone or firm while the article is being read. */
export interface DraftStatistic {
  readonly subject: LocalEntity;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly growth?: number;
  readonly qualifier?: 'about' | 'over' | 'upTo';
  readonly planned: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Span;
}

/** What sums of money of a place or firm are called. Investments in one project are no statistic. */
const moneyMetric =
  /(?:产值|增加值|营收|营业收入|主营业务收入|收入|应税销售|开票销售|销售额|利润|税收|税额|纳税|生产总值|GDP|进出口总?额?|出口额?|零售总额|工业投资|固定资产投资|引资金额|引资额|到位资金|签约金额|签约额|协议投资额?|合同投资额?|实际使用外资|利用外资|外商直接投资|投资金额合计|投资合计|合计总投资|全部项目总投资|合同金额|总量|交易额|成交额|研发投入|研发经费|存款余额|贷款余额)(?:（FDI）)?$/u;
const countMetric =
  /(?:企业|公司|项目|工厂|平台|机构|专利|人才|基地|园区|产品|小巨人|单项冠军|实验室|中心|研究院|市场主体|商户|门店|岗位|订单|品牌|院士|团队|员工|职工)$/u;
const verbs =
  /(?:累计|共计|总计|已经|已|将|约|共|一共|合计|达到|达|为|完成|实现|突破|超过|超|逾|有|引进|聚集|集聚|培育|入库|拥有|建成|新增|落户|签约|分别|首次|有望|力争|预计|高达|增至|创建|获评|认定|获批|近|接近|总数|数量)*$/u;
const lead =
  /^(?:(?:现?有(?![色机效限])|我们|咱们|截至|截止|到|今年|去年|前年|前三季度|上半年|下半年|一季度|目前|其中|全年|当年|同期|预计|全市|全区|全县|全省|共|已|累计|成功|先后|陆续|实现|完成|引进|培育|培育入库|拥有|建成|创建|获评|新增|聚集了?|集聚了?|包括|以来|年底|上半年|下半年|底|的|了|由|使|让|年|月|日|\d|[—~-])+)/u;

function clauseStart(text: string, index: number): number {
  for (let i = index - 1; i >= 0; i -= 1)
    if ('，。；：！？、'.includes(text[i] ?? '') || (text[i] ?? '') >= '\ue000') return i + 1;
  return 0;
}

function metricBefore(template: Template, at: number): string | undefined {
  const start = clauseStart(template.text, at);
  const before = template.text.slice(start, at);
  // 「投资5亿元以上的项目6个」: a count of some, whose size stands outside the word for it.
  if (template.slots.get(start - 1)?.kind === 'money' && /^(?:及?以上|以下|的|[^，。；]{0,4}项目)/u.test(before))
    return undefined;
  const stripped = before.replace(verbs, '');
  const metric = stripped
    .replace(/^.*(?:聚集|集聚|引来|招来|迎来|培育入库|培育|拥有|建成|落户|入库)了?/u, '')
    .replace(/^.*(?=引进)/u, '')
    .replace(/^.*?(?:达产后|投产后|建成后|后)?(?:可|预计)?(?:形成|新增|实现)/u, '')
    .replace(/^.*?(?:达产后|投产后|建成后|后可|预计)/u, '')
    .replace(lead, '');
  // 「引进产业类项目22个」: what was attracted, not what there is.
  if (/引进$/u.test(stripped.slice(0, stripped.length - metric.length))) return `引进${metric}`;
  return metric.length >= 2 && metric.length <= 20 ? metric : undefined;
}

/** Words behind a firm that a sentence gives as the head or an example of an industry: 「以甲为龙头的…集群」. */
const exemplified =
  /^(?:(?:等|公司|集团|企业)[^，。；\ue001-\ue006]{0,8})?(?:为|作为)(?:龙头|代表|引领|核心|支撑|主导|主体|骨干|链主|依托|牵引|重点)/u;
/** Words before firms that a place has or draws in. */
const hasFirms =
  /(?:培育|引进|引育|招引|吸引|集聚|聚集|汇聚|拥有|涌现|形成|诞生|走出|孕育)(?:了|出|起|着)?[^，。；\ue001-\ue006]{0,12}$/u;

/** What stands between the last mark before an offset and the offset. */
function clauseOf({ text }: Template, at: number): string {
  return text.slice(Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1, at);
}

/**
 * Whose figure it is: the last firm or place before it in the sentence, without the firms that it gives as the heads of
 * what the place has; else what the sentence before was about. Nobody's where it may be a place's or its newcomer's.
 */
function subjectOf(template: Template, at: number, carried: LocalEntity | undefined): LocalEntity | undefined {
  const before = [...template.slots]
    .filter(([index, slot]) => index < at && ['firm', 'park', 'district'].includes(slot.kind))
    .sort((a, b) => a[0] - b[0])
    .filter(([index]) => !/(?:占|居|位列|位居|全国|高于|低于)[^，。]{0,3}$/u.test(template.text.slice(0, index)));
  const clause = at - clauseOf(template, at).length;
  const [index, slot] = before.findLast(
    ([index, { kind, mentions }]) =>
      mentions.length === 1 && !(kind === 'firm' && index < clause && exemplified.test(template.text.slice(index + 1))),
  ) ?? [-1, undefined];
  if (slot?.kind === 'firm' && index < clause && hasFirms.test(clauseOf(template, index))) {
    // 「园区引来甲等企业，税收12亿元」 is of the place; 「园区引来甲，产值3亿元」 may be of either.
    const place = before.findLast(([from, { kind }]) => from < index && kind !== 'firm')?.[1].mentions[0]?.entity;
    return slot.tail === undefined && place !== undefined ? undefined : (place ?? slot.mentions[0]?.entity);
  }
  return slot?.mentions[0]?.entity ?? carried;
}

/** Who earned what the words at an offset state: the last firm before, else the zone whose firms the sentence tells of, else the topic. */
function earnerBefore(template: Template, at: number, topic: Topic): LocalEntity | undefined {
  const before = [...template.slots].filter(([index]) => index < at).sort((a, b) => a[0] - b[0]);
  const firm = before.findLast(([, { kind, mentions }]) => kind === 'firm' && mentions.length === 1)?.[1];
  if (firm !== undefined) return firm.mentions[0]?.entity;
  const zone = before.find(([index, { kind, mentions }]) => {
    const around = [template.text.slice(0, index), template.text.slice(index + 1)] as const;
    return (
      kind === 'park' && mentions.length === 1 && /(?:^|[，。；：])$/u.test(around[0]) && holdsFirms.test(around[1])
    );
  })?.[1];
  return zone?.mentions[0]?.entity ?? topic.firm;
}

/** 「园区已引进企业35家，…」: what a zone at the head of a clause has. */
const holdsFirms =
  /^(?:目前|现|现已|已|已经|共|累计|先后|如今)*(?:有|引进|集聚|聚集|入驻|培育|拥有|汇聚|吸引|落户|形成)[^。；]{0,30}(?:企业|集群|产业)/u;

/** Words that set a figure into the present, whatever was told of earlier years. */
const today = /目前|如今|现有|现已|眼下|迄今/u;
/** A year in which something began is none that a figure is of: 「建于2008年，有员工860人」. */
const begunBefore = /(?:建|成立|创立|创办|创建|始建|诞生|组建|注册)于$/u;
const begunBehind = /^(?:就|便|才|正式)?(?:成立|创立|创办|创建|建厂|建成|投产|入驻|落户|开业|上市|组建|注册)/u;

/** The last date before a figure that is the figure's own; the month of publication where the words between say today. */
function periodOf(
  text: string,
  dates: readonly DateMention[],
  offset: number,
  publishedOn: string | undefined,
): string | undefined {
  const own = dates.filter(
    ({ start, end }) =>
      start < offset && !begunBefore.test(text.slice(0, start)) && !begunBehind.test(text.slice(end, offset)),
  );
  const last = own.at(-1);
  if (publishedOn !== undefined && last !== undefined && today.test(text.slice(last.end, offset)))
    return publishedOn.slice(0, 7);
  return last?.value;
}

function growthAfter(template: Template, at: number): number | undefined {
  const match = /^[^。；\ue001-\ue006]{0,8}?(?:同比)?(?<way>增长|下降|增加|减少|提高)(?:了)?(?<figure>\ue008)/u.exec(
    template.text.slice(at + 1),
  );
  if (match === null || match.indices === undefined) {
    const found = match === null ? -1 : at + 1 + match[0].length - 1;
    const quantity = template.slots.get(found)?.quantity;
    if (match === null || quantity === undefined || quantity.unit !== '%') return undefined;
    return /下降|减少/u.test(match.groups?.way ?? '') ? -quantity.value : quantity.value;
  }
  return undefined;
}

/** The figures of places, zones and firms that a sentence states. `used` are the sums that are somebody's investment. */
export function readStatistics(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  publishedOn: string | undefined,
  carried: { subject?: LocalEntity; period?: string },
  main: LocalEntity | undefined,
): DraftStatistic[] {
  const statistics: DraftStatistic[] = [];
  const { text } = sentence.sentence;
  const inOrder = [...template.slots].sort((a, b) => a[0] - b[0]);
  let dates: readonly DateMention[] | undefined;
  for (const [at, slot] of inOrder) {
    const read = readFigure(template, at, slot);
    if (read === undefined || slot.quantity === undefined) continue;
    if (/固定资产投资$/u.test(read.metric) && /总投资/u.test(text)) continue;
    const sum = /合计|项目总投资|全部项目/u.test(template.text.slice(clauseStart(template.text, at), at));
    const firmFigure = /营收|营业收入|净利润|主营业务收入/u.test(read.metric);
    const subject = firmFigure
      ? earnerBefore(template, at, topic)
      : sum
        ? (main ?? subjectOf(template, at, carried.subject))
        : subjectOf(template, at, carried.subject ?? topic.place ?? main);
    if (subject === undefined) continue;
    // What a project will yield once it runs is no figure of the place around it.
    if (
      /达产|投产后|建成后|每年可/u.test(template.text.slice(clauseStart(template.text, at) - 10, at)) &&
      subject.type !== 'Company'
    )
      continue;
    dates ??= findDates(text, publishedOn);
    const period =
      periodOf(text, dates, slot.start, publishedOn) ??
      (/^(?:其中|此外|同时)/u.test(text) || carried.subject === subject ? carried.period : undefined);
    const growth = growthAfter(template, at);
    const clause = template.text.slice(Math.max(0, at - 40), at);
    carried.subject = subject;
    if (period !== undefined) carried.period = period;
    statistics.push({
      subject,
      metric: read.metric,
      value: slot.quantity.value,
      unit: slot.quantity.unit,
      period: period ?? (today.test(text) ? (publishedOn ?? '').slice(0, 7) : ''),
      ...(growth === undefined ? {} : { growth }),
      ...(slot.quantity.qualifier === undefined ? {} : { qualifier: slot.quantity.qualifier }),
      planned: /力争|预计|有望|计划|目标|将(?!近)|达产后|投产后/u.test(clause),
      rule: read.rule,
      confidence: 0.8,
      evidence: evidenceSpan(sentence.sentence, slot.start, slot.end),
    });
  }
  return statistics;
}

function readFigure(template: Template, at: number, slot: Slot): { metric: string; rule: string } | undefined {
  if (slot.kind === 'money') {
    const metric = metricBefore(template, at);
    if (metric === undefined || !moneyMetric.test(metric)) return undefined;
    return { metric: metric.replace(/（FDI）$/u, ''), rule: 'zh/statistic-money' };
  }
  if (slot.kind === 'count' && /^[一二两三四五六七八九]/u.test(slot.quantity?.text ?? '')) return undefined;
  if (slot.kind === 'count' && /^(?:个|家|户|项|人|名)$/u.test(slot.quantity?.unit ?? '')) {
    const after =
      /^(?<metric>[\u4e00-\u9fff]{2,14}?(?:企业|公司|项目|工厂|平台|机构|小巨人|实验室|瞪羚企业))(?=[，。；、]|$|同比|，|的)/u.exec(
        template.text.slice(at + 1),
      );
    const metric = after?.groups?.metric ?? metricBefore(template, at);
    if (metric === undefined || !countMetric.test(metric) || /[的在]/u.test(metric)) return undefined;
    return { metric, rule: 'zh/statistic-count' };
  }
  return undefined;
}
