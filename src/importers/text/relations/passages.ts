import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { isPassing } from '../mentions/passing-places.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Template } from './template.js';
import { isLocal } from './topics.js';

/** What brings people of many places together: it sets no scene of what is there. */
const gathering = /会议|论坛|签约|推介|博览|展会|峰会|仪式|考察团|参观团/u;

/** Sentences that take their reader to a place: 「走进某某园，…」, 「某某园里…」, 「就到了某某园。」 */
const scene = new GuardedPattern(
  /(?:^|[。！？，；])[^，。；！？\ue001-\ue006]{0,14}?(?:在|走进|来到|步入|驶入|踏[进入]|走访|探访|到了?|进了|抵达|漫步|置身|进入)(?<place>[\ue002\ue003])(?:里|内|中|境内|一带|采访|探访|调研|走访){0,2}(?:的[^，。；\ue001-\ue006]{1,14})?(?=[，。]|$)|^[^，。；！？\ue000-\ue0ff]{0,14}，?(?<inside>[\ue002\ue003])(?:里|内|园内|境内)/gu,
);

/** Sentences that speak of a zone: 「某某园占地5600亩。」, 「县里建起某某园。」 */
const about = new GuardedPattern(
  /^(?:[^，。；！？\ue000-\ue0ff]{0,14}，)?[^，。；！？\ue000-\ue0ff]{0,4}(?<place>\ue002)(?!管委会|管理委员会|党工委|[^，。；]{0,8}(?:负责人|书记|主任|代表|客商)|[与和同、跟]|供|给|的\ue001)|^[^。；\ue001]{0,40}?(?:建起|建成|打造|辟出|兴建|办起|看中|来到?)了?[^，。；\ue001-\ue006]{0,6}(?<built>\ue002)(?=[，。]|$)/gu,
);

/** The place that a sentence sets its passage in; undefined where it sets none. */
function placeSet({ sentence: { text } }: ReadSentence, template: Template): LocalEntity | undefined {
  if (gathering.test(text)) return undefined;
  for (const pattern of [scene, about]) {
    for (const { index, 0: words, groups } of pattern.all(template.text)) {
      const symbol = groups?.place ?? groups?.inside ?? groups?.built ?? '';
      const slot = template.slots.get(index + words.lastIndexOf(symbol));
      const place = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
      if (slot === undefined || place === undefined || !isLocal(place) || place.properties.level === 'city') continue;
      if (!isPassing(text, slot.start, slot.end)) return place;
    }
  }
  return undefined;
}

/** Whether a sentence names another place than its passage's, other than in passing or as part of a name. */
function namesOther({ sentence: { text } }: ReadSentence, { slots }: Template, place: LocalEntity): boolean {
  return [...slots.values()].some(
    ({ kind, mentions, start, end }) =>
      (kind === 'park' || kind === 'district') &&
      mentions.some(({ entity }) => entity !== place && place.holder !== entity) &&
      !isPassing(text, start, end),
  );
}

/** What rows of tables and captions lack. */
const stop = /[，。！？；]/u;

/** Where a sentence stands: the place that it or an earlier one of its paragraph has set. */
export interface Passage {
  readonly place: LocalEntity;
  /** How many sentences ago the place was set. */
  readonly age: number;
}

/** The place under which each sentence stands, from the first to the last; undefined where none is set. */
export function trackPassages(read: readonly ReadSentence[], templates: readonly Template[]): (Passage | undefined)[] {
  let place: LocalEntity | undefined;
  let age = 0;
  let paragraph = -1;
  return read.map((sentence, index) => {
    const template = templates[index];
    if (template === undefined || sentence.sentence.role !== 'body' || !stop.test(sentence.sentence.text))
      return undefined;
    if (sentence.sentence.paragraphIndex !== paragraph) place = undefined;
    paragraph = sentence.sentence.paragraphIndex;
    const set = placeSet(sentence, template);
    age = set === undefined ? age + 1 : 0;
    place = set ?? place;
    return place === undefined || namesOther(sentence, template, place) ? undefined : { place, age };
  });
}
