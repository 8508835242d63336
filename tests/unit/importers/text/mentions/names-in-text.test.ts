import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../../../src/importers/text/articles/split-articles.js';
import { findMentions } from '../../../../../src/importers/text/mentions/find-mentions.js';
import type { MentionKind } from '../../../../../src/importers/text/mentions/mention.js';
import { readParagraphs } from '../../../../../src/importers/text/segmentation/clean-text.js';
import { splitSentences } from '../../../../../src/importers/text/segmentation/sentences.js';

const readAll = (text: string) =>
  splitArticles(text).map((article) => findMentions(splitSentences(readParagraphs(text, article))));

function namesIn(text: string, kind: MentionKind): string[] {
  return readAll(text).flatMap(({ read }) =>
    read.flatMap(({ sentence, mentions }) =>
      mentions.filter((mention) => mention.kind === kind).map(({ start, end }) => sentence.text.slice(start, end)),
    ),
  );
}

/** Every name that the reader has for the firm of this name. */
function namesOf(text: string, name: string): string[] {
  return readAll(text)
    .flatMap(({ registry }) => registry.entities)
    .filter((entity) => entity.name === name)
    .flatMap(({ aliases }) => [...aliases]);
}

describe('firms by the sum of evidence', () => {
  it.each([
    ['日前，九芝生物与昆明滇中新区签约，计划投资6亿元。', ['九芝生物']],
    ['禾多智驾和主线动力两家独角兽企业入驻。', ['禾多智驾', '主线动力']],
    ['洽川在长沙投建的坚果派工厂竣工。', ['洽川']],
    ['恒石研究院与天和磁材共建中试线，天和磁材出资4000万元。', ['天和磁材', '天和磁材']],
    ['当日，嘉恩捷董事长致辞。', ['嘉恩捷']],
  ])('finds them in %s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['固定资产投资5亿元的项目共有12个。'],
    ['在喜庆的气氛中，大家很难想象这里曾是荒滩。'],
    ['副市长陈有升介绍，全市正在加快建设。'],
    ['百合产业带动群众增收，社保服务大厅人来人往。'],
    ['招商局长打来电话，劝他把总部迁过去。'],
    ['中南大学合作共建了一座研究院。'],
    ['园区拟投资20亿元建设FPC智能工厂。'],
    ['它的前身是1992年建成的县办锂盐厂。'],
    ['至于外界盛传的要在普洱建烘焙厂，他摆摆手。'],
    ['湖北荆门某甾体激素企业负责人说，订单下滑。'],
  ])('finds none in %s', (text) => {
    expect(namesIn(text, 'firm')).toEqual([]);
  });
});

describe('edges of names', () => {
  it.each([
    ['该厂由香港中恒煤气投资兴建。', '香港中恒煤气'],
    ['配套商海悦精工股份有限公司去年扩产。', '海悦精工股份有限公司'],
    ['科衡（香港）贸易有限公司负责海外销售。', '科衡（香港）贸易有限公司'],
    ['国家先进材料产业投资基金以3亿元入股。', '国家先进材料产业投资基金'],
    ['今年春天，海星产业投资集团增资。', '海星产业投资集团'],
    ['冷轧线由日本松下提供。', '日本松下'],
    ['市政府与龙南和利稀土冶炼有限公司签约。', '龙南和利稀土冶炼有限公司'],
    ['通过全资子公司那坡海源中药材种植公司种植三七。', '那坡海源中药材种植公司'],
    ['由海能绿色产业发展有限公司投资建设。', '海能绿色产业发展有限公司'],
    ['由中国石油玉门油田公司投资建设。', '中国石油玉门油田公司'],
    ['所需铝液由云铝泽鑫就近直供。', '云铝泽鑫'],
  ])('reads %s', (text, name) => {
    expect(namesIn(text, 'firm')).toEqual([name]);
  });

  it('keeps firms of one trade name in two places apart', () => {
    const text = '泰州海悦新能源集团有限公司与上饶海悦同日增资，海悦新能源称资金自筹。';
    expect(namesIn(text, 'firm')).toContain('上饶海悦');
    expect(namesOf(text, '泰州海悦新能源集团有限公司')).not.toContain('上饶海悦');
  });

  it('takes the short name at the head of an announcement for the firm that announces', () => {
    const text =
      '证券代码：002199 证券简称：越泓股份\n\n江苏越泓精细化工股份有限公司关于全资子公司竞得土地的公告\n\n越泓股份今日公告。';
    expect(namesOf(text, '江苏越泓精细化工股份有限公司')).toContain('越泓股份');
  });
});

describe('zones', () => {
  it.each([
    ['项目位于辽滨新区石化及精细化工产业园。', ['辽滨新区石化及精细化工产业园']],
    ['记者来到广州国际生物岛。', ['广州国际生物岛']],
    ['原来旧厂房离物流园远。', []],
    ['兰州新区建设核氢装备产业园。', ['兰州新区', '核氢装备产业园']],
    ['双方与日本北九州生态工业园结为友好园区。', ['日本北九州生态工业园']],
    ['市里规划建设安居锂电产业园。', ['安居锂电产业园']],
    ['新厂位于威海火炬高技术产业开发区。', ['威海火炬高技术产业开发区']],
    ['拾光公司在洪山文化创意产业园挂牌。', ['洪山文化创意产业园']],
    ['沧州临港再添新项目。', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });

  it('are called after the place before 的 where they have no name of their own', () => {
    const zones = readAll('工厂设在霍林郭勒市的高新技术产业开发区。')
      .flatMap(({ registry }) => registry.entities)
      .filter(({ type }) => type === 'IndustrialPark')
      .map(({ name }) => name);
    expect(zones).toEqual(['霍林郭勒市高新技术产业开发区']);
  });

  it('names the county, not the town in the name of its zone', () => {
    const districts = readAll('工厂建在灵山县陆屋临港产业园。')
      .flatMap(({ registry }) => registry.entities)
      .filter(({ type }) => type === 'District')
      .map(({ name }) => name);
    expect(districts).toEqual(['灵山县']);
  });
});

describe('places', () => {
  it('takes no street for the city that it is called after', () => {
    expect(namesIn('公司地址为乌鲁木齐市天津北路。', 'district')).toEqual(['乌鲁木齐市']);
  });

  it('names the district around a town that is written with it', () => {
    const districts = readAll('工厂建在惠农区红果子镇。')
      .flatMap(({ registry }) => registry.entities)
      .filter(({ type }) => type === 'District')
      .map(({ name }) => name);
    expect(districts).toEqual(expect.arrayContaining(['惠农区', '红果子镇']));
  });
});
