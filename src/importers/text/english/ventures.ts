import type { Properties } from '../../../model/claim.js';
import { distribute } from './clauses.js';
import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention } from './template.js';

/** What two sentences say together. */
export interface FollowUp {
  readonly type: 'LOCATED_IN' | 'INVESTED_IN';
  readonly from: EnglishEntity;
  readonly to: EnglishEntity;
  readonly rule: string;
  readonly properties?: Properties;
}

const founding =
  /(⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*)[^.;⟨]{0,60}\b(?:set(?:ting)? up|form(?:ed|ing)?|establish(?:ed|ing)?|create[sd]?|creating|launch(?:ed|ing)?) (?:a|their) (?:[\p{Ll}\d:/-]+ ){0,3}(?:joint venture|venture|JV)\b(?! (?:named|called|known))(?: with (?:(?:two|three|local|its) )*(?:partners,? )?(?:the )?(⟨F\d+⟩(?:(?:,? and |, )⟨F\d+⟩)*))?/u;
const namedLater =
  /\b[Tt]he (?:(?:new|joint|planned) )*(?:venture|company|JV),? (?:(?:to be |which (?:is|will be) )?(?:named|called|known as) )?⟨F(\d+)⟩/u;
const named =
  /\b(?:joint venture,? (?:(?:to be )?(?:named|called|known as) )?|establishment of |registered capital of (?:the )?)⟨F(\d+)⟩|⟨F(\d+)⟩,? (?:which is |is |was )?(?:a|an|the|their) (?:[\p{Ll}\d:/-]+ ){0,3}joint venture\b/u;
const ofVenture =
  /\b(?:of|in|to|into) (?:its (?:registered capital|equity|shares?|capital)|the (?:(?:new|joint) )*(?:venture|JV|company))\b/u;
const share =
  /⟨F(\d+)⟩ (?:(?:will|would|is to|to) )?(?:(?:hold|own|have|take|control|keep)s? )?(?:the (?:remaining|other|rest,?) )?(?:an? )?⟨N(\d+)⟩/gu;
const paid =
  /⟨F(\d+)⟩ (?:(?:will|would|is to|to|has|agreed to|agrees to) )*(?:contribut|invest|inject|put|pay)(?:e|es|s|ed|ing)? (?:in )?⟨M(\d+)⟩/gu;

/** The venture that partners set up: how it is called, and what each of them puts in or holds, sentence by sentence. */
export class Ventures {
  private partners: readonly EnglishEntity[] = [];
  private shares = new Map<EnglishEntity, Properties>();
  private venture: EnglishEntity | undefined;
  /** Whether the sentence before named it: then what partners contribute goes into it. */
  private isNamedJustNow = false;
  private readonly mentions: readonly EnglishMention[];

  constructor(mentions: readonly EnglishMention[]) {
    this.mentions = mentions;
  }

  private at(mark: string | undefined): EnglishMention | undefined {
    return mark === undefined ? undefined : this.mentions[Number(mark)];
  }

  private marked(text: string): EnglishEntity[] {
    return [...text.matchAll(/⟨F(\d+)⟩/gu)].flatMap((match) => this.at(match[1])?.entity ?? []);
  }

  private sharesIn(text: string): Map<EnglishEntity, Properties> {
    const found = new Map<EnglishEntity, Properties>();
    for (const copy of distribute(text))
      for (const pattern of [share, paid])
        for (const [, firm, figure] of copy.matchAll(pattern)) {
          const entity = this.at(firm)?.entity;
          const value = this.at(figure)?.value;
          if (entity === undefined || value === undefined) continue;
          found.set(entity, { ...found.get(entity), ...value, amountKind: 'equity', amountScope: 'own' });
        }
    return found;
  }

  /** Reads one sentence after the other; `plain` is its template with plain lists. */
  read(plain: string): FollowUp[] {
    const found: FollowUp[] = [];
    const put = (from: EnglishEntity, to: EnglishEntity, rule: string, properties: Properties = {}) => {
      if (from !== to) found.push({ type: 'INVESTED_IN', from, to, rule, properties });
    };
    const venture = this.at(namedLater.exec(plain)?.[1])?.entity;
    if (venture !== undefined && !this.partners.includes(venture)) {
      for (const partner of this.partners) put(partner, venture, 'venture-named-later', this.shares.get(partner));
      this.partners = [];
      this.venture = venture;
    }
    // Only what speaks of the venture's capital: the same firms may put money into much else.
    const isNamedJustNow =
      this.isNamedJustNow && /\bcontribut\w+ [^.;]*⟨M\d+⟩(?! (?:in|into|to) (?!the (?:joint )?venture))/u.test(plain);
    if (this.venture !== undefined && (ofVenture.test(plain) || isNamedJustNow))
      for (const [partner, properties] of this.sharesIn(plain))
        put(partner, this.venture, 'share-of-venture', properties);
    const match = named.exec(plain);
    const said = this.at(match?.[1] ?? match?.[2])?.entity;
    if (said !== undefined) this.venture = said;
    this.isNamedJustNow = said !== undefined;
    const founders = founding.exec(plain)?.slice(1, 3).join(' ');
    if (founders !== undefined) {
      this.partners = this.marked(founders);
      this.shares = this.sharesIn(plain);
    }
    return found;
  }
}
