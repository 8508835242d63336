import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { namesWare } from '../relations/wares/ware-heads.js';
import { cutWords } from '../segmentation/words.js';
import { findAnnouncingFirms, findHeadFirms } from './announcing-firms.js';
import { trimEdges } from './candidate-edges.js';
import { registerDefinitions } from './firm-aliases.js';
import { findApposedFirms, findListedFirms, findSubjectFirms } from './firm-contexts.js';
import { findFramedFirms, findNeighbourFirms } from './firm-frames.js';
import { isPlaceName, leadingPlace, placeStart } from './firm-parts.js';
import { findFullNames } from './full-names.js';
import { findFunds } from './funds.js';
import { findKinNames, tradeNamesOf } from './kin-names.js';
import { findGroupInstitutes, findGroupPlaceNames, findKnownNames } from './known-firms.js';
import type { Candidate, LocalEntity, Mention } from './mention.js';
import { findZones, type ZoneName } from './parks.js';
import { isPerson, peopleIntroduced } from './persons.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';
import { findTailNames } from './tail-names.js';
import { findWeakNames } from './weak-names.js';
import { findWeighedFirms } from './weigh-names.js';

const tails = new Set(industryTails);
const noPerson = (text: string) => !/^(?:记者|通讯员)/u.test(text);
const isFirm = ({ kind }: Mention) => kind === 'firm';

/** 「中国化工报」 is a paper, not the firm in its name; 「某某网成都10月11日电」 an agency. */
const isMedia = (text: string, { end, text: name }: Candidate) =>
  /^(?:报|网|日报|晚报|时报|新闻|杂志|周刊|社记者|电视台)/u.test(text.slice(end, end + 4)) ||
  (/[网社报]$/u.test(name) && /^(?:[\u4e00-\u9fff]{2,4})?\d{1,2}月\d{1,2}日(?:电|讯)/u.test(text.slice(end, end + 14)));

/** Whether a candidate that only its surroundings make a firm is the name of somebody whom the article introduces. */
const isIntroduced = (people: ReadonlySet<string>, { by, text }: Candidate) =>
  /^(?:cue|list|subject|tail)$/u.test(by) && people.has(text) && !wellKnownFirms.has(text);

/** 「宁波赛远电子」 is 「赛远电子」 as well, as long as no other firm of the article is called so. */
function aliasWithoutPlace(registry: EntityRegistry, firm: LocalEntity): void {
  const { name } = firm;
  let start = 0;
  for (let length = leadingPlace(name); length >= 2; length = leadingPlace(name.slice(start))) start += length;
  const rest = name.slice(start);
  const core = rest.replace(/(?:集团|公司|股份)$/u, '');
  if (start === 0 || core.length < 2 || rest.length < 4 || /^[省市区县]|^(?:中国|国际)/u.test(rest)) return;
  // What is left must hold a trade name: 「四川路桥」 is no 「路桥」, 「成都地铁集团」 no 「地铁集团」.
  if (cutWords(core).every(({ text, tag }) => tails.has(text) || (text.length >= 2 && /^[nvabd]$/u.test(tag)))) return;
  registry.alias(firm, rest);
}

/** 「日本松下」 and 「松下」 are one firm, whichever the article says first. */
function knownAbroad(registry: EntityRegistry, { text, by }: Candidate): LocalEntity | undefined {
  if (by !== 'known') return undefined;
  const place = leadingPlace(text);
  return place === 0 ? undefined : registry.get('Company', text.slice(place));
}

/**
 * A short name that goes on as the beginning of a registered name is that firm's: 「首某京唐」 of 「首某京唐钢铁联合有限责任公司」,
 * where a lexicon or a frame knows 「首某」 alone.
 */
function reachRegistered(registry: EntityRegistry, draft: SentenceDraft, candidate: Candidate): Candidate {
  if (candidate.by === 'legal') return candidate;
  const { start, text } = candidate;
  let end = candidate.end;
  for (const { type, name, parts, confidence } of registry.entities) {
    if (type !== 'Company' || parts === undefined || confidence < 0.95) continue;
    for (const full of [name, name.slice(name.indexOf(parts.core))]) {
      if (!full.startsWith(text) || full.length <= text.length) continue;
      let to = start + text.length;
      while (to - start < full.length && draft.text[to] === full[to - start]) to += 1;
      const isCore =
        to - start >= 3 && to - start === parts.core.length && full === name.slice(name.indexOf(parts.core));
      if ((to - start >= 4 || isCore) && to > end && !draft.words.some((word) => word.start < to && to < word.end))
        end = to;
    }
  }
  // 「上海某某化工」 of 上海某某化工股份有限公司, where a lexicon knows 「某某化工」 alone.
  const place = draft.places.find((name) => name.end === start);
  const known = place === undefined ? undefined : registry.firmOf(draft.text.slice(place.start, end));
  const from = known !== undefined && known.parts?.place !== '' ? (place?.start ?? start) : start;
  return from === start && end === candidate.end
    ? candidate
    : { ...candidate, start: from, end, text: draft.text.slice(from, end) };
}

