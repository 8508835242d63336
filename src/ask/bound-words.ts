/**
 * Words that bound a figure, as parts of patterns, for sums and capacities alike: none of them stands for the figure
 * itself. A double negative is none: 不低于 is a least.
 */
export const boundWords = {
  zh: {
    most: '不超过|不高于|不多于|不大于|(?<!不)(?:低于|少于|小于)|不到|不足|不满|至多|最多',
    least: '超过|大于|高于|多于|不低于|不少于|不小于|至少|起码|超出|超|逾|达到|过',
  },
  en: {
    most: '(?<!\\b(?:no|not) )(?:under|below|(?:less|fewer|smaller|lower) than)|at most|(?:no|not) more than|not (?:exceeding|over|above)|up to',
    least:
      'over|above|(?:more|larger|bigger|greater|higher) than|(?:no|not) less than|at least|exceed(?:s|ed|ing)?|upwards of',
  },
} as const;
