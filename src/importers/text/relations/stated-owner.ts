import type { LocalEntity } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Template } from './template.js';

/** Ways to be the one who pays for works or runs them; who only builds or watches for others is not. */
const does = '(?:投资|出资|投建|兴建|打造|开发|实施|新建|扩建|筹建|申报|运营|上马|建设(?!方案))';

/** A project's owner, said in its own sentence: 「由甲投资的乙项目」, 「甲的乙项目」, 「乙项目由甲投资建设」, 「乙项目（业主：甲）」. */
const stated = new GuardedPattern(
  new RegExp(
    `(?<a>\\ue001)(?:[^，。；\\ue001\\ue004]{0,14}${does}[^，。；\\ue001\\ue004]{0,6}|在[\\ue002\\ue003])?的[^，。；、\\ue001-\\ue005]{0,10}(?<p>\\ue004)|(?<q>\\ue004)[^，。；\\ue001\\ue004]{0,10}由(?<b>\\ue001)[^，。；\\ue001\\ue004]{0,10}${does}`,
    'dgu',
  ),
);

/** Words before a firm that make the project behind it no work of the firm's: 「为甲的乙项目供货」. */
const forOthers =
  /(?:为|给|向|对|中标|承建|承接|拿下|参与|服务|参观|考察|供应|供货|配套|引进|购置|采购|选用|进口)[^，。；\ue000-\ue0ff]{0,6}$/u;

/** Whose the project at an offset of the template is, where its own sentence says so. */
export function statedOwner(template: Template, at: number): LocalEntity | undefined {
  for (const { index, indices } of stated.all(template.text)) {
    const { a, b, p, q } = indices?.groups ?? {};
    if ((p ?? q)?.[0] !== at || forOthers.test(template.text.slice(0, index))) continue;
    const slot = template.slots.get((a ?? b)?.[0] ?? -1);
    if (slot?.kind === 'firm' && slot.mentions.length === 1) return slot.mentions[0]?.entity;
  }
  return undefined;
}
