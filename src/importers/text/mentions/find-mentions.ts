import type { District } from '../../../gazetteer/district.js';
import { districtByCode } from '../../../gazetteer/districts.js';
import { industryTails } from '../lexicon/company-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { findQuantities, type Quantity } from '../quantities/quantities.js';
import type { Sentence } from '../segmentation/sentences.js';
import { cutWords, type Word } from '../segmentation/words.js';
import { brandOfProject, findApposedFirms, findListedFirms, findSubjectFirms } from './firm-contexts.js';
import { findFramedFirms, findNeighbourFirms } from './firm-frames.js';
import { findFullNames, findGroupPlaceNames, findKnownNames, findTailNames, findWeakNames } from './firm-names.js';
import { isPlaceName, leadingPlace, placeStart } from './firm-parts.js';
import type { Candidate, LocalEntity, Mention } from './mention.js';
import { findNameStart, wordAt } from './name-start.js';
import { NameTrie } from './name-trie.js';
import { findPlaces, settlePlaces } from './places.js';
import { findProjects } from './projects.js';
import {
  registerDistricts,
  registerForeignPlaces,
  registerTowns,
  registerVillages,
  registerZones,
} from './register-places.js';
import { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';
import { findWeighedFirms } from './weigh-names.js';

/** A sentence with its words, figures and names. Mentions are in order; the outermost of nested ones comes first. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

const tails = new Set(industryTails);

/** 「中国化工报」 is a paper, not the firm in its name. */
const isMedia = (text: string, { end }: Candidate) =>
  /^(?:报|网|日报|晚报|时报|新闻|杂志|周刊|社记者|电视台)/u.test(text.slice(end));
const noPerson = (text: string) => !/^(?:记者|通讯员)/u.test(text);

const isFirm = ({ kind }: Mention) => kind === 'firm';

function addFirm(registry: EntityRegistry, candidate: Candidate): LocalEntity {
  const known = registry.firmOf(candidate.text);
  if (known !== undefined) {
    registry.alias(known, candidate.text);
    return known;
  }
  const confidence = { legal: 0.98, weak: 0.92, known: 0.92, tail: 0.85, list: 0.82, cue: 0.8, subject: 0.75 }[
    candidate.by
  ];
  return registry.add('Company', candidate.text, confidence);
}

/** Firms of the article, the surest kinds of names first, so that shorter ones find their registered name. */
function registerFirms(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const rounds: ((draft: SentenceDraft) => Candidate[])[] = [
    ({ text, words }) => findFullNames(text, words, placeStart),
    ({ text, words }) => findWeakNames(text, words, isPlaceName),
    ({ text, places }) => findGroupPlaceNames(text, places),
    ({ text, words }) => findKnownNames(text, words),
    ({ text, words }) => findTailNames(text, words, isPlaceName, placeStart),
    ({ text, words }) => [...findListedFirms(text, words), ...findApposedFirms(text, words)],
    ({ text, words }) => findSubjectFirms(text, words),
    ({ text, words, mentions }) => findFramedFirms(text, words, mentions.filter(isFirm)),
    ({ text, words, mentions }) => findNeighbourFirms(text, words, mentions.filter(isFirm)),
  ];
  for (const find of rounds) {
    for (const draft of drafts) {
      const taken = draft.mentions.filter(({ kind }) => kind === 'firm');
      for (const candidate of find(draft)) {
        if (!noPerson(candidate.text) || isMedia(draft.text, candidate)) continue;
        if (
          candidate.by !== 'legal' &&
          draft.quantities.some(({ start, end }) => candidate.start < end && start < candidate.end)
        )
          continue;
        if (taken.some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
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

function registerWeighedFirms(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const { draft, candidate } of findWeighedFirms(
    drafts,
    (name) => extendsKnown(registry, name),
    (name) => sharesCore(registry, name),
  )) {
    if (isMedia(draft.text, candidate)) continue;
    const entity = addFirm(registry, candidate);
    draft.mentions.push({ kind: 'firm', start: candidate.start, end: candidate.end, entity });
  }
}

const shortName = new GuardedPattern(/（(?:以下)?(?:简称|下称)(?:为|：)?[“"]?([^”"，。；）]{2,16})[”"]?/gu);

/** 「以下简称」, 「（简称…）」: the text's own short name for the firm right before it. */
function registerDefinitions(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    const { text, mentions } = draft;
    for (const match of shortName.all(text)) {
      const firm = mentions
        .filter(({ kind, end }) => kind === 'firm' && end <= match.index && match.index - end < 8)
        .at(-1);
      const rest = draft.text.slice(match.index, match.index + 48).split('）')[0] ?? '';
      if (firm === undefined) continue;
      // 「（以下简称“公司”或“某某材料”）」 gives two.
      const names = [
        match[1] ?? '',
        ...[...rest.matchAll(/(?:或|及|、)[者]?“(?<other>[^“”]{2,16})”/gu)].map(({ groups }) => groups?.other ?? ''),
      ];
      for (const name of names) {
        if (name.length >= 2 && !/^(?:公司|集团|本公司|我公司|企业|标的公司|上市公司|甲方|乙方)$/u.test(name))
          registry.alias(firm.entity, name);
      }
    }
  }
}

const parentNamed = new GuardedPattern(
  /由(?<name>[\u4e00-\u9fffA-Za-z]{2,12}?)(?:集团)?(?:投资|出资|控股|独资|全资)/gu,
);

/** 「某某电气绿能科技（苏州）有限公司由某某电气投资设立」: the shorter name is the parent's, not the firm's own. */
function separateParents(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const { text, mentions } of drafts) {
    for (const match of parentNamed.all(text)) {
      const name = match.groups?.name ?? '';
      const owner = registry.firmOf(name);
      if (owner === undefined || owner.name === name) continue;
      const before = mentions.some(
        ({ kind, entity, end }) => kind === 'firm' && entity === owner && end <= match.index + 1,
      );
      if (!before) continue;
      const parent = registry.separate(owner, name);
      for (const draft of drafts) {
        for (const [index, mention] of draft.mentions.entries()) {
          if (mention.entity !== owner || draft.text.slice(mention.start, mention.end) !== name) continue;
          draft.mentions[index] = { ...mention, entity: parent };
        }
      }
    }
  }
}

const foundedBetween =
  /(?:全资|投资|出资|独资|控股|参股)(?:设立|成立|组建|兴建|建设)?的|(?:投资|出资|独资|全资)(?:设立|成立|组建|兴建)|旗下|子公司|下属/u;

/** 「某某电子全资设立的黄石某某电子有限公司」: the shorter name before is the parent's, not the firm's own. */
function separateFounders(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const { text, mentions } of drafts) {
    const firms = mentions.filter(isFirm).sort((a, b) => a.start - b.start);
    for (const [index, short] of firms.entries()) {
      const name = text.slice(short.start, short.end);
      if (name === short.entity.name || short.entity.parts?.place === '') continue;
      const full = firms
        .slice(index + 1)
        .find((other) => other.entity === short.entity && text.slice(other.start, other.end) === other.entity.name);
      if (full === undefined || full.start - short.end > 40 || !foundedBetween.test(text.slice(short.end, full.start)))
        continue;
      const parent = registry.separate(short.entity, name);
      for (const draft of drafts) {
        for (const [at, mention] of draft.mentions.entries()) {
          if (mention.entity !== full.entity || draft.text.slice(mention.start, mention.end) !== name) continue;
          draft.mentions[at] = { ...mention, entity: parent };
        }
      }
    }
  }
}

/** Every further occurrence of a name that the article has introduced, and of the trade name in it. */
function findKnownAgain(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const byName = new Map<string, LocalEntity>();
  const cores = new Set<string>();
  for (const entity of registry.entities) {
    if (entity.type !== 'Company') continue;
    for (const name of [entity.name, ...entity.aliases]) byName.set(name, entity);
    const { place, core, industry } = entity.parts ?? { place: '', core: '', industry: '' };
    const bare = place.replace(/[省市区县]$/u, '');
    if (place !== '' && entity.confidence > 0.95)
      byName.set(`${bare.length >= 2 ? bare : place}${(core + industry).slice(0, 2)}`, entity);
    if (core.length >= 2 && entity.confidence >= 0.8 && !tails.has(core)) cores.add(core);
  }
  const trie = new NameTrie([...byName.keys(), ...cores]);
  for (const draft of drafts) {
    const taken = draft.mentions.filter(({ kind }) => kind === 'firm');
    for (const hit of trie.find(draft.text)) {
      if (taken.some(({ start, end }) => hit.start < end && start < hit.end)) continue;
      let entity = byName.get(hit.name);
      let { start, end } = hit;
      const first = draft.words[wordAt(draft.words, start)];
      const last = draft.words[wordAt(draft.words, end - 1)];
      if (first === undefined || last === undefined) continue;
      if (first.start < start && first.text.length > 1) continue;
      if (last.end > end && last.start < end) continue;
      if (entity === undefined) {
        // A trade name: take the place before it and the industry words behind it that the firm's own name has.
        const place = draft.places.find((name) => name.end === start);
        const common = draft.words.some(
          (word) => word.start === start && word.end === end && /^(?:n|v|vn|a|d|t|s|f|m)$/u.test(word.tag),
        );
        const nexts = [draft.words[wordAt(draft.words, end)], draft.words[wordAt(draft.words, end) + 1]];
        const ends = [end];
        for (const next of nexts) if (next !== undefined && next.start === ends.at(-1)) ends.push(next.end);
        const starts = place === undefined ? [start] : [place.start, start];
        search: for (const from of starts) {
          for (const to of [...ends].reverse()) {
            const text = draft.text.slice(from, to);
            if (common && text.length === hit.name.length) continue;
            const owner = registry.firmOf(text);
            if (owner !== undefined) {
              entity = owner;
              registry.alias(owner, text);
              start = from;
              end = to;
              break search;
            }
          }
        }
      }
      if (entity === undefined) continue;
      const mention: Mention = { kind: 'firm', start, end, entity };
      draft.mentions.push(mention);
      taken.push(mention);
    }
  }
}

function registerProjects(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    const names = draft.mentions;
    for (const project of findProjects(draft.text, draft.words, draft.quantities, names)) {
      if (
        draft.mentions.some(({ kind, start, end }) => kind === 'park' && start <= project.start && end >= project.end)
      )
        continue;
      let holder = draft.mentions.find(
        ({ kind, start, end }) => kind === 'firm' && start >= project.start && end <= project.end,
      )?.entity;
      if (holder === undefined && /项目$|中心$/u.test(project.head)) {
        const brand = brandOfProject(project.text, draft.words, project.start);
        if (brand !== undefined && brand.length < project.text.length - 3) {
          holder = registry.firmOf(brand) ?? registry.add('Company', brand, 0.7);
          draft.mentions.push({
            kind: 'firm',
            start: project.start,
            end: project.start + brand.length,
            entity: holder,
          });
        }
      }
      const entity = sameProject(registry, project.text, holder) ?? registry.add('Project', project.text, 0.85);
      registry.alias(entity, project.text);
      if (holder !== undefined) entity.holder ??= holder;
      draft.mentions.push({ kind: 'project', start: project.start, end: project.end, entity });
    }
  }
}

const listedProjects = new GuardedPattern(/等(?:[^，。；、]{0,10})?(?:项目|工程)/gu);

/** 「某某12GWh动力电池、…等一批重点项目」: an element of a list of projects that leaves the word out. */
function registerListedProjects(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const match of listedProjects.all(draft.text)) {
      const clause =
        Math.max(
          draft.text.lastIndexOf('，', match.index),
          draft.text.lastIndexOf('。', match.index),
          draft.text.lastIndexOf('；', match.index),
          draft.text.lastIndexOf('：', match.index),
        ) + 1;
      let end = match.index;
      for (const piece of draft.text.slice(clause, match.index).split('、').reverse()) {
        const start = end - piece.length;
        const firm = draft.mentions.find(
          (mention) => mention.kind === 'firm' && mention.start >= start && mention.end <= end,
        );
        const known = draft.mentions.some(
          (mention) => mention.kind === 'project' && mention.start < end && start < mention.end,
        );
        const rest = firm === undefined ? '' : draft.text.slice(firm.end, end);
        if (firm !== undefined && !known && rest.length >= 3 && rest.length <= 24 && !/[的了在由将已]/u.test(rest)) {
          const name = draft.text.slice(firm.start, end);
          const entity = sameProject(registry, name, firm.entity) ?? registry.add('Project', name, 0.8);
          registry.alias(entity, name);
          entity.holder ??= firm.entity;
          draft.mentions.push({ kind: 'project', start: firm.start, end, entity });
        }
        end = start - 1;
      }
    }
  }
}

