import { makerWords, roleWords } from './lexicon/firm-words.js';
import { runPattern } from './name-runs.js';

const firmVerbs =
  'invest(?:s|ed|ing)?|spend(?:s|ing)?|spent|pour(?:s|ed|ing)?|acquire[sd]?|acquiring|ship(?:s|ped|ping)?|suppl(?:y|ies|ied|ying)|manufactures?|manufactured|produces?|produced|break(?:s|ing)?\\sground|broke\\sground|builds?|building|built|operates?|employs?|signed|announced|launched|opened|holds?|held|owns?|owned|bought|plans?|purchased|established|set\\sup|expanded|commissioned|makes|specializes|specialises|formed|delivers?|leased|rents?|sources|casts|unveiled|(?:goes|went)\\son\\smaking|moved\\s(?:its|to|into)';
const nouns =
  'maker|producer|manufacturer|supplier|subsidiary|joint venture|unit|arm|brand|company|firm|developer|provider|giant|enterprise|start-?up|automaker|carmaker|chipmaker|steelmaker|drugmaker|conglomerate|affiliate|operator|retailer|group';
const run = `(?<run>${runPattern})`;
/** What no name stands right behind: the inside of a word or of another. */
export const edge = '(?<![\\p{L}\\p{N}⟨.-])';
const list = `(?<run>${runPattern}(?:(?:,\\s(?:and\\s)?|\\sand\\s)${runPattern})*)`;

