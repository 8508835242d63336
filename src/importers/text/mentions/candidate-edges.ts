import { industryTails, verbsInNames } from '../lexicon/company-words.js';
import { surnames } from '../lexicon/surnames.js';
import { wareEnds } from '../lexicon/ware-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { isWareHead } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName } from './firm-parts.js';
import { beforeChain, beforeFormer, gluedDeed, gluedLead, isBesideKnown } from './glued-words.js';
import type { Candidate } from './mention.js';
import { hasProperPart, wordAt } from './name-start.js';
import { isNeverFirm, reachBracket, withoutSaying } from './never-firms.js';
import { isNoName } from './no-names.js';
import {
  reachBank,
  reachBranch,
  reachBrand,
  reachGroup,
  reachLocalFirm,
  reachPhase,
  reachPlace,
} from './reach-names.js';

const tails = new Set(industryTails);
const nameVerbs = new Set(verbsInNames);
/** Offices and societies. */
const noFirm =
  /(?:大学|学院|协会|商会|联合会|学会|管委会|管理局|委员会|人民政府|市政府|县政府|会长|主席|局长|主任|(?:商务|工信|经济|财政|外交|教育|科技|交通|水利|农业|环境|卫生|组织|宣传|统战)部)$/u;
/** 「中国化工报讯」, and a plant that the words only say is built: 「某县建设屠宰厂」. */
const paper = /(?:报|网|社|台)讯$|(?:日报|晚报|晨报|商报|早报|都市报|融媒)(?:·|$)/u;
const built =
  /(?<=^.{2,3})建(?![设材工筑筒])[\u4e00-\u9fff]{2,}厂$|(?:建设|兴建|新建|投资|投建|开办|创办|设立|扩建)(?!集团)[\u4e00-\u9fff]{2,}厂$/u;
/** Before a plant that is only told of by what it makes: 「准备建一座」, 「新建两家」. */
const builtOne = /(?:建|建设|兴建|新建|投建|开办|创办|办|设立|盖)(?:了|起|成)?[一两二三四五几\d][座个家条处间]$/u;
/** What two characters call that end with the word for a machine or a part. */
const machine = /^[\u4e00-\u9fff](?:机|泵|阀|炉|管|板|线|缆|架|筒|轴|轮|箱|柜|车|船|艇|件|器)$/u;
/** 「在某地凯丰酒店举行」: where something is held, and 「John lee总裁」. */
const venue = /(?:酒店|宾馆|饭店|会展中心|会议中心|大会堂)$/u;
const held = /^[^，。；]{0,6}(?:举行|召开|举办)/u;

/** 「“企业满园”」: of a few words in quotes a name is all or none. */
function isInSlogan(text: string, { start, end }: Candidate): boolean {
  if (text[end] !== '”') return false;
  const open = text.lastIndexOf('“', start);
  return open >= 0 && open < start - 1 && end - open <= 8 && !text.slice(open, start).includes('”');
}

/** An office's firm without a name of its own: 市投资集团. */
const nameless = /^[省市县区州镇][\u4e00-\u9fff]{2,6}(?:集团|公司)$/u;
const acts = /(?:投资|建设|采购|运营|制造|研发|开发|经营|生产)$/u;
const object =
  /^(?:新(?:厂|工厂|基地|生产线|项目)|兴建|建设|设立|成立|组建|新建|扩建|创办|开发|打造|约|超|近|逾|了|\d|的(?!股|子))/u;

const investor =
  /^(?:投资|控股)(?=则|均|(?:共同|联合|分别)出资|持股|[、，。；）]|和|与|等|于\d{4}年(?:\d+月)?(?:共同|合资|联合|成立|设立|组建|出资))/u;

const process = /(?:制造|封装|测试|检测|设计|研发|加工|生产)$/u;

const titled = /(?:董事长|总经理|总裁|首席执行官|CEO|创始人|负责人|局长|主任|书记|市长|县长|区长)$/u;

