import { tellSumDifferences } from './differences.js';
import type { Inquiry } from './inquiry.js';
import { type Item, isDated } from './project-items.js';
import { formatMoney, listNames, nameFor, say } from './wording.js';

/** What an answer leaves out or chose among: sums that sources give differently, sums in other currencies that were not ranked, stages and dates that no source states. */
export function notesOn(
  inquiry: Inquiry,
  all: readonly Item[],
  about: readonly Item[],
  asked: readonly Item[],
  chosen: readonly Item[],
): string {
  const { frame, language } = inquiry;
  const notes: string[] = [];
  const list = (items: readonly Item[], withSum: boolean): string =>
    listNames(
      items.map((item) => {
        const sum = withSum && item.money !== undefined ? formatMoney(item.money, language) : '';
        const name = nameFor(item.thing, language);
        return sum === '' ? name : say(language, `${name}（${sum}）`, `${name} [${sum}]`);
      }),
      language,
      3,
    );
  if (frame.ranking?.by === 'amount') {
    const currency = chosen[0]?.money?.currency;
    const foreign = asked.filter((item) => item.money !== undefined && item.money.currency !== currency);
    if (foreign.length > 0)
      notes.push(
        say(
          language,
          `另有${foreign.length}项以其他币种计，不参与排序：${list(foreign, true)}。`,
          `${foreign.length} more in other currencies ${foreign.length === 1 ? 'is' : 'are'} not ranked: ${list(foreign, true)}.`,
        ),
      );
    const silent = asked.filter((item) => item.money === undefined).length;
    if (silent > 0)
      notes.push(
        say(
          language,
          `${silent}项未载明金额，未参与排序。`,
          `${silent} ${silent === 1 ? 'states no sum and is' : 'state no sum and are'} not ranked.`,
        ),
      );
  }
  if (frame.ranking === undefined && frame.bounds !== undefined && frame.lacking === undefined) {
    const silent = about.filter((item) => item.money === undefined).length;
    if (silent > 0)
      notes.push(
        say(
          language,
          `另有${silent}项未载明金额，无从比较。`,
          `${silent} more ${silent === 1 ? 'states' : 'state'} no sum to compare.`,
        ),
      );
  }
  const counted = chosen.flatMap(({ sum }) => sum ?? []);
  const differing = tellSumDifferences(counted, inquiry.reader.headlineRule, language);
  if (differing !== '') notes.push(differing);
  const unknown = frame.notYet ? about.filter((item) => item.thing.stage === undefined) : [];
  if (unknown.length > 0)
    notes.push(
      say(
        language,
        `另有${unknown.length}个项目没有来源写明阶段。`,
        `No source states the stage of ${unknown.length} more.`,
      ),
    );
  const dated = chosen.some((item) => isDated(item));
  if (frame.also.includes('date') && !dated && all.length > 0)
    notes.push(say(language, '没有来源写明日期。', 'No source states a date.'));
  const text = notes.join(language === 'zh' ? '' : ' ');
  return text === '' || language === 'zh' ? text : ` ${text}`;
}
