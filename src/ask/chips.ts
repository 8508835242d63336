import type { AskResponse, Language } from '../model/api.js';
import { projectStages } from '../model/enumerations.js';
import type { Frame, Mention } from './frame.js';
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
  ranking: ['排序', 'ranking'],
  topics: ['主题', 'topic'],
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
    { slot: 'asked', caption: slotCaptions.asked?.[at] ?? '', value: askedCaptions[frame.asked][at] },
  ];
  const put = (slot: string, value: unknown, shown: string): void => {
    values[slot] = value;
    chips.push({ slot, caption: slotCaptions[slot]?.[at] ?? slot, value: shown });
  };
  for (const slot of ['who', 'where', 'project', 'product', 'industry'] as const) {
    const mention = frame[slot];
    if (mention === undefined) continue;
    put(slot, { text: mention.text, ids: mention.candidates.map((one) => one.id) }, nameOf(mention, language));
  }
  if (frame.when !== undefined) put('when', frame.when, frame.when.text);
  if (frame.stage !== undefined) {
    const stage = projectStages[frame.stage][language];
    put('stage', frame.stage, frame.notYet ? say(language, `尚未${stage}`, `not yet ${stage}`) : stage);
  }
  if (frame.bounds !== undefined) put('bounds', frame.bounds, frame.bounds.text);
  if (frame.ranking !== undefined) put('ranking', frame.ranking, `${frame.ranking.order} ${frame.ranking.limit}`);
  if (frame.topics.length > 0) {
    const topics = frame.topics.map((topic) => topic.text);
    put('topics', topics, topics.join('、'));
  }
  return { frame: values, chips };
}
