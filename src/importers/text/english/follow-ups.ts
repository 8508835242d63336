import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention } from './template.js';
import { type FollowUp, Ventures } from './ventures.js';

const manyProjects = /\b(?:projects|plants|factories)\b[^.;]{0,200}? (?:in|at) (?:the )?⟨[ZD](\d+)⟩/u;
const hostOfSigners =
  /⟨[ZD](\d+)⟩ (?:has |have )?(?:signed|inked|reached|struck|sealed) (?:investment )?(?:agreements|contracts|deals) (?:with|for) [^.;⟨]{0,40}\b(?:companies|firms|enterprises|investors|projects|manufacturers)\b/u;
const listing =
  /^(?:(?:The|These|Those) (?:[\p{Ll}\d]+ )?(?:projects|plants|factories) (?:include|are|comprise|range)|(?:They|These|Those) (?:include|are)|Among (?:them|these|those|the projects)|One of (?:them|the projects)|The (?:largest|biggest|first))\b/u;
const placeSaid = /\b(?:in|at) (?:the )?⟨([ZD])(\d+)⟩/gu;

/**
 * What a sentence leaves open and the next ones tell: where the projects lie that are then listed, and what the venture
 * is called that partners set up.
 */
export class FollowUps {
  private place: EnglishEntity | undefined;
  /** The one place that the sentence before told. */
  private there: EnglishEntity | undefined;
  private readonly ventures: Ventures;
  private readonly mentions: readonly EnglishMention[];

  constructor(mentions: readonly EnglishMention[]) {
    this.mentions = mentions;
    this.ventures = new Ventures(mentions);
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
    } else this.place = this.entityAt(manyProjects.exec(plain)?.[1] ?? hostOfSigners.exec(plain)?.[1]);
    // "Three projects broke ground in Fuling: a pump plant of …, a …"
    const many = manyProjects.exec(plain);
    const [, listed = ''] =
      many === null
        ? []
        : (/^[^:;⟨]{0,30}(?:⟨T\d+⟩[^:;⟨]{0,10})?: ?(.*)$/u.exec(plain.slice(many.index + many[0].length)) ?? []);
    const host = this.entityAt(many?.[1]);
    if (host !== undefined && !/ (?:in|at) (?:the )?⟨[ZD]\d+⟩/u.test(listed))
      for (const project of this.marked(listed, 'P'))
        found.push({ type: 'LOCATED_IN', from: project, to: host, rule: 'listed-project' });
    const there = /⟨P(\d+)⟩ there\b/u.exec(plain)?.[1];
    const project = this.entityAt(there);
    if (project !== undefined && this.there !== undefined)
      found.push({ type: 'LOCATED_IN', from: project, to: this.there, rule: 'project-there' });
    const places = new Set([...plain.matchAll(placeSaid)].map((match) => this.entityAt(match[2])));
    const [only] = places;
    this.there = places.size === 1 ? only : undefined;
    found.push(...this.ventures.read(plain));
    return found;
  }
}
