import type { Language } from '../model/api.js';
import type { Frame } from './frame.js';
import type { AnswerRow, Reply } from './inquiry.js';
import { say } from './wording.js';

/** What a question may want beside, and the columns that would hold it. */
const wanted: readonly {
  readonly also: Frame['also'][number];
  readonly columns: readonly string[];
  readonly captions: readonly [zh: string, en: string];
}[] = [
  {
    also: 'amount',
    columns: ['amount', 'value', 'contractAmount', 'percentage', 'difference'],
    captions: ['金额', 'sum'],
  },
  { also: 'date', columns: ['date', 'period', 'asOf'], captions: ['日期', 'date'] },
  { also: 'capacity', columns: ['capacity', 'value'], captions: ['规模或产能', 'size or capacity'] },
];

/** Answers that say themselves what no source states. */
const saysSo = /未载明|没有写明|没有来源|未披露|not stated|no sum|no source|not in the graph|none states/iu;

const holds = (row: AnswerRow, columns: readonly string[]): boolean =>
  columns.some((column) => row[column] !== undefined);

/** What of the things asked for beside the answer lacks altogether, in a sentence; empty where it lacks nothing. */
export function tellGaps(frame: Frame, reply: Reply, language: Language): string {
  if (reply.status !== 'answered' || reply.value !== undefined || saysSo.test(reply.answer)) return '';
  const lacking = wanted.filter(
    ({ also, columns }) => frame.also.includes(also) && !reply.rows.some((row) => holds(row, columns)),
  );
  if (lacking.length === 0) return '';
  return say(
    language,
    `所问的${lacking.map(({ captions: [zh] }) => zh).join('、')}，没有来源写明。`,
    ` No source states the ${lacking.map(({ captions: [, en] }) => en).join(' or the ')} that is asked for.`,
  );
}
