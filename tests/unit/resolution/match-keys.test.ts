import { describe, expect, it } from 'vitest';
import { makeMatchKeys } from '../../../src/resolution/match-keys.js';

const firm = (name: string, ...otherNames: string[]) => makeMatchKeys({ type: 'Company', name, otherNames });
const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe('makeMatchKeys', () => {
  it.each([
    ['翠屿化工', '江苏翠屿化工股份有限公司'],
    ['翠嶼電氣', '翠屿电气股份有限公司'],
    ['川屿集团', '四川屿湖投资集团有限公司'],
    ['屿钢股份', '屿山钢铁股份有限公司'],
    ['Cuiyu Chemical', '翠屿化工有限公司'],
    ['Luyuan Zaisheng Paper', '绿源再生纸业有限公司'],
  ])('lets %s meet %s', (a, b) => expect(meet(firm(a), firm(b))).toBe(true));

  it('lets a firm meet its former name, and a zone its short one', () => {
    expect(meet(firm('翠屿光学股份有限公司', '湖州镜片股份有限公司'), firm('湖州镜片'))).toBe(true);
    const zone = (name: string) => makeMatchKeys({ type: 'IndustrialPark', name });
    expect(meet(zone('翠屿经开区'), zone('湖州翠屿经济技术开发区'))).toBe(true);
  });

  it('keeps strangers apart', () => {
    expect(meet(firm('翠屿化工有限公司'), firm('云溪纸业有限公司'))).toBe(false);
  });
});
