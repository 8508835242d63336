import { allDistricts } from '../../gazetteer/districts.js';
import { splitCompanyName } from '../../model/values/company-name.js';
import type { Candidate } from '../frame.js';
import { tradeAbbreviations } from './trade-abbreviations.js';
import { tradeWords } from './trade-words.js';

/** A spelling by which a question may call a thing, and how sure that makes us (1: its own name or alias). */
export interface NameForm {
  readonly text: string;
  readonly weight: number;
}

const legalSuffix =
  /(?:\((?:[^()]{1,8})\))?(?:(?:集团)?(?:股份)?有限(?:责任)?公司|股份公司|(?:集团)?总公司|公司|有限合伙|合伙企业)$/u;
/** As legalSuffix, with the place in brackets before it left. */
const legalForm = /(?:(?:集团)?(?:股份)?有限(?:责任)?公司|股份公司|(?:集团)?总公司|公司)$/u;
const groupSuffix = /(?:控股)?集团$/u;
const districtSuffix =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治[区州县旗]|地区|新区|[省市区县镇乡村旗盟]|街道)$/u;
const parkSuffix = /(?:工业园区|工业园|产业园区|产业园|开发区|经开区|高新区|新区|园区|科技城|科学城|基地|新城)$/u;
/** Official long forms of zones and the short ones people write. */
const parkForms: readonly (readonly [RegExp, string])[] = [
  [/国家级?/u, ''],
  [/经济技术开发区/u, '经开区'],
  [/经济技术开发区/u, '开发区'],
  [/经济开发区/u, '经开区'],
  [/经济开发区/u, '开发区'],
  [/经开区/u, '经济技术开发区'],
  [/经开区/u, '经济开发区'],
  [/高新技术产业开发区/u, '高新区'],
  [/高新技术产业开发区/u, '高新技术开发区'],
  [/高新技术开发区/u, '高新区'],
  [/高新区/u, '高新技术产业开发区'],
  [/新技术开发区/u, '高新区'],
  [/工业园区$/u, '工业园'],
  [/产业园区$/u, '产业园'],
  [/工业园$/u, '工业园区'],
  [/产业园$/u, '产业园区'],
  [/化学工业园区$/u, '化工园区'],
  [/化学工业区$/u, '化工区'],
  [/高新技术产业园区$/u, '高新区'],
];
/** Full-width to half-width, traditional quotes away, lower case: how names and questions are compared. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”"「」『』《》]/gu, '')
    .toLowerCase();
}

const isDistrict = new Set(allDistricts().map(({ name }) => name));
/** 浙江 in 浙江石油化工, whatever else the question names. */
const provinces = allDistricts().flatMap(({ level, shortName }) => (level === 'province' ? [shortName] : []));

function splitCore(name: string): { readonly core: string; readonly trades: readonly string[] } {
  for (let end = 2; end < name.length; end += 1) {
    const trade = tradeWords.find((word) => name.startsWith(word, end));
    if (trade === undefined) continue;
    const rest: string[] = [];
    let at = end;
    while (at < name.length) {
      const next = tradeWords.find((word) => name.startsWith(word, at));
      if (next !== undefined) rest.push(next);
      at += next?.length ?? 1;
    }
    return { core: name.slice(0, end), trades: rest };
  }
  return { core: name, trades: [] };
}

function companyForms(name: string, places: readonly string[], add: (text: string, weight: number) => void): void {
  const plain = name.replace(/\([^()]*\)/gu, '');
  add(plain, 0.95);
  // 克恩-里伯斯(太仓) tells a branch from the others.
  if (plain !== name) add(name.replace(legalForm, ''), 0.97);
  // 天岳酒泉风电叶片 for 天岳(酒泉)风电叶片有限公司.
  if (plain !== name) add(name.replace(/[()]/gu, '').replace(legalForm, ''), 0.95);
  const stripped = plain.replace(legalSuffix, '');
  add(stripped, 0.95);
  const bare = stripped.replace(groupSuffix, '');
  if (bare.length >= 2) {
    add(bare, 0.8);
    add(`${bare}集团`, 0.8);
    add(`${bare}公司`, 0.8);
  }
  // The city in front may be one that the question does not name: 重庆市 in 重庆市蓬威石化有限责任公司.
  const own = splitCompanyName(bare, (text) => isDistrict.has(text)).places.filter((prefix) => bare.startsWith(prefix));
  const place = [...places, ...own, ...provinces].find(
    (prefix) => bare.startsWith(prefix) && bare.length - prefix.length >= 2,
  );
  const local = place === undefined ? bare : bare.slice(place.length);
  if (place !== undefined) {
    for (const [trade, short] of tradeAbbreviations) if (trade.test(local)) add(`${place.charAt(0)}${short}`, 0.7);
    add(local, 0.75);
    add(stripped.slice(place.length), 0.75);
    // 凤阳金晟砂业 for 凤阳县金晟砂业有限公司.
    add(place.replace(districtSuffix, '') + local, 0.8);
  }
  // 长信塑胶 for 芜湖市长信塑胶制品有限公司: four characters or more of its beginning tell a firm from others.
  for (let size = 4; size < local.length; size += 1) add(local.slice(0, size), 0.5);
  const { core, trades } = splitCore(local);
  if (core.length < 2 || core === local) return;
  add(core, place === undefined ? 0.6 : 0.55);
  add(`${core}公司`, 0.55);
  add(`${core}集团`, 0.5);
  for (const trade of trades) add(core + trade, 0.65);
  if (place !== undefined) {
    for (const prefix of new Set([place, place.replace(districtSuffix, '')])) {
      add(prefix + core, 0.65);
      for (const trade of trades) add(prefix + core + trade, 0.7);
    }
  }
}

