/** Legal forms, longest first. */
const legalForms = [
  '集团股份有限公司',
  '集团有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '集团公司',
  '总公司',
  '分公司',
  '股份公司',
  '子公司',
  '普通合伙企业',
  '有限合伙企业',
  '合伙企业',
  '专业合作社',
  '合作社',
  '事务所',
  '研究院',
  '研究所',
  '集团',
  '公司',
  '总厂',
  '工厂',
  '厂',
];
const englishForms =
  /[\s,]+(?:co\.?,?\s*ltd\.?|company limited|corporation|corp\.?|inc\.?|limited|ltd\.?|llc|plc|gmbh|ag|se|s\.?a\.?|n\.?v\.?|holdings?|group|company|co\.?)$/iu;

/** What a firm does, as names say it; longest first, taken from the end of a name, several times over. */
const industryWords = [
  '高新技术',
  '信息技术',
  '集成电路',
  '生物科技',
  '新能源汽车',
  '动力电池',
  '新材料',
  '新能源',
  '半导体',
  '微电子',
  '生物质',
  '聚酰胺',
  '房地产',
  '石油化工',
  '天然气',
  '互联网',
  '智能装备',
  '智能制造',
  '创业投资',
  '股权投资',
  '投资管理',
  '供应链',
  '特殊钢',
  '不锈钢',
  '铝合金',
  '精细化工',
  '材料',
  '科技',
  '技术',
  '化工',
  '化学',
  '石化',
  '化肥',
  '实业',
  '工业',
  '产业',
  '电子',
  '信息',
  '通信',
  '汽车',
  '制造',
  '机械',
  '装备',
  '重工',
  '生物',
  '医药',
  '制药',
  '药业',
  '食品',
  '饮料',
  '能源',
  '电力',
  '电气',
  '电器',
  '投资',
  '控股',
  '资本',
  '贸易',
  '商贸',
  '物流',
  '氨纶',
  '石油',
  '聚酯',
  '化纤',
  '纤维',
  '纺织',
  '钢铁',
  '有色',
  '铝业',
  '铜业',
  '锂业',
  '锂电',
  '金属',
  '矿业',
  '电池',
  '动力',
  '光电',
  '光伏',
  '硅业',
  '玻璃',
  '水泥',
  '建材',
  '建设',
  '建筑',
  '工程',
  '开发',
  '发展',
  '环保',
  '环境',
  '农业',
  '农牧',
  '牧业',
  '乳业',
  '酒业',
  '包装',
  '塑料',
  '橡胶',
  '轮胎',
  '船舶',
  '航空',
  '航天',
  '轨道交通',
  '交通',
  '运输',
  '港口',
  '文化',
  '旅游',
  '置业',
  '地产',
  '燃气',
  '水务',
  '智能',
  '数据',
  '软件',
  '网络',
  '传媒',
  '家居',
  '家具',
  '服饰',
  '造纸',
  '纸业',
  '管理',
  '服务',
  '咨询',
  '股份',
].sort((a, b) => b.length - a.length);

/** Provinces and the cities that stand in firms' names most often; the gazetteer knows more (see `isPlace`). */
const commonPlaces = new Set(
  `中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古
  广西 西藏 宁夏 新疆 香港 澳门 深圳 广州 杭州 宁波 苏州 南京 无锡 常州 成都 武汉 西安 长沙 郑州 青岛 济南 大连 沈阳 厦门 福州 合肥 昆明 贵阳 南宁 南昌
  石家庄 太原 哈尔滨 长春 东莞 佛山 珠海 温州 嘉兴 绍兴 宜宾 涪陵 长寿 万州 绵阳 德阳 遵义`.split(/\s+/u),
);

export interface CompanyNameParts {
  /** Places in front, in the middle or in brackets: 重庆, 中国. */
  readonly places: readonly string[];
  /** What tells the firm from others: 万凯. Never empty. */
  readonly core: string;
  readonly industry: string;
  readonly legalForm: string;
}

/** NFKC, lower case, one kind of bracket, without spaces and quotes: what two spellings of one name share. */
export function normaliseCompanyName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》·・.,，]/gu, '');
}

/** The longest place at the start of a name, with its level word: 重庆市, 涪陵区, 浙江省. */
function leadingPlace(name: string, isPlace: (text: string) => boolean): string {
  for (let length = Math.min(8, name.length - 2); length >= 2; length--) {
    const head = name.slice(0, length);
    if (isPlace(head) || commonPlaces.has(head)) return head;
    if (/[省市县区州]$/u.test(head) && (isPlace(head.slice(0, -1)) || commonPlaces.has(head.slice(0, -1)))) return head;
  }
  return '';
}

