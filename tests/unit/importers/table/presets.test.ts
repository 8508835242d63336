import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPresets } from '../../../../src/presets.js';
import { readTable } from './read-table.js';

const folder = new URL('../../../../presets/', import.meta.url);
const readPresetSample = (name: string) =>
  readTable(
    `${name}.csv`,
    new Uint8Array(readFileSync(new URL(`samples/${name}.csv`, folder))),
    readFileSync(new URL(`${name}.yaml`, folder), 'utf8'),
  );
const expected = JSON.parse(readFileSync(new URL('./presets.json', import.meta.url), 'utf8')) as Record<
  string,
  { said: string[]; issues: string[]; properties: string[] }
>;

describe('presets', () => {
  it('each have a sample, what it should say, and a line in the list', () => {
    const samples = readdirSync(new URL('samples/', folder)).map((name) => name.replace(/\.\w+$/, ''));
    expect(samples.filter((name) => name !== 'followthemoney').sort()).toEqual(listPresets());
    expect(Object.keys(expected).sort()).toEqual(listPresets());
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const name of listPresets()) expect(readme).toContain(`\`${name}\``);
  });

  it.each(listPresets())('%s reads its sample', async (name) => {
    const { said, issues, drafts } = await readPresetSample(name);
    const listed = issues.map(
      ({ note, line, column, value, reason }) => `${note ? 'note ' : ''}${line} ${column ?? ''} ${value}: ${reason}`,
    );
    const properties = drafts
      .flatMap(({ entities }) => entities)
      .filter(({ type, properties: own }) => type === 'Company' && Object.keys(own).length > 0)
      .map((entity) => `${entity.name} ${JSON.stringify(entity.properties)}`);
    expect({ said, issues: listed, properties }).toEqual(expected[name]);
    const kept = JSON.stringify(drafts);
    for (const secret of ['70000001', '13700000003', '13900000005', '11010519491231002X', 'example.cn'])
      expect(kept).not.toContain(secret);
  });
});
