import type { LocalEntity } from '../mentions/mention.js';
import { type Owners, ownersIn } from './owners.js';
import { soleOf } from './sole-subject.js';
import { statedOwner } from './stated-owner.js';
import { runningFirm, speakerBefore } from './subject.js';
import { subjectAhead } from './subject-ahead.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

/** Those that only pay make and supply nothing. */
export const financier = /(?:基金|资本|创投|银行|证券|保险|信托|投资中心)$/u;

/** The firms behind a thing: a firm itself, or whose project it is. */
export function makersOf(thing: LocalEntity, owners: Owners): readonly LocalEntity[] {
  if (thing.type === 'Company') return [thing];
  return ownersIn(owners, thing);
}

/**
 * Whom a phrase of products from `from` to `to` speaks of: what it describes (「年产5万吨隔膜的恒泽新材二期」), else the firm
 * that the words before speak of, the owner of the project that they speak of, or the firm that the text is about.
 */
export function makersAt(
  template: Template,
  from: number,
  to: number,
  topic: Topic,
  owners: Owners,
): readonly LocalEntity[] {
  return spokenOf(template, from, to, topic, owners).filter(({ name }) => !financier.test(name));
}

/** Words that make what is said the output of a place: 「全县…产量」, 「怀仁拥有陶瓷企业52家，年产…」. */
const ofPlace =
  /全[省市县区州镇乡盟旗]|(?:石化区|园区|开发区|高新区|产业带|集群|产业园)(?:内|已|累计|共|目前|现|集聚|聚集)|(?:落户|入驻)(?:项目|企业)|(?:企业|厂家|工厂|作坊|加工点|合作社|农户|商户|种植户)(?:达到?|超过?|近|约|有)?\ue009|^[^，。；\ue001]{0,6}[\ue002\ue003](?:的|现有|拥有|已?形成|集聚|[^，。；\ue001\ue004]{0,8}(?:产量|产业|产区|企业))/u;

/** 「甲拟与乙共同设立合资公司，从事…」: what a firm yet without a name is founded for. */
const ofFounded =
  /(?:设立|成立|组建|新设)(?:了)?[^，。；\ue001]{0,14}公司(?![^，。；]{0,4}\ue001)[^。；\ue001]{0,12}，(?:[^。；\ue001]{0,10}，)?(?:主要|分别|将|专门|负责)*(?:从事|负责|开展|运营|生产|主营|建设|实施|用于)[^，。；\ue001]*$/u;

/** The sentence up to an offset. */
function clausesOf(text: string, to: number): string {
  let start = to;
  while (start > 0 && !'。；！？'.includes(text[start - 1] ?? '')) start -= 1;
  let end = to;
  while (end < text.length && !'，。；！？'.includes(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

/** 「甲投资的某项目…；某项目二期…，主要生产…」: whether the part behind a semicolon names no firm of its own up to an offset. */
function standsAlone({ text, slots }: Template, to: number): boolean {
  const from = text.lastIndexOf('；', to - 1);
  return from >= 0 && ![...slots].some(([at, { kind }]) => kind === 'firm' && at > from && at < to);
}

function spokenOf(template: Template, from: number, to: number, topic: Topic, owners: Owners): readonly LocalEntity[] {
  const described = /^[^，。；：]{0,8}?的(?:大型|重点|龙头)?(?<thing>[\ue001\ue004])/u.exec(template.text.slice(to));
  if (described !== null) {
    const slot = template.slots.get(to + described[0].length - 1);
    if (slot?.mentions.length === 1) return slot.mentions.flatMap(({ entity }) => makersOf(entity, owners));
  }
  if (ofFounded.test(template.text.slice(Math.max(0, from - 70), from))) return [];
  const project = [...template.slots]
    .filter(([at, slot]) => slot.kind === 'project' && at < from && slot.mentions.length === 1)
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  const speaker = speakerBefore(template, from + 1);
  const subject = speaker === 'others' ? undefined : speaker;
  if (project !== undefined && !/[。；]/u.test(template.text.slice(project[0], from))) {
    const stated = statedOwner(template, project[0]);
    const own = stated === undefined ? project[1].mentions.flatMap(({ entity }) => makersOf(entity, owners)) : [stated];
    // What partners pay for together is made by a firm of theirs.
    if (own.length > 1 && subject === undefined) return [];
    if (
      own.length > 0 &&
      (subject === undefined ||
        standsAlone(template, from) ||
        own.some((maker) => subject.mentions.some(({ entity }) => entity === maker)))
    )
      return own;
  }
  if (subject !== undefined) {
    const sole = soleOf(template, subject);
    return sole === undefined ? [] : [sole];
  }
  const ahead = subjectAhead(template, from);
  if (ahead !== undefined) return [ahead];
  if (speaker === 'others' || topic.others === true) return [];
  if (ofPlace.test(clausesOf(template.text, from))) return [];
  const running = runningFirm(template, from, topic);
  return running !== undefined && topic.firmAge <= 5 ? [running] : [];
}
