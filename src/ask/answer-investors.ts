import { investmentFigures, officialRows, tellOfficial } from './answer-statistics.js';
import { claimIdsOf, dateOf, type Fact } from './fact.js';
import { china } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, titleOf } from './inquiry.js';
import { isCancelled } from './investment-groups.js';
import { tellInvestors } from './tell-investors.js';
import { listNames, nameFor, say } from './wording.js';

/** What a fact is called by: its ends and where it is. */
export function factNames(fact: Fact): readonly string[] {
  return [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? '', fact.from.name, ...fact.sites];
}

/** Who invested in a place, at any depth, in a firm, or in a project. */
export async function answerInvestors(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const target =
    frame.project ?? (frame.where !== undefined && frame.rule.endsWith('in-place') ? undefined : frame.who);
  const mention = target ?? frame.where;
  const subject =
    mention === undefined ? say(language, '图谱所及之处', 'the places of the graph') : titleOf(mention, language);
  const topics = target === undefined ? inquiry.topics : inquiry.topics.filter((topic) => topic.anyOf !== undefined);
  const plain = target === undefined && frame.where !== undefined && topics.length === 0;
  const [found, official] = await Promise.all([
    target === undefined
      ? inquiry.facts('investments-in-place', { placeIds: frame.where === undefined ? [china] : idsOf(frame.where) })
      : inquiry.facts('investors-of', { targetIds: idsOf(target) }),
    plain && !frame.withAmount && frame.ranking === undefined ? investmentFigures(inquiry) : [],
  ]);
  const all = found.filter((fact) => !isCancelled(fact));
  if (all.length === 0 && found.length > 0)
    return notInGraph(
      say(
        language,
        `图谱里${subject}的投资计划已取消：${listNames([...new Set(found.map((fact) => fact.to.name))], 'zh', 4)}。`,
        `The only plans of investment in ${subject} were called off: ${listNames([...new Set(found.map((fact) => nameFor(fact.to, 'en')))], 'en', 4)}.`,
      ),
      found.slice(0, 5),
    );
  if (all.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里有${subject}，但没有来源写明谁投资了它。`,
        `The graph knows ${subject}, but no source in it says who invested there.`,
      ),
    );
  const products = await inquiry.productsOf(all.map((fact) => fact.to));
  const about = await inquiry.about(
    all,
    topics,
    (fact) => [...factNames(fact), ...(products.get(fact.to.id) ?? [])],
    claimIdsOf,
  );
  if (about === undefined)
    return notInGraph(
      say(
        language,
        `图谱里没有${subject}的${topics.map((topic) => `「${topic.text}」`).join('')}投资；已知投资方有${listNames([...new Set(all.map((fact) => fact.from.name))], 'zh', 5)}。`,
        `No investment in ${subject} about ${topics.map((topic) => `"${topic.text}"`).join(', ')} is in the graph; known there: ${listNames([...new Set(all.map((fact) => nameFor(fact.from, 'en')))], 'en', 5)}.`,
      ),
      all.slice(0, 5),
    );
  const within = inquiry.inPeriod(about);
  // A firm is set up once: where no source dates it, the year in the question narrows nothing.
  const isFounding =
    target?.type === 'Company' && /组建|设立|成立|创办|set up|found(?:ed|ers?)|establish|formed/iu.test(frame.masked);
  const dated = within.length === 0 && isFounding && about.every((fact) => dateOf(fact) === undefined) ? about : within;
  if (dated.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${subject}在${frame.when?.text ?? ''}的投资。`,
        `No investment in ${subject} dated ${frame.when?.text ?? ''} is in the graph.`,
      ),
      about.slice(0, 5),
    );
  const reply = await tellInvestors(inquiry, dated, subject);
  if (reply.status !== 'answered' || official.length === 0) return reply;
  return {
    ...reply,
    answer: `${reply.answer}${tellOfficial(official, language)}`,
    rows: [...reply.rows, ...officialRows(official, language)],
    claimIds: [...reply.claimIds, ...official.flatMap((figure) => figure.claimIds)],
  };
}