const projectHead = /(?:(?:一|二|三|四|五)期)?(?:项目|基地|工程)+$/u;

/** A project that the article has named before, more fully or less: its stem holds the other's, and the firm is the same. */
function sameProject(registry: EntityRegistry, name: string, holder: LocalEntity | undefined): LocalEntity | undefined {
  const known = registry.get('Project', name);
  if (known !== undefined) return known;
  const phase = /[一二三四五]期/u.exec(name)?.[0];
  const stem = name.replace(projectHead, '');
  const same = registry.entities.filter((entity) => {
    if (entity.type !== 'Project') return false;
    if (holder !== undefined && entity.holder !== undefined && holder !== entity.holder) return false;
    return [entity.name, ...entity.aliases].some((other) => {
      if (/[一二三四五]期/u.exec(other)?.[0] !== phase) return false;
      const rest = other.replace(projectHead, '');
      if (stem.length < 2 || rest.length < 2) return false;
      return rest.includes(stem) || stem.includes(rest);
    });
  });
  return same.length === 1 ? same[0] : undefined;
}

const bodyTail = new GuardedPattern(
  /(?:大学|学院|研究院|研究所|医院|管委会|党工委|实验室|人民政府|商务局|投促局|科经局|发改委|发改局|经信局|工信局)/gu,
);

