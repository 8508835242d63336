/** Words before a place that only pass it: a head office, an old site, a market, a way, a neighbour, a model. */
const passedBefore =
  /(?:原(?:先|来|本|址|厂|厂区)?(?:位于|[坐座]落[于在]|设在|设于|在|地处)|(?<![东西南北中二域])总部(?:均|都|现|仍)?(?:位于|设在|设于|在|坐落于)?|注册地(?:址)?(?:位于|为|在|是)?|来自|源自|源于|出身|籍贯|远销|销往|发往|运往|出口至?|供应|供给|供货给?|卖给|送往|赴|从|自|距离?|离|毗邻|紧邻|邻近|相邻的|对标|学习|考察|参观|借鉴|不同于|不在|撤出|搬离|离开|告别|远离|而非|飞抵|抵达)(?:了)?[^，。；、]{0,5}$/u;
/** Words behind a place that make it an office, an address of origin, or somebody's. */
const passedBehind =
  /^(?:结为|结成|缔结|管委会|管理委员会|籍|商人|老板|客商|人氏|总部|代表团|考察团|方向|口音|老厂|旧厂|原厂|旧址)/u;

/** The office of a zone that speaks: what it says is of its own zone. */
const officeSpeaks =
  /^(?:管委会|管理委员会|党工委)(?:[^，。；：]{0,20}(?:介绍|表示|告诉|透露|坦言|指出|看来|称|说)|(?:的?(?:统计|数据|消息|通报))?(?:显示|统计|消息|通报))/u;

/** Whether a place is named in passing: what 园区, 这里 or 当地 mean afterwards is another one. */
export function isPassing(text: string, start: number, end: number): boolean {
  // 「从某某开发区获悉」 is where the news is from, and mostly what it is about.
  if (/^[^，。；]{0,3}(?:获悉|了解到|传来)/u.test(text.slice(end, end + 8))) return false;
  if (officeSpeaks.test(text.slice(end, end + 32))) return false;
  return passedBefore.test(text.slice(Math.max(0, start - 16), start)) || passedBehind.test(text.slice(end, end + 6));
}
