import { wellKnownCompany } from '../gazetteer/official-names.js';
import type { Language } from '../model/api.js';
import type { AmountKind, ProjectStage } from '../model/enumerations.js';
import { parseNumeral } from '../model/values/numeral.js';
import { findAmountBounds } from './amount-bounds.js';
import { findPeriodEn } from './en/period.js';
import { englishAsides, englishRules } from './en/rules.js';
import { contentOfEnglish, englishWords } from './en/words.js';
import type { Frame, Mention, Ranking, Topic } from './frame.js';
import { isGenericZone } from './generic-zone.js';
import type { Period } from './period.js';
import { anyToken, compile, matchRule, type Token, tokenOf } from './rule.js';
import { phaseIn, saysNotYet, stageIn } from './stage-words.js';
import { findPeriodZh } from './zh/period.js';
import { chineseAsides, chineseRules } from './zh/rules.js';
import { contentOfChinese } from './zh/words.js';

const tokenTypes: Readonly<Record<string, Token>> = {
  District: 'place',
  IndustrialPark: 'place',
  Company: 'company',
  PublicBody: 'company',
  Person: 'company',
  Project: 'project',
  Product: 'product',
  Industry: 'industry',
};

/** English where it begins with an English question or function word; else Chinese if that has more characters. */
export function detectLanguage(question: string): Language {
  const opening = /^\W*([a-z]+)\b/iu.exec(question)?.[1]?.toLowerCase() ?? '';
  if (englishWords.get(opening) === 'function' || opening === 'find') return 'en';
  const chinese = question.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  const latin = question.match(/[a-z]+/giu)?.length ?? 0;
  return chinese > latin ? 'zh' : 'en';
}

/** Replaces stretches of the question, which must not overlap, by single characters. */
function mask(question: string, spans: readonly { start: number; end: number; token: string }[]): string {
  let masked = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    masked += question.slice(at, span.start) + span.token;
    at = span.end;
  }
  return masked + question.slice(at);
}

const englishNumbers: readonly string[] = 'zero one two three four five six seven eight nine ten'.split(' ');

/** 前三, "top 3", "three largest": a whole number from 1 to 1000, else undefined. */
function readCount(text: string): number | undefined {
  const word = englishNumbers.indexOf(text);
  const count = word >= 0 ? word : parseNumeral(text);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 1000 ? count : undefined;
}

function rankingIn(masked: string): Ranking | undefined {
  const order = /最晚|最新|最近的|最近(?:签|开工|投产|落地|公布)|latest|newest|most recent/iu.test(masked)
    ? 'latest'
    : /最早|第一个|首个|earliest|first project/iu.test(masked)
      ? 'first'
      : /最小|最少|最低|smallest|least|lowest/iu.test(masked)
        ? 'smallest'
        : /最大|最高|最多|排名|排行|前[一二三四五六七八九十\d]+[名个家大]?|largest|biggest|highest|\btop\b|\bmost\b|greatest|rank/iu.test(
              masked,
            )
          ? 'largest'
          : undefined;
  if (order === undefined) return undefined;
  const number =
    /前([一二两三四五六七八九十]|\d+)/u.exec(masked) ??
    /最[大高多小少低近新早晚](?:[^，,]{0,4}的)?([一二两三四五六七八九十]|\d+)[个项家]/u.exec(masked) ??
    /\b(?:top|largest|biggest|smallest|highest)\s+(\w+)/iu.exec(masked) ??
    /\b(\w+) (?:largest|biggest|smallest|highest)/iu.exec(masked);
  const text = number?.[1]?.toLowerCase() ?? '';
  const stated = readCount(text);
  const all = /排名|排行|rank/iu.test(masked) && stated === undefined;
  return {
    by: order === 'latest' || order === 'first' ? 'date' : /产能|capacity/iu.test(masked) ? 'capacity' : 'amount',
    order,
    limit: stated ?? (all ? 20 : 1),
  };
}

/** Words by which a question asks for one kind of money, most telling first. */
const kindWords: readonly (readonly [AmountKind, RegExp])[] = [
  ['acquisition', /收购|并购|acqui(?:re[ds]?|ring|sitions?)\b|\bbought\b|\btake ?over\b/iu],
  ['equity', /增资|注资|出资|入股|参股|注册资本|capital increase|equity|\bstake\b/iu],
  ['fixedAsset', /固定资产投资|fixed[- ]asset/iu],
  ['paidIn', /到位资金|paid[- ]in/iu],
];

