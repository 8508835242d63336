import type { EntityRegister } from './entity-register.js';
import { trimStarters } from './name-runs.js';
import { placesNamed } from './place-index.js';
import type { EnglishMention, Template } from './template.js';

const token = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-'](?!s\\b)[\\p{L}\\p{N}]+)*";
const pair = '(?:(?:Economic|Science|Scientific|Research|Economy|Green|Wind|Iron|Coal)\\s(?:and|&)\\s)';
const head =
  '(?:Parks?|Zones?|New\\sAreas?|New\\sDistrict|New\\sCity|Industrial\\s(?:Area|Base|City|Cluster)|(?:Aviation|Aerospace|Manufacturing|Innovation|Logistics)\\sBase|Science\\sCity|Development\\sArea|Technology\\s(?:City|Hub)|Pilot\\sArea|Special\\sArea|Port\\sArea|Bonded\\sArea|Economic\\sArea|Cooperation\\sArea|High-[Tt]ech\\sDistrict|Valley)';
const named = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:\\p{Lu}\\p{L}+\\s\\(${token}\\)\\s)?(?:(?:${token}|\\(${token}\\))\\s|${pair})+${head}(?![\\p{L}\\p{N}-])(?!\\s(?:Co|Ltd|Corp|Inc|Group|Administration|Management))`,
  'u',
);
const trade =
  'industrial|industry|chemical|petrochemical|high-tech|hi-tech|science|technology|science and technology|economic development|economic|development|logistics|software|free trade|bonded|manufacturing|innovation|eco-industrial|processing|export processing|new materials?|new energy|auto|automobile|battery|pharmaceutical|medical|biomedical';
const unnamed = new RegExp(
  `(?<=\\b(?:the|a|an|its|'s|local)\\s)(?:(?:eastern|western|northern|southern|central|local|national|provincial|municipal|coastal|riverside)\\s)(?:(?:${trade})\\s){1,3}(?:park|zone|area)\\b|(?<=\\b(?:the|a|an|'s)\\s)(?:(?:${trade})\\s){1,3}(?:park|zone)(?=\\s(?:of|in)\\s(?:the\\s)?⟨[DZ]\\d)|(?<=⟨D\\d+⟩'s\\s)(?:[\\p{Ll}-]+\\s){0,3}?(?:(?:${trade})\\s){1,3}(?:park|zone)\\b`,
  'u',
);

/** Marks parks and zones: named ones, then those known by what they are and where ("the eastern industrial park of …"). */
export function markNamedZones(template: Template, register: EntityRegister): void {
  template.replace(named, (match) => {
    const { name, dropped } = trimStarters(match[0]);
    if (
      !/\s/u.test(name) ||
      /^(?:Economic|Industrial|Development|High-tech|Special|Free|Science|Technology|New|National)\s\w+$/u.test(name)
    )
      return undefined;
    const from = match.index + dropped;
    const to = match.index + match[0].length;
    const isDistrict = placesNamed(name).length > 0;
    if (isDistrict) return undefined;
    const entity = register.obtain('IndustrialPark', name, template.spanOf(from, to));
    return { kind: 'Z', from, to, entity };
  });
}

/** After places and named zones are marked: zones without a name of their own, and "the park" for the last one named. */
export function markUnnamedZones(
  template: Template,
  register: EntityRegister,
  mentions: readonly EnglishMention[],
  lastZone: () => EnglishMention | undefined,
): void {
  template.replace(unnamed, (match) => {
    const entity = register.obtain(
      'IndustrialPark',
      match[0],
      template.spanOf(match.index, match.index + match[0].length),
    );
    return { kind: 'Z', entity };
  });
  template.replace(
    /(?<=\b(?:the|this)\s)(?:new area|port area|(?:industrial\s)?park|(?:(?:development|high-tech|economic|bonded)\s)?zone)\b(?!\s(?:of|in)\s(?!⟨T))/u,
    (match) => {
      const before = [...template.text.slice(0, match.index).matchAll(/⟨Z(\d+)⟩/gu)].at(-1);
      const last = before === undefined ? lastZone() : mentions[Number(before[1])];
      const word = match[0].split(' ').at(-1) ?? '';
      const fits = (mention: EnglishMention | undefined) => mention?.entity?.name.toLowerCase().includes(word) === true;
      const found = fits(last)
        ? last
        : mentions.findLast((mention) => (mention.kind === 'Z' || mention.kind === 'D') && fits(mention));
      return found?.entity === undefined ? undefined : { kind: 'Z', entity: found.entity };
    },
  );
}