/** A name without places in brackets and without its legal form. */
function cutLegalForm(
  name: string,
  isPlace: (text: string) => boolean,
): { readonly places: string[]; readonly legalForm: string; readonly rest: string } {
  const places: string[] = [];
  const rest = name
    .normalize('NFKC')
    .trim()
    .replace(/\(([^()]+)\)/gu, (bracket, inside: string) => {
      if (commonPlaces.has(inside) || isPlace(inside)) places.push(inside);
      else if (!/合伙|集团/u.test(inside)) return bracket;
      return '';
    });
  const legalForm = legalForms.find((form) => rest.endsWith(form) && rest.length - form.length >= 2);
  if (legalForm !== undefined) return { places, legalForm, rest: rest.slice(0, -legalForm.length) };
  const english = englishForms.exec(rest);
  if (english === null) return { places, legalForm: '', rest };
  return { places, legalForm: english[0].replace(/^[\s,]+/u, ''), rest: rest.slice(0, english.index) };
}

/** The legal form of a name as splitCompanyName finds it, without taking the rest apart; empty where it has none. */
export function legalFormOf(name: string): string {
  return cutLegalForm(name, () => false).legalForm;
}

/**
 * Takes a firm's name apart: 重庆万凯新材料科技有限公司 → places 重庆, core 万凯, industry 新材料科技, form 有限公司;
 * 巴斯夫（中国）有限公司 → 巴斯夫, 中国. `isPlace` widens the places known here, the gazetteer's for instance.
 */
export function splitCompanyName(name: string, isPlace: (text: string) => boolean = () => false): CompanyNameParts {
  const { places, legalForm, rest: named } = cutLegalForm(name, isPlace);
  let rest = named;
  for (let place = leadingPlace(rest, isPlace); place !== ''; place = leadingPlace(rest, isPlace)) {
    places.push(place);
    rest = rest.slice(place.length);
  }
  let industry = '';
  for (;;) {
    const word = industryWords.find((candidate) => rest.endsWith(candidate) && rest.length - candidate.length >= 2);
    if (word === undefined) break;
    industry = word + industry;
    rest = rest.slice(0, -word.length);
  }
  // 华峰重庆, 中化重庆涪陵: the place stands behind the core.
  for (let at = 2; at <= rest.length - 2; at++) {
    if (!commonPlaces.has(rest.slice(at)) && !isPlace(rest.slice(at)) && !commonPlaces.has(rest.slice(at, at + 2)))
      continue;
    places.push(rest.slice(at));
    rest = rest.slice(0, at);
  }
  // 中国石油, 重庆钢铁: a place and a trade alone are the name itself.
  if (industryWords.includes(rest) && places.length > 0) rest = `${places.pop()}${rest}`;
  return { places, core: rest, industry, legalForm };
}

/** The part of a firm's name that tells it from others: 万凯 of 万凯新材料股份有限公司. */
export function nameCore(name: string, isPlace?: (text: string) => boolean): string {
  return splitCompanyName(name, isPlace).core;
}

/** How two names agree, for a score that explains itself. */
export interface CompanyNameComparison {
  readonly equal: boolean;
  readonly sameCore: boolean;
  /** False where both name places and share none. */
  readonly placesAgree: boolean;
  /** False where both name an industry and neither contains the other. */
  readonly industriesAgree: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** Compares two names by their parts. Equal cores never suffice for one firm: its subsidiaries share the core. */
export function compareCompanyNames(a: string, b: string, isPlace?: (text: string) => boolean): CompanyNameComparison {
  const equal = normaliseCompanyName(a) === normaliseCompanyName(b);
  const [left, right] = [splitCompanyName(a, isPlace), splitCompanyName(b, isPlace)];
  const sameCore = normaliseCompanyName(left.core) === normaliseCompanyName(right.core);
  const bare = (place: string) => place.replace(/(?<=.{2})[省市县区]$/u, '');
  const placesAgree =
    left.places.length === 0 ||
    right.places.length === 0 ||
    left.places.some((place) => right.places.some((other) => bare(place) === bare(other)));
  const industriesAgree = left.industry.includes(right.industry) || right.industry.includes(left.industry);
  const sameForm = left.legalForm === right.legalForm;
  const parts =
    Number(sameCore) * 0.6 + Number(sameCore && placesAgree) * 0.2 + Number(sameCore && industriesAgree) * 0.15;
  return {
    equal,
    sameCore,
    placesAgree,
    industriesAgree,
    score: equal ? 1 : parts + Number(sameCore && sameForm) * 0.04,
  };
}
