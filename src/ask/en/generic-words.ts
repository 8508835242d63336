import { genericTerms } from '../../gazetteer/generic-terms.js';
import { foodWords } from './food-words.js';
import { goodsWords } from './goods-words.js';
import { wareWords } from './ware-words.js';

/**
 * Further English words than the gazetteer's that stand for Chinese words of names: "Park" for 工业园, "EV" for
 * 新能源汽车. Used in both directions: "New Materials" in a question matches 新材料 in a name, and a topic such as
 * "battery" matches 电池.
 */
const furtherWords: Readonly<Record<string, readonly string[]>> = {
  // legal and group forms
  集团: ['holdings', 'holding group'],
  控股: ['holding'],
  公司: ['co', 'corp', 'corporation', 'inc', 'ltd', 'limited'],
  股份: ['joint stock', 'shares'],
  实业: ['industry', 'industries'],
  炼化: ['refinery', 'refining', 'refining and chemicals'],
  湾: ['bay'],
  // zones
  经济技术开发区: ['economic technological development zone', 'etdz', 'development zone', 'economic development zone'],
  经济开发区: ['development zone'],
  经开区: ['economic and technological development zone', 'etdz', 'development zone'],
  高新技术产业开发区: [
    'high-tech zone',
    'high-tech development zone',
    'hi-tech zone',
    'new district',
    'national high-tech zone',
  ],
  高新技术开发区: ['high-tech development zone', 'high-tech zone'],
  新技术开发区: ['high-tech zone', 'high-tech development zone'],
  高新区: [
    'hi-tech zone',
    'high-tech industrial development zone',
    'high-tech development zone',
    'high-tech district',
    'new district',
    'national high-tech zone',
    'snd',
  ],
  开发区: ['development area', 'development district'],
  工业园区: ['industrial zone', 'park'],
  工业园: ['industrial zone', 'park'],
  产业园区: ['industry park', 'park'],
  产业园: ['industry park', 'park'],
  化工园区: ['chemical industrial park', 'chemical park'],
  化学工业园: ['chemical industrial park', 'chemical park', 'chemical industry park'],
  化工区: ['chemical industry park', 'chemical zone', 'chemical park'],
  化学工业区: ['chemical industry park', 'chemical park', 'chemical industrial zone'],
  园区: ['zone'],
  新区: ['new district'],
  科技城: ['sci-tech city', 'technology city', 'science city', 'tech city'],
  科学城: ['science city'],
  核心区: ['core area', 'core zone'],
  创新区: ['innovation zone'],
  保税区: ['free trade zone'],
  港区: ['port area'],
  小镇: ['town'],
  国家: ['national'],
  // districts
  特别行政区: ['special administrative region', 'sar'],
  自治区: ['autonomous region'],
  省: ['province'],
  市: ['city', 'municipality'],
  区: ['district'],
  县: ['county'],
  镇: ['town', 'township'],
  乡: ['township'],
  街道: ['sub-district'],
  // directions, which places translate or keep
  东: ['east', 'eastern'],
  南: ['south', 'southern'],
  西: ['west', 'western'],
  北: ['north', 'northern'],
  中国: ['china'],
  湖: ['lake'],
  // trades
  新能源汽车: ['new energy vehicles', 'nev', 'electric vehicle', 'electric vehicles', 'ev'],
  动力电池: ['power batteries', 'traction battery', 'battery', 'batteries', 'ev battery'],
  锂电池: ['lithium batteries', 'lithium-ion battery'],
  电池: ['batteries'],
  铝箔: ['aluminium foil', 'aluminum foil'],
  聚乳酸: ['polylactic acid', 'pla'],
  电池包: ['battery pack', 'battery packs'],
  锂电: ['lithium', 'lithium-ion'],
  新材料: ['new material', 'advanced materials'],
  新材: ['new materials', 'new material', 'advanced materials'],
  正极材料: ['cathode material', 'cathode'],
  负极材料: ['anode material', 'anode'],
  铜箔: ['copper foil'],
  隔膜: ['separator'],
  材料: ['material'],
  新能源: ['renewable energy'],
  清洁能源: ['clean energy'],
  科技: ['technologies', 'tech', 'science and technology'],
  技术: ['technologies'],
  生物: ['biotech', 'bio'],
  生物科技: ['biotechnology', 'biotech'],
  医药: ['pharmaceuticals', 'pharma', 'medicine'],
  制药: ['pharmaceuticals', 'pharma'],
  药业: ['pharmaceuticals', 'pharma'],
  医疗器械: ['medical devices', 'medical device', 'medical equipment'],
  医疗: ['healthcare'],
  化工: ['chemicals', 'chemical industry'],
  化学: ['chemicals', 'chemistry'],
  石化: ['petrochemicals'],
  石油化工: ['petrochemical', 'petrochemicals'],
  石油: ['oil'],
  电子: ['electronic'],
  电器: ['electric', 'electrical', 'appliances', 'appliance'],
  电气: ['electrical'],
  电力: ['electric power'],
  半导体: ['semiconductors'],
  集成电路: ['integrated circuits', 'ic', 'chip', 'chips'],
  芯片: ['chip', 'chips'],
  光伏: ['photovoltaics', 'solar', 'pv'],
  太阳能: ['solar', 'solar energy'],
  光电: ['photoelectric', 'optoelectronic'],
  硅片: ['silicon wafer', 'silicon wafers', 'wafer', 'wafers'],
  风电: ['wind power'],
  氢能: ['hydrogen', 'hydrogen energy'],
  汽车: ['auto', 'automotive', 'vehicle', 'vehicles', 'motor', 'car', 'cars'],
  零部件: ['components', 'auto parts', 'component'],
  结构件: ['structural parts', 'structural components'],
  轻量化: ['lightweight'],
  设备: ['equipment'],
  模块: ['module', 'modules', 'modular'],
  重工: ['heavy industry', 'heavy industries'],
  船舶: ['ship', 'ships'],
  海洋工程: ['offshore engineering', 'offshore', 'marine engineering'],
  钢铁: ['steel'],
  铝业: ['aluminum'],
  塑料: ['plastic'],
  纺织: ['textiles'],
  食品: ['foods'],
  食品级: ['food-grade', 'food grade'],
  饮料: ['beverages', 'drinks'],
  环保: ['environmental'],
  智能: ['smart'],
  中心: ['center', 'centre'],
  研发: ['r&d', 'research and development'],
  研发中心: ['r&d center', 'research center', 'research centre', 'research and development center'],
  投资: ['investments', 'capital'],
  产业: ['industrial', 'industry'],
  行业: ['industry', 'sector'],
  工业: ['industry', 'industries'],
  // projects
  项目: ['projects'],
  一体化: ['integrated', 'integration'],
  产业化: ['industrialisation', 'industrialization'],
  总部: ['hq'],
  生产: ['production'],
  生产线: ['production lines', 'line'],
  生产基地: ['manufacturing base'],
  工厂: ['plant', 'factory'],
  一期: ['phase one', 'phase 1', 'first phase'],
  二期: ['phase two', 'phase 2', 'second phase'],
  三期: ['phase three', 'phase 3', 'third phase'],
  // products
  液化天然气: ['lng', 'liquefied natural gas'],
  天然气: ['gas'],
  己二胺: ['hmda'],
  氨纶: ['elastane'],
  聚酯切片: ['pet chips', 'pet resin'],
  聚碳酸酯: ['polycarbonate'],
  合成氨: ['ammonia'],
  磷石膏: ['phosphogypsum'],
  多晶硅: ['polycrystalline silicon'],
  单晶硅: ['monocrystalline silicon'],
  显示面板: ['display panel', 'display panels'],
  轮胎: ['tyres', 'tire', 'tires'],
  电机: ['motor', 'motors', 'electric motor'],
  伺服电机: ['servo motor', 'servo motors', 'servomotor', 'servomotors'],
  阀门: ['valve', 'valves'],
  吸尘器: ['vacuum cleaner', 'vacuum cleaners'],
  机器人: ['robot', 'robots', 'robotics'],
  手机: ['mobile phone', 'mobile phones', 'smartphone', 'smartphones'],
  碳: ['carbon'],
};

