import { claimIdsOf, type Fact, numberOf } from './fact.js';
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

/** Subsidiaries or parents of a company. */
export async function answerKin(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const name = titleOf(frame.who, language);
  const down = frame.asked === 'subsidiaries';
  const other = frame.subjects.find((one) => one !== frame.who && one.type === 'Company');
  if (frame.rule.endsWith('/is-subsidiary') && other !== undefined) return answerBelonging(inquiry, other);
  const facts = await inquiry.facts(down ? 'subsidiaries-of' : 'parents-of', { companyIds: idsOf(frame.who) });
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
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}的${down ? '子公司' : '母公司'}：${listNames(names, 'zh')}。`,
      `${down ? 'Subsidiaries' : 'Parent company'} of ${name}: ${listNames(names, 'en')}.`,
    ),
    rows: facts.map((fact) =>
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
    entities: [...new Set(kin.map((thing) => thing.name))],
    ...supportOf(facts),
  };
}

const captionOfKin = (language: 'zh' | 'en'): string => say(language, '子公司，属于', 'subsidiary of');