function amountKindIn(masked: string): AmountKind | undefined {
  return kindWords.find(([, words]) => words.test(masked))?.[0];
}

/** Whether one place follows the other with nothing between: 闵行浦江镇, or "Pujiang, Minhang". */
function innerOf(question: string, first: Mention, second: Mention): Mention | undefined {
  const between = question.slice(first.end, second.start);
  if (/^的?$/u.test(between) && /[\u4e00-\u9fff]/u.test(second.text)) return second;
  if (/^(?:, | of | in )$/u.test(between)) return first;
  return undefined;
}

const zoneEnding = /^(?:新区|高新区|经开区|开发区|工业园|产业园|园区|科技城|科学城|新城|保税区)/u;

/** A place before another that lies in it only says where: 重庆涪陵, Fuling in Chongqing. Keeps the inner one. */
function mergePlaces(
  question: string,
  mentions: readonly Mention[],
): { readonly kept: readonly Mention[]; readonly foreign: ReadonlySet<Mention> } {
  const places = mentions.filter((mention) => tokenTypes[mention.type] === 'place');
  const outer = new Set<Mention>();
  const foreign = new Set<Mention>();
  const replaced = new Map<Mention, Mention>();
  for (const inner of places)
    for (const other of places) {
      if (inner === other) continue;
      const names = new Set(other.candidates.map((candidate) => candidate.name));
      const { others = [], ...rest } = inner;
      const within = [...inner.candidates, ...others].filter((one) => one.places.some((place) => names.has(place)));
      if (within.length === 0) continue;
      outer.add(other);
      const needed = within.length < inner.candidates.length + others.length || isGenericZone(inner.text);
      replaced.set(inner, { ...rest, candidates: within, ...(needed ? { placed: true } : {}) });
    }
  for (const [index, first] of places.entries()) {
    const second = places[index + 1];
    if (second === undefined || outer.has(first) || outer.has(second)) continue;
    // 宜宾三江新区 is a zone of Yibin's that is not known, and no district of another city called 三江.
    if (first.end === second.start && zoneEnding.test(question.slice(second.end)) && second.type === 'District') {
      foreign.add(second);
      continue;
    }
    const inner = innerOf(question, first, second);
    if (inner !== undefined) outer.add(inner === first ? second : first);
  }
  const kept = mentions.filter((mention) => !outer.has(mention) && !foreign.has(mention));
  return { kept: kept.map((mention) => replaced.get(mention) ?? mention), foreign };
}

/** Joins "Ronbay Technology (容百科技)" into one mention: the name in brackets and the one before it are one thing. */
function joinBracketed(question: string, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const opens = /([\p{Lu}\d][\p{L}\d&.’' -]*?)\s*[(（]\s*$/u.exec(question.slice(0, mention.start));
    const closes = /^\s*[)）]/u.exec(question.slice(mention.end));
    if (opens === null || closes === null) {
      joined.push(mention);
      continue;
    }
    const end = mention.end + closes[0].length;
    const previous = joined.at(-1);
    if (previous !== undefined && /^\s*[(（]\s*$/u.test(question.slice(previous.end, mention.start))) {
      const ids = new Set(previous.candidates.map((candidate) => candidate.id));
      const both = mention.candidates.filter((candidate) => ids.has(candidate.id));
      const start = previous.start;
      joined.pop();
      joined.push({ ...mention, start, end, candidates: both.length > 0 ? both : mention.candidates });
      continue;
    }
    const words = (opens[1] ?? '').split(' ');
    let from = words.length;
    // "Daya Bay petrochemical park (…)": a name may go on in small letters, but begins with a capital.
    while (from > 0 && isNameWord(words[from - 1] ?? '')) from -= 1;
    while (from < words.length && !/^[\p{Lu}\d]/u.test(words[from] ?? '')) from += 1;
    const name = words.slice(from).join(' ');
    joined.push({
      ...mention,
      start: name === '' ? mention.start : opens.index + (opens[1] ?? '').lastIndexOf(name),
      end,
    });
  }
  return joined;
}

/** Whether a word may stand inside an English name: it is no function word and none that rules read. */
function isNameWord(word: string): boolean {
  const sort = englishWords.get(word.toLowerCase());
  return word !== '' && (/^[\p{Lu}\d]/u.test(word) ? sort !== 'function' : sort === undefined || sort === 'generic');
}

function topicsOf(masked: string, language: Language): readonly Topic[] {
  const phase = phaseIn(masked);
  const rest = (phase === undefined ? masked : masked.replace(phase.text, ' ')).replace(anyToken, ' ');
  const chinese = contentOfChinese(rest).map(({ text, subject }) => ({
    text,
    proper: subject || wellKnownCompany(text) !== undefined,
  }));
  const english = contentOfEnglish(rest.replace(/[\u4e00-\u9fff]+/gu, ' ')).map((content, index) => ({
    text: content.text,
    // The first word of an English sentence has a capital anyway.
    proper: content.proper && (index > 0 || language === 'zh' || !rest.trimStart().startsWith(content.text)),
  }));
  return [...(phase === undefined ? [] : [{ ...phase, proper: false }]), ...chinese, ...english];
}

/** What understanding a question gives: a frame, or what of it was read where no rule fits. */
export type Understood =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'none'; readonly mentions: readonly Mention[]; readonly topics: readonly Topic[] };

