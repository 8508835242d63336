import type { LocalEntity } from '../mentions/mention.js';
import { soleOf } from './sole-subject.js';
import type { Template } from './template.js';

/** How a clause opens whose subject only the next one names: 「作为…的供应商，甲…」, 「专注…三十年，甲…」. */
const opening =
  /^(?:作为|身为|背靠|傍上|搭上|凭借|凭着?|依靠|依托|靠着?|立足|专注|专业|专门|专攻|深耕|扎根|主营|主要(?:从事|生产)|从事|长期|常年|多年来?|一直|成立|创办|始建|创建|以[^，]{0,16}(?:起家|见长|著称|闻名|为主)|(?:与|同|和|跟|联合|携手)[^，]{1,16}(?:共建|合建|共同|联合|合作)[^，]{0,6}的)/u;
/** What may stand before the subject of the clause behind it. */
const lead =
  /^(?:(?:目前|如今|现在|今年以来|今年|去年|近年来|近日|日前|此次|位于\ue003的|位于\ue002的|\ue003的?|\ue002的?|这家|来自\ue003的)[，的]?){0,2}$/u;
/** What makes the firm of that clause another than the one that the opening speaks of. */
const other = /^[^，。；]{0,6}(?:(?:是|为|成为|向|对|与|给)(?:其|它|公司|该)|(?:均|都|皆)(?:是|为|在))/u;

/** The firm that an opening clause without a subject speaks of: the subject of the next clause of its sentence. */
export function subjectAhead(template: Template, index: number): LocalEntity | undefined {
  const { text } = template;
  let start = index;
  while (start > 0 && !'。；！？：'.includes(text[start - 1] ?? '')) start -= 1;
  if (!opening.test(text.slice(start, index + 12)) || text.slice(start, index).includes('，')) return undefined;
  const comma = text.indexOf('，', index);
  if (comma < 0 || comma - start > 60) return undefined;
  const next = [...template.slots]
    .filter(([at, { kind }]) => at > comma && kind === 'firm')
    .sort((a, b) => a[0] - b[0])[0];
  if (next === undefined || !lead.test(text.slice(comma + 1, next[0])) || other.test(text.slice(next[0] + 1)))
    return undefined;
  return soleOf(template, next[1]);
}
