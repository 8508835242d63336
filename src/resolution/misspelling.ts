import { pinyin } from 'pinyin-pro';
import { type FirmName, type NameWord, parseFirmName } from './firm-name.js';

/** What a legal form is written with: slips among these say nothing about who is meant. */
const formEnding = /[股份有限责任公司]{2,}$/u;
const telling = /[东西南北中上下一二三四五六七八九十\d]/u;

/** The one stretch in which two texts of nearly one length differ, each at most one character. */
function findSlip(a: string, b: string): { at: number; left: string; right: string } | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length > 1 || right.length > 1 || left === right) return undefined;
  return { at: start, left, right };
}

const wordOver = (name: FirmName, at: number): NameWord | undefined =>
  name.words.find(({ start, text }) => at >= start && at < start + text.length);
const isKnown = (word: NameWord | undefined): boolean => word !== undefined && word.kind !== 'core';
const soundOf = (text: string): string => pinyin(text, { toneType: 'none', v: true });

/** The same signs in another order, or a slip in the legal form alone: 有限股份公司, 股分有限公司, 有限公公司. */
function differsInForm(a: FirmName, b: FirmName): boolean {
  const signs = (text: string): string => [...text].sort().join('');
  const [left, right] = [a.plain.replace(formEnding, ''), b.plain.replace(formEnding, '')];
  if (left.length >= 3 && left === right && left !== a.plain && right !== b.plain) {
    const [endingA, endingB] = [a.plain.slice(left.length), b.plain.slice(right.length)];
    if (signs(endingA) === signs(endingB)) return true;
    const isForm = (ending: string): boolean => /^(?:股份有限公司|有限责任公司|有限公司|股份公司|公司)$/u.test(ending);
    // Two proper forms are two firms, or one before and after its reform: no slip either way.
    return !(isForm(endingA) && isForm(endingB));
  }
  return false;
}

/**
 * Whether two full names differ by a slip of the pen or of a scanner, and not as two names do: within the legal form;
 * in one sign of a trade word that thereby is none; or by a homophone inside a core of three and more signs.
 * Never in numbers, directions and places, by which sisters are told apart.
 */
export function isMisspelling(nameA: string, nameB: string): boolean {
  const [a, b] = [parseFirmName(nameA), parseFirmName(nameB)];
  if (a.plain === b.plain || Math.min(a.plain.length, b.plain.length) < 6) return false;
  if (differsInForm(a, b)) return true;
  const slip = findSlip(a.plain, b.plain);
  if (slip === undefined || telling.test(slip.left + slip.right)) return false;
  const { at, left, right } = slip;
  // The form itself misspelt: 有线公司, 股分有限公司, 公词.
  const [tailA, tailB] = [a.plain.length - at, b.plain.length - at];
  const [formA, formB] = [a.plain.length - a.bare.length, b.plain.length - b.bare.length];
  if ((tailA <= formA && formB < formA) || (tailB <= formB && formA < formB)) return a.bare.length + b.bare.length > 6;
  if (left === '' || right === '') return false;
  const [wordA, wordB] = [wordOver(a, at), wordOver(b, at)];
  if (isKnown(wordA) && isKnown(wordB)) return false;
  if (isKnown(wordA) !== isKnown(wordB)) return true;
  const core = wordA?.text.length ?? 0;
  const inside = at > (wordA?.start ?? 0);
  if (core >= 3 && inside && soundOf(left) === soundOf(right)) return true;
  return core >= 4 && inside && a.plain.length >= 10 && a.form === b.form && a.form !== 'none';
}
