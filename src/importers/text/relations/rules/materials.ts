/** A way of saying what goes into what: `inputs` and `outputs` are phrases of products, `cap` the quantity consumed. */
export interface MaterialRule {
  readonly name: string;
  readonly pattern: string;
  readonly confidence: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const goods = (name: string, most = 24) => `(?<${name}>[^，。；：！？—的\ue000-\ue0ff]{2,${most}}?)`;
const raw = '(?:主要|重要|关键|核心|直接|基础|上游)*(?:的)?(?:原料|原材料|前驱体|前体|单体)';

export const materialRules: readonly MaterialRule[] = [
  {
    name: 'zh/is-raw-material-of',
    pattern: `(?<=^|[，。；：])${goods('inputs')}(?:均|都|又|也)?(?:是|为|系)(?:生产|制造|合成|制备)?${goods('outputs')}的${raw}(?=[，。；]|$)`,
    confidence: 0.8,
    examples: ['己内酰胺是尼龙6的主要原料。', '对二甲苯是生产精对苯二甲酸的关键原料，国内长期依赖进口。'],
    counterExamples: ['价格是企业关心的问题。'],
  },
  {
    name: 'zh/takes-as-raw-material',
    pattern: `(?<=^|[，。；：])${goods('outputs')}以${goods('inputs')}为${raw}`,
    confidence: 0.8,
    examples: ['聚乳酸以玉米淀粉为主要原料。'],
    counterExamples: ['企业以质量为生命。'],
  },
  {
    name: 'zh/made-from',
    pattern: `以${goods('inputs')}为${raw}，?(?:生产|制造|加工|制成|合成)(?:的是|出)?(?<outputs>[^，。；：！？—的\ue000-\ue0ff]{2,24})`,
    confidence: 0.8,
    examples: ['恒泽公司以秸秆为原料，生产生物乙醇。'],
    counterExamples: ['恒泽公司以客户为中心，生产生物乙醇。'],
  },
  {
    name: 'zh/consumes-quantity',
    pattern:
      '(?:年消耗|每年消耗|一年能?消耗|年可消耗|年消化|年利用|每年可?消化|每年可?利用)(?:约|达|近)?<cap:cap>(?:以上)?的?(?<inputs>[^，。；：！？—\ue000-\ue0ff]{2,16})',
    confidence: 0.78,
    examples: ['恒泽公司每年消耗30万吨粉煤灰。'],
    counterExamples: ['恒泽公司每年生产30万吨粉煤灰。'],
  },
];
