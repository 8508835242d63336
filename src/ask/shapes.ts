import type { Language } from '../model/api.js';
import type { NodeType } from '../model/schema.js';

/** What a blank of a shape may be filled with. */
export type Blank = 'place' | 'park' | 'company' | 'project' | 'product';

export const typesOfBlank: Readonly<Record<Blank, readonly NodeType[]>> = {
  place: ['District', 'IndustrialPark'],
  park: ['IndustrialPark'],
  company: ['Company'],
  project: ['Project'],
  product: ['Product'],
};

/** A question with one blank: what stands before it and after it. */
export interface Shape {
  readonly before: string;
  readonly blank: Blank;
  readonly after: string;
}

function shape(text: string): Shape {
  const [, before = '', blank = '', after = ''] = /^(.*)\{(\w+)\}(.*)$/u.exec(text) ?? [];
  return { before, blank: blank as Blank, after };
}

/** Questions that are asked most, the commonest first; each is one that the grammars read. */
export const shapes: Readonly<Record<Language, readonly Shape[]>> = {
  zh: [
    '谁在{place}投资了？',
    '{company}投资了什么？',
    '{place}有哪些企业？',
    '{place}有哪些项目？',
    '{company}的客户有哪些？',
    '{company}的供应商有哪些？',
    '谁投资了{project}？',
    '{project}总投资多少？',
    '谁生产{product}？',
    '{product}的上游是什么？',
    '{product}的下游是什么？',
    '{company}生产什么？',
    '{company}在哪里？',
    '{company}的子公司有哪些？',
    '{company}的母公司是谁？',
    '谁最终控制{company}？',
    '哪些企业在{place}投资了？',
    '{place}的项目总投资合计多少？',
    '{place}投资额最大的项目是哪个？',
    '{place}有哪些园区？',
    '{company}的原料有哪些？',
    '谁给{company}供货？',
  ].map(shape),
  en: [
    'Who invested in {place}?',
    'What did {company} invest in?',
    'Which companies are in {place}?',
    'Which projects are in {place}?',
    'Who are the customers of {company}?',
    'Who supplies {company}?',
    'Who invested in {project}?',
    'Who produces {product}?',
    'What goes into {product}?',
    'What is made of {product}?',
    'What does {company} produce?',
    'Where is {company} located?',
    'What are the subsidiaries of {company}?',
    'Who ultimately controls {company}?',
    'Which companies invested in {place}?',
    'How much was invested in {place} in total?',
    'What is the largest project in {place}?',
    'Which industrial parks are in {place}?',
  ].map(shape),
};

/** A shape that a text may be the beginning of, and the part of the text that stands in its blank. */
export interface Fit {
  readonly shape: Shape;
  /** Empty where the text has not come to the blank. */
  readonly name: string;
  /** How many letters of the shape's own words the text holds: the more, the surer. */
  readonly said: number;
}

/** What no name holds. */
const asks = /[谁哪几？?]|什么|多少|\b(?:who|what|which|where|how)\b/iu;

/** The longest ending of the text that `after` begins with, after at least one letter of a name. */
function overlap(text: string, after: string): number {
  for (let size = Math.min(after.length, text.length - 1); size > 0; size -= 1)
    if (after.startsWith(text.slice(-size))) return size;
  return 0;
}

/**
 * The shapes that a text may become, the surest first. A text that holds none of a shape's words is a name alone, which
 * fits every shape.
 */
export function fitShapes(text: string, language: Language): readonly Fit[] {
  const typed = text.trimStart().toLowerCase();
  if (typed === '') return [];
  const fits = shapes[language].flatMap((one): readonly Fit[] => {
    const before = one.before.toLowerCase();
    const after = one.after.toLowerCase();
    if (before.startsWith(typed)) return [{ shape: one, name: '', said: typed.length }];
    const isBegun = before !== '' && typed.startsWith(before);
    const rest = isBegun ? typed.slice(before.length) : typed;
    if (before !== '' && !isBegun) return asks.test(typed) ? [] : [{ shape: one, name: typed, said: 0 }];
    const shared = overlap(rest, after);
    const name = rest.slice(0, rest.length - shared).trim();
    if (name === '' || asks.test(name)) return [];
    return [{ shape: one, name, said: (isBegun ? before.length : 0) + shared }];
  });
  const most = Math.max(0, ...fits.map(({ said }) => said));
  return fits.filter(({ said }) => (most > 0 ? said > 0 : true)).sort((a, b) => b.said - a.said);
}
