import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import type { AnnotatedArticle, AnnotatedSentence } from './annotate.js';
import { applyRules, type Finding } from './apply-rules.js';
import { plainLists } from './clauses.js';
import {
  amountProperties,
  confidence,
  type Draft,
  evidenceOf,
  isPossible,
  modalityOf,
  productDraft,
} from './drafts.js';
import type { EnglishEntity } from './entity-register.js';
import { FollowUps } from './follow-ups.js';
import { ProjectBook } from './project-facts.js';
import type { EnglishRule } from './rules/rule.js';
import type { EnglishMention } from './template.js';

const suppliedBy =
  /^(?:The |Its )?(?<goods>[\p{L}-]+(?: [\p{Ll}-]+){0,2}) (?:will be|are|were|have been|is|was|are being) (?:supplied|provided|delivered) by (?<firms>⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*)/u;

/** What the sentences of an article say, one after the other. */
export class ArticleStatements {
  readonly drafts: Draft[] = [];
  private readonly book: ProjectBook;
  private readonly article: AnnotatedArticle;
  private readonly rules: readonly EnglishRule[];
  private readonly followUps: FollowUps;

  constructor(article: AnnotatedArticle, applied: readonly EnglishRule[]) {
    this.article = article;
    this.book = new ProjectBook(article);
    this.rules = applied;
    this.followUps = new FollowUps(article.mentions);
  }

  private mention(at: number | undefined): EnglishMention | undefined {
    return at === undefined ? undefined : this.article.mentions[at];
  }

  readSentence(sentence: AnnotatedSentence): void {
    const { template } = sentence;
    const dates = (words: string) =>
      [...words.matchAll(/⟨T(\d+)⟩/gu)].map((match) => this.mention(Number(match[1]))?.value?.date);
    const whole = dates(template);
    for (const finding of applyRules(template, this.rules)) {
      const inside = dates(finding.words);
      const date = inside[0] ?? (whole.length === 1 ? whole[0] : undefined);
      const modality = modalityOf(finding.words);
      this.apply(finding, sentence, modality, typeof date === 'string' ? { date } : {});
    }
    const evidence = evidenceOf(sentence.sentence, []);
    const modality = modalityOf(template);
    for (const { rule, ...said } of this.followUps.read(plainLists(template)))
      this.drafts.push({
        properties: {},
        ...said,
        modality,
        confidence: confidence.inferred,
        rule: `en/${rule}`,
        evidence,
      });
    this.readSuppliers(sentence, modality);
    const date = whole.length === 1 ? whole[0] : undefined;
    this.readMarks(sentence, modality, typeof date === 'string' ? { date } : {});
  }

  /** "Turbines will be supplied by …" after a sentence about a project: to whoever builds that. */
  private readSuppliers({ template, sentence, topic }: AnnotatedSentence, modality: Modality): void {
    const project = this.article.projects.projectOf(topic);
    const to = project === undefined ? undefined : this.article.projects.ownerOf(project);
    const said = suppliedBy.exec(plainLists(template))?.groups;
    if (to === undefined || said === undefined) return;
    for (const [, mark] of said.firms?.matchAll(/⟨F(\d+)⟩/gu) ?? []) {
      const from = this.mention(Number(mark))?.entity;
      if (from === undefined || from === to) continue;
      this.drafts.push({
        ...{ type: 'SUPPLIES', from, to, properties: { product: (said.goods ?? '').toLowerCase() }, modality },
        ...{ confidence: confidence.inferred, rule: 'en/supplied-by', evidence: evidenceOf(sentence, []) },
      });
    }
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
      const facts = this.book.of(project);
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
          this.book.of(owned).sum ??= { value: sum, evidence, modality, ...when };
        return;
      }
      case 'CAPACITY': {
        const owned = this.article.projects.projectOf(firsts[0]);
        if (owned !== undefined && capacity !== undefined) {
          const { capacities } = this.book.of(owned);
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
        this.book.of(project).built ??= { evidence, modality, ...when };
        for (const other of firsts) {
          if (other === project.owner) continue;
          // Who only runs or builds it for another has put nothing in.
          const facts = this.book.of(project);
          (/^(?:carried-out-by|built-by)$/u.test(rule) ? facts.operators : facts.partners).add(other);
        }
        return;
      case 'PRODUCES': {
        if (finding.product === undefined) return;
        for (const from of firsts)
          this.drafts.push(productDraft(this.article.register, from, finding.product, capacity, base));
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

  /** Investments, developers and capacities of the projects, after all sentences are read. */
  readProjects(): void {
    this.drafts.push(...this.book.drafts());
  }
}
