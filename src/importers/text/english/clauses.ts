import { makerWords, roleWords } from './lexicon/firm-words.js';

const role = new RegExp(`(?:^|\\s)(?:${makerWords}|${roleWords}|house|miner|group|venture|peer|rival)$`, 'iu');
/** Words at which what describes a firm begins. */
const boundary =
  /(?:^|[,;:—–(]|\b(?:and|or|to|by|with|from|for|of|like|including|includes?|suppl(?:y|ies|ied|ying)|serv(?:es?|ed|ing)|counts?|such as|as|that|via|between|a|an|the|its|their|is|was|in|on|at|while|but|through)|⟩|⟩'s|--?)$/iu;
const attribute = /(?:^|\s)[\p{L}.]+-(?:based|listed|backed|owned|linked|funded|headquartered|controlled|invested)$/iu;
const firmList = '⟨F\\d+⟩(?:(?:,? and |, )⟨F\\d+⟩)+';

/** What stands before a firm and says what it is, cut: "and appliance maker ⟨F2⟩" is "and ⟨F2⟩". */
function dropRoles(text: string): string {
  let simple = '';
  let from = 0;
  for (const match of text.matchAll(/⟨F\d+⟩/gu)) {
    let before = text.slice(from, match.index).trimEnd();
    const had = before;
    // At most five words are what a firm is: "South Korean electric vehicle battery maker".
    for (
      let words = 0;
      words < 5 && (words > 0 ? !boundary.test(before) : role.test(before) || attribute.test(before));
      words++
    )
      before = before.replace(/\s?[^\s⟨⟩]+$/u, '').trimEnd();
    const isCut = before !== had && (boundary.test(before) || before === '');
    const kept = isCut ? before : had;
    simple += kept === '' || from + kept.length === match.index ? kept : `${kept} `;
    simple += match[0];
    from = match.index + match[0].length;
  }
  return simple + text.slice(from);
}

/** A sentence whose lists of firms are plain: roles and places before each firm gone, "together with" an "and". */
export function plainLists(text: string): string {
  return dropRoles(text)
    .replace(/⟨D\d+⟩(?:'s|-based) (?=⟨F)/gu, '')
    .replace(
      /(⟨F\d+⟩),? (?:together with|along with|as well as|alongside|in partnership with|jointly with|in cooperation with) (?:the )?(?=⟨F)/gu,
      '$1 and ',
    )
    .replace(
      new RegExp(
        `(?<=^|[.;] )(?:\\p{Lu}?[\\p{Ll}]+ (?:companies|firms|enterprises|partners|automakers|investors)),? (?:namely|including) (${firmList}),?`,
        'gu',
      ),
      '$1',
    );
}

const elements = (list: string): string[] => list.match(/⟨\w\d+⟩/gu) ?? [];

/** Copies of a sentence, one for each firm of a list that "each" or "respectively" tells apart. */
export function distribute(text: string): string[] {
  const firms = new RegExp(firmList, 'u').exec(text);
  if (firms === null || !/\b(?:respectively|each)\b/u.test(text)) return [text];
  const plain = elements(firms[0]);
  if (/\brespectively\b/u.test(text)) {
    const other = /⟨([MNZDQ])\d+⟩(?:(?:,? and |, )⟨\1\d+⟩)+/gu;
    const lists = [...text.matchAll(other)].filter((match) => elements(match[0]).length === plain.length);
    if (lists.length === 0) return [text];
    return plain.map((firm, at) =>
      lists
        .reduce((copy, match) => copy.replace(match[0], elements(match[0])[at] ?? ''), text.replace(firms[0], firm))
        .replace(/,? respectively,?/u, '')
        .replace(/\beach /u, ''),
    );
  }
  const each = new RegExp(`(${firmList})((?: [\\p{Ll}]+){0,3}) each `, 'u').exec(text);
  if (each === null) return [text];
  return elements(each[1] ?? '').map((firm) => text.replace(each[0], `${firm}${each[2] ?? ''} `));
}

const verb =
  '(?:(?:also|now|already|mainly|currently|recently|later) )?(?:supplies|sells|makes|produces|manufactures|operates|runs|owns|holds|has|plans|will|aims|invested|acquired|bought|built|opened|signed|ships|delivers|exports|counts|is|was|broke|set|established|started|began)';

/**
 * The further clauses of a sentence, each with its subject before it: of "⟨F1⟩ runs a plant and supplies ⟨F2⟩" also
 * "⟨F1⟩ supplies ⟨F2⟩".
 */
export function conjunctClauses(text: string): string[] {
  const subject = /^(?:[^⟨]{0,60}|⟨[BT]\d+⟩[^⟨]{0,20})?(⟨[FP]\d+⟩)(?!'s)/u.exec(text)?.[1];
  if (subject === undefined) return [];
  const splitter = new RegExp(`,? (?:and|but|while it) (?=${verb}\\b)`, 'gu');
  return [...text.matchAll(splitter)].slice(0, 4).map((match) => {
    const rest = text.slice(match.index + match[0].length);
    return `${subject} ${rest.replace(/^(?:also|now|already|mainly|currently|recently|later) /u, '')}`;
  });
}
