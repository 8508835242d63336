import type { Asked } from '../frame.js';

/** How sentences list the firms or zones that a question asks for. `S` stands for what the question names. */
export interface NameWording {
  /** `placed` is who invests in a place. */
  readonly asked: Asked | 'placed';
  /** With a group `list`, or `clauses` of which each begins with a name. */
  readonly pattern: RegExp;
  /** Where only names that the graph knows count, since the words around tell too little. */
  readonly knownOnly?: true;
}

/** The character that stands for the subject of a question in a sentence. */
export const subjectToken = '\uE010';

const S = subjectToken;
const list = '(?<list>[^，,。；;：:！？\uE010]{2,60}?)';
const stop = '(?=[，,。；;！？]|$)';
/** 等三家企业 behind a list. */
const closing = '(?:等[^，,。；;的]{0,12}|[一二三四五六七八九十两\\d]+[家户][^，,。；;的]{0,6})?';
const came = '(?:入驻|落户|进驻|落地|投产|入园|走上正轨|安家|扎根|建厂|集聚|聚集)';

const wording = (asked: Asked | 'placed', pattern: string, knownOnly = false): NameWording => ({
  asked,
  pattern: new RegExp(pattern, 'u'),
  ...(knownOnly ? { knownOnly: true } : {}),
});

/** In order; of one sentence all that fit count. */
export const nameWordings: readonly NameWording[] = [
  wording(
    'companies',
    `${S}[^。；;]{0,30}?(?:已有|现有|入驻了|聚集了|集聚了|汇聚了|吸引了|引进了|引来了)${list}${closing}(?:先后|相继|陆续|纷纷)?(?:${came}|${stop})`,
  ),
  wording('companies', `${S}[^。]*?[，,]${list}等[^，,。；;的]{0,10}(?:企业|公司)[^，,。；;]{0,6}${came}`),
  wording(
    'companies',
    `${S}[^。；;]{0,24}(?:企业|公司|厂商)[一二三四五六七八九十百\\d]+余?多?[家户][：:](?<clauses>[^。]+)`,
    true,
  ),
  wording('companies', `${S}(?:里|内|中|里面|园内)?，${list}(?:就是|便是|先后|相继|陆续|已|正|都|均)`, true),
  wording('companies', `(?:位于|同在|坐落在|落户)${S}的${list}${stop}`),
  wording('companies', `${S}(?:内|里)?的${list}(?:则|已|正|也|都|，)`, true),
  wording('customers', `${S}[^。；;]*?(?:配套|供应|供货|供给|卖|销售|提供|销|直供)给了?${list}(?:等|${stop})`),
  wording(
    'customers',
    `${S}[^。]*?(?:产品|货品|成品)(?:主要|大多|全部|都)?(?:销往|销售给|卖给|卖到|供给|供应给|出口到?)了?${list}(?:等|${stop})`,
  ),
  wording(
    'customers',
    `${S}[^。；;]*?(?:客户|用户|买家)(?:名单)?(?:里|中)?(?:有|包括|为|是|主要是|主要有|涵盖)${list}(?:等|${stop})`,
  ),
  wording(
    'customers',
    `${S}[^。]*?[，。,]${list}(?:等)?(?:都|均|也)(?:从|向|找)(?:这里|这儿|它|其|该公司|公司)?(?:那里)?(?:拿货|采购|进货|购买|订货|提货)`,
  ),
  wording(
    'customers',
    `${S}[^。；;]*?(?:成为|成了|是|进入了?|打入)${list}(?:等[^，,。；;的]{0,10})?的?(?:供应商|供货商|供应链|配套商|采购体系)`,
  ),
  wording('customers', `${S}[^。；;]*?(?:为|给|向)${list}(?:等[^，,。；;的]{0,12})?(?:供货|供应|配套|代工)`),
  wording('suppliers', `${S}[^。；]*[，,](?:供应|提供)[^，,。；;]{1,12}的(?:则|就|正)?是${list}(?:等|${stop})`),
  wording('suppliers', `${S}[^。；]*?(?:采购自|购自|来自|产自)(?:于)?${list}(?:等|${stop})`),
  wording(
    'suppliers',
    `${S}[^。；;]*?(?:供应商|供货商|供货方)(?:有|包括|为|是|主要是|主要有|涵盖)${list}(?:等|${stop})`,
  ),
  wording('suppliers', `${S}[^。；]*?(?:向|从)${list}(?:采购|购买|购进|进货|订购|购入)`),
  wording('suppliers', `${S}[^。；]*?由${list}(?:供货|供应|提供|配套)`),
  wording('suppliers', `(?:^|[，,；;。])${list}(?:，则|则)?是${S}的(?:老?供应商|老?供货商|老搭档|配套企业|配套商)`),
  wording(
    'chainLeaders',
    `(?:^|[，,；;。为围绕依托以])${list}(?:等)?(?:[一二三四五六七八九十两\\d]+[家户]|这个|这家)?[“"]?(?:链主|龙头)[”"]?(?:企业)?(?:授牌|，|为|带动|$)`,
  ),
  wording(
    'chainLeaders',
    `(?:依托|围绕|确定|以|包括|有)${list}(?:等|为)(?:[一二三四五六七八九十两\\d]+[家户])?[“"]?(?:链主|龙头)[”"]?`,
  ),
  wording(
    'chainLeaders',
    `(?:^|[，,；;。])${list}(?:由此|已|也|则|就|因此)?(?:是|为|成为|成了)[^，,。；;]{0,24}[“"]?(?:链主|龙头|领军)[”"]?`,
  ),
  wording(
    'chainLeaders',
    `(?:^|[；;。])(?<list>[^，,。；]{2,24}?)(?:坐落|位于|成立|创建|总部|作为|是一家)[^。；;]*?[，,](?:也|同时|更|目前|现在)?(?:是|为)[^，,。；;]{0,24}(?:链主|龙头|领军)`,
  ),
  wording(
    'chainLeaders',
    `作为[^，,。；;]{0,24}(?:链主|龙头|领军)[”"]?(?:企业)?的?[，,]?${list}(?:去年|今年|已|将|在|正|近年|目前|[，,])`,
    true,
  ),
  wording('chainLeaders', `(?:链主|龙头)[”"]?企业(?:有|包括|是|为|——|：|:)?${list}(?:等|${stop})`, true),
  wording(
    'investors',
    `${S}[^。；;]{0,8}[，,](?:是|由|系|是由)?${list}(?:共同|联合|合资|分别|各自)(?:出资|投资|组建|设立|成立|持股)`,
  ),
  wording('investors', `${S}[^。；;]{0,6}(?:是|由|系|是由)${list}(?:共同|联合|合资)?(?:出资|投资|组建|合资|设立|创办)`),
  wording('investors', `${list}(?:共同|联合|合资)(?:出资|投资|组建|设立|成立)[^，,。；;]{0,12}${S}`),
  wording('placed', `(?:^|[，,。；;])${list}(?:与|和|同|跟)${S}(?:管委会)?(?:签约|签订|签署|签下)`),
  wording(
    'placed',
    `(?:^|[，,。；;])${list}(?:在|到|来|落户|入驻|进驻)了?${S}[^，,。；;]{0,10}(?:投资|投入|建设|建起|兴建|设厂|建厂)`,
  ),
  wording('parks', `${S}(?:下设|下辖|辖有?|包括|包含|由|现有|设有|辖区内有)${list}(?:等|组成|${stop})`),
];
