import type { Rule } from '../rule.js';

/** How English questions ask what things are to one another: connections, chains, owners, supply, sites. */
export const relationRules: readonly Rule[] = [
  {
    name: 'en/connection',
    asked: 'connection',
    pattern:
      '{any}.*\\b(?:connect(?:ed|ion|ions)?|link(?:ed|s)?|related?|relations?(?:hip)?|tied?|ties)\\b.*{any}|(?:connect(?:s|ion|ions)?|links?|relations?(?:hip)?|ties|path)\\b.*{any}.*\\b(?:and|to|with)\\b.*{any}|{any}.*{any}.*\\b(?:connected|related|linked|connection|link|relationship|ties)\\b',
    examples: [
      'How is {company} connected to {place}?',
      'What is the relationship between {company} and {company}?',
      'What connects {company} with {place}?',
      'How are {company} and {company} related?',
    ],
  },
  {
    name: 'en/ultimate-owner',
    asked: 'owners',
    pattern:
      '\\b(?:ultimate(?:ly)?|beneficial|look(?:ing)? through|at the top of)\\b.*{company}|{company}.*\\b(?:ultimate(?:ly)?|beneficial(?:ly)?)\\b',
    examples: [
      'Who ultimately owns {company}?',
      'What is the ultimate parent of {company}?',
      'Who is the ultimate owner of {company}?',
      'Who is the beneficial owner of {company}?',
    ],
  },
  {
    name: 'en/price-of-stake',
    asked: 'amount',
    pattern:
      '\\b(?:how much|what price)\\b.{0,24}{company}.{0,12}\\b(?:pay|pays|paid|paying|spend|spent|spending)\\b.*{company}|\\bhow much\\b.{0,12}\\b(?:did|does|will|would)\\b {company} (?:pay|spend)\\b.*{company}',
    examples: [
      'How much is {company} paying for its 57% stake in {company}?',
      'How much did {company} pay for {company}?',
    ],
  },
  {
    name: 'en/share',
    asked: 'share',
    pattern:
      '^(?=.*{company}.*{company}).*\\b(?:stakes?|shares?|shareholding|holding|percent(?:age)?|equity|interest|how much of)\\b',
    examples: [
      'What share of {company} does {company} hold?',
      'How much of {company} is owned by {company}?',
      'What stake does {company} have in {company}?',
      "How large is {company}'s stake in {company}?",
    ],
  },
  {
    name: 'en/comparison',
    asked: 'comparison',
    pattern:
      '\\bcompared?\\b|\\bcomparison\\b|\\bdifference between\\b|\\bversus\\b|\\bvs\\b|\\b(?:larger|bigger|more|higher|greater|smaller|less|lower)\\b.*\\b(?:than|or)\\b.*{any}|which is (?:the )?(?:larger|bigger|higher|greater)|by how much',
    examples: [
      'Which is larger, the investment of {company} or the agreed investment of {place}, and by how much?',
      'Did {place} attract more investment than {place}?',
      'Compare the revenue of {company} and {company}',
    ],
  },
  {
    name: 'en/contract',
    asked: 'contract',
    pattern:
      '\\b(?:contract|order)s?\\b.*\\b(?:worth|value|amount|how much|price)\\b|\\b(?:worth|value|amount|price)\\b.*\\b(?:contract|order)\\b|how much is the .*\\b(?:contract|order)\\b',
    examples: [
      'Who builds the module equipment for {project} and what is the contract worth?',
      'What is the value of the contract between {company} and {company}?',
    ],
  },
  {
    name: 'en/chain-leaders',
    asked: 'chainLeaders',
    pattern:
      '\\b(?:chain[- ](?:leaders?|masters?|leading|owners?)|lead(?:s|ing|ers?)? .{0,40}\\bchains?\\b|chain .{0,10}lead(?:s|ers?)|leading (?:compan|firm|enterpris)|anchor (?:compan|firm|enterpris))',
    examples: [
      'Which companies are the chain leaders of {industry} in {place}?',
      'Who leads the new materials chain in {place}?',
      'List the leading companies of {place}',
    ],
  },
  {
    name: 'en/consumers',
    asked: 'consumers',
    pattern: `^(?!.*{company}).*\\b(?:who|which|what|list|name|firms?|compan(?:y|ies))\\b.*\\b(?:us(?:es?|ing)|consum(?:es?|ing)|needs?(?! to)|buys?)\\b.{0,16}{product}|^(?!.*{company}).*\\b(?:users?|consumers?) of {product}|^(?!.*{company}).*{product}.{0,6} as (?:an? )?(?:raw material|feedstock|input)`,
    examples: ['Which companies use {product} as feedstock?', 'Who consumes {product}?', 'users of {product}'],
  },
  {
    name: 'en/materials',
    asked: 'materials',
    pattern:
      '^(?!.*\\b(?:whom?|where|suppliers?|supplies|supply)\\b)(?:.*\\b(?:raw materials?|feedstocks?|inputs?)\\b.*{company}|.*{company}.*\\b(?:raw materials?|feedstocks?|inputs?|consumes?)\\b|.*\\bwhat does {company} (?:consume|use))',
    examples: [
      'What raw materials does {company} use?',
      'What does {company} use as raw materials?',
      'feedstock of {company}',
    ],
  },
  {
    name: 'en/upstream',
    asked: 'upstream',
    pattern:
      '^(?!.*{company}).*(?:\\bupstream (?:of|products? of)|\\b(?:raw materials?|feedstocks?|inputs?)\\b.{0,12}\\b(?:of|for|in|into|to)|\\bgoes into|\\b(?:made|produced) (?:from|of|out of)$|\\bneed(?:ed)? (?:for|to make|to produce)).{0,24}{product}|what is {product} made (?:of|from)|^(?!.*{company}).*{product}.{0,4}(?:raw materials?|feedstocks?|inputs)',
    examples: [
      'What is upstream of {product}?',
      'Which raw materials are needed for {product}?',
      'What goes into {product}?',
      'What is {product} made from?',
    ],
  },
  {
    name: 'en/downstream',
    asked: 'downstream',
    pattern:
      '^(?!.*{company}).*(?:\\bdownstream (?:of|products? of)|\\b(?:made|produced) (?:from|of|out of|with)|\\buses? (?:of|for)).{0,12}{product}|what (?:is|are|can be) {product} used|^(?!.*{company}).*{product}.{0,14}downstream',
    examples: ['What is downstream of {product}?', 'What is made from {product}?', 'What is {product} used for?'],
  },
  {
    name: 'en/is-subsidiary',
    asked: 'parents',
    pattern:
      '\\b(?:is|was) {company} (?:an? )?(?:wholly[- ]owned |affiliate |part |owned |controlled )?(?:subsidiary )?(?:of|by) {company}|does {company} (?:belong to|own) {company}',
    examples: ['Is {company} a subsidiary of {company}?', 'Is {company} owned by {company}?'],
  },
  {
    name: 'en/subsidiaries',
    asked: 'subsidiaries',
    pattern:
      '\\bsubsidiar(?:ies|y)\\b.*\\b(?:of|does)\\b.*{company}|which .*\\b(?:subsidiaries)\\b|{company}.{0,12}\\bsubsidiaries\\b|compan(?:y|ies) .{0,12}{company} (?:own|control)s?|(?:belongs?|belonging) to {company}|(?:owned|controlled) by {company}|what does {company} (?:own|control)',
    examples: [
      'What are the subsidiaries of {company}?',
      'Which companies does {company} control?',
      '{company} subsidiaries',
      'Which subsidiaries does {company} have?',
    ],
  },
  {
    name: 'en/parents',
    asked: 'parents',
    pattern:
      '\\bparents? of {company}|\\b(?:what|which|whose)\\b.{0,24}\\b(?:does|do) {company} belong to|\\b(?:parent|holding) (?:company|firm|group)\\b|who (?:owns|controls) {company}|{company}.*\\bsubsidiary of\\b|{company} (?:is )?(?:owned|controlled) by\\b|which .* (?:owns|controls) {company}',
    examples: ['What is the parent company of {company}?', 'Who owns {company}?'],
  },
  {
    name: 'en/holdings',
    asked: 'holdings',
    pattern:
      "(?<!who.{0,30}){company}.{0,8}\\b(?:hold|holds|own|owns|have|has)\\b.{0,12}\\b(?:shares?|stakes?|equity|interests?)\\b|\\b(?:shares?|stakes?|holdings|shareholdings)\\b.{0,12}\\b(?:does|do|of|held by)\\b {company}.{0,8}(?:hold|own|have)?|{company}(?:'s)? (?:share)?holdings",
    examples: [
      'In which companies does {company} hold shares?',
      'Which stakes does {company} hold?',
      'holdings of {company}',
    ],
  },
  {
    name: 'en/whose-customer',
    asked: 'suppliers',
    pattern:
      "\\b(?:whose|which .{0,16}[’']s?) (?:main |major |biggest |largest )?(?:customer|client|buyer)\\b.{0,6}{company}|\\b(?:is|was) {company} (?:an? )?(?:main |major |big )?(?:customer|client|buyer) of\\W*$",
    examples: ['Whose customer is {company}?', 'Who is {company} a customer of?'],
  },
  {
    name: 'en/whose-supplier',
    asked: 'customers',
    pattern:
      '\\bwhose (?:main |major |only |sole |exclusive |biggest |largest )?(?:supplier|vendor)\\b.{0,6}{company}|\\b(?:is|was) {company} (?:an? |the )?(?:main |major |sole |only |exclusive )?(?:supplier|vendor) (?:of|to|for)(?: whom)?\\W*$|\\b(?:to )?(?:whom|which .{0,16}) is {company} (?:an? |the )?(?:main |major |sole |only |exclusive )?(?:supplier|vendor)',
    examples: ['Whose supplier is {company}?', 'Who is {company} a supplier to?'],
  },
  {
    name: 'en/buyers-from',
    asked: 'customers',
    pattern:
      '^(?!.*{company}.{0,20}from {company}).*\\b(?:buys?|buying|bought|purchases?|purchasing|sources?|gets?|orders?)\\b.{0,30}\\bfrom {company}',
    examples: ['Which carmakers buy {product} from {company}?', 'Who buys from {company}?'],
  },
  {
    name: 'en/suppliers-of',
    asked: 'suppliers',
    pattern: `\\b(?:suppliers?|vendors?)\\b|who (?:supplies|sells(?: \\S+){0,4}? to|sells it|provides|delivers|ships) .{0,30}{company}|from whom (?:does|do) {company}|where (?:does|do) {company} (?:get|buy|source|purchase)|^(?!.*downstream)(?:.*\\bupstream\\b.*{company}|.*{company}.*\\bupstream\\b)|what (?:does|do|did|has) {company} (?:get|buy|bought|source|purchase).{0,16}from {company}|which .{0,30}(?:supply|supplies|sell to|provide) .{0,30}{company}|{company} .{0,12}(?:buy|purchase|source)s? .{0,30}from|does {company} (?:buy|purchase|source)|(?:supplies|supplying|supply) {company}|{company} (?:is )?supplied by`,
    examples: [
      'Upstream of {company}: who sells it rare earths?',
      'What does {company} buy from {company}?',
      'Who supplies {company}?',
      'Who sells {product} to {company}?',
      'Who are the suppliers of {company}?',
      'Which companies supply {product} to {company}?',
      'Where does {company} buy its {product}?',
    ],
  },
  {
    name: 'en/customers-of',
    asked: 'customers',
    pattern:
      '\\b(?:customers?|clients?|buyers?)\\b|^(?!.*upstream)(?:.*\\bdownstream\\b.*{company}|.*{company}.*\\bdownstream\\b)|(?:does|do|is) {company} (?:supply|suppl(?:ies|ying)|sell|serve|provide|deliver)|{company} (?:supplies|sells|serves|delivers)|supplied by {company}|{company}.{0,6} supply\\b',
    examples: [
      'Which battery makers does {company} supply?',
      'Who are the customers of {company}?',
      'Which companies are customers or partners of {company}?',
    ],
  },
  {
    name: 'en/partners',
    asked: 'partners',
    pattern:
      '\\bpartner(?:s|ed|ship)?\\b|\\b(?:co-?operat\\w+|collaborat\\w+|work\\w*) with\\b|supply chain of|(?:upstream|downstream)',
    examples: ['Who are the partners of {company}?', 'Which firms does {company} cooperate with?'],
  },
  {
    name: 'en/location',
    asked: 'location',
    pattern:
      "\\bwhere (?:is|are|does) (?:the )?{company}(?:'s)?(?: (?:plant|factory|headquarters|base|site)s?)?(?: (?:located|based|situated|headquartered|sit|operate|have))?\\W*(?:a plant|plants|factories)?\\W*$|in which (?:park|district|city|zone|place) (?:is|does) {company}|(?:headquarters|location|address) of {company}",
    examples: [
      'Where is {company} located?',
      'Where is {company}?',
      'In which park is {company}?',
      'Where does {company} have plants?',
    ],
  },
  {
    name: 'en/project-site',
    asked: 'location',
    pattern:
      '\\bwhere\\b.{0,12}{project}|\\b(?:in )?(?:which|what) (?:park|zone|district|city|place|province|county)\\b.{0,12}{project}|\\b(?:location|site|address) of (?:the )?{project}',
    examples: ['Where is {project} located?', 'In which park is {project}?', 'location of {project}'],
  },
  {
    name: 'en/project-story',
    asked: 'projects',
    pattern:
      '\\b(?:status|progress|state|timeline|schedule)\\b.{0,12}{project}|{project}.{0,8}\\b(?:status|progress|timeline)\\b|\\bwhen\\b.{0,30}{project}|\\b(?:tell me|details|information|what is known) (?:about|on|of) (?:the )?{project}|\\bhow far\\b.{0,16}{project}',
    examples: ['What is the status of {project}?', 'Tell me about {project}', 'When was {project} completed?'],
  },
  {
    name: 'en/builders',
    asked: 'investors',
    pattern:
      '\\bwhich .{0,20}financ\\w*.{0,12}{project}|\\b(?:who|which .{0,16})\\b.{0,6}\\b(?:stands? behind|behind|owns?)\\b.{0,20}{project}|\\bwho (?:is |are |has |have )?(?:invest\\w*|buil\\w+|develop\\w*|construct\\w*|behind|operat\\w*|run\\w*|fund\\w*|financ\\w*|back\\w*|own\\w*)\\b.{0,40}{project}|(?:investors?|developers?|builders?|owners?) (?:of|in|behind) .{0,12}{project}|which .{0,20}(?:invest\\w*|buil\\w+|develop\\w*|construct\\w*) .{0,24}{project}|{project}.{0,24}(?:built|developed|funded|financed|constructed|owned) by',
    examples: [
      'Who is building {project}?',
      'Who invested in {project}?',
      'Who is the developer of {project}?',
      'Which company is developing {project}?',
    ],
  },
  {
    name: 'en/did-invest',
    asked: 'investments',
    pattern:
      '\\b(?:did|does|has|have|is|was)\\b {company} (?:ever )?(?:invest\\w*(?: in)?|acquire[ds]?|buy|bought|fund\\w*) {company}',
    examples: ['Did {company} invest in {company}?', 'Has {company} acquired {company}?'],
  },
  {
    name: 'en/has-site',
    asked: 'location',
    pattern:
      '^\\W*(?:please,? )?(?:tell me )?(?:if |whether )?(?:does|has|is) {company} (?:have|got|run|operate|own|located|based|a|any)\\b.{0,20}(?:plant|factory|site|base|office|subsidiary)?\\b.{0,6}\\b(?:in|at) {place}\\W*$',
    examples: ['Does {company} have a plant in {place}?', 'Is {company} located in {place}?'],
  },
  {
    name: 'en/investors-of-firm',
    asked: 'investors',
    pattern:
      "^(?!.*\\b(?:what|how much) (?:is|was|are|will be) the (?:total |planned )?(?:investment|sum|amount)\\b).*(?:\\bwho(?:'s| is| are| stands?)? behind {company}|\\b(?:who|which .{0,16})\\b (?:holds?|has|have|owns?)\\b.{0,12}\\b(?:stakes?|shares?|equity)\\b.{0,10}{company}|\\b(?:ownership|shareholding|owners?|shareholders?) (?:structure )?of {company}|\\b(?:who|which|what)\\b.{0,40}\\b(?:invest\\w*|set up|found\\w*|establish\\w*|acquir\\w*|bought|took a stake|form\\w*|own\\w*)\\b.{0,20}{company}|(?:investors?|shareholders?|founders?|owners?) (?:of|in|behind) {company}|{company} .{0,24}(?:founded|established|formed|set up|acquired) by|by whom (?:was|is|were) {company}|\\b(?:paid|spent|price)\\b.{0,24}(?:for|on) {company})",
    examples: [
      'Who invested in {company}?',
      'Which companies jointly set up {company}?',
      'Who are the shareholders of {company}?',
      'By whom was {company} founded?',
      'How much was paid for {company}?',
    ],
  },
];
