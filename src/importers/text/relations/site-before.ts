import type { LocalEntity, Mention } from '../mentions/mention.js';
import { type Kinds, speakerBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import type { Topic } from './topics.js';

const siteKinds: Kinds = new Set(['firm', 'project', 'body']);

/** 「这家来自东莞的企业，把工厂放在…」: words that point back to the firm, with what describes it between. */
const pointsBack =
  /(?:^|[。；])(?:而|如今|目前)?这[家个座间]\ue009?[^，。；\ue001\ue004]{0,24}(?:企业|公司|工厂|厂|集团)(?:，[^，。；\ue001\ue004]{0,20})?(?:，)?[^，。；\ue001\ue004]{0,16}$/u;

/** 「做偏光片的甲、做盖板的乙都已入驻…」: with 都 all that the clause lists are meant. */
function alike({ text, slots }: Template, slot: Slot, index: number): Mention[] {
  const entries = [...slots].filter(([at, { kind }]) => at < index && kind === slot.kind);
  const last = entries.at(-1);
  const from = Math.max(...[...'，；。：'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
  if (last === undefined || !/^[^，。；]{0,4}(?:都|均|双双|相继|先后)/u.test(text.slice(last[0] + 1, index)))
    return [...slot.mentions];
  const listed = entries.filter(
    ([at], nth) =>
      at >= from &&
      (nth === entries.length - 1 ||
        /^(?:、|和|与|及)[^，。；\ue001\ue004]{0,10}$/u.test(text.slice(at + 1, entries[nth + 1]?.[0]))),
  );
  return listed.some(([, each]) => each === slot)
    ? listed.flatMap(([, { mentions }]) => [...mentions])
    : [...slot.mentions];
}

/** 「甲的风电基地和乙的示范项目，将落户…」: the projects that 和 joins with one, across whose they are. */
function joinedWith(template: Template, [at, slot]: readonly [number, Slot]): Slot[] {
  const before = [...template.slots].filter(([from, { kind }]) => from < at && kind === 'project').at(-1);
  if (before === undefined || !/^(?:和|与|及|以及|、)(?:\ue001的?)?$/u.test(template.text.slice(before[0] + 1, at)))
    return [slot];
  return [...joinedWith(template, before), slot];
}

/** 「甲的某基地已选址，集团投资5亿元，落户…」: who pays stands between, and what is paid for is what lands. */
function paysFor(template: Template, [at, built]: readonly [number, Slot], index: number): boolean {
  const firms = [...template.slots].filter(([from, { kind }]) => kind === 'firm' && from > at && from < index);
  const owner = built.mentions[0]?.entity.holder;
  const last = firms.at(-1)?.[0] ?? at;
  return (
    firms.every(([, { mentions }]) => mentions.every(({ entity, points }) => points === true || entity === owner)) &&
    !template.text.slice(at, index).includes('。') &&
    /^[^，。；\ue004]{0,10}\ue006[^，。；\ue001]{0,6}，[^，。；]{0,6}$/u.test(template.text.slice(last + 1, index))
  );
}

/**
 * What the words at an offset say the place of: the firm, project or body that their sentence speaks of, the built thing
 * before its builder where 「甲将建设乙项目，选址…」; else what the sentence before spoke of.
 */
export function siteBefore(template: Template, index: number, topic: Topic): LocalEntity[] {
  const built = [...template.slots]
    .filter(([at, slot]) => at < index && slot.kind === 'project')
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  if (built !== undefined) {
    const between = template.text.slice(built[0] + 1, index);
    if (!/[。\ue001]/u.test(between) || paysFor(template, built, index))
      return joinedWith(template, built).flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  }
  const pointed = pointsBack.exec(template.text.slice(0, index));
  if (pointed !== null && topic.firm !== undefined && topic.firmAge <= 2) return [topic.firm];
  const slot = speakerBefore(template, index, siteKinds);
  if (slot === 'others') return [];
  if (slot !== undefined) return alike(template, slot, index).map(({ entity }) => entity);
  // A zone that stands before is what the words are about; a project that comes behind them is not.
  if (/[\ue001\ue002\ue003]/u.test(template.text.slice(0, index))) return [];
  const later = [...template.slots.values()].some(({ mentions }) =>
    mentions.some(({ entity }) => entity === topic.project),
  );
  if (topic.project !== undefined && topic.firmAge > 0 && !later) return [topic.project];
  return topic.firm !== undefined && topic.firmAge <= 3 ? [topic.firm] : [];
}
