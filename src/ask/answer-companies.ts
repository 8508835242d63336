import { keepAbroad } from './abroad.js';
import { claimIdsOf, dateOf, type Fact, factOf, textOf, thingOf } from './fact.js';
import { type Inquiry, idsOf, notInGraph, type Reply, supportOf, titleOf } from './inquiry.js';
import { contains } from './period.js';
import { named, rowOf } from './rows.js';
import { speaksOf } from './stage-words.js';
import { listNames, nameFor, say } from './wording.js';

/** Keeps companies of which something dated or said in the sources fits the asked period and stage. */
async function atThatTime(inquiry: Inquiry, facts: readonly Fact[]): Promise<readonly Fact[]> {
  const { when, stage } = inquiry.frame;
  if (when === undefined && stage === undefined) return facts;
  const ids = [...new Set(facts.map((fact) => fact.from.id))];
  const projects = await inquiry.look('projects-of', { companyIds: ids, placeIds: [] });
  const projectIds = projects.map((row) => thingOf(row.project).id);
  const edges = projectIds.length === 0 ? [] : (await inquiry.look('project-edges', { projectIds })).map(factOf);
  const stages = projectIds.length === 0 ? [] : await inquiry.stagesOf(projectIds);
  const kept: Fact[] = [];
  for (const fact of facts) {
    const own = edges.filter((edge) => edge.from.id === fact.from.id);
    const ownStages = stages.filter((entry) => own.some((edge) => edge.to.id === entry.projectId));
    const dates = [dateOf(fact), ...own.map(dateOf), ...ownStages.map((entry) => entry.date)];
    const dated = when === undefined || dates.some((date) => date !== undefined && contains(when, date));
    if (!dated) continue;
    if (stage === undefined) {
      kept.push(fact);
      continue;
    }
    const claims = [fact, ...own].flatMap(claimIdsOf).concat(ownStages.map((entry) => entry.claimId));
    const quotes = await inquiry.quotes(claims);
    if (ownStages.some((entry) => entry.stage === stage) || quotes.some((quote) => speaksOf(stage, quote)))
      kept.push(fact);
  }
  return kept;
}

/** Whether a firm does more than plan or sign for what it invests in or builds: it may be called one of the place. */
function hasBegun({ to, properties }: Fact): boolean {
  const isIntended = ['planned', 'framework', 'signed'].includes(String(properties.amountStage ?? ''));
  const isEarly = ['negotiating', 'filed', 'signed', 'cancelled'].includes(to.stage ?? '');
  return properties.modality !== 'planned' && !isIntended && !isEarly && to.type !== 'Company';
}

