import type { GraphReader, Row } from '../graph/graph.js';
import type { AskResponse, EvidenceView, Language } from '../model/api.js';
import { placedName } from './ambiguity.js';
import { isWithin } from './amount-bounds.js';
import { EvidenceOnce } from './evidence-once.js';
import { claimIdsOf, dateOf, type Fact, factOf, type Money, moneyOf, type Thing, textsOf, thingOf } from './fact.js';
import type { Frame, Mention, Topic } from './frame.js';
import { contains } from './period.js';
import { type StageFact, stageFactOf } from './stage-fact.js';
import { statementText } from './statement.js';
import { matchesTopic } from './topic.js';
import { statedSum, twinKey } from './totals.js';
import { nameFor } from './wording.js';

/** The evidence of so many claims is fetched ahead. */
const mostAhead = 60;

export type AnswerRow = AskResponse['rows'][number];

/** What a planner makes of a frame, before evidence and subgraph are fetched. */
export interface Reply {
  readonly status: AskResponse['status'];
  readonly answer: string;
  readonly rows: readonly AnswerRow[];
  /** Names that answer, in the order of the answer. */
  readonly entities: readonly string[];
  readonly value?: number;
  readonly unit?: string;
  readonly claimIds: readonly string[];
  /** Ids for the subgraph. */
  readonly ids: readonly string[];
  readonly choices?: AskResponse['choices'];
}

/** One question being answered: runs statements, remembers the one that answers, and filters what it gave. */
export class Inquiry {
  readonly frame: Frame;
  readonly language: Language;
  readonly #reader: GraphReader;
  readonly #evidence: EvidenceOnce;
  #cypher = '';
  #params: Readonly<Record<string, unknown>> = {};

  constructor(reader: GraphReader, frame: Frame, evidence = new EvidenceOnce(reader)) {
    this.#reader = reader;
    this.#evidence = evidence;
    this.frame = frame;
    this.language = frame.language;
  }

  get reader(): GraphReader {
    return this.#reader;
  }

  /** The statement that gave the answer's rows. */
  get cypher(): string {
    return this.#cypher;
  }

  get params(): Readonly<Record<string, unknown>> {
    return this.#params;
  }

  /** Runs `cypher/ask/<name>.cypher` as the one that answers. */
  async ask(name: string, params: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    this.#cypher = statementText(name);
    this.#params = params;
    return this.look(name, params);
  }

