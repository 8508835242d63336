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

const F = (name: string) => `(?<${name}>⟨F\\d+⟩(?:(?:,? and |, |,? as well as )(?:the )?⟨F\\d+⟩)*),?`;
const P = (name: string) => `(?:(?:the|a|an|its|this|their|another) )?(?<${name}>⟨P\\d+⟩)`;
const W = (name: string) => `(?:the )?(?<${name}>⟨[DZ]\\d+⟩)`;
const M = (name: string) => `(?<${name}>⟨M\\d+⟩)`;
const Q = (name: string) => `(?<${name}>⟨Q\\d+⟩)`;
const T = '⟨T\\d+⟩';
const gap = (most: number) => `[^.;]{0,${most}}?`;
const helpers =
  '(?:will|would|is|are|was|were|has|have|had|been|also|plans?|planned|to|be|intends?|aims?|agreed|expects?|expected|currently|now|recently|officially|earlier|jointly|further|set|about|going|said|it|announced|that) ?';
const aux = `(?: ${helpers}| ${T})*\\s?(?:${T} )?`;
const invest =
  '(?:invest(?:s|ed|ing)?|spen(?:d|ds|t|ding)|pour(?:s|ed|ing)?|inject(?:s|ed|ing)?|commit(?:s|ted|ting)?|put(?:s|ting)?)';
const build =
  '(?:buil(?:d|ds|t|ding)|set(?:s|ting)? up|establish(?:es|ed|ing)?|construct(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|develop(?:s|ed|ing)?|operat(?:e|es|ed|ing)|expand(?:s|ed|ing)?|broke ground on|broken ground on|break ground on|breaking ground on|put(?:s|ting)? into operation|commission(?:s|ed)?|r[ua]ns?|owns?|start(?:s|ed)? (?:construction|building|work|production)(?: of| on| at)?|began (?:construction|building|work|production)(?: of| on| at)?)';
