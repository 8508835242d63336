import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import type { ArticleReader, ReadEntity, Reading, ReadRelation, Span } from '../reading.js';
import { type AnnotatedArticle, type AnnotatedSentence, annotate } from './annotate.js';
import { applyRules, type Finding } from './apply-rules.js';
import { plainLists } from './clauses.js';
import type { EnglishEntity } from './entity-register.js';
import { FollowUps } from './follow-ups.js';
import type { EnglishProject } from './projects.js';
import type { EnglishRule } from './rules/rule.js';
import { rules } from './rules/rules.js';
import { readStages } from './stages.js';
import { readStatistics } from './statistics.js';
import type { EnglishMention } from './template.js';

const longestEvidence = 300;
const confidence = { stated: 0.85, inferred: 0.65 };

interface Sum {
  readonly value: Properties;
  readonly evidence: Span;
  readonly modality: Modality;
  readonly date?: string;
}

/** A relation between things, before they are numbered. */
interface Draft extends Omit<ReadRelation, 'from' | 'to' | 'polarity'> {
  readonly from: EnglishEntity;
  readonly to: EnglishEntity;
}

/** What the sentences say of one project, put together. */
interface ProjectFacts {
  sum?: Sum;
  built?: { readonly evidence: Span; readonly modality: Modality; readonly date?: string };
  readonly capacities: {
    readonly value: Properties;
    readonly evidence: Span;
    readonly modality: Modality;
    readonly product?: string;
  }[];
  /** Those who build it beside its owner. */
  readonly partners: Set<EnglishEntity>;
  /** Those who run it or build it for the owner. */
  readonly operators: Set<EnglishEntity>;
}

const planned =
  /\b(?:will|would|plans?|planned|planning|is expected|are expected|to be built|intends?|aims?|agreed to|set to|due to|is to|proposed|slated|scheduled)\b/iu;

/** Reads one English article by rules over what its sentences name. */
export const readEnglishArticle: ArticleReader = (text, article, context) => {
  const annotated = annotate(text, article, context);
  const off = context.withoutRules;
  const reader = new ArticleStatements(
    annotated,
    off === undefined ? rules : rules.filter(({ name }) => !off.has(`en/${name}`)),
  );
  for (const sentence of annotated.sentences) reader.readSentence(sentence);
  reader.readProjects();
  annotated.projects.nameAll();
  return finish(off === undefined ? reader.drafts : reader.drafts.filter(({ rule }) => !off.has(rule)), annotated);
};

class ArticleStatements {
  readonly drafts: Draft[] = [];
  private readonly facts = new Map<EnglishProject, ProjectFacts>();
  private readonly article: AnnotatedArticle;
  private readonly rules: readonly EnglishRule[];
  private readonly followUps: FollowUps;

  constructor(article: AnnotatedArticle, applied: readonly EnglishRule[]) {
    this.article = article;
    this.rules = applied;
    this.followUps = new FollowUps(article.mentions);
  }

  private mention(at: number | undefined): EnglishMention | undefined {
    return at === undefined ? undefined : this.article.mentions[at];
  }

  private factsOf(project: EnglishProject): ProjectFacts {
    const facts = this.facts.get(project) ?? { capacities: [], partners: new Set(), operators: new Set() };
    this.facts.set(project, facts);
    return facts;
  }

  /** The sentence that first names a thing. */
  private sentenceOf({ mentions: [first] }: EnglishEntity): Span | undefined {
    if (first === undefined) return undefined;
    return this.article.sentences.find(({ sentence }) => sentence.start <= first.start && first.end <= sentence.end)
      ?.sentence;
  }

  readSentence(sentence: AnnotatedSentence): void {
    const { template } = sentence;
    const dates = (words: string) =>
      [...words.matchAll(/⟨T(\d+)⟩/gu)].map((match) => this.mention(Number(match[1]))?.value?.date);
    const whole = dates(template);
    for (const finding of applyRules(template, this.rules)) {
      const inside = dates(finding.words);
      const date = inside[0] ?? (whole.length === 1 ? whole[0] : undefined);
      const modality: Modality = planned.test(finding.words) ? 'planned' : 'reported';
      this.apply(finding, sentence, modality, typeof date === 'string' ? { date } : {});
    }
    const evidence = evidenceOf(sentence.sentence, []);
    const modality: Modality = planned.test(template) ? 'planned' : 'reported';
    for (const { rule, ...said } of this.followUps.read(plainLists(template)))
      this.drafts.push({
        ...said,
        properties: {},
        modality,
        confidence: confidence.inferred,
        rule: `en/${rule}`,
        evidence,
      });
    const date = whole.length === 1 ? whole[0] : undefined;
    this.readMarks(sentence, modality, typeof date === 'string' ? { date } : {});
  }

