import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('firms', () => {
  it.each([
    ['主要客户包括博世、马勒、银轮等。', ['马勒', '银轮']],
    ['还有生产端子的昆山鑫诺、做TYPE-A插座的立德盛、组装音箱的小匠科技。', ['昆山鑫诺', '立德盛', '小匠科技']],
    ['县里先后引进海宁信号紧固、台湾宏亿等行业头部企业。', ['海宁信号紧固', '台湾宏亿']],
    ['美坚利实业投资2亿元扩建厂房。本地的美坚利、鑫尚、亿固也完成了技改。', ['鑫尚', '亿固']],
    ['产品贴倍思、绿联的牌子。', ['倍思', '绿联']],
    ['承建方为中铁九局、陕西化建，工期一年。', ['陕西化建']],
  ])('%s names %s', (text, names) => expect(namesIn(text, 'firm')).toEqual(expect.arrayContaining(names)));

  it.each([
    ['客户包括华为、高校、医院等。', '高校'],
    ['来自荷兰布恩的固晶机、新加坡博世的键合机正在调试。', '固晶机'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));
});
