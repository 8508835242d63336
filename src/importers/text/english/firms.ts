import { genericTerm } from './defined-terms.js';
import type { EnglishEntity, EntityRegister } from './entity-register.js';
import { edge, firmCues } from './firm-cues.js';
import { bodyWords, sentenceStarters } from './lexicon/common-words.js';
import { firmEndWords } from './lexicon/firm-words.js';
import { knownFirms } from './lexicon/known-firms.js';
import { classifyRun, formedPattern, runPattern, shortNamesOf, trimStarters, withoutForm } from './name-runs.js';
import { placesNamed } from './place-index.js';
import type { Template } from './template.js';

const personAfter =
  /^,?\s(?:\(?\d\d\)?,|(?:the\s)?(?:company's\s|firm's\s)?(?:chairman|chairwoman|president|ceo|general manager|manager|director|founder|mayor|secretary|deputy|vice|an?\s(?:engineer|official|analyst|worker|researcher|manager)|head of|party chief|said|says|told|added|noted|explained))/iu;

/** The firms' names of one article, with what it calls them for short. */
export class FirmLexicon {
  private readonly names = new Map<string, string>();

  /** Adds a full name and its short forms. A short form that two firms could bear is neither's. */
  add(name: string): void {
    if (!this.names.has(name)) this.names.set(name, name);
  }

  alias(short: string, name: string): void {
    if (!this.names.has(short)) this.names.set(short, name);
  }

  all(): IterableIterator<string> {
    return this.names.keys();
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** The full name behind a name of the article; the name itself where none is known. */
  fullName(name: string): string {
    return this.names.get(name) ?? name;
  }

  /** Gives a name that stood for a firm of its own to the firm that it is short for. */
  join(short: string, name: string): void {
    this.names.set(short, name);
  }

  /** Settles short forms: longest full names first, so that a fuller name keeps the short one. */
  settle(): void {
    const full = [...this.names.keys()].sort((a, b) => b.length - a.length);
    const claims = new Map<string, Set<string>>();
    for (const name of full)
      for (const short of shortNamesOf(name)) {
        const claimants = claims.get(short) ?? new Set();
        claims.set(short, claimants.add(name));
      }
    for (const [short, claimants] of claims) {
      const [first, ...others] = claimants;
      const bearers = new Set([first, ...others].map((name) => this.root(name ?? '', claims)));
      // "Aldervane" is the parent rather than Aldervane (Fuling) Co., Ltd.
      const parents = bearers.size > 1 ? [...bearers].filter((name) => !name.includes('(')) : [...bearers];
      // "Tiancheng" is Baotou Tiancheng rather than Ganzhou Tiancheng Magnetics.
      const plain = parents.filter((name) => withoutForm(name).endsWith(` ${short}`));
      const likely = plain.length === 1 ? plain : parents;
      const [bearer] = likely;
      if (bearer === undefined || bearer === '' || likely.length > 1) continue;
      const own = this.names.get(short);
      if (own === undefined || own === short) this.names.set(short, bearer);
    }
  }

  /** The fullest name that a full name is itself a short form of. */
  private root(name: string, claims: ReadonlyMap<string, ReadonlySet<string>>): string {
    const fuller = [...(claims.get(name) ?? [])];
    return fuller.length === 1 && fuller[0] !== undefined ? fuller[0] : name;
  }

  /** All names, longest first, as a pattern. Undefined while there are none. */
  pattern(): RegExp | undefined {
    const all = [...this.names.keys()].sort((a, b) => b.length - a.length);
    if (all.length === 0) return undefined;
    const escaped = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s/gu, '\\s'));
    return new RegExp(`(?<![\\p{L}\\p{N}⟨-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}⟩]|-(?!based)|'\\p{L}{2})`, 'u');
  }
}