  /** What a project's own words say: "a 5 billion yuan, 15 GWh battery plant". */
  private readMarks({ template, sentence }: AnnotatedSentence, modality: Modality, when: { date?: string }): void {
    for (const match of template.matchAll(/⟨P(\d+)⟩/gu)) {
      const mention = this.mention(Number(match[1]));
      const project = this.article.projects.projectOf(mention?.entity);
      if (mention === undefined || project === undefined) continue;
      const inside: EnglishMention[] = [];
      // Marks of one sentence stand together, and what a name holds was marked before it.
      for (let at = Number(match[1]) - 1; at >= 0; at--) {
        const other = this.mention(at);
        if (other === undefined || other.start < sentence.start) break;
        const isInside = other.start >= mention.start && other.end <= mention.end;
        if (isInside && (other.kind === 'M' || other.kind === 'Q')) inside.unshift(other);
      }
      const facts = this.factsOf(project);
      const evidence = evidenceOf(sentence, [mention]);
      for (const { kind, value } of inside) {
        if (value === undefined) continue;
        if (kind === 'M') facts.sum ??= { value, evidence, modality, ...when };
        else if (facts.capacities.length === 0) facts.capacities.push({ value, evidence, modality });
      }
    }
  }

  private apply(finding: Finding, { sentence }: AnnotatedSentence, modality: Modality, when: { date?: string }): void {
    const { statement, rule } = finding;
    const involved = [...finding.from, ...finding.to, ...(finding.money === undefined ? [] : [finding.money])].flatMap(
      (at) => this.mention(at) ?? [],
    );
    const evidence = evidenceOf(sentence, involved);
    const firsts = finding.from.flatMap((at) => this.mention(at)?.entity ?? []);
    const seconds = finding.to.flatMap((at) => this.mention(at)?.entity ?? []);
    const project = this.article.projects.projectOf(seconds[0] ?? firsts[0]);
    const sum = this.mention(finding.money)?.value;
    const capacity = this.mention(finding.capacity)?.value;
    const base = { modality, confidence: confidence.stated, rule: `en/${rule}`, evidence };
    switch (statement.type) {
      case 'AMOUNT': {
        const owned = this.article.projects.projectOf(firsts[0]);
        // A total over several phases is no one's cost.
        const isJointTotal =
          owned?.phase?.includes('-') === true && /\b(?:in total|combined|altogether)\b/u.test(finding.words);
        if (owned !== undefined && sum !== undefined && !isJointTotal)
          this.factsOf(owned).sum ??= { value: sum, evidence, modality, ...when };
        return;
      }
      case 'CAPACITY': {
        const owned = this.article.projects.projectOf(firsts[0]);
        if (owned !== undefined && capacity !== undefined) {
          const { capacities } = this.factsOf(owned);
          const { product } = finding;
          // A second figure counts where it is of another product.
          if (
            capacities.length === 0 ||
            (product !== undefined &&
              capacities.every((known) => known.product !== undefined && known.product !== product))
          )
            capacities.push({ value: capacity, evidence, modality, ...(product === undefined ? {} : { product }) });
        }
        return;
      }
      case 'DEVELOPS':
        if (project === undefined || firsts[0] === undefined) return;
        project.owner = project.phase !== undefined || project.owner === undefined ? firsts[0] : project.owner;
        this.factsOf(project).built ??= { evidence, modality, ...when };
        for (const other of firsts) {
          if (other === project.owner) continue;
          // Who only runs or builds it for another has put nothing in.
          const facts = this.factsOf(project);
          (/^(?:carried-out-by|built-by)$/u.test(rule) ? facts.operators : facts.partners).add(other);
        }
        return;
      case 'PRODUCES': {
        if (finding.product === undefined) return;
        for (const from of firsts) this.addProduct(from, finding.product, capacity, base);
        return;
      }
      default:
    }
    if (statement.type === 'STAGE') return;
    // What goes to works, or comes from them, goes to their owner.
    const trader = (entity: EnglishEntity): EnglishEntity[] => {
      if (statement.type !== 'SUPPLIES' || entity.type !== 'Project') return [entity];
      const works = this.article.projects.projectOf(entity);
      const owner = works === undefined ? undefined : this.article.projects.ownerOf(works);
      return owner === undefined ? [] : [owner];
    };
    for (const from of firsts.flatMap(trader))
      for (const to of seconds.flatMap(trader)) {
        if (from === to || !isPossible(statement.type, from, to, sum)) continue;
        if (statement.type === 'LOCATED_IN' && project === undefined && from.type === 'Project') {
          const own = this.article.projects.projectOf(from);
          if (own !== undefined) own.place ??= to;
        }
        const properties: Properties = {
          ...(statement.type === 'INVESTED_IN'
            ? { ...(sum === undefined ? {} : amountProperties(sum, to)), ...when }
            : {}),
          ...(statement.type === 'INVESTED_IN' && finding.percentage !== undefined
            ? (this.mention(finding.percentage)?.value ?? {})
            : {}),
          ...(statement.type === 'SUPPLIES' && finding.product !== undefined ? { product: finding.product } : {}),
          ...(rule === 'based' || rule === 'headquartered' ? { role: 'headquarters' } : {}),
        };
        this.drafts.push({ ...base, type: statement.type as RelationshipType, from, to, properties });
      }
  }

