import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isOffTheTable } from './negation.js';
import { thingsInPassage } from './passage-places.js';
import { trackPassages } from './passages.js';
import type { Template } from './template.js';
import { findMainPlace, isLocal } from './topics.js';

const ceremony = new GuardedPattern(
  /(?<place>[\ue002\ue003])[^，。；\ue001-\ue003]{0,30}?(?:项目|企业)[^，。；]{0,12}?(?:集中)?(?:开工|签约|奠基|竣工|投产|动工)[^，。；]{0,8}?(?:仪式|活动)|(?<place2>[\ue002\ue003])[^，。；]{0,28}?(?:集中开工|集中签约|集中竣工|集中投产)|(?<place3>[\ue002\ue003])(?:[^，。；\ue001-\ue005]{0,16}?在[\ue002\ue003]?[^，。；\ue001-\ue005]{0,10}?)?[^，。；\ue001-\ue005]{0,12}?(?:举行|举办|召开|办了?|开了?|组织)[^，。；\ue001-\ue005]{0,24}?(?:招商|签约|推介|投资|恳谈|项目对接|项目洽谈|投洽)[^，。；\ue001-\ue005]{0,8}?(?:会|仪式|活动)/gu,
);
/** What a ceremony does with its projects, said right behind one or before the first of a list. */
const eventBehind =
  /^[^，。；\ue001-\ue004]{0,10}(?:开工|动工|签约|签下|签订|签署|奠基|破土|投产|竣工|落地|落户|揭牌)/u;
const eventBefore =
  /(?:开工|动工|签约|签下|签订|签署|奠基|破土|投产|竣工|落地|落户)的?(?:\ue009)?[^，。；：]{0,6}(?:有|包括|是|为|：|了)[^，。；\ue001-\ue004]{0,12}$/u;
/** Works of such a list, whose names say what they are. */
const listedWorks =
  /项目$|^年产\d|^.{2,}(?:工程|基地|生产线|产线|厂|中心|产业园|物流园|冷库|仓库|储备库|码头|车间|综合体|[一二三四五]期|改造|扩建|技改)$/u;
const visit = new GuardedPattern(
  /(?:走进|来到|走访|在)(?<firm>\ue001)的?[^，。；\ue001]{0,12}?(?:车间|厂区|生产线|展厅|产线|厂房|实验室|研发中心|现场)/gu,
);

const houses =
  /(?<place>[\ue002\ue003])[^。；\ue001]{0,40}?(?:入驻|落户|聚集|集聚|引进|现有|拥有|入园|汇聚|投产)[^。；\ue001]{0,12}?(?:企业|公司)/u;

/** The park or place whose firms a sentence counts: 「园区现有企业23家」. */
function zoneOf(template: Template | undefined, main: LocalEntity | undefined): LocalEntity | undefined {
  // 「截至目前，入驻企业23家」: the park that the whole text is about.
  const unnamed = /(?:入驻|落户|集聚|聚集|引进|现有|入园)[^。；\ue001-\ue003]{0,8}(?:企业|公司)/u;
  if (
    template !== undefined &&
    main?.type === 'IndustrialPark' &&
    !/级/u.test(main.name) &&
    !/[\ue002\ue003]/u.test(template.text)
  )
    return unnamed.test(template.text) ? main : undefined;
  const match = template === undefined ? null : houses.exec(template.text);
  const slot = match === null ? undefined : template?.slots.get(match.index);
  const place = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  return isLocal(place) ? place : undefined;
}

const accounts = /报告|公报|简介|概况|名录|名单|清单|一览|项目表|进展|盘点|推介|重[点大]项目/u;

/** The place whose own account of itself an article is, by its headline. */
function placeOfHeadline(read: readonly ReadSentence[], templates: readonly Template[]): LocalEntity | undefined {
  const first = read[0];
  if (first === undefined || first.sentence.role !== 'headline' || !accounts.test(first.sentence.text))
    return undefined;
  const slot = [...(templates[0]?.slots.values() ?? [])].find(({ kind }) => kind === 'park' || kind === 'district');
  const place = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  return isLocal(place) ? place : undefined;
}

