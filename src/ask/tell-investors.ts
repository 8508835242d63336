import type { Language } from '../model/api.js';
import { tellDifference, tellTwins } from './differences.js';
import { claimIdsOf, dateOf, type Fact, numberOf, type Thing, wholesOf } from './fact.js';
import { type Inquiry, notInGraph, type Reply, supportOf } from './inquiry.js';
import { captionOfGroup, groupOf, investmentGroups, sortFacts } from './investment-groups.js';
import { amountColumns, named, rowOf } from './rows.js';
import { type CountedSum, distinctSums, statedSum, totalsOf } from './totals.js';
import { joinTwins, tellJoined } from './undecided.js';
import { captionOf, formatMoney, investVerb, listNames, nameFor, say } from './wording.js';

/** One investor's facts, the largest stated sum first. */
function byInvestor(facts: readonly Fact[]): readonly { readonly who: Thing; readonly facts: readonly Fact[] }[] {
  const groups = new Map<string, { who: Thing; facts: Fact[] }>();
  for (const fact of facts) {
    const group = groups.get(fact.from.id) ?? { who: fact.from, facts: [] };
    group.facts.push(fact);
    groups.set(fact.from.id, group);
  }
  const most = (group: { facts: readonly Fact[] }): number =>
    Math.max(0, ...group.facts.map((fact) => statedSum(fact)?.value ?? 0));
  return [...groups.values()].sort((a, b) => most(b) - most(a));
}

function investorClause(inquiry: Inquiry, who: Thing, facts: readonly Fact[]): string {
  const { language } = inquiry;
  const best = facts.find((fact) => statedSum(fact) !== undefined) ?? facts[0];
  if (best === undefined) return '';
  const money = statedSum(best);
  const date = dateOf(best);
  const name = nameFor(who, language);
  const target = nameFor(best.to, language);
  const share = numberOf(best.properties.percentage);
  if (money === undefined && best.type === 'OWNS') {
    const part = share === undefined ? say(language, '股权', 'shares') : say(language, `${share}%的股权`, `${share}%`);
    return say(language, `${name}持有${target}${part}`, `${name} holds ${part} of ${target}`);
  }
  if (money === undefined)
    return say(
      language,
      `${name}投资${target}${date === undefined ? '' : `（${date}）`}，金额未载明`,
      `${name} invested in ${target}${date === undefined ? '' : ` (${date})`}, amount not stated`,
    );
  const sum = formatMoney(money, language);
  const differ = tellDifference(best, language);
  const conflict = differ === undefined ? '' : say(language, `，${differ}`, `, ${differ}`);
  return say(
    language,
    `${name}${investVerb(money.stage, 'zh')}${sum}（${target}${date === undefined ? '' : `，${date}`}${conflict}）`,
    `${name} ${investVerb(money.stage, 'en')} ${sum} in ${target}${date === undefined ? '' : ` (${date})`}${conflict}`,
  );
}

type Investor = ReturnType<typeof byInvestor>[number];

/** What the sums of investors come to: single ones with their investor, several of a group added up over projects. */
function tellSums(inquiry: Inquiry, sums: readonly CountedSum[]): readonly string[] {
  const { language } = inquiry;
  return investmentGroups.flatMap((group) => {
    const own = sums.filter((sum) => groupOf(sum.fact) === group);
    return totalsOf(own).map((total) => {
      const parts = own.filter(
        ({ money }) =>
          money.currency === total.currency &&
          money.kind === total.kind &&
          (money.stage === total.stage || money.stage === 'unstated'),
      );
      const label = captionOfGroup(group, language);
      const [first] = parts;
      if (total.count === 1 && first !== undefined) {
        const scope = first.money.scope === 'unstated' ? [] : [captionOf('amountScope', first.money.scope, language)];
        const said = [...scope, label].join(language === 'zh' ? '，' : ', ');
        const name = nameFor(first.fact.from, language);
        return say(
          language,
          `${name}${formatMoney(first.money, 'zh')}（${said}）`,
          `${name} ${formatMoney(first.money, 'en')} [${said}]`,
        );
      }
      const sum = formatMoney({ ...total, scope: 'unstated' }, language);
      const kind = total.kind === 'unstated' ? '' : captionOf('amountKind', total.kind, language);
      return say(
        language,
        `${label}${total.count}项，${kind}合计${sum}`,
        `${total.count} ${label}, together ${sum}${kind === '' ? '' : ` [${kind}]`}`,
      );
    });
  });
}

/** 家企业, or 个投资方 where bodies or persons are among them. */
function countOf(investors: readonly Investor[], language: Language): string {
  const count = investors.length;
  const firms = investors.every((one) => one.who.type === 'Company');
  if (language === 'zh') return firms ? `${count}家企业` : `${count}个投资方`;
  const noun = firms ? (count === 1 ? 'company' : 'companies') : count === 1 ? 'investor' : 'investors';
  return `${count} ${noun}`;
}