  private addProduct(
    from: EnglishEntity,
    name: string,
    capacity: Properties | undefined,
    base: Pick<Draft, 'modality' | 'confidence' | 'rule' | 'evidence'>,
  ): void {
    const to = this.article.register.obtain(
      'Product',
      name.toLowerCase() === name ? name : /^\p{Lu}\p{Ll}/u.test(name) ? name.toLowerCase() : name,
    );
    const figures = capacity === undefined ? {} : capacityProperties(capacity, base.modality);
    this.drafts.push({ ...base, type: 'PRODUCES', from, to, properties: figures });
  }

  /** Investments, developers and capacities of the projects, from all that the sentences said of each. */
  readProjects(): void {
    const { projects } = this.article;
    for (const project of projects.all) {
      const owner = projects.ownerOf(project);
      const facts = this.factsOf(project);
      if (owner === undefined) continue;
      const isStated = facts.built !== undefined;
      // Partners stand beside the owner of the whole, or of the phase that names them.
      const base = project.base === undefined ? undefined : this.factsOf(project.base);
      const partners =
        facts.partners.size > 0
          ? facts.partners
          : project.owner === undefined
            ? (base?.partners ?? facts.partners)
            : facts.partners;
      for (const from of [owner, ...partners]) {
        const shared = { from, to: project.entity, confidence: isStated ? confidence.stated : confidence.inferred };
        if (facts.sum !== undefined) {
          const { value, evidence, modality, date } = facts.sum;
          const properties = {
            ...amountProperties(value, project.entity, project.phase !== undefined),
            ...(date === undefined ? {} : { date }),
          };
          this.drafts.push({
            ...shared,
            type: 'INVESTED_IN',
            properties,
            modality,
            evidence,
            rule: 'en/project-total',
          });
        } else if (facts.built !== undefined) {
          const { evidence, modality, date } = facts.built;
          const properties = date === undefined ? {} : { date };
          this.drafts.push({ ...shared, type: 'DEVELOPS', properties, modality, evidence, rule: 'en/project-owner' });
        }
      }
      const named = project.isPossessed === true ? this.sentenceOf(project.entity) : undefined;
      if (facts.sum === undefined && facts.built === undefined && named !== undefined)
        this.drafts.push({
          ...{ from: owner, to: project.entity, type: 'DEVELOPS', properties: {}, modality: 'reported' },
          ...{ evidence: evidenceOf(named, []), confidence: confidence.inferred, rule: 'en/project-of-owner' },
        });
      for (const from of facts.operators) {
        if (from === owner || partners.has(from) || facts.built === undefined) continue;
        const { evidence, modality } = facts.built;
        this.drafts.push({
          from,
          to: project.entity,
          type: 'DEVELOPS',
          properties: {},
          modality,
          evidence,
          confidence: confidence.stated,
          rule: 'en/project-operator',
        });
      }
      for (const { value, evidence, modality, product: stated } of facts.capacities) {
        const counted = value.countedThing;
        const product = stated ?? project.product ?? (typeof counted === 'string' ? counted : undefined);
        if (product === undefined) continue;
        const rule = 'en/project-capacity';
        this.addProduct(owner, product, value, { modality, confidence: confidence.inferred, rule, evidence });
      }
    }
  }
}

