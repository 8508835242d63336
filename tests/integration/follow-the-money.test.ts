import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFollowTheMoney, type FtmEntity } from '../../src/export/follow-the-money.js';
import type { Graph } from '../../src/graph/graph.js';
import { readPreset } from '../../src/importers/table/presets.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';

let graph: Graph;
const begin = async () => {
  await graph?.close();
  graph = await resetGraph();
  await loadGazetteer(graph);
};
beforeAll(begin);
afterAll(() => graph.close());

const importLines = (text: string) =>
  importSources(graph, [
    { fileName: 'f.jsonl', bytes: new TextEncoder().encode(text), mapping: readPreset('followthemoney'), details: {} },
  ]);
const exported = async (): Promise<FtmEntity[]> => {
  const entities: FtmEntity[] = [];
  for await (const entity of exportFollowTheMoney(graph)) entities.push(entity);
  return entities;
};

it('goes out as FollowTheMoney and comes back as the same firms and holdings', async () => {
  await importLines(await readFile(new URL('../../presets/samples/followthemoney.jsonl', import.meta.url), 'utf8'));
  const first = await exported();
  const firm = first.find(({ properties }) => properties.uscCode?.[0] === '91500102MA5AK1A006');
  expect(firm).toMatchObject({
    schema: 'Company',
    properties: {
      name: ['海朔新材料（重庆）有限公司'],
      incorporationDate: ['2018-06-21'],
      address: ['涪陵区'],
      jurisdiction: ['cn'],
    },
  });
  expect(firm?.properties.alias).toContain('Haishuo New Materials');
  const person = first.find(({ schema }) => schema === 'Person');
  expect(person?.properties).toEqual({ name: ['周一清'] });
  const holdings = first.filter(({ schema }) => schema === 'Ownership');
  expect(
    holdings.map(({ properties }) => [properties.owner?.[0], properties.asset?.[0], properties.percentage?.[0]]),
  ).toContainEqual([person?.id, firm?.id, '30']);
  const parents = first.flatMap(({ id, properties }) => (properties.parent ?? []).map((parent) => [id, parent]));
  expect(parents).toHaveLength(1);
  expect(holdings.map(({ properties }) => [properties.asset?.[0], properties.owner?.[0]])).toContainEqual(parents[0]);
  await begin();
  const back = await importLines(first.map((entity) => JSON.stringify(entity)).join('\n'));
  expect(back.issueCount).toBe(0);
  expect(await exported()).toEqual(first);
});

it('tells who is stated to have invested in a project, and no plans', async () => {
  await begin();
  const list =
    '项目名称,投资方,总投资(亿元),签约日期,项目阶段\n云栖树脂项目,云栖高分子材料有限公司,12.5,2024-03-02,签约\n远山项目,远山材料有限公司,3,,洽谈\n';
  await importSources(graph, [{ fileName: 'p.csv', bytes: new TextEncoder().encode(list), details: {} }]);
  const entities = await exported();
  const project = entities.find(({ schema }) => schema === 'Project');
  const investor = entities.find(({ properties }) => properties.name?.[0] === '云栖高分子材料有限公司');
  expect(project?.properties).toEqual({ name: ['云栖树脂项目'] });
  expect(entities.filter(({ schema }) => schema === 'ProjectParticipant').map(({ properties }) => properties)).toEqual([
    {
      participant: [investor?.id],
      project: [project?.id],
      role: ['investor'],
      date: ['2024-03-02'],
      summary: ['12.5亿元'],
    },
  ]);
});
