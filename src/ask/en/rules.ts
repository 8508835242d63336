import type { Aside, Rule } from '../rule.js';
import { everydayRules } from './everyday-rules.js';
import { investmentRules } from './investment-rules.js';
import { relationRules } from './relation-rules.js';

/** How English questions say what they ask. Tried in order. */
export const englishRules: readonly Rule[] = [...everydayRules, ...relationRules, ...investmentRules];

/** What a question may want beside. */
export const englishAsides: readonly Aside[] = [
  {
    also: 'developer',
    pattern:
      '\\b(?:who|which (?:company|firm))\\b.{0,20}\\b(?:buil\\w+|develop\\w*|construct\\w*|behind|runs?)\\b|by whom|by which (?:company|firm)',
  },
  { also: 'investor', pattern: '\\bwho\\b.{0,20}\\binvest|\\bby whom\\b|\\binvestors?\\b' },
  { also: 'amount', pattern: '\\bhow much\\b|\\bamounts?\\b|\\bworth\\b|\\btotal investment\\b|\\bhow many yuan\\b' },
  { also: 'date', pattern: '\\bwhen\\b|\\b(?:in )?(?:which|what) (?:month|year|date|day)\\b|\\bdate\\b' },
  { also: 'capacity', pattern: '\\bcapacit|\\bsize\\b|\\bscale\\b|\\bhow (?:big|large)\\b' },
  { also: 'count', pattern: '\\bhow many (?!yuan|dollars|tonnes|tons)|\\bnumber of\\b' },
  { also: 'contract', pattern: '\\bcontract\\b' },
  {
    also: 'place',
    pattern:
      '\\bwhere\\b|\\b(?:in )?(?:which|what) (?:cit(?:y|ies)|places?|provinces?|districts?|count(?:y|ies)|parks?|countries|regions?)\\b.{0,16}\\binvest',
  },
];
