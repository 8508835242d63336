import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { abbreviationScore, leadingPlace, upToLegalForm } from './firm-parts.js';
import type { LocalEntity, Mention } from './mention.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/**
 * Whether a shorter name is the registered firm's own or another firm's, mostly its parent's: an article that names
 * 「某某锂业」 and 「遂宁某某锂业有限公司」 may mean one firm or two. A short name that the article defines is never parted.
 */

const tails = new Set(industryTails);
/** Words between two names that make the second a firm of the first, or the first one of the second. */
const foundedBetween =
  /(?:全资|投资|出资|独资|控股|参股|合资)(?:设立|成立|组建|兴建|建设|新设|创办)?的|(?:投资|出资|独资|全资|注册|合资)(?:设立|成立|组建|兴建|新设)|(?:设立|成立|组建|新设|增资|控股|参股|收购)(?:了|的)?$|旗下|下属|[子孙母]公司|控股股东|实际控制人|分公司/u;
/** Words right behind the second name that say the same: 「甲是乙的控股子公司」. */
const ownedBehind = /^的?(?:全资|控股|参股)?[子孙母]公司/u;

interface Occurrence {
  readonly draft: SentenceDraft;
  readonly order: number;
  readonly at: number;
  readonly mention: Mention;
  readonly form: string;
}

function occurrencesByFirm(drafts: readonly SentenceDraft[]): Map<LocalEntity, Occurrence[]> {
  const found = new Map<LocalEntity, Occurrence[]>();
  for (const [order, draft] of drafts.entries()) {
    for (const [at, mention] of draft.mentions.entries()) {
      if (mention.kind !== 'firm') continue;
      const form = draft.text.slice(mention.start, mention.end);
      const list = found.get(mention.entity);
      const one = { draft, order, at, mention, form };
      if (list === undefined) found.set(mention.entity, [one]);
      else list.push(one);
    }
  }
  return found;
}

/** Whether a form says as much as the registered name: it holds the place that the name begins with. */
function isFull(form: string, { name, parts }: LocalEntity): boolean {
  if (form === name) return true;
  const place = parts?.place.replace(/[省市区县]$/u, '') ?? '';
  return place !== '' && form.includes(place);
}

/** 「甲股份」 is no limited company, and 「甲集团」 not the group 「甲重工集团」. */
function isOfOtherForm(short: string, { name, parts }: LocalEntity): boolean {
  if (!/公司|集团/u.test(name)) return false;
  // 「某某控股集团」 of 某某控股集团有限公司 is the name to its legal form.
  if (name.startsWith(short) && upToLegalForm.test(name.slice(short.length))) return false;
  if (/股份$/u.test(short)) return !/股份/u.test(name);
  if (!/.集团$/u.test(short)) return false;
  const stem = short.slice(0, -2);
  const body = name.slice(name.indexOf(stem) + stem.length);
  const place = parts?.place ?? '';
  return name.indexOf(stem) === place.length && [...tails].some((tail) => body.startsWith(`${tail}集团`));
}

/** A listed parent's everyday name beside a local limited company that bears it. */
function isKnownParent(short: string, { name, parts }: LocalEntity): boolean {
  const place = parts?.place ?? '';
  return (
    wellKnownFirms.has(short) &&
    place !== '' &&
    name.startsWith(place) &&
    /有限/u.test(name) &&
    !/股份|集团/u.test(name)
  );
}

/** 「某某型材云南公司」, 「某某南京研究所」: the name before the place is the firm's that runs the branch. */
function isOfBranch(short: string, { name }: LocalEntity): boolean {
  if (!name.startsWith(short)) return false;
  const rest = name.slice(short.length);
  return leadingPlace(rest) >= 2 && !/^中国/u.test(rest);
}

/** Whether a sentence names both side by side as two. */
function standBeside(short: Occurrence, full: Occurrence): boolean {
  if (short.draft !== full.draft) return false;
  const [a, b] = short.mention.start < full.mention.start ? [short, full] : [full, short];
  const { text } = short.draft;
  const between = text.slice(a.mention.end, b.mention.start);
  if (/^(?:、|和|与|及|以及)$/u.test(between)) return true;
  if (between.length > 40 || /[。！？]/u.test(between)) return false;
  return (
    (a === short && foundedBetween.test(between)) || ownedBehind.test(text.slice(b.mention.end, b.mention.end + 8))
  );
}

/**
 * Whether the article has spoken of the short name before it brings in local firms of the same trade name, of which the
 * short name fits none to the letter: 「苏某新材」 before 「安徽苏某新能源材料有限公司」 and 「四川苏某石墨有限公司」.
 */
function comesBeforeLocals(
  registry: EntityRegistry,
  short: string,
  shorts: readonly Occurrence[],
  fulls: readonly Occurrence[],
  { name, parts }: LocalEntity,
): boolean {
  if (parts === undefined || parts.place === '' || /股份|集团/u.test(name)) return false;
  if ((parts.core + parts.industry).startsWith(short)) return false;
  const isSibling = (other: LocalEntity) =>
    other.type === 'Company' && other.name !== name && other.parts?.core === parts.core && other.parts.place !== '';
  if (!registry.entities.some(isSibling)) return false;
  const isBody = ({ draft }: Occurrence) => draft.sentence.paragraph.role === 'body';
  const first = shorts.find(isBody);
  const full = fulls.find(isBody);
  return first !== undefined && full !== undefined && first.order < full.order;
}

/** Parts the short names of an article that are another firm's from the registered firms that they were taken for. */
export function settleShortNames(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const [firm, occurrences] of occurrencesByFirm(drafts)) {
    const fulls = occurrences.filter(({ form }) => isFull(form, firm));
    const shorts = occurrences.filter(({ form }) => !isFull(form, firm));
    if (fulls.length === 0 || shorts.length === 0) continue;
    for (const short of new Set(shorts.map(({ form }) => form))) {
      if (registry.isDefined(short)) continue;
      const own = shorts.filter(({ form }) => form === short);
      const isOthers =
        isOfOtherForm(short, firm) ||
        isKnownParent(short, firm) ||
        isOfBranch(short, firm) ||
        own.some((one) => fulls.some((full) => standBeside(one, full))) ||
        comesBeforeLocals(registry, short, own, fulls, firm);
      if (!isOthers) continue;
      const other = registry.separate(firm, short);
      for (const { draft, at, mention, form } of shorts) {
        if (
          form !== short &&
          (registry.isDefined(form) ||
            abbreviationScore(
              form,
              other.name,
              other.parts ?? { place: '', placeCore: '', core: short, industry: '', form: '' },
            ) === 0)
        )
          continue;
        draft.mentions[at] = { ...mention, entity: other };
        if (form !== short) {
          firm.aliases.delete(form);
          registry.giveAlias(other, form);
        }
      }
      break;
    }
  }
}