function registerBodies(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const match of bodyTail.all(draft.text)) {
      // 「储能产业学院」: 产业 is part of a school's name.
      const trade = draft.text.slice(0, match.index).endsWith('产业') ? 2 : 0;
      const start = findNameStart(draft.text, draft.words, match.index - trade, 16);
      const end = match.index + match[0].length;
      if (match.index - start < 2) continue;
      const inside = draft.mentions.some(
        (mention) => mention.kind === 'firm' && mention.start <= start && mention.end >= end,
      );
      if (inside) continue;
      const entity = registry.add('PublicBody', draft.text.slice(start, end));
      draft.mentions.push({ kind: 'body', start, end, entity });
    }
  }
}

function outermostFirst(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** Finds every name of an article and puts the names of one thing together. */
export function findMentions(
  sentences: readonly Sentence[],
  about: readonly District[] = [],
): { registry: EntityRegistry; read: ReadSentence[] } {
  const registry = new EntityRegistry();
  for (const district of about) registry.placeContext.push(district.adcode);
  const cut = sentences.map((sentence) => ({ sentence, text: sentence.text, words: cutWords(sentence.text) }));
  const places = settlePlaces(cut.map(({ text, words }) => findPlaces(text, words)));
  const drafts = cut.map(
    (draft, index): SentenceDraft => ({
      ...draft,
      quantities: findQuantities(draft.text),
      places: places[index] ?? [],
      mentions: [],
    }),
  );
  registerDistricts(registry, drafts);
  registerFirms(registry, drafts);
  registerWeighedFirms(registry, drafts);
  registerDefinitions(registry, drafts);
  registerForeignPlaces(registry, drafts);
  registerTowns(registry, drafts);
  registerVillages(registry, drafts);
  separateParents(registry, drafts);
  findKnownAgain(registry, drafts);
  separateFounders(registry, drafts);
  registerZones(registry, drafts);
  registerProjects(registry, drafts);
  registerListedProjects(registry, drafts);
  registerBodies(registry, drafts);
  const read = drafts.map(({ sentence, words, quantities, mentions }) => ({
    sentence,
    words,
    quantities,
    mentions: mentions.sort(outermostFirst),
  }));
  return { registry, read };
}

/** The districts around one, from its code. */
export function districtOf(entity: LocalEntity): District | undefined {
  const { adcode } = entity.properties;
  return typeof adcode === 'string' ? districtByCode(adcode) : undefined;
}
