import { conjunctClauses, distribute, plainLists } from './clauses.js';
import type { EnglishRule, Statement } from './rules/rule.js';

/** What a rule found in one sentence: marks by group, and the words of a product. */
export interface Finding {
  readonly rule: string;
  readonly statement: Statement;
  /** Indices of the mentions that the groups hold. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly money: number | undefined;
  readonly capacity: number | undefined;
  readonly percentage: number | undefined;
  readonly product: string | undefined;
  /** The stretch of the template that the rule matched, with a little around it. */
  readonly words: string;
}

const aside =
  /(⟨[FP]\d+⟩), (?:⟨N\d+⟩(?: of which is)?[ -]owned|(?:majority|wholly|partly|fully)[ -]owned|to be built|a|an|the|one of|part of|China's|which|whose|based|headquartered|founded|known|with|worth|covering|spanning|owned)(?: (?:[^,.;⟨]|(?<=\d)[.,](?=\d)){1,80}| ⟨[TDNQM]\d+⟩(?:'s)?)*(?: (?:⟨F\d+⟩(?:'s)?)(?:(?:,? and |, )⟨F\d+⟩)*[^,.;⟨]{0,40})?(?=,)/u;

/** The sentence as it stands, then without what stands between commas or brackets after a name. */
function variantsOf(template: string): string[] {
  let simple = template.replace(/\s?\((?![^()]*⟨P)[^()]*\)/gu, '');
  const variants = [simple];
  for (let i = 0; i < 4; i++) {
    const next = simple.replace(aside, '$1');
    if (next === simple) break;
    simple = next;
    variants.push(simple);
  }
  const flat = simple.replace(
    /(⟨[FP]\d+⟩), (?=(?:is|are|was|were|will|would|has|have|had|plans|said|also|already|now|represents|requires|involves|covers|can|started|began|went|invest|built|ships|supplies|makes|sells|operates)\b)/gu,
    '$1 ',
  );
  if (!variants.includes(flat)) variants.push(flat);
  const plain = plainLists(flat);
  if (!variants.includes(plain)) variants.push(plain);
  // "of carmaker X", "Y-based X", "the X": what describes a firm parts it from no list and no preposition.
  const bare = plain
    .replace(/⟨D\d+⟩-based (?:[\p{Ll}-]+ ){0,3}(?=⟨F)/gu, '')
    .replace(
      /(?<=\b(?:of|and|by|to|with|from) )(?:[\p{Ll}-]+ ){0,2}(?:[\p{Ll}-]*maker|giant|producer|group|company) (?=⟨F)/gu,
      '',
    )
    .replace(/\bthe (?=⟨F\d+⟩(?!'s| [\p{Ll}-]*(?:plant|factory|group|board)))/gu, '');
  if (!variants.includes(bare)) variants.push(bare);
  return variants;
}

const isDenied = (text: string): boolean =>
  /\b(?:not|never|denied|denies|no longer|without|cancell?ed|scrapped|abandon(?:ed)?|rather than|refused|failed)\b|n't\b/iu.test(
    text,
  );
const marks = (text: string | undefined): number[] =>
  text === undefined
    ? []
    : /^\d+$/u.test(text)
      ? [Number(text)]
      : [...text.matchAll(/⟨\w(\d+)⟩/gu)].map((match) => Number(match[1]));

interface Variant {
  readonly text: string;
  readonly isWhole: boolean;
  readonly isPlain: boolean;
}

/** Every form of a sentence that rules read: each firm of a distributed list by itself, and each clause with its subject. */
function readableForms(template: string): Variant[] {
  const copies = distribute(plainIfDistributed(template));
  const isCopied = copies.length > 1;
  const forms = copies.flatMap((copy) => {
    const variants = variantsOf(copy);
    const read = variants.map((text, at) => ({
      text,
      isWhole: at === 0 && !isCopied,
      isPlain: at === variants.length - 1,
    }));
    const clauses = conjunctClauses(variants.at(-1) ?? copy);
    return [...read, ...clauses.map((text) => ({ text, isWhole: false, isPlain: true }))];
  });
  return isCopied ? [{ text: template, isWhole: true, isPlain: false }, ...forms] : forms;
}

const plainIfDistributed = (template: string): string =>
  /\b(?:respectively|each)\b/u.test(template) ? plainLists(template) : template;

/** Whether a plan was given up: then nothing is built or paid, though the sentence names it all. */
export const isGivenUp = (template: string): boolean =>
  /\b(?:dropped|scrapp?(?:ed|ing)|shelv(?:ed|ing)|abandon(?:ed|ing)|terminat(?:ed|ing|ion)|cancell?(?:ed|ing|ation)|call(?:ed|ing) off|pull(?:ed|ing) out of|withdr[ea]w\w*|gave up|no (?:current )?plans?|denied|denies|ruled out|bankrupt\w*|walked away)\b/iu.test(
    template,
  );
const ofPlans = new Set(['DEVELOPS', 'INVESTED_IN', 'AMOUNT', 'CAPACITY']);

/** Whether the verb after a comma is another's: "X, owned by ⟨F⟩, acquired …" says nothing of what ⟨F⟩ acquired. */
const isAsideOf = (text: string, match: RegExpMatchArray): boolean =>
  /^⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*, (?!a\b|an\b|the\b|which\b|who\b|whose\b|in which\b|based\b|headquartered\b|⟨)/u.test(
    match[0],
  ) &&
  /\b(?:by|of|from|with|behind|after|like|for) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.test(
    text.slice(Math.max(0, (match.index ?? 0) - 60), match.index),
  );

/** Applies every rule to every form of a sentence. A denied statement is left out. */
export function applyRules(template: string, rules: readonly EnglishRule[]): Finding[] {
  const findings: Finding[] = [];
  const isDropped = isGivenUp(template);
  if (/\b(?:denied|denies|dismissed) (?:media )?(?:reports?|rumou?rs|claims|talk|speculation)\b/u.test(template))
    return findings;
  const forms = readableForms(template);
  const isApart = /\b(?:respectively|each)\b/u.test(template) && forms.length > 1;
  for (const { text, isWhole, isPlain } of forms) {
    for (const { name, pattern, says, reads } of rules) {
      if (reads === 'plain' && !isPlain) continue;
      if (reads === 'whole' && !isWhole) continue;
      // The whole of a sentence that was copied would give each firm every sum.
      if (reads === 'both' && isWhole && !isPlain && isApart) continue;
      for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
        if (isDenied(match[0]) || isAsideOf(text, match)) continue;
        const groups = match.groups ?? {};
        for (const statement of says) {
          if (isDropped && (ofPlans.has(statement.type) || groups[statement.from]?.startsWith('⟨P'))) continue;
          findings.push({
            rule: name,
            statement,
            from: marks(groups[statement.from]),
            to: statement.to === undefined ? [] : marks(groups[statement.to]),
            money: marks(groups.m)[0],
            capacity: marks(groups.q)[0],
            percentage: marks(groups.n)[0],
            product: statement.product === undefined ? undefined : cleanProduct(groups[statement.product]),
            words: text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 12),
          });
        }
      }
    }
  }
  return findings;
}

const empty =
  /^(?:products?|goods|it|them|more|its|their|some|services?|parts?|components?|materials?|equipment|solutions?|directly|only|such|these|chinese|many|high-end|items?|profits?|progress|next door|nearby|here|there|on site|on-site|annually|yearly|locally|so far|initially|sure|use|money|what|sense|up|use of|investments?|and|with|for|to|in|a|an|the|one|all|vehicles? parts|key|raw materials?)$/iu;

/** A product's name without articles, adjectives of praise and words that say nothing. */
export function cleanProduct(words: string | undefined): string | undefined {
  const name = (words ?? '')
    .trim()
    .replace(
      /^(?:(?:the|a|an|its|their|more|new|other|some|various|high-quality|quality|advanced|leading|major|largest|biggest|key|top|world's|global|chinese|german|japanese|american|french|british|u\\.s\\.|us|(?:south )?korean|italian|swiss|dutch|swedish|danish|taiwanese|singaporean|european|austrian|spanish|finnish|norwegian|domestic|local|and|of|by|such|all|downstream|well-known|famous|big|large|giant|private|state-owned)\s+)+/iu,
      '',
    )
    .replace(/(?:\s(?:(?:each|every|per|a) (?:year|annum)|annually|yearly|there|here|nearby))+$/iu, '')
    .trim();
  return name.length < 3 || empty.test(name) || /⟨/u.test(name) ? undefined : name;
}
