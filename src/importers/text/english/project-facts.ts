import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { Span } from '../reading.js';
import type { AnnotatedArticle } from './annotate.js';
import { amountProperties, confidence, type Draft, evidenceOf, productDraft } from './drafts.js';
import type { EnglishEntity } from './entity-register.js';
import type { EnglishProject } from './projects.js';

interface Sum {
  readonly value: Properties;
  readonly evidence: Span;
  readonly modality: Modality;
  readonly date?: string;
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

/** What an article says of each of its projects: a sum here, a capacity there, the builder elsewhere. */
export class ProjectBook {
  private readonly facts = new Map<EnglishProject, ProjectFacts>();
  private readonly article: AnnotatedArticle;

  constructor(article: AnnotatedArticle) {
    this.article = article;
  }

  of(project: EnglishProject): ProjectFacts {
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

  /** Investments, developers and capacities of the projects, from all that the sentences said of each. */
  drafts(): Draft[] {
    const found: Draft[] = [];
    const { projects, register } = this.article;
    for (const project of projects.all) {
      const owner = projects.ownerOf(project);
      const facts = this.of(project);
      if (owner === undefined) continue;
      const isStated = facts.built !== undefined;
      // Partners stand beside the owner of the whole, or of the phase that names them.
      const base = project.base === undefined ? undefined : this.of(project.base);
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
          found.push({
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
          found.push({ ...shared, type: 'DEVELOPS', properties, modality, evidence, rule: 'en/project-owner' });
        }
      }
      const named = project.isPossessed === true ? this.sentenceOf(project.entity) : undefined;
      if (facts.sum === undefined && facts.built === undefined && named !== undefined)
        found.push({
          ...{ from: owner, to: project.entity, type: 'DEVELOPS', properties: {}, modality: 'reported' },
          ...{ evidence: evidenceOf(named, []), confidence: confidence.inferred, rule: 'en/project-of-owner' },
        });
      for (const from of facts.operators) {
        if (from === owner || partners.has(from) || facts.built === undefined) continue;
        const { evidence, modality } = facts.built;
        found.push({
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
        const thing = typeof counted === 'string' ? counted : undefined;
        // "3 million brake calipers" says more than "brake plant", and "wafers" less than "silicon wafer plant".
        const isDescribed = thing?.includes(' ') === true;
        const product = stated ?? (isDescribed ? thing : undefined) ?? project.product ?? thing;
        if (product === undefined) continue;
        const rule = 'en/project-capacity';
        found.push(
          productDraft(register, owner, product, value, { modality, confidence: confidence.inferred, rule, evidence }),
        );
      }
    }
    return found;
  }
}
