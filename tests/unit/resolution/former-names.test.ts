import { describe, expect, it } from 'vitest';
import { findFormerNames } from '../../../src/resolution/former-names.js';

const [now, before] = ['翠屿光学股份有限公司', '湖州镜片厂'];

describe('findFormerNames', () => {
  it.each([
    `${now}（原名${before}）投产。`,
    `${now}（原${before}）投产。`,
    `${now}前身为${before}，位于湖州。`,
    `去年，${before}正式更名为${now}。`,
    `${before}已变更为“${now}”。`,
  ])('%s', (text) => {
    const found = findFormerNames(text, [now, before]);
    expect(found.get(now)).toEqual([before]);
    expect(found.get(before)).toEqual([now]);
  });

  it.each([
    `${now}与${before}签约，原名不详。`,
    `${before}原有员工加入${now}。`,
    `${now}，前身不详；${before}另有其人。`,
  ])('reads no renaming in %s', (text) => expect(findFormerNames(text, [now, before]).size).toBe(0));
});
