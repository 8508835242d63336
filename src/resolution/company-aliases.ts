import { wellKnownCompany } from '../gazetteer/official-names.js';
import { legalFormOf, splitCompanyName } from '../model/values/company-name.js';
import { remember } from './remember.js';

/** Words that documents define for their own use; they name whoever the document is about. */
const roles =
  /^(?:本|该|贵|我|母|子|分|总|目标|标的|上市|合资|合营|控股|项目|投资|新|甲方|乙方|丙方|发行人|投资方|转让方|受让方|交易对方|出让方|开发区|园区|集团)*(?:公司|集团|企业|方|项目|园区|开发区)?$/u;

/** Such as （以下简称“甲乙新材”）, （简称：甲乙新材）, (下称「甲乙新材」). */
const definition =
  /[（(](?:以下|下文)?(?:简称|统称|下称)(?:为|[:：])?\s*[“"「『《]?([^“”"「」『』《》（）()，,、；;]{2,20})/gu;

const normalise = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》()[\]【】·・,，。.、—–_/-]/gu, '');

/** Short names that a text defines in so many words, normalised. Roles such as 本公司 are no names. */
export function findDefinedNames(text: string): Set<string> {
  const names = [...text.matchAll(definition)].map((match) => normalise(match[1] ?? ''));
  return new Set(names.filter((name) => isTellingName(name)));
}

/** Three characters and more that stand for one firm, and no role. */
export function isTellingName(name: string): boolean {
  return [...normalise(name)].length >= 3 && !roles.test(name);
}

/** A name with a legal form: the whole name of one legal person. */
export function isLegalName(name: string): boolean {
  return (
    /(?:公司|合伙)$/u.test(name.normalize('NFKC').replace(/\s/gu, '')) ||
    /\b(?:ltd|inc|corp|llc|plc|ag|gmbh|limited)\.?$/iu.test(name)
  );
}

const isGroup = (name: string): boolean => /集团/u.test(name) || /\bgroup\b/iu.test(name);

function withoutForm(name: string): string {
  const bare = name.normalize('NFKC').replace(/[\s()]/gu, '');
  const legalForm = legalFormOf(bare);
  return legalForm !== '' && bare.endsWith(legalForm) ? bare.slice(0, -legalForm.length) : bare;
}

/** The entry of the official names that a firm's short, English or full name belongs to. */
export const officialEntry = remember((name) => wellKnownCompany(name) ?? wellKnownCompany(withoutForm(name)));

/** What may follow a short name that begins with a place: nothing that tells one firm from its sister. */
const plainEnding = /(?:科技|技术|实业|发展)?(?:股份)?有限(?:责任)?公司$/u;

/** 重庆甲乙新材料 of 重庆甲乙新材料科技有限公司: with its place and its trade it can only be that firm. */
export const placedShortName = remember(findPlacedShortName);

function findPlacedShortName(name: string): string | undefined {
  const bare = name.normalize('NFKC').replace(/[\s()]/gu, '');
  if (isGroup(bare) || !plainEnding.test(bare)) return undefined;
  const short = bare.replace(plainEnding, '');
  const { places, core, industry } = splitCompanyName(short);
  const [place] = places;
  return place !== undefined && short.startsWith(place) && [...core].length >= 2 && industry !== '' ? short : undefined;
}

/** Other names under which the graph may hold the same firm, normalised: to look for, not yet to believe. */
export function otherNames(name: string, defined: readonly string[]): string[] {
  const placed = placedShortName(name);
  const entry = officialEntry(name);
  const official = entry === undefined ? [] : [...entry.names, entry.nameEn];
  const names = [...defined, ...official, ...(placed === undefined ? [] : [placed])].map(normalise);
  return [...new Set(names)].filter((other) => isTellingName(other) && other !== normalise(name)).sort();
}

export interface NamedFirm {
  readonly name: string;
  /** Short names that documents define for it, normalised. */
  readonly definedNames?: readonly string[] | undefined;
}

export type SharedName = 'official' | 'defined' | 'placed';

/**
 * Why two firms of different names are one: both are official names of one firm, a document defines one as the short
 * name of the other, or one is the other without its legal form, place and trade kept. Two different legal names never
 * are, nor a group and a firm that is none, nor a name that officially belongs to another firm.
 */
export function findSharedName(a: NamedFirm, b: NamedFirm): SharedName | undefined {
  if (isLegalName(a.name) && isLegalName(b.name)) return undefined;
  if (!isTellingName(a.name) || !isTellingName(b.name)) return undefined;
  const [entryA, entryB] = [officialEntry(a.name), officialEntry(b.name)];
  if (entryA !== undefined || entryB !== undefined) {
    if (entryA !== entryB) return undefined;
    const latin = [a.name, b.name].some((name) => !/\p{Script=Han}/u.test(name));
    return latin || isGroup(a.name) === isGroup(b.name) ? 'official' : undefined;
  }
  if (isGroup(a.name) !== isGroup(b.name)) return undefined;
  const [short, full] = isLegalName(a.name) ? [b, a] : [a, b];
  if (full.definedNames?.includes(normalise(short.name))) return 'defined';
  const placed = placedShortName(full.name);
  return placed !== undefined && normalise(placed) === normalise(short.name) ? 'placed' : undefined;
}
