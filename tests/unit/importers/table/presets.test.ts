import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPresets } from '../../../../src/importers/table/presets.js';
import { readTable } from './read-table.js';

const folder = new URL('../../../../presets/', import.meta.url);
const samples = readdirSync(new URL('samples/', folder));
const readPresetSample = (name: string) => {
  const sample = samples.find((file) => file.startsWith(`${name}.`)) ?? '';
  const bytes = new Uint8Array(readFileSync(new URL(`samples/${sample}`, folder)));
  return readTable(sample, bytes, readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
};
const expected = JSON.parse(readFileSync(new URL('./presets.json', import.meta.url), 'utf8')) as Record<
  string,
  { said: string[]; issues: string[]; properties: string[] }
>;

describe('presets', () => {
  it('each have a sample, what it should say, and a line in the list', () => {
    expect(samples.map((name) => name.replace(/\.\w+$/, '')).sort()).toEqual(listPresets());
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
