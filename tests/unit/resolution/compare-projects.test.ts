import { describe, expect, it } from 'vitest';
import { parseProjectName } from '../../../src/resolution/project-name.js';
import { compareEntities, type ResolvableEntity } from '../../../src/resolution/score.js';
import { plainName } from '../../../src/resolution/simplify.js';

const project = (name: string, over: Partial<ResolvableEntity> = {}): ResolvableEntity => ({
  id: `${name} ${JSON.stringify(over)}`,
  type: 'Project',
  name,
  normalName: plainName(name),
  canonicalId: name,
  ...over,
});
const firm = { investors: ['暮云材料有限公司'] };

describe('parseProjectName', () => {
  it.each([
    [
      '暮云材料年产20万吨聚乳酸项目（一期）',
      { phase: 1, capacity: '20万吨', isExpansion: false, core: '暮云材料聚乳酸' },
    ],
    ['聚乳酸扩建项目第三期', { phase: 3, isExpansion: true, core: '聚乳酸' }],
    ['暮云材料（蚌埠）绿色制造产业园', { phase: undefined, core: '暮云材料' }],
  ])('%s', (name, parts) => expect(parseProjectName(name)).toMatchObject(parts));
});

describe('projects', () => {
  it.each([
    ['renamed', project('暮云材料年产20万吨聚乳酸项目'), project('暮云材料聚乳酸生产基地'), 'same'],
    ['one named without its investor', project('聚乳酸项目', firm), project('暮云材料聚乳酸项目', firm), 'same'],
    [
      'one named without its investor, of another sum',
      project('聚乳酸生产线', { ...firm, places: ['蚌埠市'], amounts: [9e8] }),
      project('暮云材料聚乳酸项目', { ...firm, places: ['蚌埠市'], amounts: [12e8] }),
      'unsure',
    ],
    [
      'one full name, reported with two sums',
      project('暮云材料聚乳酸项目', { ...firm, places: ['蚌埠市'], amounts: [9e8] }),
      project('暮云材料聚乳酸项目', { ...firm, places: ['蚌埠市'], amounts: [12e8] }),
      'same',
    ],
    ['another product', project('聚乳酸项目', firm), project('乳酸项目二甲酯', firm), 'different'],
    [
      'another investor',
      project('聚乳酸项目', firm),
      project('聚乳酸项目', { investors: ['临渊树脂有限公司'] }),
      undefined,
    ],
    ['an extension', project('暮云材料聚乳酸扩建项目'), project('暮云材料聚乳酸项目'), 'different'],
    ['two phases', project('暮云材料聚乳酸项目一期'), project('暮云材料聚乳酸项目二期'), 'different'],
    [
      'places apart, one abroad',
      project('德国图林根聚乳酸项目', { ...firm, scope: '暮云材料有限公司', places: ['德国'] }),
      project('宜春聚乳酸项目', { ...firm, scope: '暮云材料有限公司', places: ['宜春市'] }),
      'different',
    ],
    [
      'other capacities in the names',
      project('年产10万吨聚乳酸扩建项目', { ...firm, scope: '暮云材料有限公司', places: ['蚌埠市'] }),
      project('年产30万吨聚乳酸扩建项目', { ...firm, scope: '暮云材料有限公司', places: ['蚌埠市'] }),
      'unsure',
    ],
    ['a short name anywhere', project('聚乳酸项目'), project('聚乳酸项目', { scope: '蚌埠' }), 'unsure'],
  ])('%s', (_, a, b, expected) => {
    expect(compareEntities(a, b).judgement).toBe(expected);
    expect(compareEntities(b, a).judgement).toBe(expected);
  });

  it('link a phase to its whole and never join it', () => {
    const judged = compareEntities(project('暮云材料聚乳酸项目（一期）', firm), project('暮云材料聚乳酸项目', firm));
    expect(judged.judgement).toBe('different');
    expect(judged.features).toHaveProperty('phaseOfWhole');
  });

  it('weigh sums and capacities', () => {
    const [a, b] = [project('聚乳酸项目', { ...firm, capacities: ['20万吨'] }), project('暮云材料聚乳酸项目', firm)];
    const other = { ...b, capacities: ['8万吨'] };
    expect(compareEntities(a, other).score).toBeLessThan(compareEntities(a, b).score);
  });
});
