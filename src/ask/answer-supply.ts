import { claimIdsOf, dateOf, type Fact, numberOf, textOf } from './fact.js';
import type { Frame, Mention } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { kinOf, narrowSupply, otherFirms } from './narrow-supply.js';
import { named, rowOf } from './rows.js';
import { formatSum, listNames, nameFor, say } from './wording.js';

function rowsOf(facts: readonly Fact[]): Reply['rows'] {
  return facts.map((fact) =>
    rowOf(
      {
        ...named('supplier', fact.from),
        ...named('customer', fact.to),
        product: textOf(fact.properties.product),
        via: textOf(fact.properties.via),
        sourceWord: textOf(fact.properties.sourceWord),
        contractAmount: numberOf(fact.properties.contractAmountCny),
        date: dateOf(fact),
      },
      claimIdsOf(fact),
    ),
  );
}

const statements = { customers: 'customers-of', suppliers: 'suppliers-of', partners: 'partners-of' } as const;

const saysShared = /共同|都|同时|共有|\b(?:both|common|shared|share)\b/iu;

/** The firms that a question about what is shared names beside the first: 乙 in 「甲和乙共同的客户」. */
function sharers({ subjects, masked }: Frame): readonly Mention[] {
  const [, ...others] = subjects.filter(({ type }) => type === 'Company');
  return saysShared.test(masked) ? others : [];
}

/** Of the customers of the first firm those of the other firms that the question names as well. */
async function sharedOf(
  inquiry: Inquiry,
  kind: keyof typeof statements,
  facts: readonly Fact[],
): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  const others = sharers(frame);
  // The other firm is not in the graph, and nothing is known to be shared with it.
  if (others.length === 0)
    return frame.topics.length > 0 && /共同|共有|common|shared/iu.test(frame.masked) ? [] : facts;
  // The far end of an edge: two firms that trade with each other have not all customers in common for that.
  const asked = new Set([frame.who, ...others].flatMap(idsOf));
  const far = ({ from, to }: Fact) => (asked.has(from.id) ? to.id : from.id);
  let shared = facts.filter((fact) => !asked.has(far(fact)));
  for (const other of others) {
    const theirs = await inquiry.facts(statements[kind], { companyIds: idsOf(other) });
    const ends = new Set(theirs.map(far));
    const mine = shared.filter((fact) => ends.has(far(fact)));
    const kept = new Set(mine.map(far));
    shared = [...mine, ...theirs.filter((fact) => kept.has(far(fact)))];
  }
  return shared;
}

