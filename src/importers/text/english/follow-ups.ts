import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention } from './template.js';

/** What two sentences say together. */
export interface FollowUp {
  readonly type: 'LOCATED_IN' | 'INVESTED_IN';
  readonly from: EnglishEntity;
  readonly to: EnglishEntity;
  readonly rule: string;
}

const manyProjects = /\b(?:projects|plants|factories)\b[^.;]{0,200}? (?:in|at) (?:the )?⟨[ZD](\d+)⟩/u;
const listing =
  /^(?:(?:The|These|Those) (?:[\p{Ll}\d]+ )?(?:projects|plants|factories) (?:include|are|comprise|range)|(?:They|These|Those) (?:include|are)|Among (?:them|these|those|the projects)|One of (?:them|the projects)|The (?:largest|biggest|first))\b/u;
const newVenture =
  /(⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*)[^.;⟨]{0,60}\b(?:set(?:ting)? up|form(?:ed|ing)?|establish(?:ed|ing)?|create[sd]?|creating|launch(?:ed|ing)?) (?:a|their) (?:[\p{Ll}\d-]+ ){0,3}(?:joint venture|venture|JV)\b(?! (?:named|called|known))/u;
const namedVenture =
  /\b[Tt]he (?:(?:new|joint|planned) )*(?:venture|company|JV),? (?:(?:to be |which (?:is|will be) )?(?:named|called|known as) )?⟨F(\d+)⟩/u;

/**
 * What a sentence leaves open and the next ones tell: where the projects lie that are then listed, and what the venture
 * is called that partners set up.
 */
export class FollowUps {
  private place: EnglishEntity | undefined;
  private partners: readonly EnglishEntity[] = [];
  private readonly mentions: readonly EnglishMention[];

  constructor(mentions: readonly EnglishMention[]) {
    this.mentions = mentions;
  }

  private entityAt(mark: string | undefined): EnglishEntity | undefined {
    return mark === undefined ? undefined : this.mentions[Number(mark)]?.entity;
  }

  private marked(text: string, kind: string): EnglishEntity[] {
    return [...text.matchAll(new RegExp(`⟨${kind}(\\d+)⟩`, 'gu'))].flatMap((match) => this.entityAt(match[1]) ?? []);
  }

  /** Reads one sentence after the other; `plain` is its template with plain lists. */
  read(plain: string): FollowUp[] {
    const found: FollowUp[] = [];
    if (this.place !== undefined && listing.test(plain)) {
      const place = this.place;
      const own = /⟨P\d+⟩[^.;⟨]{0,60} (?:in|at) (?:the )?⟨[ZD]\d+⟩/u.test(plain);
      for (const project of own ? [] : this.marked(plain, 'P'))
        found.push({ type: 'LOCATED_IN', from: project, to: place, rule: 'listed-project' });
    } else this.place = this.entityAt(manyProjects.exec(plain)?.[1]);
    const venture = this.entityAt(namedVenture.exec(plain)?.[1]);
    if (venture !== undefined && !this.partners.includes(venture)) {
      for (const partner of this.partners)
        found.push({ type: 'INVESTED_IN', from: partner, to: venture, rule: 'venture-named-later' });
      this.partners = [];
    }
    const founders = newVenture.exec(plain)?.[1];
    if (founders !== undefined) this.partners = this.marked(founders, 'F');
    return found;
  }
}