const wareHeads = new Set(wareEnds);

/** A word for what a material or thing withstands, has or lacks: 耐腐蚀, 高强度, 可降解. */
const quality =
  /^(?:[耐抗防阻可无超高低易免][\u4e00-\u9fff]{2,3}|无缝|无醛|无铅|防水|防火|阻燃|抗菌|耐热|耐磨|耐火|保温|环保|再生|绝缘|导电|不锈)$/u;

/** 「玻璃纤维」, 「固体制剂」: a word of the dictionary for a thing, or one with an adjective before it. */
function isWare(words: readonly Word[], { by, start, end, text }: Candidate): boolean {
  if (by !== 'cue' && by !== 'list' && by !== 'subject') return false;
  const last = words[wordAt(words, end - 1)];
  if (last === undefined || last.end !== end) return false;
  const first = words[wordAt(words, start)];
  // 「振动筛」, 「石英砂」, 「耐腐蚀|管材」: one word for a thing, or a quality before one.
  const isOne = last.start === start;
  const isTwo = first?.start === start && first.end === last.start;
  if ((isOne && last.text.length >= 3) || (isTwo && quality.test(first.text)))
    if (!wellKnownFirms.has(text) && isWareHead(words, wordAt(words, end - 1))) return true;
  if (!/^[nl]$/u.test(last.tag)) return false;
  if (![2, 3].some((length) => wareHeads.has(last.text.slice(-length)))) return false;
  return isOne || (isTwo && /^(?:a|b|vn)$/u.test(first.tag) && first.text.length >= 2);
}

/** A surname and what the dictionary has with it as a person: 「与甲、乙及姜某共同设立」, 「由王某某投资」. */
function isPerson(words: readonly Word[], { by, start, end, text }: Candidate): boolean {
  if (by !== 'cue' && by !== 'list' && by !== 'subject') return false;
  const word = words[wordAt(words, start)];
  return (
    word?.start === start &&
    word.end === end &&
    word.tag === 'nr' &&
    text.length <= 3 &&
    surnames.has(text.charAt(0)) &&
    !wellKnownFirms.has(text)
  );
}

/** What a firm is, right before its name: 「民营500强某某」, 「央企某某集团」, 「坐拥某某集团」, 「标准化厂房B区某某纺织」. */
const described =
  /^(?:坐拥|拥有|[A-Z][区座栋幢]|(?:世界|中国|全国|全球|民营|国有|民企|国企|央企|企业|行业|\d+|百|五百)+强(?:企业)?|央企|国企|民企|外企|名企|车企|药企|港企|台企|外资企业|民营企业|国有企业|[\u4e00-\u9fff]{2,6}(?:母企|母公司)|(?:行业|产业|业内|全国|全球|本土|细分)(?:龙头|巨头|头部|骨干|翘楚|新秀)(?:企业|公司)?)(?=[\u4e00-\u9fffA-Za-z]{2})/u;
/** What ends a word of the sentence that a number or a pronoun opens: 「500强|某某」, 「我县|某某」, 「12家|某某」. */
const opened: readonly (readonly [before: RegExp, piece: RegExp])[] = [
  // 「他曾任|某某集团副总裁」, 「新入驻的有|某某科技」
  [/[曾现历时他她]$/u, /^任(?=[\u4e00-\u9fffA-Za-z]{3})/u],
  [/的$/u, /^有(?![研方友])(?=[\u4e00-\u9fffA-Za-z]{4})/u],
  // 「模组|厂欧菲科技」
  [/[\u4e00-\u9fff]{2}$/u, /^厂(?=[\u4e00-\u9fffA-Za-z]{3})/u],
  [/\d$/u, /^强(?:企业)?(?=[\u4e00-\u9fffA-Za-z]{2})/u],
  [
    /(?:^|[^\u4e00-\u9fff自])[我该本]$|[与在为对由给和向][我该本]$/u,
    /^[省市县区州旗镇园](?=[\u4e00-\u9fffA-Za-z]{3})/u,
  ],
  [/[\d一两几多数]$/u, /^[个家条座台套款种名位间](?=[\u4e00-\u9fffA-Za-z]{3})/u],
];

