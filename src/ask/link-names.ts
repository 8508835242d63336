import { latinScore } from './en/latin-names.js';
import { englishWords } from './en/words.js';
import type { Candidate, Mention } from './frame.js';
import { isGenericZone } from './generic-zone.js';
import { chineseForms } from './zh/name-forms.js';
import { chineseWords } from './zh/words.js';

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly candidate: Candidate;
}

/** A word of Latin letters or digits in the question, with its place. */
export interface LatinWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const typeRank: Readonly<Record<string, number>> = {
  Company: 5,
  IndustrialPark: 5,
  District: 5,
  PublicBody: 4,
  Project: 4,
  Person: 3,
  Industry: 2,
  Product: 2,
};
const levelRank = ['country', 'province', 'city', 'county', 'town', 'village'];

/** The Latin words of a question. A possessive 's is left out. */
export function latinWords(question: string): readonly LatinWord[] {
  return [...question.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d&.’'-]*/gu)].map((match) => {
    const text = match[0].replace(/[’']s$|[.’'-]+$/u, '');
    return { text, start: match.index, end: match.index + text.length };
  });
}

/** A word for a trade, of which 商 is the end: 供应商, 制造商. */
const insideTrade = /(?:供应|供货|制造|开发|生产|经销|运营|承包|代理|分销|服务|集成|采购|厂)商$/u;

function chineseHits(question: string, candidates: readonly Candidate[], placeNames: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const lower = question.toLowerCase();
  for (const candidate of candidates) {
    for (const form of chineseForms(candidate, placeNames)) {
      if (chineseWords.has(form.text) || !/[\u4e00-\u9fff]/u.test(form.text)) continue;
      // A short core that is also a place's name would take the place's mention away.
      if (form.weight < 0.7 && form.text.length === 2 && placeNames.includes(form.text)) continue;
      for (let at = lower.indexOf(form.text); at >= 0; at = lower.indexOf(form.text, at + 1))
        // 商都 in 供应商都有谁 is no place: the word before goes on into it.
        if (form.text.length > 2 || !insideTrade.test(lower.slice(0, at + 1)))
          hits.push({ start: at, end: at + form.text.length, weight: form.weight, candidate });
    }
  }
  return hits;
}

/**
 * 「甲海盐四期项目」 for 丹麦甲集团海盐园区四期项目: a question names a project by pieces of its name, in their order. Each
 * piece has two characters or more, so that a chance likeness does not count.
 */
function pieceHits(question: string, candidates: readonly Candidate[]): Hit[] {
  const hits: Hit[] = [];
  for (const match of question.matchAll(/[\u4e00-\u9fffA-Za-z\d]{4,24}?(?:项目|基地|工程|生产线)/gu)) {
    const end = match.index + match[0].length;
    for (const candidate of candidates) {
      if (candidate.type !== 'Project') continue;
      for (let start = match.index; end - start >= 7; start += 1) {
        const text = question.slice(start, end);
        if (/[的了在与和有是]/u.test(text)) continue;
        if (candidate.name.includes(text) || !inPieces(text, candidate.name)) continue;
        hits.push({ start, end, weight: 0.8, candidate });
        break;
      }
    }
  }
  return hits;
}

/** Whether the text falls into at most four pieces of the name, each of two characters or more. */
function inPieces(text: string, name: string): boolean {
  let [at, pieces] = [0, 0];
  for (let from = 0; from < text.length; pieces += 1) {
    let to = text.length;
    while (to > from && name.indexOf(text.slice(from, to), at) < 0) to -= 1;
    if (to - from < 2 || pieces === 4) return false;
    at = name.indexOf(text.slice(from, to), at) + (to - from);
    from = to;
  }
  return pieces <= 4;
}

/** "the second phase", "phase 2": every project may have one, so the words alone name none. */
const isPhaseAlone = (text: string): boolean =>
  /^(?:the )?(?:(?:first|second|third|fourth|fifth|next|new|final) phase|phase (?:one|two|three|four|five|[ivx\d]+))$/iu.test(
    text,
  );

function latinHits(question: string, candidates: readonly Candidate[], placeNames: readonly string[]): Hit[] {
  const words = latinWords(question);
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 9); to > from; to -= 1) {
      const group = words.slice(from, to);
      const first = group[0];
      const last = group.at(-1);
      if (first === undefined || last === undefined) continue;
      const texts = group.map((word) => word.text.toLowerCase());
      if (englishWords.has(texts[0] ?? '') || englishWords.has(texts.at(-1) ?? '')) {
        // Words such as "park" may end a name, words such as "which" may not begin one.
        if (englishWords.get(texts[0] ?? '') !== 'generic' && englishWords.has(texts[0] ?? '')) continue;
        if (englishWords.get(texts.at(-1) ?? '') === 'function') continue;
      }
      if (/[,;:?!()（），。？]/u.test(question.slice(first.start, last.end).replace(/, (?=Ltd|Inc|Co)/u, ''))) continue;
      // "Fuling's industrial output": a name ends where it owns something.
      if (/[’']s\s/u.test(question.slice(first.start, last.end))) continue;
      // Figures alone name nothing: 30 in 30亿.
      if (isPhaseAlone(texts.join(' ')) || !texts.some((text) => /\p{L}/u.test(text))) continue;
      // "guide rails" names no 贵德 (Guide), of which nothing is known.
      const isWord = group.length === 1 && /^[a-z]+$/u.test(first.text);
      for (const candidate of candidates) {
        if (isWord && candidate.type === 'District' && !candidate.known) continue;
        const weight = latinScore(texts, candidate, placeNames);
        if (weight >= 0.45) hits.push({ start: first.start, end: last.end, weight, candidate });
      }
    }
  }
  return hits;
}