/** A firm's name as its own words show it: full names with legal forms, trade words and well-known firms. */
export function learnFirms(text: string, lexicon: FirmLexicon): void {
  for (const match of text.matchAll(new RegExp(`${edge}${formedPattern}`, 'gu'))) {
    const { name } = trimStarters(match[0]);
    if (genericTerm.test(name)) continue;
    if (withoutForm(name) !== name && !/^(?:Co|Company|Group|Limited|Holdings?|Corporation)\b/u.test(name))
      lexicon.add(name);
    // Aldervane Technology Co., Ltd. (AVT), (hereinafter "AVT")
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const short =
      /^\s?\((?:hereinafter\s|referred to as\s|or\s|the\s|known as\s)*["“']?(?<short>\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*)*)["”']?\)/u.exec(
        after,
      );
    if (
      short?.groups?.short !== undefined &&
      !genericTerm.test(short.groups.short) &&
      placesNamed(short.groups.short).length === 0
    )
      lexicon.alias(short.groups.short, name);
  }
  for (const match of text.matchAll(new RegExp(`${edge}${runPattern}\\s\\(${runPattern}\\)\\s${runPattern}`, 'gu'))) {
    const { name } = trimStarters(match[0]);
    if (firmEndWords.has(name.split(' ').at(-1) ?? '') && /^[^(]+\(/u.test(name)) lexicon.add(name);
  }
  // "the joint venture, Heffner Guangri, …": often made of its partners' names.
  for (const match of text.matchAll(new RegExp(`\\bventure,\\s(?<run>${runPattern}\\s${runPattern})(?=,\\s)`, 'gu'))) {
    const { name } = trimStarters(match.groups?.run ?? '');
    if (/\s/u.test(name) && !/^(?:place|body)$/u.test(classifyRun(name))) lexicon.add(name);
  }
  for (const match of text.matchAll(new RegExp(`${edge}${runPattern}`, 'gu'))) {
    const { name } = trimStarters(match[0]);
    // Runs with a legal form are found above, with their full stop.
    if (name.length > 1 && classifyRun(name) === 'firm' && (withoutForm(name) === name || /\sGroup$/u.test(name)))
      lexicon.add(name);
  }
}

/** Names that stand where only a firm's name can. `isCommon` tells words that the article also writes in lower case. */
export function learnFromCues(template: string, lexicon: FirmLexicon, isCommon: (word: string) => boolean): boolean {
  let isNew = false;
  for (const { pattern, isNeverPerson } of firmCues)
    for (const match of template.matchAll(new RegExp(pattern.source, 'gu'))) {
      const found = match.groups?.run ?? '';
      const after = template.slice(match.index + match[0].indexOf(found) + found.length);
      if (isNeverPerson !== true && personAfter.test(after)) continue;
      for (const part of found.split(/,\s(?:and\s)?|\sand\s/u)) {
        const { name } = trimStarters(part);
        if (name.length < 2 || lexicon.has(name) || !isName(name, isCommon)) continue;
        lexicon.add(name);
        isNew = true;
      }
    }
  return isNew;
}

function isName(name: string, isCommon: (word: string) => boolean): boolean {
  if (genericTerm.test(name)) return false;
  if (bodyWords.test(name) || placesNamed(name).length > 0 || sentenceStarters.has(name)) return false;
  if (
    /^(?:Phase|Project|Plant|Factory|Park|Zone|New Area|GWh|MWh|RMB|GDP|CEO|EV|EVs|NEV|NEVs|AI|IT|R&D|PTA|PET|IPO|JV|SUV|SUVs|LNG|LED|OLED|MOU|FDI|ESG|PV|COVID)(?:\s|$)/u.test(
      name,
    )
  )
    return false;
  return !isCommon(name);
}

/** The first word of a name, where the article goes on to use it alone as a firm: "Corvera" after Corvera Automocion. */
export function learnFirstWords(text: string, lexicon: FirmLexicon): void {
  const bearers = new Map<string, Set<string>>();
  for (const name of lexicon.all()) {
    const [first = '', second] = name.split(' ');
    if (
      second === undefined ||
      first.length < 4 ||
      lexicon.has(first) ||
      placesNamed(first).length > 0 ||
      sentenceStarters.has(first)
    )
      continue;
    bearers.set(first, (bearers.get(first) ?? new Set()).add(name));
  }
  for (const [first, names] of bearers) {
    const [name] = names;
    if (name === undefined || names.size > 1 || !/^[\p{L}\d-]+$/u.test(first)) continue;
    const alone = new RegExp(
      `(?<![\\p{L}\\p{N}-])${first}(?:'s\\s\\p{Ll}|\\s(?:said|says|will|has|had|also|plans|added|announced|expects|is|was|bought|supplies|makes|owns|operates)\\b)`,
      'u',
    );
    if (alone.test(text)) lexicon.alias(first, name);
  }
}

const kin =
  'parent|unit|subsidiary|arm|affiliate|owned|backed|controlled|venture|spun off|spin-off|shareholder|stake|brand';

/**
 * One word that the article uses as a firm's name, behind the only firm whose name opens with it: "Longvale" behind
 * Longvale Technology, though Henan Longvale New Energy is another's name too. It stays a firm of its own where the
 * article says what the two are to each other, or names it first.
 */
export function joinFirstWords(text: string, lexicon: FirmLexicon): void {
  const names = [...lexicon.all()];
  for (const short of names) {
    if (/\s/u.test(short) || short.length < 4 || knownFirms.has(short) || lexicon.fullName(short) !== short) continue;
    const bearers = names
      .filter((name) => /^[ ,]/u.test(name.slice(short.length)) && name.startsWith(short))
      // What a full name leaves of itself without its place stands for that firm.
      .filter((name) => lexicon.fullName(name) === name || withoutForm(lexicon.fullName(name)) === name)
      .sort((a, b) => b.length - a.length);
    const [full] = bearers;
    if (full === undefined || bearers.some((name) => withoutForm(name) !== withoutForm(full))) continue;
    const word = short.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const alone = new RegExp(
      `(?<!\\p{L}|\\p{Lu}[\\p{L}\\p{N}]*[\\s-])${word}(?![\\p{L}\\p{N}-]|\\s\\p{Lu}|\\s\\()`,
      'gu',
    );
    const found = [...text.matchAll(alone)];
    const [first] = found;
    const introduced = Math.min(...bearers.map((name) => text.indexOf(name)).filter((at) => at >= 0));
    if (first === undefined || first.index < introduced) continue;
    const parted = found.some(({ index }) => {
      const before =
        text
          .slice(Math.max(0, index - 60), index)
          .split(/[.;\n]/u)
          .at(-1) ?? '';
      const behind = text.slice(index + short.length, index + short.length + 60).split(/[.;\n]/u)[0] ?? '';
      return (
        new RegExp(`\\b(?:${kin})\\b[^,]{0,24}$`, 'u').test(before) ||
        (behind.includes(`${short} `) && new RegExp(`^(?:'s|,)?[^,]{0,30}\\b(?:${kin})\\b`, 'u').test(behind)) ||
        (/^(?:,|\sand|\sor)\s/u.test(behind) && bearers.some((name) => behind.includes(name)))
      );
    });
    if (!parted) lexicon.join(short, full);
  }
}

/**
 * The second word of a firm's name where it is also some county's ("Chengdu Mingxi Optoelectronics", and Mingxi is a
 * county): the firm, where the article uses it alone and never as a place.
 */
export function learnCountyNames(text: string, lexicon: FirmLexicon): void {
  const bearers = new Map<string, Set<string>>();
  for (const name of lexicon.all()) {
    const [first = '', second = '', third] = name.split(' ');
    const places = placesNamed(second);
    if (third === undefined || second.length < 4 || lexicon.has(second) || placesNamed(first).length === 0) continue;
    if (places.length === 0 || places.some(({ level }) => level !== 'county')) continue;
    bearers.set(second, (bearers.get(second) ?? new Set()).add(name));
  }
  for (const [short, names] of bearers) {
    const [name] = names;
    if (name === undefined || names.size > 1 || !/^[\p{L}\d]+$/u.test(short)) continue;
    const asPlace = new RegExp(
      `\\b(?:in|at|near|from|to|of|around|outside|and)\\s${short}(?![\\p{L}-]|\\s\\p{Lu})|(?<![\\p{L}-])${short}(?:-based|,\\s\\p{Lu}|,\\s(?:an?|the)\\s[^,.]{0,30}(?:city|county|district|town)|\\s(?:[Cc]ity|[Cc]ounty|[Dd]istrict|[Tt]own|government|municipal))`,
      'u',
    );
    const alone = new RegExp(`(?<![\\p{L}\\p{N}-]|\\p{L}\\s)${short}(?:'s)?,?\\s\\p{Ll}`, 'u');
    if (alone.test(text) && !asPlace.test(text)) lexicon.alias(short, name);
  }
}

/** Marks firms by the article's lexicon. */
export function markFirms(template: Template, lexicon: FirmLexicon, register: EntityRegister): void {
  const pattern = lexicon.pattern();
  if (pattern === undefined) return;
  template.replace(pattern, (match) => {
    const full = lexicon.fullName(match[0]);
    const entity: EnglishEntity = register.obtain('Company', full);
    register.addMention(entity, template.spanOf(match.index, match.index + match[0].length), match[0]);
    return { kind: 'F', entity };
  });
}