function placeForms(
  candidate: Candidate,
  name: string,
  placeNames: readonly string[],
  add: (text: string, weight: number) => void,
): void {
  if (candidate.type === 'District') {
    const short = name.replace(districtSuffix, '');
    if (short.length >= 2) add(short, 0.95);
    return;
  }
  const seen = new Set([name]);
  for (const form of seen) {
    if (seen.size > 24) break;
    for (const [long, short] of parkForms) if (long.test(form)) seen.add(form.replace(long, short));
    for (const prefix of [...candidate.places, ...placeNames]) {
      const bare = prefix.replace(districtSuffix, '');
      for (const start of [prefix, bare])
        if (start.length >= 2 && form.startsWith(start) && form.length - start.length >= 4)
          seen.add(form.slice(start.length));
    }
  }
  for (const form of seen) add(form, 0.9);
  // 钦州港片区 for 中国(广西)自由贸易试验区钦州港片区.
  for (const form of [...seen]) {
    const inner = /(?:试验区|开发区|新区|园区)([^区]{2,8}(?:片区|园区|组团|功能区|保税区))$/u.exec(form)?.[1];
    if (inner !== undefined) add(inner, 0.85);
  }
  // 大亚湾 for 大亚湾经济技术开发区.
  for (const form of seen) {
    const bare = form.replace(parkSuffix, '');
    if (bare !== form && bare.length >= 3) add(bare, 0.6);
  }
}

function projectForms(name: string, add: (text: string, weight: number) => void): void {
  const bare = name.replace(/(?:工程|建设)?项目$/u, '');
  if (bare.length >= 4) {
    add(bare, 0.9);
    add(`${bare}项目`, 0.95);
  }
}

/**
 * The spellings of a thing that a Chinese question may use, normalised: its names; a firm's without legal form,
 * leading place and trade; a zone's long and short official forms; a district's without its level.
 * `placeNames` are names of districts, by which firms' names may begin.
 */
export function chineseForms(candidate: Candidate, placeNames: readonly string[] = []): readonly NameForm[] {
  const { name, aliases } = candidate;
  // Only places that stand in its names make a difference, so that few sets of forms are kept for each thing.
  const within = placeNames.filter((place) => [name, ...aliases].some((one) => one.includes(bareOf(place))));
  const key = within.join();
  let forms = known.get(candidate);
  if (forms === undefined) {
    forms = new Map();
    known.set(candidate, forms);
  }
  let found = forms.get(key);
  if (found === undefined) {
    found = makeForms(candidate, within);
    forms.set(key, found);
  }
  return found;
}

/** The forms of things that are kept in memory, by the places that stand in their names. */
const known = new WeakMap<Candidate, Map<string, readonly NameForm[]>>();

function bareOf(place: string): string {
  const bare = place.replace(districtSuffix, '');
  return bare.length >= 2 ? bare : place;
}

const isTrade = new Set(tradeWords);

function makeForms(candidate: Candidate, placeNames: readonly string[]): readonly NameForm[] {
  const forms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const key = text.trim();
    const least = /^[\u4e00-\u9fff]/u.test(key) ? 2 : 3;
    if (key.length >= least && (forms.get(key) ?? 0) < weight) forms.set(key, weight);
  };
  const names = [candidate.name, ...candidate.aliases].map(normaliseText);
  for (const [index, name] of names.entries()) {
    const own = index === 0 ? 1 : 0.98;
    add(name, own);
    // 石化 alone names no firm, whatever is left of a name without its places.
    const less = (text: string, weight: number): void => {
      if (!isTrade.has(text)) add(text, weight * own);
    };
    if (candidate.type === 'Company' || candidate.type === 'PublicBody') companyForms(name, placeNames, less);
    else if (candidate.type === 'District' || candidate.type === 'IndustrialPark')
      placeForms(candidate, name, placeNames, less);
    else if (candidate.type === 'Project') projectForms(name, less);
    else if (candidate.type === 'Industry') add(name.replace(/(?:产业链|产业|行业)$/u, ''), 0.9 * own);
  }
  return [...forms].map(([text, weight]) => ({ text, weight }));
}
