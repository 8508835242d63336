import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';

/** The state's own firm of a place or a division of the Corps: 「某某区国资」. */
const stateFirm =
  /(?:第[一二三四五六七八九十]{1,3}[师团]|[\u4e00-\u9fff]{2,5}?[省市区县州旗])(?:国资|国投|国控|国有资本|城投|城发|交投|水投|产投|工投|建投|文旅|农投|旅投|金控)$/u;

/** Where the place starts in what a state's firm is called by; -1 where it holds none. */
function ownerStart(owner: string): number {
  if (owner.startsWith('第')) return 0;
  for (let start = 0; start < owner.length - 3; start += 1) if (leadingPlace(owner.slice(start)) >= 2) return start;
  return -1;
}

/**
 * Where the name of a place's own firm starts that ends before the form at `tail`: 「某某区国资|公司」, 「第七师城投|集团」;
 * undefined where none does.
 */
export function stateFirmStart(text: string, tail: number): number | undefined {
  const owner = stateFirm.exec(text.slice(Math.max(0, tail - 14), tail));
  const lead = owner === null ? -1 : ownerStart(owner[0]);
  return owner === null || lead < 0 ? undefined : tail - owner[0].length + lead;
}

/** 「中建八局」, 「中铁十二局」: the numbered bureaus of the state builders. */
const bureau = new GuardedPattern(/中(?:建|铁|交|冶|铁建|水电|电建)[一二三四五六七八九十]{1,3}局(?:集团)?/gu);

/** The numbered bureaus of the state builders that a sentence names. */
export function findBureaus(text: string): Candidate[] {
  return bureau
    .all(text)
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, text: name, by: 'weak' }));
}
