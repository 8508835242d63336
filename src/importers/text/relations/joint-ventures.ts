import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { moneyProperties } from '../quantities/money-properties.js';
import type { DraftRelation } from './claim-draft.js';
import { liesBeside } from './clause-roles.js';
import { evidenceSpan } from './evidence.js';
import { isDenied } from './negation.js';
import { foundsFirm } from './rules/money-words.js';
import { subjectBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import type { Topic } from './topics.js';

/** Ways to say that partners found a firm: the firm first, behind its partners, or described by them. */
const foundings: readonly GuardedPattern[] = [
  new GuardedPattern(
    /(?<child>[\ue001])[^。；\ue001]{0,12}?(?:是|系)?由(?<a>\ue001)(?:(?:、|和|与|及|联合|携手)[^。；，\ue001]{0,6}(?<b>\ue001))?[^。；\ue001]{0,24}?(?:组建|合资|设立|成立|共建|兴建|投资|持股|控股|出资)(?!的\ue001)/dgu,
  ),
  new GuardedPattern(
    new RegExp(
      `(?<a>\ue001)(?:[^。；\ue001]{0,24}?(?:与|和|同|携手|联合|联手|会同)[^。；，\ue001]{0,4}(?<b>\ue001))?[^。；\ue001]{0,14}?(?:共同出资|合资|共同投资|共同|联合|合作|一起)(?:约?\ue006)?(?:${foundsFirm}|注册)(?:的|了)?[^。；，\ue001]{0,8}(?<child>\ue001)`,
      'dgu',
    ),
  ),
  // 「甲与乙各出一半资金，在某地组建了丙」, 「甲与乙合资，才有了今天的丙」
  new GuardedPattern(
    /(?<a>\ue001)[^。；\ue001]{0,10}?(?:合资|合伙|共同|联合|联手|牵手|携手|强强联合|结盟|各(?:自)?(?:出资|出一半|占一半|占|出|拿出)|按[^，。；\ue001]{0,8}比例)[^。；\ue001]{0,22}?(?:(?:设立|成立|组建|注册|新设|创办|办起|建起|孕育|催生|打造)(?:了|起|出)|才?有了(?:今天|如今|现在|后来)?的?)[^。；，的\ue001]{0,6}(?<child>\ue001)(?!的?(?:专班|工作|联合|实验|研究|项目|产品))/dgu,
  ),
  // 「甲联手乙，在某地注册成立丙」, 「甲出技术，乙出厂房，双方成立丙」
  new GuardedPattern(
    /(?<a>\ue001)(?:[^。；\ue001]{0,14}?(?:携手|联合|联手|牵手|会同)[^。；，\ue001]{0,4}|出[^，。；\ue001]{1,10}，)(?<b>\ue001)(?:出[^，。；\ue001]{1,10})?，?[^。；，\ue001]{0,18}?(?:设立|成立|组建|新设|创办|办起)(?:了|起)?[^。；，的\ue001]{0,6}(?<child>\ue001)(?!的?(?:专班|工作|联合|实验|研究|项目|产品))/dgu,
  ),
  // 「甲、乙、丙三方依次出资60%、25%和15%，在某地设立丁」
  new GuardedPattern(
    /(?<a>\ue001)(?:[^。；\ue001]{0,6}?(?:与|和|同|、)(?<b>\ue001))?[^。；\ue001]{0,12}?(?:依次|分别|各自?|按[^，。；\ue001]{0,10}比例)(?:出资|认缴|持股|占股|投资|注资|以)[^。；\ue001]{0,40}?(?:设立|成立|组建|注册|新设|创办|创立|兴办|筹建|办起)(?:了|起|的)?[^。；，\ue001]{0,6}(?<child>\ue001)/dgu,
  ),
  // 「甲和乙的合资企业丙」, 「作为甲和乙的合资企业，丙」
  new GuardedPattern(
    /(?:(?<=作为)(?<a>\ue001)的?(?:合资|合营)(?:企业|公司|工厂|厂)，|(?<b>\ue001)的?(?:合资|合营)(?:企业|公司|工厂|厂)(?:——|—|、)?)(?<child>\ue001)/dgu,
  ),
  // 「丙是甲与乙的合资企业」
  new GuardedPattern(
    /(?<child>\ue001)[^，。；\ue001]{0,6}?(?:是|系|为)(?<a>\ue001)(?:[^。；，\ue001]{0,4}(?:和|与|及)[^。；，\ue001]{0,6}(?<b>\ue001))?(?:双方|各占[^，。；]{0,6})?的?(?:中外|股份制)?(?:合资|合营)(?:子)?(?:企业|公司|厂)/dgu,
  ),
  // 「丙的股东是甲和乙」
  new GuardedPattern(
    /(?<child>\ue001)[^，。；\ue001]{0,4}(?:两大|三大|主要)?股东(?:方)?(?:分别)?(?:是|为|系|包括)(?<a>\ue001)(?!的)/dgu,
  ),
  // 「丙是甲和乙按六四比例合资组建的」
  new GuardedPattern(
    /(?<child>\ue001)[^。；\ue001]{0,12}?(?:是|系)(?<a>\ue001)(?:[^。；，\ue001]{0,6}(?:和|与|及|联合|携手)[^。；，\ue001]{0,6}(?<b>\ue001))?[^。；，\ue001]{0,16}?(?:合资|合伙|共同|联合)(?:投资|出资)?(?:组建|设立|成立|创办|兴办|建立|建设|兴建)的/dgu,
  ),
  // 「甲持股70%、乙持股30%的丙」
  new GuardedPattern(
    /(?<a>\ue001)(?:合计)?(?:持股|占股|持有)\ue008(?:、|和|与|，)(?<b>\ue001)(?:合计)?(?:持股|占股|持有)\ue008(?:股[权份])?的(?<child>\ue001)/dgu,
  ),
  // 「甲与乙签署合资协议，双方将在某地设立丙」
  new GuardedPattern(
    /(?<a>\ue001)[^。；，\ue001]{0,6}?(?:(?:与|和|同|携手|联合|联手)[^。；，\ue001]{0,4}(?<b>\ue001))?[^。；\ue001]{0,24}?[，。](?:双方|两家|两企业|三方|三家|四方|四家|各方|多方)[^。；\ue001]{0,24}?(?:设立|成立|组建|注册|新设|创办)(?:的|了)?[^。；，\ue001]{0,8}(?<child>\ue001)/dgu,
  ),
  new GuardedPattern(
    /(?<a>\ue001)(?:(?:、|和|与|及)(?<b>\ue001))?(?:共同)?(?:合资|投资|组建|设立)的(?<child>\ue001)/dgu,
  ),
  new GuardedPattern(
    /(?:由)?(?<a>\ue001)(?:(?:、|和|与|及|携手|联合)(?<b>\ue001))?[^。；\ue001]{0,24}?(?:组建|兴建|共建|合建|建设|出资|投资)[^。；\ue001]{0,30}?(?:持股|占股|比例|股比)/dgu,
  ),
];

/** Behind a firm that is only named as another's owner. */
const ownerOnly = /^的?(?:全资|控股|参股|旗下|下属|所属)(?:的|[子孙]公司|公司|企业)+[^，。；\ue000-\ue0ff]{2}/u;

const ratio = /(?<first>\d{1,2}(?:\.\d+)?)[∶:：比](?<second>\d{1,2}(?:\.\d+)?)/u;
const digits = '一二三四五六七八九';
const spoken = /(?<first>[一二三四五六七八九])(?<second>[一二三四五六七八九])(?:开|分成|的?比例)/u;

/** 「其中，甲占股51%」, 「甲（持股51%）」: a partner's share, said behind its own name. */
function ownShare(words: string, template: Template, from: number, partner: LocalEntity): number | undefined {
  for (const [at, slot] of template.slots) {
    if (at < from || slot.kind !== 'firm') continue;
    const mention = slot.mentions.find(({ entity }) => entity === partner);
    const aside =
      mention === undefined
        ? null
        : /^（[^（）]{0,12}?(\d{1,3}(?:\.\d+)?)%[^（）]{0,4}）/u.exec(words.slice(mention.end));
    if (aside !== null) return Number(aside[1]);
    if (mention === undefined || slot.mentions.length !== 1) continue;
    // 「甲占六成」
    const tenths = /^(?:公司)?(?:占(?:股)?|持股|持有|出资)(?:了)?(?<n>[一二三四五六七八九])成(?<half>半)?/u.exec(
      template.text.slice(at + 1),
    )?.groups;
    if (tenths?.n !== undefined) return (digits.indexOf(tenths.n) + 1) * 10 + (tenths.half === undefined ? 0 : 5);
    const lead = /^[^。；，\ue001]{0,10}?(?=\ue008)/u.exec(template.text.slice(at + 1));
    const share = lead === null ? undefined : template.slots.get(at + 1 + lead[0].length)?.quantity?.value;
    if (share !== undefined) return share;
  }
  return undefined;
}

/** The shares of partners in the words behind them: 各持股50%, 分别占60%和40%, 甲…占股75%，乙…25%, 51∶49, 六四开. */
function sharesOf(
  words: string,
  template: Template,
  opens: number,
  from: number,
  named: readonly LocalEntity[],
): (number | undefined)[] {
  const partners = named.length;
  const stop = template.text.indexOf('。', from);
  const rest = template.text.slice(from, Math.min(stop < 0 ? template.text.length : stop, from + 110));
  const figures = [...template.slots]
    .filter(([at, slot]) => at >= from && at < from + rest.length && slot.kind === 'percent')
    .sort((a, b) => a[0] - b[0])
    .flatMap(([, { quantity }]) => (quantity === undefined ? [] : [quantity.value]));
  const own = named.map((partner) => ownShare(words, template, opens, partner));
  if (own.filter((share) => share !== undefined).length >= Math.min(2, partners)) return own;
  if (/各[^，。；]{0,6}\ue008/u.test(rest) && figures[0] !== undefined) return Array(partners).fill(figures[0]);
  if (figures.length >= partners && /持股|占股|占|持有|比例|股比|股权|出资|认缴/u.test(rest))
    return figures.slice(0, partners);
  const plain = ratio.exec(rest)?.groups;
  if (plain !== undefined && partners === 2) {
    const [a, b] = [Number(plain.first), Number(plain.second)];
    return a + b === 0 ? [] : [(a / (a + b)) * 100, (b / (a + b)) * 100];
  }
  const inTenths = spoken.exec(rest)?.groups;
  if (inTenths !== undefined && partners === 2) {
    const [a, b] = [digits.indexOf(inTenths.first ?? '') + 1, digits.indexOf(inTenths.second ?? '') + 1];
    return a + b === 10 ? [a * 10, b * 10] : [];
  }
  return [];
}

/** 「据了解，甲持股65%，乙持股35%。」: the shares of all partners, told in the sentence behind. */
function sharesBehind(
  next: { readonly sentence: ReadSentence; readonly template: Template } | undefined,
  partners: readonly LocalEntity[],
): (number | undefined)[] {
  if (next === undefined || !/持股|占股/u.test(next.template.text)) return [];
  const shares = partners.map((partner) => ownShare(next.sentence.sentence.text, next.template, 0, partner));
  return shares.includes(undefined) ? [] : shares;
}

/** 「甲拟出资1.5亿元，与乙…共同设立丙」: what the one that the sentence is about puts in, said right behind its name. */
function leadSum(sentence: ReadSentence, template: Template, from: number, to: number): Properties {
  const words = /^[^。；，\ue001]{0,8}?(?:出资|投资|投入|拿出|斥资)(?:约|现金)?(?=\ue006(?:，|[与和同]))/u.exec(
    template.text.slice(from + 1, to),
  );
  const money = words === null ? undefined : template.slots.get(from + 1 + words[0].length)?.quantity;
  return money === undefined ? {} : { ...moneyProperties(sentence.sentence.text, money, '出资'), amountKind: 'equity' };
}

/** 「其中，甲出资1.5亿元」: what one partner puts in, said of it alone. */
function ownSum(sentence: ReadSentence, template: Template, from: number, partner: LocalEntity): Properties {
  for (const [at, slot] of template.slots) {
    if (at < from || slot.kind !== 'firm' || slot.mentions.length !== 1 || slot.mentions[0]?.entity !== partner)
      continue;
    const words = /^[^。；，\ue001]{0,10}?出资(?:总额|金额|额)?(?:约|为|共计|合计|人民币)*(?=\ue006)/u.exec(
      template.text.slice(at + 1),
    );
    const money = words === null ? undefined : template.slots.get(at + 1 + words[0].length)?.quantity;
    if (money !== undefined) return { ...moneyProperties(sentence.sentence.text, money, '出资'), amountKind: 'equity' };
  }
  return {};
}

/** Firms and plants that partners hold together: each partner's own share and sum; above one half also as a parent. */
export function readJointVentures(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  next: { readonly sentence: ReadSentence; readonly template: Template } | undefined,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const [n, pattern] of foundings.entries()) {
    for (const found of pattern.all(template.text)) {
      const at = (name: string): Slot | undefined => {
        const index = found.indices?.groups?.[name]?.[0];
        return index === undefined ? undefined : template.slots.get(index);
      };
      const partners = [at('a'), at('b')].flatMap((slot) => slot?.mentions.map(({ entity }) => entity) ?? []);
      const end = found.index + found[0].length;
      if (isDenied(template.text, found.index, end)) continue;
      const builtAt = found.index;
      const child =
        at('child')?.mentions[0]?.entity ??
        (partners.length < 2
          ? undefined
          : ([...template.slots]
              .filter(([where, slot]) => where < builtAt && slot.kind === 'project' && slot.mentions.length === 1)
              .at(-1)?.[1].mentions[0]?.entity ??
            subjectBefore(template, builtAt)?.mentions[0]?.entity ??
            topic.project));
      // 「由甲全资子公司某某投资」: the subsidiary, whose name was not read, and not its owner.
      const last = (found.indices?.groups?.b ?? found.indices?.groups?.a)?.[1];
      if (last !== undefined && ownerOnly.test(template.text.slice(last))) continue;
      // 「与丙一路之隔，由甲和乙共同组建的丁」: a neighbour.
      const childAt = found.indices?.groups?.child?.[0];
      if (childAt !== undefined && liesBeside(template.text.slice(childAt + 1))) continue;
      if (child === undefined || partners.includes(child) || partners.some(({ type }) => type !== 'Company')) continue;
      const anchor = found.indices?.groups?.b?.[1] ?? found.indices?.groups?.a?.[1] ?? end;
      const told = sharesOf(sentence.sentence.text, template, found.index, anchor, partners);
      const shares = told.length > 0 ? told : sharesBehind(next, partners);
      if (partners.length < 2 && (shares.length === 0 || n !== 0)) continue;
      const planned = /拟|计划|将/u.test(found[0]);
      const start = template.at[found.index] ?? 0;
      const evidence = evidenceSpan(sentence.sentence, start, template.at[end - 1] ?? start + 1);
      for (const [index, from] of partners.entries()) {
        const percentage = shares[index];
        const lead = index > 0 || partners.length < 2 ? {} : leadSum(sentence, template, found.index, end);
        const here = Object.keys(lead).length > 0 ? lead : ownSum(sentence, template, end, from);
        const sum =
          next === undefined || Object.keys(here).length > 0 ? here : ownSum(next.sentence, next.template, 0, from);
        const share = percentage === undefined ? {} : { percentage: Number(percentage.toPrecision(6)) };
        const common = {
          from,
          to: child,
          modality: planned ? ('planned' as const) : ('reported' as const),
          polarity: 'positive' as const,
          rule: 'zh/joint-venture',
          evidence,
        };
        relations.push({
          ...common,
          type: 'INVESTED_IN',
          properties: { ...sum, ...share },
          confidence: 0.88 * Math.min(from.confidence, child.confidence) ** 0.5,
        });
      }
    }
  }
  return relations;
}

/** A holding of more than one half makes a firm a subsidiary. */
export function inferParents(relations: readonly DraftRelation[]): DraftRelation[] {
  return relations.flatMap((relation) => {
    const { type, from, to, properties, modality } = relation;
    if ((type !== 'INVESTED_IN' && type !== 'OWNS') || to.type !== 'Company' || from.type !== 'Company') return [];
    if (typeof properties.percentage !== 'number' || properties.percentage <= 50) return [];
    return [
      {
        ...relation,
        type: 'SUBSIDIARY_OF' as const,
        from: to,
        to: from,
        properties: { percentage: properties.percentage },
        modality: modality === 'planned' ? ('planned' as const) : ('inferred' as const),
        confidence: relation.confidence * 0.9,
        rule: 'zh/majority-holder',
      },
    ];
  });
}
