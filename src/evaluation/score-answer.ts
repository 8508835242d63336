import type { GoldQuestion } from './gold.js';
import { kindOf, likeness, namesOf, normalise } from './names.js';
import { isClose } from './prediction.js';

/** An answer as `tupu ask --json` prints it, as far as scoring looks. */
export interface GivenAnswer {
  readonly status?: string;
  readonly answer?: string;
  readonly entities?: readonly unknown[];
  readonly value?: unknown;
  readonly values?: unknown;
  readonly rows?: unknown;
  readonly evidence?: readonly { readonly document?: string; readonly quote?: string }[] | null;
}

export interface Verdict {
  readonly isRight: boolean;
  /** Names something forbidden, nothing of what was expected, or only other figures. */
  readonly isConfidentlyWrong: boolean;
  readonly why: string;
}

/** The names of one thing, of a coarse kind where that is known. */
export interface NameGroup {
  readonly kind: string | undefined;
  readonly names: readonly string[];
}

/** Names that are one thing: from the gold of the texts, and the question's own alternates. */
export function nameGroups(
  golds: readonly { readonly entities: readonly { readonly type: string; readonly name: string }[] }[],
  question: GoldQuestion,
): NameGroup[] {
  const ofTexts = golds.flatMap(({ entities }) =>
    entities.map((entity) => ({ kind: kindOf(entity.type), names: namesOf(entity) })),
  );
  const ofQuestion = Object.entries(question.alternates ?? {}).map(([name, others]) => ({
    kind: undefined,
    names: [name, ...others],
  }));
  return [...ofTexts, ...ofQuestion];
}

function isSame(given: string, expected: string, groups: readonly NameGroup[]): boolean {
  if (normalise(given) === normalise(expected)) return true;
  if (likeness(given, expected, 'Firm') > 0 || likeness(given, expected, 'Place') > 0) return true;
  return groups.some(
    ({ kind, names }) =>
      names.some((name) => normalise(name) === normalise(expected)) &&
      names.some((name) => likeness(given, name, kind ?? 'Project') > 0),
  );
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}

/** Whether some evidence quotes what stands in the document that it names. `textOf` gives a document's text. */
function isProven(answer: GivenAnswer, textOf: (fileName: string) => string | undefined): boolean {
  return (answer.evidence ?? []).some(({ document, quote }) => {
    const text = quote ? textOf((document ?? '').split('/').at(-1) ?? '') : undefined;
    return text !== undefined && normalise(text).includes(normalise(quote));
  });
}

/** Whether the expected names stand in another order than expected. */
function isMisranked(named: readonly string[], expected: readonly string[], groups: readonly NameGroup[]): boolean {
  const places = expected.map((name) => named.findIndex((given) => isSame(given, name, groups)));
  return places.some((place, i) => place < (places[i - 1] ?? place));
}

/** Judges one answer. A missing answer is an answer without status. */
export function scoreAnswer(
  question: GoldQuestion,
  answer: GivenAnswer,
  groups: readonly NameGroup[],
  textOf: (fileName: string) => string | undefined,
): Verdict {
  const { status } = answer;
  if (!question.answerable) {
    const isRight = status === 'not-in-graph';
    const why = isRight ? '' : `should be not in the graph, said ${status}`;
    return { isRight, isConfidentlyWrong: status === 'answered', why };
  }
  if (status !== 'answered' || typeof question.expected === 'string')
    return { isRight: false, isConfidentlyWrong: false, why: `status ${status}` };

  const { entities: expected, numbers, date } = question.expected;
  const named = (answer.entities ?? []).filter((name): name is string => typeof name === 'string');
  const names = (name: string): boolean => named.some((given) => isSame(given, name, groups));
  const missing = expected.filter((name) => !names(name));
  const forbidden = named.filter((given) => question.forbidden_entities.some((name) => isSame(given, name, groups)));
  const allowed = [...expected, ...question.optional_entities];
  const isExtra = (given: string): boolean =>
    !allowed.some((name) => isSame(given, name, groups)) && !normalise(question.question).includes(normalise(given));
  const extra = expected.length > 0 ? named.filter(isExtra) : [];
  const have = [answer.value, answer.values, answer.rows].flatMap(numbersIn);
  const lost = numbers.filter(({ value }) => !have.some((figure) => isClose(value, figure))).map(({ value }) => value);
  const stated = JSON.stringify([answer.rows ?? null, answer.answer ?? null, answer.value ?? null]);
  const isRanking = question.kind === 'ranking' && missing.length === 0 && expected.length > 1;

  const faults = [
    missing.length > 0 && `missing ${missing.join(', ')}`,
    forbidden.length > 0 && `must not name ${forbidden.join(', ')}`,
    extra.length > Math.max(0, Math.floor(allowed.length / 4)) && `also named ${extra.join(', ')}`,
    lost.length > 0 && `figures missing ${lost.join(', ')}`,
    date && !stated.includes(date) && `date ${date} missing`,
    isRanking && isMisranked(named, expected, groups) && 'wrong order',
    !isProven(answer, textOf) && 'no quoted evidence',
  ].filter(Boolean);
  const namesNothing = missing.length > 0 && missing.length === expected.length;
  const onlyOtherFigures = lost.length > 0 && have.length > 0 && lost.length === numbers.length;
  return {
    isRight: faults.length === 0,
    isConfidentlyWrong: forbidden.length > 0 || namesNothing || onlyOtherFigures,
    why: faults.join('; '),
  };
}
