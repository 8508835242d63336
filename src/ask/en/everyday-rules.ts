import type { Rule } from '../rule.js';

/** Wordings of everyday speech, tried before the others: who buys from whom, whose a firm is, what it takes in. */
export const everydayRules: readonly Rule[] = [
  {
    name: 'en/takings',
    asked: 'statistic',
    pattern:
      "\\bhow much (?:money |profit |revenue |income )?(?:did|does|has|had|was) {company} (?:earn|make|turn over|take in|gross|bring in|book|sell)(?:ed|s)?\\b(?! {product}| of)|\\bhow (?:much|fast) did {company}(?:[’']s (?:sales|revenue|business))? grow",
    examples: ['How much did {company} earn in {time}?', 'How much money did {company} make in {time}?'],
  },
  {
    name: 'en/growth',
    asked: 'statistic',
    pattern:
      '\\b(?:by )?how (?:much|fast|quickly) (?:did|has|have) .{0,80}\\b(?:grow|grown|rise|risen|increased?|go up|climb(?:ed)?|fall|fallen|drop(?:ped)?)\\b',
    examples: ['By how much did the industrial output of {place} grow in {time}?'],
  },
  {
    name: 'en/gets-from',
    asked: 'suppliers',
    pattern:
      '\\b(?:where (?:does|do|did) {company} (?:procure|obtain|order)|(?:from )?which \\w+ (?:does|do|did) {company} (?:get|buy|source|procure|obtain|order|purchase))\\b(?!.*{company}.*{company})|\\b(?:who|which \\w+) (?:provides?|ships?|sells?|delivers?|supplies) (?:the |its |their )?.{0,30}\\b(?:used by|that {company} (?:uses|needs)|for {company})|\\bwhose .{0,24}\\b(?:does|do) {company} (?:use|buy)',
    examples: [
      'Where does {company} obtain its titanium?',
      'Who provides the steel used by {company}?',
      'Whose {product} does {company} use?',
    ],
  },
  {
    name: 'en/comes-from',
    asked: 'suppliers',
    pattern:
      "^(?!.*{company}.*{company}).*(?:\\b(?:where|from whom|from which \\w+) (?:do|does|did) (?:the )?{company}[’']s .{1,40}\\bcome\\b|\\b(?:who|whom|where|what|which .{2,24}) (?:do|does|did|is) {company} (?:get|buy|source|order|procure|take|purchase|buying|sourcing|getting)s?\\b.*\\bfrom\\W*$|\\bwhose .{2,30}\\b(?:go|goes|end up) (?:in|into) {company})",
    examples: [
      "Where do {company}'s gearboxes come from?",
      'Who does {company} get its gearboxes from?',
      'Whose gearboxes go into {company}?',
    ],
  },
  {
    name: 'en/ships-to',
    asked: 'customers',
    pattern:
      '^(?!.*{company}.*{company})(?!.*\\bfrom\\b).*(?:\\b(?:which|what) [^,?]{2,30} (?:do|does|did|is) {company} (?:ship|sell|supply|supplying|shipping|selling|deliver|send|export)\\b.*\\bto\\W*$|\\b(?:where|to whom|who|whom) (?:do|does|did|is) {company} (?:ship|sell|supply|deliver|send|export|supplying|shipping|selling|delivering)\\b)',
    examples: [
      'Which firms does {company} ship its gearboxes to?',
      'Who does {company} sell its gearboxes to?',
      'To whom does {company} deliver?',
      'To whom does {company} sell?',
    ],
  },
  {
    name: 'en/parks-that-make-up',
    asked: 'parks',
    pattern:
      '^(?!.*{company}).*\\b(?:which|what) (?:\\w+ )?(?:parks|zones)\\b.{0,24}\\b(?:make up|form|belong to|compose|part of)\\b.{0,16}{place}|{place} (?:consists? of|is made up of|is divided into|comprises?|includes?) (?:which|what) (?:\\w+ )?(?:parks|zones)|\\bwhat (?:\\w+ )?(?:parks|zones) (?:does|do) {place} (?:include|comprise|contain|consist)',
    examples: [
      'Which parks make up {place}?',
      'What parks does {place} include?',
      '{place} is made up of which parks?',
    ],
  },
  {
    name: 'en/came-and-puts-in',
    asked: 'investors',
    pattern:
      '^(?!.*{company}).*\\b(?:who|which|what)\\b(?!.*\\bprojects?\\b.*{place}).{0,40}\\b(?:set(?:ting)? up(?: shop)?|put down roots|came to|coming to|built|is building|are building|broke ground|opened|open(?:ing)?)\\b.{0,30}{place}.*\\bhow much\\b',
    examples: ['Which foreign firm set up shop in {place} and how much is it putting in?'],
  },
  {
    name: 'en/came-to',
    asked: 'companies',
    pattern:
      '^(?!.*{company}).*\\b(?:who|which|what)\\b.{0,30}\\b(?:set up shop|put down roots|taken root|call(?:s|ed)?|housed|(?:is|are) at home)\\b.{0,16}{place}(?!.*\\bhow much\\b)|^(?!.*{company}).*\\b(?:who|which|what) .{0,24}\\b(?:do|does|did) {place} (?:house|host|hold)|^(?!.*{company}).*{place} (?:is )?(?:home|host) to\\b',
    examples: [
      'Which firms have set up shop in {place}?',
      'Which companies call {place} home?',
      'Which firms does {place} house?',
      '{place} is home to which firms?',
    ],
  },
  {
    name: 'en/goes-to',
    asked: 'customers',
    pattern:
      "\\b(?:where|to whom|to which \\w+) (?:do|does) {company}[’']s .{0,24}\\bgo\\b|\\bwho (?:uses|buys|installs) (?:the )?.{0,24}\\b(?:of|by|made by) {company}|\\bwho (?:uses|buys|installs|takes) {company}[’']s\\b|{company}[’']s .{1,30}\\b(?:go|goes|ship|shipped|sold|sell) to (?:which|what|who)",
    examples: [
      "{company}'s gearboxes go to which firms?",
      "Who uses {company}'s {product}?",
      'Who buys the {product} made by {company}?',
    ],
  },
  {
    name: 'en/whose-firm',
    asked: 'parents',
    pattern:
      '\\b(?:what|which|whose) (?:group|company|firm|conglomerate|parent)\\b.{0,12}\\b(?:owns|controls|behind|stands? behind|runs) {company}|\\b(?:what|which) (?:group|company|firm|conglomerate) is {company} (?:part|a unit|a member) of',
    examples: ['Which group stands behind {company}?', 'Which group is {company} part of?'],
  },
  {
    name: 'en/backers',
    asked: 'investors',
    pattern:
      '\\b(?:who|which .{0,24})\\b.{0,12}\\b(?:back(?:s|ed)?|fund(?:s|ed)?|put money (?:in|into)|bankroll\\w*|financ(?:e|es|ed)) {company}|\\bwhose money .{0,12}{company}',
    examples: ['Which investors backed {company}?', 'Who put money into {company}?'],
  },
];
