import type { AskResponse, Language } from '../model/api.js';
import { amountKinds, projectStages } from '../model/enumerations.js';
import { isComplete } from './completeness.js';
import { askedKinds, type Frame, type Mention, type Ranking } from './frame.js';
import type { Grouping } from './modifiers.js';
import { nameFor, say } from './wording.js';

const slotCaptions: Readonly<Record<string, readonly [string, string]>> = {
  asked: ['问什么', 'asked'],
  who: ['企业', 'company'],
  where: ['地点', 'place'],
  project: ['项目', 'project'],
  product: ['产品', 'product'],
  industry: ['产业', 'industry'],
  when: ['时间', 'time'],
  stage: ['阶段', 'stage'],
  bounds: ['金额', 'amount'],
  capacityBounds: ['产能', 'capacity'],
  ranking: ['排序', 'ranking'],
  except: ['除去', 'except'],
  kin: ['子公司', 'subsidiaries'],
  lacking: ['没有', 'lacking'],
  groupBy: ['分组', 'broken down by'],
  steps: ['级数', 'steps'],
  abroad: ['海外', 'abroad'],
  amountKind: ['口径', 'kind of money'],
  topics: ['主题', 'topic'],
};

const groupingCaptions: Readonly<Record<Grouping, readonly [string, string]>> = {
  year: ['按年份', 'year'],
  place: ['按地区', 'place'],
  industry: ['按产品领域', 'product'],
  stage: ['按阶段', 'stage'],
  kind: ['按口径', 'kind of money'],
};

const rankingCaptions: Readonly<Record<Ranking['order'], readonly [string, string]>> = {
  largest: ['最大', 'largest'],
  smallest: ['最小', 'smallest'],
  latest: ['最新', 'latest'],
  first: ['最早', 'first'],
};

const askedCaptions: Readonly<Record<Frame['asked'], readonly [string, string]>> = {
  investors: ['谁投资', 'who invested'],
  investments: ['投资了什么', 'what was invested in'],
  amount: ['投资多少', 'how much'],
  total: ['投资合计', 'total investment'],
  companies: ['有哪些企业', 'which companies'],
  parks: ['有哪些园区', 'which zones'],
  projects: ['有哪些项目', 'which projects'],
  customers: ['客户', 'customers'],
  suppliers: ['供应商', 'suppliers'],
  partners: ['合作企业', 'partners'],
  chainLeaders: ['链主', 'chain leaders'],
  statistic: ['统计数据', 'figures'],
  producers: ['谁生产', 'who makes it'],
  products: ['产品', 'products'],
  upstream: ['上游', 'upstream'],
  downstream: ['下游', 'downstream'],
  capacity: ['产能', 'capacity'],
  contract: ['合同金额', 'contract value'],
  connection: ['有何联系', 'connection'],
  comparison: ['比较', 'comparison'],
  location: ['在哪里', 'where it is'],
  subsidiaries: ['子公司', 'subsidiaries'],
  parents: ['母公司', 'parent company'],
  owners: ['最终控制方', 'ultimate owner'],
  share: ['持股多少', 'share held'],
  holdings: ['持股的企业', 'shareholdings'],
  materials: ['原料', 'raw materials'],
  consumers: ['谁以之为原料', 'who uses it'],
};

/** What a frame calls something that the question names. */
export function nameOf(mention: Mention, language: Language): string {
  const first = mention.candidates[0];
  return first === undefined ? mention.text : nameFor(first, language);
}

/** The filled slots of a frame, as plain values and as chips. Slots left open are not shown: they narrow nothing. */
export function slotsOf(frame: Frame): Pick<AskResponse, 'frame' | 'chips'> {
  const { language } = frame;
  const at = language === 'zh' ? 0 : 1;
  const values: Record<string, unknown> = { asked: frame.asked, rule: frame.rule };
  const chips: AskResponse['chips'] = [
    {
      slot: 'asked',
      caption: slotCaptions.asked?.[at] ?? '',
      value: askedCaptions[frame.asked][at],
      options: askedKinds
        .filter((asked) => isComplete({ ...frame, asked }))
        .map((asked) => ({ value: asked, caption: askedCaptions[asked][at] })),
    },
  ];
  const put = (slot: string, value: unknown, shown: string, text = ''): void => {
    values[slot] = value;
    const words = text === '' ? {} : { text };
    chips.push({ slot, caption: slotCaptions[slot]?.[at] ?? slot, value: shown, ...words });
  };
  for (const slot of ['who', 'where', 'project', 'product', 'industry'] as const) {
    const mention = frame[slot];
    if (mention === undefined) continue;
    put(
      slot,
      { text: mention.text, ids: mention.candidates.map((one) => one.id) },
      nameOf(mention, language),
      mention.text,
    );
  }
  if (frame.except.length > 0) {
    const left = frame.except.map((mention) => nameOf(mention, language)).join('、');
    put(
      'except',
      frame.except.map((mention) => mention.text),
      left,
      frame.except[0]?.text,
    );
  }
  if (frame.kin !== undefined)
    put('kin', frame.kin, frame.kin === 'with' ? say(language, '含子公司', 'with') : say(language, '不含', 'without'));
  if (frame.lacking !== undefined)
    put(
      'lacking',
      frame.lacking,
      frame.lacking === 'amount'
        ? say(language, '金额', 'a stated sum')
        : say(language, '投资记载', 'a reported investment'),
    );
  if (frame.groupBy !== undefined) put('groupBy', frame.groupBy, groupingCaptions[frame.groupBy][at]);
  if (frame.abroad === true) put('abroad', true, say(language, '只看海外', 'outside China'));
  if (frame.steps !== undefined) put('steps', frame.steps, String(frame.steps));
  if (frame.amountKind !== undefined) put('amountKind', frame.amountKind, amountKinds[frame.amountKind][language]);
  if (frame.when !== undefined) put('when', frame.when, frame.when.text, frame.when.text);
  if (frame.stage !== undefined) {
    const stage = projectStages[frame.stage][language];
    put('stage', frame.stage, frame.notYet ? say(language, `尚未${stage}`, `not yet ${stage}`) : stage);
  }
  if (frame.bounds !== undefined) put('bounds', frame.bounds, frame.bounds.text, frame.bounds.text);
  if (frame.capacityBounds !== undefined)
    put('capacityBounds', frame.capacityBounds, frame.capacityBounds.text, frame.capacityBounds.text);
  if (frame.ranking !== undefined) {
    const { order, limit } = frame.ranking;
    put('ranking', frame.ranking, `${rankingCaptions[order][at]} ${limit}`);
  }
  if (frame.topics.length > 0) {
    const topics = frame.topics.map((topic) => topic.text);
    put('topics', topics, topics.join('、'), topics[0]);
  }
  return { frame: values, chips };
}
