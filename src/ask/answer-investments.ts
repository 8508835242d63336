import { factNames } from './answer-investors.js';
import { describeFigure, investmentFigures } from './answer-statistics.js';
import { claimIdsOf, dateOf, type Fact, type Money, moneyOf, textOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { captionOfGroup, groupOf, isCancelled, sortFacts } from './investment-groups.js';
import { amountColumns, named, rowOf } from './rows.js';
import { distinctSums, statedSum, type Total, totalsOf } from './totals.js';
import { captionOf, formatMoney, investVerb, listNames, nameFor, say } from './wording.js';

/** The investments that the frame is about: of a company (in a place, if one is named), or in a project. */
async function investmentsFor(inquiry: Inquiry): Promise<readonly Fact[]> {
  const { frame } = inquiry;
  if (frame.who !== undefined) {
    const companyIds = idsOf(frame.who);
    const placeIds = idsOf(frame.where);
    const own = await inquiry.facts('investments-of', { companyIds, placeIds });
    if (frame.project !== undefined) {
      const projects = new Set(idsOf(frame.project));
      const inProject = own.filter((fact) => projects.has(fact.to.id));
      if (inProject.length > 0) return inProject;
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
function ofKind(inquiry: Inquiry, facts: readonly Fact[]): readonly Fact[] {
  const { amountKind } = inquiry.frame;
  if (amountKind === undefined) return facts;
  const kindOf = (fact: Fact): string => textOf(fact.properties.amountKind) ?? 'unstated';
  const asked = facts.filter((fact) => kindOf(fact) === amountKind);
  return asked.length > 0 ? asked : facts.filter((fact) => kindOf(fact) === 'unstated');
}

/** Keeps what the question is about: its topics, then its period. Undefined where a topic fits nothing. */
async function narrowed(inquiry: Inquiry, facts: readonly Fact[]): Promise<readonly Fact[] | undefined> {
  const products = await inquiry.productsOf(facts.map((fact) => fact.to));
  const about = await inquiry.about(
    facts,
    inquiry.topics,
    (fact) => [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? '', ...(products.get(fact.to.id) ?? [])],
    claimIdsOf,
  );
  if (about === undefined) return undefined;
  return ofKind(inquiry, inquiry.inPeriod(about)).filter((fact) => !isCancelled(fact));
}

function rowsOf(inquiry: Inquiry, facts: readonly Fact[]): Reply['rows'] {
  return sortFacts(facts).map((fact) =>
    rowOf({
      group: captionOfGroup(groupOf(fact), inquiry.language),
      ...named('company', fact.from),
      ...named('target', fact.to),
      ...amountColumns(fact, inquiry.language),
      place: fact.sites.join('、') || undefined,
    }),
  );
}

function clause(inquiry: Inquiry, fact: Fact, money: Money | undefined): string {
  const { language } = inquiry;
  const date = dateOf(fact);
  const name = nameFor(fact.from, language);
  const target = nameFor(fact.to, language);
  const differ = fact.properties.conflict === true ? say(language, '各来源说法不一', 'sources differ') : undefined;
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

/** What and where a company invested. */
export async function answerInvestments(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who ?? frame.project, language);
  const site = titleOf(frame.where, language);
  const where = site === '' ? '' : say(language, `在${site}`, ` in ${site}`);
  const found = await narrowed(inquiry, await investmentsFor(inquiry));
  if (found === undefined || found.length === 0) {
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
  const sums = distinctSums(guessed ? found : placed, await inquiry.wholesOf(found.map((fact) => fact.to)));
  if (sums.length === 0) {
    const known = listNames(
      [...new Set((found.length > 0 ? found : facts).map((fact) => nameFor(fact.to, language)))],
      language,
      4,
    );
    return notInGraph(
      known === ''
        ? say(
            language,
            `图谱里没有${subject}${where}的投资，更没有金额。`,
            `No investment of ${subject}${where} is in the graph, nor a sum.`,
          )
        : say(
            language,
            `图谱里没有${subject}${where}的投资额；已知的相关项目：${known}，没有来源写明金额。`,
            `No sum for ${subject}${where} is in the graph. Known: ${known}, for which no source states the investment.`,
          ),
      found.slice(0, 5),
    );
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
  return {
    status: 'answered',
    answer: `${sentence}${language === 'zh' ? '。' : '.'}${
      guessed
        ? say(language, '所在地按地名推断，来源未写明。', ' The place is inferred from a name; no source states it.')
        : ''
    }`,
    rows: [
      ...rowsOf(inquiry, stated),
      ...(sums.length > 1 ? totals : []).map((total) =>
        rowOf({
          group: say(language, '合计', 'total'),
          amount: total.value,
          currency: total.currency,
          amountKind: captionOf('amountKind', total.kind, language),
          amountStage: captionOf('amountStage', total.stage, language),
          count: total.count,
        }),
      ),
    ],
    entities: [
      ...new Set(stated.flatMap((fact) => [fact.from.name, fact.to.type === 'District' ? '' : fact.to.name])),
    ].filter(Boolean),
    ...(only === undefined ? {} : { value: only.value, unit: only.currency }),
    ...supportOf(stated),
  };
}

/** How much in a place: over distinct projects, one kind, one stage, one currency; says what it counts and leaves out. */
export async function answerTotal(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  if (frame.who !== undefined || (frame.project !== undefined && frame.where === undefined))
    return answerAmount(inquiry);
  const subject = titleOf(frame.where, language);
  const all = (await inquiry.facts('investments-in-place', { placeIds: idsOf(frame.where) })).filter(
    (fact) => !isCancelled(fact),
  );
  const about = await inquiry.about(all, inquiry.topics, factNames, claimIdsOf);
  const dated = about === undefined ? [] : inquiry.inPeriod(about);
  const guesses = new Set(dated.filter((fact) => fact.inferred === true).map((fact) => fact.to.id)).size;
  const found = ofKind(
    inquiry,
    dated.filter((fact) => fact.inferred !== true),
  );
  const phases = await inquiry.wholesOf(found.map((fact) => fact.to));
  const sums = distinctSums(found, phases);
  if (sums.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${subject}${frame.topics.map((topic) => `「${topic.text}」`).join('')}的投资额。`,
        `No stated investment in ${subject} is in the graph.`,
      ),
      found.slice(0, 5),
    );
  const totals = totalsOf(sums);
  const official = frame.topics.length > 0 ? [] : await investmentFigures(inquiry);
  const main = totals[0];
  const silent = new Set(found.filter((fact) => fact.to.type === 'Project').map((fact) => fact.to.id));
  for (const sum of sums) silent.delete(sum.fact.to.id);
  const twins = sums
    .flatMap(({ fact, alsoAs }) =>
      alsoAs === undefined ? [] : [`「${fact.to.name}」${say(language, '与', ' and ')}「${alsoAs}」`],
    )
    .slice(0, 2);
  const doubtful =
    twins.length === 0
      ? ''
      : say(
          language,
          `${twins.join('、')}可能是同一项目，只计一次。`,
          ` ${twins.join(', ')} may be one project and count once.`,
        );
  const sumOf = (total: Total): string => formatMoney({ ...total, scope: 'unstated' }, language);
  const parts = totals
    .slice(0, 5)
    .map((total) =>
      say(
        language,
        `${sumOf(total)}（${captionOf('amountKind', total.kind, 'zh')}，${captionOf('amountStage', total.stage, 'zh')}，${total.count}项）`,
        `${sumOf(total)} [${captionOf('amountKind', total.kind, 'en')}, ${captionOf('amountStage', total.stage, 'en')}, ${total.count} ${total.count === 1 ? 'item' : 'items'}]`,
      ),
    );
  const left =
    silent.size === 0
      ? ''
      : say(
          language,
          `另有${silent.size}个项目金额未载明，不在合计内。`,
          ` ${silent.size} more ${silent.size === 1 ? 'project states' : 'projects state'} no sum and ${silent.size === 1 ? 'is' : 'are'} left out.`,
        );
  const inferred =
    guesses === 0
      ? ''
      : say(
          language,
          `${guesses}项按地名推断在当地，不计入。`,
          ` ${guesses} placed there by our reading of a name only ${guesses === 1 ? 'is' : 'are'} left out.`,
        );
  return {
    status: 'answered',
    answer: say(
      language,
      `图谱所知，${subject}的投资合计：${parts.join('；')}。${totals.length > 1 ? '口径、阶段或币种不同，分列不相加。' : ''}${doubtful}${left}${inferred}`,
      `As far as the graph knows, investment in ${subject}: ${parts.join('; ')}.${totals.length > 1 ? ' They differ in kind, stage or currency and are not added up.' : ''}${doubtful}${left}${inferred}`,
    ).concat(
      official.length === 0
        ? ''
        : say(
            language,
            `来源自报的统计（与上面不相加）：${official
              .slice(0, 2)
              .map((figure) => describeFigure(figure, 'zh'))
              .join('；')}。`,
            ` Figures that sources state themselves, not added to the above: ${official
              .slice(0, 2)
              .map((figure) => describeFigure(figure, 'en'))
              .join('; ')}.`,
          ),
    ),
    rows: [
      ...totals.map((total) =>
        rowOf({
          group: say(language, '合计', 'total'),
          amount: total.value,
          currency: total.currency,
          amountKind: captionOf('amountKind', total.kind, language),
          amountStage: captionOf('amountStage', total.stage, language),
          count: total.count,
        }),
      ),
      ...rowsOf(
        inquiry,
        sums.map((sum) => sum.fact),
      ),
      ...official.map((figure) =>
        rowOf({
          group: say(language, '来源自报', 'stated by a source'),
          metric: figure.metric,
          value: figure.value,
          unit: figure.unit,
          period: figure.period || undefined,
        }),
      ),
    ],
    entities: [...new Set(sums.map((sum) => (sum.fact.to.type === 'Project' ? sum.fact.to.name : sum.fact.from.name)))],
    ...(main !== undefined && totals.length === 1 ? { value: main.value, unit: main.currency } : {}),
    claimIds: [...supportOf(sums.map((sum) => sum.fact)).claimIds, ...official.flatMap((figure) => figure.claimIds)],
    ids: supportOf(sums.map((sum) => sum.fact)).ids,
  };
}