/** Firms that the stretch may mean as well and that differ only by a place in front: 万凯新材料, 重庆万凯新材料. */
function spellingsOf(
  first: Candidate,
  hits: readonly Hit[],
  kept: readonly Candidate[],
  placeNames: readonly string[],
): readonly Candidate[] {
  if (first.type !== 'Company') return [];
  const differs = (long: string, short: string): boolean =>
    short.length >= 4 && long.endsWith(short) && placeNames.includes(long.slice(0, -short.length));
  const others = hits
    .map((hit) => hit.candidate)
    .filter((one) => one.type === 'Company' && !kept.some((other) => other.id === one.id))
    .filter((one) => differs(one.name, first.name) || differs(first.name, one.name));
  return [...new Map(others.map((one) => [one.id, one])).values()];
}

const levelless = (name: string): string => name.replace(/(?:地区|自治[州县]|[省市区县旗])$/u, '');

/** Districts of the name that were passed over for those that are kept; what lies in these is no other of the name. */
function othersOf(kept: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const [first] = kept;
  if (first?.type !== 'District') return [];
  return all.filter(
    (one) =>
      one.type === 'District' &&
      levelless(one.name) === levelless(first.name) &&
      !kept.some((other) => other.id === one.id || one.places.includes(other.name)),
  );
}

interface Narrowed {
  readonly candidates: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/**
 * Between homonyms: a place that contains the other, else what something is known of; where nothing is known of any,
 * the city or province before counties, else all.
 */
function narrow(hits: readonly Hit[], placeNames: readonly string[]): Narrowed {
  const best = Math.max(...hits.map((hit) => hit.weight));
  // Its very own name goes before names that only may be read so.
  const near = hits.filter((hit) => hit.weight >= best - (best >= 0.99 ? 0.05 : 0.12));
  const someKnown = near.some((hit) => hit.candidate.known);
  const sorted = [...near].sort(
    (a, b) =>
      b.weight - a.weight ||
      (typeRank[b.candidate.type] ?? 0) - (typeRank[a.candidate.type] ?? 0) ||
      levelRank.indexOf(a.candidate.level ?? '') - levelRank.indexOf(b.candidate.level ?? '') ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  const all = [...new Map(sorted.map((hit) => [hit.candidate.id, hit.candidate])).values()];
  const unique = someKnown ? all.filter((one) => one.known) : all;
  const first = unique[0];
  if (first === undefined) return { candidates: [], others: [] };
  const goesBefore = !someKnown && (first.level === 'province' || first.level === 'city');
  const kept = unique.filter(
    (one) => one === first || (!one.places.includes(first.name) && !(goesBefore && one.level !== first.level)),
  );
  return { candidates: [...kept, ...spellingsOf(first, hits, kept, placeNames)], others: othersOf(kept, all) };
}

/** 高新区 in 苏州高新区 is no zone of another city: a kind of zone counts only alone or beside the place it lies in. */
function dropForeignZones(question: string, mentions: readonly Mention[]): readonly Mention[] {
  const places = mentions.filter((one) => one.type === 'District');
  return mentions.filter((mention) => {
    if (mention.type !== 'IndustrialPark' || !isGenericZone(mention.text)) return true;
    // 有哪些开发区和高新区 asks for zones and names none.
    if (/(?:哪些|哪几个|什么|几个|多少个?|(?:园|区)(?:和|与|、|或))$/u.test(question.slice(0, mention.start)))
      return false;
    if (places.length === 0) return true;
    const names = new Set(places.flatMap((place) => place.candidates.map((one) => one.name)));
    return mention.candidates.some((one) => one.places.some((place) => names.has(place)));
  });
}

/**
 * Finds what a question names: longest stretches first, each with the things it may mean, best first. `candidates` may
 * be any superset (the search of the graph gives them); `placeNames` are district names by which firms' names begin.
 */
export function linkNames(
  question: string,
  candidates: readonly Candidate[],
  placeNames: readonly string[] = [],
): readonly Mention[] {
  const hits = [
    ...pieceHits(question, candidates),
    ...chineseHits(question, candidates, placeNames),
    ...latinHits(question, candidates, placeNames),
  ];
  const spans = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.start}-${hit.end}`;
    spans.set(key, [...(spans.get(key) ?? []), hit]);
  }
  const ordered = [...spans.values()].sort((a, b) => {
    const [left, right] = [a[0], b[0]];
    if (left === undefined || right === undefined) return 0;
    const known = (group: readonly Hit[]): number => (group.some((hit) => hit.candidate.known) ? 1 : 0);
    // 湛江都有: of two names as long, 湛江 that something is known of goes before 江都, then what stands first.
    return (
      right.end - right.start - (left.end - left.start) ||
      known(b) - known(a) ||
      right.weight - left.weight ||
      left.start - right.start
    );
  });
  const mentions: Mention[] = [];
  for (const group of ordered) {
    const { start, end } = group[0] ?? { start: 0, end: 0 };
    if (mentions.some((mention) => start < mention.end && mention.start < end)) continue;
    const found = narrow(group, placeNames);
    const first = found.candidates[0];
    if (first === undefined) continue;
    mentions.push({
      text: question.slice(start, end),
      start,
      end,
      type: first.type,
      candidates: found.candidates,
      ...(found.others.length === 0 ? {} : { others: found.others }),
    });
  }
  return dropForeignZones(
    question,
    mentions.sort((a, b) => a.start - b.start),
  );
}
