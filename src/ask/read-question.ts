import type { GraphReader } from '../graph/graph.js';
import type { Language } from '../model/api.js';
import { isComplete } from './completeness.js';
import { takeFamilyHeads } from './family-head.js';
import { findCandidates } from './find-candidates.js';
import type { Candidate, Mention } from './frame.js';
import { joinBranches } from './join-branch.js';
import { linkNames } from './link-names.js';
import type { Names } from './names.js';
import { type Understood, understand } from './understand.js';
import { withUnknownFirms, withUnknownZones } from './unknown-firms.js';
import { normaliseText } from './zh/name-forms.js';

/** A question as read: the names in it, and its frame where a rule fits. */
export interface ReadQuestion {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly understood: Understood;
  /** Whether it names what its kind of question is about. */
  readonly isComplete: boolean;
}

/** Full-width to half-width, without quotation marks, single spaces. */
export function cleanQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .replace(/[“”"「」『』《》]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A town's short name may mean the zone that is called after it too: 白涛 is 白涛街道 and 白涛新材料科技城. */
function widenTown(mention: Mention, candidates: readonly Candidate[]): Mention {
  const [first] = mention.candidates;
  if (first?.level !== 'town' || first.name === mention.text || mention.candidates.length > 1) return mention;
  const zones = candidates.filter(
    (one) =>
      one.type === 'IndustrialPark' &&
      one.name.startsWith(mention.text) &&
      one.places.some((place) => first.places.slice(0, 2).includes(place)),
  );
  return zones.length === 0 ? mention : { ...mention, candidates: [first, ...zones], widened: zones };
}

/** Finds the names of a question in the graph and reads it. `meanings` are ids that a reader has chosen for names. */
export async function readQuestion(
  reader: GraphReader,
  names: Names,
  text: string,
  language: Language,
  today: string,
  meanings: Readonly<Record<string, string>> = {},
): Promise<ReadQuestion> {
  const candidates = await findCandidates(names, text);
  const placeNames = [
    ...new Set(
      candidates
        .filter((candidate) => candidate.type === 'District')
        .flatMap((candidate) => [candidate.name, candidate.name.replace(/[省市区县]$/u, '')])
        .filter((name) => name.length >= 2)
        .map(normaliseText),
    ),
  ].sort((a, b) => b.length - a.length);
  const linked = joinBranches(text, linkNames(text, candidates, placeNames), candidates).map((mention) => {
    const { others: _, ...rest } = mention;
    const meant = candidates.find((one) => one.id === meanings[mention.text]);
    return meant === undefined ? mention : { ...rest, type: meant.type, candidates: [meant] };
  });
  const mentions = await takeFamilyHeads(
    reader,
    withUnknownZones(
      text,
      withUnknownFirms(
        text,
        linked.map((mention) => widenTown(mention, candidates)),
      ),
    ),
  );
  const understood = understand(text, mentions, language, today);
  return {
    text,
    mentions,
    understood,
    isComplete: understood.kind === 'frame' && isComplete(understood.frame),
  };
}
