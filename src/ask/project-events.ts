import { claimIdsOf, dateOf, textOf } from './fact.js';
import type { Inquiry } from './inquiry.js';
import { contains } from './period.js';
import { claimsOf, type Item, isDated } from './project-items.js';
import { isBefore, speaksOf, stageAnswers } from './stage-words.js';

/** What happened to an item in the asked period at the asked stage: its date, or undefined where nothing fits. */
export async function eventOf(inquiry: Inquiry, item: Item): Promise<{ readonly date?: string } | undefined> {
  const { when, stage, notYet } = inquiry.frame;
  if (when === undefined && stage === undefined) return {};
  if (notYet && stage !== undefined) {
    const known = item.thing.stage;
    return known !== undefined && isBefore(known, stage) === true ? {} : undefined;
  }
  const fits = (date: string | undefined): boolean =>
    when === undefined || (date !== undefined && contains(when, date));
  const staged = item.stages.find(
    (entry) => (stage === undefined || stageAnswers(stage, entry.stage)) && fits(entry.date),
  );
  if (staged !== undefined) return staged.date === undefined ? {} : { date: staged.date };
  for (const edge of item.edges) {
    const date = dateOf(edge);
    if (!fits(date)) continue;
    const amountStage = textOf(edge.properties.amountStage);
    const told =
      stage === undefined ||
      (stage === 'signed' && (amountStage === 'signed' || amountStage === 'framework')) ||
      (await inquiry.quotes(claimIdsOf(edge))).some((quote) => speaksOf(stage, quote));
    if (told) return date === undefined ? {} : { date };
  }
  if (
    when === undefined &&
    stage !== undefined &&
    item.thing.stage !== undefined &&
    stageAnswers(stage, item.thing.stage)
  )
    return {};
  // In a list of what was signed the headline alone says so.
  if (when === undefined && stage === 'signed' && item.thing.stage === undefined) {
    const sources = await inquiry.sources(claimsOf(item));
    if (sources.some(({ headline, title }) => speaksOf(stage, `${headline}${title ?? ''}`))) return {};
  }
  // 五个项目集中开工: so does a headline about works of which many came to the stage together.
  if (when === undefined && stage !== undefined && item.thing.stage === undefined) {
    const sources = await inquiry.sources(claimsOf(item));
    if (
      sources.some(
        ({ headline, title }) =>
          ofMany.test(`${headline}${title ?? ''}`) && speaksOf(stage, `${headline}${title ?? ''}`),
      )
    )
      return {};
  }
  return undefined;
}

const ofMany =
  /集中|(?:[\d二两三四五六七八九十百]+|多)个[^，,。]{0,10}(?:项目|工程)|一批[^，,。]{0,10}(?:项目|工程)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|batch of) (?:[\w-]+ ){0,3}(?:projects|plants|works)\b/iu;

/**
 * Where no source dates anything about any of the projects: those that were reported in the asked period and are not
 * known to be at another stage than the asked one. The answer must say that their own dates are not stated.
 */
export async function reportedThen(inquiry: Inquiry, items: readonly Item[]): Promise<readonly Item[]> {
  const { when, stage } = inquiry.frame;
  if (when === undefined || items.some(isDated)) return [];
  const found: Item[] = [];
  for (const item of items) {
    const known = item.thing.stage;
    if (stage !== undefined && known !== undefined && !stageAnswers(stage, known)) continue;
    const sources = await inquiry.sources(claimsOf(item));
    if (sources.some((source) => source.publishedOn !== undefined && contains(when, source.publishedOn)))
      found.push(item);
  }
  return found;
}
