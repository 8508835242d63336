import { describe, expect, it } from 'vitest';
import { choicesOf, findAmbiguity, tellAmbiguity } from '../../../src/ask/ambiguity.js';
import type { Candidate, Frame } from '../../../src/ask/frame.js';
import { isGenericZone } from '../../../src/ask/generic-zone.js';
import { linkNames } from '../../../src/ask/link-names.js';
import { understand } from '../../../src/ask/understand.js';

const candidate = (id: string, type: Candidate['type'], name: string, places: readonly string[]): Candidate => ({
  id,
  type,
  name,
  aliases: [],
  known: true,
  places,
  ...(type === 'District' ? { level: name.endsWith('市') ? 'city' : 'county' } : {}),
});

const graph = [
  candidate('d1', 'District', '岱岭市', ['云海省']),
  candidate('d2', 'District', '沧浦市', ['云海省']),
  candidate('p1', 'IndustrialPark', '岱岭高新技术产业开发区', ['岱岭市', '云海省']),
  candidate('p2', 'IndustrialPark', '滨河工业园', ['岱岭市', '云海省']),
  candidate('p3', 'IndustrialPark', '滨河工业园', ['沧浦市', '云海省']),
  candidate('c1', 'Company', '远帆机械有限公司', ['岱岭市', '云海省']),
  candidate('c2', 'Company', '远帆机械有限公司', ['沧浦市', '云海省']),
  candidate('c3', 'Company', '青禾食品有限公司', ['沧浦市', '云海省']),
  candidate('c4', 'Company', '青禾食品有限公司', []),
];

function frameOf(question: string): Frame {
  const understood = understand(question, linkNames(question, graph, ['岱岭', '沧浦']), 'zh', '2024-05-06');
  if (understood.kind !== 'frame') throw new Error(`not understood: ${question}`);
  return understood.frame;
}

describe('names that several things bear', () => {
  it('asks back between parks of one name, each with its city', () => {
    const frame = frameOf('滨河工业园有哪些企业');
    const unclear = findAmbiguity(frame);
    expect(unclear?.candidates.map((one) => one.id)).toEqual(['p2', 'p3']);
    if (unclear === undefined) return;
    expect(tellAmbiguity(frame, unclear)).toBe(
      '叫「滨河工业园」的有2个：岱岭市滨河工业园、沧浦市滨河工业园。问的是哪一个？',
    );
    expect(choicesOf(frame, unclear, unclear.candidates).map((one) => one.question)).toEqual([
      '岱岭市滨河工业园有哪些企业',
      '沧浦市滨河工业园有哪些企业',
    ]);
  });

  it('needs no choice where the question names the city', () => {
    const frame = frameOf('沧浦市滨河工业园有哪些企业');
    expect(findAmbiguity(frame)).toBeUndefined();
    expect(frame.where?.candidates.map((one) => one.id)).toEqual(['p3']);
  });

  it('asks back between firms of one name in two cities, which only their ids tell apart', () => {
    const frame = frameOf('远帆机械投资了什么');
    const unclear = findAmbiguity(frame);
    expect(unclear?.candidates.map((one) => one.id)).toEqual(['c1', 'c2']);
    if (unclear === undefined) return;
    const choices = choicesOf(frame, unclear, unclear.candidates);
    expect(choices.map((one) => [one.place, one.question])).toEqual([
      ['岱岭市', undefined],
      ['沧浦市', undefined],
    ]);
  });

  it('takes a firm without a place for the one of its name', () => {
    expect(findAmbiguity(frameOf('青禾食品投资了什么'))).toBeUndefined();
  });
});

describe('kinds of zones', () => {
  it.each(['高新区', '经济技术开发区', '国家级经开区', '工业园', '化工园区', '新区'])('%s names no zone', (text) => {
    expect(isGenericZone(text)).toBe(true);
  });
  it.each(['岱岭高新区', '浦东新区', '滨河工业园'])('%s is a zone', (text) => {
    expect(isGenericZone(text)).toBe(false);
  });

  it('are asked back alone, read beside their city, and never taken for another city’s', () => {
    expect(findAmbiguity(frameOf('高新区有哪些企业'))?.text).toBe('高新区');
    expect(findAmbiguity(frameOf('岱岭的高新区有哪些企业'))).toBeUndefined();
    const foreign = frameOf('沧浦高新区有哪些企业');
    expect(foreign.where?.candidates.map((one) => one.id)).toEqual(['d2']);
    expect(foreign.topics.map((topic) => topic.text)).toEqual(['高新区']);
  });
});
