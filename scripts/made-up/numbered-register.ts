import { usccCheckSign } from '../../src/model/values/uscc.js';

/** A valid code for each number, in district 500102. */
export function codeOf(number: number): string {
  const first = `91500102MA5${String(number).padStart(6, '0')}`;
  return `${first}${usccCheckSign(first)}`;
}

export const numberedMapping = `mapping: 1
things:
  firm:
    type: Company
    name: 企业名称
    uscc: 统一社会信用代码
    registeredCapitalCny: {column: 注册资本, unit: 万元}
    establishedOn: 成立日期
    status: 登记状态
  place: {type: District, name: 所属区县}
links:
  - {type: REGISTERED_IN, from: firm, to: place}
`;

const places = ['涪陵区', '渝北区', '宜宾市', '成都市', '湛江市', '苏州市'];

/** Firms by number, so that a test can name one of them: 测试企业0000077有限公司 is the 78th. */
function* numberedLines(rows: number): Iterable<string> {
  yield '企业名称,统一社会信用代码,注册资本,成立日期,登记状态,所属区县';
  for (let at = 0; at < rows; at++) {
    const day = `20${String(at % 24).padStart(2, '0')}-0${1 + (at % 9)}-1${at % 10}`;
    const name = `测试企业${String(at).padStart(7, '0')}有限公司`;
    yield `${name},${codeOf(at)},${100 + (at % 900)},${day},存续,${places[at % places.length]}`;
  }
}

export const makeNumberedRegister = (rows: number): string => `${[...numberedLines(rows)].join('\n')}\n`;
