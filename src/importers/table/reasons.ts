/** Why a cell, a row or a sheet could not be used, or what is worth knowing of it, in both languages. */
export interface Reason {
  readonly en: string;
  readonly zh: string;
}

const fixed = {
  noPlace: { en: 'names no place of the gazetteer, or several', zh: '地名库中没有这个地名，或有多个同名的地方' },
  noCode: {
    en: 'is no code of GB/T 2260 in force; it may be abolished',
    zh: '不是现行 GB/T 2260 行政区划代码，可能已撤销',
  },
  negative: { en: 'is negative; a sum that is invested is not', zh: '是负数，投资额不会是负数' },
  zero: { en: 'is zero', zh: '是零' },
  noUnit: {
    en: 'is no sum with a unit; write 30亿元 or 总投资(亿元)',
    zh: '不是带单位的金额，请写成 30亿元，或把表头写成 总投资(亿元)',
  },
  noSum: { en: 'is no sum of money', zh: '不是金额' },
  noShare: { en: 'is no share between 0 and 100 %', zh: '不是 0 到 100% 之间的比例' },
  noStage: {
    en: 'is no stage that is known; write 签约, 开工, 在建, 投产 …',
    zh: '不是已知的项目阶段，请写 签约、开工、在建、投产 等',
  },
  noQuantity: { en: 'is no yearly quantity with a known unit', zh: '不是带已知单位的年产量' },
  notYuan: { en: 'is not stated in yuan; nothing is converted', zh: '不是人民币金额；不作换算' },
  noNumber: { en: 'is no number', zh: '不是数字' },
  silentRow: { en: 'the row names nothing that the mapping reads', zh: '该行没有映射要读取的内容' },
  extraCells: {
    en: 'the row has more cells than the table has headings; it is left out, since none of its cells is sure',
    zh: '该行的单元格多于表头，各单元格对应哪一列无法确定，因此未导入',
  },
  emptySheet: { en: 'the sheet is empty', zh: '工作表为空' },
  noHeadings: {
    en: 'no row has two known headings, such as 项目名称 and 投资方',
    zh: '没有一行含有两个已知的表头，例如 项目名称 和 投资方',
  },
  noMappedHeadings: {
    en: 'no row has two of the headings that the mapping names',
    zh: '没有一行含有映射所列表头中的两个',
  },
  hiddenRow: { en: 'the row is hidden; it is read like the others', zh: '该行是隐藏行，与其他行一样读取' },
  hiddenColumn: { en: 'the column is hidden; it is read like the others', zh: '该列是隐藏列，与其他列一样读取' },
  hiddenSheet: { en: 'the sheet is hidden; it is read like the others', zh: '该工作表是隐藏的，与其他工作表一样读取' },
  formulaError: { en: 'holds the error of a formula', zh: '公式出错' },
  formulaOnly: {
    en: 'holds a formula without its result; open the file in a spreadsheet and save it',
    zh: '只有公式而没有计算结果，请用电子表格软件打开文件并重新保存',
  },
  noJson: { en: 'is no JSON object of the kind that the file holds', zh: '不是文件中那类 JSON 对象' },
  repeatedHeading: {
    en: 'the heading stands a second time; of both columns the first that is filled counts, of names all',
    zh: '表头重复；两列中以先填写的为准，名称则全部读取',
  },
  missingColumn: {
    en: 'the mapping names this column, and the sheet has none with this heading',
    zh: '映射中有这一列，但工作表没有这个表头',
  },
  droppedByMapping: { en: 'the column was dropped: the mapping drops it', zh: '该列未保留：映射规定不保留' },
} as const satisfies Readonly<Record<string, Reason>>;

/** What a column holds of persons, which is not kept. */
export const privateKinds = {
  'identity numbers': '身份证件号码',
  phones: '电话号码',
  'home addresses': '家庭住址',
  'e-mail addresses': '电子邮箱',
} as const;
export type PrivateKind = keyof typeof privateKinds;

/** Every reason that an import of a table gives. */
export const reasons = {
  ...fixed,
  absurd: (yuan: number): Reason => ({
    en: `would be ${yuan} yuan, more than any investment; look at the unit`,
    zh: `合 ${yuan} 元，超过任何投资，请检查单位`,
  }),
  ownUnit: (unit: string): Reason => ({
    en: `has a unit of its own, which goes before ${unit} of the heading`,
    zh: `单元格自带单位，以它为准，不用表头的 ${unit}`,
  }),
  serialDate: (date: string): Reason => ({
    en: `is a date as a number of days; it is read as ${date}`,
    zh: `是以天数表示的日期，读作 ${date}`,
  }),
  /** @param serial what the cell would be as a spreadsheet's number of days */
  noDate: (serial: string | undefined): Reason => ({
    en: `is no date; write 2022, 2022-07 or 2022-07-14${serial === undefined ? '' : `; as a spreadsheet's number of days it would be ${serial}`}`,
    zh: `不是日期，请写 2022、2022-07 或 2022-07-14${serial === undefined ? '' : `；若是电子表格的天数，则为 ${serial}`}`,
  }),
  /** @param sign the check sign that the other signs ask for */
  noUscc: (sign: string | undefined): Reason => ({
    en: `is no unified social credit code${sign === undefined ? '' : `: its check sign should be ${sign}`}`,
    zh: `不是统一社会信用代码${sign === undefined ? '' : `：校验码应为 ${sign}`}`,
  }),
  noneOf: (closed: readonly (readonly [key: string, zh: string])[]): Reason => ({
    en: `is none of ${closed.map(([key, zh]) => `${zh} (${key})`).join(', ')}`,
    zh: `应为以下之一：${closed.map(([key, zh]) => `${zh}（${key}）`).join('、')}`,
  }),
  formerPlace: (name: string, adcode: string): Reason => ({
    en: `is a former name; it is read as ${name} (${adcode}) of today`,
    zh: `是旧地名，读作今天的 ${name}（${adcode}）`,
  }),
  fewCells: (cells: number, headings: number): Reason => ({
    en: `the row has ${cells} cells under ${headings} headings; those that are missing are read as empty`,
    zh: `该行有 ${cells} 个单元格，表头有 ${headings} 个；缺少的按空白读取`,
  }),
  /** @param thing the key of a thing in the mapping */
  missingThing: (thing: string): Reason => ({
    en: `the row names no ${thing}, so that nothing can be said`,
    zh: `该行没有 ${thing}，因此得不出任何关系`,
  }),
  merged: (from: string, to: string): Reason => ({
    en: `the cells ${from} to ${to} are merged; their value holds for each row`,
    zh: `单元格 ${from} 至 ${to} 已合并，其值用于每一行`,
  }),
  manyColumns: (columns: number, most: number): Reason => ({
    en: `the row has ${columns} columns; the first ${most} are read`,
    zh: `该行有 ${columns} 列，只读取前 ${most} 列`,
  }),
  errorOf: (error: string): Reason => ({ en: `holds the error ${error} of a formula`, zh: `公式出错：${error}` }),
  wrongBytes: (encoding: string): Reason => ({
    en: `holds bytes that are no ${encoding}; the row is left out`,
    zh: `含有不属于 ${encoding} 编码的字节，该行未导入`,
  }),
  notKept: (kind: PrivateKind): Reason => ({
    en: `the column was dropped: ${kind} are not kept`,
    zh: `该列未保留：${privateKinds[kind]}一律不保留`,
  }),
};
