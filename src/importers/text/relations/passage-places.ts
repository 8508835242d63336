import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Passage } from './passages.js';
import type { Template } from './template.js';

/** What a sentence says of a firm or project so that it is in the place under which the sentence stands. */
export interface PassageCue {
  readonly name: string;
  /** The names stand at the group `thing`. */
  readonly pattern: GuardedPattern;
  readonly confidence: number;
  /** Whether the place must be a zone. */
  readonly zone?: boolean;
  /** Whether the clause before too must not speak of guests and customers. */
  readonly beforeToo?: boolean;
  /** How many sentences after the one that set the place at most. */
  readonly within?: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const works =
  '(?:车间|厂区|厂房|[一二三四五六\\d]号[窑炉机]|窑炉?|高炉|产线|生产线|流水线|机组|仓库|总控室|中控室|控制室|工地|塔吊|库房|大棚|牧场|圈舍|晒场|堆场)';

export const passageCues: readonly PassageCue[] = [
  {
    name: 'zh/works-in-passage',
    pattern: new GuardedPattern(
      new RegExp(
        `(?:^|[。；：！？，])[^，。；：\\ue001-\\ue006]{0,8}?(?<thing>\\ue001)(?:公司|集团)?的?[^，。；、\\ue001-\\ue006]{0,10}?${works}(?:里|内|外|上|前|中|间|旁)?(?=[，。；]|正|仍|灯|机|一片|已|也|的)`,
        'gu',
      ),
    ),
    confidence: 0.72,
    examples: ['走进如皋经开区，机器声此起彼伏。海川丝业有限公司的缫丝车间里，女工正忙。'],
    counterExamples: ['如皋经开区举行推介会。海川丝业有限公司的缫丝车间里，女工正忙。'],
  },
  {
    name: 'zh/came-in-passage',
    pattern: new GuardedPattern(
      /(?<thing>\ue001)(?:公司|集团)?(?:把|将)?(?:总部|厂子?|工厂|生产线|产能|基地|[^，。；\ue001-\ue006]{0,6})?(?:也|便|就|已|又|率先|最先|头一个|第一个|首批|抢先|整体|悉数|随后|跟着|去年|今年|前年|\d{4}年){0,3}(?:[迁搬](?:了)?(?:进|过|到)?(?:来|这里|园里|园区)|落脚|安家|进园|入园|住进|扎了?根|办厂|建厂|设厂)(?![到往至在于]|[^，。；]{0,4}[\ue002\ue003])/gu,
    ),
    confidence: 0.72,
    examples: ['就到了如皋经开区。变化从海川硅业把总部迁进来开始。'],
    counterExamples: ['就到了如皋经开区。海川硅业考察了两天。'],
  },
  {
    name: 'zh/chief-of-passage',
    pattern: new GuardedPattern(
      /(?:台柱子|排第一|排头名|居首|拔头筹|占头名|领头|领跑|龙头|带头|挑大梁|顶梁柱|头雁|链主|大户|主角|主力|名气最[大响]|(?:第一|头一|首)(?:家|个)|最早|最先|最大|最老|规模最大|先行者|元老)[^，。；\ue001-\ue006]{0,8}，?(?<!客户|供应商|订单|股东)(?:是|为|当属|要数|当数|莫过于|非|叫|数)[^，。；\ue001-\ue006]{0,6}(?<thing>\ue001)(?!的(?:订单|考察|客户))/gu,
    ),
    confidence: 0.76,
    beforeToo: true,
    examples: ['如皋经开区占地5600亩。最早进来的是海川硅业，最大的是海润科技有限公司。'],
    counterExamples: ['如皋经开区占地5600亩。接待的客户里，最大的是海润集团。'],
  },
  {
    name: 'zh/leads-in-passage',
    pattern: new GuardedPattern(
      /(?<thing>\ue001)(?:公司)?(?:要|就|则|又|当然|无疑|稳|年年|连年){0,2}(?:排(?:在)?第[一二三]|占头名|居首|夺魁|坐头把交椅|挑大梁|领头|打头|(?:是|算|称得上|算得上)(?:园里|区里|这里|当地)?的?(?:龙头|头一家|头一号|链主|台柱子|顶梁柱|大户|老大|领头羊|元老|头家|第[一二三]家))/gu,
    ),
    confidence: 0.74,
    zone: true,
    beforeToo: true,
    examples: ['如皋经开区占地5600亩。论税收，海川管业要占头名。'],
    counterExamples: ['如皋经开区占地5600亩。论客户，海川管业要占头名。'],
  },
  {
    name: 'zh/beside-in-passage',
    pattern: new GuardedPattern(
      /(?:一[路墙街河]之隔|隔壁|对门|对面|不远处|相邻|紧邻|紧挨着|近旁|旁边|往[东西南北](?:走)?|同在?园(?:里|内|区)?|隔着?[^，。；\ue001-\ue006]{1,8}，)的?(?<thing>\ue001)/gu,
    ),
    confidence: 0.7,
    examples: ['就到了如皋经开区。海川硅业开了炉，一路之隔的海润碳素架起皮带廊。'],
    counterExamples: ['就到了如皋经开区。海川硅业开了炉，客户里的海润碳素架起皮带廊。'],
  },
  {
    name: 'zh/one-of-passage',
    pattern: new GuardedPattern(
      /(?<thing>\ue001)(?:公司)?(?:便|就|也|正|即)?(?:在其列|位列其中|在其中|名列其中|(?:是|为)其中(?:之一|一[家个]|的?(?:一[家个]|佼佼者|代表|龙头)))/gu,
    ),
    confidence: 0.74,
    examples: ['如皋经开区有企业34家。海川皮具厂便在其列。'],
    counterExamples: ['如皋经开区有企业34家。海川皮具厂是供应商。'],
  },
  {
    name: 'zh/acts-in-passage',
    pattern: new GuardedPattern(
      /(?:^|[：；])(?:而|其中|像|比如|例如|如|目前|眼下|如今|这几年|近年来|去年|今年|上半年|据介绍|据了解|此外|另外|同样|当地的|这里的|区内|园内|[\d年月初底]{1,8}|，){0,3}(?<thing>\ue001)(?!(?:公司|集团)?(?:旗下|下属|所属|控股|投资(?!\ue006)|的(?!\ue004|[^，。；]{0,8}(?:车间|厂|线))|[与和同跟、]|(?:专门|主要|一直|长期)?[为给向][^，。；]{0,20}(?:配套|供|提供|代工)|[^，。；\ue001]{0,4}(?:合资|共建|共同|联合|合作)|供图|摄|$|[^，。；\ue001]{0,8}(?:说|介绍|表示|告诉|坦言|称|透露|自嘲|感慨|负责人|董事长|总经理|书记|老总|代表|签约|出席|捐)|(?:目前|一共|共|总共)*(?:是|为|系)(?:国内|全国|全球|世界|中国|我国)))/gu,
    ),
    confidence: 0.62,
    zone: true,
    within: 3,
    examples: ['如皋经开区里烟囱少了一半。海川瓷业去年转做电陶炉面板。'],
    counterExamples: ['如皋市里烟囱少了一半。海川瓷业去年转做电陶炉面板。'],
  },
];

/** What a visitor does who has not come to stay. */
const unsettled = /谈过|谈了|商谈|派人|来看过|还没|尚未|没有定|没定|犹豫|搬(?:走|到|去)|迁往|迁到|撤/u;

/** Words that make whoever they are said of a guest, a customer or somebody who has not come yet. */
const away = /考察|参观|客户|供应商|洽谈|拟|计划|打算|有意|销往|供货|收购|并购|母公司|股东|代表团|订单来自|未|没有/u;

/** The names of a sentence that stand in its passage's place, each with the cue that says so. */
export function thingsInPassage(
  template: Template,
  { place, age }: Passage,
): { entity: LocalEntity; start: number; end: number; cue: PassageCue }[] {
  return passageCues.flatMap((cue) => {
    if (cue.zone === true && place.type !== 'IndustrialPark') return [];
    if (cue.within !== undefined && age > cue.within) return [];
    return cue.pattern.all(template.text).flatMap(({ index, 0: words }) => {
      const at = index + words.lastIndexOf('\ue001');
      const slot = template.slots.get(at);
      const clause = clauseStart(template.text, index);
      // 「接待的客户里，最大的是甲」: what the clause before speaks of.
      const from = cue.beforeToo === true ? clauseStart(template.text, Math.max(0, clause - 1)) : clause;
      const to = clauseEnd(template.text, index + words.length);
      if (cue.zone === true && unsettled.test(template.text)) return [];
      if (
        slot?.kind !== 'firm' ||
        slot.mentions.some(
          ({ entity }) => entity.name.length < 3 || (entity.confidence < 0.8 && entity.name.length < 4),
        ) ||
        away.test(template.text.slice(from, to))
      )
        return [];
      // A zone that is called after the firm may be any of its zones.
      if (slot.mentions.some(({ entity }) => place.name.includes(entity.name))) return [];
      return slot.mentions.map(({ entity, start, end }) => ({ entity, start, end, cue }));
    });
  });
}

function clauseStart(text: string, index: number): number {
  let from = index;
  while (from > 0 && !'，。；：！？'.includes(text[from - 1] ?? '')) from -= 1;
  return from;
}

function clauseEnd(text: string, index: number): number {
  let to = index;
  while (to < text.length && !'，。；：！？'.includes(text[to] ?? '')) to += 1;
  return to;
}
