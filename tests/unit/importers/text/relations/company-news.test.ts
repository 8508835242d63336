import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { namesIn } from '../names-in.js';

/** The relations of a text in words: type, ends and sum. */
function readings(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to, amountCny }) =>
    [type, names.get(from), names.get(to), amountCny].filter((part) => part !== undefined).join(' '),
  );
}

describe('names in company news', () => {
  it('are no materials, processes, offices or ways', () => {
    expect(namesIn('项目包括特种尼龙材料及单体。', 'firm')).toEqual([]);
    expect(namesIn('该项目将集“芯片设计-晶圆制造-封装测试”为一体。', 'firm')).toEqual([]);
    expect(namesIn('公主岭市工信局局长方明表示，当地拥有企业69家。', 'firm')).toEqual([]);
    expect(namesIn('线束为整车所有电器提供稳定的电源。', 'firm')).toEqual([]);
    expect(namesIn('牛奶不必再花五六个小时运往江苏海川集团加工。', 'firm')).toEqual(['江苏海川集团']);
  });

  it('are no persons, nationalities, offices or counted heaps of firms', () => {
    expect(namesIn('海川科技（太仓）有限公司总经理马可·伯恩手拿公司执照说。', 'firm')).toEqual([
      '海川科技（太仓）有限公司',
    ]);
    expect(namesIn('德国前十大机床企业6家落户太仓，拉开了中德合作的序幕，德企亩均产值居前。', 'firm')).toEqual([]);
    expect(namesIn('基地由中国商务部和德国经济部联合授予称号。', 'firm')).toEqual([]);
    expect(namesIn('他对海川部件（太仓）有限公司新工厂的竣工表示祝贺。', 'firm')).toEqual(['海川部件（太仓）有限公司']);
  });

  it('are no words of building behind a country', () => {
    expect(namesIn('海川利未来将在匈牙利新建生产基地。', 'district')).toEqual(['匈牙利']);
  });

  it('of a project hold what 及 joins', () => {
    expect(namesIn('博方海川氮化镓射频及功率器件项目正式开工。', 'project')).toEqual([
      '博方海川氮化镓射频及功率器件项目',
    ]);
  });

  it('keep a place that begins like a word that opens the name of a project', () => {
    expect(namesIn('近日，正阳海川乳业公司乳制品生产项目开工。', 'project')).toEqual([
      '正阳海川乳业公司乳制品生产项目',
    ]);
  });

  it('are no buildings that a project consists of', () => {
    expect(namesIn('主要建设内容包括常温车间、低温车间及配套工程。', 'project')).toEqual([]);
  });
});

describe('phases of a project', () => {
  it('have each their own sum, and a firm alone has none', () => {
    const text =
      '海川电气公告，拟投建年产30万吨负极材料一体化项目，总投资约70亿元，一期投资约47亿元建年产20万吨基地，二期投资约23亿元建年产10万吨基地。';
    const read = readings(text);
    expect(read).toContain('INVESTED_IN 海川电气 年产30万吨负极材料一体化项目二期 2300000000');
    expect(read.join('\n')).not.toContain('二期 4700000000');
    expect(readings('海川电气去年营收增长。第二期项目计划总投资18亿元。').join('\n')).not.toContain('海川电气二期');
  });
});

describe('firms that partners found', () => {
  it('are not the one that the sentence opens with, where the partners founded the firm behind them', () => {
    const text =
      '海川股份公告，拟在滁州建设电池基地。公司计划一期投资将由海川锂能及恒泽金通共同设立的滁州海川公司实施。';
    expect(readings(text).join('\n')).not.toMatch(/INVESTED_IN \S+ 海川股份/u);
  });

  it('make what they are founded for, and not their founders', () => {
    const text = '海川矿业公告，公司拟与恒泽科技共同出资设立两家合资公司，分别从事磷酸铁锂及正极材料前驱体业务。';
    expect(readings(text).join('\n')).not.toContain('PRODUCES');
  });

  it('sit where they are founded; their founder need not', () => {
    const text = '江苏海川饰件有限公司最终选在长春绿园经济开发区成立长春海川零部件有限公司。';
    expect(readings(text).join('\n')).not.toContain('LOCATED_IN 江苏海川饰件有限公司');
  });

  it('that others bring to a place are not the one that brings them', () => {
    const text = '根据协议，海川科技集团将促成5家设计公司和1家芯片公司落地济南。';
    expect(readings(text).join('\n')).not.toContain('LOCATED_IN');
  });
});

describe('what zones gather', () => {
  it('sits there, also behind what the zone does for it', () => {
    const text = '市北高新区积极培育产业链头部企业，已集聚海川微电、恒泽半导体、海星科技等一批企业。';
    expect(readings(text)).toContain('LOCATED_IN 恒泽半导体 市北高新区');
  });
});

describe('sums without a subject', () => {
  it('are those of the project that the sentence before speaks of', () => {
    const text = '余姚市的恒泽电子轴承项目二期开工。该项目是宁波市重点工程。总投资127亿元，拟新建厂房35万平方米。';
    expect(readings(text).join('\n')).not.toContain('宁波市 12700000000');
  });
});

describe('names of projects', () => {
  it('go on behind a bracket with a place or a phase', () => {
    expect(namesIn('公司拟建设海川新型锂电池制造基地（宜春）项目。', 'project')).toEqual([
      '海川新型锂电池制造基地（宜春）项目',
    ]);
  });

  it('are not the last of several phases', () => {
    const text = '海川能源在宜宾建设电池生产基地。去年以来，宜宾与海川能源签订了动力电池一至六期项目，总投资300亿元。';
    expect(readings(text).join('\n')).not.toContain('六期');
  });

  it('whose phases a sentence divides are the whole, not the parts that it lists', () => {
    const text = '恒泽羊业全产业链项目分两期建设：一期建设饲料加工厂、营养研发中心；二期建设繁育基地。';
    expect(readings(text).join('\n')).not.toContain('营养研发中心二期');
  });
});

describe('what firms make', () => {
  it('are things, not what is done with them, nor figures of speech', () => {
    const text = '海川集团将打造集繁育、养殖、屠宰、食品加工于一体的全产业链体系。';
    expect(readings(text).join('\n')).not.toMatch(/PRODUCES 海川集团 (?:繁育|养殖|屠宰)/u);
    expect(readings('海川集团的布局，就像为汽车产业链安上了坚实的“座椅骨架”。').join('\n')).not.toContain('PRODUCES');
    expect(readings('海川集团将建设年产40万吨饲料厂各一座。')).toContain('PRODUCES 海川集团 饲料');
  });
});

describe('sums that go into a joint venture', () => {
  it('go into the firm that 合资公司 means', () => {
    const text =
      '海川集团公告，公司拟与上海恒达在苏州市共同投资设立苏州海川新安科技有限公司。合资公司注册资本为25亿元，其中公司出资13.50亿元。';
    expect(readings(text)).toContain('INVESTED_IN 海川集团 苏州海川新安科技有限公司 1350000000');
    expect(readings(text).join('\n')).not.toContain('苏州市 1350000000');
  });
});
