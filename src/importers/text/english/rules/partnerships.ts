import { aux, type EnglishRule, F, M, P, rule } from './rule.js';

const stake = '(?:(?:equity )?(?:stake|interest|shares?|holding|equity)|of the (?:equity|shares))';
const kind = "(?:the )?(?:(?:[\\p{L}\\d-]+|⟨D\\d+⟩(?:'s)?) ){0,4}?";
const N = (name: string) => `(?<${name}>⟨N\\d+⟩)`;

/** Who holds what of whom: stakes bought and held, capital put in, ventures founded, parents, customers and suppliers by name. */
export const partnershipRules: readonly EnglishRule[] = [
  rule(
    'founded-jointly',
    `${F('a')}${aux}(?:jointly |together )?(?:set up|establish(?:ed|es)?|form(?:ed|s)?|found(?:ed|s)|create[sd]?|incorporated?) (?:(?:a|the|their) (?:[\\p{Ll}\\d:/-]+ ){0,3}(?:venture|company|JV),? (?:to be )?(?:named |called |known as )?)?⟨F(?<b>\\d+)⟩`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology and Harrow Motors jointly established Merrow Battery in Fuling.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
    'INVESTED_IN Harrow Motors → Merrow Battery',
  ),
  rule(
    'paid-for-stake',
    `${F('a')}${aux}(?:pa(?:y|id|ying)|spen(?:d|t|ding)) ${M('m')} (?:in cash )?(?:for|to (?:buy|acquire|take|purchase)) (?:an? )?(?:[\\p{Ll}-]+ )?(?:${N('n')} )?${stake} (?:in|of) ${kind}⟨F(?<b>\\d+)⟩`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology paid 300 million yuan for a 20 percent stake in Merrow Battery.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'bought-stake',
    `${F('a')}${aux}(?:bought|buy(?:s|ing)?|acquir(?:e|es|ed|ing)|took|takes?|taken|purchased?|picked up) (?:an? )?(?:[\\p{Ll}-]+ )?(?:${N('n')} )${stake} (?:in|of) ${kind}⟨F(?<b>\\d+)⟩(?: for ${M('m')})?`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology acquired a 51 percent stake in the Fuling cell maker Merrow Battery for 300 million yuan.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'sold-stake-to',
    `⟨F\\d+⟩${aux}s(?:old|ells?|elling) (?:its|an?|the) (?:[\\p{Ll}-]+ )?(?:${N('n')} )?${stake} (?:in|of) ${kind}⟨F(?<b>\\d+)⟩ to ⟨F(?<a>\\d+)⟩(?: for ${M('m')})?`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology sold its 50 percent stake in Merrow Battery to Harrow Motors for 300 million yuan.',
    'INVESTED_IN Harrow Motors → Merrow Battery',
  ),
  rule(
    'raised-stake',
    `${F('a')}${aux}(?:rais|increas|lift|boost)(?:e|es|ed|ing)? (?:its|the) ${stake} (?:in|of) (?:[\\p{Ll}-]+ ){0,4}⟨F(?<b>\\d+)⟩,? (?:from ⟨N\\d+⟩ )?(?:to|by) ${N('n')}(?: from ⟨N\\d+⟩)?(?:,? (?:for|paying|at a cost of) ${M('m')})?`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology will raise its stake in Merrow Battery to 45 percent from 20 percent for 300 million yuan.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'bought-firm',
    `${F('a')}${aux}(?:bought|acquir(?:e|es|ed|ing)|purchased|took over|taken over) ${kind}⟨F(?<b>\\d+)⟩(?: from ⟨F\\d+⟩)?(?:(?: in ⟨T\\d+⟩)? for ${M('m')})?(?=[.,;]| from | for | in | last | this | to )`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology bought Merrow Battery from Harrow Motors for 90 million euros in 2019.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'put-into-firm',
    `${F('a')}${aux}(?:inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|contribut(?:e|es|ed|ing)|invest(?:s|ed|ing)?) (?:a further |an additional )?${M('m')} (?:into|to|in) ${kind}⟨F(?<b>\\d+)⟩(?! (?:to build|for a|for its|'s))`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology agreed to inject 300 million yuan into Merrow Battery.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'holder-of-stake',
    `⟨F(?<a>\\d+)⟩,? (?:which|who) (?:also |already )?(?:holds?|held|owns?|owned|has) (?:an? |about |some )?(?:[\\p{Ll}-]+ )?${N('n')} (?:${stake} )?(?:of|in) ⟨F(?<b>\\d+)⟩`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Oldervane Technology, which holds a 20 percent stake in Merrow Battery, exported more.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'owned-by-share',
    `⟨F(?<b>\\d+)⟩,? (?:which is |is |was )?${N('n')}[ -](?:owned|held|controlled) by ${kind}⟨F(?<a>\\d+)⟩`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Merrow Battery, 20 percent owned by Oldervane Technology, exported more.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'in-which-holds',
    `⟨F(?<b>\\d+)⟩,? in which ⟨F(?<a>\\d+)⟩ (?:holds?|owns?|has|took|acquired) (?:an? )?(?:[\\p{Ll}-]+ )?${N('n')}`,
    [{ type: 'INVESTED_IN', from: 'a', to: 'b' }],
    'Merrow Battery, in which Oldervane Technology holds 20 percent, exported more.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
  ),
  rule(
    'backed-round',
    `⟨F(?<b>\\d+)⟩${aux}(?:raised|completed|closed|secured|received|won|clinched) [^.;]{0,80}?(?:funding|financing|investment|round|capital)[^.;]{0,60}?(?:led by|from|backed by) ${F('a')}(?: (?:and|with) (?:joined by|participation (?:by|from)|followed by|backing from) ${F('c')})?`,
    [
      { type: 'INVESTED_IN', from: 'a', to: 'b' },
      { type: 'INVESTED_IN', from: 'c', to: 'b' },
    ],
    'Merrow Battery raised 300 million yuan in a funding round led by Oldervane Technology and joined by Harrow Motors.',
    'INVESTED_IN Oldervane Technology → Merrow Battery',
    'INVESTED_IN Harrow Motors → Merrow Battery',
  ),
  rule(
    'own-subsidiary',
    `⟨F(?<b>\\d+)⟩(?:'s)? (?:[\\p{Ll}-]+ ){0,3}(?:subsidiary|unit|arm),? ⟨F(?<a>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    'Oldervane Technology will build the plant through its wholly owned subsidiary Merrow Battery.',
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'parent-of',
    `⟨F(?<a>\\d+)⟩(?:'s)? (?:[\\p{Ll}-]+ )?parent(?: company| firm| group)?,? ⟨F(?<b>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    "Merrow Battery's parent company, Oldervane Technology, exported more.",
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'controlled-by',
    `⟨F(?<a>\\d+)⟩,? (?:which is |is |was )(?:[\\p{Ll}]+ly )?(?:controlled|(?:wholly|majority|fully)[ -]owned) by ${kind}⟨F(?<b>\\d+)⟩`,
    [{ type: 'SUBSIDIARY_OF', from: 'a', to: 'b' }],
    'Merrow Battery, which is controlled by Oldervane Technology, exported more.',
    'SUBSIDIARY_OF Merrow Battery → Oldervane Technology',
  ),
  rule(
    'named-customer',
    `⟨F(?<b>\\d+)⟩ (?:is|was|are|became|has become|remains) (?:also )?⟨F(?<a>\\d+)⟩'s (?:[\\p{Ll}-]+ ){0,2}(?:customer|client|buyer)`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    "Harrow Motors is Merrow Battery's biggest customer.",
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'products-used-by',
    `⟨F(?<a>\\d+)⟩(?:'s)? (?<x>(?:[\\p{Ll}\\d-]+ ){1,3}?)(?:are|is) (?:also |widely |already |now |mainly )?(?:used (?:by|in (?:vehicles|cars|phones|products|trucks|buses|machines) (?:of|by|from))|bought by|fitted (?:to|in) (?:vehicles|cars) (?:of|by|from)) ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Merrow Battery cells are used by Oldervane Technology and Harrow Motors.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'come-from',
    `^(?:[^⟨]{0,20})⟨F(?<b>\\d+)⟩(?:'s)? [^.;]{0,160}?\\b(?:and|while|whose) (?:its |the |their )?(?<x>(?:[\\p{Ll}\\d-]+ ){1,3}?)(?:comes?|came|(?:is|are|was|were) (?:sourced|bought|purchased|supplied|provided|delivered)) (?:mainly |mostly )?(?:from|by) ${F('a')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    'Harrow Motors assembles trucks in Fuling, and the cells come from Merrow Battery.',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'goods-sold-at',
    `⟨F(?<a>\\d+)⟩,? whose (?<x>(?:[\\p{Ll}\\d-]+ ){1,3}?)(?:are|is) (?:also )?(?:sold|stocked|used) (?:at|by|in|to) ${F('b')}`,
    [
      { type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' },
      { type: 'PRODUCES', from: 'a', product: 'x' },
    ],
    'Merrow Battery, whose cells are used by Harrow Motors, exported more.',
    'SUPPLIES Merrow Battery → Harrow Motors',
    'PRODUCES Merrow Battery cells',
  ),
  rule(
    'works-supply',
    `${P('p')} (?:(?:will|is|to|also|would|and) )*suppl(?:y|ies) (?:cells |batteries |parts |products )?(?:to )?${F('b')}`,
    [{ type: 'SUPPLIES', from: 'p', to: 'b' }],
    'Merrow Battery opened a cell plant in May. The plant is to supply Oldervane Technology and Harrow Motors.',
    'SUPPLIES → Oldervane Technology',
    'SUPPLIES → Harrow Motors',
  ),
  rule(
    'output-goes-to',
    `⟨F(?<a>\\d+)⟩(?:'s)? (?<x>(?:[\\p{Ll}\\d-]+ ){1,3}?)(?:go(?:es)?|went) (?:mainly |mostly )?to ${F('b')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b', product: 'x' }],
    "About half of Merrow Battery's cells go to Oldervane Technology and Harrow Motors.",
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'counts-among-customers',
    `⟨F(?<a>\\d+)⟩ (?:now |also )?(?:counts|lists|numbers|has) (?:[\\p{Ll}-]+ )?${F('b')} (?:among|as|on) (?:its |the |their )?(?:[\\p{Ll}-]+ ){0,2}(?:customers?|clients?|buyers?)`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    'Merrow Battery counts Oldervane Technology and Harrow Motors among its customers.',
    'SUPPLIES Merrow Battery → Oldervane Technology',
    'SUPPLIES Merrow Battery → Harrow Motors',
  ),
  rule(
    'suppliers-include',
    `⟨F(?<b>\\d+)⟩'s (?:[\\p{Ll}-]+ ){0,3}suppliers (?:include|are|such as|including)(?: the)? ${F('a')}`,
    [{ type: 'SUPPLIES', from: 'a', to: 'b' }],
    "Harrow Motors' suppliers"
      .replace("Motors' ", "Motors's ")
      .concat(' include Merrow Battery and Oldervane Technology.'),
    'SUPPLIES Merrow Battery → Harrow Motors',
    'SUPPLIES Oldervane Technology → Harrow Motors',
  ),
];