/** How much of the front of a name describes it, or ends a word of the sentence before it. */
function foreignLead(text: string, start: number, name: string): number {
  const before = text.slice(Math.max(0, start - 3), start);
  for (const [lead, piece] of opened) {
    const length = lead.test(before) ? (piece.exec(name)?.[0].length ?? 0) : 0;
    if (length > 0) return length;
  }
  // 「泸州讯|某某集团…」: the dateline that a text opens with.
  const dateline = start === 0 ? /^(?<place>[\u4e00-\u9fff]{2,5}?)讯(?=[\u4e00-\u9fff]{3})/u.exec(name) : null;
  if (dateline?.groups?.place !== undefined && isPlaceName(dateline.groups.place)) return dateline[0].length;
  return described.exec(name)?.[0].length ?? 0;
}

/** Words that begin no name, and zones that no firm's short name holds: 「约占公司」, 「某某高新区科技」. */
const noShape =
  /^(?:约|逾|近|超过|占|约占|仅|即|各|该|其|此|按|据|将|把|被|从|由|与|对|向|于|用(?!友))(?!和)|(?:高新区|经开区|开发区|工业园|产业园|园区|新区|保税区|综保区|自贸区|街道)(?!$|[\u4e00-\u9fff]{1,3}[投发控资建]集团$)/u;
/** Words before a stretch that make what ends like a place one: 「在某市大丰港投资」. */
const whereTo = /(?:在|于|至|到|落户|入驻|进驻|选址|来到|走进|位于|地处|坐落)$/u;
const placeLike = /[港湾区镇城岛谷村乡州县市]$/u;

/** Where a short name ends that goes on in nouns up to 公司: 「津某电子|废弃物处理公司」. */
function upToForm(text: string, words: readonly Word[], end: number): number {
  const rest = /^[\u4e00-\u9fff]{2,8}?(?:公司|集团)(?!董|总|副|的)/u.exec(text.slice(end))?.[0];
  if (rest === undefined) return end;
  for (let index = wordAt(words, end); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= end + rest.length) break;
    if (word.start < end) continue;
    if (!/^(?:n|vn|v$|b|a$|j|x)/u.test(word.tag) || /[分子母总]公司|企业/u.test(word.text)) return end;
    if (/[于给向至到]$/u.test(word.text)) return end;
    if (/^v$/u.test(word.tag) && !nameVerbs.has(word.text) && !/处理|利用|回收|加工|服务/u.test(word.text)) return end;
  }
  return /(?:[分子母总该]公司|等公司)$/u.test(rest) ? end : end + rest.length;
}

/**
 * Cuts from the ends of a firm's name what the sentence says of it: 「某某煤气|投资兴建」, 「某某|中国区总裁」,
 * 「某某|镜头模组的供应商」; undefined where nothing of a name is left.
 */
