import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import type { AnnotatedArticle, AnnotatedSentence } from './annotate.js';
import { applyRules, type Finding, isGivenUp } from './apply-rules.js';
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

/** What is sold and is no supply: "a stake", "its land". */
const noGoods =
  /\b(?:stakes?|shares?|interests?|equity|assets?|land|loans?|funds?|money|subsidiar\w+|business(?:es)?|rights)\b/iu;
/** Rules on who holds how much of a firm now. */
const holdings = new Set(['owned-by-share', 'holder-of-stake', 'in-which-holds']);
const suppliedBy =
  /^(?:The |Its )?(?<goods>[\p{L}-]+(?: (?!(?:will|are|were|is|was|have|being|be)\b)[\p{Ll}-]+){0,2}) (?:will be|are|were|have been|is|was|are being)? ?(?:(?:be )?(?:supplied|provided|delivered|sourced|bought|piped in|shipped|trucked) (?:by|from)|comes? from) (?<firms>⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*)/u;

const firmList = '(?<firms>⟨F\\d+⟩(?:(?:,? and |, )⟨F\\d+⟩)*)';
const goesTo = new RegExp(
  `^(?:Most|Half|All|Much|Part|The (?:bulk|rest|first)) of (?:it|them|these|the (?:output|products?)|its output) (?:will |is to |are to |would )?(?:go(?:es)?|(?:be |is |are )(?:sold|shipped|supplied|delivered)) to ${firmList}`,
  'u',
);
const havePlacedOrders = new RegExp(
  `^${firmList} (?:have|has) (?:already |both )?(?:placed (?:an )?orders?|ordered)\\b`,
  'u',
);

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

  /**
   * "Turbines will be supplied by …", "Most of them will go to …", "… have placed orders" after a sentence about a
   * project or its builder: to, or from, whoever builds it.
   */
  private readSuppliers({ template, sentence, topic, firm }: AnnotatedSentence, modality: Modality): void {
    const project = this.article.projects.projectOf(topic);
    const builder = project === undefined ? undefined : this.article.projects.ownerOf(project);
    const plain = plainLists(template);
    const say = (list: string, other: EnglishEntity, isTo: boolean, rule: string, properties: Properties) => {
      for (const [, mark] of list.matchAll(/⟨F(\d+)⟩/gu)) {
        const named = this.mention(Number(mark))?.entity;
        if (named === undefined || named === other) continue;
        const [from, to] = isTo ? [named, other] : [other, named];
        this.drafts.push({
          ...{ type: 'SUPPLIES', from, to, properties, modality },
          ...{ confidence: confidence.inferred, rule, evidence: evidenceOf(sentence, []) },
        });
      }
    };
    const said = suppliedBy.exec(plain)?.groups;
    if (builder !== undefined && said !== undefined)
      say(said.firms ?? '', builder, true, 'en/supplied-by', { product: (said.goods ?? '').toLowerCase() });
    const buyers = (goesTo.exec(plain) ?? havePlacedOrders.exec(plain))?.groups?.firms;
    const maker = builder ?? firm;
    if (maker?.type === 'Company' && buyers !== undefined) say(buyers, maker, false, 'en/goes-to', {});
  }

  /** What a project's own words say: "a 5 billion yuan, 15 GWh battery plant". */
  private readMarks({ template, sentence }: AnnotatedSentence, modality: Modality, when: { date?: string }): void {
    // "has dropped plans to build a 5-billion-yuan plant": that sum is nobody's.
    if (isGivenUp(template)) return;
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
        const counted = capacity?.isYearly === true ? capacity.countedThing : undefined;
        const product = finding.product ?? (typeof counted === 'string' ? counted : undefined);
        if (product === undefined) return;
        for (const from of firsts) this.drafts.push(productDraft(this.article.register, from, product, capacity, base));
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
        if (statement.type === 'SUPPLIES' && noGoods.test(finding.product ?? '')) continue;
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
        // Who holds more than half of a firm is its parent.
        if (holdings.has(rule) && Number(properties.percentage ?? 0) > 50)
          this.drafts.push({ ...base, type: 'SUBSIDIARY_OF', from: to, to: from, properties: {} });
      }
  }

  /** Investments, developers and capacities of the projects, after all sentences are read. */
  readProjects(): void {
    this.drafts.push(...this.book.drafts());
  }
}
