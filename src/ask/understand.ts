import { wellKnownCompany } from '../gazetteer/official-names.js';
import type { Language } from '../model/api.js';
import type { ProjectStage } from '../model/enumerations.js';
import { findAmountBounds } from './amount-bounds.js';
import { amountKindIn } from './amount-kind.js';
import { findCapacityBounds } from './capacity-bounds.js';
import { isComplete } from './completeness.js';
import { findPeriodEn } from './en/period.js';
import { englishAsides, englishRules } from './en/rules.js';
import { contentOfEnglish, englishWords } from './en/words.js';
import { type Asked, type Candidate, china, type Frame, type Mention, type Topic } from './frame.js';
import { guessAsked, isBeyondFacts } from './guess.js';
import { joinBracketed, mergePlaces, tokenTypes } from './merge-mentions.js';
import { takeModifiers } from './modifiers.js';
import type { Period } from './period.js';
import { rankingIn, rankingWords } from './ranking.js';
import { anyToken, compile, matchRules, type Token, tokenOf } from './rule.js';
import { phaseIn, saysNotYet, stageIn } from './stage-words.js';
import { findPeriodZh } from './zh/period.js';
import { chineseAsides, chineseRules } from './zh/rules.js';
import { contentOfChinese } from './zh/words.js';

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

/** "the sweet-corn maker 甲": what a firm that is named makes anyway narrows nothing. */
const describingWords =
  /\b(?:the|its|a|an) (?:[\p{L}\d-]+ ){0,4}?(?:firm|company|group|maker|manufacturer|giant|producer|supplier|builder|brand|processor|miner|developer|specialist|start-up|startup) (?=[\uE002])/giu;

const nationality =
  /^(?:Korean|Japanese|German|American|French|British|Swiss|Swedish|Italian|Dutch|Singaporean|Thai|Indian|Austrian|Danish|Spanish|Taiwanese)$/u;

function topicsOf(masked: string, language: Language): readonly Topic[] {
  const phase = phaseIn(masked);
  const marked = (phase === undefined ? masked : masked.replace(phase.text, ' '))
    // "the Austrian firm 甲 (RHI)": what only describes a name that was found is no topic.
    .replace(/\b\p{Lu}[\w-]+ (?:firm|company|group|maker|manufacturer|giant) (?=[\uE001-\uE005])/gu, ' ')
    .replace(describingWords, ' ')
    .replace(/(?<=[\uE001-\uE005]) ?\([A-Z][\w .&-]*\)/gu, ' ')
    .replace(rankingWords, ' ');
  const rest = marked.replace(anyToken, ' ');
  const chinese = contentOfChinese(marked).map(({ text, subject }) => ({
    text,
    proper: subject || wellKnownCompany(text) !== undefined,
  }));
  const english = contentOfEnglish(rest.replace(/[\u4e00-\u9fff]+/gu, ' ')).map((content, index) => ({
    text: content.text,
    // The first word of an English sentence has a capital anyway.
    // A country says what firms are meant, and is the name of none.
    proper:
      content.proper &&
      !nationality.test(content.text) &&
      (index > 0 || language === 'zh' || !rest.trimStart().startsWith(content.text)),
  }));
  return [...(phase === undefined ? [] : [{ ...phase, proper: false }]), ...joinGlosses(rest, chinese, english)];
}

/** "NdFeB magnets (钕铁硼)" is one topic in two languages, of which either will do. */
function joinGlosses(text: string, chinese: readonly Topic[], english: readonly Topic[]): readonly Topic[] {
  const glosses = english.flatMap((topic) => {
    const behind = text.slice(text.indexOf(topic.text) + topic.text.length);
    const gloss = /^\s*[(（]\s*([\u4e00-\u9fff][^()（）]*?)\s*[)）]/u.exec(behind)?.[1];
    const other = chinese.find((one) => gloss?.includes(one.text));
    return other === undefined ? [] : [{ topic, other }];
  });
  const joined = glosses.map(({ topic, other }) => ({ ...topic, anyOf: [other.text, topic.text] }));
  return [
    ...chinese.filter((one) => !glosses.some(({ other }) => other === one)),
    ...joined,
    ...english.filter((one) => !glosses.some(({ topic }) => topic === one)),
  ];
}