const inverted = new Map<string, string[]>();
const put = (chinese: string, word: string): void => {
  inverted.set(word, [...(inverted.get(word) ?? []), chinese]);
};
for (const { term, english } of genericTerms) if (english !== '') put(term, english.toLowerCase());
for (const lexicon of [furtherWords, wareWords, goodsWords, foodWords])
  for (const [chinese, words] of Object.entries(lexicon)) for (const word of words) put(chinese, word);

/** The Chinese words that an English word or phrase may stand for, longest first. */
export function chineseOf(english: string): readonly string[] {
  const key = english.toLowerCase().trim();
  const found = inverted.get(key) ?? inverted.get(key.replace(/s$/u, '')) ?? [];
  return [...found].sort((a, b) => b.length - a.length);
}

const translations = new Map<string, string[]>();
for (const [english, all] of inverted)
  for (const chinese of all) translations.set(chinese, [...(translations.get(chinese) ?? []), english]);

/** The English words and phrases that a Chinese word may stand for. */
export function englishOf(chinese: string): readonly string[] {
  return translations.get(chinese) ?? [];
}

/** Every English generic word, for peeling them off a name. */
export const englishGenerics: ReadonlySet<string> = new Set(
  [...inverted.keys()].flatMap((phrase) => phrase.split(' ')),
);
