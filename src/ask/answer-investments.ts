import { keepAbroad } from './abroad.js';
import { tellDifference, tellSumDifferences, tellTwins } from './differences.js';
import { claimIdsOf, dateOf, type Fact, factOf, type Money, moneyOf, textOf, wholesOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { captionOfGroup, groupOf, isCancelled, sortFacts } from './investment-groups.js';
import { amountColumns, named, rowOf, totalRow } from './rows.js';
import { distinctSums, statedSum, totalsOf } from './totals.js';
import { formatMoney, investVerb, listNames, nameFor, say } from './wording.js';

/** The investments that the frame is about: of a company (in a place, if one is named), or in a project. */
export async function investmentsFor(inquiry: Inquiry): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  if (frame.who !== undefined) {
    const companyIds = await inquiry.firms();
    const placeIds = idsOf(frame.where);
    const own = await inquiry.facts('investments-of', { companyIds, placeIds });
    if (frame.project !== undefined) {
      const projects = new Set(idsOf(frame.project));
      const inProject = own.filter((fact) => projects.has(fact.to.id));
      if (inProject.length > 0) return inProject;
      // 三花的电子膨胀阀基地 is its subsidiary's: the firm behind it bears the name that the question says.
      const said = frame.who.text.toLowerCase();
      const theirs = await inquiry.facts('investors-of', { targetIds: idsOf(frame.project) });
      const akin = theirs.filter(({ from }) =>
        [from.name, ...from.aliases].some((one) => one.toLowerCase().includes(said)),
      );
      if (akin.length > 0) return akin;
    }
    const firms = frame.rule.endsWith('did-invest') ? frame.subjects.filter((one) => one !== frame.who) : [];
    if (firms.length > 0) {
      const targets = new Set(firms.flatMap(idsOf));
      return own.filter((fact) => targets.has(fact.to.id));
    }
    return own;
  }
  return inquiry.facts('investors-of', { targetIds: idsOf(frame.project) });
}

/** Facts of the kind of money that is asked for; where none states that kind, those that state no other. */
export function ofKind(inquiry: Inquiry, facts: readonly Fact[]): readonly Fact[] {
  const { amountKind } = inquiry.frame;
  if (amountKind === undefined) return facts;
  const kindOf = (fact: Fact): string => textOf(fact.properties.amountKind) ?? 'unstated';
  // Who pays for a stake acquires it.
  const asked = facts.filter(
    (fact) => kindOf(fact) === amountKind || (amountKind === 'equity' && kindOf(fact) === 'acquisition'),
  );
  return asked.length > 0 ? asked : facts.filter((fact) => kindOf(fact) === 'unstated');
}

/** Keeps what the question is about: its topics, then its period. Undefined where a topic fits nothing. */
export async function narrowed(inquiry: Inquiry, facts: readonly Fact[]): Promise<readonly Fact[] | undefined> {
  const products = await inquiry.productsOf(facts.map((fact) => fact.to));
  const about = await inquiry.about(
    facts,
    inquiry.topics,
    (fact) => [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? '', ...(products.get(fact.to.id) ?? [])],
    claimIdsOf,
  );
  if (about === undefined) return undefined;
  const placed = await keepAbroad(inquiry, about, ({ to }) => to);
  return ofKind(inquiry, inquiry.inPeriod(placed)).filter((fact) => !isCancelled(fact));
}

/** A row for each investment, by group. */
export function rowsOf(
  inquiry: Inquiry,
  facts: readonly Fact[],
  groupLabel = (fact: Fact): string => captionOfGroup(groupOf(fact), inquiry.language),
): Reply['rows'] {
  return sortFacts(facts).map((fact) =>
    rowOf(
      {
        group: groupLabel(fact),
        ...named('company', fact.from),
        ...named('target', fact.to),
        ...amountColumns(fact, inquiry.language),
        place: fact.sites.join('、') || undefined,
      },
      claimIdsOf(fact),
    ),
  );
}

function clause(inquiry: Inquiry, fact: Fact, money: Money | undefined): string {
  const { language } = inquiry;
  const date = dateOf(fact);
  const name = nameFor(fact.from, language);
  const target = nameFor(fact.to, language);
  const differ = tellDifference(fact, language);
  const notes = [date, differ].filter((note) => note !== undefined).join(language === 'zh' ? '，' : ', ');
  const when = notes === '' ? '' : say(language, `（${notes}）`, ` (${notes})`);
  if (money === undefined) {
    const verb = fact.type === 'DEVELOPS' ? say(language, '建设', 'is building') : say(language, '投资', 'invested in');
    return say(
      language,
      `${name}${verb}${target}${when}，投资额未载明`,
      `${name} ${verb} ${target}${when}, no sum stated`,
    );
  }
  const verb = (of: 'zh' | 'en'): string =>
    money.kind === 'equity' && ['unstated', 'completed', 'underway'].includes(money.stage)
      ? say(of, '出资', 'put in equity of')
      : money.kind === 'acquisition'
        ? say(of, '收购出资', 'paid for the acquisition')
        : investVerb(money.stage, of);
  return say(
    language,
    `${name}${verb('zh')}${formatMoney(money, 'zh')}：${target}${when}`,
    `${name} ${verb('en')} ${formatMoney(money, 'en')} in ${target}${when}`,
  );
}

