/**
 * What did not happen, or will not: cancelled, denied, rejected, withdrawn. A sentence that says so states no relation
 * of what it denies.
 */
const offTheTable =
  /不实|并不属实|子虚乌有|谣言|辟谣|误读|予以否认|加以否认|不再实施|未予通过|未获通过|已撤销|已终止|决定终止|终止实施|已取消|已经取消|不了了之|撤资|已从[^，。]{0,8}(?:调出|剔除|移出)|没有这一计划|并无此|暂无|尚未有过接触|最终未|未入驻|宣告失败|告吹|搁浅|传闻|网传|有媒体报道称|传说中/u;

/** Whether a sentence, or its template, speaks of something that was denied or given up. */
export function isOffTheTable(text: string): boolean {
  return offTheTable.test(text);
}
