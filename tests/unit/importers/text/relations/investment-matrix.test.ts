import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Every word of a class in every construction: a word that one construction reads, the others read too. */

interface Construction {
  /** `{v}` stands for the word. */
  readonly sentence: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly amount?: string;
  /** Words of the class that nobody would put so. */
  readonly except?: string;
}

const spends = '投资 斥资 豪掷 投入 砸下 出资 计划投资 耗资 投下 拿出 追加投资 再投 新增投资 预计投资 拟斥资';
const builds = '建设 兴建 新建 打造 投建 实施 扩建 布局 筹建 建造 开建 启动 推进 续建 上马 投资建设';
const settles = '落户 入驻 进驻 扎根 落子 选址 迁入 搬到 安家 移师 择址 根植 签约落户 整体搬迁至 迁往 搬进';
const takesOver = '收购 并购 入股 参股 控股 受让 买下 入主 接手 吞并 购得 购入 全资收购 战略投资';
const founds = '设立 成立 组建 创办 注册成立 发起设立 创立 兴办 投资设立 办起';

const matrix: Readonly<Record<string, { readonly words: string; readonly rows: readonly Construction[] }>> = {
  spending: {
    words: spends,
    rows: [
      {
        sentence: '海川集团{v}6亿元在如皋高新区建设高端轴承项目。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '高端轴承项目',
        amount: '6亿元',
      },
      {
        sentence: '由海川集团{v}6亿元建设的高端轴承项目日前投产。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '高端轴承项目',
        amount: '6亿元',
      },
      {
        sentence: '高端轴承项目由海川集团{v}6亿元建设，占地200亩。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '高端轴承项目',
        amount: '6亿元',
      },
      {
        sentence: '海川集团2019年落户如皋高新区，{v}6亿元建设高端轴承项目。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '高端轴承项目',
        amount: '6亿元',
      },
      {
        sentence: '海川集团公告称，公司{v}6亿元建设高端轴承项目。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '高端轴承项目',
        amount: '6亿元',
      },
    ],
  },
  building: {
    words: builds,
    rows: [
      {
        sentence: '近日，海川集团在如皋高新区{v}高端轴承项目。',
        type: 'DEVELOPS',
        from: '海川集团',
        to: '高端轴承项目',
      },
      { sentence: '海川集团{v}的高端轴承项目上月投产。', type: 'DEVELOPS', from: '海川集团', to: '高端轴承项目' },
      {
        sentence: '高端轴承项目由海川集团{v}，明年投产。',
        type: 'DEVELOPS',
        from: '海川集团',
        to: '高端轴承项目',
        except: '投资建设',
      },
      {
        sentence: '海川集团落户如皋高新区。目前，公司正{v}高端轴承项目。',
        type: 'DEVELOPS',
        from: '海川集团',
        to: '高端轴承项目',
      },
    ],
  },
  settling: {
    words: settles,
    rows: [
      { sentence: '近日，海川集团{v}如皋高新区。', type: 'LOCATED_IN', from: '海川集团', to: '如皋高新区' },
      { sentence: '{v}如皋高新区的海川集团去年营收8亿元。', type: 'LOCATED_IN', from: '海川集团', to: '如皋高新区' },
      {
        sentence: '海川集团成立于2012年，2019年{v}如皋高新区。',
        type: 'LOCATED_IN',
        from: '海川集团',
        to: '如皋高新区',
      },
      {
        sentence: '海川集团、恒信化工等企业先后{v}如皋高新区。',
        type: 'LOCATED_IN',
        from: '海川集团',
        to: '如皋高新区',
      },
    ],
  },
  takeovers: {
    words: takesOver,
    rows: [
      {
        sentence: '海川集团{v}恒信化工有限公司51%股权。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
        except: '入股 参股 控股 入主 吞并 战略投资',
      },
      {
        sentence: '海川集团以6亿元{v}恒信化工有限公司。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
        amount: '6亿元',
        except: '受让 战略投资',
      },
      {
        sentence: '海川集团去年{v}的恒信化工有限公司已并表。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
      },
    ],
  },
  founding: {
    words: founds,
    rows: [
      {
        sentence: '海川集团与东方重工集团共同{v}恒信化工有限公司。',
        type: 'INVESTED_IN',
        from: '东方重工集团',
        to: '恒信化工有限公司',
        except: '兴办 办起',
      },
      {
        sentence: '海川集团出资6亿元与东方重工集团共同{v}恒信化工有限公司。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
        amount: '6亿元',
        except: '投资设立 兴办 办起',
      },
      {
        sentence: '由海川集团{v}的恒信化工有限公司日前投产。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
      },
      {
        sentence: '恒信化工有限公司由海川集团和东方重工集团共同{v}。',
        type: 'INVESTED_IN',
        from: '海川集团',
        to: '恒信化工有限公司',
      },
    ],
  },
};

function relationsOf(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2024-05-10' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map((relation) => {
    const { type, from, to } = relation;
    const amount = 'amountText' in relation ? relation.amountText : undefined;
    return `${type} ${names.get(from)} → ${names.get(to)} ${amount ?? ''}`;
  });
}

describe.each(Object.entries(matrix))('the words of %s', (_, { words, rows }) => {
  it.each(rows)('are read in $sentence', ({ sentence, type, from, to, amount, except = '' }) => {
    const left = new Set(except.split(' '));
    const missed = words
      .split(' ')
      .filter((word) => !left.has(word))
      .filter(
        (word) =>
          !relationsOf(sentence.replace('{v}', word)).some(
            (line) => line.startsWith(`${type} ${from} → ${to} `) && line.endsWith(amount ?? ''),
          ),
      );
    expect(missed).toEqual([]);
  });
});

describe('who builds for another', () => {
  it.each([
    '恒信建工有限公司承建的高端轴承项目总投资6亿元，昨日封顶。',
    '由恒信建工有限公司总承包的高端轴承项目总投资6亿元，昨日在如皋高新区封顶。',
    '高端轴承项目总投资6亿元，由恒信化工有限公司负责施工。',
  ])('pays nothing: %s', (sentence) => {
    expect(relationsOf(sentence).filter((line) => line.startsWith('INVESTED_IN'))).toEqual([]);
  });
});

describe('what is given up', () => {
  it.each(builds.split(' '))('is not %s', (word) => {
    expect(relationsOf(`海川集团放弃${word}高端轴承项目。`).filter((line) => !line.startsWith('PRODUCES'))).toEqual([]);
  });
});
