import { claimIdsOf, dateOf, type Fact, moneyOf, type Thing } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf } from './inquiry.js';
import { amountColumns, named, rowOf } from './rows.js';
import { formatMoney, investVerb, listNames, nameFor, say } from './wording.js';

const china = 'district-100000';

/** What a fact is called by: its ends and where it is. */
export function factNames(fact: Fact): readonly string[] {
  return [fact.to.name, ...fact.to.aliases, fact.to.nameEn ?? '', fact.from.name, ...fact.sites];
}

/** One investor's facts, the largest stated sum first. */
function byInvestor(facts: readonly Fact[]): readonly { readonly who: Thing; readonly facts: readonly Fact[] }[] {
  const groups = new Map<string, { who: Thing; facts: Fact[] }>();
  for (const fact of facts) {
    const group = groups.get(fact.from.id) ?? { who: fact.from, facts: [] };
    group.facts.push(fact);
    groups.set(fact.from.id, group);
  }
  const most = (group: { facts: readonly Fact[] }): number =>
    Math.max(0, ...group.facts.map((fact) => moneyOf(fact)?.value ?? 0));
  return [...groups.values()].sort((a, b) => most(b) - most(a));
}

function investorClause(inquiry: Inquiry, who: Thing, facts: readonly Fact[]): string {
  const { language } = inquiry;
  const best = facts.find((fact) => moneyOf(fact) !== undefined) ?? facts[0];
  if (best === undefined) return '';
  const money = moneyOf(best);
  const date = dateOf(best);
  const name = nameFor(who, language);
  const target = nameFor(best.to, language);
  if (money === undefined)
    return say(
      language,
      `${name}投资${target}${date === undefined ? '' : `（${date}）`}，金额未载明`,
      `${name} invested in ${target}${date === undefined ? '' : ` (${date})`}, amount not stated`,
    );
  const sum = formatMoney(money, language);
  const conflict = best.properties.conflict === true ? say(language, '，各来源说法不一', ', sources differ') : '';
  return say(
    language,
    `${name}${investVerb(money.stage, 'zh')}${sum}（${target}${date === undefined ? '' : `，${date}`}${conflict}）`,
    `${name} ${investVerb(money.stage, 'en')} ${sum} in ${target}${date === undefined ? '' : ` (${date})`}${conflict}`,
  );
}

/** Who invested: stated investors with their sums first, then firms that build with no investment stated. */
function tellInvestors(inquiry: Inquiry, facts: readonly Fact[], subject: string): Reply {
  const { language, frame } = inquiry;
  const people = /自然人|个人|股东|who are the (?:people|persons)|persons|individual|shareholder/iu.test(
    frame.question,
  );
  const shown = facts.filter((fact) => people || fact.from.type !== 'Person');
  const stated = byInvestor(shown.filter((fact) => fact.type !== 'DEVELOPS'));
  const statedIds = new Set(stated.map((group) => group.who.id));
  const building = byInvestor(
    shown.filter((fact) => fact.type === 'DEVELOPS' && !statedIds.has(fact.from.id) && fact.from.id !== fact.to.id),
  );
  const limit = frame.ranking?.limit ?? Number.POSITIVE_INFINITY;
  const investors = stated.slice(0, limit);
  const builders = frame.ranking === undefined && !frame.withAmount ? building : [];
  const used = [...investors, ...builders].flatMap((group) => group.facts);
  if (used.length === 0)
    return notInGraph(say(language, `图谱里没有${subject}的投资方。`, `No investor in ${subject} is in the graph.`));
  const sentences: string[] = [];
  if (investors.length > 0)
    sentences.push(
      say(
        language,
        `${subject}的投资方：${investors
          .slice(0, 8)
          .map((group) => investorClause(inquiry, group.who, group.facts))
          .join('；')}${investors.length > 8 ? `；另有${investors.length - 8}家` : ''}。`,
        `Investors in ${subject}: ${investors
          .slice(0, 8)
          .map((group) => investorClause(inquiry, group.who, group.facts))
          .join('; ')}${investors.length > 8 ? `; and ${investors.length - 8} more` : ''}.`,
      ),
    );
  if (builders.length > 0) {
    const names = listNames(
      builders.map((group) => nameFor(group.who, language)),
      language,
    );
    sentences.push(
      say(
        language,
        `${investors.length > 0 ? '另有企业' : `${subject}：没有来源写明谁投资；以下企业`}建设项目、未载明投资：${names}。`,
        `${investors.length > 0 ? '' : `No source states who invested in ${subject}. `}Building projects there, no investment stated: ${names}.`,
      ),
    );
  }
  const label = (fact: Fact): string =>
    fact.type === 'DEVELOPS'
      ? say(language, '建设项目，未载明投资', 'builds a project, no investment stated')
      : fact.type === 'OWNS'
        ? say(language, '股东', 'shareholder')
        : say(language, '投资方', 'stated investor');
  return {
    status: 'answered',
    answer: sentences.join(language === 'zh' ? '' : ' '),
    rows: used.map((fact) =>
      rowOf({
        group: label(fact),
        ...named('company', fact.from),
        ...named('target', fact.to),
        ...amountColumns(fact, language),
        place: fact.sites.join('、') || undefined,
      }),
    ),
    entities: [...investors, ...builders].map((group) => group.who.name),
    ...supportOf(used),
  };
}

/** Who invested in a place, at any depth, in a firm, or in a project. */
export async function answerInvestors(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const target =
    frame.project ?? (frame.where !== undefined && frame.rule.endsWith('in-place') ? undefined : frame.who);
  const mention = target ?? frame.where;
  const subject = mention?.text ?? say(language, '图谱所及之处', 'the places of the graph');
  const all =
    target === undefined
      ? await inquiry.facts('investments-in-place', {
          placeIds: frame.where === undefined ? [china] : idsOf(frame.where),
        })
      : await inquiry.facts('investors-of', { targetIds: idsOf(target) });
  if (all.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里知道「${subject}」，但没有任何来源写明谁投资了它。`,
        `The graph knows ${subject}, but no source in it says who invested there.`,
      ),
    );
  const topics = target === undefined ? inquiry.topics : inquiry.topics.filter((topic) => topic.anyOf !== undefined);
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
  const dated = inquiry.inPeriod(about);
  if (dated.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${subject}在${frame.when?.text ?? ''}的投资。`,
        `No investment in ${subject} dated ${frame.when?.text ?? ''} is in the graph.`,
      ),
      about.slice(0, 5),
    );
  return tellInvestors(inquiry, dated, subject);
}
