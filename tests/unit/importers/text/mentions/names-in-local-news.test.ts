import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('projects in the news of counties', () => {
  it.each([
    // So many of a kind, and what one does for projects: none is named.
    ['其中新材料项目3个；商业综合体项目2个；金融服务项目4个。', []],
    ['现场共签约2个特色产业钢琴项目和3个设备制造项目。', []],
    ['一季度项目集中签约，全县上下一手抓招商上项目。', []],
    ['开发区书记代表项目服务单位发言，将以实际行动服务项目、服务企业。', []],
    ['临江经济区优质项目纷纷落地，引进了一批5亿级产业链项目。', []],
    ['公司将新建两条全世界最先进生产线。', []],
    // An element of a row is one name, whatever its characters mean.
    [
      '集中开工的恒泽科技化妆刷生产项目、云岭相约大酒店建设项目、海润实业用具项目投资都不小。',
      ['恒泽科技化妆刷生产项目', '云岭相约大酒店建设项目', '海润实业用具项目'],
    ],
    ['恒泽能源股份有限公司超级工厂项目落户本市。', ['恒泽能源股份有限公司超级工厂项目']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'project')).toEqual(names);
  });
});

describe('firms in the news of counties', () => {
  it.each([
    ['区里与东莞市安盛企业管理有限公司签署协议。', ['东莞市安盛企业管理有限公司']],
    ['一行到济南大自然新材料有限公司参观。', ['济南大自然新材料有限公司']],
    ['教学楼宿舍楼建设工程竣工，各企业嘉宾代表共同见证。', []],
    ['云岭日报·云客户端记者报道。', []],
    ['恒泽华东智能制造中心及研发中心项目开工。', ['恒泽']],
    ['恒泽能源股份有限公司超级工厂项目落户本市。', ['恒泽能源股份有限公司']],
    ['建成后将形成年产20GWh固态锂离子电池的生产能力。', []],
    // Who leads, attends and receives is a person; where something is held is a place.
    ['县领导张建军、李海峰、王秀兰和相关部门负责人共同见证签约。', []],
    ['副市长李海峰、恒泽能源股份有限公司会长出席。', ['恒泽能源股份有限公司']],
    ['李海峰董事长、王建国副董事长共同为基地揭牌。', []],
    ['活动在云岭凯丰酒店举行。', []],
    ['Mark chen总裁表示明年将投产第三条生产线。', []],
    ['园区产品涵盖光学玻璃、钢化玻璃、中空玻璃等十大类。', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });

  it('takes no place from the middle of a firm’s name', () => {
    expect(namesIn('园区引进了璞泰来、宁德时代等企业。', 'district')).toEqual([]);
  });
});

describe('zones in the news of counties', () => {
  it.each([
    ['项目将大力助推通航产业园运营。', ['通航产业园']],
    ['全市项目建设主战场经开区传来喜讯。', []],
    ['具备百亿项目承载能力半导体及光电产业园正在建设。', ['半导体及光电产业园']],
    ['“中国十大最具投资价值锂电产业园区”评选揭晓。', []],
    ['恒泽集团隆重举行高新技术总部工业园开工仪式。', ['高新技术总部工业园']],
    ['当地打造百亿产值电力能源产业园。', ['电力能源产业园']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });
});
