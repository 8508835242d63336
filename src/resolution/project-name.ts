import { type NamedPlace, placeAt } from './name-places.js';
import { plainName } from './simplify.js';

export interface ProjectName {
  readonly plain: string;
  /** 1 for 一期; undefined where the name speaks of no phase. */
  readonly phase: number | undefined;
  /** An extension or refit of something that is there: never that thing itself. */
  readonly isExpansion: boolean;
  /** Quantity with unit, such as 30万吨. */
  readonly capacity: string | undefined;
  readonly places: readonly NamedPlace[];
  /** What is left: the investor's short name, if the name holds it, and the product. */
  readonly core: string;
}

const phasePattern = /(?:第)?([一二三四五六七八九十首]|\d)期(?:工程|项目)?/u;
const capacityPattern =
  /(?:年产|年加工|年处理|日产|产能)?(\d+(?:\.\d+)?[万亿]?(?:吨|千瓦时|千瓦|兆瓦|台|套|辆|只|颗|片|米|平方米|张|艘|件|支|头|gwh|gw|mw))(?:\/年)?/u;
const expansionPattern = /(?:改扩建|扩建|技改|技术改造|扩能改造|扩能|扩产|升级改造|搬迁改造|搬迁)/u;
/** Words that come and go in reports of one project. */
const dressing =
  /(?:生产基地|制造基地|产业基地|产业园区?|生产线|智能制造|智能化|绿色|高端|先进|新型|现代化|数字化|建设|生产|制造|新建|一体化|投资|年产|重大|重点|工程|项目|基地|园区)/gu;
const numerals = '零一二三四五六七八九十';

/** Takes a project's name apart by phase, expansion, capacity and places; what is left tells it from others. */
export function parseProjectName(name: string): ProjectName {
  const plain = plainName(name);
  const phase = phasePattern.exec(plain)?.[1];
  const capacity = capacityPattern.exec(plain)?.[1];
  let rest = plain
    .replace(phasePattern, '')
    .replace(capacityPattern, '')
    .replace(expansionPattern, '')
    .replace(/(?:股份|有限|责任)*公司/u, '')
    .replace(dressing, '');
  const places: NamedPlace[] = [];
  for (let at = 0; at < rest.length - 1; ) {
    const place = rest.length > 3 ? placeAt(rest, at, places.at(-1)) : undefined;
    if (place === undefined) {
      at += 1;
      continue;
    }
    places.push(place);
    rest = rest.slice(0, at) + rest.slice(at + place.text.length);
  }
  const number = phase === '首' ? 1 : phase === undefined ? undefined : Number(phase) || numerals.indexOf(phase);
  return { plain, phase: number, isExpansion: expansionPattern.test(plain), capacity, places, core: rest };
}
