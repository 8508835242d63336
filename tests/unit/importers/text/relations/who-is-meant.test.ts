import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** The relations of a text in words: type and ends. */
function readings(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to }) => [type, names.get(from), names.get(to)].join(' '));
}

describe('who a clause speaks of', () => {
  it.each([
    [
      'the parent, where a firm only says whose it is',
      '滁州澄光化工有限公司位于来安县。澄光化工的母公司恒泽集团是老牌企业，总部在南京。',
      ['LOCATED_IN 恒泽集团 南京市'],
      ['LOCATED_IN 滁州澄光化工有限公司 南京市'],
    ],
    [
      'the firm that speaks, not the one that it leaves',
      '恒泽集团在滁州设有滁州澄光塑料有限公司。恒泽集团强调，退出澄光塑料并不意味着离开，公司在昆山的改性工厂将继续运营。',
      [],
      ['LOCATED_IN 滁州澄光塑料有限公司 昆山市'],
    ],
    [
      'the firm of the text, beside one that is set apart',
      '滁州澄光制罐有限公司位于来安县，给松岳饮料有限公司供罐。除了松岳饮料，公司还给青禾食品有限公司供罐。',
      ['SUPPLIES 滁州澄光制罐有限公司 青禾食品有限公司'],
      ['SUPPLIES 松岳饮料有限公司 青禾食品有限公司'],
    ],
    [
      'a person, of whom the clause before tells',
      '去年11月，恒泽集团投资5亿元的机床项目在来安县开工。做了二十年模具的陈立青，前年投了7600万元，建起注塑车间。',
      [],
      ['INVESTED_IN 恒泽集团 注塑车间'],
    ],
    [
      'who builds, before the one in the name of the project',
      '恒泽药业股份有限公司总部在南京。恒泽药业扩产项目由滁州澄光制药有限公司投资兴建，主要建设软袋输液生产线。',
      ['INVESTED_IN 滁州澄光制药有限公司 恒泽药业扩产项目'],
      ['DEVELOPS 恒泽药业股份有限公司 软袋输液生产线'],
    ],
    [
      'what partners found, not its neighbour nor the project told before',
      '滁州澄光电驱有限公司2019年落户来安县，总投资12亿元，一期已于2020年投产，二期项目预计明年建成。\n\n与澄光电驱一路之隔，由南京恒泽精密有限公司与来安建投共同出资3亿元组建的滁州泽安轻材有限公司，厂房主体已经封顶。据了解，恒泽精密持股65%，来安建投持股35%。该项目达产后可年产副车架100万件，将为澄光电驱配套。',
      [
        'INVESTED_IN 南京恒泽精密有限公司 滁州泽安轻材有限公司',
        'SUBSIDIARY_OF 滁州泽安轻材有限公司 南京恒泽精密有限公司',
        'PRODUCES 滁州泽安轻材有限公司 副车架',
        'SUPPLIES 滁州泽安轻材有限公司 滁州澄光电驱有限公司',
      ],
      [
        'INVESTED_IN 南京恒泽精密有限公司 滁州澄光电驱有限公司',
        'INVESTED_IN 滁州澄光电驱有限公司 二期项目',
        'OWNS 来安建投 南京恒泽精密有限公司',
        'PRODUCES 滁州澄光电驱有限公司 副车架',
      ],
    ],
    [
      'the subsidiary that a clause introduces by its parent',
      '作为恒泽集团控股的钢铁企业，滁州澄光钢铁有限公司二期去年投产。“我们的汽车板已经供货松岳汽车有限公司。”公司制造部部长张建设说。',
      ['SUPPLIES 滁州澄光钢铁有限公司 松岳汽车有限公司'],
      ['SUPPLIES 恒泽集团 松岳汽车有限公司'],
    ],
    [
      'the firm that follows a word of where it stands to another',
      '滁州澄光电机有限公司订单排到年底。澄光电机的上游，来安县的南京恒泽磁材有限公司也在扩产。公司投资3.2亿元建设磁钢项目，年产磁钢3000吨。',
      ['INVESTED_IN 南京恒泽磁材有限公司 磁钢项目', 'PRODUCES 南京恒泽磁材有限公司 磁钢'],
      ['INVESTED_IN 滁州澄光电机有限公司 磁钢项目'],
    ],
    [
      'the firm that 像 gives as an example, and its wares end before a share of them',
      '滁州澄光电机有限公司位于来安县。公司生产的转子八成卖给县里的整机厂，像松岳电器、青禾泵业，都是老客户。',
      ['PRODUCES 滁州澄光电机有限公司 转子'],
      [],
    ],
    [
      'the zone that opens, not the one that it opens in',
      '昨天，占地300亩的滁州智能电机产业园在来安经济开发区揭牌，首批入驻的有南京恒泽磁材有限公司、松岳电控有限公司等5家企业。',
      ['LOCATED_IN 南京恒泽磁材有限公司 滁州智能电机产业园', 'LOCATED_IN 松岳电控有限公司 滁州智能电机产业园'],
      ['LOCATED_IN 南京恒泽磁材有限公司 来安经济开发区'],
    ],
    [
      'a maker of quilts, which end in the word for by',
      '滁州澄光家纺有限公司在来安县投资1.1亿元扩建车间，达产后年产羽绒被80万条。',
      ['PRODUCES 滁州澄光家纺有限公司 羽绒被'],
      ['PRODUCES 滁州澄光家纺有限公司 羽绒'],
    ],
  ])('is %s', (_, text, said, unsaid) => {
    const read = readings(text);
    expect(read).toEqual(expect.arrayContaining(said));
    for (const each of unsaid) expect(read).not.toContain(each);
  });
});
