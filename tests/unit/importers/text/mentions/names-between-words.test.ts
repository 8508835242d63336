import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('names among the words that pages put around them', () => {
  it.each([
    ['全区重大项目促进大会暨海川集团新材料项目开工仪式昨日举行。', ['海川集团']],
    ['坐拥海川集团及众多合资车企的如皋，吸引零部件企业建厂。', ['海川集团']],
    ['园区标准化厂房B区海川纺织企业二期主体封顶。', ['海川纺织']],
    ['江苏海宏和利科技实业有限公司昨日成立。', ['江苏海宏和利科技实业有限公司']],
    ['经中国石油和化学工业联合会评审，园区通过验收。', []],
    ['市场让企业有充足的底气尝试更高的目标。', []],
    ['其中旭海光电隶属于海川集团，它生产玻璃。', ['旭海光电', '海川集团']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });

  it.each([
    ['经如皋高新区招商，该公司落户。', ['如皋高新区']],
    ['市里将大力支持如皋港经济区新材料项目建设。', ['如皋港经济区']],
    ['项目打造定制性园区，全国仅有2个园区获此称号。', []],
    ['镇上推进低效村镇工业园区改造，九大特色功能区各有主题。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });

  it.each([
    ['太平湾叶片生产基地昨日开工。', []],
    ['推进成渝地区双城经济圈建设。', []],
    ['中新网如皋4月2日电（高龙安）门护板排列在传送带上。', ['如皋']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'district')).toEqual(names);
  });
});
