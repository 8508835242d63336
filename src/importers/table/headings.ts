import type { AmountKind } from '../../model/enumerations.js';

/** What a column can hold. */
export type Field =
  | 'project'
  | 'investor'
  | 'developer'
  | 'company'
  | 'amount'
  | 'park'
  | 'place'
  | 'industry'
  | 'product'
  | 'material'
  | 'capacity'
  | 'output'
  | 'unit'
  | 'signedOn'
  | 'startedOn'
  | 'completedOn'
  | 'runningOn'
  | 'date'
  | 'asOf'
  | 'stage'
  | 'upstream'
  | 'downstream'
  | 'supplier'
  | 'customer'
  | 'shareholder'
  | 'percentage'
  | 'parent'
  | 'uscc'
  | 'industryLed'
  | 'ignored';

/** Headings as people write them in lists of projects and firms; compared without spaces, brackets and units. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  project: ['项目名称', '项目', '工程名称', '签约项目', '投资项目', 'project', 'project name'],
  investor: [
    '投资方',
    '投资主体',
    '投资单位',
    '投资企业',
    '投资商',
    '投资人',
    '投资者',
    '投资方名称',
    '业主单位',
    '项目业主',
    '业主',
    '签约企业',
    '引进企业',
    'investor',
    'investors',
    'owner',
  ],
  developer: ['建设单位', '实施单位', '实施主体', '建设主体', '承担单位', '项目单位', 'developer'],
  company: [
    '企业',
    '企业名称',
    '公司',
    '公司名称',
    '单位名称',
    '生产企业',
    '厂商',
    '主体',
    'company',
    'company name',
    'firm',
    'enterprise',
    'producer',
  ],
  amount: [
    '总投资',
    '总投资额',
    '投资总额',
    '计划总投资',
    '项目总投资',
    '投资额',
    '投资金额',
    '投资规模',
    '计划投资',
    '协议投资',
    '协议投资额',
    '协议引资',
    '协议引资额',
    '到位资金',
    '固定资产投资',
    '实际使用外资',
    'total investment',
    'investment',
    'amount',
  ],
  park: [
    '落户园区',
    '园区',
    '所在园区',
    '所属园区',
    '落地园区',
    '入驻园区',
    '园区名称',
    '开发区',
    '产业园区',
    'park',
    'industrial park',
  ],
  place: [
    '所在区县',
    '区县',
    '地区',
    '所在地区',
    '所在地',
    '地点',
    '建设地点',
    '建设地址',
    '项目地点',
    '落户地',
    '落地区县',
    '地址',
    '企业地址',
    '厂址',
    '属地',
    '行政区',
    '城市',
    '省市',
    'district',
    'place',
    'location',
    'city',
    'address',
  ],
  industry: ['行业', '所属行业', '产业', '产业类别', '产业类型', '产业领域', '所属产业', 'industry', 'sector'],
  product: ['产品', '主要产品', '主导产品', '产品名称', '生产产品', '供应产品', '供货产品', 'product', 'products'],
  material: ['原料', '原材料', '主要原料', '主要原材料', 'material', 'materials', 'feedstock'],
  capacity: ['产能', '年产能', '设计产能', '生产能力', '产能规模', '规划产能', '已建产能', '建设规模', 'capacity'],
  output: ['产量', '年产量', 'output'],
  unit: ['单位', '产能单位', '计量单位', 'unit', 'capacity unit'],
  signedOn: ['签约日期', '签约时间', '签订日期', '签订时间', 'signed on', 'signing date'],
  startedOn: ['开工日期', '开工时间', '动工时间', 'started on', 'start date'],
  completedOn: ['竣工日期', '竣工时间', '建成时间', '完工时间', 'completed on'],
  runningOn: ['投产日期', '投产时间', 'running since'],
  date: ['日期', '时间', '投资日期', '投资时间', 'date'],
  asOf: ['截至', '截至日期', '截止日期', '统计时间', 'as of'],
  stage: [
    '阶段',
    '状态',
    '项目状态',
    '项目阶段',
    '建设阶段',
    '建设状态',
    '进展',
    '进度',
    '项目进展',
    '建设进度',
    'stage',
    'status',
  ],
  upstream: ['上游产品', '上游', '上游原料', '上游环节', 'upstream', 'upstream product'],
  downstream: ['下游产品', '下游', '下游环节', 'downstream', 'downstream product'],
  supplier: ['供应商', '供方', '供货商', '供应企业', '供货企业', '上游企业', 'supplier'],
  customer: ['客户', '采购商', '采购方', '需方', '采购企业', '下游企业', '用户', 'customer', 'buyer'],
  shareholder: ['股东', '股东名称', '持股方', '出资人', '出资方', 'shareholder'],
  percentage: ['持股比例', '持股', '股比', '出资比例', '股权比例', '占比', 'percentage', 'share', 'holding'],
  parent: ['母公司', '控股股东', '上级公司', '控股方', 'parent', 'parent company'],
  uscc: ['统一社会信用代码', '信用代码', '社会信用代码', 'uscc', 'credit code'],
  industryLed: ['链主产业', '链主行业'],
  ignored: [
    '序号',
    '编号',
    '备注',
    '说明',
    '来源',
    '联系人',
    '联系方式',
    '联系电话',
    'no',
    'note',
    'notes',
    'source',
    'remarks',
  ],
};

const fieldByHeading = new Map(
  (Object.keys(headings) as Field[]).flatMap((field) =>
    headings[field].map((name) => [name.replace(/\s/gu, ''), field] as const),
  ),
);

export interface Column {
  readonly field: Field;
  readonly heading: string;
  /** The unit that stands with the heading: 亿元, 万吨/年, %. */
  readonly unit: string;
}

/** Reads one heading: its field and unit, undefined where it is not known. 总投资(亿元), 总投资（单位：万元）, 产能/万吨. */
export function readHeading(cell: string): Column | undefined {
  const heading = cell
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .toLowerCase()
    .replace(/[*:]+$/u, '');
  const bracket = /^(.+?)[([](?:单位:?)?(.+?)[)\]]$/u.exec(heading) ?? /^(.+?)[/_](.+)$/u.exec(heading);
  const plain = fieldByHeading.get(heading);
  if (plain !== undefined) return { field: plain, heading, unit: '' };
  const tail = /^(.+?)((?:百|千)?[万亿]?(?:元|美元|吨|吨\/年))$/u.exec(heading);
  for (const match of [bracket, tail]) {
    const field = match?.[1] === undefined ? undefined : fieldByHeading.get(match[1]);
    if (field !== undefined && match !== null) return { field, heading: match[1] ?? heading, unit: match[2] ?? '' };
  }
  return undefined;
}

/** What a column of money is, by its heading's own words. */
export function amountKindOf(heading: string): AmountKind {
  if (/引资|协议/u.test(heading)) return 'agreed';
  if (/到位/u.test(heading)) return 'paidIn';
  if (/固定资产/u.test(heading)) return 'fixedAsset';
  if (/外资/u.test(heading)) return 'utilisedFdi';
  return /总投资|投资总额|total/iu.test(heading) ? 'totalInvestment' : 'unstated';
}
