import { claimIdsOf, type Fact, factOf, numberOf, type Thing } from './fact.js';
import type { Mention } from './frame.js';
import { type AnswerRow, type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { effectiveShares, type HoldingLink, ultimateOwners } from './ownership.js';
import { named, rowOf } from './rows.js';
import { listNames, nameFor, say } from './wording.js';

const ownerOf = (fact: Fact): Thing => (fact.type === 'SUBSIDIARY_OF' ? fact.to : fact.from);
const ownedOf = (fact: Fact): Thing => (fact.type === 'SUBSIDIARY_OF' ? fact.from : fact.to);

function linkOf(fact: Fact): HoldingLink {
  const percentage = numberOf(fact.properties.percentage);
  return {
    owner: ownerOf(fact).id,
    owned: ownedOf(fact).id,
    controls: fact.type === 'SUBSIDIARY_OF',
    ...(percentage === undefined ? {} : { share: percentage / 100 }),
  };
}

const percentOf = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Rows of holdings, each pair once, with the share where a source states it. */
function holdingRows(inquiry: Inquiry, facts: readonly Fact[]): Reply['rows'] {
  const pairs = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${ownerOf(fact).id} ${ownedOf(fact).id}`;
    pairs.set(key, [...(pairs.get(key) ?? []), fact]);
  }
  return [...pairs.values()].flatMap((both): readonly AnswerRow[] => {
    const [fact] = both;
    if (fact === undefined) return [];
    const percentage = both.map((one) => numberOf(one.properties.percentage)).find((one) => one !== undefined);
    const isKin = both.some((one) => one.type === 'SUBSIDIARY_OF');
    return [
      rowOf(
        {
          ...named('investor', ownerOf(fact)),
          relation: isKin
            ? say(inquiry.language, '控股', 'controls')
            : fact.type === 'INVESTED_IN'
              ? say(inquiry.language, '投资', 'invested in')
              : say(inquiry.language, '持股', 'holds shares of'),
          ...named('company', ownedOf(fact)),
          percentage,
        },
        both.flatMap(claimIdsOf),
      ),
    ];
  });
}

/** A way down or up the links in words: 甲持有乙60%，乙控股丙. */
function tellWay(inquiry: Inquiry, facts: readonly Fact[], links: readonly HoldingLink[]): string {
  const { language } = inquiry;
  return links
    .map((link) => {
      const fact = facts.find((one) => ownerOf(one).id === link.owner && ownedOf(one).id === link.owned);
      if (fact === undefined) return '';
      const [owner, owned] = [nameFor(ownerOf(fact), language), nameFor(ownedOf(fact), language)];
      if (link.share === undefined) return say(language, `${owner}控股${owned}`, `${owner} controls ${owned}`);
      return say(
        language,
        `${owner}持有${owned}${percentOf(link.share)}`,
        `${owner} holds ${percentOf(link.share)} of ${owned}`,
      );
    })
    .filter((text) => text !== '')
    .join(language === 'zh' ? '，' : ', ');
}

async function linksAbove(inquiry: Inquiry, mention: Mention | undefined): Promise<readonly Fact[]> {
  return (await inquiry.ask('owners-of', { companyIds: idsOf(mention) })).map(factOf);
}

/** Who stands at the top of the ways of control over a firm; where nobody controls it, who holds its shares. */
export async function answerOwners(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const facts = await linksAbove(inquiry, frame.who);
  if (facts.length === 0)
    return notInGraph(
      say(language, `图谱里没有${name}的股东或母公司。`, `No shareholder or parent of ${name} is in the graph.`),
    );
  const things = new Map(facts.flatMap((fact) => [fact.from, fact.to].map((thing) => [thing.id, thing] as const)));
  const tops = idsOf(frame.who).flatMap((id) => ultimateOwners(facts.map(linkOf), id));
  const full = (id: string): string => things.get(id)?.name ?? id;
  const shown = (id: string): string => {
    const thing = things.get(id);
    return thing === undefined ? id : nameFor(thing, language);
  };
  if (tops.length === 0) {
    const direct = facts.filter((fact) => idsOf(frame.who).includes(ownedOf(fact).id));
    const holders = listNames([...new Set(direct.map((fact) => shown(ownerOf(fact).id)))], language);
    return {
      status: 'answered',
      answer: say(
        language,
        `没有来源写明谁控股${name}；已知股东：${holders}。`,
        `No source says that anybody controls ${name}; known shareholders: ${holders}.`,
      ),
      rows: holdingRows(inquiry, direct),
      entities: [...new Set(direct.map((fact) => ownerOf(fact).name))],
      ...supportOf(direct),
    };
  }
  const used = facts.filter((fact) =>
    tops.some(({ links }) => links.some((link) => link.owner === ownerOf(fact).id && link.owned === ownedOf(fact).id)),
  );
  const names = listNames([...new Set(tops.map(({ owner }) => shown(owner)))], language);
  const ways = tops
    .slice(0, 3)
    .map(({ links }) => tellWay(inquiry, used, [...links].reverse()))
    .join(language === 'zh' ? '；' : '; ');
  const cycle = tops.every((one) => one.isCycle)
    ? say(
        language,
        '这些企业互相控股，往上没有尽头。',
        ' These firms control one another, so nobody stands above them.',
      )
    : '';
  return {
    status: 'answered',
    answer: say(
      language,
      `图谱所知，${name}最终由${names}控制：${ways}。${cycle}`,
      `As far as the graph knows, ${name} is ultimately controlled by ${names}: ${ways}.${cycle}`,
    ),
    rows: holdingRows(inquiry, used),
    entities: [...new Set(tops.map(({ owner }) => full(owner)))],
    ...supportOf(used),
  };
}

/** How much of a firm another holds, directly and through others. The question may name either first. */
export async function answerShare(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const [one, other] = frame.subjects.filter((mention) => mention.type !== 'District');
  if (one === undefined || other === undefined) return answerOwners(inquiry);
  // Who sold shares to whom is a deed, and what the graph holds are holdings.
  if (/(?:谁|哪家).{0,8}(?:转让|出让|卖|售)|\bwho (?:sold|sells|transferred|is selling)\b/iu.test(frame.masked))
    return notInGraph(
      say(
        language,
        `图谱里没有谁把${titleOf(one, 'zh')}的股权转让给${titleOf(other, 'zh')}的记载。`,
        `Who transferred shares between ${titleOf(one, 'en')} and ${titleOf(other, 'en')} is not in the graph.`,
      ),
    );
  for (const [owner, owned] of [
    [one, other],
    [other, one],
  ] as const) {
    const facts = await linksAbove(inquiry, owned);
    const owners = new Set(idsOf(owner));
    const target = idsOf(owned).find((id) => facts.some((fact) => ownedOf(fact).id === id));
    if (target === undefined || !facts.some((fact) => owners.has(ownerOf(fact).id))) continue;
    const links = facts.map(linkOf);
    const shares = effectiveShares(links, target);
    const found = [...owners].flatMap((id) => shares.get(id) ?? []);
    const share = found.reduce((sum, item) => sum + item.share, 0);
    const isComplete = found.every((item) => item.isComplete);
    const direct = facts.filter((fact) => owners.has(ownerOf(fact).id) && ownedOf(fact).id === target);
    const stated = direct.map((fact) => numberOf(fact.properties.percentage)).find((value) => value !== undefined);
    const [holder, firm] = [titleOf(owner, language), titleOf(owned, language)];
    const used = isComplete && stated !== undefined && Math.abs(stated / 100 - share) < 1e-6 ? direct : facts;
    const gap = isComplete
      ? ''
      : say(language, '其中有的环节没有写明比例，未计入。', ' Some links state no share and are not counted.');
    const through =
      used === direct || stated === undefined
        ? ''
        : say(language, `，其中直接持有${stated}%`, `, ${stated}% of it directly`);
    if (share === 0)
      return {
        status: 'answered',
        answer: say(
          language,
          `${holder}控股${firm}，没有来源写明比例：${tellWay(inquiry, facts, links.slice(0, 4))}。`,
          `${holder} controls ${firm}, the share is not stated: ${tellWay(inquiry, facts, links.slice(0, 4))}.`,
        ),
        rows: holdingRows(inquiry, facts),
        entities: [],
        ...supportOf(facts),
      };
    return {
      status: 'answered',
      answer: say(
        language,
        `${holder}${used === direct ? '持有' : '穿透后合计持有'}${firm}${percentOf(share)}的股权${through}。${gap}`,
        `${holder} holds ${percentOf(share)} of ${firm}${used === direct ? '' : ' in effect, through all chains'}${through}.${gap}`,
      ),
      rows: holdingRows(inquiry, used),
      entities: [],
      value: Number((share * 100).toFixed(4)),
      unit: '%',
      ...supportOf(used),
    };
  }
  const [left, right] = [titleOf(one, language), titleOf(other, language)];
  return notInGraph(
    say(
      language,
      `图谱里没有${left}与${right}之间的持股。`,
      `No holding between ${left} and ${right} is in the graph.`,
    ),
  );
}

/** In which companies a firm holds shares or has put money. */
export async function answerHoldings(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const facts = await inquiry.facts('holdings-of', { companyIds: idsOf(frame.who) });
  if (facts.length === 0)
    return notInGraph(
      say(language, `图谱里没有${name}持股的企业。`, `No company in which ${name} holds shares is in the graph.`),
    );
  const told = facts.map((fact) => {
    const percentage = numberOf(fact.properties.percentage);
    const firm = nameFor(fact.to, language);
    return percentage === undefined ? firm : say(language, `${firm}（${percentage}%）`, `${firm} [${percentage}%]`);
  });
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}持股的企业：${listNames([...new Set(told)], 'zh', 8)}。`,
      `${name} holds shares of ${listNames([...new Set(told)], 'en', 8)}.`,
    ),
    rows: holdingRows(inquiry, facts),
    entities: [...new Set(facts.map((fact) => fact.to.name))],
    ...supportOf(facts),
  };
}
