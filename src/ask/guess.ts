import type { Asked } from './frame.js';
import { compile } from './rule.js';

/** What a question asks as far as its nouns and verbs tell, where no wording of the grammars fits. */
interface Cue {
  readonly asked: Asked;
  /** The names that must be there, by the tokens of rule.ts, each somewhere. */
  readonly needs: readonly string[];
  /** Words that tell, in both languages: people mix them. */
  readonly words: RegExp;
}

/** The most telling first. */
const cues: readonly Cue[] = [
  { asked: 'connection', needs: ['{any}.*{any}'], words: /关系|关联|联系|瓜葛|connect|relat|\blinks?\b|\bties\b/iu },
  { asked: 'owners', needs: ['{company}'], words: /最终|实控|控制方|控制人|幕后|ultimate|beneficial/iu },
  { asked: 'parents', needs: ['{company}'], words: /母公司|上级|总公司|谁家的|\bparents?\b|\bbelongs?\b/iu },
  { asked: 'subsidiaries', needs: ['{company}'], words: /子公司|旗下|下属|名下|subsidiar|affiliate/iu },
  {
    asked: 'investors',
    needs: ['{company}'],
    words: /股东|股权|持股|出资|合伙|合办|合资|创办|牵头|stake|sharehold|\bowners?\b|ownership/iu,
  },
  { asked: 'suppliers', needs: ['{company}'], words: /供应商|供货商|上游|供给|suppl(?:ier|ies|y)|vendor|upstream/iu },
  {
    asked: 'customers',
    needs: ['{company}'],
    words: /客户|买家|卖给|下游|customer|client|buyer|downstream|\bsells?\b/iu,
  },
  { asked: 'partners', needs: ['{company}'], words: /合作|伙伴|partner|co-?operat/iu },
  {
    asked: 'capacity',
    needs: ['{product}|{company}|{project}'],
    words: /产能|年产|产量|capacit|tonnes|\btons\b|GWh/iu,
  },
  { asked: 'materials', needs: ['{company}'], words: /原料|原材料|feedstock|raw material/iu },
  {
    asked: 'upstream',
    needs: ['{product}'],
    words: /上游|原料|原材料|upstream|feedstock|raw material|made (?:of|from)/iu,
  },
  { asked: 'downstream', needs: ['{product}'], words: /下游|用途|用处|downstream|\buses?\b|used for/iu },
  {
    asked: 'location',
    needs: ['{company}|{project}'],
    words: /哪里|哪儿|地址|位置|哪个(?:园区|城市|地方)|\bwhere\b|locat|address/iu,
  },
  { asked: 'projects', needs: ['{project}'], words: /时候|何时|日期|哪年|进展|进度|状态|\bwhen\b|status|progress/iu },
  {
    asked: 'projects',
    needs: ['{place}|{company}'],
    words: /项目|工程|工厂|基地|projects?\b|\bplants?\b|factor(?:y|ies)/iu,
  },
  {
    asked: 'amount',
    needs: ['{company}|{project}'],
    words: /多少|金额|价钱|投资额|how much|how many|\bcosts?\b|price|amount/iu,
  },
  { asked: 'projects', needs: ['{place}|{company}'], words: /日期|什么时候|何时|哪年|\bwhen\b/iu },
  {
    asked: 'producers',
    needs: ['{product}'],
    words: /谁|哪家|企业|公司|厂|生产|\bwho\b|compan|firm|maker|produc|manufactur/iu,
  },
  { asked: 'products', needs: ['{company}'], words: /产品|生产|业务|products?\b|produce|\bmakes?\b|business/iu },
  { asked: 'investments', needs: ['{company}'], words: /投资|投了|布局|版图|invest|expan[ds]/iu },
  { asked: 'investors', needs: ['{place}|{project}'], words: /投资|投了|资金|注资|invest|money|fund|capital/iu },
  { asked: 'parks', needs: ['{place}'], words: /园区|开发区|高新区|工业园|\bparks?\b|\bzones?\b/iu },
  {
    asked: 'companies',
    needs: ['{place}'],
    words: /企业|公司|厂商|厂家|compan|firms?\b|enterpris|business|(?:mak|build)ers?\b/iu,
  },
]; // prettier-ignore

/** What nobody can read from who did what where: reasons, advice, forecasts, prices of shares, small talk. */
const beyond =
  /为什么|为何|怎么看|值得|应该|该不该|推荐|建议|预测|前景|会不会|适合|股价|股票|天气|笑话|写一?[首篇个]|翻译|\bwhy\b|\bshould\b|\bweather\b|\bjoke\b|\bpoem\b|\bopinion\b|\bforecast|\bpredict|\brecommend|\bstocks?\b|share price|\btranslate\b|\bnice\b/iu;

/** Whether a question asks for what a graph of facts does not hold: reasons, advice, forecasts. */
export function isBeyondFacts(question: string): boolean {
  return beyond.test(question);
}

/** The kind of question that its words suggest, where the names that such a question needs are there. */
export function guessAsked(masked: string): Asked | undefined {
  return cues.find(({ needs, words }) => words.test(masked) && needs.every((need) => compile(need).test(masked)))
    ?.asked;
}
