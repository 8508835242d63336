/**
 * How the cost of an import grows with its new names: registers of 1,000, 10,000 and 100,000 firms, one after the other
 * into one graph on a temporary Neo4j of its own, then the smallest size once more, which meets all that is there. Says
 * the milliseconds a name of each step; where the cost is linear they stay as they are. It takes some ten minutes.
 *
 *   npx tsx scripts/time-resolution.ts [sizes, 1000 10000 100000 by default]
 */
import { withTemporaryGraph } from '../src/evaluation/temporary-graph.js';
import { allDistricts } from '../src/gazetteer/districts.js';
import type { Graph } from '../src/graph/graph.js';
import { usccCheckSign } from '../src/model/values/uscc.js';
import { importSources } from '../src/pipeline/import-sources.js';
import { loadGazetteer } from '../src/pipeline/load-gazetteer.js';
import { readSettings } from '../src/settings.js';

const syllables = [
  ...'安邦博昌诚川达德鼎东帆丰福光广国海浩恒弘华辉汇嘉建江金锦晶凯康科乐力联龙隆茂美明铭宁鹏启青庆瑞润森山盛顺泰天通万旺伟翔新信兴旭雅扬益盈永宇元源远云泽振志中众卓',
];
const trades = [
  '化工',
  '新材料',
  '电子',
  '半导体',
  '机械',
  '汽车零部件',
  '医药',
  '食品',
  '纺织',
  '建材',
  '环保',
  '能源',
];
const forms = ['有限公司', '科技有限公司', '股份有限公司', '实业有限公司', '有限责任公司'];
const cities = allDistricts().filter(({ level }) => level === 'city');

/** A run of numbers that looks like chance and is the same each time. */
let state = 11;
function draw<T>(among: readonly T[]): T {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return among[Math.floor((state / 4_294_967_296) * among.length)] as T;
}

const codeSigns = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
let serial = 0;
/** A valid credit code that no firm before it has. */
function makeCode(adcode: string): string {
  serial += 1;
  let rest = serial;
  let number = '';
  for (let place = 0; place < 9; place += 1) {
    number = (codeSigns[rest % codeSigns.length] ?? '0') + number;
    rest = Math.floor(rest / codeSigns.length);
  }
  const first = `91${adcode.slice(0, 6)}${number}`;
  return first + (usccCheckSign(first) ?? '0');
}

const known = new Set<string>();
/** Firms with place, core, trade and form; every fifth in short, as papers name it, and so a question of who is who. */
function makeRegister(size: number): string {
  const rows = ['企业名称,统一社会信用代码,所在地,产品'];
  for (let index = 0; index < size; ) {
    const city = draw(cities);
    const core = draw(syllables) + draw(syllables) + (draw([true, false]) ? draw(syllables) : '');
    const trade = draw(trades);
    const isShort = index % 5 === 4;
    const name = isShort ? `${core}${trade}` : `${city.shortName}${core}${trade}${draw(forms)}`;
    if (known.has(name)) continue;
    known.add(name);
    rows.push([name, isShort ? '' : makeCode(city.adcode), city.name, trade].join(','));
    index += 1;
  }
  return rows.join('\n');
}

/** Imports a new register as its file is imported by anyone. Answers the seconds that it took. */
async function importRegister(graph: Graph, size: number): Promise<number> {
  const source = { fileName: `register-${serial}.csv`, bytes: Buffer.from(makeRegister(size)), details: {} };
  const begun = performance.now();
  await importSources(graph, [source], { onProgress: ({ message }) => process.stderr.write(`${message}\n`) });
  return (performance.now() - begun) / 1000;
}

const sizes = process.argv.slice(2).map(Number);
const steps = sizes.length > 0 ? sizes : [1000, 10_000, 100_000];
await withTemporaryGraph(
  readSettings(process.env),
  (message) => process.stderr.write(`${message}\n`),
  async (graph) => {
    await loadGazetteer(graph, () => {});
    process.stdout.write('names\tthere before\tseconds\tms a name\n');
    let before = 0;
    for (const size of [...steps, Math.min(...steps)]) {
      const seconds = await importRegister(graph, size);
      const line = [size, before, seconds.toFixed(1), ((seconds * 1000) / size).toFixed(2)];
      process.stdout.write(`${line.join('\t')}\n`);
      before += size;
    }
    const { total } = await graph.reviewQueue({ limit: 1, offset: 0 });
    process.stdout.write(`open questions\t${total}\n`);
  },
);
