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
    name: 'en/goes-to',
    asked: 'customers',
    pattern:
      "\\b(?:where|to whom|to which \\w+) (?:do|does) {company}[’']s .{0,24}\\bgo\\b|\\bwho (?:uses|buys|installs) (?:the )?.{0,24}\\b(?:of|by|made by) {company}|\\bwho (?:uses|buys|installs|takes) {company}[’']s\\b",
    examples: ["Who uses {company}'s {product}?", 'Who buys the {product} made by {company}?'],
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
