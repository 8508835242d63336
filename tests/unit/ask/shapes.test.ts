import { describe, expect, it } from 'vitest';
import { fitShapes, shapes } from '../../../src/ask/shapes.js';

/** The questions that a text may become, with … for the name that its blank holds. */
const told = (text: string, language: 'zh' | 'en'): readonly string[] =>
  fitShapes(text, language).map(({ shape, name }) => `${shape.before}${name === '' ? '…' : `[${name}]`}${shape.after}`);

describe('shapes of questions', () => {
  it.each([
    ['谁在涪', 'zh', '谁在[涪]投资了？'],
    ['涪陵有哪', 'zh', '[涪陵]有哪些企业？'],
    ['万凯的客户', 'zh', '[万凯]的客户有哪些？'],
    ['谁', 'zh', '谁在…投资了？'],
    ['who invested in fu', 'en', 'Who invested in [fu]?'],
    ['Which comp', 'en', 'Which companies are in …?'],
    ['what did catl inv', 'en', 'What did [catl] invest in?'],
  ] as const)('%s may become %s: %s', (text, language, first) => {
    expect(told(text, language)[0]).toBe(first);
  });

  it('take a text without words of a question for a name, which may stand in any', () => {
    expect(fitShapes('己二酸', 'zh').length).toBe(shapes.zh.length);
    expect(fitShapes('己二酸', 'zh').every(({ name }) => name === '己二酸')).toBe(true);
  });

  it('take no words of a question for a name', () => {
    expect(fitShapes('谁在涪陵区投资了多少', 'zh').every(({ name }) => !/谁|多少/u.test(name))).toBe(true);
    expect(fitShapes('为什么', 'zh')).toEqual([]);
    expect(fitShapes('  ', 'en')).toEqual([]);
  });
});
