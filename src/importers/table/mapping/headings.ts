import type { AmountKind } from '../../../model/enumerations.js';
import { splitHeading } from './layout.js';

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
  | 'registeredPlace'
  | 'capital'
  | 'establishedOn'
  | 'legalForm'
  | 'registrationStatus'
  | 'ownership'
  | 'alias'
  | 'nameEn'
  | 'invested'
  | 'contribution'
  | 'holderKind'
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
    '省份',
    '所属省份',
    '所属城市',
    '所属区县',
    '所在省份',
    '所在城市',
    'district',
    'province',
    'county',
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
  shareholder: ['股东', '股东名称', '股东姓名', '持股方', '出资人', '出资方', '发起人', 'shareholder', 'shareholders'],
  percentage: [
    '持股比例',
    '持股',
    '股比',
    '出资比例',
    '投资比例',
    '股权比例',
    '占比',
    'percentage',
    'share',
    'holding',
    'stake',
    'shareholding',
  ],
  parent: ['母公司', '控股股东', '上级公司', '控股方', 'parent', 'parent company'],
  uscc: [
    '统一社会信用代码',
    '信用代码',
    '社会信用代码',
    '统一信用代码',
    'uscc',
    'credit code',
    'unified social credit code',
  ],
  registeredPlace: ['注册地址', '注册地', '企业注册地址', '登记地', '住所', 'registered address', 'registered in'],
  capital: ['注册资本', '注册资金', '注册资本额', 'registered capital'],
  establishedOn: ['成立日期', '成立时间', '注册日期', '注册时间', 'established', 'established on', 'founded'],
  legalForm: ['企业类型', '公司类型', '企业(机构)类型', '市场主体类型', 'legal form', 'company type'],
  registrationStatus: ['登记状态', '经营状态', '企业状态', '存续状态', 'registration status'],
  ownership: ['所有制', '企业性质', '所有制形式', 'ownership'],
  alias: ['曾用名', '企业曾用名', '简称', '企业简称', 'alias', 'former name'],
  nameEn: ['英文名', '英文名称', '企业英文名', 'english name'],
  invested: [
    '被投资企业',
    '被投资企业名称',
    '被投资公司',
    '被投资公司名称',
    '对外投资企业',
    '投资企业名称',
    'investee',
  ],
  contribution: ['认缴出资额', '认缴金额', '投资数额', '出资额', '认缴出资', 'subscribed capital'],
  holderKind: ['股东类型', '股东性质', '投资人类型', 'shareholder type'],
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
    '法定代表人',
    '法人代表',
    '法人',
    '负责人',
    '经营范围',
    '认缴出资日期',
    '实缴出资额',
    'legal representative',
    'no',
    'note',
    'notes',
    'source',
    'remarks',
  ],
};

const fold = (heading: string): string => splitHeading(heading).folded;
const fieldByHeading = new Map(
  (Object.keys(headings) as Field[]).flatMap((field) => headings[field].map((name) => [fold(name), field] as const)),
);

/** The field of a heading, with or without a unit in it; undefined where it is not known. */
export function fieldOf(heading: string): Field | undefined {
  const { folded, bare } = splitHeading(heading);
  return fieldByHeading.get(folded) ?? fieldByHeading.get(bare);
}

/** What a column of money is, by its heading's own words. */
export function amountKindOf(heading: string): AmountKind {
  if (/引资|协议/u.test(heading)) return 'agreed';
  if (/到位/u.test(heading)) return 'paidIn';
  if (/固定资产/u.test(heading)) return 'fixedAsset';
  if (/外资/u.test(heading)) return 'utilisedFdi';
  return /总投资|投资总额|total/iu.test(heading) ? 'totalInvestment' : 'unstated';
}
