import type { NodeType } from '../../model/schema.js';
import type { Mention } from '../frame.js';
import type { Names } from '../names.js';
import { normaliseText } from '../zh/name-forms.js';
import { namesIn } from './sentence-subject.js';

/** A name as a sentence lists it, and the thing of the graph that it is where that is known. */
export interface ListedName {
  readonly name: string;
  readonly id?: string;
}

/** What stands before the first name of a list and is none of it: 大会还为, 目前. */
const lead =
  /^.*(?:为|由|向|给|了|着|像|如|比如|例如|其中|目前|现在|还有|包括|以及|作为|依托|围绕)(?=[\u4e00-\u9fffA-Za-z]{2,})/u;
/** Words that stand in a clause and in no name. */
const clausal =
  /[的了着是在将被把让从到并已再又很也都这那其们我你他她它所和与及]|多家|一些|部分|企业$|公司等|项目|产品|设备|客户|市场|国内|国外|全国|本地|当地/u;
const parkEnding = /(?:园|园区|基地|城|港|区|小镇)$/u;
/** What a firm's name may end in though it looks like something else. */
const legal = /(?:公司|集团|厂|合作社|研究院|研究所|株式会社)$/u;
const placeOrWare = /(?:[省县乡镇村区州]|(?<!超)市|产业|产业链|生产线|工程|材料|园区|园|基地)$/u;

const sought: Readonly<Record<'firms' | 'zones', ReadonlySet<NodeType>>> = {
  firms: new Set<NodeType>(['Company', 'PublicBody']),
  zones: new Set<NodeType>(['IndustrialPark']),
};

function isCleanName(text: string, kind: 'firms' | 'zones'): boolean {
  if (!/^[\u4e00-\u9fffA-Za-z\d()（）·&.-]{2,24}$/u.test(text) || /^\d+$/u.test(text)) return false;
  if (kind === 'zones') return parkEnding.test(text) && text.length >= 4 && !/[的了是在将]/u.test(text);
  if (/(?<!华)为$/u.test(text)) return false;
  if (legal.test(text)) return !/[的了是在将把被]/u.test(text) && text.length >= 4;
  return text.length <= 10 && !clausal.test(text) && !placeOrWare.test(text);
}

const trim = (text: string): string => text.replace(/^[“”"‘’'\s]+|[“”"‘’'\s]+$/gu, '').replace(/等$/u, '');

/**
 * The names of a list such as 甲、乙和丙: what the graph knows by its own name, what else looks like a name as it is
 * spelt. Undefined where a part is neither, since the list is then not what it seems to be.
 */
export async function listedNames(
  names: Names,
  list: string,
  kind: 'firms' | 'zones',
  knownOnly: boolean,
): Promise<readonly ListedName[] | undefined> {
  const found: ListedName[] = [];
  const parts = list
    .split(/、|以及|，/u)
    .flatMap((part) => parted(trim(part), kind))
    .filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const mentions = await namesIn(names, part);
    const own = mentions.filter(({ type }) => sought[kind].has(type));
    const [mention] = own;
    const isWhole = mention !== undefined && own.length === 1 && covers(mention, part);
    if (isWhole) {
      const [candidate] = mention.candidates;
      if (candidate !== undefined) found.push({ name: candidate.name, id: candidate.id });
      continue;
    }
    // 甲第四代绿色产业园 among firms is a project of the first's, and none of them.
    if (knownOnly) {
      const leading = own.find(({ start }) => start === 0)?.candidates[0];
      if (parts.length > 1 && leading === undefined && !legal.test(part)) continue;
      if (legal.test(part) && isCleanName(part, kind)) found.push({ name: part });
      continue;
    }
    const bare = index === 0 ? trim(part.replace(lead, '')) : part;
    if (isPlace(mentions, bare) && kind === 'firms') return undefined;
    if (!isCleanName(bare, kind)) return undefined;
    found.push({ name: bare });
  }
  return found;
}

/** The names on both sides of 和: 民和工业园和互助绿色产业园 parts where both are names. */
function parted(part: string, kind: 'firms' | 'zones'): readonly string[] {
  for (const mark of part.matchAll(/[和与及]/gu)) {
    const [left, right] = [part.slice(0, mark.index), part.slice(mark.index + 1)];
    const isName = (text: string): boolean => (kind === 'zones' ? parkEnding.test(text) : text.length >= 2);
    if (isName(left) && isName(right)) return [left, ...parted(right, kind)];
  }
  return [part];
}

/** A name of which little is left over: 桂林纸业 in 三十公里外的桂林纸业, and no 奥科 in 奥科产业园项目. */
function covers(mention: Mention, part: string): boolean {
  const rest = part.slice(mention.end);
  const before = part.slice(0, mention.start);
  return (
    /^(?:公司|集团|等|为|这家企业)?$/u.test(rest) &&
    (before === '' || /[的为由向给是像如]$|^(?:还有|另有|其中)$/u.test(before) || before.length <= 3)
  );
}

function isPlace(mentions: readonly Mention[], text: string): boolean {
  return mentions.some(
    (one) =>
      (one.type === 'District' || one.type === 'IndustrialPark') && normaliseText(one.text) === normaliseText(text),
  );
}
