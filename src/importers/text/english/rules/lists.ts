import { aux, build, type EnglishRule, F, invest, M, P, Q, rule, T, W } from './rule.js';

const sites =
  '(?:plants|factories|projects|facilities|bases|centers|centres|production lines|workshops|operations|branches|mills|farms)';
const goods = '(?<x>[\\p{Ll}\\d-]+(?: [\\p{Ll}\\d-]+){0,3}?)';
const few = '(?:[\\p{Ll}\\d&-]+ ){0,4}?';
const side =
  '(?:(?:[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est|[Cc]entral|SW|SE|NW|NE|E|S|N|W)[\\p{Ll}]*(?:[ -](?:[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est|[Cc]entral)[\\p{Ll}]*)? )';

/** Several firms with plants of their own in one place, projects named in relative clauses, and places within places. */
export const listRules: readonly EnglishRule[] = [
  rule(
    'invest-sites',
    `${F('a')}${aux}${invest} ${M('m')},? (?:in|on|into|for|to (?:build|set up|construct|open|expand)|building) ${few}${sites} (?:in|at) ${W('w')}`,
    [
      { type: 'INVESTED_IN', from: 'a', to: 'w' },
      { type: 'LOCATED_IN', from: 'a', to: 'w' },
    ],
    'Oldervane Technology will invest 300 million yuan in module plants in Fuling.',
    'INVESTED_IN Oldervane Technology → Fuling',
    'LOCATED_IN Oldervane Technology → Fuling',
  ),
  rule(
    'build-sites-with',
    `${F('a')}${aux}(?:${build}) ${few}${sites} (?:in|at) ${W('w')},? with (?:an? )?(?:total |combined |planned )?investments? of ${M('m')}`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'w' }],
    'Oldervane Technology will build research centers in Fuling, with an investment of 300 million yuan.',
    'INVESTED_IN Oldervane Technology → Fuling',
  ),
  rule(
    'build-sites',
    `${F('a')}${aux}(?:${build}) ${few}${sites} (?:in|at) ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Oldervane Technology and Merrow Battery have opened factories in Fuling.',
    'LOCATED_IN Oldervane Technology → Fuling',
    'LOCATED_IN Merrow Battery → Fuling',
  ),
  rule(
    'project-that-firm-builds',
    `${P('p')},? (?:that|which) ${F('a')}${aux}(?:${build})(?: (?:in|at) ${W('w')})?`,
    [
      { type: 'DEVELOPS', from: 'a', to: 'p' },
      { type: 'LOCATED_IN', from: 'p', to: 'w' },
    ],
    'The largest is a valve plant that Oldervane Technology will build in Fuling.',
    'DEVELOPS Oldervane Technology',
    'LOCATED_IN → Fuling',
  ),
  rule(
    'project-of-firm',
    `${P('p')} (?:of|by|from|undertaken by|backed by) ⟨F(?<a>\\d+)⟩(?!'s)`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'The projects include a valve plant of Oldervane Technology.',
    'DEVELOPS Oldervane Technology',
  ),
  rule(
    'carried-out-by',
    `${P('p')}${aux}(?:carried out|implemented|undertaken|executed|operated|run|managed|constructed) by (?:⟨F\\d+⟩(?:'s)? (?:[\\p{Ll}-]+ ){0,3}(?:subsidiary|unit|arm),? )?⟨F(?<a>\\d+)⟩`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'The valve plant in Fuling is a start, and the valve plant will be operated by Merrow Battery.',
    'DEVELOPS Merrow Battery',
  ),
  rule(
    'invest-in-project',
    `${F('a')}${aux}${invest} (?:in|on) ${P('p')}`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'Oldervane Technology and Merrow Battery plan to invest in a copper mine in Fuling.',
    'DEVELOPS Oldervane Technology',
    'DEVELOPS Merrow Battery',
  ),
  rule(
    'signed-to-build',
    `${F('a')}${aux}(?:sign(?:s|ed)?|ink(?:s|ed)?|reach(?:es|ed)?|agreed?|team(?:s|ed)? up|partner(?:s|ed)?|join(?:s|ed)? (?:hands|forces)|cooperat(?:e|es|ed)|work(?:s|ed)?|entered into) (?:[^.;⟨]|⟨[DTBZNM]\\d+⟩){0,100}?to (?:jointly )?(?:build|construct|develop|set up|establish|invest in) ${P('p')}`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'Oldervane Technology signed an agreement with the district government on Friday to build a valve plant in Fuling.',
    'DEVELOPS Oldervane Technology',
  ),
  rule(
    'with-investment-first',
    `(?:with|involving|at) (?:an? )?(?:total |planned |estimated |combined |initial |overall )*(?:investment|cost|price)s? (?:of |totall?ing |exceeding )*${M('m')},? ${P('p')}`,
    [{ type: 'AMOUNT', from: 'p', to: 'm' }],
    'With a total investment of 300 million yuan, the Oldervane Technology valve plant covers 20 hectares.',
    'AMOUNT 300000000',
  ),
  rule(
    'founded-to-build',
    `(?:set up|established|formed|founded|created) ⟨F(?<a>\\d+)⟩ (?:[^.;⟨]|⟨[TDZMQ]\\d+⟩){0,60}?to (?:build|construct|develop|operate|run) ${few}${P('p')}`,
    [{ type: 'DEVELOPS', from: 'a', to: 'p' }],
    'Oldervane Technology and Harrow Motors established Merrow Battery to build a valve plant.',
    'DEVELOPS Merrow Battery',
  ),
  rule(
    'capacity-list',
    `(?<=(?<p>⟨P\\d+⟩)[^.;]{0,200}?\\b(?:capacity|output|produc(?:e|es|ing)|make|turn out|yield)\\b[^.;]{0,200}?)${Q('q')} (?:of )${goods}(?=[,.;]| and | or | a year| annually| per | once | after | when )`,
    [{ type: 'CAPACITY', from: 'p', to: 'q', product: 'x' }],
    'The valve plant of Oldervane Technology will have an annual output of 20,000 tons of brass valves.',
    'CAPACITY 20000',
  ),
  rule(
    'unit-of-project',
    `${P('p')},? [^.;⟨]{0,40}?(?:compris(?:ing|es)|includ(?:ing|es)|featur(?:ing|es)|consist(?:ing|s) of|equipped with|with|has|have) an? ${Q('q')} ${goods} (?:unit|line|plant|production line|furnace|reactor)\\b`,
    [{ type: 'CAPACITY', from: 'p', to: 'q', product: 'x' }],
    'The valve plant of Oldervane Technology, comprising a 20,000 tons per year polypropylene unit, opened.'.replace(
      'valve plant of Oldervane Technology',
      'valve plant',
    ),
    'CAPACITY 20000',
  ),
  rule(
    'places-firm',
    `(?<w>⟨D\\d+⟩)'s (?:[\\p{Ll}-]+ ){0,2}?⟨F(?<a>\\d+)⟩(?!'s)`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    "Singapore's Merrow Battery followed.",
    'LOCATED_IN Merrow Battery → Singapore',
  ),
  rule(
    'moves-to',
    `⟨F(?<a>\\d+)⟩,?(?: (?:will|would|has|is|is to|plans to))? (?:mov|relocat)(?:e|es|ed|ing) (?:its|their) (?:[\\p{Ll}-]+ ){0,3}(?:headquarters|head office|production|plant|factory|operations)(?: from (?:the |nearby )?⟨[DZ]\\d+⟩)? to ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Merrow Battery will move its regional headquarters to Fuling.',
    'LOCATED_IN Merrow Battery → Fuling',
  ),
  rule(
    'place-trade-firm',
    `(?:[Tt]he|[Aa]) (?<w>⟨D\\d+⟩) (?:[\\p{Ll}\\d-]+ ){0,3}(?:company|firm|maker|manufacturer|producer|supplier|start-?up|developer) ⟨F(?<a>\\d+)⟩(?!'s)`,
    [{ type: 'LOCATED_IN', from: 'a', to: 'w' }],
    'Harrow Motors bought the Fuling cell maker Merrow Battery.',
    'LOCATED_IN Merrow Battery → Fuling',
  ),
  rule(
    'place-on-side',
    `(?<v>⟨[DZ]\\d+⟩),? (?:in )?${side}(?:China's |⟨D\\d+⟩'s )(?<w>⟨D\\d+⟩)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    "A valve plant opened in the Merrow Industrial Park, southwest China's Sichuan province.",
    'PART_OF Merrow Industrial Park → Sichuan',
  ),
  rule(
    'place-under-place',
    `(?<v>⟨D\\d+⟩)(?:(?:, (?:a|an) (?:[\\p{Ll}-]+ ){0,3}(?:city|county|district|town))? (?:in|under|of|administered by)|, (?:the )?(?:provincial )?capital (?:city )?of) (?:${side})?(?:⟨D\\d+⟩'s )?(?=(?<w>⟨D\\d+⟩))`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    'The plant stands in Yibin in Sichuan province.',
    'PART_OF Yibin → Sichuan',
  ),
  rule(
    'places-place',
    `(?<w>⟨D\\d+⟩)'s (?<v>⟨D\\d+⟩)(?!'s)`,
    [{ type: 'PART_OF', from: 'v', to: 'w' }],
    "The plant stands in Sichuan's Yibin city.",
    'PART_OF Yibin → Sichuan',
  ),
  rule(
    'construction-began-in',
    `${P('p')} (?:[^.;⟨]|⟨[TBMQ]\\d+⟩){0,80}?(?:started|began|begun|kicked off|opened|commenced|completed|inaugurated|put into (?:operation|production|use))(?: (?:on|in) ${T})? (?:in|at) ${W('w')}`,
    [{ type: 'LOCATED_IN', from: 'p', to: 'w' }],
    "Merrow Battery's valve plant was put into operation in Fuling.",
    'LOCATED_IN → Fuling',
  ),
];
