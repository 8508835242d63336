import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../../src/importers/text/articles/furniture.js';

describe('lines that a page prints around its articles', () => {
  it.each([
    '发布时间：2026-04-12 来源：海宁融媒 作者：何一舟',
    '2026-05-18 09:12 来源：闽南日报',
    '来源：市工信局 | 作者：佚名 | 浏览次数：318次',
    '日期：2026年3月2日 字号：大 中 小',
  ])('%s: labels and their values', (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    '总投资：3.2亿元 建设单位：恒泽新材料有限公司',
    '记者：贵公司去年的产能是多少？',
    '编辑部里，恒泽印务有限公司的新机器正在调试。',
    '资金来源：企业自筹',
  ])('%s: none', (line) => expect(isFurniture(line)).toBe(false));
});