/** Which companies are in a place now, those that left and those that only build projects there apart. */
export async function answerCompanies(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  if (frame.where === undefined) {
    return notInGraph(say(language, '没有说明是哪里的企业。', 'The question names no place.'));
  }
  const subject = titleOf(frame.where, language);
  const lacking = frame.lacking === 'investment';
  const placeIds = idsOf(frame.where);
  const [all, projects] = await Promise.all([
    inquiry.facts(lacking ? 'companies-without-investment' : 'companies-in-place', { placeIds }),
    inquiry.look('investments-in-place', { placeIds }),
  ]);
  const developers = projects.map(factOf).filter((fact) => fact.from.type === 'Company' && hasBegun(fact));
  const present = all.filter((fact) => textOf(fact.properties.validTo) === undefined);
  const left = all.filter(
    (fact) => !present.includes(fact) && !present.some((other) => other.from.id === fact.from.id),
  );
  const moved = await atThatTime(inquiry, present);
  const products = await inquiry.productsOf(moved.map((fact) => fact.from));
  const about = await inquiry.about(
    moved,
    inquiry.topics,
    (fact) => [fact.from.name, ...fact.from.aliases, ...(products.get(fact.from.id) ?? [])],
    claimIdsOf,
  );
  const found = about ?? [];
  // Of a project that a firm of the place builds too, the others are its owners and partners.
  const resident = new Set(all.map((site) => site.from.id));
  const theirs = new Set(developers.filter(({ from }) => resident.has(from.id)).map(({ to }) => to.id));
  const builders = [...new Map(developers.map((fact) => [fact.from.id, fact])).values()].filter(
    ({ from, to }) => !resident.has(from.id) && !theirs.has(to.id),
  );
  const plain = !lacking && frame.when === undefined && frame.stage === undefined && inquiry.topics.length === 0;
  // Of a zone, who builds in it is as good an answer as who has a site in it; of a city it is another question.
  const isZone = frame.where.type === 'IndustrialPark';
  // Who only builds there is no count of those who sit there.
  const isCount = frame.also.includes('count') && !/哪些|哪几|谁|\bwhich\b|\bwho\b/iu.test(frame.question);
  if (found.length === 0 && (isCount || !(plain && isZone && builders.length > 0))) {
    const near = listNames(
      [...new Set([...present, ...builders].map((fact) => nameFor(fact.from, language)))],
      language,
      6,
    );
    const known =
      near === ''
        ? ''
        : say(language, `图谱所知与${subject}有关的企业：${near}。`, ` Known there or building there: ${near}.`);
    return notInGraph(
      say(
        language,
        `图谱里没有符合条件的${subject}企业。${known}`,
        `No such company in ${subject} is in the graph.${known}`,
      ),
      present.slice(0, 5),
    );
  }
  const names = [...new Map(found.map((fact) => [fact.from.id, nameFor(fact.from, language)])).values()];
  const gone =
    left.length === 0
      ? ''
      : say(
          language,
          `已迁出：${listNames(
            left.map((fact) => nameFor(fact.from, 'zh')),
            'zh',
            5,
          )}。`,
          ` Left: ${listNames(
            left.map((fact) => nameFor(fact.from, 'en')),
            'en',
          )}.`,
        );
  const guesses = new Set(found.filter((fact) => fact.inferred === true).map((fact) => fact.from.id)).size;
  const guessed =
    guesses === 0
      ? ''
      : say(language, `其中${guesses}家的所在地按地名推断。`, ` The place of ${guesses} is inferred from a name.`);
  const others =
    builders.length === 0 || !plain
      ? ''
      : say(
          language,
          `${found.length === 0 ? '' : '另有'}${builders.length}家企业在当地投资或建设项目，来源未写明设点：${listNames(
            builders.map((fact) => nameFor(fact.from, 'zh')),
            'zh',
            8,
          )}。`,
          ` ${builders.length} ${found.length === 0 ? '' : 'more '}${builders.length === 1 ? 'invests or builds' : 'invest or build'} there, no site stated: ${listNames(
            builders.map((fact) => nameFor(fact.from, 'en')),
            'en',
            8,
          )}.`,
        );
  return {
    status: 'answered',
    answer: say(
      language,
      lacking
        ? `图谱所知的${subject}企业中，${names.length}家未见投资记载：${listNames(names, 'zh', 8)}。未见记载不等于没有投资。${guessed}`
        : found.length === 0
          ? `图谱里没有来源写明设在${subject}的企业。${others}${gone}`
          : `图谱所知，${subject}有${names.length}家企业：${listNames(names, 'zh', 8)}。${guessed}${others}${gone}`,
      lacking
        ? `Of the companies that the graph knows in ${subject}, ${names.length} ${names.length === 1 ? 'has' : 'have'} no reported investment: ${listNames(names, 'en', 8)}. None reported does not mean none made.${guessed}`
        : found.length === 0
          ? `No source in the graph states a company's site in ${subject}.${others}${gone}`
          : `The graph knows ${names.length} ${names.length === 1 ? 'company' : 'companies'} in ${subject}: ${listNames(names, 'en', 8)}.${guessed}${others}${gone}`,
    ),
    rows: [
      ...found.map((fact) =>
        rowOf(
          {
            group: say(language, '在此设点', 'has a site'),
            ...named('company', fact.from),
            ...named('place', fact.to),
            role: textOf(fact.properties.role),
            date: dateOf(fact),
            inferred: fact.inferred,
          },
          claimIdsOf(fact),
        ),
      ),
      ...(plain ? left : []).map((fact) =>
        rowOf(
          {
            group: say(language, '已迁出', 'left'),
            ...named('company', fact.from),
            ...named('place', fact.to),
            date: textOf(fact.properties.validTo),
          },
          claimIdsOf(fact),
        ),
      ),
      ...(plain ? builders : []).map((fact) =>
        rowOf(
          {
            group: say(language, '在此投资或建设', 'invests or builds there'),
            ...named('company', fact.from),
            ...named(fact.to.type === 'Project' ? 'project' : 'place', fact.to),
          },
          claimIdsOf(fact),
        ),
      ),
    ],
    entities: [
      ...new Map(
        [...found, ...(plain && isZone ? builders : [])].map((fact) => [fact.from.id, fact.from.name]),
      ).values(),
    ],
    ...(frame.also.includes('count') ? { value: names.length, unit: say(language, '家', 'companies') } : {}),
    ...supportOf(plain ? [...found, ...left, ...builders] : found),
  };
}

