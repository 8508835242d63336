import type { Claim, Entity, Properties, PropertyValue } from '../../model/claim.js';
import type { Modality } from '../../model/enumerations.js';
import type { Mapping } from '../../model/mapping.js';
import { isRelationshipType, type NodeType, type RelationshipType } from '../../model/schema.js';
import type { TableField } from '../../model/table-fields.js';
import type { Issue, Source } from '../importer.js';
import type { TableFile, TableRow } from './files/table-file.js';
import { describeTable } from './importer.js';
import { type ColumnUse, columnUses } from './mapping/column-uses.js';
import type { GuessedColumn } from './mapping/guess-fields.js';
import { writeMapping } from './mapping/write-mapping.js';
import { readRow, saysNothing } from './read-row.js';
import { toIssue, withHeading } from './row-issues.js';
import { PartDraft } from './rows/part-draft.js';
import { PlaceReader } from './rows/place-reader.js';
import { choosePlan, mappedPlan, type SheetChoices, type SheetPlan } from './sheet-plan.js';
import type { Survey, SurveyedSheet } from './survey.js';

/** A table that was read once, with its first rows at hand. */
export interface OpenedTable {
  readonly source: Source;
  readonly file: TableFile;
  readonly survey: Survey;
}

/** How a table is to be looked at; without anything as it is guessed. */
export interface FirstRowsRequest extends SheetChoices {
  readonly sheet?: string | undefined;
  /** Goes before choices. */
  readonly mapping?: Mapping | undefined;
}

export interface LookedAtColumn {
  readonly index: number;
  readonly heading: string;
  readonly field?: TableField;
  readonly by?: 'heading' | 'values' | 'person';
  /** The unit that the heading says, else the one that a person said. */
  readonly unit?: string;
  readonly unitBy?: 'heading' | 'person';
  readonly privateKind?: string;
  readonly uses: readonly ColumnUse[];
}

interface RowEdge {
  readonly type: RelationshipType;
  readonly from: { readonly type: NodeType; readonly name: string };
  readonly to: { readonly type: NodeType; readonly name: string };
  readonly modality: Modality;
  readonly properties: Properties;
  readonly row: number;
}

