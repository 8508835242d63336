import { claimIdsOf, factOf, numberOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { named, rowOf } from './rows.js';
import { listNames, nameFor, say } from './wording.js';

/** What goes into a product, or what is made of it: the next products first, then those further along the chain. */
export async function answerChain(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const up = frame.asked === 'upstream';
  const name = titleOf(frame.product, language);
  const rows = await inquiry.ask('product-chain', {
    productIds: idsOf(frame.product),
    direction: up ? 'up' : 'down',
    steps: Math.max(1, Math.min(6, frame.steps ?? 3)),
  });
  const steps = rows.map((row) => ({ fact: factOf(row), step: numberOf(row.step) ?? 1 }));
  if (steps.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${name}的${up ? '上游原料' : '下游产品'}。`,
        `Nothing ${up ? 'upstream' : 'downstream'} of ${name} is in the graph.`,
      ),
    );
  const own = new Set(idsOf(frame.product));
  const at = (wanted: (step: number) => boolean) => [
    ...new Map(
      steps
        .filter(({ step }) => wanted(step))
        .map(({ fact }) => (up ? fact.from : fact.to))
        .filter((thing) => !own.has(thing.id))
        .map((thing) => [thing.id, thing] as const),
    ).values(),
  ];
  const near = at((step) => step === 1);
  const nearIds = new Set(near.map((thing) => thing.id));
  const far = at((step) => step > 1).filter((thing) => !nearIds.has(thing.id));
  const names = (things: typeof near): string =>
    listNames(
      things.map((thing) => nameFor(thing, language)),
      language,
    );
  const further =
    far.length === 0
      ? ''
      : say(language, `；再往${up ? '上' : '下'}：${names(far)}`, `; further ${up ? 'up' : 'down'}: ${names(far)}`);
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}的${up ? '上游原料' : '下游产品'}：${names(near)}${further}。`,
      `${up ? 'Goes into' : 'Made of'} ${name}: ${names(near)}${further}.`,
    ),
    rows: steps.map(({ fact, step }) =>
      rowOf({ step, ...named('from', fact.from), ...named('to', fact.to) }, claimIdsOf(fact)),
    ),
    // Asked how far, all steps answer; else the next products do.
    entities: (frame.steps === undefined ? near : [...near, ...far]).map((thing) => thing.name),
    ...supportOf(steps.map(({ fact }) => fact)),
  };
}