/** Few investors one by one; many counted and grouped, since the rows carry the details. */
function tellStated(
  inquiry: Inquiry,
  investors: readonly Investor[],
  subject: string,
  counted: readonly CountedSum[],
): string {
  const { language } = inquiry;
  const colon = language === 'zh' ? '；' : '; ';
  if (investors.length <= 3)
    return say(
      language,
      `${subject}的投资方：${investors.map((one) => investorClause(inquiry, one.who, one.facts)).join(colon)}。`,
      `Investors in ${subject}: ${investors.map((one) => investorClause(inquiry, one.who, one.facts)).join(colon)}.`,
    );
  const facts = investors.flatMap((one) => one.facts);
  const agreed = facts.filter((fact) => groupOf(fact) === 'agreed').length;
  const verb =
    agreed === 0
      ? say(language, `在${subject}有投资`, `invested in ${subject}`)
      : agreed === facts.length
        ? say(language, `签约或拟在${subject}投资`, `agreed or plan to invest in ${subject}`)
        : say(language, `在${subject}投资或签约投资`, `invested, or agreed to invest, in ${subject}`);
  const silent = investors.filter((one) => one.facts.every((fact) => statedSum(fact) === undefined));
  const speaking = investors.length - silent.length;
  const names = listNames(
    silent.map((one) => nameFor(one.who, language)),
    language,
    3,
  );
  const sums = tellSums(inquiry, counted);
  const shown = sums.slice(0, 4).join(colon);
  const more = sums.length > 4 ? say(language, '；其余见表', '; the rest is in the table') : '';
  if (language === 'zh') {
    const stated = speaking === 0 ? '' : `${speaking}家写明金额，${shown}${more}`;
    const rest =
      silent.length === 0 ? '' : `${speaking === 0 ? '均未载明金额' : `其余${silent.length}家金额未载明`}：${names}`;
    return `${countOf(investors, 'zh')}${verb}${speaking === 0 ? '，' : '：'}${[stated, rest].filter(Boolean).join('；')}。`;
  }
  const stated = speaking === 0 ? '' : `${speaking} with a stated sum: ${shown}${more}`;
  const rest = silent.length === 0 ? '' : `${silent.length} with no sum stated: ${names}`;
  return `${countOf(investors, 'en')} ${verb}. ${[stated, rest].filter(Boolean).join('. ')}.`;
}

/** Investors that may be one, under the name of the first. */
const unite = ([first, ...others]: readonly [Investor, ...Investor[]]): Investor => ({
  who: first.who,
  facts: [first, ...others].flatMap(({ facts }) => facts),
});

/** Who invested: stated investors with their sums first, then firms that build with no investment stated. */
export async function tellInvestors(inquiry: Inquiry, facts: readonly Fact[], subject: string): Promise<Reply> {
  const { language, frame } = inquiry;
  const people = /自然人|个人|股东|who are the (?:people|persons)|persons|individual|shareholder/iu.test(
    frame.question,
  );
  const shown = facts.filter((fact) => people || fact.from.type !== 'Person');
  const sure = shown.filter((fact) => fact.inferred !== true);
  const stated = byInvestor(sure.filter((fact) => fact.type !== 'DEVELOPS'));
  const seen = new Set(stated.map((one) => one.who.id));
  const building = byInvestor(
    sure.filter((fact) => fact.type === 'DEVELOPS' && !seen.has(fact.from.id) && fact.from.id !== fact.to.id),
  );
  for (const one of building) seen.add(one.who.id);
  const limit = frame.ranking?.limit ?? Number.POSITIVE_INFINITY;
  const investors = stated
    .filter((one) => !frame.withAmount || one.facts.some((fact) => statedSum(fact) !== undefined))
    .slice(0, limit);
  const all = frame.ranking === undefined && !frame.withAmount;
  const builders = all ? building : [];
  const guessed = all ? byInvestor(shown.filter((fact) => fact.inferred === true && !seen.has(fact.from.id))) : [];
  const used = sortFacts([...investors, ...builders, ...guessed].flatMap((one) => one.facts));
  if (used.length === 0)
    return notInGraph(say(language, `图谱里没有${subject}的投资方。`, `No investor in ${subject} is in the graph.`));
  const listed = (ones: readonly Investor[]): string =>
    listNames(
      ones.map((one) => nameFor(one.who, language)),
      language,
      4,
    );
  const stating = investors.flatMap((one) => one.facts);
  const twins = await inquiry.twinsOf(stating);
  const counted = distinctSums(stating, wholesOf(used), inquiry.reader.headlineRule, twins);
  const sentences: string[] = [];
  // A few stand one by one; of many those that may be one firm count as one.
  const groups = joinTwins(investors, twins);
  const units = investors.length <= 3 ? investors : groups.map(unite);
  if (units.length > 0) sentences.push(tellStated(inquiry, units, subject, counted));
  const doubtful = tellJoined(groups, language) || (investors.length > 3 ? tellTwins(counted, language) : '');
  if (doubtful !== '') sentences.push(doubtful);
  if (builders.length > 0)
    sentences.push(
      say(
        language,
        `${investors.length > 0 ? '另有' : `没有来源写明谁投资了${subject}；`}${builders.length}家企业仅建设项目，未载明投资：${listed(builders)}。`,
        `${investors.length > 0 ? '' : `No source states who invested in ${subject}. `}${builders.length} more only build projects there, no investment stated: ${listed(builders)}.`,
      ),
    );
  if (guessed.length > 0)
    sentences.push(
      say(
        language,
        `另有${guessed.length}家按地名推断在${subject}，未计入：${listed(guessed)}。`,
        `By our reading of a name only, not counted, ${guessed.length} more in ${subject}: ${listed(guessed)}.`,
      ),
    );
  return {
    status: 'answered',
    answer: sentences.join(language === 'zh' ? '' : ' '),
    rows: used.map((fact) =>
      rowOf(
        {
          group: captionOfGroup(groupOf(fact), language),
          ...named('company', fact.from),
          ...named('target', fact.to),
          ...amountColumns(fact, language),
          place: fact.sites.join('、') || undefined,
        },
        claimIdsOf(fact),
      ),
    ),
    entities: [...investors, ...builders, ...guessed].map((one) => one.who.name),
    ...supportOf(used),
  };
}
