import type { Caption } from './enumerations.js';

const caption = (zh: string, en: string): Caption => ({ zh, en });

/** What a column of a table can hold, as people choose it; `ignored` is what is not read. */
export const tableFields = {
  project: caption('项目', 'Project'),
  investor: caption('投资方', 'Investor'),
  developer: caption('建设单位', 'Developer'),
  company: caption('企业', 'Company'),
  uscc: caption('统一社会信用代码', 'Credit code (USCC)'),
  amount: caption('投资额', 'Sum invested'),
  park: caption('园区', 'Industrial park'),
  place: caption('所在地', 'Place'),
  registeredPlace: caption('注册地', 'Registered in'),
  product: caption('产品', 'Product'),
  material: caption('原料', 'Raw material'),
  capacity: caption('产能', 'Capacity'),
  output: caption('产量', 'Output'),
  unit: caption('计量单位', 'Unit of quantity'),
  stage: caption('项目阶段', 'Stage'),
  signedOn: caption('签约日期', 'Signed on'),
  startedOn: caption('开工日期', 'Started on'),
  completedOn: caption('竣工日期', 'Completed on'),
  runningOn: caption('投产日期', 'Running since'),
  date: caption('日期', 'Date'),
  asOf: caption('截至日期', 'As of'),
  upstream: caption('上游产品', 'Upstream product'),
  downstream: caption('下游产品', 'Downstream product'),
  supplier: caption('供应商', 'Supplier'),
  customer: caption('客户', 'Customer'),
  shareholder: caption('股东', 'Shareholder'),
  holderKind: caption('股东类型', 'Kind of shareholder'),
  percentage: caption('持股比例', 'Share held'),
  contribution: caption('认缴出资额', 'Contribution'),
  invested: caption('被投资企业', 'Company held'),
  parent: caption('母公司', 'Parent company'),
  capital: caption('注册资本', 'Registered capital'),
  establishedOn: caption('成立日期', 'Established on'),
  legalForm: caption('企业类型', 'Legal form'),
  registrationStatus: caption('登记状态', 'Registration status'),
  ownership: caption('所有制', 'Ownership'),
  alias: caption('别名、曾用名', 'Other or former name'),
  nameEn: caption('英文名', 'English name'),
  industry: caption('行业', 'Industry'),
  industryLed: caption('链主产业', 'Industry led'),
  ignored: caption('不读取', 'Not read'),
} as const satisfies Record<string, Caption>;

export type TableField = keyof typeof tableFields;

/** Units that bare numbers of such a column may be in, where neither heading nor cell says one. */
export const fieldUnits: Readonly<Partial<Record<TableField, readonly string[]>>> = {
  amount: ['元', '万元', '亿元', '万美元', '亿美元'],
  capital: ['元', '万元', '亿元', '万美元'],
  contribution: ['元', '万元', '亿元', '万美元'],
  capacity: ['吨/年', '万吨/年', 'GWh/年', 'GW/年', '台/年', '万台/年', '万件/年'],
  output: ['吨/年', '万吨/年', 'GWh/年', 'GW/年', '台/年', '万台/年', '万件/年'],
  percentage: ['%'],
};

/** Endings of names of files that are tables. */
export const tableEndings: readonly string[] = ['csv', 'tsv', 'tab', 'xlsx', 'xlsm', 'xls', 'jsonl', 'ndjson'];
