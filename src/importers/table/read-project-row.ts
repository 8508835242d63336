import type { EntityId, Properties } from '../../model/claim.js';
import { moneyStageOf, type ProjectStage } from '../../model/enumerations.js';
import { readAmount, readStage, splitNames } from './cells.js';
import { amountKindOf } from './headings.js';
import { readCapacities } from './read-product-row.js';
import type { RowReader } from './row-reader.js';

/**
 * A row of a list of projects: who invests how much in what, where it is built, what it makes, how far it is. The sum is
 * the project's, whoever invests: its scope is `project`, on every investor's edge.
 */
export function readProjectRow(reader: RowReader): void {
  const { draft, sheet, row } = reader;
  const district = reader.district();
  const parks = reader.parks(district);
  const amount = readMoney(reader);
  const investorNames = reader.cells('investor').flatMap(({ value }) => splitNames(value));
  const companyNames = reader.cells('company').flatMap(({ value }) => splitNames(value));
  const developerNames = reader.cells('developer').flatMap(({ value }) => splitNames(value));
  // A firm beside a project and a sum, with no column of investors, is the investor; without a sum it only builds.
  const invests = investorNames.length > 0 ? investorNames : 'amountText' in amount ? companyNames : [];
  const develops = [...developerNames, ...(invests === companyNames ? [] : companyNames)];
  const investors = invests.map((name) => draft.actor(name, undefined));
  const developers = develops.map((name) => draft.actor(name, undefined));

  const projectName = reader.text('project');
  const targets =
    projectName === undefined ? [...parks, ...(parks.length === 0 && district ? [draft.district(district)] : [])] : [];
  if (projectName === undefined && targets.length === 0) {
    reader.complain('project', '', 'the row names neither a project nor a place');
    return;
  }
  const stages = readStages(reader);
  const latest = stages.at(-1);
  const stage = latest === undefined ? {} : { amountStage: moneyStageOf[latest.stage] };
  const date = reader.date('date') ?? stages.find((each) => each.stage === 'signed')?.date;
  const properties = { ...amount, ...('amountText' in amount ? stage : {}), ...(date === undefined ? {} : { date }) };
  const isPlanned = latest?.stage === 'negotiating' || latest?.stage === 'filed';
  const modality = isPlanned ? ('planned' as const) : ('reported' as const);

  if (projectName === undefined) {
    for (const investor of investors) {
      for (const target of targets) {
        draft.relate(sheet, row, 'INVESTED_IN', investor, target, { properties, modality, rule: 'investor-place' });
      }
    }
    return;
  }
  const scope = [...invests, ...develops][0] ?? reader.text('park') ?? district?.name;
  const project = draft.entity(
    { type: 'Project', name: projectName, ...(scope === undefined ? {} : { scope }) },
    projectName,
  );
  const invested = 'amountText' in amount ? { ...properties, amountScope: 'project' } : properties;
  for (const investor of investors) {
    draft.relate(sheet, row, 'INVESTED_IN', investor, project, { properties: invested, modality, rule: 'investor' });
  }
  for (const developer of developers) draft.relate(sheet, row, 'DEVELOPS', developer, project, { rule: 'developer' });
  placeProject(reader, project, parks, district === undefined ? undefined : draft.district(district));
  if (district !== undefined) draft.placeTown(sheet, row, district);
  // 不超过100亿元 is a limit, not the project's total: it stays on the edge with its qualifier.
  if ('amountCny' in amount && amount.amountKind === 'totalInvestment' && amount.amountQualifier !== 'upTo') {
    draft.state(sheet, row, 'totalInvestmentCny', project, Number(amount.amountCny), { rule: 'total-investment' });
  }
  for (const { stage: value, date: on } of stages) {
    draft.state(sheet, row, 'stage', project, value, {
      properties: on === undefined ? {} : { date: on },
      rule: 'stage',
    });
  }
  const isRunning = latest !== undefined && ['trial', 'running', 'fullCapacity'].includes(latest.stage);
  for (const { product, properties: capacity } of readCapacities(reader)) {
    const kind =
      'capacity' in capacity && !('capacityKind' in capacity)
        ? { capacityKind: isRunning ? 'installed' : 'planned' }
        : {};
    const saying = {
      properties: { ...capacity, ...kind },
      modality: isRunning ? ('reported' as const) : ('planned' as const),
    };
    draft.relate(sheet, row, 'PRODUCES', project, product, { ...saying, rule: 'project-product' });
  }
}

/** A project in a park lies in the park's district through the park; without a park in the district itself. */
function placeProject(
  reader: RowReader,
  project: EntityId,
  parks: readonly EntityId[],
  district: EntityId | undefined,
): void {
  const places = parks.length > 0 ? parks : district === undefined ? [] : [district];
  for (const place of places)
    reader.draft.relate(reader.sheet, reader.row, 'LOCATED_IN', project, place, { rule: 'project-place' });
}

function readMoney(reader: RowReader): Properties {
  for (const { column, value } of reader.cells('amount')) {
    const amount = readAmount(value, column.unit);
    if (amount === undefined) {
      reader.complain(
        column,
        value,
        column.unit === '' ? 'is no sum with a unit; write 30亿元 or 总投资(亿元)' : 'is no sum of money',
      );
      continue;
    }
    const written = amount.text.includes('元') || column.unit === '' ? amount.text : `${amount.text}${column.unit}`;
    return {
      ...(amount.currency === 'CNY'
        ? { amountCny: amount.value }
        : { originalAmount: amount.value, ...(amount.currency === undefined ? {} : { currency: amount.currency }) }),
      amountText: written,
      amountKind: amountKindOf(column.heading),
      amountQualifier: amount.qualifier,
    };
  }
  return {};
}

/** Dated columns and the column of stages, in the order of a project's life. */
function readStages(reader: RowReader): { readonly stage: ProjectStage; readonly date?: string }[] {
  const dated: { stage: ProjectStage; date?: string }[] = [];
  for (const [field, stage] of [
    ['signedOn', 'signed'],
    ['startedOn', 'started'],
    ['completedOn', 'completed'],
    ['runningOn', 'running'],
  ] as const) {
    const date = reader.date(field);
    if (date !== undefined) dated.push({ stage, date });
  }
  for (const { column, value } of reader.cells('stage')) {
    const stage = readStage(value);
    if (stage === undefined)
      reader.complain(column, value, 'is no stage that is known; write 签约, 开工, 在建, 投产 …');
    else if (!dated.some((each) => each.stage === stage)) dated.push({ stage });
  }
  return dated;
}