/** What understanding a question gives: a frame, or what of it was read where no rule fits. */
export type Understood =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | {
      readonly kind: 'none';
      readonly mentions: readonly Mention[];
      readonly topics: readonly Topic[];
      /** Words that a rule would read the question by, were they names in the graph: it is understood, and they are not known. */
      readonly unknown: readonly string[];
    };

/** The country, as what a question means by 国内 or "in China". */
const nation: Candidate = {
  id: china,
  type: 'District',
  name: '中国',
  nameEn: 'China',
  aliases: [],
  known: true,
  level: 'country',
  places: [],
};

/** The question with its names, period and sum replaced by the characters of rule.ts, and what these were. */
function maskQuestion(question: string, all: readonly Mention[], today: string) {
  const size = findCapacityBounds(question);
  // 10GWh in 超过10GWh names no project.
  const given = all.filter((one) => size === undefined || one.start < size.start || one.end > size.end);
  const { kept, foreign } = mergePlaces(question, given);
  const linked = given.filter((mention) => !foreign.has(mention));
  const mentions = joinBracketed(question, kept);
  const blanked = mask(
    question,
    linked.map((mention) => ({ ...mention, token: ' '.repeat(mention.end - mention.start) })),
  );
  const found = findPeriodZh(blanked, today) ?? findPeriodEn(blanked, today);
  const limit = size === undefined ? findAmountBounds(blanked) : undefined;
  const masked = mask(question, [
    ...mentions.map((mention) => ({ ...mention, token: tokenOf(tokenTypes[mention.type] ?? 'product') })),
    ...linked
      .filter((mention) => !mentions.some((kept) => kept.start <= mention.start && mention.end <= kept.end))
      .map((mention) => ({ ...mention, token: '' })),
    ...(found === undefined ? [] : [{ start: found.start, end: found.end, token: tokenOf('time') }]),
    ...(limit === undefined || (found !== undefined && limit.start < found.end && found.start < limit.end)
      ? []
      : [{ start: limit.start, end: limit.end, token: '' }]),
    ...(size === undefined
      ? []
      : [{ start: size.start, end: size.end, token: /[a-z]/iu.test(size.bounds.text) ? ' ' : '' }]),
  ]);
  // "Is Acme Co. a subsidiary …": the point belongs to the name.
  const whole = masked.replace(/([\uE001-\uE005])\. ?(?=[a-z])/gu, '$1 ');
  return { masked: whole, mentions: [...mentions].sort((a, b) => a.start - b.start), found, limit, size };
}

const statesAmount =
  /写明|披露|公布了?投资|有投资额|载明|明确投资|注明|with (?:a )?(?:stated|disclosed|known) (?:investment|amount)|disclos(?:es?|ed|ing)/iu;
const isBroad = /产业链|产业集群|上下游|industry chain|value chain|\b(?:sector|industry)\b/iu;

/** The words written like names for which a rule fits once they are taken for a firm's. */
function unknownIn(masked: string, topics: readonly Topic[]): readonly string[] {
  const names = topics.filter(({ proper, anyOf }) => proper && anyOf === undefined).map(({ text }) => text);
  const filled = names.reduce((text, name) => text.replace(name, tokenOf('company')), masked);
  return matchRules(chineseRules, filled).length + matchRules(englishRules, filled).length > 0 ? names : [];
}

