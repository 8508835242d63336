import { answerAmount, ofKind, rowsOf } from './answer-investments.js';
import { factNames } from './answer-investors.js';
import { investmentFigures, officialRows, tellOfficial } from './answer-statistics.js';
import { tellSumDifferences, tellTwins } from './differences.js';
import { claimIdsOf, wholesOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { isCancelled } from './investment-groups.js';
import { totalRow } from './rows.js';
import { distinctSums, type Total, totalsOf } from './totals.js';
import { captionOf, formatMoney, say } from './wording.js';

/** How much in a place: over distinct projects, one kind, one stage, one currency; says what it counts and leaves out. */
export async function answerTotal(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  if (frame.who !== undefined || (frame.project !== undefined && frame.where === undefined))
    return answerAmount(inquiry);
  const subject = titleOf(frame.where, language);
  const [everything, official] = await Promise.all([
    inquiry.facts('investments-in-place', { placeIds: idsOf(frame.where) }),
    frame.topics.length > 0 ? [] : investmentFigures(inquiry),
  ]);
  const all = everything.filter((fact) => !isCancelled(fact));
  const about = await inquiry.about(all, inquiry.topics, factNames, claimIdsOf);
  const dated = about === undefined ? [] : inquiry.inPeriod(about);
  // Where only our reading puts anything there, that is counted alone and said.
  const isGuess = dated.length > 0 && dated.every((fact) => fact.inferred === true);
  const guesses = isGuess ? 0 : new Set(dated.filter((fact) => fact.inferred === true).map((fact) => fact.to.id)).size;
  const found = ofKind(inquiry, isGuess ? dated : dated.filter((fact) => fact.inferred !== true));
  const phases = wholesOf(found);
  const sums = distinctSums(found, phases, inquiry.reader.headlineRule, await inquiry.twinsOf(found));
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
  const main = totals[0];
  const silent = new Set(found.filter((fact) => fact.to.type === 'Project').map((fact) => fact.to.id));
  for (const sum of sums) silent.delete(sum.fact.to.id);
  const twins = tellTwins(sums, language);
  const doubtful = twins === '' || language === 'zh' ? twins : ` ${twins}`;
  const sumOf = (total: Total): string => formatMoney({ ...total, scope: 'unstated' }, language);
  const told = tellSumDifferences(sums, inquiry.reader.headlineRule, language);
  const differing = told === '' || language === 'zh' ? told : ` ${told}`;
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
  const inferred = isGuess
    ? say(language, '所在地按地名推断，来源未写明。', ' The places are inferred from names; no source states them.')
    : guesses === 0
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
      `图谱所知，${subject}的投资合计：${parts.join('；')}。${totals.length > 1 ? '口径、阶段或币种不同，分列不相加。' : ''}${doubtful}${differing}${left}${inferred}`,
      `As far as the graph knows, investment in ${subject}: ${parts.join('; ')}.${totals.length > 1 ? ' They differ in kind, stage or currency and are not added up.' : ''}${doubtful}${differing}${left}${inferred}`,
    ).concat(tellOfficial(official, language)),
    rows: [
      ...totals.map((total) => totalRow(total, language)),
      ...rowsOf(
        inquiry,
        sums.map((sum) => sum.fact),
      ),
      ...officialRows(official, language),
    ],
    entities: [...new Set(sums.map((sum) => (sum.fact.to.type === 'Project' ? sum.fact.to.name : sum.fact.from.name)))],
    ...(main !== undefined && totals.length === 1 ? { value: main.value, unit: main.currency } : {}),
    claimIds: [...supportOf(sums.map((sum) => sum.fact)).claimIds, ...official.flatMap((figure) => figure.claimIds)],
    ids: supportOf(sums.map((sum) => sum.fact)).ids,
  };
}
