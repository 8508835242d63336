import type { EnglishEntity, EntityRegister } from './entity-register.js';
import type { EnglishMention, MentionKind, Template } from './template.js';

/** What filings call parties and things that they have defined: never a name of its own. */
export const genericTerm =
  /^(?:(?:JV|Joint Venture|Target|Project|Holding|Listed|Parent|Operating)\s)?(?:Company|Companies|Group|Issuer|Board|Purchaser|Vendor|Seller|Buyer|Subscriber|Investor|Investee|Partner|Parties|Party|Directors|Shareholders|Lessor|Lessee|Borrower|Lender|Agreement|Announcement|Transaction|Acquisition|Disposal|JV)$/u;

const definition = /\((?<inside>[^()]{0,120}["“][^"”()]{1,50}["”][^()]{0,80})\)/u;

/**
 * Names that an article gives in brackets and uses afterwards: (the "Company"), (the "Wuhu Base"). Filings define them
 * at the first mention, so each holds from its definition on.
 */
export class DefinedTerms {
  private readonly terms = new Map<string, { readonly kind: MentionKind; readonly entity: EnglishEntity }>();
  private readonly register: EntityRegister;

  constructor(register: EntityRegister) {
    this.register = register;
  }

  /** Marks terms that earlier sentences defined. */
  mark(template: Template): void {
    for (const [term, { kind, entity }] of [...this.terms].sort((a, b) => b[0].length - a[0].length)) {
      const escaped = term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s/gu, '\\s');
      template.replace(new RegExp(`(?<![\\p{L}\\p{N}"“])${escaped}(?![\\p{L}\\p{N}"”]|\\sLaw)`, 'u'), () => ({
        kind,
        entity,
      }));
    }
  }

  /** Learns the terms that a sentence defines: each stands for the firm or project named last before its brackets. */
  learn(template: string, mentions: readonly EnglishMention[]): void {
    for (const match of template.matchAll(new RegExp(definition.source, 'gu'))) {
      const before = template.slice(Math.max(0, match.index - 160), match.index);
      const last = [...before.matchAll(/⟨([FP])(\d+)⟩/gu)].at(-1);
      const entity = mentions[Number(last?.[2] ?? -1)]?.entity;
      const tail = last === undefined ? '' : before.slice(last.index + last[0].length);
      // Places may stand between a project and its term; other words mean that something else is defined.
      if (entity === undefined || !/^(?:[\s,]|⟨[DZ]\d+⟩|\bin\b|\bof\b|\bat\b|\bthe\b|\([^)]*\))*$/u.test(tail))
        continue;
      for (const [, words = ''] of match[1]?.matchAll(/["“](?:the )?([^"”]{1,50})["”]/gu) ?? []) {
        const term = words.trim();
        if (!/^\p{Lu}/u.test(term) || this.terms.has(term)) continue;
        this.terms.set(term, { kind: last?.[1] === 'P' ? 'P' : 'F', entity });
        if (last?.[1] === 'P') this.register.addName(entity, term);
      }
    }
  }
}
