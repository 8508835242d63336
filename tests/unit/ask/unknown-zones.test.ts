import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/ask/frame.js';
import { withUnknownZones } from '../../../src/ask/unknown-firms.js';

function place(question: string, text: string): Mention {
  const start = question.indexOf(text);
  const candidate = { id: 'd', type: 'District', name: text, aliases: [], known: true, places: [] } as const;
  return { text, start, end: start + text.length, type: 'District', candidates: [candidate] };
}

describe('zones that a question names by their district', () => {
  it.each([
    ['Which firms are in the Yunxi New Area?', 'Yunxi', 'Yunxi New Area', 'IndustrialPark'],
    [
      'Who invested in the Yunxi Economic Development Zone?',
      'Yunxi',
      'Yunxi Economic Development Zone',
      'IndustrialPark',
    ],
    ['谁在青岚新城投资建厂？', '新城', '青岚新城', 'IndustrialPark'],
    ['云溪县和青岚新城一共有多少投资？', '新城', '青岚新城', 'IndustrialPark'],
    ['Who invested in Qinglan New City (青岚新城)?', '新城', '青岚新城', 'IndustrialPark'],
    ['新城有哪些企业？', '新城', '新城', 'District'],
    ['Who invested in Yunxi in 2021?', 'Yunxi', 'Yunxi', 'District'],
    ['Which parks does Yunxi have?', 'Yunxi', 'Yunxi', 'District'],
  ])('%s', (question, name, text, type) => {
    expect(withUnknownZones(question, [place(question, name)])[0]).toMatchObject({ text, type });
  });
});
