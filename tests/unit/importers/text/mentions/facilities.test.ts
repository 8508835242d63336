import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('works without a word that says project', () => {
  it.each([
    ['公司去年建成了中药提取中心，产能利用率不足三成。', ['中药提取中心']],
    ['全区今年扩建第二污水处理厂。', ['第二污水处理厂']],
    ['海川生物在如皋高新区建有疫苗中试车间。', ['疫苗中试车间']],
    // A plant that is called by its place or its firm alone.
    ['遂宁工厂由海川机械有限公司负责运营。', ['遂宁工厂']],
    ['海川机械有限公司的新厂区占地38万平方米。', ['新厂区']],
    ['该集团宣布，其在华第二座工厂在太仓正式投产。', ['第二座工厂']],
    // Places of work, offices and what only is passed are none.
    ['工人们在车间里忙碌，记者走进海川机械有限公司的新厂。', []],
    ['市政务服务中心昨日启用。', []],
    ['单个车间从开工到建成只需七个月。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'project')).toEqual(names);
  });
});