/** Customers, suppliers, or both, of a company; where it has none of its own, those of its subsidiaries and parents. */
export async function answerSupply(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const asked = frame.asked === 'customers' && /合作|partner/iu.test(frame.question) ? 'partners' : frame.asked;
  const kind = asked === 'suppliers' || asked === 'customers' ? asked : 'partners';
  const sharing = sharers(frame);
  const beside = sharing.length > 0 ? sharing : otherFirms(frame).beside;
  const title = listNames(
    [frame.who, ...beside].map((mention) => titleOf(mention, language)),
    language,
  );
  const name = sharing.length === 0 ? title : say(language, `${title}共同`, `${title} in common`);
  const own = new Set([frame.who, ...(sharing.length > 0 ? [] : beside)].flatMap(idsOf));
  let facts = await inquiry.facts(statements[kind], { companyIds: [...own] });
  if (facts.length === 0) {
    const ids = await kinOf(inquiry, [...own]);
    if (ids.length > 0) {
      facts = await inquiry.facts(statements[kind], { companyIds: ids });
      for (const id of ids) own.add(id);
    }
  }
  facts = await sharedOf(inquiry, kind, facts);
  for (const id of sharing.flatMap(idsOf)) own.add(id);
  const { before, note, ...narrowed } = await narrowSupply(inquiry, facts, own);
  facts = narrowed.facts;
  const nouns = {
    customers: ['客户', 'customer', 'Customers'],
    suppliers: ['供应商', 'supplier', 'Suppliers'],
    partners: ['供应或合作企业', 'supplier, customer or partner', 'Suppliers, customers and partners'],
  } as const;
  const noun = nouns[kind];
  if (facts.length === 0) {
    const elsewhere = listNames(
      [...new Set(before.map((fact) => nameFor(own.has(fact.from.id) ? fact.to : fact.from, language)))],
      language,
      4,
    );
    const site = titleOf(frame.where, language);
    const known = elsewhere === '' ? '' : say(language, `已知的有：${elsewhere}。`, ` Known: ${elsewhere}.`);
    return notInGraph(
      site === ''
        ? say(
            language,
            `图谱里没有${before.length > 0 ? '与所问相符的' : ''}${name}的${noun[0]}。${known}`,
            `No ${before.length > 0 ? 'such ' : ''}${noun[1]} of ${name} is in the graph.${known}`,
          )
        : say(
            language,
            `图谱里没有${name}在${site}的${noun[0]}。${known}`,
            `No ${noun[1]} of ${name} with a site in ${site} is in the graph.${known}`,
          ),
      before.slice(0, 5),
    );
  }
  const others = facts.map((fact) => (own.has(fact.from.id) && !(kind === 'suppliers') ? fact.to : fact.from));
  const wares = new Map(facts.map((fact, index) => [others[index]?.id, textOf(fact.properties.product)]));
  // Between two firms that the question names, what is traded is the answer.
  const isBetween = otherFirms(frame).ends.length > 0 && sharing.length === 0;
  const names = [
    ...new Map(
      others.map((thing) => {
        const ware = isBetween ? wares.get(thing.id) : undefined;
        const title = nameFor(thing, language);
        return [thing.id, ware === undefined ? title : say(language, `${title}（${ware}）`, `${title} [${ware}]`)];
      }),
    ).values(),
  ];
  const words = [
    ...new Set(facts.map((fact) => textOf(fact.properties.sourceWord)).filter((word) => word !== undefined)),
  ];
  const said =
    words.length === 0 ? '' : say(language, `（原文：${words.join('、')}）`, ` (in the source: ${words.join(', ')})`);
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}的${noun[0]}：${listNames(names, 'zh')}${said}。${note}`,
      `${noun[2]} of ${name}: ${listNames(names, 'en')}${said}.${note}`,
    ),
    rows: rowsOf(facts),
    entities: [...new Set(others.map((thing) => thing.name))],
    ...supportOf(facts),
  };
}

/** What a contract is worth, and between whom. */
export async function answerContract(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const companies = frame.subjects.filter((mention) => mention.type === 'Company' || mention.type === 'PublicBody');
  const all = await inquiry.facts('contracts-of', {
    companyIds: companies.flatMap(idsOf),
    projectIds: idsOf(frame.project),
  });
  const both = all.filter((fact) =>
    companies.every((mention) => idsOf(mention).some((id) => id === fact.from.id || id === fact.to.id)),
  );
  const facts = both.length > 0 || companies.length < 2 ? both : [];
  const chosen = facts.length > 0 ? facts : companies.length === 0 ? all : [];
  if (chosen.length === 0)
    return notInGraph(
      say(language, '图谱里没有符合条件的合同金额。', 'No such contract value is in the graph.'),
      all.slice(0, 3),
    );
  const clauses = chosen.slice(0, 6).map((fact) => {
    const sum = formatSum(numberOf(fact.properties.contractAmountCny) ?? 0, 'CNY', language);
    const about = fact.properties.contractAmountQualifier === 'about' ? say(language, '约', 'about ') : '';
    const product = textOf(fact.properties.product);
    return say(
      language,
      `${fact.from.name}为${fact.to.name}供应${product ?? ''}，合同金额${about}${sum}`,
      `${nameFor(fact.from, 'en')} supplies ${nameFor(fact.to, 'en')}${product === undefined ? '' : ` with ${product}`}; the contract is worth ${about}${sum}`,
    );
  });
  const value = chosen.length === 1 ? numberOf(chosen[0]?.properties.contractAmountCny) : undefined;
  return {
    status: 'answered',
    answer: `${clauses.join(language === 'zh' ? '；' : '; ')}${language === 'zh' ? '。' : '.'}`,
    rows: rowsOf(chosen),
    entities: [...new Set(chosen.map((fact) => fact.from.name))],
    ...(value === undefined ? {} : { value, unit: 'CNY' }),
    ...supportOf(chosen),
  };
}
