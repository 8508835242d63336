import { Inquiry, type Reply } from '../inquiry.js';
import { rowOf } from '../rows.js';
import { nameFor, say } from '../wording.js';
import { findSentences, type KeptSentence } from './kept-sentences.js';
import { holds, spellingsOf } from './sentence-subject.js';

const percent = /(\d+(?:\.\d+)?)\s*[%％]/gu;

/** The share that a sentence says a firm holds, from its name to the end of the clause; undefined where it says none or several. */
function shareIn({ text }: KeptSentence, owners: readonly string[]): number | undefined {
  for (const owner of owners) {
    const at = text.indexOf(owner);
    if (at < 0) continue;
    const clause = text.slice(at + owner.length).split(/[，,。；;]/u)[0] ?? '';
    const found = [...clause.matchAll(percent)];
    const says = /持有|持股|占股|占|股权|股份|\bholds?\b|\bowns?\b|stake/iu.test(clause);
    if (says && found.length === 1 && !/由.*(?:升|增|降)|from .* to/u.test(clause)) return Number(found[0]?.[1]);
  }
  return undefined;
}

/**
 * How much of a firm another holds, as a kept sentence says it where no edge does. Undefined where no sentence does, or
 * where two say it differently.
 */
export async function quoteShare(inquiry: Inquiry): Promise<Reply | undefined> {
  const { frame, language } = inquiry;
  const [owner, owned] = frame.subjects.filter(({ type }) => type === 'Company' || type === 'PublicBody');
  if (frame.asked !== 'share' || owner === undefined || owned === undefined) return undefined;
  if (/转让|收购|transferr|sold|sell/iu.test(frame.question)) return undefined;
  const own = new Inquiry(inquiry.reader, frame);
  const [holders, firms] = [spellingsOf(owner), spellingsOf(owned)];
  const found = (await findSentences(own, [holders, firms])).flatMap((sentence) => {
    const said = `${sentence.before.slice(-3).join('')}${sentence.text}`;
    const share = holds(said, firms)
      ? shareIn(
          sentence,
          [...holders].sort((a, b) => b.length - a.length),
        )
      : undefined;
    return share === undefined ? [] : [{ sentence, share }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ share }) => share !== first.share)) return undefined;
  inquiry.showAs(own);
  inquiry.cite(first.sentence.view);
  const nameOf = (mention: typeof owner): string => {
    const [candidate] = mention.candidates;
    return candidate === undefined ? mention.text : nameFor(candidate, language);
  };
  return {
    status: 'answered',
    answer: say(
      language,
      `${nameOf(owner)}持有${nameOf(owned)}${first.share}%。这个比例没有读入图谱，是来源原句所写，请对照原文：「${first.sentence.text}」`,
      `${nameOf(owner)} holds ${first.share}% of ${nameOf(owned)}. This share was not read into the graph; it is as a source's sentence has it, to be checked there: 「${first.sentence.text}」`,
    ),
    rows: [
      rowOf(
        {
          group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
          investor: nameOf(owner),
          company: nameOf(owned),
          percentage: first.share,
        },
        [first.sentence.view.claimId],
      ),
    ],
    entities: [],
    value: first.share,
    unit: '%',
    claimIds: [first.sentence.view.claimId],
    ids: [],
  };
}
