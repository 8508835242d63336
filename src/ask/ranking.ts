import { parseNumeral } from '../model/values/numeral.js';
import type { Ranking } from './frame.js';

const englishNumbers: readonly string[] = 'zero one two three four five six seven eight nine ten'.split(' ');

/** 前三, "top 3", "three largest": a whole number from 1 to 1000, else undefined. */
function readCount(text: string): number | undefined {
  const word = englishNumbers.indexOf(text);
  const count = word >= 0 ? word : parseNumeral(text);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 1000 ? count : undefined;
}

/** In the order in which they are looked for. */
const orders: readonly (readonly [Ranking['order'], RegExp])[] = [
  ['latest', /最晚|最新|最近(?!\s*[一二两三四五六七八九十\d]+年)|latest|newest|most recent/iu],
  [
    'first',
    /最早|第一[个笔项]|首[个笔项]|earliest|\bfirst (?:project|investment|deal|plant|factory|agreement|stake)s?\b/iu,
  ],
  ['smallest', /最小|最少|最低|smallest|\bleast (?!.{0,4}(?:CNY|RMB|\d))|lowest/iu],
  [
    'largest',
    /最大|最高|最多|排名|排行|最贵|最烧钱|前[一二两三四五六七八九十\d]+(?:[名个家大项]|的|位|$)|largest|biggest|highest|priciest|costliest|\btop\b|\bmost\b|greatest|rank/iu,
  ],
]; // prettier-ignore

const counts: readonly RegExp[] = [
  /前([一二两三四五六七八九十]|\d+)/u,
  /最[大高多小少低近新早晚](?:[^，,]{0,4}的)?([一二两三四五六七八九十]|\d+)[个项家笔]/u,
  /\b(?:top|largest|biggest|smallest|highest|latest|first)\s+(\w+)/iu,
  /\b(\w+) (?:largest|biggest|smallest|highest|latest|most recent)/iu,
];

/** Words of a ranking, which are no topic of the question. */
export const rankingWords =
  /前(?:[一二两三四五六七八九十]|\d+)[名个家大位]?|最[大高多小少低近新早晚贵][的一]?(?:[一二两三四五六七八九十]|\d+)?[个项家笔]?|一笔|第一[个笔项]|首[个笔项]|\b(?:top|(?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?=\w)(?:largest|biggest|smallest|highest|latest|most)?|\btop \d+\b/giu;

/** How a question ranks: 最大的三个, "top 3", "the first". Undefined where it does not. */
export function rankingIn(masked: string): Ranking | undefined {
  const order = orders.find(([, words]) => words.test(masked))?.[0];
  if (order === undefined) return undefined;
  const stated = counts
    .map((pattern) => readCount(pattern.exec(masked)?.[1]?.toLowerCase() ?? ''))
    .find((count) => count !== undefined);
  const all = /排名|排行|rank/iu.test(masked) && stated === undefined;
  return {
    by: order === 'latest' || order === 'first' ? 'date' : /产能|capacity/iu.test(masked) ? 'capacity' : 'amount',
    order,
    limit: stated ?? (all ? 20 : 1),
  };
}