/** Few investments one by one; of many the number, how many state a sum, and the largest. */
function tellInvestments(inquiry: Inquiry, facts: readonly Fact[], subject: string): string {
  const { language } = inquiry;
  const sorted = sortFacts(facts);
  const clauses = sorted.slice(0, 3).map((fact) => clause(inquiry, fact, moneyOf(fact)));
  if (facts.length <= 3) return `${clauses.join(language === 'zh' ? '；' : '; ')}${language === 'zh' ? '。' : '.'}`;
  const stated = facts.filter((fact) => moneyOf(fact) !== undefined);
  const most = [...stated].sort((a, b) => (moneyOf(b)?.value ?? 0) - (moneyOf(a)?.value ?? 0))[0];
  const names = listNames([...new Set(sorted.map((fact) => nameFor(fact.to, language)))], language, 4);
  return say(
    language,
    `${subject}有${facts.length}项投资或建设：${names}。${stated.length}项写明金额${most === undefined ? '' : `，最大一笔：${clause(inquiry, most, moneyOf(most))}`}。`,
    `${subject}: ${facts.length} investments or projects: ${names}. ${stated.length} with a stated sum${most === undefined ? '' : `; the largest: ${clause(inquiry, most, moneyOf(most))}`}.`,
  );
}

/** Where a firm itself has no investment: what firms that belong to it invested in, to be named as theirs. */
async function kinFacts(inquiry: Inquiry): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  // Two firms or places are compared by what is their own.
  if (frame.kin === 'without' || frame.rule === 'comparison/side') return [];
  const rows = await inquiry.look('subsidiaries-of', { companyIds: idsOf(frame.who) });
  const companyIds = [...new Set(rows.map((row) => factOf(row).from.id))];
  if (companyIds.length === 0) return [];
  const facts = (await inquiry.look('investments-of', { companyIds, placeIds: idsOf(frame.where) })).map(factOf);
  return (await narrowed(inquiry, facts)) ?? [];
}

