import { aux, build, type EnglishRule, F, invest, M, P, Q, rule, W } from './rule.js';

const make = '(?:make|produce|manufacture|turn out|churn out|roll out|assemble|cast|mould|mold|forge|machine|stamp)';
const makes =
  '(?:makes|produces|manufactures|turns out|assembles|casts|moulds|molds|forges|machines|stamps|(?:goes|went|kept|keeps|continues|began|started|is|has been) (?:on )?(?:making|producing|assembling|casting|turning out))';
const goods = (name: string) =>
  `(?<${name}>(?!(?:its|their|the|more|most|all|up|it|them|use|sure|a|an|money|about|some)\\b)[\\p{Ll}\\d-]+(?: (?!(?:in|at|for|and|there|here|to|from|with|by|of|a|as)\\b)[\\p{Ll}\\d-]+){0,2})`;

/** What firms make where and for whom: works by their output, halls that are leased, goods that go to named firms. */
export const worksRules: readonly EnglishRule[] = [
  rule(
    'makes-figure',
    `⟨F(?<a>\\d+)⟩,?(?: which)?(?: (?:moved|settled|opened|set up) [^.;⟨]{0,20}⟨[DZ]\\d+⟩(?: in ⟨T\\d+⟩)? and)? (?:(?:now|already|currently|also|each) )?(?:can|could|is able to|has the capacity to|has capacity to|will|is expected to|expects to|plans to|aims to) (?:now |already )?${make} ${Q('q')}(?: of ${goods('x')})?(?=[,.;]| and | in | at | from | after | once | when )`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery can make 20,000 tons a year of anode powder.',
    'PRODUCES Merrow Battery anode powder',
  ),
  rule(
    'lines-that-make',
    `⟨F(?<a>\\d+)⟩${aux}(?:${invest}|${build}|install(?:s|ed|ing)?|add(?:s|ed|ing)?) (?:[^.;⟨]|⟨[MDZT]\\d+⟩){0,60}?(?:lines|plants|workshops|factories|facilities|machines|furnaces) (?:that|which) (?:can|will|could) (?:together )?${make} ${Q('q')}(?: of ${goods('x')})?(?=[,.;]| and | in | at | from | after | once | when )`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery will invest 300 million yuan in two lines that can make 20,000 tons a year of anode powder.',
    'PRODUCES Merrow Battery anode powder',
  ),
  rule(
    'makes-in',
    `⟨F(?<a>\\d+)⟩,?(?:[^.;⟨]{0,40},)?(?: which)? (?:(?:now|already|currently|also) )?${makes} ${goods('x')}(?: and ${goods('y')})? (?:in|at) ${W('w')}`,
    [
      { type: 'PRODUCES', from: 'a', product: 'x' },
      { type: 'PRODUCES', from: 'a', product: 'y' },
      { type: 'LOCATED_IN', from: 'a', to: 'w' },
    ],
    'Merrow Battery goes on making anode powder and separators in the Harrow Industrial Park.',
    'PRODUCES Merrow Battery anode powder',
    'PRODUCES Merrow Battery separators',
    'LOCATED_IN Merrow Battery → Harrow Industrial Park',
  ),
  rule(
    'makes-several',
    `⟨F(?<a>\\d+)⟩,?(?:[^.;⟨]{0,30}(?:⟨T\\d+⟩)?,)?(?: which)? (?:(?:now|already|currently|also|mainly) )?(?:makes|produces|manufactures) ${goods('x')}(?:, ${goods('y')})?,? and ${goods('z')}(?=[.;,]| in | at | for )`,
    [
      { type: 'PRODUCES', from: 'a', product: 'x' },
      { type: 'PRODUCES', from: 'a', product: 'y' },
      { type: 'PRODUCES', from: 'a', product: 'z' },
    ],
    'Merrow Battery makes rubber, latex and resins.',
    'PRODUCES Merrow Battery rubber',
    'PRODUCES Merrow Battery latex',
    'PRODUCES Merrow Battery resins',
  ),
  rule(
    'makes-for',
    `⟨F(?<a>\\d+)⟩(?:(?:[^.;⟨]|⟨[DZT]\\d+⟩){0,90}?\\band)?,?(?: which)? (?:(?:now|already|currently|also|mainly) )?${makes} ${goods('x')} (?:there |here |(?:in|at) (?:the )?⟨[DZ]\\d+⟩ )?for ${F('b')}`,
    [
      { type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' },
      { type: 'PRODUCES', from: 'a', product: 'x' },
    ],
    'Merrow Battery casts pump housings there for Oldervane Technology.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'PRODUCES Merrow Battery pump housings',
  ),
  rule(
    'leases-in',
    `${F('a')}${aux}(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|taken over|took over|bought land|occup(?:y|ies|ied)) (?:[^.;⟨]|⟨Q\\d+⟩){0,60}?(?:in|at) (?:the )?(?<w>⟨Z\\d+⟩)`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Merrow Battery has leased 30,000 square metres in the Harrow Industrial Park.',
    'LOCATED_IN Merrow Battery → Harrow Industrial Park',
  ),
  rule(
    'runs-unit',
    `⟨F(?<a>\\d+)⟩${aux}(?:operates|runs|owns|commissioned|started up) (?:an?|its|the) ${Q('q')},? ${goods('x')} (?:unit|line|plant|works|facility|furnace)`,
    [{ type: 'PRODUCES', from: 'a', product: 'x' }],
    'Merrow Battery operates a 20,000-ton-per-year acrylonitrile unit.',
    'PRODUCES Merrow Battery acrylonitrile',
  ),
  rule(
    'mostly-to',
    `(?<a>⟨[FP]\\d+⟩)(?!'s)(?:[^;.⟨]|(?<=\\d)[.](?=\\d)|⟨[TDZMQN]\\d+⟩){0,140}?\\b(?:mostly|mainly|chiefly|largely|most of (?:it|them|which)|half of (?:it|them|which)|all of (?:it|them|which)) (?:(?:going|destined|meant|intended|shipped|sold|delivered) )?(?:to|for) ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    'Merrow Battery began deliveries in January, mostly to Oldervane Technology and Harrow Motors.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'supplies-from-works',
    `${F('a')}${aux}suppl(?:ies|ied) ${F('b')} from (?:its|the|an?) `,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    'Merrow Battery supplies Oldervane Technology and Harrow Motors from its works in Fuling.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'part-of-group',
    `⟨F(?<a>\\d+)⟩,? (?:which is |is |was )?(?:now )?part of (?:the |⟨D\\d+⟩'s )?⟨F(?<b>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    'Merrow Battery, part of Oldervane Technology, exported more.',
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'unit-in-place',
    `⟨F(?<b>\\d+)⟩'s ⟨D\\d+⟩(?:'s)? (?:[\\p{Ll}-]+ ){0,2}(?:subsidiary|unit|arm|branch),? ⟨F(?<a>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    "Oldervane Technology's Fuling unit, Merrow Battery, exported more.",
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'raised-from',
    `⟨F(?<b>\\d+)⟩(?:${aux}|[^.;⟨]{0,30}\\bit has )raised ${M('m')} from (?:[\\p{Ll}]+ ){0,3}?(?:(?:led by|including|such as) )?${F('a')}`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Merrow Battery said it has raised 300 million yuan from investors led by Oldervane Technology and Harrow Motors.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
    'INVESTED_IN Harrow Motors → Merrow Battery',
  ),
  rule(
    'approved-spending',
    `⟨F(?<a>\\d+)⟩${aux}(?:[^.;⟨]{0,40}?)(?:approv(?:es|ed)|announc(?:es|ed)|plans?|planned|proposed) (?:an? )?(?:(?:total|capital|further) )?(?:spending|investment|outlay|expenditure) of ${M('m')} (?:on|in|for) ${P('p')}`,
    [
      { type: 'DEVELOPS', from: 'a', to: 'p' },
      { type: 'AMOUNT', from: 'p', to: 'm' },
    ],
    'Merrow Battery said its board had approved spending of 300 million yuan on a valve plant in Fuling.',
    'DEVELOPS Merrow Battery',
    'AMOUNT 300000000',
  ),
  rule(
    'project-of-firm-worth',
    `${P('p')} (?:of|by|from) ⟨F\\d+⟩,? (?:worth|costing|valued at|with an investment of) ${M('m')}`,
    [{ type: 'AMOUNT', from: 'p', to: 'm' }],
    'The projects include a valve plant of Oldervane Technology worth 300 million yuan.',
    'AMOUNT 300000000',
  ),
];
