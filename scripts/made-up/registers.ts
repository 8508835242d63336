import { type MadeUpFirm, madeUpFirms } from './firms.js';

const registerHeadings =
  '企业名称,统一社会信用代码,法定代表人,注册资本(万元),成立日期,登记状态,所属省份,所属城市,所属区县,所属行业';

/** How a register is read in measurements: one firm and one edge a row. */
export const registerMapping = `mapping: 1
things:
  firm:
    type: Company
    name: 企业名称
    uscc: 统一社会信用代码
    registeredCapitalCny: 注册资本(万元)
    establishedOn: 成立日期
    status: 登记状态
  place: {type: District, name: [所属区县, 所属城市, 所属省份]}
links:
  - {type: REGISTERED_IN, from: firm, to: place}
`;

/** The lines of a register of such firms, its headings first. */
export function* registerLines(count: number, seed: number): Iterable<string> {
  yield registerHeadings;
  for (const { name, uscc, legalPerson, capital, established, status, places, trade } of madeUpFirms(count, seed))
    yield [name, uscc, legalPerson, capital, established, status, ...places, trade].join(',');
}

/** Holders of every third of these firms: another of them, and its legal person. */
export function* holderLines(count: number, seed: number): Iterable<string> {
  yield '企业名称,统一社会信用代码,股东名称,股东类型,持股比例';
  let before: MadeUpFirm | undefined;
  let at = 0;
  for (const firm of madeUpFirms(count, seed)) {
    if (at % 3 === 2 && before !== undefined) {
      const share = 10 + ((at * 7) % 80);
      yield [firm.name, firm.uscc, before.name, '企业法人', `${share}%`].join(',');
      yield [firm.name, firm.uscc, firm.legalPerson, '自然人股东', `${100 - share}%`].join(',');
    }
    before = firm;
    at += 1;
  }
}

/** A signed project of every fiftieth of these firms. */
export function* projectLines(count: number, seed: number): Iterable<string> {
  yield '项目名称,投资方,总投资(亿元),签约日期,落户地,项目阶段';
  let at = 0;
  for (const { name, trade, places } of madeUpFirms(count, seed)) {
    if (at % 50 === 49)
      yield [
        `${name.slice(0, 4)}年产${1 + (at % 40)}万吨${trade}项目`,
        name,
        1 + (at % 90) / 2,
        `2024-${String(1 + (at % 12)).padStart(2, '0')}-15`,
        places[2],
        ['签约', '在建', '投产'][at % 3],
      ].join(',');
    at += 1;
  }
}

/** Pieces of many lines: a write for each line would take most of the time. */
export function* inPieces(lines: Iterable<string>): Iterable<string> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
