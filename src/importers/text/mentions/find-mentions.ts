import type { District } from '../../../gazetteer/district.js';
import { districtByCode } from '../../../gazetteer/districts.js';
import { findQuantities, type Quantity } from '../quantities/quantities.js';
import type { Sentence } from '../segmentation/sentences.js';
import { cutWords, type Word } from '../segmentation/words.js';
import { registerDefinitions, separateParents } from './firm-aliases.js';
import { mergeInnerShortNames } from './inner-short-names.js';
import { dropInnerPlaces, findKnownAgain, preferFirms } from './known-again.js';
import type { LocalEntity, Mention } from './mention.js';
import { dropPeople, findPlaces, settlePlaces } from './places.js';
import { registerBodies } from './register-bodies.js';
import { registerFirms, registerNeighbours, registerWeighedFirms } from './register-firms.js';
import { registerDistricts, registerForeignPlaces, registerTowns, registerVillages } from './register-places.js';
import { registerListedProjects, registerPlainPlants, registerProjects } from './register-projects.js';
import { registerZoneDefinitions, registerZones } from './register-zones.js';
import { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';
import { settleShortNames } from './settle-short-names.js';
import { findShortPlaces } from './short-places.js';
import { registerSharingZones } from './zone-parts.js';

/** A sentence with its words, figures and names. Mentions are in order; the outermost of nested ones comes first. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

function outermostFirst(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** Finds every name of an article and puts the names of one thing together. */
export function findMentions(
  sentences: readonly Sentence[],
  about: readonly District[] = [],
): { registry: EntityRegistry; read: ReadSentence[] } {
  const registry = new EntityRegistry();
  for (const district of about) registry.placeContext.push(district.adcode);
  const cut = sentences.map((sentence) => ({ sentence, text: sentence.text, words: cutWords(sentence.text) }));
  const texts = cut.map(({ text }) => text);
  const places = settlePlaces(
    dropPeople(
      texts,
      cut.map(({ text, words }) => findPlaces(text, words)),
    ),
  );
  const drafts = cut.map(
    ({ sentence, text, words }, index): SentenceDraft => ({
      sentence,
      text,
      words,
      quantities: findQuantities(text),
      places: places[index] ?? [],
      mentions: [],
    }),
  );
  registerDistricts(registry, drafts);
  registerFirms(registry, drafts);
  registerWeighedFirms(registry, drafts);
  registerDefinitions(registry, drafts);
  registerForeignPlaces(registry, drafts);
  registerTowns(registry, drafts);
  registerVillages(registry, drafts);
  separateParents(registry, drafts);
  findKnownAgain(registry, drafts);
  if (registerNeighbours(registry, drafts)) findKnownAgain(registry, drafts);
  preferFirms(drafts);
  dropInnerPlaces(registry, drafts);
  settleShortNames(registry, drafts);
  mergeInnerShortNames(registry, drafts);
  registerZones(registry, drafts);
  registerSharingZones(registry, drafts);
  registerZoneDefinitions(registry, drafts);
  findShortPlaces(registry, drafts);
  registerProjects(registry, drafts);
  registerListedProjects(registry, drafts);
  registerPlainPlants(registry, drafts);
  registerBodies(registry, drafts);
  const read = drafts.map(({ sentence, words, quantities, mentions }) => ({
    sentence,
    words,
    quantities,
    mentions: mentions.sort(outermostFirst),
  }));
  return { registry, read };
}

/** The districts around one, from its code. */
export function districtOf(entity: LocalEntity): District | undefined {
  const { adcode } = entity.properties;
  return typeof adcode === 'string' ? districtByCode(adcode) : undefined;
}
