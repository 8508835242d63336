import type { Rule } from '../rule.js';

const firm =
  '(?:compan(?:y|ies)|firms?|enterprises?|business(?:es)?|corporations?|groups?|manufacturers?|makers?|producers?|players|investors?|parties|developers?)';

/** How English questions ask for investments, sums, projects, firms, products and figures. */
export const investmentRules: readonly Rule[] = [
  {
    name: 'en/who-invested-in-place',
    asked: 'investors',
    pattern:
      '^(?!.*(?:largest|biggest|top )).*\\b(?:who|which (?:compan(?:y|ies)|firms?|enterprises?|investors?|groups?))\\b.{0,30}\\b(?:invest(?:ed|ing|s)?|put money|putting money|pour(?:ed|ing)|back(?:ed|ing|s)?|fund(?:ed|ing|s)|financ(?:ed|es|ing))\\b(?!.{0,4}{company}).*{place}',
    examples: [
      'Who invested in {place}?',
      'Which companies have invested in {place}?',
      'Who invested in battery projects in {place}?',
      'Which companies are investing in {place}?',
      'Who is backing projects in {place}?',
    ],
  },
  {
    name: 'en/producers-capacity',
    asked: 'producers',
    pattern: `\\b(?:who|which|what|list|name)\\b{words}{0,40}\\b(?:makes?|making|produc\\w+|manufactur\\w+)\\b(?!.{0,6}{company})|^(?!.*{company}).*{product} (?:producers?|makers?|manufacturers?|plants)\\b|\\b(?:makers?|producers?|manufacturers?) of\\b|who makes`,
    examples: [
      'Which company makes food-grade PET in {place} and what is its annual capacity?',
      'Who produces {product}?',
      'List the manufacturers of {product} in {place}',
    ],
  },
  {
    name: 'en/capacity',
    asked: 'capacity',
    pattern:
      '^(?!.*how much (?:will|did|does|has|is) .*\\binvest).*(?:\\bcapacit(?:y|ies)\\b|\\bannual output of\\b|\\b(?:annual|yearly)\\b.{0,24}\\b(?:output|production)\\b.{0,8}\\b(?:of|at|by)\\b.{0,40}(?:{company}|{project})|how (?:much|many) .{0,40}\\b(?:produce|manufacture|make)\\b|(?:tonnes|tons|gwh) .{0,20}(?:a|per) year)',
    examples: [
      "What is {company}'s {product} capacity?",
      'How much {product} does {company} produce?',
      'What is the annual capacity of {project}?',
      'What is the annual {product} output of {company}?',
    ],
  },
  {
    name: 'en/parks-in',
    asked: 'parks',
    pattern:
      '\\b(?:which|what|list|name|show|how many)\\b.{0,40}\\b(?:parks?|zones?)\\b(?:.{0,14}\\b(?:in|of|does|has)\\b)?.{0,8}{place}(?: have| has)?[?.]?$|^(?:(?:industrial|development|economic|high-tech) )*(?:parks?|zones?)(?: and (?:(?:development|industrial) )?(?:zones|parks))? (?:in |of )?{place}[?.]?$|^{place} (?:(?:industrial|development|economic) )*(?:parks|zones)[?.]?$',
    examples: [
      'Which parks are in {place}?',
      'What industrial parks does {place} have?',
      'How many development zones are there in {place}?',
      'industrial parks in {place}',
    ],
  },
  {
    name: 'en/moved-in',
    asked: 'companies',
    pattern: `\\bwhich (?:compan(?:y|ies)|firms?|enterprises?).{0,12}(?:moved?|relocat\\w+|settled|entered)\\b.{0,12}{place}|who moved (?:in)?to {place}`,
    examples: [
      'Which company moved into {place} and began trial production in {time}?',
      'Which firms settled in {place}?',
    ],
  },
  {
    name: 'en/ranking',
    asked: 'projects',
    pattern:
      '\\b(?:largest|biggest|smallest|greatest|top|highest|lowest|most expensive|latest|newest|earliest|first(?! phase)|most recent)\\b.{0,30}\\b(?:projects?|investments?|deals?|plants?)\\b|\\b(?:projects?|investments?)\\b.{0,40}\\b(?:largest|biggest|highest|smallest|ranked|latest|first(?! phase))|\\b(?:projects?|investments?|deals?)\\b.{0,40}\\b(?:most expensive|priciest|costliest)|rank .{0,20}projects',
    examples: [
      'What is the largest project in {place}?',
      'List the top 3 investments in {place}',
      'Which project in {place} has the largest investment, and how much?',
    ],
  },
  {
    name: 'en/total',
    asked: 'total',
    pattern:
      '^(?!.*\\bwhich project\\b.*\\bits\\b).*\\b(?:total|combined|altogether|in all|sum|overall|add up)\\b(?!.*(?:{company}|{project}|\\bphase\\b)).*\\b(?:invest\\w*|projects?)\\b|how much (?:investment|money|capital) .{0,40}{place}(?!.*{company})|how much (?:was|has been|were|is|has|have) .{0,12}invested in {place}|how much (?:are|were) (?!.*(?:{company}|{project})).{0,40}\\bprojects\\b.*\\b(?:worth|total|altogether|together|cost)\\b|how much did {place} (?:attract|receive|get)|how much .{0,20}invest\\w* .{0,30}(?:in total|altogether)',
    examples: [
      'What is the total investment of the four projects in {place}?',
      'How much are the projects that {place} signed worth in total?',
      'How much was invested in {place}?',
      'How much investment did {place} attract?',
      'How much money has been invested in {place} altogether?',
    ],
  },
  {
    name: 'en/investment-statistic',
    asked: 'statistic',
    pattern:
      '\\b(?:industrial|fixed[- ]asset|agreed|contracted|utilised|utilized|foreign direct|foreign|paid-in|cumulative|completed) (?:investment|capital|fdi)\\b|^(?!.*{company}).*\\binvestment completed\\b|\\bhow much .{0,30}investment did {place} (?:complete|achieve|record)',
    examples: [
      'How much industrial investment did {place} complete in {time}?',
      'What was the agreed investment of {place} in {time}?',
    ],
  },
  {
    name: 'en/amount',
    asked: 'amount',
    pattern:
      'what (?:did|does|will|has) {company} (?:spend|spent|pay|paid)|(?:{company}|{project}).{0,30}\\b(?:cost|price tag)\\b|\\b(?:price tag|cost)\\b.{0,20}(?:{company}|{project})|(?:{company}|{project}).{0,20}\\bhow much\\W*$|\\bhow (?:much|big|many (?:yuan|dollars|euros|RMB|CNY|billion|million))\\b.*\\b(?:invest\\w*|spend|spent|put|pour\\w*|commit\\w*|cost|pay|paid)|\\b(?:total )?(?:investment|investment amount|amount invested|cost|price tag|size of the investment)\\b.{0,10}(?:of|in|for|by)\\b.*{any}|{any}.{0,12}\\b(?:total )?investment\\b.{0,12}$|\\bhow much\\b.{0,20}\\b(?:{project}|project|phase)\\b',
    examples: [
      'How much did {company} invest in {place}?',
      'How many yuan did {company} invest in its battery project in {place}?',
      'How much will {company} newly invest in {place}, and in which month was the agreement signed?',
      'What is the total investment of {project}?',
      'What is the total investment of the second phase of {company} in {place}?',
    ],
  },
  {
    name: 'en/happenings',
    asked: 'projects',
    pattern:
      "\\bwhat(?:'s| has| have| is)?\\b.{0,8}\\b(?:changed|happened|new|happening|going on|been going on)\\b|\\b(?:what|which) (?:changes?|news|events?|developments?)\\b(?! (?:zones?|areas?|districts?|parks?)\\b)|\\bany (?:changes?|news|developments?)\\b|\\b(?:timeline|chronicle)\\b|what (?:has|have|did) {place} (?:seen|done)",
    examples: [
      'What has changed in {place} since 2020?',
      'What happened in {place} in {time}?',
      "What's new in {place}?",
      'Any news from {place}?',
    ],
  },
  {
    name: 'en/doings',
    asked: 'investments',
    pattern:
      'what (?:has|have|did|was|were) {company} (?:been )?(?:do(?:ne|ing)?|announced?|sign(?:ed)?|launch(?:ed)?|up to|start(?:ed)?)\\b',
    examples: ['What has {company} done {time}?', 'What did {company} announce in {time}?'],
  },
  {
    name: 'en/stage-in-place',
    asked: 'projects',
    pattern:
      '\\b(?:what|which|anything)\\b.{0,24}\\b(?:under construction|being built|in the pipeline|in operation|completed)\\b.{0,20}{place}|^projects?\\b.{0,30}{place}|\\b(?:when|(?:on |in )?(?:what|which) (?:day|month|year|date))\\b.{0,6}\\b(?:did|was|were|will|does|is|has)\\b.{0,60}(?:{company}|{place}|{project})',
    examples: ['What is under construction in {place}?', 'When did {company} open its plant in {place}?'],
  },
  {
    name: 'en/companies-with-plants',
    asked: 'companies',
    pattern: `^(?!.*{company}).*\\b(?:which|what) ${firm} (?:has|have|runs?|operates?|owns?)\\b.{0,24}\\b(?:plants?|factor(?:y|ies)|sites?|bases?)\\b.{0,12}\\b(?:in|at)\\b.{0,12}{place}`,
    examples: ['Which company has a plant in {place}?', 'Which firms run factories in {place}?'],
  },
  {
    name: 'en/events',
    asked: 'projects',
    pattern: `\\b(?:which|what|list|name|any)\\b.{0,30}\\b(?:projects?|agreements?|deals?|plants?|investment agreements?)\\b|\\bprojects? (?:of|by|from|in|that|does|did)\\b|what happened|{company}(?:'s)? projects?\\b|{place} projects?\\b|how many projects`,
    examples: [
      'Which investment agreement concerning {place} was signed in {time}?',
      'Which projects started in {place} in {time}?',
      "What is {company}'s project in {place}?",
      'Which project broke ground in {place} in {time}, and who is building it?',
      'How many projects are there in {place}?',
    ],
  },
  {
    name: 'en/investments-of',
    asked: 'investments',
    pattern: `(?:what|where|which|in which|in what)\\b.{0,30}\\b(?:has|have|did|does|is|are|do|will)\\b {company}.{0,20}(?:invest\\w*|buil\\w+|develop\\w*|put)|{company}(?:'s)? (?:investments?|invested)|investments? (?:of|by|from|made by) {company}|where has {company}`,
    examples: [
      'What did {company} invest in?',
      'Where has {company} invested?',
      'List the investments of {company}',
      'What is {company} building in {place}?',
    ],
  },
  {
    name: 'en/investors-in-place',
    asked: 'investors',
    pattern: `\\b(?:who|whom|which|what)\\b.{0,60}\\b(?:invest\\w*|put money|money into|fund\\w*|back\\w*)\\b|\\binvestors?\\b|investment in {place}|invest\\w* in {place}`,
    examples: ['List the investors in {place}', 'investors {place}'],
  },
  {
    name: 'en/products-of',
    asked: 'products',
    pattern: `what .{0,20}{company}.{0,12}\\b(?:make|makes|produce|produces|manufacture|manufactures|sell|do)\\b|products? (?:of|from|made by|does) .{0,6}{company}|{company}(?:'s)? (?:main )?products?`,
    examples: [
      'What does {company} make?',
      'What are the main products of {company}?',
      'Which products does {company} manufacture?',
    ],
  },
  {
    name: 'en/statistic',
    asked: 'statistic',
    pattern:
      '\\b(?:revenues?|sales|turnover|profits?|income|output value|gdp|gross domestic|value added|added value|tax(?:es)?|exports?|imports?|employees?|staff|patents?|growth|grew|earn(?:ed|ings)?|population|output)\\b',
    examples: [
      'What was the revenue of {company} in {time}?',
      'What was the industrial output value of {place} in {time}?',
    ],
  },
  {
    name: 'en/companies-in',
    asked: 'companies',
    pattern: `\\b(?:which|what|who|list|name|how many|show)\\b.{0,40}${firm}|${firm}\\b.{0,20}\\b(?:in|at|of|located|based)\\b.{0,20}{place}|who (?:is|are|sits|operates?) .{0,20}{place}|what(?:'s| is) in {place}|{place} ${firm}`,
    examples: [
      'Which companies are in {place}?',
      'List the firms located in {place}',
      'How many companies are there in {place}?',
      'Who is based in {place}?',
      'companies in {place}',
    ],
  },
  {
    name: 'en/count-statistic',
    asked: 'statistic',
    pattern: '\\b(?:how many|how much|what (?:is|was|were) the (?:number|amount|value|area|size))\\b',
    examples: ['How many green factories does {place} have?', 'What is the area of {place}?'],
  },
];
