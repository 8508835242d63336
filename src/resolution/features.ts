/** What resolution looks at: what each feature adds to the logarithm of the odds that two are one, and its words. */
interface FeatureCaption {
  readonly weight: number;
  readonly zh: string;
  readonly en: string;
}

/**
 * Weights were set by hand so that what decides alone has 3 and more, what can only support has less than 2, and what
 * forbids outweighs all support short of a shared code; then held against the tuning half of the pairs in
 * tests/evaluation. 2 is the threshold of `same`.
 */
export const features = {
  sameCode: { weight: 14, zh: '统一社会信用代码相同', en: 'the same credit code' },
  differentCode: { weight: -14, zh: '统一社会信用代码不同', en: 'different credit codes' },
  sameName: { weight: 3.5, zh: '全名相同', en: 'the same full name' },
  sameShortName: { weight: 0.2, zh: '简称相同', en: 'the same short name' },
  shortName: { weight: 4, zh: '一个是另一个的简称', en: 'one is a short form of the other' },
  lostPlace: { weight: -0.5, zh: '简称略去了地名', en: 'the short form leaves out the place' },
  lostBranch: { weight: -4, zh: '全名是某地的分支', en: 'the full name is that of a branch elsewhere' },
  lostVague: { weight: -0.2, zh: '简称略去了泛称', en: 'the short form leaves out a vague word' },
  lostTrade: { weight: -1, zh: '简称略去了行业', en: 'the short form leaves out the trade' },
  lostCore: { weight: -1.5, zh: '简称略去了字号的一部分', en: 'the short form leaves out a part of the core' },
  lostGroup: { weight: -0.3, zh: '简称略去了“集团”', en: 'the short form leaves out “group”' },
  wholeGroup: { weight: -1.5, zh: '简称也可指整个集团', en: 'the short form may mean the whole group' },
  bareCore: { weight: -1.6, zh: '只有两个字的字号', en: 'nothing but a core of two characters' },
  limitedFirm: { weight: -1, zh: '略去后可能是同系他司', en: 'what is left may be a sister' },
  reordered: { weight: 3, zh: '同样的词，次序不同', en: 'the same words in another order' },
  misspelt: { weight: 3, zh: '一字之误', en: 'a slip of the pen' },
  officialName: { weight: 3.5, zh: '同一企业的通用名称', en: 'known names of one firm' },
  definedName: { weight: 3.5, zh: '文中写明的简称', en: 'a document defines one as the short name of the other' },
  placedName: { weight: 3, zh: '去掉组织形式后相同', en: 'one is the other without its legal form' },
  formerName: { weight: 5, zh: '曾用名或更名后名称', en: 'a former or later name' },
  englishName: { weight: 4, zh: '自用英文名相同', en: 'the same English name of its own' },
  romanised: { weight: 2.6, zh: '英文名与拼音、行业相符', en: 'spelt in pinyin, with its trade or place in English' },
  corporation: {
    weight: -1,
    zh: '“Corporation”集团与上市公司都用',
    en: 'groups and their listed firms are both called “Corporation”',
  },
  pinyinOnly: { weight: 0.4, zh: '仅拼音相同', en: 'equal pinyin alone' },
  sameZone: { weight: 3.5, zh: '同一园区的不同写法', en: 'ways to write one zone' },
  samePlace: { weight: 1, zh: '同在一地', en: 'in the same place' },
  placeWithin: { weight: 0.5, zh: '一地包含另一地', en: 'one place holds the other' },
  placesApart: { weight: -5, zh: '不在一地', en: 'in different places' },
  placeUnclear: { weight: -2.5, zh: '所属不明', en: 'what keeps them apart is unclear' },
  placeInName: { weight: 1.2, zh: '名中地名与所在地相符', en: 'the place in the name is where the other lies' },
  sameProduct: { weight: 1, zh: '产品相同', en: 'a product in common' },
  samePark: { weight: 0.8, zh: '同在一园区', en: 'in the same park' },
  sameParent: { weight: 0.6, zh: '母公司相同', en: 'the same parent' },
  sameEmployer: { weight: 4, zh: '任职单位相同', en: 'with the same firm' },
  otherEmployer: { weight: -4, zh: '任职单位不同', en: 'with different firms' },
  sharedPartner: { weight: 0.4, zh: '有共同的往来方', en: 'partners in common' },
  isParent: { weight: -9, zh: '一个是另一个的母公司', en: 'one is the parent of the other' },
  groupAndMember: { weight: -6, zh: '集团与其成员企业', en: 'a group and a firm that is none, or its member' },
  twoLegalNames: { weight: -6, zh: '两个不同的登记名称', en: 'two different registered names' },
  twoSisters: { weight: -6, zh: '字号相同，地名或行业不同', en: 'the same core, another place or trade' },
  otherOfficial: { weight: -8, zh: '通用名称属于另一企业', en: 'names that officially belong to different firms' },
  otherZone: { weight: -6, zh: '不同的园区', en: 'different zones' },
  sameProjectCore: { weight: 2, zh: '项目名的主干相同', en: 'the same words at the core of both names' },
  sameProjectProduct: { weight: 1, zh: '项目的产品相同', en: 'projects for one product' },
  otherProduct: { weight: -4, zh: '项目的产品不同', en: 'projects for different products' },
  namedByProduct: { weight: -1.8, zh: '名称短，别处也可能有', en: 'a short name that others may bear too' },
  sameInvestor: { weight: 1.5, zh: '投资方相同', en: 'the same investor' },
  otherInvestor: { weight: -6, zh: '投资方不同', en: 'different investors' },
  sameCapacity: { weight: 1.5, zh: '产能相同', en: 'the same capacity' },
  otherCapacity: { weight: -2, zh: '产能不同', en: 'different capacities' },
  otherNamedCapacity: { weight: -3.9, zh: '名中产能不同', en: 'names that tell different capacities' },
  sameAmount: { weight: 1, zh: '金额相同', en: 'the same sum' },
  otherAmount: { weight: -0.5, zh: '金额不同', en: 'different sums' },
  otherAmountBesideBareName: {
    weight: -2.6,
    zh: '一个名称未写投资方，金额又不同',
    en: 'one name lacks the investor, and the sums differ',
  },
  phaseOfWhole: { weight: -9, zh: '一个是另一个的一期', en: 'one is a phase of the other' },
  otherPhase: { weight: -9, zh: '同一项目的不同期', en: 'different phases of one project' },
  expansion: { weight: -6, zh: '一个是另一个的扩建或改造', en: 'one extends or refits the other' },
} as const satisfies Readonly<Record<string, FeatureCaption>>;

export type Feature = keyof typeof features;

export const isFeature = (name: string): name is Feature => Object.hasOwn(features, name);

/** A feature that was found, how much it added, and its words. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly zh: string;
  readonly en: string;
}

/** The features of a comparison in words, the weightiest first. Features of older decisions keep their names. */
export function explainFeatures(found: Readonly<Record<string, number>>): Reason[] {
  return Object.entries(found)
    .filter(([, weight]) => weight !== 0)
    .map(([feature, weight]) =>
      isFeature(feature)
        ? { feature, weight, zh: features[feature].zh, en: features[feature].en }
        : { feature, weight, zh: feature, en: feature },
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
}

/** The odds as a probability, to four decimals: 0 is even, 2 is 0.88. */
export function toScore(found: Readonly<Record<string, number>>): number {
  const total = Object.values(found).reduce((sum, weight) => sum + weight, 0);
  return Math.round((1 / (1 + Math.exp(-total))) * 10_000) / 10_000;
}
