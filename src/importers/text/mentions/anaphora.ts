import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Template } from '../relations/template.js';
import type { Topic } from '../relations/topics.js';
import type { ReadSentence } from './find-mentions.js';
import { isFree } from './free-words.js';
import type { LocalEntity, Mention } from './mention.js';
import { PointedFirms } from './pointed-firms.js';
import { PointedPlaces } from './pointed-places.js';

const projectWord = new GuardedPattern(
  /该项目|上述项目|此项目|(?<=这[个一项][^，。；：项]{0,24})项目(?=[，。；主由将已是总分占])|(?<=这[条座套]?[^，。；：项]{0,24})(?:产线|生产线|装置|基地)(?=[总主由将已是占设年投去今前上本预计于，])|该工程|该基地|该生产线|该装置|该工厂|(?<=^|[，。；“])项目(?=将|已|总|计划|预计|建成|达产|投产|占地|由|位于|规划|于|全部|分[一二三两]|一期|建设|选址|落户|采用|主要)/gu,
);
/** Words that point to works of their own kind alone: 该厂 to a 工厂, 基地 to a 生产基地. */
const worksWord = new GuardedPattern(
  /该厂|该工厂|该中心|该车间|该产业园|该[产线]线|新工厂(?=总|占|投|将|计划|预计|年|\d)|(?<=^|[，。；“])(?:工厂|基地|新厂|新基地)(?=总投资|占地|\d{4}年|将|计划|全部|预计|达产|投产|建成|由|分[两二三]期|规划|设计|一期)/gu,
);
/** The kinds of works by the words for them. */
const kindsOfWorks = [/(?:厂|基地)$/u, /中心$/u, /车间$/u, /产业园$/u, /线$/u];

/** Whether a pointing word and a name say the same kind of works. */
function isAlike(word: string, { name }: LocalEntity): boolean {
  if (/^新/u.test(word) && /^[老旧原]/u.test(name)) return false;
  return kindsOfWorks.some((kind) => kind.test(word) && kind.test(name));
}

/** 「这个总投资5亿元的|项目」 */
const described = /这[个一项条座套][^，。；：项]{1,24}$/u;

/** 「在乙公司的厂房内，总投资5亿元的重点项目已投产」: a project of another firm that has no name of its own. */
function bringsUnnamed({ sentence: { text }, mentions }: ReadSentence, holder: LocalEntity | undefined): boolean {
  const firms = mentions.filter(({ kind }) => kind === 'firm');
  return (
    firms.length > 0 &&
    firms.every(({ entity }) => entity !== holder) &&
    /投资[^。]{0,40}的[^，。；]{0,6}项目/u.test(text)
  );
}

/** Whether a paragraph has come to speak of another firm than the one whose project the last paragraphs told of. */
function isPassedBy(
  told: { readonly firm: LocalEntity | undefined; readonly paragraph: number } | undefined,
  previous: ReadSentence | undefined,
  earlier: Topic | undefined,
): boolean {
  if (told?.firm === undefined || previous === undefined || earlier === undefined) return false;
  if (previous.sentence.paragraphIndex <= told.paragraph) return false;
  return earlier.firm !== undefined && earlier.firmAge <= 1 && earlier.firm !== told.firm;
}

/** The only project that the sentence right before names, in the same paragraph: what 该项目 points at. */
function soleProject(previous: ReadSentence | undefined, paragraph: number): LocalEntity | undefined {
  if (previous === undefined || previous.sentence.paragraphIndex !== paragraph) return undefined;
  const named = new Set(previous.mentions.filter(({ kind }) => kind === 'project').map(({ entity }) => entity));
  return named.size === 1 ? [...named][0] : undefined;
}

/** Adds mentions for the words that only point to a firm, project or place, so that rules read them like names. */
export function addAnaphora(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  topics: readonly Topic[],
): ReadSentence[] {
  const firms = new PointedFirms(read);
  const places = new PointedPlaces(read);
  // Whether another firm's project without a name has been spoken of since the last one with a name.
  let passed = false;
  // Where a project with a name was last spoken of, and whose it is.
  let told: { readonly firm: LocalEntity | undefined; readonly paragraph: number } | undefined;
  return read.map((sentence, index) => {
    const { text, paragraphIndex: paragraph } = sentence.sentence;
    const [topic, template] = [topics[index], templates[index]];
    const [previous, earlier, said] = [read[index - 1], topics[index - 1], templates[index - 1]];
    const added: Mention[] = [];
    if (topic !== undefined && template !== undefined) {
      const before = earlier === undefined || said === undefined ? undefined : { topic: earlier, template: said };
      added.push(...firms.of(index, template, topic, before));
    }
    const isOver = passed || isPassedBy(told, previous, earlier);
    const before = isOver ? undefined : earlier?.project;
    const running = isOver ? undefined : (before ?? topic?.project);
    const shown = soleProject(previous, paragraph);
    if (running !== undefined || shown !== undefined) {
      for (const match of projectWord.all(text)) {
        const own = match[0].startsWith('该') ? (shown ?? running) : running;
        // 「这个…项目，是全省最大的乙项目」: what the sentence itself brings up later is not meant.
        const spokenOf = !described.test(text.slice(0, match.index)) ? own : before;
        if (spokenOf === undefined) continue;
        const end = match.index + match[0].length;
        const named = sentence.mentions
          .filter((mention) => mention.kind === 'project' && mention.end <= match.index)
          .at(-1);
        if (isFree(sentence, match.index, end))
          added.push({ kind: 'project', start: match.index, end, entity: named?.entity ?? spokenOf, points: true });
      }
    }
    for (const match of worksWord.all(text)) {
      const works = [shown, running].find((each) => each !== undefined && isAlike(match[0], each));
      const end = match.index + match[0].length;
      const isNamed = sentence.mentions.some(({ kind, end: until }) => kind === 'project' && until <= match.index);
      if (works === undefined || isNamed || !isFree(sentence, match.index, end)) continue;
      const taken = added.findIndex(({ start, end: until }) => start < end && match.index < until);
      if (taken >= 0) added.splice(taken, 1);
      added.push({ kind: 'project', start: match.index, end, entity: works, points: true });
    }
    added.push(...places.of(sentence));
    if (told !== undefined && topic?.firm === told.firm && topic?.firmAge === 0) told = { ...told, paragraph };
    if (sentence.mentions.some(({ kind }) => kind === 'project')) {
      passed = false;
      told = { firm: topic?.project?.holder ?? topic?.firm, paragraph };
    } else if (bringsUnnamed(sentence, earlier?.project?.holder)) passed = true;
    if (added.length === 0) return sentence;
    const mentions = [...sentence.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...sentence, mentions };
  });
}
