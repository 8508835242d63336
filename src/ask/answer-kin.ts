import { claimIdsOf, type Fact, factOf, numberOf } from './fact.js';
import type { Mention } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { named, rowOf } from './rows.js';
import { listNames, nameFor, say } from './wording.js';

/** Whether a company belongs to another, directly or through up to three others between. */
async function answerBelonging(inquiry: Inquiry, other: Mention): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const wanted = new Set(idsOf(other));
  const chain: Fact[] = [];
  let open = idsOf(frame.who);
  const direct: Fact[] = [];
  for (let level = 0; level < 4 && open.length > 0; level += 1) {
    const found = await inquiry.facts('parents-of', { companyIds: open });
    if (level === 0) direct.push(...found);
    chain.push(...found);
    const hit = found.find((fact) => wanted.has(fact.to.id));
    if (hit !== undefined) {
      const path: Fact[] = [hit];
      for (let below = hit; !idsOf(frame.who).includes(below.from.id); ) {
        const next = chain.find((fact) => fact.to.id === below.from.id);
        if (next === undefined) break;
        path.unshift(next);
        below = next;
      }
      const steps = path.map((fact) =>
        say(
          language,
          `${nameFor(fact.from, 'zh')}是${nameFor(fact.to, 'zh')}的子公司`,
          `${nameFor(fact.from, 'en')} is a subsidiary of ${nameFor(fact.to, 'en')}`,
        ),
      );
      return {
        status: 'answered',
        answer: `${say(language, '是。', 'Yes. ')}${steps.join(language === 'zh' ? '，' : ', ')}${language === 'zh' ? '。' : '.'}`,
        rows: path.map((fact) =>
          rowOf(
            { ...named('company', fact.from), relation: captionOfKin(language), ...named('target', fact.to) },
            claimIdsOf(fact),
          ),
        ),
        entities: [hit.to.name],
        ...supportOf(path),
      };
    }
    open = [...new Set(found.map((fact) => fact.to.id))];
  }
  const known = listNames([...new Set(direct.map((fact) => nameFor(fact.to, language)))], language, 4);
  return notInGraph(
    say(
      language,
      `图谱里没有来源说${name}是${titleOf(other, 'zh')}的子公司。${known === '' ? '' : `已知母公司：${known}。`}`,
      `No source in the graph says that ${name} is a subsidiary of ${titleOf(other, 'en')}.${known === '' ? '' : ` Known parent: ${known}.`}`,
    ),
    direct,
  );
}

/** Who holds shares of a firm or has put money into it, the parents left out. */
async function holdersBeside(inquiry: Inquiry, parents: readonly Fact[]): Promise<readonly Fact[]> {
  const known = new Set(parents.map(({ to }) => to.id));
  const rows = await inquiry.look('investors-of', { targetIds: idsOf(inquiry.frame.who) });
  return rows.map(factOf).filter(({ type, from }) => type !== 'DEVELOPS' && !known.has(from.id));
}

/** 甲（25%）、乙: who holds shares beside the parents, with the share where it is stated. */
function tellHolders(inquiry: Inquiry, holders: readonly Fact[]): string {
  const { language } = inquiry;
  const named = new Map(
    holders.map(({ from, properties }) => {
      const share = numberOf(properties.percentage);
      const name = nameFor(from, language);
      return [from.id, share === undefined ? name : say(language, `${name}（${share}%）`, `${name} [${share}%]`)];
    }),
  );
  return listNames([...named.values()], language);
}

function holderRows(inquiry: Inquiry, holders: readonly Fact[]): Reply['rows'] {
  return holders.map((fact) =>
    rowOf(
      {
        ...named('investor', fact.from),
        relation:
          fact.type === 'OWNS'
            ? say(inquiry.language, '持股', 'holds shares of')
            : say(inquiry.language, '投资', 'invested in'),
        ...named('company', fact.to),
        percentage: numberOf(fact.properties.percentage),
      },
      claimIdsOf(fact),
    ),
  );
}

/** Where no source names a parent: who is known to hold shares, which is said to be no parent. */
async function answerHolders(inquiry: Inquiry, name: string): Promise<Reply | undefined> {
  const { language } = inquiry;
  const holders = await holdersBeside(inquiry, []);
  if (holders.length === 0) return undefined;
  const list = tellHolders(inquiry, holders);
  return {
    status: 'answered',
    answer: say(
      language,
      `没有来源写明${name}的母公司；已知的股东或投资方：${list}。`,
      `No source names a parent of ${name}; known shareholders or investors: ${list}.`,
    ),
    rows: holderRows(inquiry, holders),
    entities: [...new Set(holders.map(({ from }) => from.name))],
    ...supportOf(holders),
  };
}

/** Subsidiaries or parents of a company. */
export async function answerKin(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const down = frame.asked === 'subsidiaries';
  const other = frame.subjects.find((one) => one !== frame.who && one.type === 'Company');
  if (frame.rule.endsWith('/is-subsidiary') && other !== undefined) return answerBelonging(inquiry, other);
  const facts = await inquiry.facts(down ? 'subsidiaries-of' : 'parents-of', { companyIds: idsOf(frame.who) });
  const unknown = facts.length === 0 && !down ? await answerHolders(inquiry, name) : undefined;
  if (unknown !== undefined) return unknown;
  if (facts.length === 0)
    return notInGraph(
      say(
        language,
        `图谱里没有${name}的${down ? '子公司' : '母公司'}。`,
        `No ${down ? 'subsidiary' : 'parent company'} of ${name} is in the graph.`,
      ),
    );
  const kin = facts.map((fact) => (down ? fact.from : fact.to));
  const names = [...new Map(kin.map((thing) => [thing.id, nameFor(thing, language)])).values()];
  // The owner of 25 % stands beside the parent of 75 %; who asks for owners is answered with both.
  const holders = down ? [] : await holdersBeside(inquiry, facts);
  const beside =
    holders.length === 0
      ? ''
      : say(
          language,
          `另有股东或投资方：${tellHolders(inquiry, holders)}。`,
          ` Other shareholders or investors: ${tellHolders(inquiry, holders)}.`,
        );
  const asksOwners = /拥有|持有|股东|\bown/iu.test(frame.masked);
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}的${down ? '子公司' : '母公司'}：${listNames(names, 'zh')}。${beside}`,
      `${down ? 'Subsidiaries' : 'Parent company'} of ${name}: ${listNames(names, 'en')}.${beside}`,
    ),
    rows: [
      ...facts.map((fact) =>
        rowOf(
          {
            ...named('company', fact.from),
            relation: captionOfKin(language),
            ...named('target', fact.to),
            percentage: numberOf(fact.properties.percentage),
          },
          claimIdsOf(fact),
        ),
      ),
      ...holderRows(inquiry, holders),
    ],
    entities: [...new Set([...kin, ...(asksOwners ? holders.map(({ from }) => from) : [])].map((thing) => thing.name))],
    ...supportOf([...facts, ...holders]),
  };
}

const captionOfKin = (language: 'zh' | 'en'): string => say(language, '子公司，属于', 'subsidiary of');
