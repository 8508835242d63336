import { type NamedPlace, placeAt } from './name-places.js';
import { plainName } from './simplify.js';
import { tradeWordAt } from './trade-words.js';

/** Kinds of functional zones with the ways they are written, the longest first. `open` may be any kind of 开发区. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['economic', /(?:经济技术开发区|经济开发区|经开区)$/u],
  ['hightech', /(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|新技术产业开发区|新技术开发区|高新区)$/u],
  ['bonded', /(?:综合保税区|综保区)$/u],
  ['bondedPort', /保税港区$/u],
  ['freeTrade', /(?:自由贸易试验区|自贸试验区|自贸区)$/u],
  ['airport', /(?:航空港经济综合实验区|航空港实验区|航空港区|临空经济区|空港经济区)$/u],
  ['chemical', /(?:化学工业园区?|化工园区?|化工产业园区?)$/u],
  ['tourism', /旅游度假区$/u],
  ['open', /(?:开发区|开发园区)$/u],
  ['industrial', /(?:工业园区?|工业集中区|产业园区?|产业基地|园区)$/u],
  ['newArea', /新区$/u],
  ['science', /(?:科技园区?|科学园区?|科技城)$/u],
  ['base', /(?:基地|示范区|合作区|集聚区)$/u],
];

export interface ParkName {
  readonly plain: string;
  readonly kind: string | undefined;
  /** What stands before the kind, without level words: 重庆长寿 of 重庆市长寿经济技术开发区. */
  readonly stem: string;
  readonly places: readonly NamedPlace[];
  /** The stem is a trade or a quality alone, as in 科技产业园: a name that zones of many places bear. */
  readonly isGeneric: boolean;
  /** The stem without its places: 松山湖 of 东莞松山湖高新区. */
  readonly core: string;
}

/** Takes a zone's name apart. 国家级, 省级 and 中国 in front of a free-trade zone say nothing about which it is. */
export function parseParkName(name: string): ParkName {
  const plain = plainName(name);
  const text = plain.replace(/^中国/u, '').replace(/(?:国家级?|省级|市级)/gu, '');
  const [kind, pattern] = kinds.find(([, ending]) => ending.test(text)) ?? [undefined, /$^/u];
  const rest = text.replace(pattern, '');
  const places: NamedPlace[] = [];
  let at = 0;
  for (;;) {
    const place = placeAt(rest, at, places.at(-1));
    if (place === undefined) break;
    places.push(place);
    at += place.text.length;
  }
  const core = rest.slice(at);
  const stem = [...places.map(({ key }) => key), core].join('');
  return { plain, kind, stem, isGeneric: places.length === 0 && isGenericStem(core), places, core };
}

/** Words of zones' names that are no trade's and tell no zone from another. */
const qualities =
  /^(?:循环经济|数字经济|经济|低碳|零碳|生态|绿色|特色|高端|先进|创新|创业|双创|返乡|现代|综合|新型|中小企业|民营|扶贫|临港|空港|城[东南西北]|[东南西北]部|东|南|西|北)/u;

/** 科技, 生物医药, 循环经济: nothing but trades and qualities. */
function isGenericStem(stem: string): boolean {
  for (let at = 0; at < stem.length; ) {
    const length = tradeWordAt(stem, at)?.length ?? qualities.exec(stem.slice(at))?.[0].length;
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

export type ParkRelation = 'same' | 'otherKind' | 'otherStem' | 'unclear';

const agree = (a: string | undefined, b: string | undefined): 'yes' | 'no' | 'perhaps' => {
  if (a === b) return a === undefined ? 'perhaps' : 'yes';
  if (a === undefined || b === undefined) return 'perhaps';
  const pair = [a, b].sort().join(' ');
  // 烟台开发区 is what all of Yantai calls its 经济技术开发区; a high-tech zone is never meant.
  if (pair === 'economic open') return 'yes';
  return pair === 'hightech open' || pair === 'chemical industrial' ? 'perhaps' : 'no';
};

/**
 * Compares two zones by kind and stem; `placeA` and `placeB` are where sources put them. One stem may leave out the
 * places in front: 万盛经开区 and 重庆万盛经济技术开发区.
 */
export function relateParks(
  a: ParkName,
  b: ParkName,
  where: { readonly left?: string | undefined; readonly right?: string | undefined } = {},
): ParkRelation {
  const kind = agree(a.kind, b.kind);
  if (kind === 'no') return 'otherKind';
  const stemOf = (park: ParkName, place: string | undefined): string =>
    park.isGeneric ? (place === undefined ? '' : place.replace(/[省市区县]$/u, '') + park.stem) : park.stem;
  const [left, right] = [stemOf(a, where.left), stemOf(b, where.right)];
  if (left === '' || right === '') return 'unclear';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const isEnd = long.endsWith(short);
  const dropped = long.slice(0, long.length - short.length);
  const droppedPlace = dropped === '' || placeAt(dropped, 0, undefined)?.text.length === dropped.length;
  if (!isEnd || !(droppedPlace || dropped === (where.left ?? '') || dropped === (where.right ?? '')))
    return 'otherStem';
  return kind === 'yes' || (a.kind === undefined && b.kind === undefined) ? 'same' : 'unclear';
}