/** A place holds only what its code begins; an investment in a place is one of a stated sum. */
function isPossible(type: string, from: EnglishEntity, to: EnglishEntity, sum: Properties | undefined): boolean {
  if (type === 'INVESTED_IN' && (to.type === 'District' || to.type === 'IndustrialPark')) return sum !== undefined;
  const [inner, outer] = [from.properties.adcode, to.properties.adcode];
  if (type !== 'PART_OF' || typeof inner !== 'string' || typeof outer !== 'string') return true;
  if (outer.startsWith('ISO')) return true;
  return inner !== outer && inner.startsWith(outer.replace(/(?:00)+$/u, ''));
}

function amountProperties(sum: Properties, to: EnglishEntity, isPhase = false): Properties {
  const scope = to.type === 'Project' ? (isPhase ? 'phase' : 'project') : 'own';
  return {
    ...sum,
    amountKind: to.type === 'Company' ? 'equity' : to.type === 'Project' ? 'totalInvestment' : 'unstated',
    amountScope: scope,
  };
}

function capacityProperties(capacity: Properties, modality: Modality): Properties {
  const { capacity: value, capacityUnit, capacityQualifier } = capacity;
  if (value === undefined || capacityUnit === undefined) return {};
  return {
    capacity: value,
    capacityUnit,
    capacityKind: modality === 'planned' ? 'planned' : 'installed',
    ...(capacityQualifier === undefined ? {} : { capacityQualifier }),
  };
}

/** The sentence, or where that is too long the stretch that holds what the statement names. */
function evidenceOf(sentence: Span, mentions: readonly EnglishMention[]): Span {
  if (sentence.end - sentence.start <= longestEvidence) return { start: sentence.start, end: sentence.end };
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const start = Math.min(...inside.map((mention) => mention.start));
  const end = Math.max(...inside.map((mention) => mention.end));
  if (inside.length > 0 && end - start <= longestEvidence) return { start, end };
  const from = inside.length > 0 ? start : sentence.start;
  return { start: from, end: Math.min(sentence.end, from + longestEvidence) };
}

/** Numbers the entities that something is said of, and drops repeats: the fuller one stays. */
function finish(drafts: readonly Draft[], { register, sentences, mentions }: AnnotatedArticle): Reading {
  const figures = readStatistics(sentences, mentions);
  const ids = new Map(register.entities.map((entity, at) => [entity, `e${at + 1}`]));
  const idOf = (entity: EnglishEntity): string => ids.get(entity) ?? '';
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.type} ${idOf(draft.from)} ${idOf(draft.to)} ${draft.properties.capacity ?? ''}`;
    const known = best.get(key);
    if (known === undefined || Object.keys(draft.properties).length > Object.keys(known.properties).length)
      best.set(key, draft);
  }
  // A product with a capacity says all that the same product without one says.
  const pair = ({ from, to }: Draft) => `${idOf(from)} ${idOf(to)}`;
  const isFigured = ({ type, properties }: Draft) => type === 'PRODUCES' && properties.capacity !== undefined;
  const figured = new Set([...best.values()].filter(isFigured).map(pair));
  const kept = [...best.values()].filter(
    (draft) => draft.type !== 'PRODUCES' || isFigured(draft) || !figured.has(pair(draft)),
  );
  const entities = register.entities.map(
    (entity): ReadEntity => ({
      id: idOf(entity),
      type: entity.type,
      name: entity.name,
      aliases: [...entity.aliases],
      properties: entity.properties,
      mentions: entity.mentions,
    }),
  );
  const relations = kept.map(
    ({ from, to, ...rest }): ReadRelation => ({ ...rest, from: idOf(from), to: idOf(to), polarity: 'positive' }),
  );
  const statistics = figures.map(({ subject, ...rest }) => ({ ...rest, subject: idOf(subject) }));
  const stages = readStages(sentences, mentions).map(({ project, ...rest }) => ({ ...rest, project: idOf(project) }));
  return { entities, relations, statistics, stages, issues: [] };
}
