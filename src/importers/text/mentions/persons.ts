import { surnames } from '../lexicon/surnames.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Candidate } from './mention.js';

/** Names of people in the places where firms stand: behind a title, before one, and among those who attend. */

const title =
  /(?:书记|市长|县长|区长|省长|镇长|乡长|主任|局长|处长|部长|厅长|院长|校长|会长|秘书长|理事长|主席|常委|领导|董事长|总经理|总裁|经理|总监|厂长|先生|女士|记者|通讯员|同志|教授|院士|博士|负责人)$/u;
const titleBehind =
  /^(?:副?董事长|副?总经理|副?总裁|书记|主任|同志|先生|女士|教授)(?=[、，。；和与及等]|表示|说|介绍|指出|强调|怀|要求|宣布|一行|致辞|先后|出席|参加|在)/u;
/** 「张某在甲公司上班」, 「李某是乙公司的创始人」: what is told of people alone. */
const personal =
  /^(?:(?:[今去]年|\d+年|曾|曾经|也|一直|现|现在|目前|就|已经?|先后|在家乡){0,2}在[^，。；]{2,24}?(?:上班|打工|务工|任职|当(?:工人|学徒|厂长|保安|主管)|实习|干活|做工)|(?:就|也|曾|正|既)?是[^，。；]{2,28}?的?(?:创始人|董事长|总经理|老板|厂长|员工|职工|工人|负责人|工程师|经理|法定代表人|技术员|老板娘)(?=[，。；、]|$)|(?:曾|现|历|兼|担)任|出生|毕业)/u;
/** What a clause says that counts people: who leads, attends, receives. */
const attended = /领导|出席|见证|陪同|主持|致辞|一行|分管/u;

/** 「市领导张伟、李强」, 「李海峰董事长表示」: whether what only looks like a firm's name is a person's here. */
export function isPerson(text: string, { start, end, text: name, by }: Candidate): boolean {
  if (by === 'legal' || by === 'weak' || wellKnownFirms.has(name)) return false;
  if (!/^[\u3400-\u9fff]{2,3}$/u.test(name) || !surnames.has(name.charAt(0))) return false;
  if (title.test(text.slice(Math.max(0, start - 4), start)) || titleBehind.test(text.slice(end, end + 8))) return true;
  if (personal.test(text.slice(end, end + 44))) return true;
  if (!/[、和与及]$/u.test(text.slice(0, start)) && !/^[、和与及等]/u.test(text.slice(end))) return false;
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
  const stop = text.indexOf('。', end);
  return attended.test(text.slice(Math.max(from, start - 80), Math.min(stop < 0 ? text.length : stop, end + 40)));
}

const introduced = new GuardedPattern(
  /(?:书记|[市县区省镇州]长|主任|董事长|总经理|总裁|经理|总监|副总|会长|局长|厂长|部长|院长|负责人|记者|通讯员)(?<name>[\u4e00-\u9fff]{2,3}?)(?=[、，。；：（“]|首先|先后|一行|来到|来|到|在|率|说|表示|介绍|透露|告诉|强调|指出|要求|主持|出席|参加|带领|深入|前往|等|调研|与|和|现场|宣布|代表|作为?|为)/gu,
);

/** The people whom an article introduces by their titles: wherever their names stand, they are no firms. */
export function peopleIntroduced(texts: readonly string[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const text of texts)
    for (const match of introduced.all(text)) {
      const name = match.groups?.name ?? '';
      if (surnames.has(name.charAt(0))) people.add(name);
    }
  return people;
}
