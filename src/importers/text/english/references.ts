import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention, Template } from './template.js';

const firmVerb =
  '(?:will|would|had|has|plans|planned|intends|agreed|aims|expects|is (?:building|investing|setting|spending)|invested|acquired|bought|signed|built|opened|set up)';

/** "it" within a sentence that reports what a firm said, and "its subsidiary": the firm named before. */
export function markInnerReferences(
  template: Template,
  mentions: readonly EnglishMention[],
  salient: EnglishEntity | undefined,
): void {
  const firmBefore = (at: number): EnglishEntity | undefined => {
    const mark = [...template.text.slice(0, at).matchAll(/⟨F(\d+)⟩/gu)].at(-1)?.[1];
    return mark === undefined ? undefined : mentions[Number(mark)]?.entity;
  };
  template.replace(
    new RegExp(
      `(?<=⟨F\\d+⟩[^.;]{0,160}\\b(?:said|announced|disclosed|added|agreement|deal|which|that|where)\\b[^.;]{0,100}\\s)it\\s(?=${firmVerb}\\b)`,
      'u',
    ),
    (match) => {
      const entity = firmBefore(match.index);
      return entity === undefined ? undefined : { kind: 'F', to: match.index + 2, entity };
    },
  );
  template.replace(
    /(?<=^|\s)[Ii]ts\s(?=(?:[\p{Ll}-]+\s){0,3}(?:subsidiary|unit|arm|parent)(?:\s(?:company|firm|group))?,?\s⟨F\d+⟩)/u,
    (match) => {
      const entity = firmBefore(match.index) ?? salient;
      return entity === undefined ? undefined : { kind: 'F', to: match.index + 3, entity };
    },
  );
}

const ofProject =
  '(?:is|was|has been|will be|will have|will cost|has a|had a|is (?:expected|scheduled|due|slated|set|designed)|will (?:cover|occupy|add|produce|turn out|be able|go into|start|begin|make)|covers|cost|started|began|went|opened|is designed|can)';

/**
 * "It" after a sentence about a project, and where a plant can be meant: the project. After "once completed" it is the
 * one last spoken of, whoever the sentence before was about.
 */
export function markProjectPronoun(
  template: Template,
  project: EnglishEntity | undefined,
  last: EnglishEntity | undefined,
): void {
  if (last !== undefined)
    template.replace(
      /(?<=^(?:Once|When|After|Upon) (?:[^,.;⟨]|⟨T\d+⟩){0,40}\b(?:complet|finish|commission|operat|built|production|capacity|running)(?:[^,.;⟨]|⟨T\d+⟩){0,30}, )it\s(?=(?:will|can|is|should|would)\b)/u,
      (match) => ({ kind: 'P', to: match.index + 2, entity: last }),
    );
  if (project === undefined) return;
  template.replace(
    new RegExp(
      `(?<=^|^(?:Once|When|After|Upon|By|From|In|Starting) (?:[^,.;⟨]|⟨T\\d+⟩){1,60}, )[Ii]t\\s(?=${ofProject}\\b)`,
      'u',
    ),
    (match) => ({
      kind: 'P',
      to: match.index + 2,
      entity: project,
    }),
  );
}

/**
 * "Our blades go to …," he said: the firm of the one who speaks. That is the firm named after the quote ("a manager of
 * X said"), and the one spoken of before where the speaker is only "he" or "she".
 */
export function markOwn(
  template: Template,
  mentions: readonly EnglishMention[],
  salient: EnglishEntity | undefined,
): void {
  const said = /^[^"”]*["“][^"”]+["”](?<after>[^"“]*)$/u.exec(template.text)?.groups?.after;
  if (said === undefined) return;
  const named = /⟨F(\d+)⟩/u.exec(said)?.[1];
  const entity = named === undefined ? salient : mentions[Number(named)]?.entity;
  if (entity === undefined || (named === undefined && !/\b(?:he|she) (?:said|says|added|told)\b/u.test(said))) return;
  template.replace(/\b[Oo]ur\s(?=(?:[\p{Ll}-]+\s){1,4}(?:go|goes|are|is|include|come|comes)\b)/u, (match) => ({
    kind: 'F',
    to: match.index + 3,
    entity,
  }));
}

/** "The expansion" after a sentence about what is expanded. */
export function markExpansion(template: Template, project: EnglishEntity | undefined): void {
  if (project === undefined) return;
  template.replace(/(?<=^(?:The|This)\s)expansion(?=\s(?:will|would|is|has|costs?|requires)\b)/u, () => ({
    kind: 'P',
    entity: project,
  }));
}

/** The venture that a sentence speaks of: its mark, -1 where it has no name yet, undefined where there is none. */
export function ventureNamed(template: string): { readonly mark: number } | undefined {
  const named =
    /\bventures?,? (?:(?:to be )?(?:named|called|known as) )?⟨F(?<after>\d+)⟩|⟨F(?<before>\d+)⟩,? (?:which is |is |was )?(?:a|an|the|their|its) (?:[\p{Ll}\d:/-]+ ){0,3}venture\b/u.exec(
      template,
    )?.groups;
  if (named !== undefined) return { mark: Number(named.after ?? named.before) };
  return /\b(?:a|another|second) (?:[\p{Ll}\d:/-]+ ){0,3}venture\b/u.test(template) ? { mark: -1 } : undefined;
}

/** "The venture runs …": the one that the article named last. */
export function markVenture(template: Template, venture: EnglishEntity | undefined): void {
  if (venture === undefined) return;
  template.replace(
    /(?<=(?:^|\s)[Tt]he\s)(?:joint\s)?venture(?=\s(?:will|would|runs|operates|owns|plans|makes|produces|supplies|also|has|is\s(?:building|investing|to))\b)/u,
    () => ({ kind: 'F', entity: venture }),
  );
}
