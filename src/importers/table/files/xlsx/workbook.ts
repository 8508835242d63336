import { SourceError } from '../../../../errors.js';
import type { Archive } from './archive.js';
import { readXml } from './xml.js';

/** Texts that a workbook keeps once for all its cells; more would not fit into constant memory. */
const mostSharedSigns = 60_000_000;

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What the cells of a workbook refer to: its sheets, shared texts and formats of dates. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedTexts: readonly string[];
  /** By the number of a cell's style, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  /** Days count from 1904, not from 1900. */
  readonly since1904: boolean;
}

/** Reads the small parts of a workbook (ECMA-376, SpreadsheetML). */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const { sheets, since1904 } = await readSheetList(archive);
  return { sheets, since1904, sharedTexts: await readSharedTexts(archive), dateStyles: await readDateStyles(archive) };
}

async function readSheetList(archive: Archive): Promise<Pick<WorkbookParts, 'sheets' | 'since1904'>> {
  const what = `the list of sheets of ${archive.fileName}`;
  const named: { name: string; relation: string; isHidden: boolean }[] = [];
  let since1904 = false;
  await readXml(
    await archive.open('xl/workbook.xml'),
    {
      open: (tag, attributes) => {
        if (tag === 'workbookPr') since1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
        if (tag !== 'sheet') return;
        const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1] ?? '';
        named.push({ name: attributes.name ?? '', relation, isHidden: /idden/u.test(attributes.state ?? '') });
      },
    },
    what,
  );
  const targets = new Map<string, string>();
  await readXml(
    await archive.open('xl/_rels/workbook.xml.rels'),
    {
      open: (tag, { Id, Target }) => {
        if (tag !== 'Relationship' || Id === undefined || Target === undefined) return;
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    },
    what,
  );
  const sheets = named.map(({ name, relation, isHidden }) => ({ name, part: targets.get(relation) ?? '', isHidden }));
  return { sheets: sheets.filter(({ part }) => /worksheets\//u.test(part)), since1904 };
}

async function readSharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let [text, isText, phonetic, signs] = ['', false, 0, 0];
  await readXml(
    await archive.open('xl/sharedStrings.xml'),
    {
      open: (tag) => {
        if (tag === 'si') text = '';
        if (tag === 'rPh') phonetic += 1;
        isText = tag === 't' && phonetic === 0;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (tag) => {
        if (tag === 'rPh') phonetic -= 1;
        if (tag === 't') isText = false;
        if (tag !== 'si') return;
        texts.push(text);
        signs += text.length;
        if (signs > mostSharedSigns)
          throw new SourceError(
            'source-too-large',
            `${archive.fileName} has more than ${mostSharedSigns / 1e6} million signs of shared texts; save it as CSV, which is read without limit`,
          );
      },
    },
    `the texts of ${archive.fileName}`,
  );
  return texts;
}

/** Numbers of the built-in formats that show dates, those of East Asian editions among them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
/** y, m, d or 年月日 outside of quotes and brackets. */
const isDateFormat = (code: string): boolean =>
  /[ymd年月日]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')) && !/[#0]/u.test(code.replace(/\.0+/u, ''));

async function readDateStyles(archive: Archive): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (!archive.has('xl/styles.xml')) return styles;
  const custom = new Map<number, boolean>();
  let inCells = false;
  await readXml(
    await archive.open('xl/styles.xml'),
    {
      open: (tag, attributes) => {
        if (tag === 'cellXfs') inCells = true;
        if (tag === 'numFmt') custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
        if (tag !== 'xf' || !inCells) return;
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(custom.get(id) ?? isBuiltInDate(id));
      },
      close: (tag) => {
        if (tag === 'cellXfs') inCells = false;
      },
    },
    `the formats of ${archive.fileName}`,
  );
  return styles;
}
