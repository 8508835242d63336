/** So many characters make a shingle: long enough that two writers of one event rarely share one by chance. */
const shingleLength = 8;
/** Shorter articles have no keys: a brief of one sentence is known again by the sentence itself. */
const shortestArticle = 60;
const bands = 8;
const hashesPerBand = 3;

/** Odd multipliers and offsets of the hash functions, fixed so that keys are the same in every run. */
const functions = Array.from({ length: bands * hashesPerBand }, (_, index) => ({
  times: (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0,
  plus: Math.imul(index + 7, 0x85ebca6b) >>> 0,
}));

/** FNV-1a over UTF-16 units, finished so that near texts are far apart. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Keys of which two articles that print one release (通稿) share at least one, though a paper has cut its end, changed a
 * heading or some words; articles written apart share none. They are bands of a MinHash signature over shingles of eight
 * characters, punctuation aside: articles with a share s of common shingles meet with a chance of 1 - (1 - s³)⁸, which is
 * 0.99 at 0.8, 0.66 at one half, and below one in a hundred thousand at the 0.01 that separate reports have in common.
 * Source: Broder, On the resemblance and containment of documents (1997); Leskovec et al., Mining of Massive Datasets, ch. 3.
 */
export function makeReleaseKeys(article: string): string[] {
  const text = article
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
  if (text.length < shortestArticle) return [];
  const least = new Uint32Array(functions.length).fill(0xffffffff);
  for (let start = 0; start + shingleLength <= text.length; start += 1) {
    const hash = hashText(text.slice(start, start + shingleLength));
    functions.forEach(({ times, plus }, index) => {
      const value = (Math.imul(hash, times) + plus) >>> 0;
      if (value < (least[index] ?? 0)) least[index] = value;
    });
  }
  return Array.from({ length: bands }, (_, band) => {
    const rows = least.subarray(band * hashesPerBand, (band + 1) * hashesPerBand);
    return `${band}-${[...rows].map((value) => value.toString(36)).join('.')}`;
  });
}