  /** An inquiry for a part of the question, with the same evidence. */
  partOf(frame: Frame): Inquiry {
    return new Inquiry(this.#reader, frame, this.#evidence);
  }

  /** Shows the statement of an inquiry that was part of this one. */
  showAs(part: Inquiry): void {
    this.#cypher = part.cypher;
    this.#params = part.params;
  }

  /** Runs a statement for something beside. Edges of what the question leaves out are left out. */
  async look(name: string, params: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    const rows = await this.#reader.readNamed(`ask/${name}`, params);
    const left = new Set(this.frame.except.flatMap(idsOf));
    if (left.size === 0) return rows;
    return rows.filter((row) => [row.from, row.to, row.project].every((end) => !left.has(thingOf(end ?? {}).id)));
  }

  /** The firms that are asked about: with those that belong to them where the question says so. */
  async firms(): Promise<readonly string[]> {
    const own = idsOf(this.frame.who);
    if (this.frame.kin !== 'with' || own.length === 0) return own;
    const members = await this.look('group-of', { companyIds: own });
    return [...new Set([...own, ...members.map((row) => String(row.id))])];
  }

  /** Asks for edges. */
  async facts(name: string, params: Readonly<Record<string, unknown>>): Promise<readonly Fact[]> {
    const facts = (await this.ask(name, params)).map(factOf);
    // Most answers need the evidence of all that they find: it is fetched while the planner goes on.
    const claimIds = new Set(facts.flatMap(claimIdsOf));
    if (claimIds.size <= mostAhead) this.#evidence.fetch([...claimIds]);
    return this.withTotals(facts);
  }

  /** Facts whose sum stands on their project alone, with the claims that state it there. */
  async withTotals(facts: readonly Fact[]): Promise<readonly Fact[]> {
    const isBare = ({ to, ...fact }: Fact): boolean =>
      to.type === 'Project' && to.totalInvestmentCny !== undefined && moneyOf({ to, ...fact }) === undefined;
    const projectIds = [...new Set(facts.filter(isBare).map(({ to }) => to.id))];
    if (projectIds.length === 0) return facts;
    const rows = await this.look('project-totals', { projectIds });
    const stating = new Map(rows.map((row) => [String(row.projectId), textsOf(row.claimIds)]));
    return facts.map((fact) => {
      if (!isBare(fact)) return fact;
      const claimIds = [...new Set([...claimIdsOf(fact), ...(stating.get(fact.to.id) ?? [])])];
      return { ...fact, properties: { ...fact.properties, claimIds } };
    });
  }

  /** The sentences behind claims, each fetched once. */
  async quotes(claimIds: readonly string[]): Promise<readonly string[]> {
    return (await this.sources(claimIds)).map((view) => view.quote);
  }

  /** The evidence of claims, each fetched once. */
  async sources(claimIds: readonly string[]): Promise<readonly EvidenceView[]> {
    return this.#evidence.of(claimIds);
  }

  /** Evidence that stands on no claim, such as a sentence of a kept text: it is known by the id that it bears. */
  cite(view: EvidenceView): void {
    this.#evidence.cite(view);
  }

  /**
   * Keeps the items that are about every topic: by their own names first, and where no item is, by the sentences that
   * support them. Answers undefined where nothing fits a topic.
   */
  async about<T>(
    items: readonly T[],
    topics: readonly Topic[],
    namesOf: (item: T) => readonly string[],
    claimsOf: (item: T) => readonly string[],
  ): Promise<readonly T[] | undefined> {
    let kept = items;
    for (const topic of topics) {
      let fitting = kept.filter((item) => matchesTopic(topic, namesOf(item)));
      if ((fitting.length === 0 || this.frame.broad) && !topic.proper) {
        const fits: T[] = [];
        for (const item of kept) {
          const views = await this.sources(claimsOf(item));
          // What an article is about, such as the fair at which all was signed, stands in its headline alone.
          const said = views.flatMap(({ quote, headline, title }) => [quote, headline, title ?? '']);
          if (matchesTopic(topic, [...namesOf(item), ...said])) fits.push(item);
        }
        fitting = fits;
      }
      if (fitting.length === 0) return undefined;
      kept = fitting;
    }
    return kept;
  }

  /** Pairs among the ends of facts that may be one thing, for totals to count once: see `twinKey`. */
  async twinsOf(facts: readonly Fact[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(facts.flatMap((fact) => [fact.from.id, fact.to.id]))];
    if (ids.length < 2) return new Set();
    const rows = await this.look('open-twins', { ids });
    return new Set(rows.map(({ left, right }) => twinKey(String(left), String(right))));
  }

  /** Names of what projects and companies produce, by the id of the maker: for topics, or `always` and by name alone. */
  async productsOf(things: readonly Thing[], always = false): Promise<ReadonlyMap<string, readonly string[]>> {
    const makerIds = [...new Set(things.map((thing) => thing.id))];
    const names = new Map<string, string[]>();
    if (makerIds.length === 0 || (this.topics.length === 0 && !always)) return names;
    for (const fact of (await this.look('products-of', { makerIds })).map(factOf)) {
      const own = always ? [fact.to.name] : [fact.to.name, ...fact.to.aliases];
      names.set(fact.from.id, [...(names.get(fact.from.id) ?? []), ...own]);
    }
    return names;
  }

  /** The stages of projects with their dates, as sources state them. */
  async stagesOf(projectIds: readonly string[]): Promise<readonly StageFact[]> {
    if (projectIds.length === 0) return [];
    return (await this.look('project-stages', { projectIds })).map(stageFactOf);
  }

  /** The frame's topics, with the products and industries that it names. */
  get topics(): readonly Topic[] {
    const named = [this.frame.product, this.frame.industry].filter((mention) => mention !== undefined);
    return [
      ...this.frame.topics,
      ...named.map((mention) => ({
        text: mention.text,
        proper: false,
        anyOf: [mention.text, ...mention.candidates.flatMap((candidate) => [candidate.name, ...candidate.aliases])],
      })),
    ];
  }

  /** Facts dated in the asked period and with sums between the asked bounds; all where neither is asked. */
  inPeriod(facts: readonly Fact[]): readonly Fact[] {
    const { when, bounds } = this.frame;
    const within = bounds === undefined ? facts : facts.filter((fact) => isInBounds(this.frame, statedSum(fact)));
    if (when === undefined) return within;
    return within.filter((fact) => {
      const date = dateOf(fact);
      return date !== undefined && contains(when, date);
    });
  }
}

/** Whether a sum is in the currency of the asked bounds, yuan for most, and between them; any where none is asked. */
export function isInBounds(frame: Frame, money: Money | undefined): boolean {
  if (frame.bounds === undefined) return true;
  if (money === undefined || money.currency !== (frame.bounds.currency ?? 'CNY')) return false;
  // A least says nothing of what is not exceeded. 不超过120亿 counts as 120亿 and is said to be a limit.
  if (frame.bounds.most !== undefined && money.qualifier === 'over') return false;
  return isWithin(frame.bounds, money.value);
}

export function idsOf(mention: Mention | undefined): readonly string[] {
  return mention?.candidates.map((candidate) => candidate.id) ?? [];
}

/** What an answer calls something that the question names: its own name, with its place where others bear it too. */
export function titleOf(mention: Mention | undefined, language: Language): string {
  const first = mention?.candidates[0];
  if (mention === undefined || first === undefined) return mention?.text ?? '';
  const shared = mention.others !== undefined || mention.placed === true;
  return shared ? placedName(first, language) : nameFor(first, language);
}

/** Ids of the ends and the claims of facts. */
export function supportOf(facts: readonly Fact[]): Pick<Reply, 'claimIds' | 'ids'> {
  return {
    claimIds: [...new Set(facts.flatMap(claimIdsOf))],
    ids: [...new Set(facts.flatMap((fact) => [fact.from.id, fact.to.id]))],
  };
}

/** Nothing in the graph answers: says what is missing and, where there is, the nearest thing that is there. */
export function notInGraph(answer: string, facts: readonly Fact[] = []): Reply {
  return { status: 'not-in-graph', answer, rows: [], entities: [], ...supportOf(facts) };
}

/** Answers an inquiry of one kind. */
export type Planner = (inquiry: Inquiry) => Promise<Reply>;