/** Reads a question whose names are linked. `today` (ISO) resolves 去年 and "last year". */
export function understand(question: string, given: readonly Mention[], language: Language, today: string): Understood {
  const { kept, foreign } = mergePlaces(question, given);
  const linked = given.filter((mention) => !foreign.has(mention));
  const mentions = joinBracketed(question, kept);
  const blanked = mask(
    question,
    linked.map((mention) => ({ ...mention, token: ' '.repeat(mention.end - mention.start) })),
  );
  const found = findPeriodZh(blanked, today) ?? findPeriodEn(blanked, today);
  const limit = findAmountBounds(blanked);
  const masked = mask(question, [
    ...mentions.map((mention) => ({ ...mention, token: tokenOf(tokenTypes[mention.type] ?? 'product') })),
    ...linked
      .filter((mention) => !mentions.some((kept) => kept.start <= mention.start && mention.end <= kept.end))
      .map((mention) => ({ ...mention, token: '' })),
    ...(found === undefined ? [] : [{ start: found.start, end: found.end, token: tokenOf('time') }]),
    ...(limit === undefined || (found !== undefined && limit.start < found.end && found.start < limit.end)
      ? []
      : [{ start: limit.start, end: limit.end, token: '' }]),
  ]);
  const rule =
    matchRule(language === 'zh' ? chineseRules : englishRules, masked) ??
    matchRule(language === 'zh' ? englishRules : chineseRules, masked);
  const topics = topicsOf(masked, language);
  if (rule === undefined) return { kind: 'none', mentions, topics };
  const asides = [...chineseAsides, ...englishAsides]
    .filter((aside) => compile(aside.pattern).test(masked))
    .map((aside) => aside.also);
  const of = (kind: Token): readonly Mention[] => mentions.filter((mention) => tokenTypes[mention.type] === kind);
  const companies = of('company');
  const places = of('place');
  const [who, where, project, product, industry] = [
    companies[0],
    places[0],
    of('project')[0],
    of('product')[0],
    of('industry')[0],
  ]; // prettier-ignore
  const subjects = [...companies, ...places, ...of('project')].sort((a, b) => a.start - b.start);
  const stage: ProjectStage | undefined = stageIn(masked);
  const ranking = rankingIn(masked);
  const kind = amountKindIn(masked);
  const period: Period | undefined = found?.period;
  const frame: Frame = {
    language,
    question,
    asked: rule.asked,
    rule: rule.name,
    also: [...new Set(asides)],
    ...(who === undefined ? {} : { who }),
    ...(where === undefined ? {} : { where }),
    ...(project === undefined ? {} : { project }),
    ...(product === undefined ? {} : { product }),
    ...(industry === undefined ? {} : { industry }),
    ...(period === undefined ? {} : { when: period }),
    ...(stage === undefined ? {} : { stage }),
    notYet: stage !== undefined && saysNotYet(masked),
    ...(limit === undefined ? {} : { bounds: limit.bounds }),
    ...(ranking === undefined ? {} : { ranking }),
    ...(kind === undefined ? {} : { amountKind: kind }),
    broad: /产业链|产业集群|上下游|industry chain|value chain|\b(?:sector|industry)\b/iu.test(masked),
    withAmount:
      limit !== undefined ||
      /写明|披露|公布了?投资|有投资额|载明|明确投资|注明|with (?:a )?(?:stated|disclosed|known) (?:investment|amount)|disclosed/iu.test(
        masked,
      ),
    topics,
    subjects,
    masked,
  };
  return { kind: 'frame', frame };
}
