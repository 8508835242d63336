/** What one text, or all of them, counted for one relation type. */
export interface TypeCounts {
  gold: number;
  found: number;
  wrong: number;
  explicit: number;
  explicitFound: number;
  inferred: number;
  inferredFound: number;
  figures: number;
  figuresRight: number;
}

/** What is counted over a text, whatever the relation type. */
export interface TextCounts {
  readonly types: Map<string, TypeCounts>;
  traps: number;
  trapped: number;
  quotes: number;
  quotesExact: number;
}

export const noTypeCounts = (): TypeCounts => ({
  gold: 0,
  found: 0,
  wrong: 0,
  explicit: 0,
  explicitFound: 0,
  inferred: 0,
  inferredFound: 0,
  figures: 0,
  figuresRight: 0,
});

export const noTextCounts = (): TextCounts => ({ types: new Map(), traps: 0, trapped: 0, quotes: 0, quotesExact: 0 });

/** The counts of a type, made where there are none yet. */
export function countsOf(counts: TextCounts, type: string): TypeCounts {
  const known = counts.types.get(type) ?? noTypeCounts();
  counts.types.set(type, known);
  return known;
}

/** Adds the second to the first. */
export function addTypeCounts(sum: TypeCounts, more: TypeCounts): void {
  for (const key of Object.keys(sum) as (keyof TypeCounts)[]) sum[key] += more[key];
}

/** The sum over texts. */
export function sumTexts(texts: Iterable<TextCounts>): TextCounts {
  const sum = noTextCounts();
  for (const text of texts) {
    for (const [type, counts] of text.types) addTypeCounts(countsOf(sum, type), counts);
    sum.traps += text.traps;
    sum.trapped += text.trapped;
    sum.quotes += text.quotes;
    sum.quotesExact += text.quotesExact;
  }
  return sum;
}
