import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { cutWords } from '../segmentation/words.js';
import { abbreviationScore, isPlaceName } from './firm-parts.js';
import type { LocalEntity } from './mention.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/**
 * Short names that leave out what a registered name opens with, its place and the mark of its group: 「宁远石墨」 of
 * 「四川海川宁远石墨有限公司」. Such a name is the registered firm's where it fits this one alone and comes behind it.
 */

const tails = new Set(industryTails);

/** Words between two names that make the short one another firm: its parent, its branch or its neighbour. */
const parted = /[子孙母]公司|旗下|下属|控股|参股|全资|设立|成立|组建|收购|股东|分公司|合资|(?:^(?:、|和|与|及|以及)$)/u;

/** The registered name without its place and legal form, as far as a short name may stand for it. */
const bodyOf = ({ parts }: LocalEntity): string => (parts === undefined ? '' : parts.core + parts.industry);

/** Whether `short` is what `full` ends with, behind the mark of a group, with a trade name and at the edge of a word. */
function isInner(short: LocalEntity, full: LocalEntity): boolean {
  const body = bodyOf(full);
  const own = short.parts;
  if (own === undefined || own.place !== '' || own.form !== '' || !body.endsWith(short.name)) return false;
  const at = body.length - short.name.length;
  const mark = body.slice(0, at);
  if (at < 2 || at > 4 || tails.has(mark) || isPlaceName(mark)) return false;
  return cutWords(body).some(({ start }) => start === at);
}

interface Standing {
  readonly order: number;
  readonly draft: SentenceDraft;
  readonly start: number;
  readonly end: number;
}

function standingsOf(drafts: readonly SentenceDraft[], firm: LocalEntity): Standing[] {
  return drafts.flatMap((draft, order) =>
    draft.mentions
      .filter(({ entity }) => entity === firm)
      .map(({ start, end }) => ({ order, draft, start, end }))
      .sort((a, b) => a.start - b.start),
  );
}

const isBody = ({ draft }: Standing) => draft.sentence.paragraph.role === 'body';

/** Whether the text brings in the registered name first, and never parts the two. */
function comesBehind(drafts: readonly SentenceDraft[], short: LocalEntity, full: LocalEntity): boolean {
  const shorts = standingsOf(drafts, short).filter(isBody);
  const fulls = standingsOf(drafts, full).filter(isBody);
  const [first, known] = [shorts[0], fulls[0]];
  if (first === undefined || known === undefined) return false;
  if (first.order < known.order || (first.order === known.order && first.start < known.start)) return false;
  return !shorts.some((one) =>
    fulls.some((other) => {
      if (one.draft !== other.draft) return false;
      const [a, b] = one.start < other.start ? [one, other] : [other, one];
      const { text } = one.draft;
      return parted.test(text.slice(a.end, b.start)) || /^的?(?:全资|控股|参股)?[子孙母]公司/u.test(text.slice(b.end));
    }),
  );
}

/** Puts the short names of an article that are the inner part of exactly one registered name together with it. */
export function mergeInnerShortNames(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const firms = registry.entities.filter(({ type }) => type === 'Company');
  const registered = firms.filter(({ confidence, parts }) => confidence > 0.95 && parts?.form !== '');
  if (registered.length === 0) return;
  for (const short of firms) {
    if (short.confidence > 0.95 || short.name.length < 3 || wellKnownFirms.has(short.name)) continue;
    if (!/^[\u4e00-\u9fff]+$/u.test(short.name) || tails.has(short.parts?.core ?? '')) continue;
    // Of two that it fits, in full or in short, it may be either's, or their parent's.
    const fits = firms.filter((other) => other !== short && other.name.includes(short.name));
    const [full] = fits;
    if (fits.length !== 1 || full === undefined || !registered.includes(full) || !isInner(short, full)) continue;
    if (full.parts !== undefined && abbreviationScore(short.name, full.name, full.parts) > 0) continue;
    if (!comesBehind(drafts, short, full)) continue;
    for (const draft of drafts)
      for (const [at, mention] of draft.mentions.entries())
        if (mention.entity === short) draft.mentions[at] = { ...mention, entity: full };
    const names = [short.name, ...short.aliases];
    registry.drop(short);
    for (const name of names) registry.giveAlias(full, name);
  }
}
