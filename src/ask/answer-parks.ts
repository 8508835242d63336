import { claimIdsOf, type Fact, factOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { named, rowOf } from './rows.js';
import { listNames, nameFor, say } from './wording.js';

/** Which zones a place holds, at any depth, each with the number of firms that the graph knows there. */
export async function answerParks(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const subject = titleOf(frame.where, language);
  const rows = await inquiry.ask('parks-in-place', { placeIds: idsOf(frame.where) });
  const firms = new Map<string, number>();
  const facts = new Map<string, Fact>();
  for (const row of rows) {
    const fact = factOf(row);
    if (facts.has(fact.from.id)) continue;
    facts.set(fact.from.id, fact);
    firms.set(fact.from.id, Number(row.firms ?? 0));
  }
  const found = [...facts.values()];
  if (found.length === 0)
    return notInGraph(say(language, `图谱里没有${subject}的园区。`, `No zone or park in ${subject} is in the graph.`));
  const names = found.map((fact) => nameFor(fact.from, language));
  const guesses = found.filter((fact) => fact.inferred === true).length;
  const guessed =
    guesses === 0
      ? ''
      : say(language, `其中${guesses}个的所在地按名称推断。`, ` The place of ${guesses} is inferred from a name.`);
  return {
    status: 'answered',
    answer: say(
      language,
      `图谱所知，${subject}有${names.length}个园区：${listNames(names, 'zh', 8)}。${guessed}`,
      `The graph knows ${names.length} ${names.length === 1 ? 'zone' : 'zones'} in ${subject}: ${listNames(names, 'en', 8)}.${guessed}`,
    ),
    rows: found.map((fact) =>
      rowOf(
        {
          ...named('park', fact.from),
          ...named('place', fact.to),
          companies: firms.get(fact.from.id) ?? 0,
          inferred: fact.inferred,
        },
        claimIdsOf(fact),
      ),
    ),
    entities: found.map((fact) => fact.from.name),
    ...(frame.also.includes('count')
      ? { value: names.length, unit: say(language, '个', names.length === 1 ? 'zone' : 'zones') }
      : {}),
    ...supportOf(found),
  };
}
