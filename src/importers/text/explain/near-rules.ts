import type { Span } from '../reading.js';
import { relationRules } from '../relations/grammar.js';
import { spanOfTemplate } from '../relations/grounds.js';
import { compilePattern, type RelationRule } from '../relations/rule.js';
import type { Template } from '../relations/template.js';
import type { Sentence } from '../segmentation/sentences.js';

/** A rule that fits the beginning of its words and not the rest. */
export interface NearRule {
  readonly rule: string;
  /** The words that fit. Offsets are the document's. */
  readonly fits: Span;
  /** What the rule wants next, in the notation of its pattern. */
  readonly wanted: string;
  /** What stands there instead. */
  readonly instead: string;
  /** How much of the pattern fits, 0 to 1. */
  readonly share: number;
}

/** One part of a pattern that stands by itself: a slot, a gap, a group, a class or a character, with its quantifier. */
const part =
  /<[^>]+>|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\))*\)|\[(?:[^\]\\]|\\.)*\]|\\.|[^\\]/uy;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

/** Takes a pattern apart at its top level; undefined where it has alternatives there. */
export function splitPattern(pattern: string): string[] | undefined {
  const parts: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    part.lastIndex = at;
    const found = part.exec(pattern)?.[0];
    if (found === undefined || found === '|') return undefined;
    quantifier.lastIndex = at + found.length;
    const times = quantifier.exec(pattern)?.[0] ?? '';
    parts.push(found + times);
    at += found.length + times.length;
  }
  return parts;
}

const isSlot = (piece: string): boolean => /<(?!gap|far)\w+(?::\w+)?>/u.test(piece);
const isWord = (piece: string): boolean => /[\u4e00-\u9fff]/u.test(piece);
const canBeEmpty = (piece: string): boolean =>
  /(?:[*?]|\{0,\d*\})\??$|^<(?:gap|far):/u.test(piece) || /^\(\?[=!<]/u.test(piece);

interface Prefix {
  readonly rule: RelationRule;
  readonly parts: readonly string[];
  /** For each number of parts the pattern of so many first parts; where it can't stand alone, undefined. */
  readonly patterns: (RegExp | undefined)[];
}

function compilePrefix(pattern: string): RegExp | undefined {
  try {
    return compilePattern(pattern);
  } catch {
    return undefined;
  }
}

let prefixes: readonly Prefix[] | undefined;

function loadPrefixes(): readonly Prefix[] {
  prefixes ??= relationRules.flatMap((rule) => {
    const parts = splitPattern(rule.pattern);
    if (parts === undefined) return [];
    return [{ rule, parts, patterns: parts.map((_, index) => compilePrefix(parts.slice(0, index + 1).join(''))) }];
  });
  return prefixes;
}

/**
 * The rules that came near in a sentence: at least a slot and a word of theirs fit, and half of what they want; the
 * nearest first. `span` are offsets of the document: only what fits within it counts.
 */
export function findNearRules(sentence: Sentence, template: Template, span: Span, most: number): NearRule[] {
  const near: NearRule[] = [];
  for (const { rule, parts, patterns } of loadPrefixes()) {
    for (let count = parts.length - 1; count > 0; count -= 1) {
      const head = parts.slice(0, count);
      const next = parts[count] ?? '';
      if (canBeEmpty(next) || canBeEmpty(head.at(-1) ?? '') || !head.some(isSlot) || !head.some(isWord)) continue;
      const pattern = patterns[count - 1];
      if (pattern === undefined) continue;
      pattern.lastIndex = 0;
      const found = pattern.exec(template.text);
      if (found === null) continue;
      const wants = parts.filter((piece) => !canBeEmpty(piece)).length;
      const share = head.filter((piece) => !canBeEmpty(piece)).length / wants;
      const end = found.index + found[0].length;
      const fits = spanOfTemplate(sentence, template, found.index, end);
      if (share >= 0.5 && fits.start < span.end && span.start < fits.end) {
        const gap = /^<(?:gap|far):/u.test(parts[count - 1] ?? '');
        near.push({
          rule: rule.name,
          fits,
          wanted: gap ? `${parts[count - 1]}${next}` : next,
          instead: readSlots(template, end),
          share,
        });
      }
      break;
    }
  }
  return near.sort((a, b) => b.share - a.share || (a.rule < b.rule ? -1 : 1)).slice(0, most);
}

/** A stretch of a template as a person reads it: names and figures by their kind in angle brackets. */
function readSlots(template: Template, from: number): string {
  let words = '';
  for (let at = from; at < Math.min(template.text.length, from + 12); at += 1) {
    const slot = template.slots.get(at);
    words += slot === undefined ? (template.text[at] ?? '') : `<${slot.kind}>`;
  }
  return words === '' ? 'the end of the sentence' : words;
}