const plainRules = new Set(
  'invest-project invest-place invest-firm build took-stake supplies-to supplies customers-include products-sold-to firm-in-zone contract-to-supply uses-products-of made-by-uses coordinated-uses produces supplier-of'.split(
    ' ',
  ),
);
const wholeRules = new Set(
  'subsidiary owners-subsidiary joint-venture-by headquartered city-in-province city-comma-province maker-of is-maker-of based'.split(
    ' ',
  ),
);
const rule = (
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

export const rules: readonly EnglishRule[] = [
  rule(
    'invest-project',
    `${F('a')}${aux}${invest} (?:an? (?:total|initial|additional|further) (?:of )?)?${M('m')} ${gap(50)}(?:in|on|into|to build|to set up|to construct|to expand|to develop|building|for) ${gap(25)}${P('p')}`,
    [
      { type: 'DEVELOPS', from: 'a', to: 'p' },
      { type: 'AMOUNT', from: 'p', to: 'm' },
    ],
    'Oldervane Technology will invest 300 million yuan to build a valve plant in Fuling.',
    'DEVELOPS Oldervane Technology',
    'AMOUNT 300000000',
  ),
  rule(
    'invest-place',
    `${F('a')}${aux}${invest} (?:a total of )?${M('m')} in ${W('w')}(?! (?:to build|on|in) )`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'w' }],
    'Oldervane Technology invested 300 million yuan in Fuling.',
    'INVESTED_IN Oldervane Technology → Fuling',
  ),
  rule(
    'invest-firm',
    `${F('a')}${aux}${invest} (?:a total of )?${M('m')} in ⟨F(?<f>\\d+)⟩`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'f' }],
    'Oldervane Technology invested 300 million yuan in Merrow Battery.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'cost-of-project',
    `${P('p')},? (?:which )?(?:(?:is|are|was|were|will|would|has|have|expected|to|be|estimated) )*(?:cost(?:s|ing)?|worth|valued at|(?:with|involv(?:es|ing)|represent(?:s|ing)|carr(?:ies|ying)|at|has|have|had|backed by|requires?) (?:an? )?(?:total |planned |estimated |combined |overall |expected |initial )*(?:investment|cost|price)(?: totaling| of| is)*|with) (?:of )?${M('m')}(?! (?:in|of) (?:annual|output|revenue|sales))`,
    [{ type: 'AMOUNT', from: 'p', to: 'm' }],
    'The first phase of the Oldervane Technology valve plant, with an investment of 300 million yuan, opened.',
    'AMOUNT 300000000',
  ),
  rule(
    'investment-in-project',
    `investment (?:in|of|for) ${P('p')} (?:is|was|will|has|have|reach(?:es|ed)|total(?:s|ed)|amounts? to|exceeds?|stands? at|came to|to|be|reached| )+ ?${M('m')}`,
    [{ type: 'AMOUNT', from: 'p', to: 'm' }],
    'Total investment in the Oldervane Technology valve plant is 300 million yuan.',
    'AMOUNT 300000000',
  ),
  rule(
    'money-project',
    `${M('m')} (?:investment|spending) (?:in|on|for) ${P('p')}`,
    [{ type: 'AMOUNT', from: 'p', to: 'm' }],
    'A 300 million yuan investment in the Oldervane Technology valve plant was agreed.',
    'AMOUNT 300000000',
  ),
  rule(
    'build',
    `${F('a')}${aux}${build} ${gap(30)}${P('p')}`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'Oldervane Technology is building a valve plant in Fuling.',
    'DEVELOPS Oldervane Technology',
  ),
  rule(
    'built-by',
    `${P('p')}(?:, |[^.;,⟨]{1,40}?| (?:[^.;,⟨]|⟨[DZMTQ]\\d+⟩|\\([^)]*\\)){1,140}?)(?:(?:built|constructed|developed|operated|owned|funded|financed|set up|invested)(?: and (?:built|operated|run|developed|owned))?(?: (?:in|with) [^.;,⟨]{0,20}⟨[DZMT]\\d+⟩(?: (?:of|in) (?:the )?⟨[DZ]\\d+⟩)*)? (?:jointly )?by|(?:an investment|investment) (?:by|from)) ${F('a')}`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'A valve plant in Fuling was built by Oldervane Technology.',
    'DEVELOPS Oldervane Technology',
  ),
  rule(
    'project-in',
    `${P('p')},? (?:(?:is|are|was|were|being|to be|will be|now) )*(?:(?:located|situated|built|based|constructed) )?(?:in|at) ${W('w')}(?!'s (?!⟨))`,
    [{ type: 'LOCATED_IN', from: 'p', to: 'w' }],
    'Oldervane Technology is building a valve plant in Fuling.',
    'LOCATED_IN → Fuling',
  ),
  rule(
    'project-built-in',
    `${P('p')} ${gap(90)}(?:(?:located|situated|built|constructed|under construction|put into (?:operation|production|use)|went into (?:operation|production)|started|began|opened|launched|broke ground|completed)(?: (?:on|in) ${T}(?: ${T})?)? (?:in|at)) ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'p', to: 'w' }],
    'The valve plant of Oldervane Technology, a valve plant, opened in May in Fuling.'.replace(', a valve plant,', ''),
    'LOCATED_IN → Fuling',
  ),
  rule(
    'in-place-build',
    `${build} ${gap(30)}${P('p')} ${gap(20)}(?:in|at) ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'p', to: 'w' }],
    'Oldervane Technology will build a valve plant nearby in Fuling.',
    'LOCATED_IN → Fuling',
  ),
  rule(
    'based',
    `${W('w')}-based (?:[\\p{Ll}-]+ ){0,4}⟨F(?<a>\\d+)⟩`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Fuling-based valve maker Oldervane Technology exported more.',
    'LOCATED_IN Oldervane Technology → Fuling',
  ),
  rule(
    'headquartered',
    `⟨F(?<a>\\d+)⟩,? (?:(?:which )?(?:is|was) )?(?:headquartered|based|located|registered|founded) in ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Oldervane Technology, headquartered in Fuling, exported more.',
    'LOCATED_IN Oldervane Technology → Fuling',
  ),
  rule(
    'place-in-place',
    `(?<v>⟨[Z]\\d+⟩),? (?:(?:of|in|located in) ${W('w')}|'s never)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    'A valve plant opened in the Merrow Industrial Park of Fuling.',
    'PART_OF Merrow Industrial Park → Fuling',
  ),
  rule(
    'zone-comma-place',
    `(?<v>⟨Z\\d+⟩), (?<w>⟨D\\d+⟩)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    'A valve plant opened in the Merrow Industrial Park, Fuling.',
    'PART_OF Merrow Industrial Park → Fuling',
  ),
  rule(
    'places-zone',
    `(?<w>⟨D\\d+⟩)'s (?<v>⟨Z\\d+⟩)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    "A valve plant opened in Fuling's Merrow Industrial Park.",
    'PART_OF Merrow Industrial Park → Fuling',
  ),
  rule(
    'city-in-province',
    `(?<v>⟨D\\d+⟩), a (?:[\\p{Ll}-]+ ){0,3}(?:city|county|district|town|municipality) [^.;⟨]{0,40}?(?:in|of) (?:(?:[\\p{Ll}]+ )?(?:⟨D\\d+⟩'s ))?(?:the )?(?<w>⟨D\\d+⟩)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    'The plant stands in Yibin, a city in Sichuan province.',
    'PART_OF Yibin → Sichuan',
  ),
  rule(
    'city-comma-province',
    `(?<v>⟨D\\d+⟩), (?:(?:south|north|east|west|central|southwest|northwest|southeast|northeast|eastern|western|southern|northern)[\\p{Ll}]* )?(?:⟨D\\d+⟩'s )?(?<w>⟨D\\d+⟩)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    'The plant stands in Yibin, Sichuan province.',
    'PART_OF Yibin → Sichuan',
  ),
  rule(
    'subsidiary',
    `⟨F(?<a>\\d+)⟩,? (?:which is |is |was )?(?:a|an|the|one of the) (?:⟨N\\d+⟩[ -])?(?:[\\p{Ll}-]+ ){0,5}(?:subsidiary|subsidiaries|unit|arm|brand|affiliate|division) (?:of|under|owned by) (?:the )?⟨F(?<b>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    'Merrow Battery, a wholly owned subsidiary of Oldervane Technology, exported more.',
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'owners-subsidiary',
    `⟨F(?<b>\\d+)⟩'s (?:[\\p{Ll}-]+ ){0,3}(?:subsidiary|unit|arm|brand),? ⟨F(?<a>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    "Oldervane Technology's wholly owned subsidiary Merrow Battery exported more.",
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'joint-venture-by',
    `⟨F(?<j>\\d+)⟩,? (?:which is |is )?(?:a|an|the) (?:[\\p{L}\\d-]+ ){0,3}joint venture (?:(?:set up|established|formed|founded|created|launched)(?: in ${T})? )?(?:by|between|of|with) ${F('a')}`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'j' }],
    'Merrow Battery, a joint venture between Oldervane Technology and Harrow Motors, exported more.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
    'INVESTED_IN Harrow Motors → Merrow Battery',
  ),
  rule(
    'took-stake',
    `${F('a')}${aux}(?:b[uo][yu](?:s|ght|ing)?|acquir(?:e|es|ed|ing)|t[ao][ko]+e?(?:s|n)?|holds?|held|purchased?|owns?) (?:a |an )?(?:[\\p{Ll}-]+ )?(?<n>⟨N\\d+⟩)(?: of| (?:equity )?(?:stake|share|shares|interest|equity)(?: in| of)) ⟨F(?<b>\\d+)⟩(?: for ${M('m')})?`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology bought a 20 percent stake in Merrow Battery.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'supplies-to',
    `${F('a')}${aux}(?:suppl(?:y|ies|ied|ying)|sells?|sold|ships?|shipped|delivers?|delivered|provides?) (?<x>(?:[\\p{L}\\d-]+ ){1,5}?)(?:directly )?(?:to|for) (?:customers (?:such as|including|like) |automakers (?:such as|including|like) |companies (?:such as|including|like) )?${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Merrow Battery ships anode powder to Oldervane Technology and Harrow Motors.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'contract-to-supply',
    `${F('a')}${aux}(?:sign(?:s|ed)|won|secured|clinched|agreed) [^.;⟨]{0,60}(?:⟨M\\d+⟩ )?to supply (?<x>(?:[\\p{L}\\d-]+ ){1,5}?)(?:to|for) ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Merrow Battery signed a contract worth 2 billion yuan to supply anode powder to Harrow Motors.',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'products-sold-to',
    `⟨F(?<a>\\d+)⟩(?:'s)? (?:[\\p{Ll}-]+ ){0,3}(?:products|goods|output|cells|batteries|chips|materials|parts) (?:are|is|have been|were) (?:also |mainly |mostly )?(?:sold|supplied|shipped|delivered|provided) to (?:customers (?:such as|including|like) |companies (?:such as|including|like) )?${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    "Merrow Battery's products are sold to Harrow Motors.",
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'firm-in-zone',
    `${F('a')}${aux}(?:both |all )?(?:expanded|settled|set up (?:operations|shop|factories|plants)|opened (?:plants|factories|branches)|moved|located|landed|based) (?:in|into) (?:the )?(?<w>⟨Z\\d+⟩)`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Merrow Battery and Harrow Motors have settled in the Merrow Industrial Park.',
    'LOCATED_IN Merrow Battery → Merrow Industrial Park',
    'LOCATED_IN Harrow Motors → Merrow Industrial Park',
  ),
  rule(
    'supplies',
    `${F('a')}${aux}suppl(?:ies|ied) ${F('b')} with`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    'Merrow Battery supplies Oldervane Technology with anode powder.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
  ),
  rule(
    'supplier-of',
    `${F('a')} (?:is|was|has become|became|has been) (?:a|an|the|one of the) (?:[\\p{Ll}-]+ ){0,4}(?:supplier|suppliers) (?:of|to|for) ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    'Merrow Battery is a key supplier to Oldervane Technology.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
  ),
  rule(
    'customers-include',
    `(?:⟨F(?<a>\\d+)⟩(?:'s|,? whose|,? which counts)? (?:[\\p{Ll}-]+ ){0,3}(?:customers|clients|buyers) (?:include|includes|are|such as|range from))(?: the)? ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    "Merrow Battery's main customers include Oldervane Technology and Harrow Motors.",
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'uses-products-of',
    `${F('b')} (?:(?:both|all|also|now|will|which) )*(?:uses?|using|bu(?:y|ys)|buying|sources?|purchases?|adopts?|run on|runs on) (?:[\\p{Ll}-]+ ){0,2}⟨F(?<a>\\d+)⟩(?:'s)? (?<x>[\\p{Ll}-]+(?: (?:cells|batteries|materials|chips|parts|modules|packs))?)`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Harrow Motors uses Merrow Battery cells.',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'made-by-uses',
    `(?<x>(?:[\\p{Ll}-]+ ){1,4})(?:built|made|produced|assembled) by ⟨F(?<b>\\d+)⟩ (?:(?:both|all|also|now) )*(?:use|uses|run on|are powered by) ⟨F(?<a>\\d+)⟩(?:'s)? [\\p{Ll}-]+`,
    [
      { type: 'SUPPLIES', from: 'a', to: 'b' },
      { type: 'PRODUCES', from: 'b', product: 'x' },
    ],
    'The city buses built by Harrow Motors use Merrow Battery cells.',
    'SUPPLIES Merrow Battery → Harrow Motors',
    'PRODUCES Harrow Motors city buses',
  ),
  rule(
    'coordinated-uses',
    `⟨F(?<b>\\d+)⟩ and (?:the )?(?:[\\p{Ll}-]+ ){1,4}(?:built|made|produced) by ⟨F\\d+⟩ (?:both |all )?use ⟨F(?<a>\\d+)⟩(?:'s)? (?<x>[\\p{Ll}-]+)`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Oldervane Technology and the city buses built by Harrow Motors both use Merrow Battery cells.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
  ),
  rule(
    'maker-of',
    `(?<![\\p{L}-])(?<x>(?:[\\p{L}][\\p{Ll}\\d-]+ ){1,3})(?:maker|producer|manufacturer) ⟨F(?<a>\\d+)⟩`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Anode powder producer Merrow Battery followed.',
    'PRODUCES Merrow Battery Anode powder',
  ),
  rule(
    'is-maker-of',
    `⟨F(?<a>\\d+)⟩,? (?:which is |is )?(?:a|an|the|one of the) (?:[\\p{Ll}'-]+ ){0,4}(?:maker|producer|manufacturer)s? of (?<x>[\\p{Ll}\\d-]+(?: [\\p{Ll}\\d-]+){0,2}?)(?=[,.;]| and | in | that | which | with | for )`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery, a leading maker of anode powder, followed.',
    'PRODUCES Merrow Battery anode powder',
  ),
  rule(
    'produces',
    `⟨F(?<a>\\d+)⟩,?(?: which)? (?:(?:mainly|mostly|also|now|currently|primarily|will) )*(?:produces?|makes?|manufactures?|specializ(?:es|ing) in(?: the production of)?) (?:(?:mainly|about) )?(?:${Q('q')} (?:of )?)?(?<x>[\\p{Ll}\\d-]+(?: [\\p{Ll}\\d-]+){0,2}?)(?=[,.;]| and | in | at | for | that | which | with | using | a year)`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery mainly produces anode powder for cars.',
    'PRODUCES Merrow Battery anode powder',
  ),
  rule(
    'capacity-of-firm',
    `⟨F(?<a>\\d+)⟩(?:'s| has| with)? (?:[^.;⟨]{0,40})(?:annual|yearly|production|designed)(?: production| output)? capacity (?:of|to|reaching|is|reached) ${Q('q')} (?:of |worth of )(?<x>[\\p{Ll}\\d-]+(?: [\\p{Ll}\\d-]+){0,2}?)(?=[,.;]| and | in | at | for | a year)`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery has an annual capacity of 20,000 tons of anode powder.',
    'PRODUCES Merrow Battery anode powder',
  ),
  rule(
    'capacity-of-project',
    `${P('p')},? [^.;]{0,130}?(?:(?:capacity|output)(?: (?:of|to|is|will|reach|reaching|be|at|stands))*|(?:will|can|to|able to|designed to|which will) (?:produce|make|turn out|churn out|roll out)) ${Q('q')}(?: (?:of |worth of )?(?<x>[\\p{Ll}\\d-]+(?: [\\p{Ll}\\d-]+){0,2}?)(?=[,.;]| and | in | at | for | a year| annually| per year))?`,
    [{ type: 'CAPACITY', from: 'p', to: 'q', product: 'x' }],
    'The valve plant of Oldervane Technology has an annual capacity of 20,000 tons.',
    'CAPACITY 20000',
  ),
];
