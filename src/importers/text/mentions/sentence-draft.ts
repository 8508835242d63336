import type { Quantity } from '../quantities/quantities.js';
import type { Sentence } from '../segmentation/sentences.js';
import type { Word } from '../segmentation/words.js';
import type { Mention } from './mention.js';
import type { PlaceName } from './places.js';

/** A sentence while its names are being found: mentions are added round by round. */
export interface SentenceDraft {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly places: readonly PlaceName[];
  readonly mentions: Mention[];
}