function addFirm(registry: EntityRegistry, candidate: Candidate): LocalEntity {
  const known = registry.firmOf(candidate.text) ?? knownAbroad(registry, candidate);
  if (known !== undefined) {
    registry.alias(known, candidate.text);
    return known;
  }
  const confidence = { legal: 0.98, weak: 0.92, known: 0.92, tail: 0.85, list: 0.82, cue: 0.8, subject: 0.75 }[
    candidate.by
  ];
  const firm = registry.add('Company', candidate.text, confidence);
  if (candidate.by !== 'legal') aliasWithoutPlace(registry, firm);
  return firm;
}

/** The stretches of a sentence that name zones, what stands before the zone word in them. */
function namesOfZones({ text, words, places }: SentenceDraft): ZoneName[] {
  return /[园区城谷]|基地/u.test(text) ? findZones(text, words, places).filter(({ stem }) => stem.length >= 4) : [];
}

/** The zones that sentences name, found where a candidate asks for them. */
class ZonesOfDrafts {
  readonly #known = new Map<SentenceDraft, readonly ZoneName[]>();

  /** 「某某智能家电产业园」 names a zone and no firm 某某智能: what only looks like a firm's short name inside a zone's. */
  hold(draft: SentenceDraft, { start, end, by, text }: Candidate): boolean {
    if (by === 'legal' || by === 'weak' || (by === 'known' && wellKnownFirms.has(text))) return false;
    let zones = this.#known.get(draft);
    if (zones === undefined) {
      zones = namesOfZones(draft);
      this.#known.set(draft, zones);
    }
    return zones.some((zone) => start >= zone.start && end <= zone.end && end > zone.start);
  }
}

/** 「双酚A」 */
const isMaterial = /[酸醇酚酯醚烯烷苯酮醛胺][A-Z\d]$/u;

/** Whether only the words around a stretch speak for a firm, and its own name a thing or a deed: 「高纯硝酸钠」, 「投资建设」. */
function isThing({ words }: SentenceDraft, { start, end, by, text }: Candidate): boolean {
  if (by !== 'cue' || wellKnownFirms.has(text)) return false;
  if (isMaterial.test(text)) return true;
  const within = words.filter((word) => word.start >= start && word.end <= end);
  // A character by itself may be a trade name's, other than a metal's or an adjective's.
  if (within.some((word) => word.text.length < 2 && !/[钠钾钙镁锂铝锌铜铁镍钴锰高纯超精粗]/u.test(word.text)))
    return false;
  if (within.length === 0) return false;
  return (
    within.every(({ tag }) => /^v/u.test(tag)) ||
    /酸[钠钾钙镁锂锌铜铁镍锰铵]$/u.test(text) ||
    (/(?:[酸盐醇醛酮酯醚烯烷苯胺]|(?:电|发动|压缩|柴油)机)$/u.test(text) && namesWare(text))
  );
}

/** Firms of the article, the surest kinds of names first, so that shorter ones find their registered name. */
export function registerFirms(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const zones = new ZonesOfDrafts();
  registerRounds(registry, drafts, zones, [
    ({ text, words }) => findFullNames(text, words, placeStart),
    ({ text }) => findFunds(text),
    ({ text, words }) => findWeakNames(text, words, isPlaceName),
    ({ text, words }) => findAnnouncingFirms(text, words),
  ]);
  // What the article calls them itself is known before shorter names are looked for.
  registerDefinitions(registry, drafts);
  const cores = tradeNamesOf(registry);
  registerRounds(registry, drafts, zones, [
    ({ text, words }) => findKinNames(registry, cores, text, words),
    ({ text, words, places }) => [...findGroupInstitutes(text, words), ...findGroupPlaceNames(text, words, places)],
    ({ text, words }) => findKnownNames(text, words),
    ({ text, words }) => findTailNames(text, words, isPlaceName, placeStart),
    ({ text, words }) => [...findListedFirms(text, words), ...findApposedFirms(text, words)],
    ({ text, words }) => [...findSubjectFirms(text, words), ...findHeadFirms(text, words)],
    ({ text, words, mentions }) => findFramedFirms(text, words, mentions.filter(isFirm)),
    ({ text, words, mentions }) => findNeighbourFirms(text, words, mentions.filter(isFirm)),
  ]);
}

