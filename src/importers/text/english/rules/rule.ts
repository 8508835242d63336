import type { RelationshipType } from '../../../../model/schema.js';

/** What a rule says of the groups it finds. `from` and `to` name groups that hold marks of mentions. */
export interface Statement {
  readonly type: RelationshipType | 'AMOUNT' | 'CAPACITY' | 'STAGE';
  readonly from: string;
  readonly to?: string;
  readonly product?: string;
  /** Read as inferred rather than stated. */
  readonly stage?: 'signed' | 'started' | 'building' | 'completed' | 'trial' | 'running';
}

/** A pattern over a sentence's template with what it says, and a sentence that shows it. */
export interface EnglishRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly says: readonly Statement[];
  /** A rule about subject and verb reads sentences without what stands between commas after a name; a rule about just
   * that reads them whole. */
  readonly reads: 'plain' | 'whole' | 'both';
  readonly example: { readonly text: string; readonly says: readonly string[] };
}

export const F = (name: string) => `(?<${name}>⟨F\\d+⟩(?:(?:,? and |, |,? as well as )(?:the )?⟨F\\d+⟩)*),?`;
export const P = (name: string) => `(?:(?:the|a|an|its|this|their|another) )?(?<${name}>⟨P\\d+⟩)`;
/** A place: of "Taiyuan's high-tech zone" and "the city's Kundulun district" the inner one. */
export const W = (name: string) =>
  `(?:the )?(?:(?:city|county|district|province|town) of |⟨D\\d+⟩'s (?=⟨[DZ])|(?:city|county|province|region)'s (?=⟨[DZ]))?(?<${name}>⟨[DZ]\\d+⟩)(?!'s ⟨[DZ])`;
export const M = (name: string) => `(?<${name}>⟨M\\d+⟩)`;
export const Q = (name: string) => `(?<${name}>⟨Q\\d+⟩)`;
export const T = '⟨T\\d+⟩';
export const gap = (most: number) => `[^.;]{0,${most}}?`;
const helpers =
  '(?:will|would|shall|already|now|still|is|are|was|were|has|have|had|been|also|plans?|planned|to|be|intends?|aims?|agreed|expects?|expected|currently|now|recently|officially|earlier|jointly|further|set|about|going|said|it|announced|that|(?:signed|inked|reached|struck) (?:a|an) (?:[\\p{Ll}-]+ ){0,2}(?:deal|agreement|contract)(?: (?:in|on) ⟨T\\d+⟩)? to|on ⟨T\\d+⟩) ?';
export const aux = `(?: ${helpers}| ${T})*\\s?(?:${T} )?`;
export const invest =
  '(?:invest(?:s|ed|ing)?|spen(?:d|ds|t|ding)|pour(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|sink(?:s|ing)?|sunk|earmark(?:s|ed)?|commit(?:s|ted|ting)?|put(?:s|ting)?)';
export const build =
  '(?:buil(?:d|ds|t|ding)|set(?:s|ting)? up|establish(?:es|ed|ing)?|construct(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|unveil(?:s|ed)?|inaugurat(?:es|ed)|develop(?:s|ed|ing)?|operat(?:e|es|ed|ing)|expand(?:s|ed|ing)?|broke ground on|broken ground on|break ground on|breaking ground on|put(?:s|ting)? into operation|commission(?:s|ed)?|r[ua]ns?|owns?|start(?:s|ed)? (?:construction work|construction|building|work|production)(?: of| on| at)?|began (?:construction work|construction|building|work|production)(?: of| on| at)?)';
const plainRules = new Set(
  'founded-jointly bought-firm paid-for-stake bought-stake put-into-firm backed-round named-customer counts-among-customers suppliers-include invest-sites build-sites-with build-sites invest-project invest-place invest-firm build took-stake supplies-to supplies buys-from customers-include products-sold-to firm-in-zone contract-to-supply uses-products-of made-by-uses coordinated-uses produces supplier-of'.split(
    ' ',
  ),
);
const wholeRules = new Set(
  'places-firm place-on-side place-under-place places-place holder-of-stake owned-by-share in-which-holds controlled-by subsidiary owners-subsidiary headquartered city-in-province city-comma-province maker-of is-maker-of based'.split(
    ' ',
  ),
);
/** A rule with a sentence that shows it and what it says there. `reads` follows from the rule's name. */
export const rule = (
  name: string,
  pattern: string,
  says: readonly Statement[],
  text: string,
  ...said: string[]
): EnglishRule => ({
  name,
  pattern: new RegExp(pattern, 'iu'),
  says,
  reads: plainRules.has(name) ? 'plain' : wholeRules.has(name) ? 'whole' : 'both',
  example: { text, says: said },
});
