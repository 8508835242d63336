import type { Aside, Rule } from '../rule.js';
import { everydayRules } from './everyday-rules.js';
import { investmentRules } from './investment-rules.js';
import { relationRules } from './relation-rules.js';

/** How Chinese questions say what they ask. Tried in order. */
export const chineseRules: readonly Rule[] = [...everydayRules, ...relationRules, ...investmentRules];

/** What a question may want beside. */
export const chineseAsides: readonly Aside[] = [
  {
    also: 'developer',
    pattern: '(?:由|被)?(?:谁|哪家|哪个(?:公司|企业)|哪些(?:公司|企业)).{0,4}(?:建设|承建|建|开发|实施|负责|投资)',
  },
  {
    also: 'investor',
    pattern: '(?:由|被)?(?:谁|哪家|哪些(?:企业|公司|机构)).{0,6}(?:投资|出资)|投资方|投资人|投资商',
  },
  {
    also: 'place',
    pattern:
      '哪里|哪儿|何处|(?:哪些|什么|哪个|哪几个|几个)(?:地方|地区|城市|省份?|区县?|园区|国家|市|县)|(?:投资|布局)的?(?:地点|地区|城市|区域)',
  },
  { also: 'amount', pattern: '多少钱|投资多少|投资额|投资金额|总投资|多少亿|多少资金|各投资|金额' },
  { also: 'date', pattern: '啥时候|什么时候|何时|哪年|哪一年|哪个?月|哪天|几月|时间' },
  { also: 'capacity', pattern: '产能|规模|年产' },
  { also: 'count', pattern: '多少(?:个|家|户|项)|几(?:个|家|户|项)(?!亿)|数量' },
  { also: 'contract', pattern: '合同' },
];
