import { claimIdsOf, type Fact, factOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { capacityColumns, named, rowOf } from './rows.js';
import { listNames, nameFor, say } from './wording.js';

function rowsOf(inquiry: Inquiry, facts: readonly Fact[]): Reply['rows'] {
  return facts.map((fact) =>
    rowOf(
      {
        ...named('company', fact.from),
        relation:
          fact.type === 'CONSUMES'
            ? say(inquiry.language, '以之为原料', 'uses as raw material')
            : say(inquiry.language, '其产品的上游', 'goes into its products'),
        ...named('product', fact.to),
        ...capacityColumns(fact, inquiry.language),
      },
      claimIdsOf(fact),
    ),
  );
}

/** What a firm uses as raw material: as sources say, else what goes into what it makes, and that it is so read. */
export async function answerMaterials(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const rows = await inquiry.ask('materials-of', { companyIds: await inquiry.firms() });
  const facts = rows.map((row) => ({ fact: factOf(row), isDerived: row.derived === true }));
  if (facts.length === 0)
    return notInGraph(say(language, `图谱里没有${name}的原料。`, `No raw material of ${name} is in the graph.`));
  const names = [...new Map(facts.map(({ fact }) => [fact.to.id, fact.to] as const)).values()];
  const list = listNames(
    names.map((thing) => nameFor(thing, language)),
    language,
  );
  const derived = facts.every((one) => one.isDerived)
    ? say(
        language,
        '没有来源直接写明，这是其产品的上游。',
        ' No source says so of the firm itself; these go into what it makes.',
      )
    : '';
  return {
    status: 'answered',
    answer: say(language, `${name}的原料：${list}。${derived}`, `Raw materials of ${name}: ${list}.${derived}`),
    rows: rowsOf(
      inquiry,
      facts.map(({ fact }) => fact),
    ),
    entities: names.map((thing) => thing.name),
    ...supportOf(facts.map(({ fact }) => fact)),
  };
}

/** Which firms use a product as raw material. */
export async function answerConsumers(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.product, language);
  const site = titleOf(frame.where, language);
  const facts = await inquiry.facts('consumers-of', { productIds: idsOf(frame.product), placeIds: idsOf(frame.where) });
  if (facts.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${site}以${name}为原料的企业。`,
        `No firm${site === '' ? '' : ` in ${site}`} that uses ${name} is in the graph.`,
      ),
    );
  const users = [...new Map(facts.map((fact) => [fact.from.id, fact.from] as const)).values()];
  const list = listNames(
    users.map((thing) => nameFor(thing, language)),
    language,
  );
  return {
    status: 'answered',
    answer: say(language, `${site}以${name}为原料的企业：${list}。`, `Firms that use ${name}: ${list}.`),
    rows: rowsOf(inquiry, facts),
    entities: users.map((thing) => thing.name),
    ...(frame.also.includes('count') ? { value: users.length, unit: say(language, '家', 'companies') } : {}),
    ...supportOf(facts),
  };
}
