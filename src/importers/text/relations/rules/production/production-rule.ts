/** A way of saying what a firm makes. `list` is a phrase of products; `cap` a figure for the one named beside it. */
export interface ProductionRule {
  readonly name: string;
  readonly pattern: string;
  readonly confidence: number;
  readonly kind?: 'installed' | 'planned' | 'output';
  readonly unless?: RegExp;
  /** Of a list of makers only the last is meant: 「甲和乙的雪饼车间」. */
  readonly lastOf?: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}
