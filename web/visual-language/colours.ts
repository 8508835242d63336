/** The custom properties of styles/tokens.css by what they are for. A test holds the list against the file. */
export const colourGroups = {
  ground: ['bg', 'panel', 'canvas', 'line', 'hair'],
  text: ['ink', 'soft', 'faint'],
  emphasis: ['accent', 'accent-soft', 'on-accent', 'mark', 'focus'],
  things: ['company', 'project', 'park', 'district', 'product', 'industry', 'public-body', 'person', 'statistic'],
  lines: ['edge', 'supply', 'holding', 'subsidiary', 'consumption', 'upstream', 'phase'],
  states: ['ok', 'danger', 'danger-soft'],
} as const;

export type ColourGroup = keyof typeof colourGroups;
