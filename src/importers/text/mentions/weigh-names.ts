import { industryTails } from '../lexicon/company-words.js';
import { emblemWords } from '../lexicon/emblem-words.js';
import { mayOpenKnown } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { beginsWare } from './industry-words.js';
import type { Candidate } from './mention.js';
import { weighContext } from './name-context.js';
import { looksLikePerson, type NameShape, nextBar, weighShape } from './name-shape.js';
import { endsName, opensWithJoint } from './name-start.js';
import type { SentenceDraft } from './sentence-draft.js';

/**
 * Firms by the sum of evidence: what a stretch looks like, what surrounds it each time it occurs in the article, and how
 * often it occurs. A name that stands once in a sure frame is so recognised everywhere.
 */

const tails = new Set(industryTails);

/** From this sum on a stretch is taken for a firm. */
const enough = 4;
/** From this sum on it is a firm of its own, even where it begins like a known one. */
const certain = 6.5;

interface Stretch {
  readonly text: string;
  readonly shape: NameShape;
  readonly hits: Hit[];
}

interface Hit {
  readonly stretch: Stretch;
  readonly draft: SentenceDraft;
  readonly start: number;
  readonly end: number;
  /** How far what surrounds it says that a firm stands there; told for stretches that may come to be one. */
  context: number;
}

function isFree(taken: Uint8Array, { start, end }: Word): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
  return true;
}

/** Which characters of the sentence at hand names and figures have taken. */
let takenHere = new Uint8Array(1024);

/** Runs of words that a name may lie in: from one boundary word, mark or known name to the next. */
function runsOf({ text, words, mentions, quantities }: SentenceDraft): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  if (takenHere.length < text.length) takenHere = new Uint8Array(text.length * 2);
  const taken = takenHere.fill(0, 0, text.length);
  for (const { kind, start, end } of mentions) if (kind === 'firm') taken.fill(1, start, end);
  for (const { start, end } of quantities) taken.fill(1, start, end);
  let from = -1;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    const open =
      word !== undefined &&
      (!endsName(word) || joinsName(words, index) || opensWithJoint(text, words, index)) &&
      isFree(taken, word);
    if (open && from < 0) from = index;
    if (!open && from >= 0) {
      if ((words[index - 1]?.end ?? 0) - (words[from]?.start ?? 0) >= 2) runs.push({ from, to: index });
      from = -1;
    }
  }
  return runs;
}

/**
 * 「天和磁材」: behind a single character that opens a run, 和 joins nothing and belongs to the name; 「、向兴纺织」: a
 * preposition right behind a list's mark governs nothing where a character of no word follows; 「希望种业」: an everyday word
 * before an industry word is a name's.
 */
function joinsName(words: readonly Word[], index: number): boolean {
  const joint = words[index]?.text ?? '';
  if (joint.length > 1) return emblemWords.has(joint) && tails.has(words[index + 1]?.text ?? '');
  if (joint.length !== 1 || !'和同得向对安都'.includes(joint)) return false;
  const [mark, behind, trade] = [words[index - 1], words[index + 1], words[index + 2]];
  if (
    !'和得都'.includes(joint) &&
    mark?.text === '、' &&
    behind?.text.length === 1 &&
    !endsName(behind) &&
    trade !== undefined &&
    tails.has(trade.text)
  )
    return true;
  // 「上海汉都医药」
  if (joint === '都')
    return (
      mark?.text.length === 1 &&
      !endsName(mark) &&
      /[\u3400-\u9fff]/u.test(mark.text) &&
      behind !== undefined &&
      behind.text.length >= 2 &&
      tails.has(behind.text)
    );
  if (!'和同得'.includes(joint)) return false;
  const before = words[index - 1];
  const opener = words[index - 2];
  return before?.text.length === 1 && !endsName(before) && (opener === undefined || endsName(opener));
}