/** Reads a question whose names are linked. `today` (ISO) resolves 去年 and "last year". */
export function understand(question: string, given: readonly Mention[], language: Language, today: string): Understood {
  const whole = maskQuestion(question, given, today);
  const { found, limit, size } = whole;
  const { masked, modifiers, kept } = takeModifiers(whole.masked);
  const mentions = whole.mentions.filter((_, index) => kept.includes(index));
  const except = whole.mentions.filter((_, index) => modifiers.except?.includes(index));
  const fitting = [
    ...matchRules(language === 'zh' ? chineseRules : englishRules, masked),
    ...matchRules(language === 'zh' ? englishRules : chineseRules, masked),
  ];
  const named = whole.mentions.filter(({ type }) => type === 'Project').map(({ text }) => text);
  // The phase in a project's own name narrows nothing more: "the second phase of A (甲二期)".
  const topics = topicsOf(masked, language).filter(
    ({ anyOf }) => anyOf === undefined || !named.some((name) => anyOf.some((words) => name.includes(words))),
  );
  const guessed = guessAsked(masked);
  const readings: readonly Pick<Frame, 'asked' | 'rule'>[] = [
    ...fitting.map(({ asked, name }) => ({ asked, rule: name })),
    ...(guessed === undefined ? [] : [{ asked: guessed, rule: `guess/${guessed}` }]),
  ];
  const [first] = readings;
  if (isBeyondFacts(masked)) return { kind: 'none', mentions, topics, unknown: [] };
  if (first === undefined) return { kind: 'none', mentions, topics, unknown: unknownIn(masked, topics) };
  const asides = [...chineseAsides, ...englishAsides]
    .filter((aside) => compile(aside.pattern).test(masked))
    .map((aside) => aside.also);
  const of = (kind: Token): readonly Mention[] => mentions.filter((mention) => tokenTypes[mention.type] === kind);
  const [who, place, project, product, industry] = [
    of('company')[0],
    of('place')[0],
    of('project')[0],
    of('product')[0],
    of('industry')[0],
  ]; // prettier-ignore
  // "moved from A to B", 从甲搬到乙: what is asked about is where it went.
  const moved = /(?:\bfrom|从|由) ?\uE001.{0,4}(?:\bto\b|搬|迁|到|至).{0,4}\uE001/u.test(masked)
    ? of('place')[1]
    : undefined;
  const where =
    moved ??
    place ??
    (modifiers.nationwide ? { text: '', start: 0, end: 0, type: nation.type, candidates: [nation] } : undefined);
  const subjects = [...of('company'), ...of('place'), ...of('project')].sort((a, b) => a.start - b.start);
  const stage: ProjectStage | undefined = stageIn(masked);
  const ranking = rankingIn(masked);
  const kind = amountKindIn(masked);
  const period: Period | undefined = found?.period;
  const { kin, lacking, groupBy, steps, abroad } = modifiers;
  const frame: Frame = {
    language,
    question,
    ...first,
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
    ...(size === undefined ? {} : { capacityBounds: size.bounds }),
    ...(ranking === undefined ? {} : { ranking }),
    ...(kind === undefined ? {} : { amountKind: kind }),
    ...(kin === undefined ? {} : { kin }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(steps === undefined ? {} : { steps }),
    ...(abroad === undefined ? {} : { abroad }),
    broad: isBroad.test(masked),
    withAmount: limit !== undefined || statesAmount.test(masked),
    topics,
    subjects,
    except,
    masked,
  };
  return { kind: 'frame', frame: withWhole(routed(readable(frame, readings))) };
}

/** Bounds of a capacity, or its ranking, are answered by who makes what or by the projects, never left out. */
function routed(frame: Frame): Frame {
  const { asked, capacityBounds, ranking, masked } = frame;
  const to = (kind: Asked): Frame => ({ ...frame, asked: kind, rule: `${frame.rule}+capacity` });
  const ofProjects = /项目|工程|基地|工厂|projects?\b|\bplants?\b|factor(?:y|ies)/iu.test(masked);
  if (capacityBounds === undefined) {
    const ranked = asked === 'capacity' && ranking?.by === 'capacity' && ofProjects;
    return ranked && frame.who === undefined && frame.product === undefined ? to('projects') : frame;
  }
  if (ofProjects && (asked === 'capacity' || asked === 'producers')) return to('projects');
  if (asked === 'companies' || asked === 'statistic') return to(ofProjects ? 'projects' : 'producers');
  return asked === 'investors' || asked === 'investments' ? to('projects') : frame;
}

/** Who invests more than a sum, of nowhere in particular: anywhere in China. */
function withWhole(frame: Frame): Frame {
  if (frame.bounds === undefined || isComplete(frame) || frame.topics.some(({ proper }) => proper)) return frame;
  if (frame.asked !== 'investors' && frame.asked !== 'companies') return frame;
  const where: Mention = { text: '', start: 0, end: 0, type: nation.type, candidates: [nation] };
  return { ...frame, asked: 'investors', where };
}

/**
 * The first reading for which the question names what it needs: 「盾构机谁家造，一年多少台」 asks for no statistic, since it
 * names nobody's. A question that holds a name which the graph does not know keeps its first reading, which says so.
 */
function readable(frame: Frame, readings: readonly Pick<Frame, 'asked' | 'rule'>[]): Frame {
  const named = [frame.who, frame.where, frame.project, frame.product, frame.industry].some(Boolean);
  if (isComplete(frame) || !named || frame.topics.some((topic) => topic.proper)) return frame;
  return readings.map((reading) => ({ ...frame, ...reading })).find(isComplete) ?? frame;
}
