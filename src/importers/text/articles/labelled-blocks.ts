import type { Span } from '../reading.js';
import type { Line } from './lines.js';
import { type Cell, type Role, rolesOf } from './table-columns.js';

/** A thing that is told label by label: 「项目名称：…」, 「建设单位：…」, 「总投资：…」, on lines of their own or on one. */
export interface LabelledBlock extends Span {
  readonly cells: ReadonlyMap<Role, Cell>;
}

const itemSign = '(?:\\d{1,2}[.、．)）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[①-⑳●■◆○▪•·]|—+)?\\s*';
const field = new RegExp(`^${itemSign}(?<label>[\\u4e00-\\u9fff]{2,8})[：:]\\s*(?=\\S)`, 'u');
const opensBlock = /^(?:(?:签约|重点|招商|建设|合作)?项目(?:名称)?|工程名称|项目[一二三四五六七八九十]{1,2})$/u;

interface Field extends Cell {
  readonly label: string;
}

/** The labelled parts of a line; none where it opens with no label. */
function fieldsOf(line: Line): Field[] {
  const fields: Field[] = [];
  let at = 0;
  for (const part of line.text.split(/(?<=[；;|｜]|\s{2,})/u)) {
    const label = field.exec(part);
    const start = at + (label?.[0].length ?? 0);
    at += part.length;
    const before = fields.at(-1);
    const end = line.start + at - (/[；;。|｜\s]*$/u.exec(part)?.[0].length ?? 0);
    if (label?.groups?.label !== undefined)
      fields.push({
        label: label.groups.label,
        text: line.text.slice(start, end - line.start),
        start: line.start + start,
        end,
      });
    else if (before === undefined) return [];
    else
      fields[fields.length - 1] = {
        ...before,
        text: line.text.slice(before.start - line.start, end - line.start),
        end,
      };
  }
  return fields;
}

/** The blocks of labelled lines that each tell of one project: its name first, then at least two of its facts. */
export function findLabelledBlocks(lines: readonly Line[]): LabelledBlock[] {
  const blocks: LabelledBlock[] = [];
  let cells: Map<Role, Cell> | undefined;
  let span: Span = { start: 0, end: 0 };
  const close = () => {
    const says = (role: Role) => cells?.has(role) === true;
    if (cells !== undefined && cells.size >= 3 && (says('owner') || says('amount') || says('place')))
      blocks.push({ ...span, cells });
    cells = undefined;
  };
  for (const line of lines) {
    const fields = /[：:]/u.test(line.text.slice(0, 16)) ? fieldsOf(line) : [];
    if (fields.length === 0) close();
    for (const { label, ...cell } of fields) {
      if (opensBlock.test(label)) {
        close();
        cells = new Map([['name', cell]]);
        span = { start: line.start, end: line.end };
      } else {
        const role = rolesOf(label).find((each) => cells?.has(each) === false && each !== 'name');
        if (role !== undefined) cells?.set(role, cell);
        if (cells !== undefined) span = { start: span.start, end: line.end };
      }
    }
  }
  close();
  return blocks;
}
