import type { Span } from '../reading.js';

/** What a column of a table says, by its heading. */
const columns = {
  name: /^(?:(?:建设|签约|开工|重点|重大|招商)?(?:项目|工程))(?:名称)?$|^(?!.*(?:产品|商品|指标|设备|企业|公司|单位|园区|学校|品种|文件|政策)).*名称$/u,
  owner:
    /^(?!(?:计量|数量|统计|货币)?单位(?:$|[：（(])).*(?:单位|业主|投资[方人者]|投资企业|企业(?:名称)?$|主体|公司|法人|^乙方$|^客商|^投资商|开发商)/u,
  product: /^(?:主[要导营打]|生产)?产品(?:名称|类别)?$/u,
  capacity: /^(?!.*产品).{0,6}(?:产能|生产能力)(?:$|[（(])/u,
  content: /产能|内容|规模|产品|概况|简介|^备注$/u,
  customers: /客户|配套(?:企业|对象)|(?:供货|供应|销售)(?:对象|企业)/u,
  host: /^甲方$|引进单位|签约(?:单位|主体)|^属地单位/u,
  amount:
    /^(?!.*(?:支持|补助|补贴|奖励|资助|完成|到位|本年|今年|年度|20\d\d年|产值|税)).*(?:投资(?!单位|方|人|者|主体|企业|公司)|金额)/u,
  place: /选址|地[点址]|所在|落户|属地|落地|县[市区]|园区|位置|区域|承接地/u,
} as const;

export type Role = keyof typeof columns;

export interface Cell extends Span {
  readonly text: string;
}

export interface TableHeading {
  readonly roles: ReadonlyMap<Role, number>;
  readonly cells: readonly Cell[];
}

const roleOrder = ['host', 'customers', 'owner', 'amount', 'place', 'product', 'capacity', 'content', 'name'] as const;

/** What the label of a cell, or a column's heading, says that it holds; the likeliest first. */
export function rolesOf(label: string): Role[] {
  return roleOrder.filter((role) => columns[role].test(label));
}

/** The heading of a table of projects or of firms; undefined where the cells head none. */
export function readHeading(cells: readonly Cell[]): TableHeading | undefined {
  if (cells.length < 3) return undefined;
  if (cells.some(({ text }) => text.length > 24 || /\d{3,}(?![\d年])|。|(?<!其中)：/u.test(text))) return undefined;
  const roles = new Map<Role, number>();
  cells.forEach(({ text }, index) => {
    const role = rolesOf(text).find((each) => !roles.has(each));
    if (role !== undefined) roles.set(role, index);
  });
  const has = (...all: Role[]) => all.every((role) => roles.has(role));
  const isOfProjects = has('name') && (has('owner') || has('amount') || has('place'));
  const isOfFirms = has('owner') && (has('product') || has('capacity') || has('customers') || has('place', 'content'));
  return isOfProjects || isOfFirms ? { roles, cells } : undefined;
}