/** Firms beside short names that only the whole article tells: 「美某利、鑫某和亿某」. Whether there are any. */
export function registerNeighbours(registry: EntityRegistry, drafts: readonly SentenceDraft[]): boolean {
  const count = registry.entities.length;
  registerRounds(registry, drafts, new ZonesOfDrafts(), [
    ({ text, words, mentions }) => findNeighbourFirms(text, words, mentions.filter(isFirm)),
  ]);
  return registry.entities.length > count;
}

function registerRounds(
  registry: EntityRegistry,
  drafts: readonly SentenceDraft[],
  zones: ZonesOfDrafts,
  rounds: readonly ((draft: SentenceDraft) => Candidate[])[],
): void {
  const people = peopleIntroduced(drafts.map(({ text }) => text));
  for (const find of rounds) {
    for (const draft of drafts) {
      const candidates = find(draft);
      if (candidates.length === 0) continue;
      const taken = draft.mentions.filter(isFirm);
      for (const raw of candidates) {
        const candidate = trimEdges(draft.text, draft.words, reachRegistered(registry, draft, raw));
        if (candidate === undefined) continue;
        if (!noPerson(candidate.text) || isMedia(draft.text, candidate) || isPerson(draft.text, candidate)) continue;
        if (
          candidate.by !== 'legal' &&
          !wellKnownFirms.has(candidate.text) &&
          draft.quantities.some(({ start, end }) => candidate.start < end && start < candidate.end)
        )
          continue;
        if (taken.some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
        if (isIntroduced(people, candidate)) continue;
        if (zones.hold(draft, candidate) || isThing(draft, candidate)) continue;
        const entity = addFirm(registry, candidate);
        const mention: Mention = { kind: 'firm', start: candidate.start, end: candidate.end, entity };
        draft.mentions.push(mention);
        taken.push(mention);
      }
    }
  }
}

/** Whether a name begins with the trade name of a known firm: 「冰峰冷链」 beside 「冰峰集团」. */
function sharesCore(registry: EntityRegistry, name: string): boolean {
  const place = leadingPlace(name);
  return registry.entities.some(({ type, parts, confidence }) => {
    const core = parts?.core ?? '';
    if (type !== 'Company' || confidence < 0.9 || core.length < 2 || core.length > 4 || tails.has(core)) return false;
    return name !== core && (name.startsWith(core) || name.startsWith(core, place));
  });
}

/** Whether a stretch is a known firm's trade name with common words behind it: 「某某水产」 of 某某食品有限公司. */
function extendsKnown(registry: EntityRegistry, name: string): boolean {
  if (registry.firmOf(name) !== undefined) return false;
  const place = leadingPlace(name);
  return registry.entities.some(({ type, parts, confidence }) => {
    const core = parts?.core ?? '';
    if (type !== 'Company' || confidence < 0.8 || core.length < 2 || tails.has(core)) return false;
    const rest = name.startsWith(core)
      ? name.slice(core.length)
      : name.startsWith(core, place)
        ? name.slice(place + core.length)
        : '';
    return (
      rest !== '' &&
      cutWords(rest).every(({ text, tag }) => text.length >= 2 && (tails.has(text) || /^[nva]/u.test(tag)))
    );
  });
}

/** Firms by the sum of evidence over the whole article, where no rule of names has found one. */
export function registerWeighedFirms(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const zones = new ZonesOfDrafts();
  const people = peopleIntroduced(drafts.map(({ text }) => text));
  for (const { draft, candidate } of findWeighedFirms(
    drafts,
    (name) => extendsKnown(registry, name),
    (name) => sharesCore(registry, name),
  )) {
    if (zones.hold(draft, candidate) || isIntroduced(people, candidate)) continue;
    const trimmed = trimEdges(draft.text, draft.words, candidate);
    if (isMedia(draft.text, candidate) || trimmed === undefined || isPerson(draft.text, trimmed)) continue;
    if (isMaterial.test(trimmed.text)) continue;
    const entity = addFirm(registry, trimmed);
    draft.mentions.push({ kind: 'firm', start: trimmed.start, end: trimmed.end, entity });
  }
}
