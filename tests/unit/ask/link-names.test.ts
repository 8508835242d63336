import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/ask/frame.js';
import { linkNames } from '../../../src/ask/link-names.js';

const candidate = (type: Candidate['type'], name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  type,
  name,
  aliases: [],
  known: true,
  places: [],
  ...more,
});

const graph: readonly Candidate[] = [
  candidate('District', '涪陵区', { level: 'county', places: ['重庆市'] }),
  candidate('District', '重庆市', { level: 'province' }),
  candidate('District', '南昌市', { level: 'city' }),
  candidate('District', '南昌县', { level: 'county', places: ['南昌市'] }),
  candidate('IndustrialPark', '青岚经济技术开发区'),
  candidate('IndustrialPark', '武汉云湖高新技术产业开发区'),
  candidate('Company', '重庆云栖新材料有限公司', { aliases: ['云栖新材'] }),
  candidate('Company', '云栖集团', { aliases: ['云栖'] }),
  candidate('Company', '苏州市石鼎电器有限公司'),
  candidate('Company', '吉利'),
  candidate('Project', '加拿大沃德福液化天然气模块项目'),
  candidate('Company', 'Harbour Light Energy Co., Ltd.'),
  candidate('Project', '丹麦海川集团平湖园区四期项目', { aliases: ['second phase'] }),
];
const places = ['重庆市', '涪陵区', '苏州市', '重庆', '涪陵', '苏州', '武汉'];

const link = (question: string): readonly (readonly [string, string | undefined])[] =>
  linkNames(question, graph, places).map((mention) => [mention.text, mention.candidates[0]?.name] as const);

describe('projects in questions', () => {
  it('are known by pieces of their names in order', () => {
    expect(link('海川平湖四期项目总投资多少？')).toContainEqual(['海川平湖四期项目', '丹麦海川集团平湖园区四期项目']);
    expect(link('平湖海川四期项目总投资多少？').map(([, name]) => name)).not.toContain('丹麦海川集团平湖园区四期项目');
  });

  it('are not meant by a phase alone, which any project may have', () => {
    expect(link('What is the total investment of the second phase of Harbour Light Energy?')).toEqual([
      ['Harbour Light Energy', 'Harbour Light Energy Co., Ltd.'],
    ]);
  });
});

describe('names in questions', () => {
  it.each([
    ['谁在涪陵投资了？', '涪陵', '涪陵区'],
    ['青岚经开区有哪些企业', '青岚经开区', '青岚经济技术开发区'],
    ['云湖高新区有哪些企业', '云湖高新区', '武汉云湖高新技术产业开发区'],
    ['云栖新材的客户', '云栖新材', '重庆云栖新材料有限公司'],
    ['云栖集团投了多少', '云栖集团', '云栖集团'],
    ['石鼎电器为谁配套', '石鼎电器', '苏州市石鼎电器有限公司'],
    ['苏州市石鼎电器为谁配套', '苏州市石鼎电器', '苏州市石鼎电器有限公司'],
    ['Who invested in Fuling District?', 'Fuling District', '涪陵区'],
    ['customers of Yunqi New Materials', 'Yunqi New Materials', '重庆云栖新材料有限公司'],
    ['companies in the Qinglan development zone', 'Qinglan development zone', '青岚经济技术开发区'],
    ['What did Geely build?', 'Geely', '吉利'],
    ['Who builds for the Woodfibre LNG project?', 'Woodfibre LNG project', '加拿大沃德福液化天然气模块项目'],
    ['Who supplies Harbour Light Energy?', 'Harbour Light Energy', 'Harbour Light Energy Co., Ltd.'],
  ])('%s', (question, text, name) => {
    expect(link(question)).toContainEqual([text, name]);
  });

  it('takes the longest name and leaves out what lies inside it', () => {
    expect(link('重庆云栖新材料有限公司在哪里')).toEqual([['重庆云栖新材料有限公司', '重庆云栖新材料有限公司']]);
  });

  it('takes the city before the county of the same short name', () => {
    expect(linkNames('南昌有哪些企业', graph, places)[0]?.candidates.map((one) => one.name)).toEqual(['南昌市']);
  });

  it('does not stretch a name over words that are not its own', () => {
    expect(link('How is Geely connected to Fuling?').map(([text]) => text)).toEqual(['Geely', 'Fuling']);
    expect(link("What is Fuling's industrial output?").map(([text]) => text)).toEqual(['Fuling']);
  });

  it('gives all homophones where nothing decides', () => {
    const twins = [candidate('Company', '华锋科技'), candidate('Company', '华丰科技')];
    expect(linkNames('What did Huafeng Technology invest in?', twins)[0]?.candidates).toHaveLength(2);
  });
});