/** Places that a sentence does not state but the article does: where a ceremony's projects are, where a reporter visits. */
export function inferPlaces(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  known: readonly DraftRelation[],
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  const located = new Set(known.filter(({ type }) => type === 'LOCATED_IN').map(({ from }) => from));
  const main = findMainPlace(read);
  const add = (
    from: LocalEntity,
    to: LocalEntity,
    sentence: ReadSentence,
    start: number,
    end: number,
    rule: string,
    confidence: number,
  ) => {
    if (located.has(from) || isOffTheTable(sentence.sentence.text)) return;
    located.add(from);
    relations.push({
      type: 'LOCATED_IN',
      from,
      to,
      properties: {},
      modality: 'inferred',
      polarity: 'positive',
      confidence,
      rule,
      evidence: evidenceSpan(sentence.sentence, start, end),
    });
  };
  read.forEach((sentence, index) => {
    const template = templates[index];
    const before = templates[index - 1];
    if (template === undefined) return;
    // 「园区现有企业23家。其中，甲公司…；乙公司…」
    const own = template.text.includes('其中') && !/^其中/u.test(template.text);
    const zone = zoneOf(own ? template : before, main);
    const from = /^(?:龙头|重点|骨干|代表|主要)(?:性)?企业/u.test(template.text) ? 0 : template.text.indexOf('其中');
    if (zone === undefined || from < 0) return;
    for (const [at, slot] of template.slots) {
      if (at < from || slot.kind !== 'firm' || slot.mentions.length > 1) continue;
      if (/^(?:与|和|合资|旗下|下属|的|等)/u.test(template.text.slice(at + 1))) continue;
      if (!/(?:其中[，：、]?|^|[；。])[^，。；\ue001]{0,6}$/u.test(template.text.slice(0, at))) continue;
      for (const { entity, start, end } of slot.mentions)
        add(entity, zone, sentence, start, end, 'zh/among-zone-firms', 0.62);
    }
  });
  const passages = trackPassages(read, templates);
  read.forEach((sentence, index) => {
    const [template, passage] = [templates[index], passages[index]];
    if (template === undefined || passage === undefined) return;
    for (const { entity, start, end, cue } of thingsInPassage(template, passage))
      add(entity, passage.place, sentence, start, end, cue.name, cue.confidence);
  });
  // 「某某区工作报告」, 「某某开发区签约项目名录」: what is built is built there, unless its sentence names another place.
  const told = placeOfHeadline(read, templates);
  let stage: LocalEntity | undefined;
  read.forEach((sentence, index) => {
    const template = templates[index];
    if (template === undefined) return;
    let opens = false;
    for (const match of ceremony.all(template.text)) {
      opens = true;
      const symbol = match.groups?.place ?? match.groups?.place2 ?? match.groups?.place3 ?? '';
      const slot = template.slots.get(match.index + match[0].indexOf(symbol));
      const place = slot?.mentions.at(-1)?.entity;
      if (isLocal(place)) stage ??= place;
    }
    stage ??= told;
    // Another day, or how things have gone for years: the ceremony is over.
    if (
      stage !== told &&
      !opens &&
      /^(?:\d{4}年)?\d{1,2}月\d{1,2}(?:日|，)|^(?:近年来|此前|据不完全统计)/u.test(sentence.sentence.text)
    )
      stage = told;
    const away =
      stage === told &&
      [...template.slots.values()].some(
        ({ kind, mentions }) =>
          (kind === 'park' || kind === 'district') && mentions.some(({ entity }) => entity !== told && isLocal(entity)),
      );
    if (stage !== undefined && !away && sentence.sentence.role !== 'headline') {
      for (const [at, slot] of template.slots) {
        if (slot.kind !== 'project') continue;
        const isListed =
          slot.tail !== undefined ||
          slot.mentions.length > 1 ||
          eventBehind.test(template.text.slice(at + 1)) ||
          eventBefore.test(template.text.slice(Math.max(0, at - 40), at));
        for (const { entity, start, end } of slot.mentions.filter(
          (mention) =>
            mention.entity.type === 'Company' ||
            mention.entity.holder !== undefined ||
            (isListed ? listedWorks : /项目$/u).test(mention.entity.name),
        ))
          add(entity, stage, sentence, start, end, 'zh/ceremony-place', 0.62);
      }
    }
    if (main !== undefined && main.properties.level !== 'city') {
      for (const match of visit.all(template.text)) {
        const slot = template.slots.get(match.index + match[0].indexOf('\ue001'));
        const firm = slot?.mentions.length === 1 ? slot.mentions[0] : undefined;
        // 「图为某区某某铸造的车间」 in an article about another county.
        const own = firm?.entity.parts?.place ?? '';
        const isElsewhere = /[区县旗]$/u.test(own) && !main.name.startsWith(own);
        if (firm !== undefined && !isElsewhere)
          add(firm.entity, main, sentence, firm.start, firm.end, 'zh/visited-firm', 0.6);
      }
    }
  });
  for (const sentence of read) {
    for (const mention of sentence.mentions) {
      const { entity, start, end } = mention;
      // 「某县某某」 in an article about that county; a state's own firm, and one of a big city, may be anywhere.
      if (mention.kind === 'firm' && main?.properties.level === 'county' && !/集团|[国城交水产]投/u.test(entity.name)) {
        const place = entity.parts?.place ?? '';
        if (place.length >= 2 && main.name.startsWith(place) && entity.confidence < 0.95)
          add(entity, main, sentence, start, end, 'zh/named-after-place', 0.6);
      }
      if (mention.kind === 'project') {
        const inside = sentence.mentions.find(
          (other) =>
            other.kind === 'district' &&
            other.start >= start &&
            other.end <= end &&
            !sentence.mentions.some(
              (firm) => firm.kind === 'firm' && firm.start <= other.start && firm.end >= other.end,
            ),
        );
        const abroad =
          inside?.entity.properties.level === 'country' &&
          inside.entity.name !== '中国' &&
          sentence.mentions.some((firm) => firm.kind === 'firm' && firm.start === start && firm.end === inside.start);
        if (inside !== undefined && (abroad || !/^(?:country|province)$/u.test(String(inside.entity.properties.level))))
          add(entity, inside.entity, sentence, start, end, 'zh/place-in-project-name', 0.66);
      }
    }
  }
  return relations;
}
