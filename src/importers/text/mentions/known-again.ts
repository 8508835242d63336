import { industryTails } from '../lexicon/company-words.js';
import { isPlaceName } from './firm-parts.js';
import type { LocalEntity, Mention } from './mention.js';
import { wordAt } from './name-start.js';
import { NameTrie } from './name-trie.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

const tails = new Set(industryTails);

const regions = /(?:北方|南方|东方|华东|华南|华北|华中|西南|西北|东北|西部|中部)$/u;

/** What goes on right behind the trade of works or of a zone, other than of a firm. */
const opensWorks =
  /^[^，。；：、“”的在将由为对了是已投建设购入\s]{0,10}?(?:产业园|科技园|工业园|产业城|产业港|产业基地|生产基地|制造基地|一体化项目|项目|基地|小镇|谷(?![物歌])|产业化)/u;

/**
 * 「广安海悦」 beside 「泰州海悦新能源有限公司」: the trade name of a known firm behind another place is a firm of its own.
 * undefined where the place is the known firm's, or the name is known.
 */
function elsewhere(
  registry: EntityRegistry,
  draft: SentenceDraft,
  core: string,
  start: number,
  end: number,
): { entity: LocalEntity; start: number; end: number } | undefined {
  const place = draft.places.find((name) => name.end === start);
  const region = regions.exec(draft.text.slice(Math.max(0, start - 2), start))?.[0];
  const from = place?.start ?? (region === undefined ? start : start - region.length);
  if (from === start) return undefined;
  const before = draft.text.slice(from, start);
  if (registry.firmOf(before + core) !== undefined || /的$/u.test(before)) return undefined;
  const owners = registry.entities.filter(({ type, parts }) => type === 'Company' && parts?.core === core);
  if (
    owners.length === 0 ||
    owners.some(({ name, parts }) => parts?.place === '' || name.includes(before.replace(/[省市区县]$/u, '')))
  )
    return undefined;
  let to = end;
  for (let index = wordAt(draft.words, end); index >= 0 && index < draft.words.length; index += 1) {
    const word = draft.words[index];
    if (word === undefined || word.start !== to || !tails.has(word.text)) break;
    to = word.end;
  }
  if (registry.firmOf(draft.text.slice(from, to)) !== undefined) return undefined;
  // 「重庆海悦医疗器械产业园」, 「重庆海悦医疗器械项目」: what the place and the trade open is no firm.
  if (opensWorks.test(draft.text.slice(to))) return undefined;
  return { entity: registry.add('Company', draft.text.slice(from, to), 0.8), start: from, end: to };
}

/** Where a known firm's trade name ends with the industry words behind it, when they describe nothing that follows. */
function overTrades({ text, words }: SentenceDraft, start: number, end: number): number {
  let to = end;
  for (let index = wordAt(words, end); index >= 0 && index < words.length && to - start < 8; index += 1) {
    const word = words[index];
    if (word === undefined || word.start !== to || !tails.has(word.text)) break;
    to = word.end;
  }
  return to === end ||
    (to < text.length &&
      /^(?:产业|行业|项目|产品|基地|园|城|谷|生产|制造|设备|材料|市场|业务|板块)(?!部|公司)/u.test(text.slice(to)))
    ? end
    : to;
}

/** Whether two characters that open a known firm's name stand where only a firm's name can: no word, and what it does behind. */
function isBrandHere({ text, words }: SentenceDraft, start: number, end: number): boolean {
  const word = words[wordAt(words, start)];
  if (word === undefined || (word.start === start && word.end === end && !/^(?:nr|nrt|nrfg|nz|x)$/u.test(word.tag)))
    return false;
  return (
    /(?:^|[，。；：“、]|[与和及同跟向为给对由把让在]|后|随后|隔壁的)$/u.test(
      text.slice(Math.max(0, start - 3), start),
    ) &&
    /^(?:又|也|则|还|已|自己|就|便|正|将|的|在|与|和|、|，|。|公司|拟|计划|投资|去年|今年|供|做|生产)/u.test(
      text.slice(end, end + 3),
    )
  );
}