/** What the first rows of a sheet would make, and how. */
export interface FirstRows {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly sheet?: string;
  readonly headingRow?: number;
  readonly columns: readonly LookedAtColumn[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly mapping?: Mapping;
  /** The mapping as its file. */
  readonly yaml?: string;
  readonly entities: readonly (Pick<Entity, 'type' | 'name' | 'properties'> & {
    readonly aliases: readonly string[];
  })[];
  readonly edges: readonly RowEdge[];
  readonly facts: readonly {
    readonly of: { readonly type: NodeType; readonly name: string };
    readonly property: string;
    readonly value: PropertyValue;
    readonly row: number;
  }[];
  readonly issues: readonly Issue[];
}

const shownRows = 20;

/** Reads the first rows of a table as they are to be read. Writes nothing and asks no graph. */
export function readFirstRows(table: OpenedTable, request: FirstRowsRequest): FirstRows {
  const { survey } = table;
  const sheets = survey.sheets.map(({ info, rows }) => ({ name: info.name, rows }));
  const nothing = { sheets, columns: [], entities: [], edges: [], facts: [], issues: [] };
  const looked = chooseSheet(survey, request);
  if (looked === undefined) {
    const [first] = survey.sheets;
    return {
      ...nothing,
      ...(first === undefined ? {} : { sheet: first.info.name }),
      rows: first?.head.slice(0, shownRows) ?? [],
    };
  }
  const { sheet, headingRow, plan, columns } = looked;
  const below = sheet.head.filter(({ row }) => row > headingRow).slice(0, shownRows);
  const hidden = new Set([
    ...columns.flatMap(({ index, privateKind }) => (privateKind ? [index] : [])),
    ...(plan?.dropped ?? []),
  ]);
  const rows = below.map(({ row, cells }) => ({ row, cells: cells.map((cell, at) => (hidden.has(at) ? '' : cell)) }));
  const seen = { ...nothing, sheet: sheet.info.name, headingRow, columns, rows };
  if (plan === undefined) return seen;
  const mapping = request.mapping ?? holdTo(plan.mapping, headingRow, sheets.length > 1 ? sheet.info.name : undefined);
  return { ...seen, mapping, yaml: writeMapping(mapping), ...readRows(table, sheet, plan, below) };
}

/** A guess held to the sheet and the headings that it was made from. JSON lines have no row of headings. */
function holdTo(mapping: Mapping, headingRow: number, sheet: string | undefined): Mapping {
  return {
    ...mapping,
    ...(headingRow > 0 ? { headingRow } : {}),
    ...(sheet === undefined ? {} : { sheets: [sheet] }),
  };
}

interface LookedAtSheet {
  readonly sheet: SurveyedSheet;
  readonly headingRow: number;
  readonly plan: SheetPlan | undefined;
  readonly columns: readonly LookedAtColumn[];
}

/** The sheet that was asked for, else the first that can be read, else the first with headings. */
function chooseSheet(survey: Survey, request: FirstRowsRequest): LookedAtSheet | undefined {
  const wanted = survey.sheets.filter(({ info }) => request.sheet === undefined || info.name === request.sheet);
  const looked = wanted.flatMap((sheet) => lookAt(sheet, request) ?? []);
  return looked.find(({ plan }) => plan !== undefined) ?? looked[0];
}

function lookAt(sheet: SurveyedSheet, request: FirstRowsRequest): LookedAtSheet | undefined {
  if (request.mapping !== undefined) {
    const plan = mappedPlan(request.mapping, sheet);
    if (plan !== undefined) return { sheet, headingRow: plan.headingRow, plan, columns: mappedColumns(plan) };
  }
  const chosen = choosePlan(sheet, request.mapping === undefined ? request : {});
  if (chosen === undefined) return undefined;
  const { headingRow, guesses } = chosen;
  const plan = request.mapping === undefined ? chosen.plan : undefined;
  const uses = plan === undefined ? new Map<number, ColumnUse[]>() : columnUses(plan.mapping, plan.columns);
  return { sheet, headingRow, plan, columns: guesses.map((guess) => describeColumn(guess, uses)) };
}

function describeColumn(guess: GuessedColumn, uses: ReadonlyMap<number, readonly ColumnUse[]>): LookedAtColumn {
  const { column, field, by, unit, privateKind } = guess;
  const said = column.unit === '' ? unit : column.unit;
  return {
    index: column.index,
    heading: column.heading,
    ...(field === undefined ? {} : { field }),
    ...(by === undefined ? {} : { by }),
    ...(said === undefined
      ? {}
      : { unit: said, unitBy: column.unit === '' ? ('person' as const) : ('heading' as const) }),
    ...(privateKind === undefined ? {} : { privateKind }),
    uses: uses.get(column.index) ?? [],
  };
}

function mappedColumns(plan: SheetPlan): LookedAtColumn[] {
  const uses = columnUses(plan.mapping, plan.columns);
  return plan.columns.map(({ index, heading, unit }) => ({
    index,
    heading,
    ...(unit === '' ? {} : { unit, unitBy: 'heading' as const }),
    ...(plan.dropped.has(index) ? { privateKind: 'dropped' } : {}),
    uses: uses.get(index) ?? [],
  }));
}

function readRows(
  { source, file, survey }: OpenedTable,
  sheet: SurveyedSheet,
  plan: SheetPlan,
  rows: readonly TableRow[],
): Pick<FirstRows, 'entities' | 'edges' | 'facts' | 'issues'> {
  const plans = new Map([[sheet.info.index, plan]]);
  const { document, articles } = describeTable(source, survey, plans);
  const article = articles.get(sheet.info.index);
  if (article === undefined) return { entities: [], edges: [], facts: [], issues: [] };
  const draft = new PartDraft(document, [...articles.values()]);
  const context = { plan, article: article.id, draft, places: new PlaceReader(), isWorkbook: file.isWorkbook };
  const say = (line: number, parts: Parameters<typeof toIssue>[3]) =>
    toIssue(source.fileName, sheet.info.name, line, parts);
  const issues = [...sheet.info.faults, ...plan.faults].map((fault) => say(plan.headingRow, fault));
  for (const row of rows) {
    for (const fault of row.faults) issues.push(say(row.row, withHeading(fault, plan)));
    if (row.isBroken || saysNothing(row.cells, plan)) continue;
    for (const problem of readRow(row, context)) issues.push(say(row.row, problem));
  }
  const { entities, claims, passages } = draft.take();
  const rowOf = new Map(passages.map(({ id, row }) => [id, row ?? 0]));
  const byId = new Map(entities.map((entity) => [entity.id, { type: entity.type, name: entity.name }]));
  const inOrder = [...claims].sort((a, b) => place(a) - place(b));
  function place(claim: Claim): number {
    return rowOf.get(claim.evidence.passageId) ?? 0;
  }
  return {
    entities: entities.map(({ type, name, aliases, properties }) => ({ type, name, aliases, properties })),
    edges: inOrder.flatMap((claim): RowEdge[] => {
      const { predicate, subjectId, objectId, modality, properties } = claim;
      const [from, to] = [byId.get(subjectId), objectId === undefined ? undefined : byId.get(objectId)];
      if (from === undefined || to === undefined || !isRelationshipType(predicate)) return [];
      return [{ type: predicate, from, to, modality, properties, row: place(claim) }];
    }),
    facts: inOrder.flatMap((claim) => {
      const of = byId.get(claim.subjectId);
      return of === undefined || claim.value === undefined
        ? []
        : [{ of, property: claim.predicate, value: claim.value, row: place(claim) }];
    }),
    issues,
  };
}
