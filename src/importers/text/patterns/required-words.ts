/** Words of which a text must hold at least one. */
export type AnyOf = readonly string[];

/** What a part of a pattern needs: `exact` are all strings that it can match, where they are few and known. */
interface Need {
  readonly exact?: readonly string[];
  readonly clauses: readonly AnyOf[];
  /** Takes no characters: an anchor or a look around. */
  readonly zeroWidth?: true;
}

const nothing: Need = { clauses: [] };
const mostWords = 64;
const mostAlternatives = 400;
const largestClass = 24;

/**
 * What every text that a regular expression matches must hold: of each list at least one word. Read from the source
 * of the expression itself, so that no rule has to say it twice; what it can't tell, such as `\d` or `[^，]`, needs
 * nothing. A source with syntax that is not read here needs nothing either.
 */
export function requiredWords(source: string): readonly AnyOf[] {
  try {
    const reader = new PatternReader(source);
    return clausesOf(reader.readAll());
  } catch (error) {
    if (error instanceof UnreadPattern) return [];
    throw error;
  }
}

class UnreadPattern extends Error {}

const clausesOf = ({ exact, clauses }: Need): readonly AnyOf[] =>
  exact === undefined ? clauses : exact.includes('') ? [] : [exact];

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAll(): Need {
    const need = this.#readAlternatives();
    if (this.#at < this.#source.length) throw new UnreadPattern(this.#source);
    return need;
  }

  #readAlternatives(): Need {
    const alternatives = [this.#readSequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      alternatives.push(this.#readSequence());
    }
    return alternatives.length === 1 ? (alternatives[0] ?? nothing) : joinAlternatives(alternatives);
  }

  #readSequence(): Need {
    const clauses: AnyOf[] = [];
    let run: readonly string[] = [''];
    let whole = true;
    const flush = () => {
      if (run.length !== 1 || run[0] !== '') clauses.push(run);
      run = [''];
      whole = false;
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#readPart();
      if (part.zeroWidth) {
        clauses.push(...part.clauses);
        continue;
      }
      const { exact } = part;
      if (exact === undefined || exact.includes('')) {
        flush();
        clauses.push(...part.clauses);
      } else if (run.length * exact.length <= mostWords) {
        run = run.flatMap((start) => exact.map((end) => start + end));
      } else {
        flush();
        run = exact;
      }
    }
    if (whole && clauses.length === 0) return { exact: run, clauses: [] };
    flush();
    return { clauses };
  }

  #readPart(): Need {
    const atom = this.#readAtom();
    const quantifier = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 16));
    if (quantifier === null) return atom;
    this.#at += quantifier[0].length;
    const least = quantifier[0].startsWith('+') ? 1 : Number(quantifier.groups?.least ?? 0);
    return least === 0 ? nothing : { clauses: clausesOf(atom) };
  }

  #readAtom(): Need {
    const character = this.#source[this.#at];
    this.#at += 1;
    switch (character) {
      case '(':
        return this.#readGroup();
      case '[':
        return this.#readClass();
      case '\\':
        return this.#readEscape();
      case '.':
        return nothing;
      case '^':
      case '$':
        return { clauses: [], zeroWidth: true };
      case undefined:
      case '*':
      case '+':
      case '?':
      case '{':
        throw new UnreadPattern(this.#source);
      default:
        return { exact: [character], clauses: [] };
    }
  }

  #readGroup(): Need {
    const opening = /^\?(?:<?[=!]|:|<\w+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    if (opening === '' && this.#source[this.#at] === '?') throw new UnreadPattern(this.#source);
    this.#at += opening.length;
    const need = this.#readAlternatives();
    if (this.#source[this.#at] !== ')') throw new UnreadPattern(this.#source);
    this.#at += 1;
    if (opening.endsWith('!')) return { clauses: [], zeroWidth: true };
    if (opening.endsWith('=')) return { clauses: clausesOf(need), zeroWidth: true };
    return need;
  }

  /** A class of few characters is as many alternatives; a range or a class of what is not meant needs nothing. */
  #readClass(): Need {
    const characters: string[] = [];
    let open = this.#source[this.#at] !== '^';
    if (!open) this.#at += 1;
    for (;;) {
      const character = this.#source[this.#at];
      if (character === undefined) throw new UnreadPattern(this.#source);
      this.#at += 1;
      if (character === ']') break;
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') open = false;
      const member = character === '\\' ? this.#readEscape() : { exact: [character], clauses: [] };
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') open = false;
      if (member.exact === undefined) open = false;
      else characters.push(...member.exact);
    }
    return open && characters.length > 0 && characters.length <= largestClass
      ? { exact: characters, clauses: [] }
      : nothing;
  }

  #readEscape(): Need {
    const rest = this.#source.slice(this.#at, this.#at + 10);
    const code = /^u(?:(?<short>[0-9a-fA-F]{4})|\{(?<long>[0-9a-fA-F]+)\})/u.exec(rest);
    if (code !== null) {
      this.#at += code[0].length;
      return {
        exact: [String.fromCodePoint(Number.parseInt(code.groups?.short ?? code.groups?.long ?? '', 16))],
        clauses: [],
      };
    }
    const character = rest.charAt(0);
    this.#at += 1;
    if (/[dDsSwW]/u.test(character)) return nothing;
    if (/[bB]/u.test(character)) return { clauses: [], zeroWidth: true };
    const control = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }[character];
    if (control !== undefined) return { exact: [control], clauses: [] };
    // Letters and digits mean something else: a named group's text, a property, a code.
    if (/[A-Za-z0-9]/u.test(character)) throw new UnreadPattern(this.#source);
    return { exact: [character], clauses: [] };
  }
}

/** A word of two characters is rarer than one of one. */
const weightOf = (words: AnyOf) => words.reduce((sum, word) => sum + (word.length === 1 ? 8 : 1), 0);

function joinAlternatives(alternatives: readonly Need[]): Need {
  const exact = alternatives.flatMap((alternative) => alternative.exact ?? []);
  if (exact.length <= mostAlternatives && alternatives.every((alternative) => alternative.exact !== undefined))
    return { exact: [...new Set(exact)], clauses: [] };
  const joined = new Set<string>();
  for (const alternative of alternatives) {
    const rarest = [...clausesOf(alternative)].sort((a, b) => weightOf(a) - weightOf(b))[0];
    if (rarest === undefined) return nothing;
    for (const word of rarest) joined.add(word);
  }
  return joined.size <= mostAlternatives ? { clauses: [[...joined]] } : nothing;
}
