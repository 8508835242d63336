/** A caption in the two languages of the interface. */
export interface Caption {
  readonly zh: string;
  readonly en: string;
}

/** A closed list of values, each with its captions. */
type Enumeration = Readonly<Record<string, Caption>>;

/** What a sum of money is. `unstated` unless the source's own words say more. */
export const amountKinds = {
  totalInvestment: { zh: '总投资', en: 'total investment' },
  fixedAsset: { zh: '固定资产投资', en: 'fixed-asset investment' },
  equity: { zh: '出资、增资', en: 'equity' },
  acquisition: { zh: '收购', en: 'acquisition' },
  agreed: { zh: '协议引资', en: 'agreed investment' },
  paidIn: { zh: '到位资金', en: 'paid in' },
  utilisedFdi: { zh: '实际使用外资', en: 'utilised FDI' },
  unstated: { zh: '口径未载明', en: 'kind not stated' },
} as const satisfies Enumeration;

/** How far the money has come. */
export const amountStages = {
  planned: { zh: '拟投', en: 'planned' },
  framework: { zh: '框架协议', en: 'framework agreement' },
  signed: { zh: '签约', en: 'signed' },
  underway: { zh: '在建', en: 'under way' },
  completed: { zh: '已完成', en: 'completed' },
  unstated: { zh: '阶段未载明', en: 'stage not stated' },
} as const satisfies Enumeration;

/** Whose sum it is: the investor's own share, a whole project, one phase, or a period. */
export const amountScopes = {
  own: { zh: '本方出资', en: 'own share' },
  project: { zh: '项目总额', en: 'project total' },
  phase: { zh: '分期', en: 'one phase' },
  period: { zh: '期间合计', en: 'over a period' },
  unstated: { zh: '范围未载明', en: 'scope not stated' },
} as const satisfies Enumeration;

/** How exact the source is about the figure. */
export const amountQualifiers = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about' },
  over: { zh: '超', en: 'over' },
  upTo: { zh: '不超过', en: 'up to' },
} as const satisfies Enumeration;

/** The life of a project, in order. Suspended and cancelled stand outside the order. */
export const projectStages = {
  negotiating: { zh: '洽谈', en: 'negotiating' },
  filed: { zh: '备案', en: 'filed' },
  signed: { zh: '签约', en: 'signed' },
  started: { zh: '开工', en: 'started' },
  building: { zh: '在建', en: 'building' },
  completed: { zh: '建成', en: 'completed' },
  trial: { zh: '试生产', en: 'trial production' },
  running: { zh: '投产', en: 'running' },
  fullCapacity: { zh: '达产', en: 'full capacity' },
  suspended: { zh: '停建', en: 'suspended' },
  cancelled: { zh: '取消', en: 'cancelled' },
} as const satisfies Enumeration;

export const districtLevels = {
  country: { zh: '国家', en: 'country' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  town: { zh: '乡级', en: 'town' },
  village: { zh: '村级', en: 'village' },
} as const satisfies Enumeration;

export const parkLevels = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
} as const satisfies Enumeration;

export const ownershipKinds = {
  centralSoe: { zh: '央企', en: 'central state-owned' },
  localSoe: { zh: '地方国企', en: 'local state-owned' },
  private: { zh: '民营', en: 'private' },
  foreign: { zh: '外资', en: 'foreign' },
  jointVenture: { zh: '合资', en: 'joint venture' },
} as const satisfies Enumeration;

/** What a capacity figure is. Figures of different kinds are never summed. */
export const capacityKinds = {
  installed: { zh: '已建产能', en: 'installed' },
  planned: { zh: '规划产能', en: 'planned' },
  output: { zh: '产量', en: 'output' },
} as const satisfies Enumeration;

export const siteRoles = {
  plant: { zh: '工厂', en: 'plant' },
  headquarters: { zh: '总部', en: 'headquarters' },
  research: { zh: '研发', en: 'research' },
  office: { zh: '办公', en: 'office' },
} as const satisfies Enumeration;

/** Where an English name comes from. Romanised names are ours and are never exported as official. */
export const nameEnKinds = {
  official: { zh: '官方', en: 'official' },
  romanised: { zh: '转写', en: 'romanised' },
} as const satisfies Enumeration;

/** What a source does with a claim: reports it, plans it; `inferred` is our reading of a name or context. */
export const modalities = {
  reported: { zh: '已报道', en: 'reported' },
  planned: { zh: '拟议', en: 'planned' },
  inferred: { zh: '推断', en: 'inferred' },
} as const satisfies Enumeration;

export const claimStatuses = {
  proposed: { zh: '待复核', en: 'proposed' },
  accepted: { zh: '已采纳', en: 'accepted' },
  rejected: { zh: '已否决', en: 'rejected' },
} as const satisfies Enumeration;

export const polarities = {
  positive: { zh: '肯定', en: 'positive' },
  negative: { zh: '否定', en: 'negative' },
} as const satisfies Enumeration;

export const judgements = {
  same: { zh: '同一', en: 'same' },
  different: { zh: '不同', en: 'different' },
  unsure: { zh: '不确定', en: 'unsure' },
} as const satisfies Enumeration;

/** Which of differing figures stands first; the others are listed beside it. None is averaged, none is added. */
export const headlineRules = {
  latest: { zh: '最近报道的', en: 'the latest reported' },
  sources: { zh: '独立来源最多的', en: 'the one of most independent sources' },
  official: { zh: '官方来源的', en: 'the one of an official source' },
} as const satisfies Enumeration;

/** Every enumeration by the name that property declarations use. */
export const enumerations = {
  amountKind: amountKinds,
  amountStage: amountStages,
  amountScope: amountScopes,
  amountQualifier: amountQualifiers,
  projectStage: projectStages,
  districtLevel: districtLevels,
  parkLevel: parkLevels,
  ownershipKind: ownershipKinds,
  capacityKind: capacityKinds,
  siteRole: siteRoles,
  nameEnKind: nameEnKinds,
  modality: modalities,
  claimStatus: claimStatuses,
  polarity: polarities,
  judgement: judgements,
  headlineRule: headlineRules,
} as const;

export type EnumerationName = keyof typeof enumerations;
export type AmountKind = keyof typeof amountKinds;
export type AmountStage = keyof typeof amountStages;
export type AmountQualifier = keyof typeof amountQualifiers;
export type ProjectStage = keyof typeof projectStages;
export type DistrictLevel = keyof typeof districtLevels;
export type CapacityKind = keyof typeof capacityKinds;
export type Modality = keyof typeof modalities;
export type Polarity = keyof typeof polarities;
export type Judgement = keyof typeof judgements;
export type HeadlineRule = keyof typeof headlineRules;

/** How far the money of a project has come, by the project's stage. */
export const moneyStageOf: Readonly<Record<ProjectStage, AmountStage>> = {
  negotiating: 'planned',
  filed: 'planned',
  signed: 'signed',
  started: 'underway',
  building: 'underway',
  completed: 'completed',
  trial: 'completed',
  running: 'completed',
  fullCapacity: 'completed',
  suspended: 'unstated',
  cancelled: 'unstated',
};
