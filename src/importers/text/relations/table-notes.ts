import type { Line } from '../articles/lines.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { customersOf, firmsOfList } from './table-contents.js';
import { parentOf } from './table-owners.js';

/** The firms of a table's row, by the number that the row has. */
export type FirmsByNumber = ReadonlyMap<number, readonly LocalEntity[]>;

const note = /^(?:[（(]?(?:注|备注|说明|附注)[：:\d]|[*※＊])/u;
const pointsToRow =
  /(?:(?:表中|上表|以上)?第(?<nth>\d{1,3}|[一二三四五六七八九十])(?:项|号|个|行)|(?:序号|编号)(?<number>\d{1,3})(?:的)?)(?:项目)?的?(?:业主|建设单位|投资方|投资单位|企业|公司|产品|产出)?(?<rest>[^；;。]*)/gu;
const numerals = '一二三四五六七八九十';
const heldBy =
  /^[：:，]?(?:系|为|是)?由?(?<holder>[^，；。\d%]{2,24}?)(?:持股|持有|占股|控股|参股)(?:其|该公司)?(?<share>\d{1,3}(?:\.\d+)?)?%?/u;

/**
 * What the notes under a table say of its rows: 「第1项业主由某某集团持股30%」, 「第3项产品面向甲、乙」. `lines` are those
 * that were read so: they are no sentences, as nothing in them names the firm.
 */
export function readNotes(
  lines: readonly Line[],
  rows: FirmsByNumber,
  registry: EntityRegistry,
): { readonly relations: DraftRelation[]; readonly lines: readonly Line[] } {
  const relations: DraftRelation[] = [];
  const read: Line[] = [];
  for (const line of rows.size === 0 ? [] : lines) {
    if (!note.test(line.text)) continue;
    const found = [...line.text.matchAll(pointsToRow)];
    if (found.length > 0) read.push(line);
    for (const { groups } of found) {
      const number = Number(groups?.number ?? groups?.nth ?? Number.NaN) || numerals.indexOf(groups?.nth ?? '?') + 1;
      const firms = rows.get(number) ?? [];
      const common = {
        modality: 'reported',
        polarity: 'positive',
        confidence: 0.8,
        rule: 'zh/table-note',
        evidence: { start: line.start, end: Math.min(line.end, line.start + 300) },
        properties: {},
      } as const;
      const rest = groups?.rest ?? '';
      for (const firm of firms) {
        for (const to of customersOf(registry, rest))
          if (to !== firm) relations.push({ ...common, type: 'SUPPLIES', from: firm, to });
        const parent = parentOf(registry, rest.replace(/^[：:，由]+/u, ''));
        if (parent !== undefined && parent !== firm)
          relations.push({ ...common, type: 'SUBSIDIARY_OF', from: firm, to: parent });
        const held = parent === undefined ? heldBy.exec(rest)?.groups : undefined;
        const share = Number(held?.share);
        for (const from of firmsOfList(registry, held?.holder ?? ''))
          if (from !== firm)
            relations.push({
              ...common,
              type: 'INVESTED_IN',
              from,
              to: firm,
              properties: share > 0 ? { percentage: share } : {},
            });
      }
    }
  }
  return { relations, lines: read };
}
