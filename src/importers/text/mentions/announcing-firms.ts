import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { mayName } from './firm-frames.js';
import { leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';

/** What tells that the words before it are a listed firm's short name: its ticker, or that it announces something. */
const announcing = new GuardedPattern(
  /(?<=(?:^|[，。；：讯])[\u4e00-\u9fff]{3,6})(?:[（(](?:S[HZ])?\d{6}(?:\.S[HZ])?[）)]|(?:\d{1,2}月\d{1,2}日)?(?:晚间|晚|早间|午间|盘后|今日|近日)(?:发布)?公告(?=称|显示|披露|，))/gu,
);
/** Who announces things without being a firm. */
const office =
  /(?:交易所|上交所|深交所|北交所|证监[会局]|财政部|商务部|发改委|公司|企业|集团有限|[省市县区厅局委办])$/u;

/** 「2. 佛山厨汇鲜：…」: the head of a list's item that opens with a place. */
const itemHead = /^(?:\d{1,2}[.、．]|（?[一二三四五六七八九十]{1,2}[、）])\s*(?<name>[\u4e00-\u9fff]{4,7})：/u;

/** Firms that the items of a list are headed by, where a place opens their names. */
export function findHeadFirms(text: string, words: readonly Word[]): Candidate[] {
  const found = itemHead.exec(text);
  const name = found?.groups?.name ?? '';
  if (found === null || leadingPlace(name) < 2) return [];
  const start = found[0].length - 1 - name.length;
  const end = start + name.length;
  return mayName(name, words, start, end, true) ? [{ start, end, text: name, by: 'list' }] : [];
}

/** Firms that only their ticker or their announcement tells: 「某某投资(600123)6月9日晚间公告」. The words before are all theirs. */
export function findAnnouncingFirms(text: string, words: readonly Word[]): Candidate[] {
  return announcing.all(text).flatMap(({ index: end }): Candidate[] => {
    const name = /[\u4e00-\u9fff]{3,6}$/u.exec(text.slice(0, end))?.[0] ?? '';
    const start = end - name.length;
    const isWhole = start === 0 || /[，。；：讯]/u.test(text.charAt(start - 1));
    if (!isWhole || office.test(name) || !mayName(name, words, start, end, true)) return [];
    return [{ start, end, text: name, by: 'weak' }];
  });
}