/** The firm itself has none, and its subsidiaries do: told as theirs, with their sum where there is just one. */
function tellKin(inquiry: Inquiry, facts: readonly Fact[], where: string): Reply {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const clauses = facts.slice(0, 3).map((fact) => clause(inquiry, fact, statedSum(fact)));
  const [sum, ...others] = facts.flatMap((fact) => statedSum(fact) ?? []);
  const only = others.length === 0 && frame.asked === 'amount' ? sum : undefined;
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}自己${where}的投资，图谱里没有。其子公司有（不计作它自己的）：${clauses.join('；')}。`,
      `No investment of ${name} itself${where} is in the graph. Its subsidiaries have (not counted as its own): ${clauses.join('; ')}.`,
    ),
    rows: rowsOf(inquiry, facts, () => say(language, '其子公司', 'its subsidiaries')),
    entities: [...new Set(facts.flatMap(({ from, to }) => [from.name, ...(to.type === 'District' ? [] : [to.name])]))],
    ...(only === undefined ? {} : { value: only.value, unit: only.currency }),
    ...supportOf(facts),
  };
}

/** What and where a company invested. */
export async function answerInvestments(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who ?? frame.project, language);
  const site = titleOf(frame.where, language);
  const where = site === '' ? '' : say(language, `在${site}`, ` in ${site}`);
  const found = await narrowed(inquiry, await investmentsFor(inquiry));
  if (found === undefined || found.length === 0) {
    const kin = await kinFacts(inquiry);
    if (kin.length > 0) return tellKin(inquiry, kin, where);
    return notInGraph(
      say(language, `图谱里没有${name}${where}的投资。`, `No investment of ${name}${where} is in the graph.`),
    );
  }
  const targets = new Map(found.map((fact) => [fact.to.id, fact.to.name]));
  const onlyPlaces = /哪里|哪儿|何处|哪些地方|什么地方|哪些?城市|^where|\bwhere\b/iu.test(frame.question);
  const sites = [...new Set(found.flatMap((fact) => (fact.sites.length > 0 ? fact.sites : [fact.to.name])))];
  return {
    status: 'answered',
    answer: tellInvestments(inquiry, found, `${name}${where}`),
    rows: rowsOf(inquiry, found),
    entities: onlyPlaces && frame.where === undefined ? sites : [...targets.values()],
    ...supportOf(found),
  };
}

/** How much: a company's investment in a place, or a project's total. Without a stated sum it is not in the graph. */
export async function answerAmount(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const facts = await investmentsFor(inquiry);
  const found = (await narrowed(inquiry, facts)) ?? [];
  const subject = [
    titleOf(frame.who, language),
    titleOf(frame.project, language),
    ...frame.topics.map((topic) => topic.text),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '·' : ', ');
  const site = titleOf(frame.where, language);
  const where = site === '' ? '' : say(language, `在${site}`, ` in ${site}`);
  // What only our reading puts in the place answers alone, with that said, but is never added to what sources place.
  const placed = found.filter((fact) => fact.inferred !== true);
  const guessed = placed.length === 0 && found.length > 0;
  const counted = guessed ? found : placed;
  const twins = await inquiry.twinsOf(counted);
  const sums = distinctSums(counted, wholesOf(found), inquiry.reader.headlineRule, twins);
  if (sums.length === 0) {
    const known = listNames(
      [...new Set((found.length > 0 ? found : facts).map((fact) => nameFor(fact.to, language)))],
      language,
      4,
    );
    const kin = known === '' ? (await kinFacts(inquiry)).filter((fact) => statedSum(fact) !== undefined) : [];
    if (kin.length > 0) return tellKin(inquiry, kin, where);
    const nothing =
      known === ''
        ? say(
            language,
            `图谱里没有${subject}${where}的投资，更没有金额。`,
            `No investment of ${subject}${where} is in the graph, nor a sum.`,
          )
        : found.length > 0
          ? say(
              language,
              `图谱里没有${subject}${where}的投资额；已知的相关项目：${known}，没有来源写明金额。`,
              `No sum for ${subject}${where} is in the graph. Known: ${known}, for which no source states the investment.`,
            )
          : say(
              language,
              `图谱里没有与所问相符的${subject}${where}投资；已知的投资：${known}。`,
              `No such investment of ${subject}${where} is in the graph. Known investments: ${known}.`,
            );
    return notInGraph(nothing, found.slice(0, 5));
  }
  const totals = totalsOf(sums);
  const only = totals.length === 1 && !(guessed && sums.length > 1) ? totals[0] : undefined;
  const stated = sums.map((sum) => sum.fact);
  const first = stated[0];
  const sentence =
    sums.length === 1 && first !== undefined
      ? clause(inquiry, first, sums[0]?.money)
      : `${stated
          .slice(0, 3)
          .map((fact) => clause(inquiry, fact, statedSum(fact)))
          .join(
            language === 'zh' ? '；' : '; ',
          )}${stated.length > 3 ? say(language, `；等${stated.length}项`, `; ${stated.length} in all`) : ''}${
          only === undefined
            ? say(
                language,
                '。口径、阶段或币种不同，不相加',
                '. They differ in kind, stage or currency and are not added up',
              )
            : say(
                language,
                `。合计${formatMoney({ ...only, scope: 'unstated' }, 'zh')}（${only.count}项）`,
                `. Together ${formatMoney({ ...only, scope: 'unstated' }, 'en')} [${only.count} items]`,
              )
        }`;
  // What an edge says differently stands in its clause already.
  const between = sums.filter(({ fact, others }) => fact.properties.conflict !== true && others.length > 0);
  const told = [tellTwins(sums, language), tellSumDifferences(between, inquiry.reader.headlineRule, language)]
    .filter((text) => text !== '')
    .join(language === 'zh' ? '' : ' ');
  return {
    status: 'answered',
    answer: `${sentence}${language === 'zh' ? '。' : '.'}${told === '' || language === 'zh' ? told : ` ${told}`}${
      guessed
        ? say(language, '所在地按地名推断，来源未写明。', ' The place is inferred from a name; no source states it.')
        : ''
    }`,
    rows: [...rowsOf(inquiry, stated), ...(sums.length > 1 ? totals : []).map((total) => totalRow(total, language))],
    entities: [
      ...new Set(
        stated.flatMap((fact) => [
          idsOf(frame.who).includes(fact.from.id) ? '' : fact.from.name,
          fact.to.type === 'District' ? '' : fact.to.name,
        ]),
      ),
    ].filter(Boolean),
    ...(only === undefined ? {} : { value: only.value, unit: only.currency }),
    ...supportOf(stated),
  };
}
