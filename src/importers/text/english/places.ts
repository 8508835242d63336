import type { District } from '../../../gazetteer/district.js';
import { decideDistrict } from '../../../gazetteer/resolve-district.js';
import type { EnglishEntity, EntityRegister } from './entity-register.js';
import { runPattern, trimStarters } from './name-runs.js';
import { placesNamed } from './place-index.js';
import type { Template } from './template.js';

const levelAfter =
  '(?:\\s(?:province|municipality|prefecture|autonomous region|city|county|district|township|town|village|New Area)\\b)?';
const placeRun = new RegExp(`(?<![\\p{L}\\p{N}⟨-])${runPattern}${levelAfter}`, 'u');
const levelWords =
  /\s(?:City|County|District|Township|Town|Village|Province|Prefecture|Subdistrict|city|county|district|township|town|village)$/u;
/** What stands before a place. A county's bare name counts only after it, or before what only a place is followed by. */
const cueBefore =
  /(?:\b(?:in|at|of|from|near|to|outside|around|across|between|and|city|county|district|town)|⟨[DZ]\d+⟩(?:'s|,)?|'s)\s(?:the\s)?$/iu;
const cueAfter =
  /^(?:,\s(?:a|an|the)?\s?[^,.]{0,40}\b(?:city|county|district|town|municipality|province)\b|,\s⟨D|-based|'s\s|\s(?:government|municipal|authorities)|\s(?:[\p{Ll}-]+\s){0,3}(?:company|firm|maker|producer|manufacturer|supplier)\s(?:⟨F|\p{Lu}))/iu;

/** The places of one article: a place is known by its code where one is decided, else by its name. */
export class EnglishPlaces {
  private readonly byCode = new Map<string, EnglishEntity>();
  private readonly context = new Set<string>();

  private readonly register: EntityRegister;

  constructor(register: EntityRegister) {
    this.register = register;
  }

  /** Notes names that mean one place only, so that they decide what ambiguous ones mean. */
  learn(names: Iterable<string>): void {
    for (const name of names) {
      const candidates = placesNamed(name);
      const [first] = candidates;
      if (first !== undefined && candidates.length === 1 && !first.adcode.startsWith('ISO'))
        this.context.add(first.adcode);
      const highest = candidates.filter(({ level }) => level === 'province' || level === 'city');
      if (highest.length === 1 && highest[0] !== undefined) this.context.add(highest[0].adcode);
    }
  }

  obtain(name: string, span: { start: number; end: number }): EnglishEntity {
    const district = decideDistrict(placesNamed(name), [...this.context]);
    if (district === undefined) return this.register.obtain('District', name, span);
    const known = this.byCode.get(district.adcode);
    if (known !== undefined) {
      this.register.addMention(known, span, name);
      return known;
    }
    const entity = this.register.obtain('District', name, span);
    entity.properties = { ...entity.properties, adcode: district.adcode, level: district.level };
    this.byCode.set(district.adcode, entity);
    this.context.add(district.adcode);
    return entity;
  }
}

function isNamedSafely(candidates: readonly District[], name: string): boolean {
  if (/\s/u.test(name)) return true;
  return (
    candidates.some(({ level }) => level === 'country' || level === 'province' || level === 'city') && name.length >= 4
  );
}

/** Marks places: those in the gazetteer, and names that carry a level word or stand before "-based". */
export function markPlaces(template: Template, places: EnglishPlaces): void {
  template.replace(placeRun, (match) => {
    const { name: trimmed, dropped } = trimStarters(match[0]);
    const before = template.text.slice(0, match.index + dropped);
    const after = template.text.slice(match.index + match[0].length);
    const from = match.index + dropped;
    const take = (name: string) => {
      const to = from + name.length;
      return { kind: 'D' as const, from, to, entity: places.obtain(baseName(name), template.spanOf(from, to)) };
    };
    const based = /^(?:.*\s)?(\p{Lu}[\p{L}'.]*(?:\s\p{Lu}[\p{L}']*)?)-based$/u.exec(match[0]);
    if (based?.[1] !== undefined) {
      const start = match.index + match[0].length - '-based'.length - based[1].length;
      const end = start + based[1].length;
      return {
        kind: 'D' as const,
        from: start,
        to: end,
        entity: places.obtain(baseName(based[1]), template.spanOf(start, end)),
      };
    }
    if (trimmed === '' || /^(?:City|County|District|Province|Town)$/u.test(trimmed)) return undefined;
    const candidates = placesNamed(trimmed);
    if (candidates.length > 0 && (isNamedSafely(candidates, trimmed) || cueBefore.test(before) || cueAfter.test(after)))
      return take(trimmed);
    const stem = trimmed.replace(levelWords, '');
    if (
      stem !== trimmed &&
      /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?$/u.test(stem) &&
      !/^(?:New|Old|Inner|Same|Home|Capital)$/u.test(stem)
    )
      return take(trimmed);
    // "near Debrecen in eastern Hungary": a name in a country or province that is known.
    const around =
      /^(?:,|\sin)\s(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)[\p{Ll}-]*\s)?(?<outer>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u.exec(
        after,
      )?.groups?.outer;
    if (
      around !== undefined &&
      /\b(?:in|at|near|outside)\s$/u.test(before) &&
      /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(trimmed) &&
      trimmed === match[0] &&
      placesNamed(around).some(({ level }) => level === 'country' || level === 'province')
    )
      return take(trimmed);
    if (/^,\s(?:a|an)\s(?:[\w-]+\s){0,3}(?:city|county|district|town|township|municipality)\b/u.test(after))
      return take(trimmed);
    return undefined;
  });
}

const shortened: Readonly<Record<string, string>> = {
  US: 'United States',
  'U.S': 'United States',
  USA: 'United States',
  UK: 'United Kingdom',
  'U.K': 'United Kingdom',
  UAE: 'United Arab Emirates',
};

/** Sichuan province is Sichuan; Fuling District keeps its level. */
function baseName(name: string): string {
  const known = shortened[name];
  if (known !== undefined) return known;
  const base = name.replace(/\s(?:province|municipality|city|autonomous region|prefecture)$/u, '');
  // A date line's capitals: WUXI.
  if (!/^[\p{Lu}' ]{3,}$/u.test(base)) return base;
  return base.toLowerCase().replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The date line of an agency report, "YIBIN, April 9 (Xinhua) --": marked as one, with its place noted. */
export function markDateline(template: Template, places: EnglishPlaces): EnglishEntity | undefined {
  let place: EnglishEntity | undefined;
  template.replace(
    /^(?<city>\p{Lu}[\p{Lu}' -]{2,30}|\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}']+)?)(?:,\s(?:[^—–.⟨]{0,25}⟨T\d+⟩|[\p{L}]{3,12}\s?)?[^—–.⟨]{0,3})?\s?(?:\([^)]{2,40}\)\s?(?:--+|—|–|-)|--+|—|–)\s?/u,
    (match) => {
      const city = (match.groups?.city ?? '')
        .toLowerCase()
        .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
      if (placesNamed(city).length > 0)
        place = places.obtain(city, template.spanOf(0, match.groups?.city?.length ?? 0));
      return { kind: 'B' };
    },
  );
  return place;
}

/** Every name that might be a place, to learn the article's context from. */
export function placeNamesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(placeRun.source, 'gu'))].map((match) => trimStarters(match[0]).name);
}