export function trimEdges(text: string, words: readonly Word[], found: Candidate): Candidate | undefined {
  const reached = reachPlace(
    text,
    reachBrand(text, words, reachBranch(text, reachGroup(text, words, reachLocalFirm(text, reachPhase(text, found))))),
  );
  const candidate = withoutSaying(text, reachBank(text, reachBracket(text, words, reached)));
  const { by } = candidate;
  if (isNeverFirm(text, words, candidate)) return undefined;
  // 「新区招商局」: an office of the place.
  if (candidate.text === '招商局' && /[省市县区州园镇城]$/u.test(text.slice(0, candidate.start))) return undefined;
  // 「马库斯·克诺尔」: a part of a person's name.
  if (by === 'known' && text[found.start - 1] === '·') return undefined;
  if (by !== 'legal' && by !== 'known') {
    // Behind a title stands a person.
    if (titled.test(text.slice(Math.max(0, found.start - 6), found.start))) return undefined;
    // 「作为领先电池供应商」 says what a firm is.
    if (
      /^(?:领先|知名|优秀|主要|重要)/u.test(found.text) &&
      /^(?:供应|制造|生产|服务|运营|开发)商|^(?:企业|厂商|巨头|龙头)/u.test(text.slice(found.end))
    )
      return undefined;
    if ((isPerson(words, found) && !isBesideKnown(text, found.start, found.end)) || isWare(words, found))
      return undefined;
    // 「准备建一座|塔架厂」: what is built has no name yet.
    if (/厂$/u.test(candidate.text) && builtOne.test(text.slice(0, candidate.start))) return undefined;
    // 「塔机|年产能由…」: two characters for a machine.
    if (by === 'subject' && machine.test(candidate.text) && !wellKnownFirms.has(candidate.text)) return undefined;
    if (noShape.test(candidate.text) || /^[年月日]产/u.test(candidate.text)) return undefined;
    if (placeLike.test(candidate.text) && whereTo.test(text.slice(0, candidate.start))) return undefined;
  }
  if (by !== 'legal' && (noFirm.test(candidate.text) || paper.test(candidate.text) || built.test(candidate.text)))
    return undefined;
  if (by !== 'legal' && by !== 'known' && isNoName(candidate.text)) return undefined;
  if (by !== 'legal' && venue.test(candidate.text) && held.test(text.slice(candidate.end, candidate.end + 10)))
    return undefined;
  if (/^[a-z]+$/u.test(candidate.text) && /[A-Za-z]\s?$/u.test(text.slice(0, candidate.start))) return undefined;
  // 「建设高标准快递电商|运营中心」: what the sentence does, with its object.
  if (
    /^(?:cue|list|subject)$/u.test(by) &&
    /^(?:建设|打造|新建|兴建|扩建|推进)[\u4e00-\u9fff]{4,}/u.test(candidate.text)
  )
    return undefined;
  if (/^(?:cue|list|subject)$/u.test(by) && isInSlogan(text, candidate)) return undefined;
  // 「晶圆制造」, 「封装测试」: a thing and what is done with it.
  if (
    /^(?:cue|list|subject)$/u.test(by) &&
    process.test(candidate.text) &&
    !hasProperPart(words, found.start, found.end)
  )
    return undefined;
  if (by !== 'known' && nameless.test(candidate.text) && !isPlaceName(candidate.text.slice(0, 2))) return undefined;
  if (
    /^(?:cue|list|subject)$/u.test(by) &&
    /^[省市县][\u4e00-\u9fff]{2,4}$/u.test(candidate.text) &&
    !isPlaceName(candidate.text.slice(0, 2))
  )
    return undefined;
  // 「立讯|建设新厂」: a known firm's short name and what it does.
  if (by === 'known' && /建设$/u.test(candidate.text) && object.test(text.slice(candidate.end))) {
    const name = candidate.text.slice(0, -2);
    return name.length < 2 ? undefined : { ...candidate, end: candidate.end - 2, text: name };
  }
  if (by === 'legal' || by === 'known' || wellKnownFirms.has(candidate.text)) return candidate;
  let { start, end } = candidate;
  // 「（下称“某某”）长沙二期晶圆厂」: a bracket before a name is none of it, and a phase is no firm.
  start += /^（[^（）]*）/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (by === 'weak' && /[一二三四]期/u.test(text.slice(start, end)) && !/基金|期(?:项目)?公司$/u.test(candidate.text))
    return undefined;
  start += foreignLead(text, start, text.slice(start, end));
  start += gluedLead(words, start, end, text.slice(start, end));
  end = beforeChain(text, start, beforeFormer(text, start, gluedDeed(text, words, start, end)));
  const together =
    /(?:(?:联合|共同|合作)(?:研制|研发|开发|建设|打造|设计|设立|组建|出资|承建|运营|申报|攻关|生产)|合作|共同|联合|战略合作|签约|合资(?:合作)?|独资|双方|三方|携手|联手|分别|各自|共建|(?<=[\u4e00-\u9fffA-Za-z]{3})(?:新厂|老厂|新工厂|发布公告|发放贷款)|(?<=[A-Za-z]{3})(?:[一二三四]期|投资(?:建设|兴建|新建)))$/u.exec(
      text.slice(start, end),
    );
  if (together !== null) end = start + together.index;
  const region = /(?:大?中华区|中国区|亚太区?|亚洲区)(?:供应链|销售|市场|运营|研发|采购|人力资源)?$/u.exec(
    text.slice(start, end),
  );
  if (region !== null && region.index >= 2) end = start + region.index;
  // 「某某永磁|高性能稀土…项目」: what is made begins with what it is like.
  const praised = /(?:高性能|新一代|高精度|高强度|高纯度|高比能|大尺寸|高附加值|全固态)/u.exec(text.slice(start, end));
  if (praised !== null && praised.index >= 3) end = start + praised.index;
  // 「由某某微电子控股。」: what the firm does.
  if (
    end - start >= 6 &&
    /控股$/u.test(text.slice(start, end)) &&
    /[由被]$/u.test(text.slice(0, start)) &&
    !/^(?:投资|出资|斥资|独资|全资|集团|兴建|建设|投建|负责|实施)/u.test(text.slice(end))
  )
    end -= 2;
  const act = acts.exec(text.slice(start, end));
  if (act !== null && act.index >= 2 && object.test(text.slice(end))) {
    const rest = start + act.index;
    if (act.index >= 4 || hasProperPart(words, start, rest)) end = rest;
  }
  if (by === 'cue' || by === 'list') end = cutNouns(words, start, end);
  // 「早」 of 「甲早在…」
  if (by !== 'weak' && /[早就已也则都均曾却便等]$/u.test(text.slice(start, end)) && end - start > 2) end -= 1;
  if (by !== 'weak') end = upToForm(text, words, end);
  // 「大地种业|公司」, 「远拓农牧|研究院」
  if (by !== 'weak') end += formBehind.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  // 「甲集团和上海某某投资于2016年合资组建」, 「某某投资则由…」: an investor's trade rather than what it does.
  if (by === 'cue' || by === 'list') end += investor.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  // 「建设FPC智能|工厂」, 「建绿电铝基新材料|项目」: what is built.
  if (
    /^(?:拟|将)?(?:建设|兴建|新建|打造|投建|建)/u.test(candidate.text) &&
    /^(?:工厂|项目|产业园|基地|车间|生产线|厂)/u.test(text.slice(end))
  )
    return undefined;
  if (
    by !== 'weak' &&
    /^(?:建设|打造|推动|引进|采购|销售|运营|生产|投资|发展)[\u4e00-\u9fff]{4,}/u.test(candidate.text)
  )
    return undefined;
  const name = text.slice(start, end);
  return name.length < 2 || isPlaceName(name) || noFirm.test(name) || (name !== candidate.text && isNoName(name))
    ? undefined
    : { ...candidate, start, end, text: name };
}

/** What is part of a name right behind its trade. */
const formBehind = /^(?:公司(?!化|制|股[东权本]|治理|章程|债)|研究院|研究所|设计院)/u;

function joinWords(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (const word of words) if (word.start >= from && word.end <= to) text += word.text;
  return text;
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
  // 「义乌双童日用品」: behind a place the first of them is the trade name.
  if (isPlaceName(joinWords(words, start, cut))) return end;
  return nouns >= 2 && hasProperPart(words, start, cut) ? cut : end;
}
