import type { District } from '../gazetteer/district.js';
import { fullNames, namedWithin, shortNames } from '../gazetteer/district-names.js';
import { allDistricts } from '../gazetteer/districts.js';

/** The one-character names of provinces and great cities (GB/T 2260's official short forms, and usual ones of cities). */
const initials: Readonly<Record<string, string>> = {
  ...{ 京: '北京', 津: '天津', 沪: '上海', 渝: '重庆', 冀: '河北', 晋: '山西', 辽: '辽宁', 吉: '吉林', 黑: '黑龙江' },
  ...{ 苏: '江苏', 浙: '浙江', 皖: '安徽', 闽: '福建', 赣: '江西', 鲁: '山东', 豫: '河南', 鄂: '湖北', 湘: '湖南' },
  ...{ 粤: '广东', 桂: '广西', 琼: '海南', 川: '四川', 蜀: '四川', 黔: '贵州', 贵: '贵州', 滇: '云南', 云: '云南' },
  ...{ 藏: '西藏', 陕: '陕西', 秦: '陕西', 甘: '甘肃', 陇: '甘肃', 青: '青海', 宁: '宁夏', 新: '新疆', 蒙: '内蒙古' },
  ...{ 港: '香港', 澳: '澳门', 台: '台湾', 深: '深圳', 穗: '广州', 甬: '宁波', 杭: '杭州', 蓉: '成都', 汉: '武汉' },
};

/** The place that one character stands for at the head of a short name: 沪 is 上海. */
export function placeOfInitial(character: string): string | undefined {
  return initials[character];
}

/** Provinces and cities stand before firms' names; counties only with their level word or behind their city. */
const nationwide = new Map<string, readonly District[]>();
for (const district of allDistricts()) {
  if (district.level !== 'province' && district.level !== 'city') continue;
  for (const name of [district.name, district.shortName])
    if (name.length > 1) nationwide.set(name, [...(nationwide.get(name) ?? []), district]);
}
for (const name of ['中国', '香港', '澳门', '台湾', '中华']) if (!nationwide.has(name)) nationwide.set(name, []);

export interface NamedPlace {
  /** As it stands in the name: 重庆市. */
  readonly text: string;
  /** Without its level word: 重庆. */
  readonly key: string;
  readonly districts: readonly District[];
}

/** The place that begins here in a name, the longest; `outer` is one that stands right before it. */
export function placeAt(text: string, start: number, outer: NamedPlace | undefined): NamedPlace | undefined {
  for (let length = Math.min(11, text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length);
    const wide = nationwide.get(name);
    if (wide !== undefined) return { text: name, key: withoutLevel(name, wide), districts: wide };
    if (/[县区市旗]$/u.test(name) && length >= 3) {
      const full = fullNames().get(name);
      if (full !== undefined) return { text: name, key: withoutLevel(name, full), districts: full };
    }
    if (outer !== undefined && outer.districts.length > 0 && (shortNames().has(name) || fullNames().has(name))) {
      const inside = namedWithin(name, outer.districts);
      if (inside.length > 0) return { text: name, key: withoutLevel(name, inside), districts: inside };
    }
  }
  return undefined;
}

const withoutLevel = (name: string, districts: readonly District[]): string =>
  districts.find((district) => district.name === name)?.shortName ?? name;
