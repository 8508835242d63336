import { answerBreakdown } from './answer-breakdown.js';
import { answerChain } from './answer-chain.js';
import { answerChainLeaders, answerCompanies, answerLocation } from './answer-companies.js';
import { answerComparison } from './answer-comparison.js';
import { answerConnection } from './answer-connection.js';
import { answerAmount, answerInvestments } from './answer-investments.js';
import { answerInvestors } from './answer-investors.js';
import { answerKin } from './answer-kin.js';
import { answerConsumers, answerMaterials } from './answer-materials.js';
import { answerHoldings, answerOwners, answerShare } from './answer-ownership.js';
import { answerParks } from './answer-parks.js';
import { answerProducers, answerProducts } from './answer-products.js';
import { answerProjects } from './answer-projects.js';
import { answerStatistic, tryStatistics } from './answer-statistics.js';
import { answerContract, answerSupply } from './answer-supply.js';
import { answerTotal } from './answer-total.js';
import type { Asked, Frame } from './frame.js';
import { Inquiry, type Planner, type Reply } from './inquiry.js';
import { say } from './wording.js';

/** 有哪些企业，一共多少家: names are asked for beside their number. */
const asksNames =
  /(?:哪些|哪几|哪家|什么|谁).*(?:多少|几)[个家户项]|(?:多少|几)[个家户项].*(?:哪些|哪几|谁|分别是)|\bwhich\b.*\bhow many\b|\bhow many\b.*\b(?:which|name|list|who)\b/iu;

/** What the graph lists, with the number that a source states of it. */
function beside({ language }: Inquiry, listed: Reply, stated: Reply): Reply {
  const { value, unit } = stated;
  return {
    ...listed,
    answer: `${stated.answer}${say(language, '', ' ')}${listed.answer}`,
    rows: [...stated.rows, ...listed.rows],
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    claimIds: [...new Set([...stated.claimIds, ...listed.claimIds])],
    ids: [...new Set([...listed.ids, ...stated.ids])],
  };
}

/** A count or sum that a source itself states comes before what the graph can count. */
const statedFirst =
  (planner: Planner): Planner =>
  async (inquiry) => {
    const wanted = inquiry.frame.also.includes('count') || inquiry.frame.asked === 'total';
    if (!wanted) return planner(inquiry);
    // Both at once: a round trip less where no source states the count.
    const own = new Inquiry(inquiry.reader, inquiry.frame);
    const [stated, counted] = await Promise.all([tryStatistics(own), planner(inquiry)]);
    if (stated === undefined) return counted;
    if (counted.status === 'answered' && asksNames.test(inquiry.frame.question))
      return beside(inquiry, counted, stated);
    inquiry.showAs(own);
    return stated;
  };

const planners: Readonly<Record<Asked, Planner>> = {
  investors: answerInvestors,
  investments: answerInvestments,
  amount: answerAmount,
  total: answerTotal,
  companies: statedFirst(answerCompanies),
  parks: statedFirst(answerParks),
  projects: statedFirst(answerProjects),
  customers: answerSupply,
  suppliers: answerSupply,
  partners: answerSupply,
  chainLeaders: answerChainLeaders,
  statistic: answerStatistic,
  producers: answerProducers,
  products: answerProducts,
  upstream: answerChain,
  downstream: answerChain,
  capacity: answerProducts,
  contract: answerContract,
  connection: answerConnection,
  comparison: (inquiry) => answerComparison(inquiry, planFor),
  location: answerLocation,
  subsidiaries: answerKin,
  parents: answerKin,
  owners: answerOwners,
  share: answerShare,
  holdings: answerHoldings,
  materials: answerMaterials,
  consumers: answerConsumers,
};

/** Kinds of question about sums, which can be broken down. */
const sums: ReadonlySet<Asked> = new Set(['investors', 'investments', 'amount', 'total', 'projects']);

const isWide = ({ where }: Frame): boolean =>
  where === undefined || ['country', 'province', 'city'].includes(where.candidates[0]?.level ?? '');

/** Answers the frame by the planner of its kind. */
export async function planFor(inquiry: Inquiry): Promise<Reply> {
  const { frame } = inquiry;
  if (frame.groupBy !== undefined && sums.has(frame.asked)) return answerBreakdown(inquiry, frame.groupBy);
  // 在哪些城市投资: the places answer, with what went to each.
  if (frame.asked === 'investments' && frame.also.includes('place') && isWide(frame))
    return answerBreakdown(inquiry, 'place');
  // 「投资最多的企业」: what a firm only builds counts with its project's sum, so projects are ranked, not stated investments.
  if (
    frame.asked === 'investors' &&
    frame.ranking?.by === 'amount' &&
    frame.project === undefined &&
    frame.who === undefined
  )
    return answerProjects(inquiry);
  // A sum asked of a place alone is a total.
  if (frame.asked === 'amount' && frame.who === undefined && frame.project === undefined)
    return planners.total(inquiry);
  // Companies with a stated sum are investors.
  if (frame.asked === 'companies' && frame.withAmount) return answerInvestors(inquiry);
  // "Who is behind 甲", 甲背后是谁: who holds it, where nobody is known to have invested in it.
  if (frame.asked === 'investors' && frame.who !== undefined && /\bbehind\b|背后/iu.test(frame.question)) {
    const own = await planners.investors(inquiry);
    const above = new Inquiry(inquiry.reader, { ...frame, asked: 'parents' });
    const reply = own.status === 'answered' ? own : await planners.parents(above);
    if (reply !== own && reply.status === 'answered') inquiry.showAs(above);
    return reply.status === 'answered' ? reply : own;
  }
  // 在哪里，谁投资的: what else is asked of a project stands among its projects' particulars.
  if (
    frame.asked === 'location' &&
    frame.project !== undefined &&
    frame.also.some((one) => one !== 'place' && one !== 'amount')
  )
    return planners.projects(inquiry);
  return planners[frame.asked](inquiry);
}
