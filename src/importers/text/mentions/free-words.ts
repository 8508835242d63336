import type { ReadSentence } from './find-mentions.js';

/** Whether no name stands where a word does. */
export function isFree({ mentions }: ReadSentence, start: number, end: number): boolean {
  for (const mention of mentions) if (start < mention.end && mention.start < end) return false;
  return true;
}
