import { pinyin } from 'pinyin-pro';
import type { DistrictLevel } from '../model/enumerations.js';

/**
 * Spellings that pinyin does not give: provinces and places whose established English form follows another language
 * or another reading, and characters whose place-name reading is rare. After the National Bureau of Statistics'
 * English yearbook and Xinhua's English service.
 */
const establishedSpellings: Readonly<Record<string, string>> = {
  陕西: 'Shaanxi',
  内蒙古: 'Inner Mongolia',
  西藏: 'Xizang',
  香港: 'Hong Kong',
  澳门: 'Macao',
  台湾: 'Taiwan',
  中国: 'China',
  吕梁: 'Lüliang',
  绿春: 'Lüchun',
  旅顺口: 'Lüshunkou',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulun Buir',
  巴彦淖尔: 'Bayannur',
  乌兰察布: 'Ulanqab',
  锡林郭勒: 'Xilin Gol',
  锡林浩特: 'Xilinhot',
  二连浩特: 'Erenhot',
  乌兰浩特: 'Ulanhot',
  满洲里: 'Manzhouli',
  牙克石: 'Yakeshi',
  扎兰屯: 'Zalantun',
  额尔古纳: 'Ergun',
  阿拉善: 'Alxa',
  兴安: 'Hinggan',
  乌鲁木齐: 'Urumqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  哈密: 'Hami',
  昌吉: 'Changji',
  博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin',
  阿克苏: 'Aksu',
  克孜勒苏: 'Kizilsu',
  喀什: 'Kashgar',
  和田: 'Hotan',
  伊犁: 'Ili',
  塔城: 'Tacheng',
  阿勒泰: 'Altay',
  库尔勒: 'Korla',
  阿图什: 'Artux',
  莎车: 'Shache',
  塔什库尔干: 'Taxkorgan',
  阿拉尔: 'Aral',
  图木舒克: 'Tumxuk',
  可克达拉: 'Kokdala',
  拉萨: 'Lhasa',
  日喀则: 'Xigaze',
  昌都: 'Qamdo',
  林芝: 'Nyingchi',
  山南: 'Shannan',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  达孜: 'Dagze',
  格尔木: 'Golmud',
  德令哈: 'Delingha',
  果洛: 'Golog',
  玉树: 'Yushu',
  甘孜: 'Garze',
  阿坝: 'Aba',
  香格里拉: 'Shangri-La',
  尖扎: 'Jainca',
  扎赉特: 'Jalaid',
  西沙群岛: 'Xisha Islands',
  南沙群岛: 'Nansha Islands',
  乐清: 'Yueqing',
  黄陂: 'Huangpi',
  宕昌: 'Tanchang',
  莘庄: 'Xinzhuang',
  歙县: 'Shexian',
  尉犁: 'Yuli',
  珲春: 'Hunchun',
  繁峙: 'Fanshi',
  单县: 'Shanxian',
  蔚县: 'Yuxian',
  乐亭: 'Laoting',
  大城: 'Daicheng',
  洪洞: 'Hongtong',
  六合: 'Luhe',
  六安: "Lu'an",
  调兵山: 'Diaobingshan',
  曾都: 'Zengdu',
  什邡: 'Shifang',
  大埔: 'Dabu',
  浚县: 'Xunxian',
  泌阳: 'Biyang',
  乌什: 'Wushi',
  乐陵: 'Laoling',
  吴堡: 'Wubu',
  覃塘: 'Qintang',
  句容: 'Jurong',
  盱眙: 'Xuyi',
  鄄城: 'Juancheng',
  宿州: 'Suzhou',
  宿迁: 'Suqian',
  宿松: 'Susong',
  宿豫: 'Suyu',
  宿城: 'Sucheng',
  涡阳: 'Guoyang',
  获嘉: 'Huojia',
  尉氏: 'Weishi',
  隰县: 'Xixian',
  莘县: 'Shenxian',
  长子: 'Zhangzi',
  长垣: 'Changyuan',
  重庆: 'Chongqing',
  厦门: 'Xiamen',
  蚌埠: 'Bengbu',
  番禺: 'Panyu',
  涪陵: 'Fuling',
  綦江: 'Qijiang',
  亳州: 'Bozhou',
  朝阳: 'Chaoyang',
  华县: 'Huaxian',
  任丘: 'Renqiu',
  任县: 'Renxian',
  任泽: 'Renze',
  任城: 'Rencheng',
  行唐: 'Xingtang',
  东阿: "Dong'e",
  台州: 'Taizhou',
  丽水: 'Lishui',
  会理: 'Huili',
  阿城: 'Acheng',
  宝坻: 'Baodi',
  十堰: 'Shiyan',
  长阳: 'Changyang',
  铅山: 'Yanshan',
  枞阳: 'Zongyang',
  荥经: 'Yingjing',
  荥阳: 'Xingyang',
  牟定: 'Mouding',
  中牟: 'Zhongmu',
  盖州: 'Gaizhou',
};

