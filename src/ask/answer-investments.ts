import { factNames } from './answer-investors.js';
import { describeFigure, investmentFigures } from './answer-statistics.js';
import { claimIdsOf, dateOf, type Fact, type Money, moneyOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf } from './inquiry.js';
import { amountColumns, named, rowOf } from './rows.js';
import { distinctSums, totalsOf } from './totals.js';
import { captionOf, formatMoney, formatSum, investVerb, listNames, nameFor, say } from './wording.js';

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
    return own;
  }
  return inquiry.facts('investors-of', { targetIds: idsOf(frame.project) });
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
  return about === undefined ? undefined : inquiry.inPeriod(about);
}

function rowsOf(inquiry: Inquiry, facts: readonly Fact[]): Reply['rows'] {
  return facts.map((fact) =>
    rowOf({
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
  const when = date === undefined ? '' : say(language, `（${date}）`, ` (${date})`);
  if (money === undefined) {
    const verb = fact.type === 'DEVELOPS' ? say(language, '建设', 'is building') : say(language, '投资', 'invested in');
    return say(
      language,
      `${name}${verb}${target}${when}，投资额未载明`,
      `${name} ${verb} ${target}${when}, no sum stated`,
    );
  }
  return say(
    language,
    `${name}${investVerb(money.stage, 'zh')}${formatMoney(money, 'zh')}：${target}${when}`,
    `${name} ${investVerb(money.stage, 'en')} ${formatMoney(money, 'en')} in ${target}${when}`,
  );
}

/** What and where a company invested. */
export async function answerInvestments(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = frame.who?.text ?? frame.project?.text ?? '';
  const where = frame.where === undefined ? '' : say(language, `在${frame.where.text}`, ` in ${frame.where.text}`);
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
    answer: `${found
      .slice(0, 8)
      .map((fact) => clause(inquiry, fact, moneyOf(fact)))
      .join(
        language === 'zh' ? '；' : '; ',
      )}${found.length > 8 ? say(language, `；另有${found.length - 8}项`, `; and ${found.length - 8} more`) : ''}${language === 'zh' ? '。' : '.'}`,
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
  const subject = [frame.who?.text, frame.project?.text, ...frame.topics.map((topic) => topic.text)]
    .filter(Boolean)
    .join(language === 'zh' ? '·' : ', ');
  const where = frame.where === undefined ? '' : say(language, `在${frame.where.text}`, ` in ${frame.where.text}`);
  const sums = distinctSums(found);
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
  const only = totals.length === 1 ? totals[0] : undefined;
  const stated = sums.map((sum) => sum.fact);
  const first = stated[0];
  const sentence =
    sums.length === 1 && first !== undefined
      ? clause(inquiry, first, sums[0]?.money)
      : `${stated
          .slice(0, 6)
          .map((fact) => clause(inquiry, fact, moneyOf(fact)))
          .join(language === 'zh' ? '；' : '; ')}${
          only === undefined
            ? say(
                language,
                '。口径、阶段或币种不同，不相加',
                '. They differ in kind, stage or currency and are not added up',
              )
            : say(
                language,
                `。合计${formatSum(only.value, only.currency, 'zh')}（${only.count}个项目）`,
                `. Together ${formatSum(only.value, only.currency, 'en')} (${only.count} projects)`,
              )
        }`;
  return {
    status: 'answered',
    answer: `${sentence}${language === 'zh' ? '。' : '.'}`,
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
  const subject = frame.where?.text ?? '';
  const all = await inquiry.facts('investments-in-place', { placeIds: idsOf(frame.where) });
  const about = await inquiry.about(all, inquiry.topics, factNames, claimIdsOf);
  const found = about === undefined ? [] : inquiry.inPeriod(about);
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
  const parts = totals.map((total) =>
    say(
      language,
      `${formatSum(total.value, total.currency, 'zh')}（${captionOf('amountKind', total.kind, 'zh')}，${captionOf('amountStage', total.stage, 'zh')}，${total.count}项）`,
      `${formatSum(total.value, total.currency, 'en')} (${captionOf('amountKind', total.kind, 'en')}, ${captionOf('amountStage', total.stage, 'en')}, ${total.count} projects)`,
    ),
  );
  const left =
    silent.size === 0
      ? ''
      : say(
          language,
          `其中${silent.size}个项目未披露金额，不在合计内。`,
          ` ${silent.size} projects state no sum and are left out.`,
        );
  return {
    status: 'answered',
    answer: say(
      language,
      `图谱所知，${subject}的投资合计：${parts.join('；')}。${totals.length > 1 ? '口径、阶段或币种不同，分列不相加。' : ''}${left}`,
      `As far as the graph knows, investment in ${subject}: ${parts.join('; ')}.${totals.length > 1 ? ' They differ in kind, stage or currency and are not added up.' : ''}${left}`,
    ).concat(
      official.length === 0
        ? ''
        : say(
            language,
            `来源自报的统计（与上面不相加）：${official.map((figure) => describeFigure(figure, 'zh')).join('；')}。`,
            ` Figures that sources state themselves, not added to the above: ${official.map((figure) => describeFigure(figure, 'en')).join('; ')}.`,
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