/** Zones and offices are no firms. */
const holdsZone = new GuardedPattern(
  /(?:开发区|高新区|经开区|新区|园区|保税区|工业区|合作区|示范区|试验区|港区|产业园|工业园|科技园|软件园|物流园|科技城|科学城|管委会|管理局|商务局|发改委|街道)/u,
);

/** 「在甲、乙和丙」: a bare name there is a place rather than a firm. */
const placed = new GuardedPattern(/(?:在|位于|设于|赴|前往)[^，。；：]{0,24}$/u);

/** 「某某新材料一体化项目」: the industry word belongs to the thing that follows. */
const partOfThing =
  /^(?:一体化|联产|产业|零部件|核心|材料|装置|电站|电厂|机组|园|区|城|谷|小镇|(?:研发|制造|生产|加工|深加工|检测|服务|及){0,3}(?:项目|基地|生产线))/u;

/** 「某某智能工厂」: the adjective belongs to the thing that follows. */
const describedThing = /^(?:化|工厂|车间|制造|芯片|装备|终端|网联|仓储|物流|产线|生产线|改造)/u;

/** 「支持某某建设年产…」: behind a name the industry word is what the sentence does. */
function actsAtEnd(text: string, name: string, end: number): boolean {
  return (
    '设资造测装股购产'.includes(text.charAt(end - 1)) &&
    /(?:建设|投资|制造|检测|包装|控股|采购|生产)$/u.test(name) &&
    /^(?!公司|集团|股份|和|与|及|的|在|等|董|总|副|获悉|了解|旗下|方面)[\u4e00-\u9fff\d“]/u.test(text.slice(end))
  );
}

/** Which pairs of characters the stretches of an article open with, by a number made of the two: most texts are told by it. */
class Openings {
  /** One for all articles, as they are read one after another. */
  static readonly #cells = new Uint8Array(4096);
  readonly #seen = Openings.#cells.fill(0);

  add(text: string, start: number): void {
    this.#seen[this.#numberOf(text, start)] = 1;
  }

  mayHave(text: string, start: number): boolean {
    return this.#seen[this.#numberOf(text, start)] === 1;
  }

  #numberOf(text: string, start: number): number {
    return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & (this.#seen.length - 1);
  }
}

/** Every place of the article where a firm's name may stand, in order, each with its stretch. */
function collectHits(drafts: readonly SentenceDraft[]): Hit[] {
  const stretches = new Map<string, Stretch>();
  const hits: Hit[] = [];
  const openings = new Openings();
  for (const draft of drafts) {
    const { text, words, mentions } = draft;
    for (const { from, to } of runsOf(draft)) {
      let bar = from - 1;
      for (let first = from; first < to; first += 1) {
        const start = words[first]?.start ?? 0;
        if (bar < first) bar = nextBar(words, first, to);
        // Over a word that no trade name holds reaches only what everyone knows or the article names elsewhere.
        let opened = openings.mayHave(text, start);
        const isOpen = opened || mayOpenKnown(text.charCodeAt(start), text.charCodeAt(start + 1));
        const reach = Math.min(isOpen ? to : bar, first + 9);
        for (let last = first + 1; last <= reach; last += 1) {
          const end = words[last - 1]?.end ?? start;
          if (end - start < 2) continue;
          if (end - start > 14) break;
          const own = weighShape(words, first, last);
          // Elsewhere the same characters may be cut into other words, which then hold here too.
          if (own === undefined && !opened) continue;
          const name = text.slice(start, end);
          const known = opened ? stretches.get(name) : undefined;
          const shape = known?.shape ?? own;
          if (shape === undefined || shape.score < 0 || holdsZone.testPart(name, text) || actsAtEnd(text, name, end))
            continue;
          // What goes on right behind a firm's name is part of it or no name: 某某集团南京研究所.
          if (first === from && mentions.some(({ kind, end: until }) => kind === 'firm' && until === start)) continue;
          // A bare trade name fills its run, but for the nouns behind it.
          if (shape.bare && first > from && !/[省市区县旗]$|^(?:企业|巨头|龙头)$/u.test(words[first - 1]?.text ?? ''))
            continue;
          if (shape.bare && last < to && words[last]?.text.length === 1) continue;
          if (shape.tailed && (partOfThing.test(text.slice(end)) || beginsWare(words[last]))) continue;
          if (/(?:智能|数字|智慧|绿色)$/u.test(name) && describedThing.test(text.slice(end))) continue;
          let stretch = known;
          if (stretch === undefined) {
            stretch = { text: name, shape, hits: [] };
            stretches.set(name, stretch);
            openings.add(text, start);
            opened = true;
          }
          const hit = { stretch, draft, start, end, context: 0 };
          stretch.hits.push(hit);
          hits.push(hit);
        }
      }
    }
  }
  return hits;
}