/** Every further occurrence of a name that the article has introduced, and of the trade name in it. */
export function findKnownAgain(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const byName = new Map<string, LocalEntity>();
  const cores = new Set<string>();
  const brands = new Map<string, LocalEntity>();
  for (const entity of registry.entities) {
    if (entity.type !== 'Company') continue;
    for (const name of [entity.name, ...entity.aliases]) byName.set(name, entity);
    const { place, core, industry } = entity.parts ?? { place: '', core: '', industry: '' };
    const bare = place.replace(/[省市区县]$/u, '');
    if (place !== '' && entity.confidence > 0.95)
      byName.set(`${bare.length >= 2 ? bare : place}${(core + industry).slice(0, 2)}`, entity);
    if (core.length >= 2 && entity.confidence >= 0.8 && !tails.has(core)) cores.add(core);
    // 「德某」 of 「德某纳米」, where nothing else may be meant by it.
    const brand = core.length === 4 && tails.has(core.slice(2)) ? core.slice(0, 2) : '';
    if (brand !== '' && !isPlaceName(brand) && (registry.firmOf(brand) ?? entity) === entity) brands.set(brand, entity);
    // 「银某」 of 「银某股份」, which a lexicon knows as a whole.
    const short = core.replace(/(?:股份|集团)$/u, '');
    if (short !== core && short.length >= 2 && !isPlaceName(short) && registry.firmOf(short) === undefined)
      byName.set(short, entity);
  }
  for (const [brand, entity] of brands) if (!byName.has(brand) && !cores.has(brand)) byName.set(brand, entity);
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
      if (brands.get(hit.name) === entity && entity !== undefined && !isBrandHere(draft, start, end)) continue;
      // 「某某燃料电池|车」: what the firm is called after goes on as a thing.
      if (hit.name.length >= 5 && /^[车机器]/u.test(draft.text.slice(end))) continue;
      if (entity === undefined) {
        // A trade name: take the place before it and the industry words behind it that the firm's own name has.
        const place = draft.places.find((name) => name.end === start);
        const common = draft.words.some(
          (word) => word.start === start && word.end === end && /^(?:n|v|vn|a|d|t|s|f|m)$/u.test(word.tag),
        );
        const nexts = [draft.words[wordAt(draft.words, end)], draft.words[wordAt(draft.words, end) + 1]];
        const ends = [end];
        for (const next of nexts) if (next !== undefined && next.start === ends.at(-1)) ends.push(next.end);
        const other = elsewhere(registry, draft, hit.name, start, end);
        if (other !== undefined) {
          const mention: Mention = { kind: 'firm', start: other.start, end: other.end, entity: other.entity };
          draft.mentions.push(mention);
          taken.push(mention);
          continue;
        }
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
      end = overTrades(draft, start, end);
      const mention: Mention = { kind: 'firm', start, end, entity };
      draft.mentions.push(mention);
      taken.push(mention);
    }
  }
}

/**
 * 「璞泰来」 names no county 泰来: a short place name right behind a character of a firm's name is none, and a district that
 * the article names nowhere else is none of its places.
 */
export function dropInnerPlaces(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const dropped = new Set<LocalEntity>();
  for (const { text, mentions } of drafts) {
    for (const place of mentions.filter(({ kind }) => kind === 'district')) {
      if (/[省市区县旗州镇乡盟]$/u.test(text.slice(place.start, place.end))) continue;
      const inside = mentions.some(
        ({ kind, start, end }) =>
          kind === 'firm' &&
          start === place.start - 1 &&
          end >= place.end &&
          end - start <= 6 &&
          !mentions.some((other) => other.kind === 'district' && other.end === place.start),
      );
      if (!inside) continue;
      mentions.splice(mentions.indexOf(place), 1);
      dropped.add(place.entity);
    }
  }
  for (const entity of dropped) {
    const isNamed = drafts.some(({ mentions }) => mentions.some((mention) => mention.entity === entity));
    if (!isNamed) registry.drop(entity);
  }
}

/**
 * 「北辰」 in an article on 沈阳北辰线缆集团 is the firm and no district, unless the article names the district in full
 * somewhere; then it is no firm.
 */
export function preferFirms(drafts: readonly SentenceDraft[]): void {
  const written = new Map<LocalEntity, boolean>();
  for (const { mentions } of drafts) {
    for (const firm of mentions.filter(({ kind }) => kind === 'firm')) {
      const at = mentions.findIndex(
        ({ kind, start, end }) => kind === 'district' && start === firm.start && end === firm.end,
      );
      const district = mentions[at]?.entity;
      if (district === undefined) continue;
      let inFull = written.get(district);
      if (inFull === undefined) {
        inFull = drafts.some(({ text }) => text.includes(district.name));
        written.set(district, inFull);
      }
      mentions.splice(inFull ? mentions.indexOf(firm) : at, 1);
    }
  }
}
