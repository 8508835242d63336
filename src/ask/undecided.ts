import type { Language } from '../model/api.js';
import type { Fact, Thing } from './fact.js';
import { twinKey } from './totals.js';
import { nameFor, say } from './wording.js';

interface Party {
  readonly who: Thing;
  readonly facts: readonly Fact[];
}

/** Those that an open question may make one, together under the first of them, so that they count once. */
export function joinTwins<T extends Party>(parties: readonly T[], twins: ReadonlySet<string>): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const party of parties) {
    const mine = groups.filter((group) => group.some((other) => twins.has(twinKey(other.who.id, party.who.id))));
    const [first] = mine;
    if (first === undefined) groups.push([party]);
    else {
      first.push(...mine.slice(1).flat(), party);
      for (const other of mine.slice(1)) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** 「甲」与「乙」可能是同一家，只计一家。 Empty where nothing is undecided. */
export function tellJoined(groups: readonly (readonly Party[])[], language: Language): string {
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const names = group.map(({ who }) => `「${nameFor(who, language)}」`);
      return say(
        language,
        `${names.join('与')}可能是同一家，尚未判定，只计一家。`,
        `${names.join(' and ')} may be one, which nobody has decided, and count once.`,
      );
    })
    .join(language === 'zh' ? '' : ' ');
}
