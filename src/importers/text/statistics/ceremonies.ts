import { dateBefore, findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { evidenceSpan } from '../relations/evidence.js';
import type { Slot, Template } from '../relations/template.js';
import { isLocal } from '../relations/topics.js';
import type { DraftStatistic } from './read-statistics.js';

/** What happened to several projects at once. */
interface Ceremony {
  readonly place: LocalEntity;
  /** 集中签约, 集中开工 … */
  readonly event: string;
  /** Several projects: by its own word (集中) or a number. A ceremony of one project has no total of several. */
  readonly isOfMany: boolean;
  readonly date: string;
}

const event = new GuardedPattern(/集中(?:签约|开工|竣工|投产|动工|奠基|启动)|(?:签约|开工|奠基|竣工)(?:仪式|活动)/u);
const projects = new GuardedPattern(
  /(?<before>项目)(?:总数|数量)?(?:共|共计|达|为)?(?=\ue009)|(?<at>\ue009)[^，。；、\ue000-\ue0ff]{0,12}?项目/gu,
);
const total = new GuardedPattern(
  /(?:计划总投资|总投资额?|投资总额|投资金额|总金额|签约金额|协议投资额?|协议引资|投资)(?:合计|共计|共|总计|达到?|约|为|超过?|逾|额)*(?=\ue006)/gu,
);

/** 「其中」, and in a later sentence 「投资超10亿元的项目4个」: some of the projects that were counted before. */
const ofSome = /其中|(?:项目|签约|开工)[^，。；]{0,4}中，|这[批些][^，。；]{0,6}中/u;
const ofSize = /(?:\ue006|亿元|万元)(?:及?以上)?的?[^，。；\ue006]{0,8}$/u;
/** What makes a sum one project's: its name or its firm before it, or words that point at it. */
const ofOne =
  /\ue006(?:及?以上)?的?[^，。；\ue006]{0,8}\ue009|[\ue001\ue004]|其中|单体|该项目|最大|最高|首个|平均|每个|由/u;
/** The words for a total that stand alone only where the projects were counted right before. */
const bare = /^投资(?!总额|金额)/u;

/** Whether the sum behind the words at an offset is that of all projects: nothing before it picks one or some of them. */
function isOfAll({ text }: Template, sum: RegExpExecArray, counted: number): boolean {
  const money = sum.index + sum[0].length;
  const from = Math.max(counted, text.lastIndexOf('。', sum.index), text.lastIndexOf('；', sum.index)) + 1;
  // 「投资5亿元以上的」: how large each is.
  if (/^(?:及?以上|以下|的)/u.test(text.slice(money + 1))) return false;
  if (ofOne.test(text.slice(from, sum.index))) return false;
  return !bare.test(sum[0]) || (counted >= 0 && !/[。；]/u.test(text.slice(counted, sum.index)));
}

/** The place whose projects they are: the first that the sentence names, else the one that the article is about. */
function placeOf(template: Template, main: LocalEntity | undefined): LocalEntity | undefined {
  const named = [...template.slots]
    .sort((a, b) => a[0] - b[0])
    .map(([, slot]) => slot)
    .find(({ kind, mentions }) => (kind === 'park' || kind === 'district') && isLocal(mentions.at(-1)?.entity));
  return named?.mentions.at(-1)?.entity ?? main;
}

function figureAt(template: Template, at: number, kind: Slot['kind']): Slot | undefined {
  const slot = template.slots.get(at);
  return slot?.kind === kind ? slot : undefined;
}

/**
 * How many projects were signed or started together, for how much, and when: the sentence that tells of the ceremony
 * and the two after it. Totals of several projects are figures of the place, nobody's investment.
 */
export function readCeremonies(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  main: LocalEntity | undefined,
  publishedOn: string | undefined,
): DraftStatistic[] {
  const figures: DraftStatistic[] = [];
  let running: Ceremony | undefined;
  // Whether the projects of the running ceremony have been counted: a later count is of some of them.
  let isCounted = false;
  let age = 0;
  read.forEach((sentence, index) => {
    const template = templates[index];
    if (template === undefined) return;
    const { text } = sentence.sentence;
    const found = event.exec(template.text);
    age += 1;
    if (found !== null && sentence.sentence.role !== 'headline') {
      const place = placeOf(template, running?.place ?? main);
      const dates = findDates(text, publishedOn);
      const said = dateBefore(text, dates, template.at[found.index] ?? 0);
      const only = dates.filter(({ value }) => !value.includes('/'));
      const kind = /签约|开工|竣工|投产|动工|奠基|启动/u.exec(found[0])?.[0] ?? '';
      if (place !== undefined)
        running = {
          place,
          event: `集中${kind}`,
          isOfMany:
            found[0].startsWith('集中') || !/\ue004(?:（[^（）]*）)?(?:签约|开工|奠基|竣工)/u.test(template.text),
          date: said ?? only[0]?.value ?? (age <= 3 ? (running?.date ?? '') : ''),
        };
      age = 0;
      isCounted = false;
    }
    if (running === undefined || age > 2 || sentence.sentence.role === 'headline') return;
    if (age > 0 && !/(?:此次|本次|这次|活动|当天|共|总投资|其中)/u.test(text)) return;
    const { place, event: what, date } = running;
    const add = (slot: Slot | undefined, metric: string, rule: string) => {
      const { quantity } = slot ?? {};
      if (slot === undefined || quantity === undefined) return;
      figures.push({
        subject: place,
        metric,
        value: quantity.value,
        unit: quantity.unit,
        period: date,
        ...(quantity.qualifier === undefined ? {} : { qualifier: quantity.qualifier }),
        planned: false,
        rule,
        confidence: 0.82,
        evidence: evidenceSpan(sentence.sentence, slot.start, slot.end),
      });
    };
    // Only the words of the ceremony's own clauses: 「今年以来…」 speaks of something else.
    if (/今年以来|上半年|下半年|截至|累计|去年|前[一二三]季度|\d月至\d+月/u.test(text)) return;
    const count = projects.all(template.text).at(0);
    const beforeCount = template.text.slice(0, count?.index ?? 0);
    if (isCounted && count !== undefined && !/共|总/u.test(count[0] + beforeCount.slice(-4))) return;
    if (ofSome.test(beforeCount) || (age > 0 && ofSize.test(beforeCount))) return;
    const at = count === undefined ? -1 : count.groups?.at === undefined ? count.index + count[0].length : count.index;
    const counted = figureAt(template, at, 'count');
    if (counted !== undefined) add(counted, `${what}项目数`, 'zh/ceremony-projects');
    isCounted ||= counted !== undefined;
    if (counted === undefined && (age === 0 || !running.isOfMany)) return;
    for (const sum of total.all(template.text)) {
      if (sum.index < at || !isOfAll(template, sum, at)) continue;
      add(figureAt(template, sum.index + sum[0].length, 'money'), `${what}项目总投资`, 'zh/ceremony-total');
      break;
    }
  });
  return figures;
}