/** English names of the ethnic groups that stand in names of autonomous places, after GB/T 3304. */
const ethnicGroups: Readonly<Record<string, string>> = {
  蒙古: 'Mongol',
  回: 'Hui',
  藏: 'Tibetan',
  维吾尔: 'Uygur',
  苗: 'Miao',
  彝: 'Yi',
  壮: 'Zhuang',
  布依: 'Bouyei',
  朝鲜: 'Korean',
  满: 'Manchu',
  侗: 'Dong',
  瑶: 'Yao',
  白: 'Bai',
  土家: 'Tujia',
  哈尼: 'Hani',
  哈萨克: 'Kazak',
  傣: 'Dai',
  黎: 'Li',
  傈僳: 'Lisu',
  佤: 'Va',
  畲: 'She',
  拉祜: 'Lahu',
  水: 'Sui',
  东乡: 'Dongxiang',
  纳西: 'Naxi',
  景颇: 'Jingpo',
  柯尔克孜: 'Kirgiz',
  土: 'Tu',
  达斡尔: 'Daur',
  仫佬: 'Mulao',
  羌: 'Qiang',
  布朗: 'Blang',
  撒拉: 'Salar',
  毛南: 'Maonan',
  仡佬: 'Gelao',
  锡伯: 'Xibe',
  普米: 'Pumi',
  塔吉克: 'Tajik',
  怒: 'Nu',
  鄂温克: 'Ewenki',
  保安: 'Bonan',
  裕固: 'Yugur',
  独龙: 'Derung',
  鄂伦春: 'Oroqen',
  各: 'Multi-ethnic',
};

/** Level words in the order of removal: the longest that a name may end in stands first. */
const levelWords: ReadonlyArray<readonly [zh: string, en: string]> = [
  ['特别行政区', ''],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['民族乡', 'Ethnic Township'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['新区', 'New Area'],
  ['地区', 'Prefecture'],
  ['街道', 'Subdistrict'],
  ['苏木', 'Sumu'],
  ['省', ''],
  ['市', ''],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['镇', 'Town'],
  ['乡', 'Township'],
];

const groupsPattern = Object.keys(ethnicGroups)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ethnicTail = new RegExp(`^(.{2,}?)((?:(?:${groupsPattern})族?)+)$`, 'u');
const ethnicGroup = new RegExp(`(${groupsPattern})族?`, 'gu');

export interface PlaceNameParts {
  /** Without level words and ethnic groups: 彭水. */
  readonly core: string;
  /** Ethnic groups in the name: 苗, 土家. */
  readonly groups: readonly string[];
  /** The level word: 自治县. Empty where the name has none. */
  readonly levelWord: string;
}

/** Takes a place's full name apart. A name whose core would be a single character keeps its level word: 忠县, 城区. */
export function splitPlaceName(name: string): PlaceNameParts {
  for (const [word] of levelWords) {
    if (!name.endsWith(word)) continue;
    const rest = name.slice(0, -word.length);
    if (rest.length < 2) continue;
    if (word.startsWith('自治') || word === '民族乡') {
      const match = ethnicTail.exec(rest);
      if (match?.[1] !== undefined && match[2] !== undefined) {
        const groups = [...match[2].matchAll(ethnicGroup)].map((group) => group[1] ?? '');
        return { core: match[1], groups, levelWord: word };
      }
    }
    return { core: rest, groups: [], levelWord: word };
  }
  return { core: name, groups: [], levelWord: '' };
}

/** Syllables as one word with a capital, and an apostrophe before an inner a, e or o: Xi'an, Lu'an, Dong'e. */
export function joinSyllables(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, at) => (at > 0 && /^[aeoāáǎàēéěèōóǒò]/u.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The English spelling of a place's core name, without its level: 陕西 Shaanxi, 涪陵 Fuling, 西安 Xi'an. */
export function spellPlaceCore(core: string): string {
  const established = establishedSpellings[core];
  if (established !== undefined) return established;
  const syllables = pinyin(core.replace(/什/gu, '十'), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return joinSyllables(syllables);
}

/** The English name of a place: 涪陵区 Fuling District, 重庆市 Chongqing, 彭水苗族土家族自治县 … Autonomous County. */
export function spellPlace(name: string, level?: DistrictLevel): string {
  const established = establishedSpellings[name];
  const { core, groups, levelWord } = splitPlaceName(name);
  if (levelWord === '') {
    // 忠县, 城区: the level word belongs to the name and is both spelt and translated, as in Zhongxian County.
    const ending = levelWords.find(([word]) => word.length === 1 && name.endsWith(word))?.[1] ?? '';
    return [established ?? spellPlaceCore(name), ending].filter(Boolean).join(' ');
  }
  const spelt = spellPlaceCore(core);
  const people = groups.map((group) => ethnicGroups[group] ?? '').filter(Boolean);
  const word = levelWords.find(([zh]) => zh === levelWord)?.[1] ?? '';
  // Regions are known without their level: Guangxi, Ningxia.
  if (level === 'province') return spelt;
  return [spelt, people.join(people.length > 2 ? ', ' : ' and '), word].filter(Boolean).join(' ');
}