/** Where a company has its sites, or a project lies. */
export async function answerLocation(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  // Where a firm's project lies is asked of the project.
  const asked = frame.rule.endsWith('/has-site') ? (frame.who ?? frame.project) : (frame.project ?? frame.who);
  const name = titleOf(asked, language);
  const own = new Set(idsOf(asked));
  const site = titleOf(frame.where, language);
  const anywhere =
    frame.where === undefined || asked === frame.project
      ? await inquiry.facts('locations-of', { thingIds: [...own] })
      : (await inquiry.facts('companies-in-place', { placeIds: idsOf(frame.where) })).filter((fact) =>
          own.has(fact.from.id),
        );
  const facts = await keepAbroad(inquiry, anywhere, ({ to }) => to);
  const sites = facts.filter((fact) => fact.type === 'LOCATED_IN' && textOf(fact.properties.validTo) === undefined);
  const shown = sites.length > 0 ? sites : facts;
  if (shown.length === 0)
    return notInGraph(
      site === ''
        ? say(language, `图谱里没有${name}的所在地。`, `Where ${name} is located is not in the graph.`)
        : say(language, `图谱里没有${name}在${site}的据点。`, `No site of ${name} in ${site} is in the graph.`),
    );
  const places = [...new Map(shown.map((fact) => [fact.to.id, nameFor(fact.to, language)])).values()];
  const verb = sites.length > 0 ? say(language, '位于', 'is located in') : say(language, '注册于', 'is registered in');
  return {
    status: 'answered',
    answer: say(language, `${name}${verb}${listNames(places, 'zh')}。`, `${name} ${verb} ${listNames(places, 'en')}.`),
    rows: facts.map((fact) =>
      rowOf(
        {
          ...named('company', fact.from),
          relation:
            fact.type === 'REGISTERED_IN'
              ? say(language, '注册于', 'registered in')
              : say(language, '位于', 'located in'),
          ...named('place', fact.to),
          role: textOf(fact.properties.role),
          date: dateOf(fact),
        },
        claimIdsOf(fact),
      ),
    ),
    entities: [...new Set(shown.map((fact) => fact.to.name))],
    ...supportOf(facts),
  };
}

/** Who leads an industry chain in a place. */
export async function answerChainLeaders(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const subject = titleOf(frame.where, language);
  const all = await inquiry.facts('chain-leaders', { placeIds: idsOf(frame.where) });
  const about = await inquiry.about(all, inquiry.topics, (fact) => [fact.to.name, ...fact.to.aliases], claimIdsOf);
  if (about === undefined || about.length === 0)
    return notInGraph(
      say(language, `图谱里没有${subject}符合条件的链主企业。`, `No such chain leader in ${subject} is in the graph.`),
      all.slice(0, 5),
    );
  const names = [...new Map(about.map((fact) => [fact.from.id, nameFor(fact.from, language)])).values()];
  const industries = [...new Set(about.map((fact) => nameFor(fact.to, language)))];
  return {
    status: 'answered',
    answer: say(
      language,
      `${subject}${listNames(industries, 'zh')}的链主企业：${listNames(names, 'zh')}。`,
      `Chain leaders of ${listNames(industries, 'en')}${subject === '' ? '' : ` in ${subject}`}: ${listNames(names, 'en')}.`,
    ),
    rows: about.map((fact) =>
      rowOf({ ...named('company', fact.from), ...named('industry', fact.to) }, claimIdsOf(fact)),
    ),
    entities: [...new Map(about.map((fact) => [fact.from.id, fact.from.name])).values()],
    ...supportOf(about),
  };
}