/** Whether no context makes a stretch a firm: a common word needs a sure frame twice. */
function isHopeless({ text, shape, hits }: Stretch): boolean {
  return shape.plain && shape.bare && (hits.length < 2 || text.length < 3);
}

/** Every stretch of the article that may be a firm's name, with the evidence for it. */
function collectStretches(drafts: readonly SentenceDraft[]): Set<Stretch> {
  const stretches = new Set<Stretch>();
  // Sentence by sentence, since what a sentence can hold of contexts is found once for all of its stretches.
  for (const hit of collectHits(drafts)) {
    const { stretch, start, end } = hit;
    if (isHopeless(stretch)) continue;
    const { text } = hit.draft;
    const isPlaced = !stretch.shape.tailed && placed.testPart(text.slice(Math.max(0, start - 30), start), text);
    hit.context = weighContext(text, start, end) - (isPlaced ? 1.5 : 0);
    stretches.add(stretch);
  }
  return stretches;
}

/** The sum of the evidence for a stretch: its shape, its surest context, half of what its other contexts add. */
function weigh({ text, shape, hits }: Stretch): number {
  const contexts = hits.map(({ context }) => context).sort((a, b) => b - a);
  const against = contexts.at(-1) ?? 0;
  if (against <= -3 && looksLikePerson(text)) return -1;
  const [most = 0, ...others] = contexts;
  if (most < 1 || (shape.bare && most < 2.2) || (shape.plain && most < (shape.local && shape.tailed ? 2.2 : 2.5)))
    return -1;
  // A common word needs a sure frame twice; behind a place or before an industry word once is enough.
  if (shape.plain && shape.bare && most < 3.2) return -1;
  if (shape.plain && !shape.tailed && most < 3.3) return -1;
  if (shape.local && !shape.tailed && most < 2.5) return -1;
  return (
    shape.score +
    Math.min(most, 4) +
    Math.min(
      1.5,
      others.reduce((sum, context) => sum + Math.max(0, context) * 0.4, 0),
    )
  );
}

/** The firms of an article that no rule of names has found, surest first and without overlap. */
export function findWeighedFirms(
  drafts: readonly SentenceDraft[],
  belongs: (name: string) => boolean,
  isKin: (name: string) => boolean,
): { draft: SentenceDraft; candidate: Candidate }[] {
  const stretches = [...collectStretches(drafts)]
    .flatMap(({ text, shape, hits }) => {
      const own = weigh({ text, shape, hits });
      const weight = own >= enough - 1 && isKin(text) ? own + 1 : own;
      return weight >= enough && (weight >= certain || !belongs(text)) ? [{ text, hits, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || b.text.length - a.text.length);
  const taken = new Map<SentenceDraft, { start: number; end: number }[]>();
  const found: { draft: SentenceDraft; candidate: Candidate }[] = [];
  for (const { text, hits } of stretches) {
    for (const { draft, start, end, context } of hits) {
      if (context < 0) continue;
      const here = taken.get(draft) ?? [];
      if (here.some((other) => start < other.end && other.start < end)) continue;
      here.push({ start, end });
      taken.set(draft, here);
      found.push({ draft, candidate: { start, end, text, by: 'cue' } });
    }
  }
  return found;
}
