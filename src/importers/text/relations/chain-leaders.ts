import { entityId } from '../../draft-id.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isDenied } from './negation.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

const chainWords = '(?<chain>(?:(?![的为以成了等])[\\u4e00-\\u9fffA-Za-z]){2,10}?(?:产业|产业集群|产业链))';
/** Ways to say that a firm leads an industry: 「X等链主企业」, 「X是…产业链链主」, 「以X为链主」. */
const patterns: readonly GuardedPattern[] = [
  new GuardedPattern(/链主(?:企业)?(?:包括|有|为|：|——)?(?<firm>\ue001)/dgu),
  new GuardedPattern(
    /(?<firm>\ue001)(?:等)?[^，。；\ue001]{0,10}?(?:作为|是|为|成为|担任)?[^，。；\ue001]{0,16}?链主(?:企业)?/dgu,
  ),
  new GuardedPattern(/以(?<firm>\ue001)[^，。；\ue001]{0,6}为(?:龙头|链主|引领)/dgu),
  // 「以甲为龙头的…、以乙为代表的…」: in such a list both words say the same.
  new GuardedPattern(
    /以(?<firm>\ue001)[^，。；\ue001]{0,6}为代表的(?=[^，。；]*、以\ue001[^，。；]*为(?:龙头|链主|引领)的)/dgu,
  ),
  new GuardedPattern(
    /(?<=为(?:龙头|链主|引领)的[^，。；]{2,40}(?:、|和|与|及))以(?<firm>\ue001)[^，。；\ue001]{0,6}为代表的/dgu,
  ),
];
const chain = new GuardedPattern(
  new RegExp(`(?:打造|发展|构建|形成|培育|壮大|做强|围绕|聚焦|了|[的是为，、\ue001-\ue003]|^)${chainWords}`, 'gu'),
);

/** 「把新材料作为主攻方向」, 「将光伏列为首位产业」: the industry that a place has set its mind on. */
const chosen =
  /(?:将|把|以)(?<chain>[\u4e00-\u9fff]{2,8}?)(?:产业)?(?:作为|列为|定为|确定为|为)[^，。；\ue001]{0,16}(?:主攻方向|主导产业|支柱产业|重点产业|首位产业|发展重点)/u;

/** 「以甲为龙头的化工、以乙为代表的铝加工两大产业集群」: what each firm of a list leads stands right behind it. */
const ledBehind =
  /^[^，。；、\ue001-\ue006]{0,8}为(?:龙头|链主|引领|代表|核心|主导|骨干)(?:企业)?的(?<chain>(?:(?![的为以成了等与和及])[\u4e00-\u9fffA-Za-z]){2,12}?)(?:[一二两三四五六七八九十](?:大|条|个))?(?:(?:千亿级?|百亿级?|特色|优势|主导|支柱|新兴|现代)*产业(?:集群|链)?|集群|产业链)?(?=[，。；]|、|等|(?:和|与|及|以及)以|$)/u;
/** Several industries together: 「铝加工两大产业」 names none alone. */
const several = /[二两三四五六七八九十几多]+[大条个](?:[\u4e00-\u9fff]{2,4})?产业/u;

/** The industry that the words right behind a firm say it leads, in a list where each has its own; undefined elsewhere. */
function industryBehind(text: string, at: number): string | undefined {
  const name = ledBehind.exec(text.slice(at + 1))?.groups?.chain;
  if (name === undefined || !/产业|集群/u.test(text.slice(at))) return undefined;
  const bare = name.replace(/^(?:全国|全球|国家级|千亿级?|百亿级?|本地|当地)+/u, '').replace(/产业$/u, '');
  return bare.length < 2 || general.test(bare) ? undefined : `${bare}产业`;
}

/** The industry nearest to an offset, in the same sentence. */
function industryNear(text: string, at: number): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const match of chain.all(text)) {
    const name = (match.groups?.chain ?? '')
      .replace(/产业(?:集群|链)$/u, '产业')
      .replace(/^(?:全国|全球|国家级|千亿级?|百亿级?|本地|当地)+/u, '');
    if (name.length < 4 || general.test(name) || several.test(name)) continue;
    const distance = Math.abs(match.index - at);
    if (distance <= 60 && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  const aim = chosen.exec(text.slice(0, at))?.groups?.chain;
  return aim === undefined ? best?.name : `${aim}产业`;
}

/** Words that begin what only describes industries. */
const general = /^(?:着力|全力|不断|加快|提升|推动|推进|主导|支柱|优势|特色|重点|该|全|整个|上下游|新兴|战略性)/u;

/** Which firms lead which industry of the place that the text speaks of. */
export function readChainLeaders(
  { sentence }: ReadSentence,
  template: Template,
  topic: Topic,
  registry: EntityRegistry,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  // 「A、B等链主企业」: the words that close a list belong to its slot.
  const lists = [...template.slots]
    .filter(([, slot]) => slot.kind === 'firm' && slot.tail?.includes('链主') === true)
    .map(([at]) => ({ at, from: at, end: at + 1 }));
  const said = /链主|为龙头|为引领/u.test(template.text)
    ? patterns.flatMap((pattern) =>
        [...pattern.all(template.text)].map((found) => ({
          at: found.indices?.groups?.firm?.[0] ?? found.index,
          from: found.index,
          end: found.index + found[0].length,
        })),
      )
    : [];
  for (const { at, from, end } of [...lists, ...said]) {
    const name = industryBehind(template.text, at) ?? industryNear(template.text, at);
    if (name === undefined || isDenied(template.text, from, end)) continue;
    const adcode = topic.place?.properties.adcode;
    const industry = registry.add('Industry', name, 0.85);
    const start = template.at[from] ?? 0;
    for (const { entity } of template.slots.get(at)?.mentions ?? []) {
      if (entity.type !== 'Company') continue;
      relations.push({
        type: 'LEADS_CHAIN',
        from: entity,
        to: industry,
        properties: typeof adcode === 'string' ? { placeId: entityId({ type: 'District', code: adcode }) } : {},
        modality: 'reported',
        polarity: 'positive',
        confidence: 0.8,
        rule: 'zh/leads-chain',
        evidence: evidenceSpan(
          sentence,
          start,
          template.slots.get(end - 1)?.end ?? (template.at[end - 1] ?? start) + 1,
        ),
      });
    }
  }
  return relations;
}
