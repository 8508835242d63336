import { industryTails, verbsInNames } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { hasProperPart, wordAt } from './name-start.js';

const tails = new Set(industryTails);
const nameVerbs = new Set(verbsInNames);
/** Offices and societies. */
const noFirm = /(?:大学|学院|协会|商会|联合会|学会|管委会|管理局|委员会|人民政府|市政府|县政府|会长|主席|局长|主任)$/u;
/** 「中国化工报讯」, and a plant that the words only say is built: 「某县建设屠宰厂」. */
const paper = /(?:报|网|社|台)讯$/u;
const built = /(?:建设|兴建|新建|投资|投建|开办|创办|设立|扩建)(?!集团)[\u4e00-\u9fff]{2,}厂$/u;
/** 「该园第50家」, 「企业活得好」, 「欧洲客户」: pieces of the sentence and parts of the world. */
const noName =
  /[第得着过]$|^(?:欧洲|亚洲|非洲|美洲|大洋洲|北美|南美|北欧|西欧|东欧|南欧|中东|东南亚|南亚|中亚|东亚|欧美|日韩|拉美|港澳台?)$/u;
/** An office's firm without a name of its own: 市投资集团. */
const nameless = /^[省市县区州镇][\u4e00-\u9fff]{2,6}(?:集团|公司)$/u;
const acts = /(?:投资|建设|采购|运营|制造|研发|开发|经营|生产)$/u;
const object = /^(?:兴建|建设|设立|成立|组建|新建|扩建|创办|开发|打造|约|超|近|逾|了|\d|的(?!股|子))/u;

/**
 * Cuts from the ends of a firm's name what the sentence says of it: 「某某煤气|投资兴建」, 「某某|中国区总裁」,
 * 「某某|镜头模组的供应商」; undefined where nothing of a name is left.
 */
export function trimEdges(text: string, words: readonly Word[], candidate: Candidate): Candidate | undefined {
  const { by } = candidate;
  if (by !== 'legal' && (noFirm.test(candidate.text) || paper.test(candidate.text) || built.test(candidate.text)))
    return undefined;
  if (by !== 'legal' && by !== 'known' && noName.test(candidate.text)) return undefined;
  if (by !== 'known' && nameless.test(candidate.text) && !isPlaceName(candidate.text.slice(0, 2))) return undefined;
  if (
    /^(?:cue|list|subject)$/u.test(by) &&
    /^[省市县][\u4e00-\u9fff]{2,4}$/u.test(candidate.text) &&
    !isPlaceName(candidate.text.slice(0, 2))
  )
    return undefined;
  if (by === 'legal' || by === 'known' || wellKnownFirms.has(candidate.text)) return candidate;
  let { start, end } = candidate;
  // 「（下称“某某”）长沙二期晶圆厂」: a bracket before a name is none of it, and a phase is no firm.
  start += /^（[^（）]*）/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (by === 'weak' && /[一二三四]期/u.test(text.slice(start, end)) && !/基金/u.test(candidate.text)) return undefined;
  const together = /(?:合作|共同|联合|战略合作|签约)$/u.exec(text.slice(start, end));
  if (together !== null) end = start + together.index;
  const region = /(?:大?中华区|中国区|亚太区?|亚洲区)$/u.exec(text.slice(start, end));
  if (region !== null && region.index >= 2) end = start + region.index;
  const act = acts.exec(text.slice(start, end));
  if (act !== null && act.index >= 2 && object.test(text.slice(end))) {
    const rest = start + act.index;
    if (act.index >= 4 || hasProperPart(words, start, rest)) end = rest;
  }
  if (by === 'cue' || by === 'list') end = cutNouns(words, start, end);
  if (
    by === 'tail' &&
    /^(?:建设|打造|推动|引进|采购|销售|运营|生产|投资|发展)[\u4e00-\u9fff]{4,}/u.test(candidate.text)
  )
    return undefined;
  const name = text.slice(start, end);
  return name.length < 2 || isPlaceName(name) || noFirm.test(name)
    ? undefined
    : { ...candidate, start, end, text: name };
}

/** Where a name ends before two or more common nouns that describe what is spoken of. */
function cutNouns(words: readonly Word[], start: number, end: number): number {
  let cut = end;
  let nouns = 0;
  for (let index = wordAt(words, end - 1); index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || word.start <= start || word.text.length < 2) break;
    if (!/^n$/u.test(word.tag) || tails.has(word.text) || nameVerbs.has(word.text)) break;
    nouns += 1;
    cut = word.start;
  }
  return nouns >= 2 && hasProperPart(words, start, cut) ? cut : end;
}
