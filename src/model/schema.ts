import type { Caption, EnumerationName } from './enumerations.js';

/** How a property is stored. `date` is an ISO text at its known precision: 2022, 2022-07 or 2022-07-14. */
export type PropertyKind = 'text' | 'texts' | 'number' | 'integer' | 'boolean' | 'date' | EnumerationName;

export interface PropertySpec {
  readonly kind: PropertyKind;
  readonly caption: Caption;
  /** The unit of a number: CNY, %, t/a. A property that carries its unit in a sibling names it as `@sibling`. */
  readonly unit?: string;
}

export interface NodeTypeSpec {
  readonly caption: Caption;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const text = (zh: string, en: string): PropertySpec => ({ kind: 'text', caption: { zh, en } });
const date = (zh: string, en: string): PropertySpec => ({ kind: 'date', caption: { zh, en } });
const number = (zh: string, en: string, unit?: string): PropertySpec => ({
  kind: 'number',
  caption: { zh, en },
  ...(unit === undefined ? {} : { unit }),
});
const oneOf = (kind: EnumerationName, zh: string, en: string): PropertySpec => ({ kind, caption: { zh, en } });

/** What every `:Entity` carries, whatever its type. */
export const entityProperties = {
  id: text('编号', 'id'),
  name: text('名称', 'name'),
  nameEn: text('英文名', 'English name'),
  nameEnKind: oneOf('nameEnKind', '英文名来源', 'origin of the English name'),
  aliases: { kind: 'texts', caption: { zh: '别名', en: 'other names' } },
  pinyin: text('拼音', 'pinyin'),
  initials: text('拼音首字母', 'pinyin initials'),
} as const satisfies Record<string, PropertySpec>;

/** The kinds of things in the graph. Each is a label beside `:Entity`. */
export const nodeTypes = {
  Company: {
    caption: { zh: '企业', en: 'Company' },
    properties: {
      uscc: text('统一社会信用代码', 'unified social credit code'),
      legalForm: text('企业类型', 'legal form'),
      ownershipKind: oneOf('ownershipKind', '所有制', 'ownership'),
      status: text('登记状态', 'registration status'),
      registeredCapitalCny: number('注册资本', 'registered capital', 'CNY'),
      establishedOn: date('成立日期', 'established'),
      industryCode: text('行业代码', 'industry code (GB/T 4754)'),
    },
  },
  District: {
    caption: { zh: '行政区', en: 'District' },
    properties: {
      adcode: text('行政区划代码', 'administrative code (GB/T 2260)'),
      level: oneOf('districtLevel', '级别', 'level'),
      longitude: number('经度', 'longitude', '°'),
      latitude: number('纬度', 'latitude', '°'),
    },
  },
  IndustrialPark: {
    caption: { zh: '园区', en: 'Industrial park' },
    properties: { parkLevel: oneOf('parkLevel', '园区级别', 'park level') },
  },
  Project: {
    caption: { zh: '项目', en: 'Project' },
    properties: {
      totalInvestmentCny: number('总投资', 'total investment', 'CNY'),
      stage: oneOf('projectStage', '阶段', 'stage'),
    },
  },
  Product: { caption: { zh: '产品', en: 'Product' }, properties: { code: text('产品代码', 'product code') } },
  Industry: { caption: { zh: '行业', en: 'Industry' }, properties: { code: text('行业代码', 'industry code') } },
  PublicBody: { caption: { zh: '政府与公共机构', en: 'Public body' }, properties: {} },
  Person: { caption: { zh: '自然人', en: 'Person' }, properties: {} },
  Statistic: {
    caption: { zh: '统计数据', en: 'Statistic' },
    properties: {
      metric: text('指标', 'metric'),
      value: number('数值', 'value', '@unit'),
      unit: text('单位', 'unit'),
      period: text('期间', 'period'),
      growth: number('同比', 'growth', '%'),
    },
  },
} as const satisfies Record<string, NodeTypeSpec>;

export type NodeType = keyof typeof nodeTypes;

export interface RelationshipTypeSpec {
  readonly caption: Caption;
  /** Read as "FROM phrase TO", for lists and paths. */
  readonly phrase: Caption;
  readonly from: readonly NodeType[];
  readonly to: readonly NodeType[];
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

/** A sum of money, only as the source states it. Nothing is converted between currencies. */
export const amountProperties = {
  amountCny: number('金额', 'amount', 'CNY'),
  originalAmount: number('原币金额', 'original amount', '@currency'),
  currency: text('币种', 'currency (ISO 4217)'),
  amountText: text('原文金额', 'amount as written'),
  amountKind: oneOf('amountKind', '金额口径', 'kind of amount'),
  amountStage: oneOf('amountStage', '资金阶段', 'stage of the money'),
  amountScope: oneOf('amountScope', '金额范围', 'scope of the amount'),
  amountIsNew: { kind: 'boolean', caption: { zh: '新增', en: 'new money' } },
  amountQualifier: oneOf('amountQualifier', '精确程度', 'qualifier'),
} as const satisfies Record<string, PropertySpec>;

const when = { date: date('日期', 'date') } as const;
const share = { percentage: number('比例', 'share', '%') } as const;

/** The kinds of connections. Each is a relationship type; properties carry their units. */
export const relationshipTypes = {
  INVESTED_IN: {
    caption: { zh: '投资', en: 'Investment' },
    phrase: { zh: '投资', en: 'invested in' },
    from: ['Company', 'PublicBody', 'Person'],
    to: ['Project', 'Company', 'IndustrialPark', 'District'],
    properties: { ...amountProperties, ...share, ...when },
  },
  DEVELOPS: {
    caption: { zh: '建设', en: 'Development' },
    phrase: { zh: '建设', en: 'develops' },
    from: ['Company', 'PublicBody'],
    to: ['Project', 'IndustrialPark', 'PublicBody'],
    properties: { role: text('角色', 'role'), ...when },
  },
  LOCATED_IN: {
    caption: { zh: '位于', en: 'Location' },
    phrase: { zh: '位于', en: 'is located in' },
    from: ['Company', 'PublicBody', 'Project', 'IndustrialPark'],
    to: ['IndustrialPark', 'District', 'PublicBody'],
    properties: {
      role: oneOf('siteRole', '用途', 'role'),
      validFrom: date('自', 'from'),
      validTo: date('至', 'until'),
    },
  },
  REGISTERED_IN: {
    caption: { zh: '注册于', en: 'Registration' },
    phrase: { zh: '注册于', en: 'is registered in' },
    from: ['Company'],
    to: ['District'],
    properties: {},
  },
  PART_OF: {
    caption: { zh: '属于', en: 'Part of' },
    phrase: { zh: '属于', en: 'is part of' },
    from: ['District', 'IndustrialPark'],
    to: ['District', 'IndustrialPark'],
    properties: {},
  },
  ADMINISTERED_BY: {
    caption: { zh: '托管', en: 'Administration' },
    phrase: { zh: '托管于', en: 'is administered by' },
    from: ['District', 'IndustrialPark'],
    to: ['District', 'IndustrialPark', 'PublicBody'],
    properties: {},
  },
  PHASE_OF: {
    caption: { zh: '分期', en: 'Phase' },
    phrase: { zh: '是…的一期', en: 'is a phase of' },
    from: ['Project'],
    to: ['Project'],
    properties: { phase: text('期次', 'phase') },
  },
  SUPPLIES: {
    caption: { zh: '供应', en: 'Supply' },
    phrase: { zh: '供应', en: 'supplies' },
    from: ['Company'],
    to: ['Company'],
    properties: {
      product: text('产品', 'product'),
      via: text('经由', 'via'),
      sourceWord: text('原文用词', "the source's word"),
      contractAmountCny: number('合同金额', 'contract value', 'CNY'),
      contractAmountQualifier: oneOf('amountQualifier', '合同金额精确程度', 'qualifier of the contract value'),
      ...when,
    },
  },
  PRODUCES: {
    caption: { zh: '生产', en: 'Production' },
    phrase: { zh: '生产', en: 'produces' },
    from: ['Company', 'Project'],
    to: ['Product'],
    properties: {
      capacity: number('产能', 'capacity', '@capacityUnit'),
      capacityUnit: text('产能单位', 'capacity unit'),
      capacityKind: oneOf('capacityKind', '产能口径', 'kind of capacity'),
      capacityQualifier: oneOf('amountQualifier', '精确程度', 'qualifier'),
      asOf: date('截至', 'as of'),
      sharedCapacityId: text('共用产能', 'shared capacity'),
    },
  },
  CONSUMES: {
    caption: { zh: '消耗', en: 'Consumption' },
    phrase: { zh: '消耗', en: 'consumes' },
    from: ['Company', 'Project'],
    to: ['Product'],
    properties: {
      capacity: number('用量', 'quantity', '@capacityUnit'),
      capacityUnit: text('用量单位', 'unit'),
      capacityKind: oneOf('capacityKind', '口径', 'kind'),
      asOf: date('截至', 'as of'),
    },
  },
  UPSTREAM_OF: {
    caption: { zh: '上游', en: 'Upstream' },
    phrase: { zh: '是…的上游', en: 'is upstream of' },
    from: ['Product'],
    to: ['Product'],
    properties: {},
  },
  OWNS: {
    caption: { zh: '持股', en: 'Holding' },
    phrase: { zh: '持有', en: 'owns' },
    from: ['Company', 'Person', 'PublicBody'],
    to: ['Company'],
    properties: {
      ...share,
      contributionCny: number('认缴出资额', 'subscribed contribution', 'CNY'),
      asOf: date('截至', 'as of'),
    },
  },
  SUBSIDIARY_OF: {
    caption: { zh: '子公司', en: 'Subsidiary' },
    phrase: { zh: '是…的子公司', en: 'is a subsidiary of' },
    from: ['Company'],
    to: ['Company'],
    properties: { ...share },
  },
  LEADS_CHAIN: {
    caption: { zh: '链主', en: 'Chain leader' },
    phrase: { zh: '是…的链主', en: 'leads the chain of' },
    from: ['Company'],
    to: ['Industry'],
    properties: { placeId: text('地区编号', 'place id') },
  },
  OF: {
    caption: { zh: '指标', en: 'Figure' },
    phrase: { zh: '是…的数据', en: 'is a figure of' },
    from: ['Statistic'],
    to: ['District', 'IndustrialPark', 'Company'],
    properties: {},
  },
} as const satisfies Record<string, RelationshipTypeSpec>;

export type RelationshipType = keyof typeof relationshipTypes;

/** What every derived edge carries, whatever its type. */
export const edgeProperties = {
  claimIds: { kind: 'texts', caption: { zh: '依据', en: 'claims' } },
  evidenceCount: { kind: 'integer', caption: { zh: '独立来源', en: 'independent sources' } },
  confidence: number('置信度', 'confidence'),
  modality: oneOf('modality', '语气', 'modality'),
  conflict: { kind: 'boolean', caption: { zh: '来源不一致', en: 'sources differ' } },
  figures: { kind: 'texts', caption: { zh: '各来源的数', en: 'figures of all sources' } },
  headlineRule: oneOf('headlineRule', '取数规则', 'rule that chose the figure'),
  official: { kind: 'boolean', caption: { zh: '官方来源', en: 'from an official source' } },
  reportedOn: date('报道日期', 'reported'),
} as const satisfies Record<string, PropertySpec>;

/** When what a claim states of a property of its subject was so, such as the day of a project's stage. */
export const statedOn: PropertySpec = when.date;

/** Properties of a node type that a claim may assert on their own, such as a project's stage. */
export function isPropertyOf(type: NodeType, property: string): boolean {
  return property in nodeTypes[type].properties;
}

export function isNodeType(value: string): value is NodeType {
  return Object.hasOwn(nodeTypes, value);
}

export function isRelationshipType(value: string): value is RelationshipType {
  return value in relationshipTypes;
}
