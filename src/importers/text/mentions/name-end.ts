import { industryTails } from '../lexicon/company-words.js';
import { mayOpenKnown, wellKnownFirms } from '../lexicon/well-known-firms.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName } from './firm-parts.js';
import { endsName, wordAt } from './name-start.js';

const tails = new Set(industryTails);
/** What ends a phrase that only describes: a market, a class of firms, a thing. */
export const generic =
  /(?:市场|客户|用户|企业|公司|厂家|厂商|品牌|国家|地区|城市|行业|产业|单位|部门|政府|群众|农户|农民|居民|业主|员工|工人|同行|消费者|产品|设备|材料|原料|零部件|配件|项目|工程|基地|园区|开发区|高新区|工厂|车间|生产线|技术|服务|资金|贷款|资质|银行|大学|学院|研究院|研究所|协会|委|局|厅|部|办|院|所|省|市|县|区|镇|海外|国外|国内|全国|全球|各地|外地|两家|三家|多家|自己|大家|我们|他们|双方|三方|后者|前者|此|其|该|农业|工业|林业|渔业|畜牧业|旅游|交通|建筑|业务|领域|环节|中心|专家|团队|记者|厂长|县长|市长|书记|游客|主任|经理)$/u;
const trailing = /(?:等)?(?:合同|订单|采购|产品|手机|汽车|整车|工厂|股权|项目|贴牌|开模|来料)$/u;

/** Where a firm that everyone knows ends that is named here and goes on in no industry word; `start` where there is none. */
function knownAt(text: string, words: readonly Word[], start: number): number {
  if (!mayOpenKnown(text.charCodeAt(start), text.charCodeAt(start + 1))) return start;
  for (let length = 6; length >= 2; length -= 1) {
    if (!wellKnownFirms.has(text.slice(start, start + length))) continue;
    const next = words[wordAt(words, start + length)];
    const goesOn =
      next === undefined ||
      next.start !== start + length ||
      tails.has(next.text) ||
      /^(?:集团|公司|股份|有限|旗下)/u.test(next.text) ||
      (next.text.length === 1 && !endsName(next) && !/^[做买卖供送造用拿贴占]$/u.test(next.text)) ||
      isPlaceName(next.text);
    return goesOn ? start : start + length;
  }
  return start;
}

export const makes = /^(?:做|造(?!船|纸)|组装|主营|主打|专攻|生产(?!力))/u;

/** Where a name that starts here ends: before a function word, a verb, a figure or a mark. */
export function nameEnd(text: string, words: readonly Word[], start: number): number {
  const known = knownAt(text, words, start);
  if (known > start) return known;
  // 「甲、做线束的乙」: who is told by what it makes.
  if (makes.test(text.slice(start, start + 3))) return start;
  let end = start;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end - start > 14) break;
    if (end - start >= 2 && /^[做买卖供送造用拿贴占]$/u.test(word.text)) break;
    if (word.start < start) return start;
    // 「由某某石化经管道供应」: by which way.
    if (word.text === '经' && end - start >= 3) break;
    if (
      end > start &&
      /^(?:旗下|方面|等|则|均|已|也|的|合计|累计|董事|总|副总|配套|供货|供应|合资|合作|组建|共建|出资|持股|持有|占股|认缴)/u.test(
        word.text,
      )
    )
      break;
    // 「必胜客」, 「旭日」: one dictionary word by itself may be a name here.
    if (
      endsName(word) &&
      !(
        word.start === start &&
        (/^[ljmd]/u.test(word.tag) || (/^v/u.test(word.tag) && word.text.length >= 3)) &&
        !/^\d/u.test(word.text) &&
        word.text.length >= 2
      )
    )
      break;
    end = word.end;
  }
  const cut = trailing.exec(text.slice(start, end));
  return cut !== null && cut.index >= 2 ? start + cut.index : end;
}
