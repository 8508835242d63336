import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Whom a firm supplies by a text that speaks of it first. */
function supplied(next: string): (string | undefined)[] {
  const text = `滁州澄光化工有限公司位于来安县，年产涂料3万吨。${next}`;
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type, from }) => type === 'SUPPLIES' && names.get(from) === '滁州澄光化工有限公司')
    .map(({ to }) => names.get(to));
}

describe('subjects that no name was read of', () => {
  it.each([
    '在朗记工坊，工人们正忙着装车，产品供应青禾食品有限公司。',
    '在朗峰精测，工人们正忙着装车，为青禾食品有限公司做配套。',
    '老恒家规模不大，产品供应青禾食品有限公司。',
    '朗峰精测去年投产，客户包括青禾食品有限公司。',
    '此外，旭普电材刚刚搬来，为青禾食品有限公司供货。',
    '朗顺加工点为青禾食品有限公司供货。',
    '旭朗精测向青禾食品有限公司批量供货。',
    'K-朗翔，产品供应青禾食品有限公司。',
  ])('gives the firm before no customers of theirs: %s', (next) => {
    expect(supplied(next)).toEqual([]);
  });

  it.each([
    '在装配车间，工人们正忙着装车，产品供应青禾食品有限公司。',
    '企业规模不大，产品供应青禾食品有限公司。',
    '新厂去年投产，产品供应青禾食品有限公司。',
    '目前，公司长期为青禾食品有限公司供货。',
    '其产品供应青禾食品有限公司。',
  ])('keeps what goes on about it: %s', (next) => {
    expect(supplied(next)).toEqual(['青禾食品有限公司']);
  });
});
