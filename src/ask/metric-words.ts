/**
 * English words of figures with the Chinese ones that sources use. Longer phrases first where one contains another;
 * a question's phrases are put into Chinese and compared with the names of figures.
 */
const phrases: readonly (readonly [string, readonly string[]])[] = [
  ['above-scale', ['规模以上', '规上']],
  ['above designated size', ['规模以上', '规上']],
  ['industrial output value', ['工业产值', '工业总产值']],
  ['output value', ['产值']],
  ['value added', ['增加值']],
  ['added value', ['增加值']],
  ['industrial value', ['工业增加值']],
  ['industrial investment', ['工业投资']],
  ['fixed-asset investment', ['固定资产投资']],
  ['fixed asset investment', ['固定资产投资']],
  ['cumulative investment completed', ['累计完成投资']],
  ['cumulative investment', ['累计完成投资', '累计投资']],
  ['cumulative completed investment', ['累计完成投资']],
  ['completed investment', ['完成投资']],
  ['investment completed', ['完成投资']],
  ['cumulative', ['累计']],
  ['installed capacity', ['装机容量', '装机']],
  ['grid-connected', ['并网']],
  ['offshore wind', ['海上风电']],
  ['market share', ['市场占有率', '市占率']],
  ['localisation rate', ['本地配套率']],
  ['coal', ['煤炭', '原煤']],
  ['milk', ['奶', '牛奶']],
  ['agreed investment', ['协议引资金额', '协议引资', '签约金额']],
  ['contracted investment', ['协议引资金额', '协议引资', '签约金额', '签约投资']],
  ['agreed', ['协议引资']],
  ['foreign direct investment', ['实际使用外资', '实际利用外资']],
  ['foreign investment', ['实际使用外资', '实际利用外资', '外资']],
  ['fdi', ['实际使用外资', '实际利用外资']],
  ['paid-in', ['到位资金']],
  ['revenue', ['营收', '营业收入', '销售收入', '收入']],
  ['revenues', ['营收', '营业收入', '销售收入', '收入']],
  ['turnover', ['营收', '营业收入', '销售额']],
  ['sales', ['销售额', '销售收入', '销量', '营收']],
  ['net profit', ['净利润']],
  ['profit', ['利润', '净利润']],
  ['profits', ['利润', '净利润']],
  ['gdp', ['地区生产总值', '生产总值', 'GDP']],
  ['tax', ['税收', '纳税']],
  ['taxes', ['税收', '纳税']],
  ['exports', ['出口', '出口额']],
  ['imports', ['进口', '进口额']],
  ['foreign trade', ['进出口']],
  ['employees', ['员工', '从业人员']],
  ['patents', ['专利']],
  ['market value', ['市值']],
  ['output', ['产值', '产量']],
  ['strategic emerging industries', ['战略性新兴产业']],
  ['strategic emerging', ['战略性新兴产业']],
  ['high-tech enterprises', ['高新技术企业']],
  ['high-tech companies', ['高新技术企业']],
  ['high-tech firms', ['高新技术企业']],
  ['technology companies', ['科技型企业']],
  ['tech companies', ['科技型企业']],
  ['technology enterprises', ['科技型企业']],
  ['technology-based', ['科技型企业', '科技型']],
  ['sci-tech', ['科技型']],
  ['unicorn', ['独角兽企业', '独角兽']],
  ['unicorns', ['独角兽企业', '独角兽']],
  ['gazelle', ['瞪羚企业', '瞪羚']],
  ['green factories', ['绿色工厂']],
  ['green factory', ['绿色工厂']],
  ['national', ['国家', '国家级']],
  ['municipal', ['市级']],
  ['provincial', ['省级']],
  ['private', ['民营']],
  ['industrial projects', ['产业类项目', '工业项目', '产业项目']],
  ['projects introduced', ['引进项目', '引进产业类项目']],
  ['projects', ['项目', '项目数']],
  ['investment projects', ['投资项目']],
  ['total investment', ['总投资']],
  ['investment', ['投资']],
  ['companies', ['企业', '企业数']],
  ['enterprises', ['企业', '企业数']],
  ['firms', ['企业', '企业数']],
  ['newly signed', ['新签约', '签约']],
  ['signed', ['签约', '新签约']],
  ['sign', ['签约', '新签约']],
  ['broke ground', ['开工', '新开工']],
  ['break ground', ['开工', '新开工']],
  ['started', ['开工', '新开工']],
  ['completed', ['竣工', '建成']],
  ['went into production', ['投产']],
  ['went into operation', ['投产']],
  ['paid in', ['到位资金']],
  ['operating income', ['营业收入', '营收']],
  ['sales revenue', ['销售收入', '营业收入']],
  ['combined output', ['产值', '总产值']],
  ['workers', ['员工', '从业人员', '职工']],
  ['staff', ['员工', '从业人员', '职工']],
  ['listed companies', ['上市公司', '上市企业']],
  ['area', ['面积']],
  ['laboratories', ['实验室']],
  ['research institutions', ['研发机构']],
  ['r&d', ['研发']],
  ['innovation', ['科技创新']],
  ['population', ['人口']],
  ['jobs', ['就业']],
  ['industrial', ['工业']],
  ['new materials', ['新材料']],
];

/** The figures that an English question names, each by the Chinese words that sources use for it. */
export function metricGroupsOf(question: string): readonly (readonly string[])[] {
  let rest = ` ${question.toLowerCase()} `;
  const found: (readonly string[])[] = [];
  for (const [english, chinese] of [...phrases].sort((a, b) => b[0].length - a[0].length)) {
    const pattern = new RegExp(`(?<![a-z])${english}(?![a-z])`, 'u');
    if (!pattern.test(rest)) continue;
    found.push(chinese);
    rest = rest.replace(pattern, ' ');
  }
  return found;
}

/** The Chinese words for figures that an English question names, joined by spaces. */
export function metricWordsOf(question: string): string {
  return metricGroupsOf(question).flat().join(' ');
}
