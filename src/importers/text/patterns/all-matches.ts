const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, left to right, as `matchAll` finds them; that makes another pattern at each call, which
 * costs more than most searches.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | undefined;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (found === undefined) found = [match];
    else found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found ?? none;
}
