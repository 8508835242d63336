import { describe, expect, it } from 'vitest';
import { readEnglishArticle } from '../../../../src/importers/text/english/english-reader.js';

/** What is read of a text, a line a relation: "Merrow Battery SUPPLIES Harrow Motors". */
function read(text: string): string[] {
  const { entities, relations } = readEnglishArticle(text, { start: 0, end: text.length, headline: '' }, {});
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to, properties }) =>
    `${names.get(from)} ${type} ${names.get(to)} ${properties.originalAmount ?? properties.capacity ?? ''}`.trim(),
  );
}

describe('what English sentences say together', () => {
  it('gives each partner of a venture what it puts in, not the registered capital', () => {
    const said = read(
      'Oldervane Technology entered into an agreement with Merrow Battery on the establishment of Corvel Energy. The registered capital of Corvel Energy will be 500 million yuan. Oldervane Technology and Merrow Battery will contribute 300 million yuan and 200 million yuan, respectively, to its registered capital.',
    );
    expect(said).toContain('Oldervane Technology INVESTED_IN Corvel Energy 300000000');
    expect(said).toContain('Merrow Battery INVESTED_IN Corvel Energy 200000000');
    expect(said.join()).not.toContain('500000000');
  });

  it('takes a term that a filing defines and uses in one sentence', () => {
    const said = read(
      'Oldervane Holdings Limited (the "Company") said that Merrow Battery Co., Ltd., a wholly-owned subsidiary of the Company, hired more.',
    );
    expect(said).toEqual(['Merrow Battery Co., Ltd. SUBSIDIARY_OF Oldervane Holdings Limited']);
  });

  it('adds the sum told of what was named last, but not that of another plant', () => {
    const told = read(
      'Merrow Battery opened a cell plant in Hefei on Monday. The 300-million-yuan facility covers 20 hectares.',
    );
    expect(told.some((line) => /^Merrow Battery INVESTED_IN .* 300000000$/u.test(line))).toBe(true);
    const other = read(
      'Merrow Battery opened a cell plant in Hefei on Monday. The 300-million-yuan facility of Harrow Motors covers 20 hectares.',
    );
    expect(other.some((line) => line.startsWith('Merrow Battery') && line.endsWith('300000000'))).toBe(false);
  });

  it("takes a county's name for a firm's where the article uses it as one alone", () => {
    const firm = 'Chengdu Mingxi Optoelectronics opened a plant in Hefei.';
    expect(read(`${firm} Mingxi panels are used by Harrow Motors.`)).toContain(
      'Chengdu Mingxi Optoelectronics SUPPLIES Harrow Motors',
    );
    expect(read(`${firm} It came from Mingxi. Mingxi panels are used by Harrow Motors.`).join()).not.toContain(
      'SUPPLIES',
    );
  });

  it('takes "our" for the firm of the one who speaks', () => {
    const before = "Oldervane Technology followed. Merrow Battery's cell plant makes 1,200 sets of cells annually.";
    const said = (speaker: string) => read(`${before} "About half of our cells go to Harrow Motors," ${speaker}.`);
    expect(said('he said')).toContain('Merrow Battery SUPPLIES Harrow Motors');
    expect(said('a manager of Oldervane Technology said')).toContain('Oldervane Technology SUPPLIES Harrow Motors');
    expect(said('according to a report').join()).not.toContain('SUPPLIES');
  });

  it('leaves the verb after an aside to the firm before it', () => {
    const said = read(
      'Corvel Energy, 40 percent owned by state-backed Oldervane Technology, acquired a 51 percent stake in Merrow Battery for 860 million yuan.',
    );
    expect(said).toContain('Corvel Energy INVESTED_IN Merrow Battery 860000000');
    expect(said.some((line) => line.startsWith('Oldervane Technology INVESTED_IN Merrow Battery'))).toBe(false);
  });

  it('counts what is described only where a year is stated, and never what goes into a plant', () => {
    const plant = 'Merrow Battery opened a plant in Hefei. The plant';
    expect(read(`${plant} can produce 3 million brake calipers a year.`)).toContain(
      'Merrow Battery PRODUCES brake calipers 3000000',
    );
    expect(read(`${plant} can process 1,500 tonnes of raw milk a day.`).join()).not.toContain('PRODUCES');
  });

  it('takes "the company said" for whoever the sentence is about', () => {
    const said = read(
      'Merrow Battery has sold its 50 percent stake in Corvel Energy to Harrow Motors, the Seoul-based company said.',
    );
    expect(said).toContain('Merrow Battery LOCATED_IN Seoul');
    expect(said).toContain('Harrow Motors INVESTED_IN Corvel Energy');
    expect(said.some((line) => /^(?:Corvel|Harrow).*LOCATED_IN/u.test(line))).toBe(false);
  });

  it('takes "the venture" for the one named last, and for none where the new one has no name', () => {
    const before = 'Oldervane Technology owns Corvel Energy, a battery venture with Harrow Motors.';
    expect(read(`${before} The venture will build a cell plant in Hefei.`).join()).toContain('Corvel Energy DEVELOPS');
    expect(
      read(
        `${before} It plans a second venture with Merrow Battery. The venture will build a cell plant in Hefei.`,
      ).join(),
    ).not.toContain('Corvel Energy DEVELOPS');
  });

  it("takes who supplies a project's parts for suppliers of its builder", () => {
    const said = read(
      'Merrow Battery is building a power station in Hefei. Turbines will be supplied by Oldervane Technology.',
    );
    expect(said).toContain('Oldervane Technology SUPPLIES Merrow Battery');
    expect(said.join()).not.toContain('PRODUCES');
  });

  it('takes what goes to named firms after works for goods of their owner', () => {
    const works =
      'Merrow Battery inaugurated a cell plant in Hefei. Once completed, it will turn out 400,000 packs annually.';
    const said = read(`${works} Most of them will go to Harrow Motors. The housings come from Corvel Foundry.`);
    expect(said).toContain('Merrow Battery SUPPLIES Harrow Motors');
    expect(said).toContain('Corvel Foundry SUPPLIES Merrow Battery');
    expect(said.join()).not.toContain('Harrow Motors SUPPLIES');
    expect(said.join()).toMatch(/Merrow Battery PRODUCES [a-z ]+ 400000/u);
  });

  it('takes "its works" at the start of a sentence for those of the firm before', () => {
    const said = read(
      'Merrow Rubber said that it exports more. Its Jimo works turns out 12 million radial tyres a year, mostly for Harrow Motors and Oldervane Auto.',
    );
    expect(said).toContain('Merrow Rubber SUPPLIES Harrow Motors');
    expect(said).toContain('Merrow Rubber SUPPLIES Oldervane Auto');
    expect(said).toContain('Merrow Rubber PRODUCES radial tyres 12000000');
    expect(said.join()).not.toContain('Harrow Motors SUPPLIES');
  });

  it('reads no supply of a stake, nor what a firm denies', () => {
    const said = read(
      'Merrow Battery denied reports that it would sell a stake to Harrow Motors. Merrow Battery may sell a stake to Corvel Energy.',
    );
    expect(said.join()).not.toContain('SUPPLIES');
  });

  it('places the projects that a sentence lists behind a colon', () => {
    const said = read(
      "Three projects broke ground in the Merrow Industrial Park on Monday: a spindle plant of Germany's Kessner worth 45 million euros, a seal workshop of Corvel Energy, and a logistics base of Harrow Logistics.",
    );
    expect(said.filter((line) => line.endsWith('LOCATED_IN Merrow Industrial Park'))).toHaveLength(3);
    expect(said).toContain('Kessner INVESTED_IN Kessner spindle plant 45000000');
  });

  it('names a venture after its partners, and takes who holds most of it for the parent', () => {
    const said = read(
      'Merrow Battery set up a joint venture with South Korea\u2019s Daesung Chemical. The joint venture, Merrow Daesung, is 54 percent owned by Merrow Battery.',
    );
    expect(said).toContain('Daesung Chemical INVESTED_IN Merrow Daesung');
    expect(said).toContain('Merrow Daesung SUBSIDIARY_OF Merrow Battery');
  });

  it('reads sums with the letters of headlines', () => {
    const said = read('Merrow Battery will spend 650m yuan on a cell line in Hefei.');
    expect(said.join()).toMatch(/Merrow Battery INVESTED_IN .*cell line 650000000/u);
  });

  it('does not take a seller for the one who is bought', () => {
    expect(
      read('Merrow Battery runs a plant in Hefei, which it bought from Harrow Motors in 2017.').join(),
    ).not.toContain('Harrow');
  });
});