/** Where a capitalised name stands that can only be a firm's. Each with a sentence that shows it. */
export const firmCues: ReadonlyArray<{
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether even one who speaks is a firm here. */
  readonly isNeverPerson?: true;
  readonly example: readonly [string, string];
}> = [
  {
    name: 'maker-before',
    pattern: new RegExp(`\\b(?:${makerWords}|${roleWords})\\s${run}(?!\\s(?:said|says|told)\\b)`, 'u'),
    example: ['Structural steel producer Oldervane has followed.', 'Oldervane'],
  },
  {
    // A person never follows these, whatever is said next.
    name: 'maker-said',
    pattern: new RegExp(
      `\\b(?:[\\p{L}-]+\\s(?:maker|producer|manufacturer|refiner)|automaker|carmaker|chipmaker|steelmaker|drugmaker|[Gg]lassmaker|[Cc]hipmaker|[Cc]armaker|[Aa]utomaker|[Dd]rugmaker|[Ss]teelmaker)\\s${run}`,
      'u',
    ),
    isNeverPerson: true,
    example: ['Last week drone maker Oldervane said that it had raised money.', 'Oldervane'],
  },
  {
    name: 'its-unit',
    pattern: new RegExp(
      `\\b[Ii]ts\\s(?:[\\p{Ll}-]+\\s){0,3}(?:subsidiary|unit|arm|affiliate|parent),\\s${run}(?=,\\s)`,
      'u',
    ),
    example: ['It said that its unit, Oldervane, would build the plant.', 'Oldervane'],
  },
  {
    name: 'works-of',
    pattern: new RegExp(
      `\\b(?:plant|factory|project|cent(?:er|re)|base|facility|line|workshop)\\s(?:of|by|from)\\s⟨D\\d+⟩'s\\s${run}(?=[\\s,.])`,
      'u',
    ),
    example: ["The largest is a spindle plant of ⟨D1⟩'s Oldervane, worth more.", 'Oldervane'],
  },
  {
    name: 'makes-for',
    pattern: new RegExp(
      `\\b(?:makes|produces|assembles|casts|supplies)\\s(?:[\\p{Ll}\\d-]+\\s){1,4}for\\s${list}(?=[,.;]|\\s(?:and|in|at)\\s)`,
      'u',
    ),
    example: ['It makes cells for Oldervane and Merrow.', 'Oldervane and Merrow'],
  },
  {
    name: 'goes-to',
    pattern: new RegExp(
      `\\b(?:(?:most|half|all|much) of (?:it|them|which|the output)(?: will)?(?: go(?:es)? to| is for| are for| for)|(?:mostly|mainly) (?:to|for))\\s${list}`,
      'iu',
    ),
    example: ['Most of them will go to Oldervane and Merrow.', 'Oldervane and Merrow'],
  },
  {
    name: 'noun-after',
    pattern: new RegExp(
      `${edge}${run},\\s(?:a|an|the|one of|which is|China's|its|Asia's)\\s[^,.;]{0,70}\\b(?:${nouns})s?\\b`,
      'u',
    ),
    example: ['Oldervane, a joint venture set up by two firms, is building a plant.', 'Oldervane'],
  },
  {
    name: 'firm-verb',
    pattern: new RegExp(
      `${edge}${run}(?:'s\\s(?:board|management))?,?\\s(?:(?:will|would|is|was|has|have|had|also|each|both|all|jointly|already|plans\\sto|plans|recently|officially|earlier|intends\\sto|aims\\sto|agreed\\sto|expects\\sto|to)\\s){0,3}(?:${firmVerbs})\\b`,
      'u',
    ),
    example: ['Last week Oldervane also invested in two suppliers.', 'Oldervane'],
  },
  {
    name: 'owner-of',
    pattern: new RegExp(
      `${edge}${run}'s\\s(?:[\\p{Ll}\\d-]+\\s){0,4}(?:plant|factory|subsidiary|unit|shares|revenue|production base|workshop|products|cells|customers|suppliers)\\b`,
      'u',
    ),
    example: ["Workers are busy in Oldervane's new bottle plant.", 'Oldervane'],
  },
  {
    name: 'after-by',
    pattern: new RegExp(
      `\\b(?:subsidiary of|unit of|arm of|affiliate of|brand of|subsidiaries of|(?:joint |\\b)venture (?:between|by|of|with)|(?:owned|built|invested|developed|operated|funded|supplied|acquired|constructed|made|produced|controlled|set up) (?:in ⟨T\\d+⟩ )?(?:jointly )?by|customers (?:such as|including|like|include)|suppliers (?:such as|including|like|include)|clients (?:such as|including|like|include)|companies (?:such as|including|like)|(?:firms|enterprises|automakers|carmakers|manufacturers|giants|players|brands|producers|suppliers) (?:such as|including|like)|(?:suppl(?:y|ies|ied|ying)|sells?|ships?|delivers?) (?:[\\p{Ll}\\d-]+\\s){0,6}to)\\s(?:the\\s)?${list}`,
      'u',
    ),
    example: ['The plant was built by Oldervane and Merrow.', 'Oldervane and Merrow'],
  },
  {
    name: 'owned-by',
    pattern: new RegExp(
      `${edge}${run},?\\s(?:(?:which\\s)?(?:is|was)\\s)?(?:(?:wholly|majority|partly|jointly|fully)[\\s-]owned|⟨N\\d+⟩[\\s-](?:owned|held|controlled))\\sby\\b`,
      'u',
    ),
    example: ['Last week Oldervane, majority-owned by Merrow, hired more.', 'Oldervane'],
  },
  {
    name: 'bought',
    pattern: new RegExp(
      `\\b(?:bought|acquired|purchased|took over|acquisition of|takeover of)\\s(?:⟨D\\d+⟩\\s)?${run}(?=\\s(?:from|for\\s⟨M|in\\s⟨T)|[,.])`,
      'u',
    ),
    example: ['Last week Huawei acquired Oldervane from its founders.', 'Oldervane'],
  },
  {
    name: 'beside-firm',
    pattern: new RegExp(
      `⟨F\\d+⟩(?:,?\\sand|,|\\sor)\\s(?:⟨D\\d+⟩'s\\s)?${list}(?=[\\s,.;])(?!\\s(?:government|authorities))`,
      'u',
    ),
    example: ['Huawei and Oldervane signed the papers.', 'Oldervane'],
  },
  {
    name: 'before-firm',
    pattern: new RegExp(`${edge}${run}(?:,\\s⟨F\\d+⟩)*,?\\s(?:and\\s)?⟨F\\d+⟩`, 'u'),
    example: ['Oldervane and Huawei signed the papers.', 'Oldervane'],
  },
];
