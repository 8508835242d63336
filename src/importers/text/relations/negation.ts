import { GuardedPattern } from '../patterns/guarded-pattern.js';

/**
 * What did not happen, or will not: cancelled, denied, rejected, withdrawn. A sentence that says so states no relation
 * of what it denies.
 */
const offTheTable = new GuardedPattern(
  /不实|并不属实|子虚乌有|谣言|辟谣|误读|予以否认|加以否认|不再实施|未予通过|未获通过|已撤销|已终止|决定终止|终止实施|已取消|已经取消|不了了之|撤资|已从[^，。]{0,8}(?:调出|剔除|移出)|没有这一计划|并无此|未签(?:订|署)?正式协议|处于洽谈|尚在洽谈|解除(?:了)?(?:协议|合同)|已解约|暂无|尚未有过接触|最终未|未入驻|宣告失败|告吹|搁浅|(?:而|被|遭|随后|最终|后|全面)(?:终止|取消|叫停|放弃)|搁置(?![^。；]{0,14}(?:重启|复工|恢复|启动))|作罢|流产|夭折|落空|未能(?:如期)?(?:落地|落户|成行|实施|签约|开工|动工|建成|投产)|不予批准|被叫停|传闻|网传|有媒体报道称|传说中/u,
);

/** Whether a sentence, or its template, speaks of something that was denied or given up. */
export function isOffTheTable(text: string): boolean {
  return offTheTable.test(text);
}

/** What was once meant to be, in the words of its own clause: 「曾考虑在某地建厂」. */
const onceMeant = new GuardedPattern(
  /(?:曾经?|原|本|一度)(?:先)?(?:考虑|计划|拟|打算|有意|想|定于|准备|签(?:过|署|订|下)?意向)/u,
);

const hearsay = new GuardedPattern(/^[^，。；]{0,14}(?:的?(?:说法|传闻|传言|谣言|猜测)|一事)/u);

/**
 * Whether what stands at `from` to `to` is denied: as hearsay (「…的说法」), or by the words of its own part of the
 * sentence. What a sentence sets against the denial (「总部仍设在…」) stands.
 */
export function isDenied(text: string, from: number, to: number): boolean {
  if (hearsay.mayMatch(text) && hearsay.testPart(text.slice(to), text)) return true;
  if (onceMeant.mayMatch(text)) {
    const clause = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
    if (onceMeant.testPart(text.slice(clause, to), text)) return true;
  }
  if (!offTheTable.mayMatch(text)) return false;
  let start = from;
  let end = to;
  while (start > 0 && !'。；'.includes(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !'。；'.includes(text[end] ?? '')) end += 1;
  const part = text.slice(start, end);
  if (!offTheTable.testPart(part, text)) return false;
  return !/仍|而是|实际上|事实上/u.test(text.slice(start, to));
}

const noTrade =
  /(?<!没有|并无|无)股权|(?:的|所持|持有|部分|全部|\ue008|[万亿]|公司|优先|增持|受让|认购|发行)股份|股份(?:转让|回购|认购|公司制)|股票|债券|该厂|厂房|潜在|洽谈|商谈|接洽|磋商|争取|力争|有望|希望|盼望|意向|送样|试样|样品|样件|样机|试装|谈判|尚未|未能|未获|试图|瞄准|对标|正在?(?:积极)?(?:开发|拓展|申请|接触)|不(?:再|是|为)|失去|流失|丢掉|丢了|(?:曾经?|此前|原|过去|以前|从前|原先|早先|当年)(?:是|为|曾)|(?:下一步|今后|将来|未来)[^，。；]{0,6}(?:想|要|争)|(?:很想|想要|一心想|梦想|期待|期盼|渴望)|(?:只想|想)(?=给|为|替|做|进|成|跟|向|打入)|竞争对手|(?:计划|拟|预计|目标|准备|打算)[^，。；]{0,10}(?:进入|打入|切入|跻身|成为|争|开拓|开发)/u;

/** Whether the clause around `from` to `to` speaks of shares, or of a trade that is only sought, lost or compared with. */
export function isNoTrade(text: string, from: number, to: number): boolean {
  let start = from;
  let end = to;
  while (start > 0 && !'，。；：'.includes(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !'，。；：'.includes(text[end] ?? '')) end += 1;
  return noTrade.test(text.slice(start, end));
}
