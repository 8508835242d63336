import { expect, test } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Shapes of names and frames of sentences, each with each: what one frame knows of a name, every frame must know. */

const shapes: Readonly<Record<string, readonly string[]>> = {
  full: ['邳州恒拓电子有限公司', '大地种业股份有限公司', '哲诺机械（苏州）有限公司'],
  group: ['旭川集团', '凯诺控股', '颐达股份', '鼎汇精密公司'],
  short: ['恒拓电子', '安吉旭川家居', '璟凯维农牧', '沃诺机械研究院'],
  everyday: ['皇冠电动', '大地种业', '雄鹰门窗', '皇冠门窗公司'],
  foreign: ['德国克莱曼', '瑞典维特集团', 'Keldor'],
};

const frames = [
  '$投资3.2亿元在无锡建设生产基地。',
  '去年，$在合肥又买下了一块地。',
  '近日新入驻园区的有$、台前博远食品有限公司。',
  '在$的生产车间，工人们正忙着赶制订单。',
  '$的吊车上，工人正在装货。',
  '$在芜湖的仓库已经租满。',
  '“订单已经排到明年。”$总经理李国平介绍。',
  '陈文斌在$上班，每月工资6000元。',
  '他曾任$副总裁。',
  '何立军是$的创始人。',
  '$去年实现销售收入8.6亿元，增长12%。',
  '台前博远食品有限公司拿到了$的订单。',
  '台前博远食品有限公司持有$35%的股份。',
  '行业龙头$也在泉州设厂。',
  '该项目由$投资建设。',
  '9月8日，$新厂在成都正式投产。',
  '$一期已经投产，二期正在打桩。',
  '在$的带动下，周边已有20多家配套企业。',
  '继台前博远食品有限公司之后，$也来了。',
  '多家企业（如$）已开始使用新工艺。',
  '台前博远食品有限公司和$都把研发中心放在了长沙。',
];

const firmsOf = (text: string) =>
  extractDocument(text, { fileName: 'a.txt' })
    .entities.filter(({ type }) => type === 'Company')
    .flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);

/** Of the sentences that a name of each of the shape gives, how many name it with its exact extent. */
const shareOf = (sentences: readonly { readonly name: string; readonly frame: string }[]) =>
  sentences.filter(({ name, frame }) => {
    const found = firmsOf(frame.replace('$', name));
    return found.includes(name) || found.includes(name.replace(/^(?:德国|瑞典)/u, ''));
  }).length / sentences.length;

test.each([
  ['full', 1],
  ['group', 0.95],
  ['short', 0.95],
  ['everyday', 0.7],
  ['foreign', 0.8],
])('names of the shape "%s" are read in %f of the frames', (shape, floor) => {
  const names = shapes[shape] ?? [];
  expect(shareOf(names.flatMap((name) => frames.map((frame) => ({ name, frame }))))).toBeGreaterThanOrEqual(floor);
});

test.each(frames)('most shapes of names are read in 「%s」', (frame) => {
  const names = Object.values(shapes).flat();
  expect(shareOf(names.map((name) => ({ name, frame })))).toBeGreaterThanOrEqual(0.7);
});

test.each([
  '王建国的仓库已经租满。',
  '陈文斌在邳州恒拓电子有限公司上班，每月工资6000元。',
  '李晓东是安吉旭川家居的创始人。',
  '太湖流域今年计划招工500人。',
  '红星小学的仓库已经租满。',
  '绿色食品今年计划招工500人。',
  '当地龙头企业的吊车上，工人正在装货。',
  '在村集体经济的带动下，周边增收明显。',
  '继智能家居之后，订单又多了起来。',
])('no person, school or thing is a firm: 「%s」', (text) => {
  expect(firmsOf(text).filter((name) => !/恒拓电子|旭川家居/u.test(name))).toEqual([]);
});
